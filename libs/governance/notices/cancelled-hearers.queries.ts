/** Who will hear that a meeting does not go on: asked before anybody cancels it. Nobody hears of a date that nobody knows. */
import { invitedTo } from '#messaging/ledger.queries';
import type { PreparationContext } from '#workflows/agenda-preparation.model';
import { membersStanding } from '../bodies/members.js';
import type { Reading } from '../command.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import { invitedPeople } from './appointments.js';
import { guestsTold } from './guest.letters.js';

export interface Hearer {
  personId: string;
  name: string;
  /** As whom: a member of its body, of the committee that prepares it, or a guest. */
  as: 'member' | 'committee' | 'guest';
}

/**
 * Each person once.
 * @param announced have the members been told of the date?
 * @param committee that meets for it and still is to, with whether it was asked for items; null: none
 */
export async function hearersOfCancelling({ tx, schemes, today }: Reading, detail: MeetingDetail, announced: boolean, committee: { id: string; called: PreparationContext['called'] } | null): Promise<Hearer[]> {
  const { meeting } = detail;
  const standing = (id: string) => membersStanding(tx, [schemes.standing(id, today)]);
  const members = announced ? [...(await standing(meeting.bodyId)), ...(await invitedPeople(tx, meeting.id, [...(await invitedTo(tx, meeting.id))]))] : [];
  const preparing = committee?.called ? await standing(committee.id) : [];
  const guests = announced ? guestsTold(detail).map(({ to }) => to) : [];
  const all = [
    ...members.map((one) => ({ ...one, as: 'member' as const })),
    ...preparing.map((one) => ({ ...one, as: 'committee' as const })),
    ...guests.map((one) => ({ ...one, as: 'guest' as const })),
  ];
  const found = new Map<string, Hearer>();
  for (const { personId, name, as } of all) if (personId !== null && !found.has(personId)) found.set(personId, { personId, name, as });
  return [...found.values()];
}
