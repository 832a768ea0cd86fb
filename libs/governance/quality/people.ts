/** Who has to do with a quality cycle on a day: by the seats that they hold, so that it goes on whoever comes and goes. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { may, mayRecordFor, type Action, type Office } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { holdsEverywhere } from '../bodies/offices.queries.js';
import { keeperOf, membersOn, officersOn, type Member } from '../bodies/members.js';
import type { Work } from '../command.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { homeBody, managerSeats, ownerSeats, type Subject } from './subjects.js';

export interface CyclePeople {
  /** Of the ambition: bestuurlijk eigenaren, else whoever presides over its working group. */
  owners: Member[];
  /** Proces- or programmamanager. */
  managers: Member[];
  /** Of the body to which the cycle reports; while it has none, whoever presides there. */
  secretary: Member | null;
  chair: Member | null;
}

type Reading = { tx: EntityManager; scheme: Scheme; today: LocalDate };
export interface SeatRef { bodyId: string; seatId: string }

export async function peopleOf({ tx, scheme, today }: Reading, subject: Subject): Promise<CyclePeople> {
  const home = homeBody(scheme, subject);
  const officers = await officersOn(tx, standsOn(home, today));
  return { owners: await ownersOf({ tx, scheme, today }, subject), managers: await holdersOf(tx, managerSeats(scheme), today), secretary: keeperOf(home, officers), chair: officers.chair };
}

async function ownersOf({ tx, scheme, today }: Reading, subject: Subject): Promise<Member[]> {
  const { seats, groups } = ownerSeats(scheme, subject);
  if (seats.length > 0) return holdersOf(tx, seats, today);
  for (const group of groups) {
    const { chair } = await officersOn(tx, standsOn(group, today));
    if (chair) return [chair];
  }
  return [];
}

/** Whoever sits on these seats, each person once. */
export async function holdersOf(tx: EntityManager, seats: readonly SeatRef[], day: LocalDate): Promise<Member[]> {
  if (seats.length === 0) return [];
  const members = await membersOn(tx, [...new Set(seats.map(({ bodyId }) => bodyId))], day);
  const sitting = members.filter(({ bodyId, seatId }) => seats.some((seat) => seat.bodyId === bodyId && seat.seatId === seatId));
  return [...new Map(sitting.map((member) => [member.personId, member])).values()];
}

/** What somebody is in a cycle; `measures`: seats that hand in the figures that it is about. */
export async function officesInCycle(reading: Reading, subject: Subject, personId: string, measures: readonly SeatRef[] = []): Promise<Office[]> {
  const { owners, managers, secretary, chair } = await peopleOf(reading, subject);
  const isIn = (members: readonly (Member | null)[]): boolean => members.some((member) => member?.personId === personId);
  const offices: [Office, boolean][] = [
    ['eigenaar', isIn(owners)],
    ['procesmanager', isIn(managers)],
    ['secretaris', isIn([secretary])],
    ['voorzitter', isIn([chair])],
    ['programmamanager', await holdsEverywhere(reading.tx, personId, 'programmamanager', reading.today)],
    ['meter', isIn(await holdersOf(reading.tx, measures, reading.today))],
  ];
  return offices.filter(([, holds]) => holds).map(([office]) => office);
}

/** @throws DomainError `permission.…` with the reason in Dutch */
export async function authorizeInCycle(work: Work, subject: Subject, action: Action, measures: readonly SeatRef[] = []): Promise<void> {
  const { actor } = work.context;
  if (actor.kind === 'system') return;
  const own = await officesInCycle(work, subject, actor.personId, measures);
  const verdict = actor.onBehalfOf ? mayRecordFor(own, await officesInCycle(work, subject, actor.onBehalfOf.personId, measures), action) : may(own, action);
  if (!verdict.allowed) throw new DomainError('forbidden', `permission.${action}`, verdict.reason, { action, subjectId: subject.id });
}
