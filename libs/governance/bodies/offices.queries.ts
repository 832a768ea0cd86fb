/** In which of these bodies may somebody do something? */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { may, officesBeyond, type Action, type BodyOffice } from '#identity/permissions';
import { ofEach } from '#platform/of-each';
import type { SchemeHistory, Standing } from '../municipalities/scheme-history.js';
import { officesIn, officesOf } from './members.js';

/** Their ids, in the order given. */
export const bodiesWhere = (tx: EntityManager, standings: readonly Standing[], personId: string, action: Action): Promise<string[]> =>
  whichOf(standings, async (standing) => may(await officesOf(tx, standing, personId), action).allowed);

/** As `bodiesWhere`, of what is done for the municipality as a whole (`officesBeyond`). */
export const bodiesBeyond = (tx: EntityManager, standings: readonly Standing[], personId: string, action: Action): Promise<string[]> =>
  whichOf(standings, async (standing) => may(officesBeyond({ body: standing.body, ...(await officesIn(tx, standing, personId)) }, action), action).allowed);

async function whichOf(standings: readonly Standing[], holds: (standing: Standing) => Promise<boolean>): Promise<string[]> {
  const held = await ofEach(standings, holds);
  return standings.filter((standing) => held.get(standing)).map(({ body }) => body.id);
}

/** Is one the bestuurssecretariaat of the other on this day? */
export async function serves(tx: EntityManager, personId: string, memberId: string, day: LocalDate): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM given_office WHERE office = 'bestuurssecretariaat' AND person_id = $1 AND for_person_id = $2 AND held @> $3::date LIMIT 1`, [personId, memberId, day]);
  return rows.length > 0;
}

/** For whom somebody is bestuurssecretariaat on a day. */
export async function servedBy(tx: EntityManager, personId: string, day: LocalDate): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(`SELECT for_person_id AS id FROM given_office WHERE office = 'bestuurssecretariaat' AND person_id = $1 AND held @> $2::date`, [personId, day]);
  return rows.map(({ id }) => id);
}

/** Of those who are anything in this body: for whom somebody answers there as bestuurssecretariaat, by name, with what they are. */
export async function answersFor({ tx, schemes, today }: { tx: EntityManager; schemes: SchemeHistory; today: LocalDate }, bodyId: string, personId: string): Promise<{ id: string; name: string; offices: BodyOffice[] }[]> {
  const ids = await servedBy(tx, personId, today);
  if (ids.length === 0) return [];
  const people: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[]) ORDER BY name, id`, [ids]);
  const standing = schemes.standing(bodyId, today);
  const found = await Promise.all(people.map(async (one) => ({ ...one, offices: await officesOf(tx, standing, one.id) })));
  return found.filter(({ offices }) => offices.length > 0);
}

/** Is somebody this for the municipality as a whole, on a day? */
export async function holdsEverywhere(tx: EntityManager, personId: string, office: 'beheerder' | 'programmamanager', day: LocalDate): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM given_office WHERE office = $3 AND person_id = $1 AND held @> $2::date LIMIT 1`, [personId, day, office]);
  return rows.length > 0;
}
