/** Who sits where on a day: read from memberships (half-open date ranges), never from a list kept beside them. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { BodyOffice, GivenOffice } from '#identity/permissions';
import type { Body } from '#scheme/model';
import type { Dropped, Standing } from '../municipalities/scheme-history.js';
import { stillCounts } from './winding-up.js';

export interface Member {
  personId: string;
  name: string;
  email: string;
  prefersDigest: boolean;
  bodyId: string;
  seatId: string;
}

/** The members of these bodies on a day, one row per seat, by name. While a seat is vacant, its plaatsvervanger is the member. */
export function membersOn(tx: EntityManager, bodyIds: readonly string[], day: LocalDate): Promise<Member[]> {
  return tx.query(
    `SELECT p.id AS "personId", p.name, p.email, p.prefers_digest AS "prefersDigest", m.body_id AS "bodyId", m.seat_id AS "seatId"
     FROM (SELECT tenant_id, body_id, seat_id, person_id FROM membership WHERE body_id = ANY($1) AND held @> $2::date
           UNION ALL
           SELECT tenant_id, body_id, seat_id, person_id FROM stand_in s WHERE body_id = ANY($1) AND held @> $2::date
             AND NOT EXISTS (SELECT FROM membership h WHERE h.tenant_id = s.tenant_id AND h.body_id = s.body_id AND h.seat_id = s.seat_id AND h.held @> $2::date)) m
     JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id
     ORDER BY p.name, m.body_id, m.seat_id`,
    [bodyIds, day],
  );
}

/**
 * What somebody is here without a seat. A plaatsvervanger beside the holder of one reads and takes part as a member does; `forPerson`: for
 * whom a bestuurssecretariaat reads and answers. A given office is held on `today` too: of a body that was dropped it ends all the same.
 */
function besideSeats(tx: EntityManager, bodyId: string, personId: string, day: LocalDate, today: LocalDate): Promise<{ office: 'lid' | GivenOffice; forPerson: string | null }[]> {
  return tx.query(
    `SELECT 'lid' AS office, NULL::uuid AS "forPerson" FROM stand_in WHERE body_id = $1 AND person_id = $2 AND held @> $3::date
     UNION ALL
     SELECT office, for_person_id FROM given_office WHERE person_id = $2 AND held @> $3::date AND held @> $4::date AND (body_id IS NULL OR body_id = $1)`,
    [bodyId, personId, day, today],
  );
}

/** Held for the municipality as a whole. */
const IN_EVERY_BODY: readonly string[] = ['beheerder', 'programmamanager'];

/** The members of each of these bodies on the day on which it stands: of a body that was dropped, those of its last day whose place still counts. */
export async function membersStanding(tx: EntityManager, standings: readonly Standing[]): Promise<Member[]> {
  const there = standings.filter(({ dropped }) => dropped === null);
  const days = [...new Set(there.map(({ day }) => day))];
  const found = await Promise.all([
    ...days.map((day) => membersOn(tx, there.filter((one) => one.day === day).map(({ body }) => body.id), day)),
    ...standings.filter(({ dropped }) => dropped !== null).map(async (standing) => (await tableOf(tx, standing)).members),
  ]);
  return found.length < 2 ? found.flat() : found.flat().sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

interface Table {
  members: Member[];
  chosen: Chosen[];
  /** Does a place of this person here still give an office? */
  counts: (personId: string) => boolean;
}

async function tableOf(tx: EntityManager, standing: Standing): Promise<Table> {
  const { body, day } = standing;
  const [members, chosen, counts] = await Promise.all([membersOn(tx, [body.id], day), chosenOf(tx, body, day), stillCounts(tx, standing)]);
  return { members: members.filter(({ personId }) => counts(personId)), chosen, counts };
}

/** Who fulfils each office of a body on a day; null where the seat is vacant or nobody was chosen. */
export interface Officers {
  chair: Member | null;
  secretary: Member | null;
  minuteTaker: Member | null;
}

export async function officersOn(tx: EntityManager, standing: Standing): Promise<Officers> {
  return officersAt(tx, standing, await tableOf(tx, standing));
}

async function officersAt(tx: EntityManager, standing: Standing, { members, chosen, counts }: Table): Promise<Officers> {
  const { body } = standing;
  const holder = (seatId: string): Member | null => members.find((member) => member.seatId === seatId) ?? null;
  const among = (office: ChosenOffice): Member | null => members.find(({ personId }) => chosen.some((one) => one.office === office && one.personId === personId)) ?? null;
  const minuteTaker = body.minuteTaker ? holder(body.minuteTaker) : (among('notulist') ?? (body.secretary ? holder(body.secretary) : null));
  const chair = body.chair.by === 'seat' ? holder(body.chair.seat) : among('voorzitter');
  const secretary = body.secretary ? holder(body.secretary) : (minuteTaker ?? (await standInSecretary(tx, standing, counts)));
  if (!standing.dropped || chair) return { chair, secretary, minuteTaker };
  // Nobody will preside there again: what waits for the chair is for who keeps it.
  const keeper = secretary ?? (await archivist(tx, standing.dropped));
  return { chair: keeper, secretary: keeper, minuteTaker };
}

/** Where nobody of a dropped body keeps it any more its agreements and its record are kept by the LEA's secretary of today. */
async function archivist(tx: EntityManager, { today, secretaries }: Dropped): Promise<Member | null> {
  const members = secretaries.length === 0 ? [] : await membersOn(tx, [...new Set(secretaries.map(({ bodyId }) => bodyId))], today);
  for (const { bodyId, seatId } of secretaries) {
    const found = members.find((member) => member.bodyId === bodyId && member.seatId === seatId);
    if (found) return found;
  }
  return null;
}

/**
 * Who keeps a body going: its secretary; while nobody is, whoever presides. Of them is asked what a secretary is asked, and they may do it, so that
 * no work waits for a seat to be filled. A committee that the scheme gives no secretary is served by that of the body that it prepares.
 */
export function keeperOf({ kind, secretary: seat }: Pick<Body, 'kind' | 'secretary'>, { secretary, chair }: Pick<Officers, 'secretary' | 'chair'>): Member | null {
  return secretary ?? (kind === 'agendacommissie' && seat === null ? null : chair);
}

/** What a body's members may choose themselves. Where nobody is secretary by seat, the chosen minute-taker is. */
export type ChosenOffice = 'voorzitter' | 'notulist';

interface Chosen {
  office: ChosenOffice;
  personId: string;
}

/** Whom the members chose; nobody where both offices go with a seat. */
function chosenOf(tx: EntityManager, { id, chair, minuteTaker }: Body, day: LocalDate): Promise<Chosen[]> {
  if (minuteTaker && chair.by === 'seat') return Promise.resolve([]);
  return tx.query(`SELECT office, person_id AS "personId" FROM chosen_office WHERE body_id = $1 AND held @> $2::date`, [id, day]);
}

/** Until the members have chosen, the LEA's own secretary keeps the body going: of one that was dropped, whoever that is today. */
async function standInSecretary(tx: EntityManager, { body, day, dropped }: Standing, counts: Table['counts']): Promise<Member | null> {
  const from = body.secretaryUntilChosen;
  if (!from) return null;
  const found = (await membersOn(tx, [from.body], dropped?.present.includes(from.body) ? dropped.today : day)).find(({ seatId }) => seatId === from.seat);
  return found && counts(found.personId) ? found : null;
}

/** The offices that a person has in a body on a day: by their seats there, for want of a secretary, or given to them. */
export const officesOf = async (...of: Parameters<typeof officesIn>): Promise<BodyOffice[]> => (await officesIn(...of)).offices;

/**
 * `officesOf`, and whether they are secretary for want of one only, or because the members chose them to write. Of a body that was dropped:
 * where a place there still counts.
 */
export async function officesIn(tx: EntityManager, standing: Standing, personId: string): Promise<{ offices: BodyOffice[]; standsIn: boolean }> {
  const { body, day, dropped } = standing;
  const [table, beside] = await Promise.all([tableOf(tx, standing), besideSeats(tx, body.id, personId, day, dropped?.today ?? day)]);
  const { members, counts } = table;
  const sits = (id: string | null): boolean => members.some((member) => member.personId === id);
  const officers = await officersAt(tx, standing, table);
  const offices: BodyOffice[] = [];
  if (officers.chair?.personId === personId) offices.push('voorzitter');
  const keeps = keeperOf(body, officers)?.personId === personId;
  if (keeps) offices.push('secretaris');
  if (officers.minuteTaker?.personId === personId) offices.push('notulist');
  if (sits(personId)) offices.push('lid');
  for (const { office, forPerson } of beside) if (office === 'bestuurssecretariaat' ? sits(forPerson) : counts(personId) || IN_EVERY_BODY.includes(office)) offices.push(office);
  return { offices: [...new Set(offices)], standsIn: keeps && (officers.secretary === null || (body.secretary === null && body.minuteTaker === null)) };
}
