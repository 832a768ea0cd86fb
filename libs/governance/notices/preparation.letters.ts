/** Letters before a meeting: invitation, call, agenda, papers, changes of date. */
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { FactsOf, MailFacts } from '#messaging/mail-kinds';
import type { MailSetting } from '#messaging/templates/setting';
import { invitedTo } from '#messaging/ledger.queries';
import { inSentence } from '#messaging/templates/words';
import { membersOn } from '../bodies/members.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { mayBringIn } from '../meetings/items.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { changesSince, toldAgenda, withPapers, type ToldItem } from '../meetings/told.js';
import { isBusy } from '../preparation/preparation.queries.js';
import { agendaFacts, itemFacts, load, mailableTitle } from './agenda-facts.js';
import { appointment, invitedPeople } from './appointments.js';
import { earlierActionFacts } from './list-facts.js';
import { apart, keptFrom, type Apart } from './kept.js';
import { guestAgenda, guestsTold, noteTold, raisedFor } from './guest.letters.js';
import { invitingNewcomers } from './invitations.js';
import { byLeidraad, deadlineDate, guestSetting, inOffice, meetingFacts, membersOf, membersSetting, setting, toOffice, type Addressee, type Notice, type NoticeBuilder, type NoticeContext } from './notice.js';

const invitation: NoticeBuilder = async (context) => ({
  facts: { ...membersSetting(context), kind: 'invitation', meeting: meetingFacts(context), itemsDue: await itemsWelcomeUntil(context) },
  to: await membersOf(context),
  calendar: 'REQUEST',
  urgent: true,
});

/** A digest leaves on the mornings of working days, so Friday's news may reach its reader on Monday: what matters before then cannot wait for it. */
const isSoon = ({ today }: NoticeContext, date: LocalDate): boolean => date <= addDays(today, 3);

/** Until when members may hand in items as a matter of course; null: from now on they count as late. */
async function itemsWelcomeUntil(context: NoticeContext): Promise<LocalDate | null> {
  const { detail } = await load(context);
  return detail.state === 'planned' || detail.state === 'collecting' ? deadlineDate(context, 'itemsDue') : null;
}

/** To the part of the meeting's page where one does what is asked. */
const leading = <S extends MailSetting>(part: 'inbreng' | 'agenda', found: S): S => ({ ...found, link: `${found.link}#${part}` });

const callForItems: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const call = (invites: boolean): FactsOf<'call-for-items'> => ({
    ...leading('inbreng', membersSetting(context)),
    kind: 'call-for-items',
    meeting: meetingFacts(context),
    itemsDue: deadlineDate(context, 'itemsDue'),
    papersDue: deadlineDate(context, 'papers'),
    known: detail.items.filter((item) => !item.confidential).map(({ title }) => title),
    invites,
  });
  const to = await membersOf(context);
  if (context.params['invite'] === true) return { facts: call(true), to, calendar: 'REQUEST', urgent: true };
  return invitingNewcomers(context, { facts: call(false), to, urgent: isSoon(context, deadlineDate(context, 'itemsDue')) }, { facts: call(true), to, urgent: true });
};

/** Only to who has not answered; "geen agendapunten" was an answer. The secretary may be one of them, so Leidraad signs. */
const itemsReminder: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const answered: { id: string }[] = await context.tx.query(`SELECT person_id AS id FROM call_answer WHERE meeting_id = $1`, [context.meeting.id]);
  const silent = (await membersOf(context)).filter(({ personId }) => !answered.some(({ id }) => id === personId));
  const received = detail.items.filter((item) => item.submittedBy !== null && !item.confidential).map(({ title }) => title);
  const facts = { ...leading('inbreng', membersSetting(context)), sender: byLeidraad(context), kind: 'items-reminder' as const, meeting: meetingFacts(context), itemsDue: deadlineDate(context, 'itemsDue'), received };
  return invitingNewcomers(context, { facts, to: silent, urgent: isSoon(context, facts.itemsDue) });
};

const lateItemRequest: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['chair']);
  const item = await requestedItem(context);
  if (!office || !item) return null;
  const { detail, known } = await load(context);
  const kept = keptFrom(detail, office.to[0]?.personId ?? null);
  return {
    facts: {
      ...leading('agenda', office.setting),
      kind: 'late-item-request',
      meeting: meetingFacts(context),
      item: itemFacts(context, detail, known, { ...item, late: false }, `${detail.items.length + 1}`, null, kept),
      by: (item.submittedBy && known.get(item.submittedBy)) ?? 'een lid',
      why: item.confidential || kept.has(item.id) ? null : item.coverNote,
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
  return { facts: { ...setting(context, [to]), kind: 'late-item-answer', meeting: meetingFacts(context), title: mailableTitle(item), consented: context.params['consented'] === true }, to: [to], urgent: true };
};

const itemTakenOff: NoticeBuilder = async (context) => {
  const item = await requestedItem(context);
  const to = item?.submittedBy ? await personById(context, item.submittedBy) : null;
  if (!item || !to) return null;
  const { reason } = context.params;
  const why = typeof reason === 'string' && !item.confidential ? reason : null;
  return { facts: { ...setting(context, [to]), kind: 'item-taken-off', meeting: meetingFacts(context), title: mailableTitle(item), why }, to: [to], urgent: true };
};

/** Not while the agendacommissie is at work on it: that is reminded itself, and the agenda laid before nobody. */
const agendaDraftReminder: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['secretary']);
  if (!office || (await isBusy(context.tx, context.meeting.tenantId, context.meeting.id))) return null;
  const { detail } = await load(context);
  const received = detail.items.filter((item) => item.origin === null).map(mailableTitle);
  return { facts: { ...leading('agenda', office.setting), kind: 'agenda-draft-reminder', meeting: meetingFacts(context), dueBy: deadlineDate(context, 'approval'), received }, to: office.to, urgent: true };
};

/** To the chair, or where the scheme says so to the members of the agendacommissie. */
const agendaApproval = (kind: 'agenda-approval-request' | 'agenda-approval-reminder'): NoticeBuilder => async (context) => {
  const office = toOffice(context, ['chair']);
  if (!office) return null;
  const { detail, known } = await load(context);
  const kept = keptFrom(detail, office.to[0]?.personId ?? null);
  return {
    facts: { ...leading('agenda', office.setting), vacancy: context.body.agenda.fixedBy === 'chair' ? (office.setting.vacancy ?? null) : null, kind, meeting: meetingFacts(context), items: agendaFacts(context, detail, known, undefined, kept), dueBy: deadlineDate(context, 'approval'), sentOn: deadlineDate(context, 'papers') },
    to: office.to,
    urgent: true,
  };
};

const agendaReturned: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['secretary']);
  if (!office) return null;
  const remarks = typeof context.params['remark'] === 'string' ? context.params['remark'] : null;
  return { facts: { ...leading('agenda', office.setting), kind: 'agenda-returned', meeting: meetingFacts(context), by: context.officers.chair?.name ?? 'De voorzitter', remarks }, to: office.to, urgent: true };
};

/**
 * To each who announced a paper that is not there: their own only. Of who cannot add it any more (sits nowhere, or is kept from the item) it is
 * asked of who keeps the body going, and of the chair where that is who is kept.
 */
const papersReminder: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const missing = detail.documents.filter(({ sha256 }) => sha256 === null).flatMap((paper) => detail.items.filter(({ id }) => id === paper.itemId).map((item) => ({ paper, item })));
  const owners = [...new Set(missing.flatMap(({ item }) => item.submittedBy ?? []))];
  const there = new Map<string, Addressee | null>();
  for (const id of owners) there.set(id, (await mayBringIn(context, id)) ? await personById(context, id) : null);
  const asked = new Map<string, { to: Addressee; missing: FactsOf<'papers-reminder'>['missing'] }>();
  for (const { paper, item } of missing.filter(({ item: { submittedBy } }) => submittedBy !== null)) {
    const to = [there.get(item.submittedBy!), ...inOffice(context, ['secretary', 'chair'])].find((one) => one && !keptFrom(detail, one.personId).has(item.id));
    if (!to) continue;
    const own = asked.get(to.email) ?? { to, missing: [] };
    own.missing.push({ item: mailableTitle(item), paper: item.confidential || paper.confidential ? 'een vertrouwelijk stuk' : paper.title });
    asked.set(to.email, own);
  }
  return [...asked.values()].map(({ to, missing: own }) => ({ facts: { ...setting(context, [to]), kind: 'papers-reminder', meeting: meetingFacts(context), papersDue: deadlineDate(context, 'papers'), missing: own }, to: [to], urgent: true }));
};

/** With what is different since the version that members have. */
const agenda = (kind: 'agenda' | 'agenda-changed'): NoticeBuilder => async (context) => {
  const { detail, known } = await load(context);
  const now = toldAgenda(detail.items, detail.documents);
  const before = context.meeting.told ?? now;
  await context.tx.update(Meeting, { id: context.meeting.id }, { told: now });
  const earlier = await earlierActionFacts(context);
  const letter = ({ to, kept }: Apart): Promise<Notice[]> => invitingNewcomers(context, {
    facts: {
      ...membersSetting(context),
      kind,
      meeting: meetingFacts(context),
      items: agendaFacts(context, detail, known, undefined, kept),
      fixedBySilence: context.params['fixedBySilence'] === true,
      version: Number(context.params['agendaVersion'] ?? detail.agendaVersion),
      changes: changesSince(withoutPapers(before, kept), withoutPapers(now, kept)),
      ...earlier,
    },
    to,
    urgent: true,
  });
  const notices: Notice[] = [];
  for (const one of apart(detail, await membersOf(context))) notices.push(...(await letter(one)));
  return notices;
};

const withoutPapers = (told: readonly ToldItem[], kept: ReadonlySet<string>): ToldItem[] => told.map((item) => (kept.has(item.id) ? { ...item, papers: [] } : item));

/** To the members, and to the guests of that item. */
const papersAdded: NoticeBuilder = async (context) => {
  const { detail, known } = await load(context);
  const index = detail.items.findIndex(({ id }) => id === context.params['itemId']);
  const item = detail.items[index];
  const paper = detail.documents.find(({ id }) => id === context.params['documentId']);
  if (!item || item.confidential || paper?.confidential !== false) return null;
  const facts = itemFacts(context, detail, known, item, `${index + 1}`, null);
  const added = { kind: 'papers-added' as const, meeting: meetingFacts(context), item: { number: facts.number, title: facts.title }, papers: facts.papers.filter(({ title }) => title === paper.title) };
  const now = toldAgenda(detail.items, detail.documents)[index]!;
  const mayKnow = ({ personId }: Addressee): boolean => !keptFrom(detail, personId).has(item.id);
  const guests = guestsTold(detail).filter(({ to, rows }) => mayKnow(to) && rows.some(({ itemId }) => itemId === item.id));
  if (context.meeting.told) await context.tx.update(Meeting, { id: context.meeting.id }, { told: withPapers(context.meeting.told, now) });
  await noteTold(context, guests.flatMap(({ rows }) => rows).filter(({ itemId }) => itemId === item.id), new Map([[item.id, now]]));
  const urgent = isSoon(context, localDateOf(context.meeting.startsAt));
  const members = await invitingNewcomers(context, { facts: { ...membersSetting(context), ...added }, to: (await membersOf(context)).filter(mayKnow), urgent });
  return [...members, ...guests.map(({ to }): Notice => ({ facts: { ...guestSetting(context, to), ...added }, to: [to], urgent }))];
};

const moved: NoticeBuilder = async (context) => {
  const old = meetingFacts(context, String(context.params['oldStartsAt']));
  const from = { date: old.date, startTime: old.startTime, endTime: old.endTime, place: String(context.params['oldPlace']) };
  const facts = { kind: 'moved' as const, meeting: meetingFacts(context), from, why: null, itemsDue: await itemsWelcomeUntil(context) };
  return toMembersAndGuests(context, 'REQUEST', facts);
};

const cancelled: NoticeBuilder = async (context) => {
  const [next] = await context.tx.query(`SELECT starts_at AS at FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at LIMIT 1`, [context.body.id, context.now]);
  const facts = { kind: 'cancelled' as const, meeting: meetingFacts(context), why: context.meeting.cancelledBecause, next: next ? localDateOf(next.at) : null };
  return toMembersAndGuests(context, 'CANCEL', facts);
};

/** Members together, each guest alone: a guest need not know who the others are. */
async function toMembersAndGuests(context: NoticeContext, calendar: 'REQUEST' | 'CANCEL', facts: Omit<FactsOf<'moved'>, keyof MailSetting> | Omit<FactsOf<'cancelled'>, keyof MailSetting>): Promise<Notice[]> {
  const { detail } = await load(context);
  const members: Notice = { facts: { ...membersSetting(context), ...facts }, to: await membersOf(context), calendar, urgent: true };
  const notices = [members, ...(await toOthersWithTheDate(context, members.to, calendar, facts))];
  for (const { to } of guestsTold(detail)) {
    notices.push({ facts: { ...guestSetting(context, to), ...facts, ...(facts.kind === 'moved' ? { itemsDue: null } : {}) }, to: [to], calendar, raisedBy: (await raisedFor(context, to)) ?? 0, urgent: true });
  }
  return notices;
}

/** Who sits there on the day but not yet has the date too; who will not, and has it still, is told that it is no appointment of theirs. */
async function toOthersWithTheDate(context: NoticeContext, members: readonly Addressee[], calendar: 'REQUEST' | 'CANCEL', facts: Parameters<typeof toMembersAndGuests>[2]): Promise<Notice[]> {
  const { tx, meeting, body } = context;
  const invited = await invitedPeople(tx, meeting.id, [...(await invitedTo(tx, meeting.id))]);
  const others = invited.filter(({ personId }) => !members.some((member) => member.personId === personId));
  if (others.length === 0) return [];
  const there = new Set((await membersOn(tx, [meeting.bodyId], localDateOf(meeting.startsAt))).map(({ personId }) => personId));
  const reason = `U krijgt deze mail omdat u dan lid bent van ${inSentence(body.name)}.`;
  return others.map((one): Notice => (there.has(one.personId ?? '') ? { facts: { ...setting(context, [one]), reason, ...facts }, to: [one], calendar, urgent: true } : appointment(context, 'seat-uninvited', one)));
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
  'item-taken-off': itemTakenOff,
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

