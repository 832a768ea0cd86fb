/** The scheme files that come with Leidraad, and a scheme whose period is stretched for a simulation that runs beyond it. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';

const FOLDER = fileURLToPath(new URL('../../../workflows/schemes/', import.meta.url));

export const schemeNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();

/** The file of a scheme by its name or its path; null when there is none. */
export function findScheme(nameOrPath: string): string | null {
  if (schemeNames().includes(nameOrPath)) return resolve(FOLDER, `${nameOrPath}.yaml`);
  const path = resolve(nameOrPath);
  return existsSync(path) && statSync(path).isFile() ? path : null;
}

/**
 * The scheme's text with a period that begins where the simulation does (a municipality that starts in March has no meetings to
 * make up for) and covers all of it, in whole school years beyond its own.
 */
export function stretched(source: string, { period }: Scheme, from: LocalDate, to: LocalDate): string {
  const late = period.until !== null && to > period.until;
  if (from === period.from && !late) return source;
  const document = parseDocument(source);
  const why = 'Aangepast aan het tijdvak van de simulatie.';
  document.setIn(['period', 'from'], document.createNode({ value: from, default: why }));
  if (late) document.setIn(['period', 'until'], document.createNode({ value: schoolYearOf(to).to, default: why }));
  return document.toString();
}

/** What a simulation of these days cannot know for certain, in Dutch. */
export function uncertainties({ period }: Scheme, schoolHolidaysKnownUntil: LocalDate, from: LocalDate, to: LocalDate): string[] {
  return [
    ...(from < period.from ? [`De samenwerkingsstructuur geldt vanaf ${period.from}: voor de tijd ervoor is doorgerekend met dezelfde afspraken.`] : []),
    ...(period.until !== null && to > period.until ? [`De samenwerkingsstructuur geldt tot en met ${period.until}: voor de tijd erna is doorgerekend met dezelfde afspraken.`] : []),
    ...(to > schoolHolidaysKnownUntil ? [`De schoolvakanties zijn bekend tot en met ${schoolHolidaysKnownUntil}: daarna is gerekend met de weken van eerdere jaren.`] : []),
  ];
}
