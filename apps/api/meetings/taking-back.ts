/** Which items of a meeting its reader takes back, from its agenda and from before its agendacommissie: by what they may there, and by the items' rows. */
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Reading } from '#governance/command';
import { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { holdingOfOthers } from '#governance/meetings/item-access';
import { mayBringIn } from '#governance/meetings/items';
import { seenItem, sightFor, type MeetingReader, type SeenDetail } from '#governance/meetings/reading';
import { mayTakeBack, mayTakeBackOffer, type Taker } from '#governance/meetings/taking-back';
import { may } from '#identity/permissions';
import type { served } from './meeting.schema.js';

const FROM_AGENDA = 'agendapunten/intrekking';
const FROM_COMMITTEE = 'voorbereiding/agendapunten/intrekking';

type Reads = Pick<MeetingReader, 'personId' | 'offices'>;
type Served = readonly Pick<z.output<typeof served>, 'persoon' | 'mogelijk'>[];

const servedIn = (members: Served, act: string): string[] => members.filter(({ mogelijk }) => mogelijk.includes(act)).map(({ persoon }) => persoon.id);

/**
 * The secretary's say over the agenda counts for as long as it takes changes.
 * @param asMember what a member may do there now: what one brought in is taken back wherever one sits
 */
export const takerOf = ({ personId, offices }: Reads, possible: readonly string[], asMember: readonly string[], members: Served): Taker => ({
  personId,
  own: asMember.includes(FROM_AGENDA),
  keeps: possible.includes(FROM_AGENDA) && may(offices, 'agenda.propose').allowed,
  served: servedIn(members, FROM_AGENDA),
});

/** Of what lies before the agendacommissie. */
export const offerTakerOf = ({ personId }: Pick<Reads, 'personId'>, possible: readonly string[], members: Served = []): Taker => ({ personId, own: possible.includes(FROM_COMMITTEE), keeps: false, served: servedIn(members, FROM_COMMITTEE) });

/** Which of these items, as the reader sees them, the reader takes back. */
export async function takenBackBy(tx: EntityManager, items: readonly AgendaItem[], { rules }: Pick<SeenDetail, 'rules'>, taker: Taker): Promise<(itemId: string) => boolean> {
  const found = items.filter((item) => mayTakeBack(item, rules.get(item.id)!.kept, taker)).map(({ id }) => id);
  const holding = await holdingOfOthers(tx, found);
  return (itemId) => found.includes(itemId) && !holding.has(itemId);
}

/** Something on this agenda that the reader brought in, who does not sit here and does elsewhere: by way of an agendacommissie, or referred. */
export const broughtInFromElsewhere = async (work: Reading, items: readonly AgendaItem[], { kind, personId }: MeetingReader): Promise<boolean> => kind !== 'lid' && items.some(({ submittedBy }) => submittedBy === personId) && mayBringIn(work, personId);

/**
 * What lies before the agendacommissie of those for whom the reader answers, undecided, and which of it they take back. What is confidential of it
 * is between the member and the committee.
 */
export async function offersOfServed(tx: EntityManager, meetingId: string, { rules }: Pick<SeenDetail, 'rules'>, reader: MeetingReader, members: Served): Promise<{ items: AgendaItem[]; takesBack(itemId: string): boolean }> {
  if (members.length === 0) return { items: [], takesBack: () => false };
  const offers = await tx.find(AgendaItem, { where: { meetingId }, order: { submittedAt: 'ASC', id: 'ASC' } });
  const theirs = offers.filter(({ status, committeeDecision, confidential, submittedBy }) => status === 'aangeboden' && committeeDecision === null && !confidential && members.some(({ persoon }) => persoon.id === submittedBy));
  const taker = offerTakerOf(reader, [], members);
  const found = theirs.filter((item) => mayTakeBackOffer(item, offers, rules.get(item.id)!.kept, taker)).map(({ id }) => id);
  return { items: theirs.flatMap((item) => seenItem(item, sightFor(reader, item.id, rules.get(item.id)!)) ?? []), takesBack: (itemId) => found.includes(itemId) };
}
