/** Which items of a meeting its reader takes back: by what they may there, and by the items' rows. */
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { holdingOfOthers } from '#governance/meetings/item-access';
import type { MeetingReader, SeenDetail } from '#governance/meetings/reading';
import { mayTakeBack, type Taker } from '#governance/meetings/taking-back';
import { may } from '#identity/permissions';
import type { served } from './meeting.schema.js';

const TAKING_BACK = 'agendapunten/intrekking';

/** The secretary's say over the agenda counts for as long as it takes changes. */
export const takerOf = ({ personId, offices }: MeetingReader, possible: readonly string[], members: readonly z.output<typeof served>[]): Taker => ({
  personId,
  own: possible.includes(TAKING_BACK),
  keeps: possible.includes(TAKING_BACK) && may(offices, 'agenda.propose').allowed,
  served: members.filter(({ mogelijk }) => mogelijk.includes(TAKING_BACK)).map(({ persoon }) => persoon.id),
});

/** Which of these items, as the reader sees them, the reader takes back. */
export async function takenBackBy(tx: EntityManager, items: readonly AgendaItem[], { rules }: Pick<SeenDetail, 'rules'>, taker: Taker): Promise<(itemId: string) => boolean> {
  const found = items.filter((item) => mayTakeBack(item, rules.get(item.id)!.kept, taker)).map(({ id }) => id);
  const holding = await holdingOfOthers(tx, found);
  return (itemId) => found.includes(itemId) && !holding.has(itemId);
}
