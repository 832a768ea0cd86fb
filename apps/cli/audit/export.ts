/** `leidraad audit export` */
import { closeSync, openSync, writeSync } from 'node:fs';
import { exportAudit } from '#governance/audit/export';
import { inTenant } from '#platform/tenancy';
import { UsageError } from '../usage-error.js';
import { withMunicipalities } from './municipality.js';

export interface ExportOptions {
  municipality: string;
  out?: string;
  withContent?: boolean;
}

const STANDARD_OUTPUT = 1;

/** A file is readable by its owner only. @throws UsageError for a file that exists */
export function exportToFile({ municipality, out, withContent = false }: ExportOptions): Promise<void> {
  return withMunicipalities(municipality, async (database, [found]) => {
    const file = out === undefined ? STANDARD_OUTPUT : create(out);
    try {
      await inTenant(database, found!.tenantId, async (tx) => {
        for await (const row of exportAudit(tx, found!, { at: new Date().toISOString(), payloads: withContent })) writeSync(file, `${JSON.stringify(row)}\n`);
      });
    } finally {
      if (out !== undefined) closeSync(file);
    }
  });
}

function create(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UsageError(`--out ${path}: dit bestand bestaat al; kies een andere naam.`);
    throw new UsageError(`--out ${path}: dit bestand kan niet worden geschreven.`);
  }
}
