/** `leidraad scheme apply`: a new version of a municipality's scheme, shown before it is applied. */
import { assertLocalDate } from '#calendar/local-date';
import { SchemeCommands } from '#governance/municipalities/scheme.commands';
import { UsageError } from '../usage-error.js';
import { withApplication } from '../with-application.js';
import { applyPage } from './apply-page.js';
import { readScheme } from './files.js';

export interface ApplyOptions {
  municipality: string;
  from: string;
  yes?: boolean;
  preview?: boolean;
}

/** @returns the page to show. @throws UsageError for a date that is none or a file that is not there, DomainError for what is refused */
export async function applyScheme(file: string, { municipality, from, yes = false }: ApplyOptions): Promise<string> {
  assertDate(from);
  const { text } = readScheme(file);
  return withApplication('scheme', async (database, clock) => {
    const schemes = new SchemeCommands(database, clock);
    const body = { municipality, source: text, fileName: file, from };
    return applyPage(await (yes ? schemes.apply(body) : schemes.preview(body)), yes);
  });
}

function assertDate(from: string): void {
  try {
    assertLocalDate(from);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--from ${from}: geef een datum als 2026-08-01.`);
  }
}
