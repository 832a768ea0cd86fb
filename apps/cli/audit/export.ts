/** `leidraad audit export` */
import { closeSync, openSync, writeSync } from 'node:fs';
import { appendAudit, BY_OPERATOR } from '#governance/audit/audit-log';
import { exportAudit } from '#governance/audit/export';
import { inTenant, readInTenant } from '#platform/tenancy';
import { UsageError } from '../usage-error.js';
import { withMunicipalities } from './municipality.js';

export interface ExportOptions {
  municipality: string;
  out?: string;
  withContent?: boolean;
}

const STANDARD_OUTPUT = 1;

/** A file is readable by its owner only; that it was made stands in the log itself. @throws UsageError for a file that exists */
export function exportToFile({ municipality, out, withContent = false }: ExportOptions): Promise<void> {
  return withMunicipalities(municipality, async (database, [found], clock) => {
    const file = out === undefined ? STANDARD_OUTPUT : create(out);
    try {
      const at = clock.now();
      await inTenant(database, found!.tenantId, (tx) => appendAudit(tx, found!.tenantId, at, 'audit-exported', { ...BY_OPERATOR, withContent }));
      await readInTenant(database, found!.tenantId, async (tx) => {
        for await (const row of exportAudit(tx, found!, { at, payloads: withContent })) writeSync(file, `${JSON.stringify(row)}\n`);
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
