/** There is a chair at all times: whoever was chosen, else who presided, else for the time being the member whom the roster prefers. */
import type { EntityManager } from 'typeorm';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { derivedId } from '#platform/ids';
import { chooseChair } from '#roster/chair';
import { nextTurn } from '#roster/dates';
import type { Roster, Sitting } from '#roster/model';
import { rostersOf } from '#roster/roster';
import type { Body } from '#scheme/model';
import { followChairs } from '../bodies/chairs-elsewhere.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { presiding, type ChairChoice, type Presides, type Sat } from './presiding.js';
import { listRotations } from './rotation.rows.js';

interface Stored extends Presides {
  id: string;
}

export interface Settle {
  /** From this day on it is worked out anew. */
  on: LocalDate;
  /** What was chosen, if it is that which changed. */
  choice: ChairChoice | null;
  /** A choice that is off. */
  undo: ChairChoice | null;
}

/** A repeat changes nothing. */
export async function presideFrom(tx: EntityManager, tenantId: string, bodyId: string, { on, choice, undo }: Settle): Promise<void> {
  const from = [on, ...(choice ? [choice.from] : []), ...(undo ? [undo.from] : [])].sort()[0]!;
  const { scheme } = await schemeOn(tx, tenantId, on);
  const body = bodyOf(scheme, bodyId);
  if (body.chair.by !== 'members') return;
  const rows = await stored(tx, bodyId);
  const seats = await votingSeats(tx, body, addDays(from, -1));
  const kept = rows.filter((one) => !one.forNow && !(undo && isSame(one, undo)) && one.from !== choice?.from).map(({ personId, from }): ChairChoice => ({ personId, from }));
  const choices = [...kept, ...(choice ? [choice] : [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  const before = covering(rows, addDays(from, -1))?.personId ?? null;
  const roster = rostersOf(scheme).find((one) => one.body === bodyId);
  await write(tx, tenantId, bodyId, { rows, from, choices }, presiding({ from, choices, seats, before, acting: (day) => acting(roster, seats, day) }));
  await followChairs(tx, tenantId, from);
}

/** Rotations whose choice of a chair fell away with whoever was chosen: no member on that day, and nobody took over the office. */
export async function choicesLost(tx: EntityManager, tenantId: string, bodyId: string): Promise<string[]> {
  const rows = await stored(tx, bodyId);
  const lost: string[] = [];
  for (const { id, context } of await listRotations(tx, { bodyId, open: true })) {
    const { chosen } = context.chair;
    if (chosen === null || rows.some((row) => !row.forNow && row.from === chosen.on)) continue;
    const { scheme } = await schemeOn(tx, tenantId, chosen.on);
    if (!(await votingSeats(tx, bodyOf(scheme, bodyId), chosen.on)).some((one) => one.personId === chosen.personId && covering([one], chosen.on))) lost.push(id);
  }
  return lost;
}

const isSame = (a: ChairChoice, b: ChairChoice): boolean => a.personId === b.personId && a.from === b.from;
const covering = <T extends Sat>(rows: readonly T[], day: LocalDate): T | undefined => rows.find((one) => one.from <= day && (one.until === null || day < one.until));

const stored = (tx: EntityManager, bodyId: string): Promise<Stored[]> =>
  tx.query(`SELECT id, person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until, for_now AS "forNow" FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' ORDER BY lower(held)`, [bodyId]);

type Voting = Sat & { seatId: string };

async function votingSeats(tx: EntityManager, body: Body, from: LocalDate): Promise<Voting[]> {
  const rows: Voting[] = await tx.query(`SELECT seat_id AS "seatId", person_id AS "personId", lower(held)::text AS "from", upper(held)::text AS until FROM membership WHERE body_id = $1 AND held && daterange($2::date, NULL) ORDER BY lower(held), seat_id`, [body.id, from]);
  return rows.filter(({ seatId }) => body.seats.find(({ id }) => id === seatId)?.voting);
}

/** The row that began before lasts as long as its person presides; the others are written anew. */
async function write(tx: EntityManager, tenantId: string, bodyId: string, { rows, from, choices }: { rows: readonly Stored[]; from: LocalDate; choices: readonly ChairChoice[] }, wanted: readonly Presides[]): Promise<void> {
  const before = rows.find((one) => one.from < from && (one.until === null || one.until >= from));
  const [first] = wanted;
  const goesOn = before !== undefined && first?.from === from && before.personId === first.personId && before.forNow === first.forNow && !choices.some((one) => one.from === from);
  await tx.query(`DELETE FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND lower(held) >= $2::date`, [bodyId, from]);
  if (before) await tx.query(`UPDATE chosen_office SET held = daterange(lower(held), $2::date) WHERE id = $1`, [before.id, goesOn ? first!.until : before.until !== null && before.until < from ? before.until : from]);
  for (const one of goesOn ? wanted.slice(1) : wanted) {
    const id = rows.find((row) => isSame(row, one))?.id ?? derivedId('rotated-chair', tenantId, bodyId, one.from, one.personId);
    await tx.query(`INSERT INTO chosen_office (tenant_id, id, body_id, office, person_id, held, for_now) VALUES ($1, $2, $3, 'voorzitter', $4, daterange($5::date, $6::date), $7)`, [tenantId, id, bodyId, one.personId, one.from, one.until, one.forNow]);
  }
}

/** As the planner would: who sits here until the next turn, and was here before. undefined: nobody sits here. */
function acting(roster: Roster | undefined, seats: readonly Voting[], on: LocalDate): string | undefined {
  const members = seats.filter((one) => covering([one], on)).sort((a, b) => (a.seatId < b.seatId ? -1 : 1));
  if (!roster) return members[0]?.personId;
  const groups = new Map(roster.seats.map(({ id, group }) => [id, group ?? null]));
  const sittings = members.map(({ seatId, personId, from }): Sitting => {
    const group = groups.get(seatId) ?? null;
    return { seat: seatId, ambition: null, candidate: personId, sector: null, since: from, until: group === null ? null : nextTurn(roster, group, on) };
  });
  return chooseChair({ ...roster, fixedChair: null }, { on, due: true, nextDue: null, chair: null, sittings, chosen: new Map() })?.candidate;
}
