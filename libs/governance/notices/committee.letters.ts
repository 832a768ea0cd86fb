/** Letters of an agendacommissie: about the agenda of another body, to the committee's own members. */
import { In } from 'typeorm';
import type { MailFacts } from '#messaging/mail-kinds';
import type { MailSetting, MeetingFacts } from '#messaging/templates/setting';
import type { PreparationContext } from '#workflows/agenda-preparation.model';
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import { membersOn, officersOn } from '../bodies/members.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { bodyOf } from '../municipalities/schemes.js';
import { findPreparation, preparationDetail } from '../preparation/preparation.queries.js';
import { agendaFacts, itemFacts, load, mailableTitle } from './agenda-facts.js';
import { appointmentsOf } from './committee-dates.js';
import { deadlineDate, inOffice, meetingFacts, membersOf, membersSetting, setting, vacancyOf, type Addressee, type Notice, type NoticeBuilder, type NoticeContext } from './notice.js';
import { keptFrom } from './kept.js';
import { personById } from './preparation.letters.js';

/** The committee in the place of the body, its own meeting in the place of the one that it prepares. */
export async function committeeContext(context: NoticeContext): Promise<NoticeContext> {
  const preparation = await findPreparation(context.tx, context.meeting.id);
  const body = bodyOf(context.scheme, preparation.committeeId);
  const { durationMinutes, place, calendarSequence } = preparation;
  const standing = context.schemes.standing(body.id, context.today);
  const officers = await officersOn(context.tx, standing);
  // A committee without a secretary of its own is served by that of the body.
  return {
    ...context,
    body,
    officers: { ...officers, secretary: officers.secretary ?? context.officers.secretary },
    meeting: { ...context.meeting, id: preparationEventId(context.meeting.id), bodyId: body.id, title: body.name, startsAt: preparation.meets, durationMinutes, place, calendarSequence },
  };
}

/** The thread by which calendars know the committee's meeting: another than that of the meeting itself. */
/** Of the committee's own meeting in people's calendars. */
export const preparationEventId = (meetingId: string): string => `voorbereiding-${meetingId}`;

interface Both {
  own: NoticeContext;
  facts: { meeting: MeetingFacts; prepared: MeetingFacts };
}

async function both(context: NoticeContext): Promise<Both> {
  const own = await committeeContext(context);
  return { own, facts: { meeting: meetingFacts(own), prepared: meetingFacts(context) } };
}

const linked = (context: NoticeContext, found: MailSetting): MailSetting => ({ ...found, link: `${context.baseUrl}/vergaderingen/${context.meeting.id}/voorbereiding` });

const toCommittee = (context: NoticeContext, own: NoticeContext): MailSetting => linked(context, membersSetting(own));

const committeeMembers = (context: NoticeContext): Promise<Addressee[]> => membersOf(context);

const call: NoticeBuilder = async (context) => {
  const { own, facts } = await both(context);
  return {
    facts: { ...toCommittee(context, own), kind: 'committee-call', ...facts, itemsDue: deadlineDate(context, 'itemsDue') },
    to: await committeeMembers(own),
    calendar: 'REQUEST',
    event: own,
    urgent: true,
  };
};

/** Only to who has not answered; "geen agendapunten" was an answer. */
const reminder: NoticeBuilder = async (context) => {
  const { own, facts } = await both(context);
  const detail = await preparationDetail(context.tx, context.meeting.id);
  const silent = (await committeeMembers(own)).filter(({ personId }) => !detail?.answered.includes(personId ?? ''));
  const received = (detail?.items ?? []).filter(({ confidential, status }) => !confidential && status !== 'ingetrokken').map(({ title }) => title);
  return { facts: { ...toCommittee(context, own), kind: 'committee-reminder', ...facts, itemsDue: deadlineDate(context, 'itemsDue'), received }, to: silent, urgent: false };
};

const changed = (kind: 'committee-moved' | 'committee-cancelled', calendar: 'REQUEST' | 'CANCEL'): NoticeBuilder => async (context) => {
  const { own, facts } = await both(context);
  const sequence = Number(context.params['calendarSequence'] ?? own.meeting.calendarSequence);
  const event = { ...own, meeting: { ...own.meeting, calendarSequence: sequence } };
  const members = await committeeMembers(own);
  // Who comes to the committee before it meets may have the date already.
  const there = (await membersOn(context.tx, [own.body.id], localDateOf(own.meeting.startsAt))).map(({ personId }) => personId);
  const coming = (await appointmentsOf(context.tx, context.meeting.id)).filter(({ personId }) => there.includes(personId ?? '') && !members.some((member) => member.personId === personId));
  return { facts: { ...toCommittee(context, own), kind, ...facts }, to: [...members, ...coming], calendar, event, urgent: true };
};

const undecided: NoticeBuilder = async (context) => {
  const { own, facts } = await both(context);
  const to = inOffice(own, ['chair', 'secretary']);
  const detail = await preparationDetail(context.tx, context.meeting.id);
  const open = new Set(detail?.context.items.filter(({ decision }) => decision === null).map(({ itemId }) => itemId));
  const { detail: meeting, known } = await load(context);
  const items = (without: ReadonlySet<string>) => (detail?.items ?? []).filter(({ id }) => open.has(id)).map((item, index) => itemFacts(context, meeting, known, item, `${index + 1}`, null, without));
  return notices(to, (addressee) => ({
    facts: { ...linked(context, setting(own, [addressee])), kind: 'committee-undecided', ...facts, items: items(keptFrom(meeting, addressee.personId)), decideBy: deadlineDate(context, 'approval') },
    to: [addressee],
    urgent: true,
  }));
};

/** To who brought each item in: what became of it, where it went, and why; also when time decided. */
const decision: NoticeBuilder = async (context) => {
  const { itemIds } = context.params as { itemIds: string[] };
  const items = await context.tx.find(AgendaItem, { where: { id: In(itemIds), meetingId: context.meeting.id }, order: { submittedAt: 'ASC', id: 'ASC' } });
  const found: Notice[] = [];
  for (const item of items) {
    const to = item.submittedBy ? await personById(context, item.submittedBy) : null;
    if (to) found.push(await decisionOn(context, item, to));
  }
  return found;
};

async function decisionOn(context: NoticeContext, item: AgendaItem, to: Addressee): Promise<Notice> {
  const { own, facts } = await both(context);
  const { detail } = await load(context);
  const { decision, bySilence } = context.params as { decision: NonNullable<PreparationContext['items'][number]['decision']>; bySilence: boolean };
  return {
    facts: {
      ...linked(context, setting(own, [to])),
      kind: 'committee-decision',
      ...facts,
      title: mailableTitle(item),
      decision,
      bySilence,
      cancelled: context.meeting.cancelledBecause !== null,
      where: await whereItWent(context, item),
      minutes: item.committeeDecision?.minutes ?? null,
      why: item.confidential || keptFrom(detail, to.personId).has(item.id) ? null : (item.committeeDecision?.reason ?? null),
    },
    to: [to],
    urgent: true,
  };
}

async function whereItWent({ tx, schemes, today }: NoticeContext, { committeeDecision: to }: AgendaItem): Promise<string | null> {
  if (to?.into) {
    const other = await tx.findOneBy(AgendaItem, { id: to.into });
    return other ? mailableTitle(other) : null;
  }
  if (to?.meetingId) {
    const other = await findMeeting(tx, to.meetingId);
    return `${other.title}, ${formatDutchDate(localDateOf(other.startsAt))}`;
  }
  return to?.bodyId ? schemes.nameOf(to.bodyId, today) : null;
}

/** The secretary lays the agenda before who fixes it. */
const settled: NoticeBuilder = async (context) => {
  const { facts } = await both(context);
  const { detail, known } = await load(context);
  return notices(inOffice(context, ['secretary']), (addressee) => ({
    facts: {
      ...linked(context, setting(context, [addressee])),
      vacancy: vacancyOf(context, ['secretary']),
      kind: 'committee-settled',
      ...facts,
      bySilence: context.params['bySilence'] === true,
      items: agendaFacts(context, detail, known, undefined, keptFrom(detail, addressee.personId)),
      dueBy: deadlineDate(context, 'approval'),
    },
    to: [addressee],
    urgent: true,
  }));
};

const notices = (to: readonly Addressee[], make: (addressee: Addressee) => Notice): Notice[] => to.map(make);

export const COMMITTEE: Partial<Record<MailFacts['kind'], NoticeBuilder>> = {
  'committee-call': call,
  'committee-reminder': reminder,
  'committee-moved': changed('committee-moved', 'REQUEST'),
  'committee-cancelled': changed('committee-cancelled', 'CANCEL'),
  'committee-undecided': undecided,
  'committee-decision': decision,
  'committee-settled': settled,
};
