/** Letters before a meeting: invitation, call, agenda, papers, changes of date. */
import { localDateOf } from '#calendar/local-date';
import type { FactsOf, MailFacts } from '#messaging/mail-kinds';
import type { MailSetting } from '#messaging/templates/setting';
import { AgendaItem, type AgendaGuest } from '../meetings/agenda-item.entity.js';
import { agendaFacts, itemFacts, load, mailableTitle } from './agenda-facts.js';
import { deadlineDate, meetingFacts, membersOf, membersSetting, setting, toOffice, type Addressee, type Notice, type NoticeBuilder, type NoticeContext } from './notice.js';

const invitation: NoticeBuilder = async (context) => ({
  facts: { ...membersSetting(context), kind: 'invitation', meeting: meetingFacts(context), itemsDue: deadlineDate(context, 'itemsDue') },
  to: await membersOf(context),
  calendar: 'REQUEST',
  urgent: true,
});

const callForItems: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const invites = context.params['invite'] === true;
  return {
    facts: {
      ...membersSetting(context),
      kind: 'call-for-items',
      meeting: meetingFacts(context),
      itemsDue: deadlineDate(context, 'itemsDue'),
      papersDue: deadlineDate(context, 'papers'),
      known: detail.items.filter((item) => !item.confidential).map(({ title }) => title),
      invites,
    },
    to: await membersOf(context),
    ...(invites ? { calendar: 'REQUEST' as const } : {}),
    urgent: invites,
  };
};

/** Only to who has not answered; "geen agendapunten" was an answer. */
const itemsReminder: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const answered: { id: string }[] = await context.tx.query(`SELECT person_id AS id FROM call_answer WHERE meeting_id = $1`, [context.meeting.id]);
  const silent = (await membersOf(context)).filter(({ personId }) => !answered.some(({ id }) => id === personId));
  const received = detail.items.filter((item) => item.submittedBy !== null && !item.confidential).map(({ title }) => title);
  return { facts: { ...membersSetting(context), kind: 'items-reminder', meeting: meetingFacts(context), itemsDue: deadlineDate(context, 'itemsDue'), received }, to: silent, urgent: false };
};

const lateItemRequest: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['chair']);
  const item = await requestedItem(context);
  if (!office || !item) return null;
  const { detail, known } = await load(context);
  return {
    facts: {
      ...office.setting,
      kind: 'late-item-request',
      meeting: meetingFacts(context),
      item: itemFacts(context, detail, known, { ...item, late: false }, `${detail.items.length + 1}`, null),
      by: (item.submittedBy && known.get(item.submittedBy)) ?? 'een lid',
      why: item.confidential ? null : item.coverNote,
      itemsDue: deadlineDate(context, 'itemsDue'),
    },
    to: office.to,
    urgent: true,
  };
};

const lateItemAnswer: NoticeBuilder = async (context) => {
  const item = await requestedItem(context);
  const to = item?.submittedBy ? await personById(context, item.submittedBy) : null;
  if (!item || !to) return null;
  return { facts: { ...setting(context, to), kind: 'late-item-answer', meeting: meetingFacts(context), title: mailableTitle(item), consented: context.params['consented'] === true }, to: [to], urgent: true };
};

const agendaDraftReminder: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['secretary']);
  if (!office) return null;
  const { detail } = await load(context);
  const received = detail.items.filter((item) => item.origin === null).map(mailableTitle);
  return { facts: { ...office.setting, kind: 'agenda-draft-reminder', meeting: meetingFacts(context), dueBy: deadlineDate(context, 'approval'), received }, to: office.to, urgent: true };
};

/** To the chair, or where the scheme says so to the members of the agendacommissie. */
const agendaApproval = (kind: 'agenda-approval-request' | 'agenda-approval-reminder'): NoticeBuilder => async (context) => {
  const office = toOffice(context, ['chair']);
  if (!office) return null;
  const { detail, known } = await load(context);
  return {
    facts: { ...office.setting, kind, meeting: meetingFacts(context), items: agendaFacts(context, detail, known), dueBy: deadlineDate(context, 'approval'), sentOn: deadlineDate(context, 'papers') },
    to: office.to,
    urgent: true,
  };
};

const agendaReturned: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['secretary']);
  if (!office) return null;
  const remarks = typeof context.params['remark'] === 'string' ? context.params['remark'] : null;
  return { facts: { ...office.setting, kind: 'agenda-returned', meeting: meetingFacts(context), by: context.officers.chair?.name ?? 'De voorzitter', remarks }, to: office.to, urgent: true };
};

/** To each who announced a paper that is not there: their own only. */
const papersReminder: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const missing = detail.documents.filter(({ sha256 }) => sha256 === null).flatMap((paper) => detail.items.filter(({ id }) => id === paper.itemId).map((item) => ({ paper, item })));
  const owners = new Set(missing.flatMap(({ item }) => item.submittedBy ?? []));
  const notices: Notice[] = [];
  for (const id of owners) {
    const to = await personById(context, id);
    if (!to) continue;
    const own = missing.filter(({ item }) => item.submittedBy === id).map(({ item, paper }) => ({ item: mailableTitle(item), paper: item.confidential || paper.confidential ? 'een vertrouwelijk stuk' : paper.title }));
    notices.push({ facts: { ...setting(context, to), kind: 'papers-reminder', meeting: meetingFacts(context), papersDue: deadlineDate(context, 'papers'), missing: own }, to: [to], urgent: true });
  }
  return notices;
};

const agenda = (kind: 'agenda' | 'agenda-changed'): NoticeBuilder => async (context) => {
  const { detail, known } = await load(context);
  const late = detail.items.filter((item) => item.late && !item.confidential).map(({ title }) => `Toegevoegd: ${title}`);
  return {
    facts: {
      ...membersSetting(context),
      kind,
      meeting: meetingFacts(context),
      items: agendaFacts(context, detail, known),
      fixedBySilence: context.params['fixedBySilence'] === true,
      version: Number(context.params['agendaVersion'] ?? detail.agendaVersion),
      changes: kind === 'agenda-changed' ? late : [],
    },
    to: await membersOf(context),
    urgent: true,
  };
};

/** A guest sees the items for which that guest comes, no others: a mail per guest. */
const guestAgenda: NoticeBuilder = async (context) => {
  const { detail, known } = await load(context);
  return guestsOf(detail.guests).map((guest) => {
    const only = new Set(detail.guests.filter(({ email }) => email.toLowerCase() === guest.email.toLowerCase()).map(({ itemId }) => itemId));
    return {
      facts: { ...setting(context, guest), kind: 'guest-agenda', meeting: meetingFacts(context), items: agendaFacts(context, detail, known, only), changed: context.params['changed'] === true },
      to: [guest],
      calendar: 'REQUEST' as const,
      urgent: true,
    };
  });
};

const papersAdded: NoticeBuilder = async (context) => {
  const { detail, known } = await load(context);
  const index = detail.items.findIndex(({ id }) => id === context.params['itemId']);
  const item = detail.items[index];
  if (!item || item.confidential) return null;
  const facts = itemFacts(context, detail, known, item, `${index + 1}`, null);
  return { facts: { ...membersSetting(context), kind: 'papers-added', meeting: meetingFacts(context), item: { number: facts.number, title: facts.title }, papers: facts.papers }, to: await membersOf(context), urgent: false };
};

const moved: NoticeBuilder = async (context) => {
  const old = meetingFacts(context, String(context.params['oldStartsAt']));
  const from = { date: old.date, startTime: old.startTime, endTime: old.endTime, place: old.place };
  const facts = { kind: 'moved' as const, meeting: meetingFacts(context), from, why: null, itemsDue: deadlineDate(context, 'itemsDue') };
  return toMembersAndGuests(context, 'REQUEST', facts);
};

const cancelled: NoticeBuilder = async (context) => {
  const [next] = await context.tx.query(`SELECT starts_at AS at FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at LIMIT 1`, [context.body.id, context.meeting.startsAt]);
  const facts = { kind: 'cancelled' as const, meeting: meetingFacts(context), why: context.meeting.cancelledBecause, next: next ? localDateOf(next.at) : null };
  return toMembersAndGuests(context, 'CANCEL', facts);
};

/** Members together, each guest alone: a calendar part names everybody who is invited, and a guest need not know who the others are. */
async function toMembersAndGuests(context: NoticeContext, calendar: 'REQUEST' | 'CANCEL', facts: Omit<FactsOf<'moved'>, keyof MailSetting> | Omit<FactsOf<'cancelled'>, keyof MailSetting>): Promise<Notice[]> {
  const { detail } = await load(context);
  const members: Notice = { facts: { ...membersSetting(context), ...facts }, to: await membersOf(context), calendar, urgent: true };
  return [members, ...guestsOf(detail.guests).map((guest): Notice => ({ facts: { ...setting(context, guest), ...facts }, to: [guest], calendar, urgent: true }))];
}

function guestsOf(guests: readonly AgendaGuest[]): Addressee[] {
  const byAddress = new Map(guests.map((guest) => [guest.email.toLowerCase(), { personId: null, name: guest.name, email: guest.email, prefersDigest: false }]));
  return [...byAddress.values()];
}

function requestedItem({ tx, params, meeting }: NoticeContext): Promise<AgendaItem | null> {
  return tx.findOneBy(AgendaItem, { id: String(params['itemId']), meetingId: meeting.id });
}

export async function personById({ tx }: Pick<NoticeContext, 'tx'>, id: string): Promise<Addressee | null> {
  const [row] = await tx.query(`SELECT id AS "personId", name, email, prefers_digest AS "prefersDigest" FROM person WHERE id = $1`, [id]);
  return row ?? null;
}

export const PREPARATION: Partial<Record<MailFacts['kind'], NoticeBuilder>> = {
  invitation,
  'call-for-items': callForItems,
  'items-reminder': itemsReminder,
  'late-item-request': lateItemRequest,
  'late-item-answer': lateItemAnswer,
  'agenda-draft-reminder': agendaDraftReminder,
  'agenda-approval-request': agendaApproval('agenda-approval-request'),
  'agenda-approval-reminder': agendaApproval('agenda-approval-reminder'),
  'agenda-returned': agendaReturned,
  'papers-reminder': papersReminder,
  agenda: agenda('agenda'),
  'agenda-changed': agenda('agenda-changed'),
  'guest-agenda': guestAgenda,
  'papers-added': papersAdded,
  moved,
  cancelled,
};

