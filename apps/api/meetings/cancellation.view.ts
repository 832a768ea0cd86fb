/** What cancelling a meeting would do, and what came of it once it was. Changes nothing. */
import type { z } from 'zod';
import { localDateOf, schoolYearOf } from '#calendar/local-date';
import type { Commands, Reading } from '#governance/command';
import { itemsGoneOn, itemsToGoOn } from '#governance/meetings/cancelling.queries';
import { findMeeting, meetingTarget } from '#governance/meetings/meeting.commands';
import type { Meeting } from '#governance/meetings/meeting.entity';
import { meetingDetail, plannedIn } from '#governance/meetings/meeting.queries';
import { readerOf } from '#governance/meetings/reading';
import { replacementOf, without } from '#governance/meetings/replacement';
import { hearersOfCancelling, type Hearer } from '#governance/notices/cancelled-hearers.queries';
import { preparationDetail, type PreparationDetail } from '#governance/preparation/preparation.queries';
import { may } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { undecided } from '#workflows/agenda-preparation.rules';
import type { MeetingContext } from '#workflows/meeting.model';
import { openItems } from '#workflows/meeting.rules';
import type { Ask } from '../http/ask.js';
import type { cancellation, cancelPreview } from './cancellation.schema.js';
import { stateOf } from './meeting.view.js';

type Preview = z.output<typeof cancelPreview>;

const AS: Readonly<Record<Hearer['as'], Preview['betrokkenen'][number]['als']>> = { member: 'lid', committee: 'commissielid', guest: 'gast' };

/** For who may cancel it. @throws DomainError `meeting.unknown`, `permission.meeting.cancel` */
export function previewCancelling(commands: Commands, ask: Ask, meetingId: string): Promise<Preview> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, now } = work;
    const detail = await meetingDetail(tx, meetingId);
    const { meeting } = detail;
    await assertCancels(work, meeting.bodyId, ask.person());
    const context = (await stateOf(tx, ask.tenantId, meetingTarget(meetingId)))!.context as unknown as MeetingContext;
    const committee = meetsFor(await preparationDetail(tx, meetingId));
    const going = await itemsToGoOn(tx, meeting, [...openItems(context), ...(committee ? undecided(committee.context) : [])], now);
    const hearers = await hearersOfCancelling(work, detail, context.announced, committee && { id: committee.preparation.committeeId, called: committee.context.called });
    return {
      betrokkenen: hearers.map(({ personId, name, as }) => ({ persoonId: personId, naam: name, als: AS[as] })),
      vervaltMee: committee ? [{ overleg: committee.preparation.committeeId, begin: committee.preparation.meets }] : [],
      agendapunten: { aantal: going.count, naar: going.next && { vergaderingId: going.next.id, begin: going.next.startsAt } },
      vervanging: await replacementView(work, meeting),
    };
  });
}

/** For who reads the meeting. @throws DomainError `meeting.unknown`, `meeting.not-cancelled`, `permission.meeting.read` */
export function readCancellation(commands: Commands, ask: Ask, meetingId: string): Promise<z.output<typeof cancellation>> {
  return commands.read(ask.tenantId, async (work) => {
    const meeting = await findMeeting(work.tx, meetingId);
    await readerOf(work, meeting.bodyId, ask.person());
    if (meeting.cancelledBecause === null) throw new DomainError('not-found', 'meeting.not-cancelled', 'Deze vergadering is niet geannuleerd.', { meetingId });
    const { went, waiting } = await itemsGoneOn(work.tx, meeting, work.now);
    return {
      agendapunten: { doorgegaan: went.map(({ id, startsAt, count }) => ({ vergaderingId: id, begin: startsAt, aantal: count })), wachten: waiting },
      vervanging: await replacementView(work, meeting),
    };
  });
}

async function assertCancels(work: Reading, bodyId: string, personId: string): Promise<void> {
  const { offices } = await readerOf(work, bodyId, personId);
  const verdict = may(offices, 'meeting.cancel');
  if (!verdict.allowed) throw new DomainError('forbidden', 'permission.meeting.cancel', verdict.reason, { bodyId });
}

/** The committee that is still to meet for it, or to be done with it. */
const meetsFor = (found: PreparationDetail | null): PreparationDetail | null => (found && found.state !== 'settled' && found.state !== 'closed' ? found : null);

/** As long as the school year lasts. */
async function replacementView({ tx, schemes, today }: Reading, meeting: Meeting): Promise<Preview['vervanging']> {
  const year = schoolYearOf(localDateOf(meeting.startsAt));
  if (year.to < today) return null;
  const { committeeId, meets } = (await preparationDetail(tx, meeting.id))?.preparation ?? {};
  const own = meeting.cancelledBecause !== null ? [] : [{ body: meeting.bodyId, date: localDateOf(meeting.startsAt) }, ...(committeeId && meets ? [{ body: committeeId, date: localDateOf(meets) }] : [])];
  const found = replacementOf(schemes, meeting, today, without(await plannedIn(tx, year.label), own));
  if (found === null) return null;
  const { why, meeting: proposed, along } = found;
  return { waarom: why === 'number' ? 'aantal' : 'voorbereiding', voorstel: proposed && { datum: proposed.date, begin: proposed.at, gaatMee: along.map((one) => ({ overleg: one.body, begin: one.at })) } };
}
