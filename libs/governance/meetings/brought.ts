/** Agenda items that a workflow brought (#workflows/brought): where they stand, and what their workflow must hear. */
import type { EntityManager } from 'typeorm';
import type { BringItem, ItemOutcome, ItemPlaced } from '#workflows/brought';
import type { SendParams } from '#workflows/definition';
import type { Placement } from './adoption.queries.js';
import { AgendaItem, type BroughtOrigin } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';

type Tell<TEvent> = (SendParams & { event: TEvent }) | null;

/** That the item stands on the agenda of this meeting; null for an item that no workflow brought. */
export function placedAt({ id, origin }: Pick<AgendaItem, 'id' | 'origin'>, meeting: Pick<Meeting, 'id' | 'startsAt'>, at: string): Tell<ItemPlaced> {
  if (origin?.kind !== 'procedure') return null;
  const { workflow, key, ref } = origin;
  return { workflow, key, event: { type: 'ITEM_PLACED', at, ref, meetingId: meeting.id, itemId: id, startsAt: meeting.startsAt } };
}

/** What its workflow must hear of an outcome; null while the item is not settled, or when no workflow brought it. */
export function broughtOutcome({ id, meetingId, origin }: Pick<AgendaItem, 'id' | 'meetingId' | 'origin'>, outcome: AgendaItem['outcome'] | 'ingetrokken', choice: string | null, at: string): Tell<ItemOutcome> {
  if (origin?.kind !== 'procedure' || !(outcome === 'geadviseerd' || outcome === 'besloten' || outcome === 'besproken' || outcome === 'ingetrokken')) return null;
  const { workflow, key, ref } = origin;
  return { workflow, key, event: { type: 'ITEM_OUTCOME', at, ref, outcome: outcome === 'geadviseerd' ? 'besproken' : outcome, choice, meetingId, itemId: id } };
}

/** A meeting that has still to begin; `open`: its papers have not left; `takesItems`: items can still come in. */
export interface ComingAgenda {
  id: string;
  startsAt: string;
  open: boolean;
  takesItems: boolean;
}

const DAY = 86_400_000;
/** So long before the first day that was asked for an item may come early, where the body does not meet in time. */
const EARLY_DAYS = 70;

/**
 * Onto which of a body's coming agendas an item goes: the first from `notBefore` on whose papers have still to leave; where all have
 * left, the first. Where the body does not meet between `notBefore` and `noLaterThan`, the nearest: the last open one before, or the first after. Pure.
 * @param coming by time
 */
export function agendaFor(coming: readonly ComingAgenda[], { notBefore, noLaterThan = null }: Pick<BringItem, 'notBefore' | 'noLaterThan'>): ComingAgenda | null {
  const wanted = coming.filter(({ startsAt }) => notBefore === null || startsAt >= notBefore);
  const first = wanted.find(({ open }) => open) ?? wanted[0] ?? null;
  if (notBefore === null || noLaterThan === null || (first !== null && first.startsAt <= noLaterThan)) return first;
  const before = coming.filter(({ startsAt, open }) => open && startsAt < notBefore && daysBetween(startsAt, notBefore) <= EARLY_DAYS).at(-1);
  return before && (first === null || daysBetween(before.startsAt, notBefore) <= daysBetween(noLaterThan, first.startsAt)) ? before : first;
}

/**
 * The agenda that an item should stand on by now, where that is an earlier one than its own: a meeting was planned that was not there
 * when the item looked for one. Null: it stays. It leaves no agenda that members have, and disturbs none that is being made. Pure.
 * @param standsOn id of its meeting
 */
export function earlierAgenda(coming: readonly ComingAgenda[], standsOn: string, when: BroughtOrigin['when']): ComingAgenda | null {
  const own = coming.find(({ id }) => id === standsOn);
  if (!own?.open || when === undefined) return null;
  const found = agendaFor(coming.filter(({ id, takesItems }) => takesItems || id === standsOn), when);
  return found && found.startsAt < own.startsAt ? found : null;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Of a body, by time. */
export async function comingAgendas(tx: EntityManager, bodyId: string, now: string): Promise<ComingAgenda[]> {
  const ahead = (deadline: string): string => `EXISTS (SELECT FROM jsonb_array_elements(m.deadlines) d WHERE d ->> 'id' = '${deadline}' AND (d ->> 'at')::timestamptz > $2)`;
  const coming: (Omit<ComingAgenda, 'startsAt'> & { startsAt: Date })[] = await tx.query(
    `SELECT m.id, m.starts_at AS "startsAt", ${ahead('papers')} AS open, ${ahead('itemsDue')} AS "takesItems"
     FROM meeting m WHERE m.body_id = $1 AND m.starts_at > $2 AND m.cancelled_because IS NULL ORDER BY m.starts_at, m.id`,
    [bodyId, now],
  );
  return coming.map((one) => ({ ...one, startsAt: new Date(one.startsAt).toISOString() }));
}

/** What workflows laid before a body's coming meetings, and nobody has dealt with. */
export const comingBroughtOf = (tx: EntityManager, bodyId: string, now: string): Promise<AgendaItem[]> =>
  tx
    .createQueryBuilder(AgendaItem, 'i')
    .innerJoin(Meeting, 'm', 'm.tenant_id = i.tenant_id AND m.id = i.meeting_id')
    .where(`m.body_id = :bodyId AND m.starts_at > :now AND m.cancelled_because IS NULL AND i.origin ->> 'kind' = 'procedure' AND i.status = 'ingediend' AND i.outcome IS NULL`, { bodyId, now })
    .orderBy('i.submitted_at')
    .addOrderBy('i.id')
    .getMany();

/** The agenda of a meeting that has still to begin on which this item stands. */
export async function comingBrought(tx: EntityManager, { workflow, key, ref }: Pick<BroughtOrigin, 'workflow' | 'key' | 'ref'>, now: string): Promise<Placement | null> {
  const [row]: Placement[] = await tx.query(
    `SELECT i.id AS "itemId", i.meeting_id AS "meetingId" FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id
     WHERE i.origin ->> 'kind' = 'procedure' AND i.origin ->> 'workflow' = $1 AND i.origin ->> 'key' = $2 AND i.origin ->> 'ref' = $3
       AND i.status = 'ingediend' AND i.outcome IS NULL AND m.cancelled_because IS NULL AND m.starts_at > $4
     ORDER BY m.starts_at LIMIT 1`,
    [workflow, key, ref, now],
  );
  return row ?? null;
}
