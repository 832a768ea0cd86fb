/** What waits for a beheerder: what is of the municipality as a whole, and does not go on, or is not well, until one looks. Queries change nothing. */
import type { LocalDate } from '#calendar/model';
import { firstBrokenSeal, isSealLate, readSeals } from '../audit/seal.js';
import { holdsEverywhere } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import { destructionLists } from '../privacy/destruction.queries.js';

export type ManagementWaiting =
  /** Proposed, and not by the reader, who then would wait for another; or stopped halfway. */
  | { kind: 'destruction'; listId: string; rules: number; stopped: boolean; since: LocalDate }
  /** To so many people some mail did not come, which is not solved. */
  | { kind: 'mail'; people: number; since: string }
  /** No worker makes them. `last` null: there never was one. */
  | { kind: 'seal-late'; last: LocalDate | null }
  | { kind: 'seal-broken'; nr: number; day: LocalDate };

/** null: the reader holds the office nowhere. A secretary who stands in for a beheerder is told of all this as a task, or where it is done. */
export async function managementWaiting(work: Reading, tenantId: string, personId: string): Promise<ManagementWaiting[] | null> {
  if (!(await holdsEverywhere(work.tx, personId, 'beheerder', work.today))) return null;
  const [seals, lists, mail] = await Promise.all([sealTrouble(work, tenantId), destructionLists(work.tx, tenantId), undelivered(work)]);
  const waiting = lists.filter(({ state, askedBy }) => state === 'stopped' || (state === 'proposed' && askedBy?.id !== personId));
  return [...seals, ...waiting.map(({ id, entries, state, madeOn }) => ({ kind: 'destruction' as const, listId: id, rules: entries, stopped: state === 'stopped', since: madeOn })), ...mail];
}

async function sealTrouble({ tx, today }: Reading, tenantId: string): Promise<ManagementWaiting[]> {
  const seals = await readSeals(tx);
  const broken = firstBrokenSeal(tenantId, seals);
  if (broken) return [{ kind: 'seal-broken', nr: broken.nr, day: broken.day }];
  const last = seals.at(-1)?.day ?? null;
  const [began]: { on: LocalDate | null }[] = await tx.query(`SELECT min(added_on)::text AS on FROM person`);
  return isSealLate(last, began?.on ?? today, today) ? [{ kind: 'seal-late', last }] : [];
}

async function undelivered({ tx }: Reading): Promise<ManagementWaiting[]> {
  const [found]: { people: number; since: string }[] = await tx.query(`SELECT count(DISTINCT lower(d.email))::int AS people, min(t.created_at) AS since FROM task t JOIN delivery d ON d.tenant_id = t.tenant_id AND d.id = t.delivery_id WHERE t.done_at IS NULL`);
  return found!.people === 0 ? [] : [{ kind: 'mail', ...found! }];
}
