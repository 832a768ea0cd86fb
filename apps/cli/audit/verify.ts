/** `leidraad audit verify` */
import { readFileSync } from 'node:fs';
import { FAULT_WORDS } from '#governance/audit/fault-words';
import { verify, type Verified } from '#governance/audit/verify';
import { inTenant } from '#platform/tenancy';
import { UsageError } from '../usage-error.js';
import { withMunicipalities } from './municipality.js';

export interface VerifyOptions {
  municipality?: string;
  seals?: string;
}

interface KeptSeal {
  tenantId: string;
  nr: number;
  hash: string;
}

/** While people go on working: what is added meanwhile breaks nothing. */
export function verifyAudit({ municipality, seals }: VerifyOptions): Promise<{ page: string; sound: boolean }> {
  const kept = seals === undefined ? [] : readSealsOf(seals);
  return withMunicipalities(municipality, async (database, municipalities) => {
    const lines: string[] = [];
    let sound = true;
    for (const { tenantId, name } of municipalities) {
      const found = await inTenant(database, tenantId, (tx) => verify(tx, tenantId, kept.filter((seal) => seal.tenantId === tenantId)));
      lines.push(pageOf(name, found));
      sound &&= found.faults.length === 0;
    }
    return { page: `${lines.join('\n')}\n`, sound };
  });
}

function pageOf(name: string, { instances, entries, seals, faults }: Verified): string {
  const looked = `${instances} geschiedenissen, ${entries} regels van de auditlog, ${seals} zegels`;
  if (faults.length === 0) return `goed    ${name}: ${looked}`;
  return [`KAPOT   ${name}: ${looked}`, ...faults.map(({ row, fault }) => `        ${row} ${FAULT_WORDS[fault]}`)].join('\n');
}

/** @throws UsageError for a file that is not there or holds no seals */
function readSealsOf(file: string): KeptSeal[] {
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  } catch {
    throw new UsageError(`--seals ${file}: dat bestand is er niet.`);
  }
  const rows = lines.flatMap((line): Record<string, unknown>[] => {
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      throw new UsageError(`--seals ${file}: dit is geen export van \`leidraad audit export\`.`);
    }
  });
  const tenantId = rows[0]?.['tenantId'];
  if (typeof tenantId !== 'string') throw new UsageError(`--seals ${file}: dit is geen export van \`leidraad audit export\`.`);
  return rows.filter(({ table }) => table === 'seal').map(({ nr, hash }) => ({ tenantId, nr: Number(nr), hash: String(hash) }));
}
