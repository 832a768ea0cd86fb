/** Who follows an assignment: both owners of its ambition, and the programme manager (Zoetermeer 4.1: procesmanager). */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import { keeperOf, membersOn, officersOn, type Member } from '../bodies/members.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { issuerIn } from './groups.js';

export interface Followers {
  /** The bestuurlijk eigenaren; where the scheme has none, or their seats are vacant, whoever presides over the body that issues. */
  owners: Member[];
  /** In the office that the scheme names; else the secretary of the body that issues, or whoever presides while it has none. Null: nobody. */
  manager: Member | null;
}

export async function followersOf(tx: EntityManager, scheme: Scheme, ambitionId: string, today: LocalDate): Promise<Followers> {
  const issuer = issuerIn(scheme);
  const officers = await officersOn(tx, standsOn(issuer, today));
  const owners = await ownersOf(tx, scheme, ambitionId, today);
  return { owners: owners.length > 0 ? owners : officers.chair ? [officers.chair] : [], manager: (await managerOf(tx, scheme, today)) ?? keeperOf(issuer, officers) };
}

/** Those who own the ambition today; of a vacant seat nobody. */
export async function ownersOf(tx: EntityManager, { bodies }: Scheme, ambitionId: string, today: LocalDate): Promise<Member[]> {
  const seats = bodies.flatMap((body) => body.seats.filter(({ filledBy }) => filledBy.kind === 'ambition-owner' && filledBy.ambition === ambitionId).map(({ id }) => ({ bodyId: body.id, seatId: id })));
  if (seats.length === 0) return [];
  const members = await membersOn(tx, [...new Set(seats.map(({ bodyId }) => bodyId))], today);
  return members.filter((member) => seats.some(({ bodyId, seatId }) => bodyId === member.bodyId && seatId === member.seatId));
}

async function managerOf(tx: EntityManager, { bodies, workingGroups }: Scheme, today: LocalDate): Promise<Member | null> {
  const office = workingGroups?.followedBy ?? null;
  if (office === null) return null;
  const seats = bodies.flatMap((body) => body.seats.filter(({ filledBy }) => filledBy.kind === 'office' && filledBy.office === office).map(({ id }) => ({ bodyId: body.id, seatId: id })));
  const members = await membersOn(tx, [...new Set(seats.map(({ bodyId }) => bodyId))], today);
  return members.find((member) => seats.some(({ bodyId, seatId }) => bodyId === member.bodyId && seatId === member.seatId)) ?? null;
}
