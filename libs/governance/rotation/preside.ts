/** There is a chair at all times: whoever was chosen, else who presided, else for the time being the member whom the roster prefers. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { chooseChair } from '#roster/chair';
import { nextTurn } from '#roster/dates';
import type { Roster, Sitting } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { Body } from '#scheme/model';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { sitting, type Sits } from './sitting.js';

interface Held {
  id: string;
  personId: string;
  from: LocalDate;
  until: LocalDate | null;
}

/**
 * From `on` until the next choice that stands already. `seatId`: the seat whose holder on that day was chosen; null: nobody was.
 * `undo`: a day for which something else was foreseen. A repeat changes nothing.
 */
export async function presideFrom(tx: EntityManager, tenantId: string, bodyId: string, { on, seatId, undo }: { on: LocalDate; seatId: string | null; undo: LocalDate | null }): Promise<void> {
  const { scheme } = await schemeOn(tx, tenantId, on);
  const body = bodyOf(scheme, bodyId);
  if (body.chair.by !== 'members') return;
  if (undo !== null && undo !== on) await forget(tx, bodyId, undo);
  const until = await forget(tx, bodyId, on);
  const before = await chosenOn(tx, bodyId, on);
  const members = voting(body, await sitting(tx, on));
  const personId = members.find((one) => one.seatId === seatId)?.personId ?? members.find((one) => one.personId === before?.personId)?.personId ?? acting(rostersOf(scheme).find((one) => one.body === bodyId), members, on);
  if (personId !== undefined && personId !== before?.personId) {
    const bound = before ? before.until : until;
    if (before) await tx.query(`UPDATE chosen_office SET held = daterange(lower(held), $2::date) WHERE id = $1`, [before.id, on]);
    await tx.query(`INSERT INTO chosen_office (tenant_id, id, body_id, office, person_id, held) VALUES ($1, $2, $3, 'voorzitter', $4, daterange($5::date, $6::date))`, [tenantId, derivedId('rotated-chair', tenantId, bodyId, on, personId), bodyId, personId, on, bound]);
  }
  await followChairs(tx, tenantId, undo !== null && undo < on ? undo : on);
}

/** What would begin on that day does not; what was before it lasts as long. Answers until when that is free. */
async function forget(tx: EntityManager, bodyId: string, on: LocalDate): Promise<LocalDate | null> {
  const [begins]: Held[] = await tx.query(`DELETE FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND lower(held) = $2::date RETURNING id, person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until`, [bodyId, on]).then(firstRows);
  if (begins) await tx.query(`UPDATE chosen_office SET held = daterange(lower(held), $3::date) WHERE body_id = $1 AND office = 'voorzitter' AND upper(held) = $2::date`, [bodyId, on, begins.until]);
  if (begins) return begins.until;
  const [next]: { from: LocalDate }[] = await tx.query(`SELECT lower(held)::text AS "from" FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND lower(held) > $2::date ORDER BY lower(held) LIMIT 1`, [bodyId, on]);
  return next?.from ?? null;
}

/** TypeORM answers `[rows, count]` for DELETE … RETURNING. */
const firstRows = (answer: unknown): Held[] => (Array.isArray(answer) && Array.isArray(answer[0]) ? (answer[0] as Held[]) : (answer as Held[]));

async function chosenOn(tx: EntityManager, bodyId: string, on: LocalDate): Promise<Held | null> {
  const [row]: Held[] = await tx.query(`SELECT id, person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND held @> $2::date`, [bodyId, on]);
  return row ?? null;
}

const voting = (body: Body, all: readonly Sits[]): Sits[] => all.filter((one) => one.bodyId === body.id && body.seats.find(({ id }) => id === one.seatId)?.voting);

/** As the planner would: who sits here until the next turn, and was here before. undefined: nobody sits here. */
function acting(roster: Roster | undefined, members: readonly Sits[], on: LocalDate): string | undefined {
  if (!roster) return members[0]?.personId;
  const groups = new Map(roster.seats.map(({ id, group }) => [id, group ?? null]));
  const sittings = members.map(({ seatId, personId, since }): Sitting => {
    const group = groups.get(seatId) ?? null;
    return { seat: seatId, ambition: null, candidate: personId, sector: null, since, until: group === null ? null : nextTurn(roster, group, on) };
  });
  return chooseChair({ ...roster, fixedChair: null }, { on, due: true, nextDue: null, chair: null, sittings, chosen: new Map() })?.candidate;
}
