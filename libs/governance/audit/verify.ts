/**
 * Is everything that was recorded still as it was recorded? Looks at each instance's history, the audit log with the logbook that it
 * vouches for, and the seals over them. Names the first broken row of each chain. Changes nothing.
 */
import type { EntityManager } from 'typeorm';
import { digest, firstFault } from '#engine/history';
import { readHistory } from '#engine/history.store';
import { digestOfHeads, firstBrokenSeal, headsOf, readSeals, type Seal } from './seal.js';
import { hashOfRow, readAudit, type AuditRow } from './audit-log.js';
import { deedEntry, readDeedsWithEntries } from '../history/logbook.js';

/** `row`: where it is, for who goes and looks: "history of meeting 3f…, version 4". */
export interface Fault {
  row: string;
  fault: 'changed' | 'missing' | 'payload-changed' | 'cut-short' | 'not-recorded' | 'seal-broken';
}

export interface Verified {
  instances: number;
  entries: number;
  seals: number;
  faults: Fault[];
}

const PAGE = 500;

/** @param known seals that were kept elsewhere (an earlier export): each must still be there, as it was */
export async function verify(tx: EntityManager, tenantId: string, known: readonly Pick<Seal, 'nr' | 'hash'>[] = []): Promise<Verified> {
  const histories = await verifyHistories(tx);
  const log = await verifyLog(tx, tenantId);
  const logbook = await verifyLogbook(tx);
  const seals = await verifySeals(tx, tenantId, known);
  return { instances: histories.count, entries: log.count, seals: seals.count, faults: [...histories.faults, ...log.faults, ...logbook, ...seals.faults] };
}

interface Part {
  count: number;
  faults: Fault[];
}

interface InstanceHead {
  id: string;
  workflow: string;
  key: string;
  version: number;
  lastHash: string;
}

async function verifyHistories(tx: EntityManager): Promise<Part> {
  const faults: Fault[] = [];
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page: InstanceHead[] = await tx.query(`SELECT id, workflow, business_key AS key, version, last_hash AS "lastHash" FROM instance WHERE id > $1 ORDER BY id LIMIT ${PAGE}`, [after]);
    for (const instance of page) faults.push(...(await faultOf(tx, instance)));
    count += page.length;
    if (page.length < PAGE) break;
    after = page.at(-1)!.id;
  }
  const orphans: { id: string }[] = await tx.query(`SELECT DISTINCT h.instance_id AS id FROM history h WHERE NOT EXISTS (SELECT FROM instance i WHERE i.id = h.instance_id) ORDER BY 1`);
  return { count, faults: [...faults, ...orphans.map(({ id }): Fault => ({ row: `instance ${id}`, fault: 'missing' }))] };
}

async function faultOf(tx: EntityManager, { id, workflow, key, version, lastHash }: InstanceHead): Promise<Fault[]> {
  const rows = await readHistory(tx, id);
  const named = (at: number): string => `geschiedenis van ${workflow} ${key} (instance ${id}), versie ${at}`;
  const broken = firstFault(rows);
  if (broken) return [{ row: named(broken.version), fault: broken.fault }];
  if (rows.length < version) return [{ row: named(rows.length + 1), fault: 'missing' }];
  // It may have gone on since the instance was read.
  return rows[version - 1]!.hash === lastHash ? [] : [{ row: named(version), fault: 'changed' }];
}

async function verifyLog(tx: EntityManager, tenantId: string): Promise<Part> {
  let last: AuditRow | undefined;
  for (;;) {
    const page = await readAudit(tx, last?.nr ?? 0, PAGE);
    for (const row of page) {
      const nr = (last?.nr ?? 0) + 1;
      if (row.nr !== nr) return { count: nr - 1, faults: [{ row: `auditlog, regel ${nr}`, fault: 'missing' }] };
      if (row.previousHash !== (last?.hash ?? '') || row.hash !== hashOfRow(tenantId, row)) return { count: nr - 1, faults: [{ row: `auditlog, regel ${nr}`, fault: 'changed' }] };
      last = row;
    }
    if (page.length < PAGE) return { count: last?.nr ?? 0, faults: [] };
  }
}

/** Each deed as the audit log recorded it; deeds from before there was an audit log have no entry, and are all older than its first. */
async function verifyLogbook(tx: EntityManager): Promise<Fault[]> {
  const pairs = await readDeedsWithEntries(tx);
  const differing = pairs.find(({ deed, entry }) => entry && (!deed || deed.at !== entry.at || !same(deedEntry(deed), entry.entry)));
  const unrecorded = pairs.find(({ deed, entry, since }) => deed && !entry && since !== null && deed.at >= since);
  return [
    ...(differing ? [{ row: `logboek ${differing.id}`, fault: differing.deed ? ('changed' as const) : ('missing' as const) }] : []),
    ...(unrecorded ? [{ row: `logboek ${unrecorded.id}`, fault: 'not-recorded' as const }] : []),
  ];
}

const same = (one: unknown, other: unknown): boolean => digest(one) === digest(other);

async function verifySeals(tx: EntityManager, tenantId: string, known: readonly Pick<Seal, 'nr' | 'hash'>[]): Promise<Part> {
  const seals = await readSeals(tx);
  const unlinked = firstBrokenSeal(tenantId, seals);
  const broken = async (): Promise<Fault | null> => {
    for (const seal of seals) {
      const named = `zegel ${seal.nr} van ${seal.day}`;
      if (seal === unlinked) return { row: named, fault: 'seal-broken' };
      const heads = await headsOf(tx, seal.nr);
      if (heads.length !== seal.chains || digestOfHeads(heads) !== seal.headsDigest) return { row: named, fault: 'seal-broken' };
    }
    return null;
  };
  const own = await broken();
  const forged = known.find(({ nr, hash }) => seals[nr - 1]?.hash !== hash);
  return {
    count: seals.length,
    faults: [...(own ? [own] : []), ...(forged ? [{ row: `zegel ${forged.nr}: niet het zegel dat elders is bewaard`, fault: 'seal-broken' as const }] : []), ...(own ? [] : await cutShort(tx, tenantId))],
  };
}

/** What a seal saw must still be there: version and hash of each chain's head. */
async function cutShort(tx: EntityManager, tenantId: string): Promise<Fault[]> {
  const [gone]: { chain: string; version: number; day: string }[] = await tx.query(
    `SELECT s.chain, s.version, z.day::text AS day FROM audit_seal_head s JOIN audit_seal z ON z.tenant_id = s.tenant_id AND z.nr = s.seal_nr
     WHERE NOT EXISTS (SELECT FROM history h WHERE h.instance_id = s.chain AND h.version = s.version AND h.hash = s.hash)
       AND NOT EXISTS (SELECT FROM audit_log l WHERE s.chain = $1 AND l.nr = s.version AND l.hash = s.hash)
     ORDER BY s.seal_nr, s.chain LIMIT 1`,
    [tenantId],
  );
  return gone ? [{ row: gone.chain === tenantId ? `auditlog, regel ${gone.version} (verzegeld op ${gone.day})` : `instance ${gone.chain}, versie ${gone.version} (verzegeld op ${gone.day})`, fault: 'cut-short' }] : [];
}
