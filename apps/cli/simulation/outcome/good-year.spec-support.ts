/** A school year of Zoetermeer in which everything went well, as the checks see it; and ways to spoil it, one thing at a time. */
import { readFileSync } from 'node:fs';
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { createCalendar } from '#calendar/working-days';
import { planMeeting } from '#governance/meetings/planning';
import { parseScheme } from '#scheme/parse';
import { findScheme } from '../../scheme/files.js';
import { Findings } from '../findings.js';
import { checkRun } from './checks.js';
import { runningCycles } from './cycles.spec-support.js';
import type { DeliveryFact, Facts, HistoryFact, MailingFact, MeetingFact } from './facts.model.js';
import { noHandovers } from './handovers.js';
import { noPlans } from './plan-facts.js';
import type { Run } from './run.js';
import { noQuestions } from './questions.js';
import { noStatutory } from './statutory.js';

const parsed = parseScheme(readFileSync(findScheme('zoetermeer')!, 'utf8'), 'zoetermeer');
if (!parsed.ok) throw new Error('Zoetermeer does not parse');
export const { scheme } = parsed;
export const calendar = createCalendar(scheme.holidays);

/** Wethouder, procesmanager, and two board members who sit at both tables; Anouk is the stuurgroep's chair. */
export const [WANDA, PETRA, ANOUK, BAS] = ['wanda', 'petra', 'anouk', 'bas'] as const;
const TABLES: Readonly<Record<string, readonly string[]>> = { platform: [WANDA, PETRA, ANOUK, BAS], stuurgroep: [PETRA, ANOUK, BAS] };
const SEATS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  platform: { [WANDA]: 'wethouder', [PETRA]: 'procesmanager', [ANOUK]: 'kern', [BAS]: 'ballonnen' },
  stuurgroep: { [PETRA]: 'procesmanager', [ANOUK]: 'bouwen-1', [BAS]: 'bouwen-2' },
};
const TITLES: Readonly<Record<string, string>> = { stuurgroep: 'Stuurgroep LEA', platform: 'Bestuurlijk platform' };
const STUURGROEP = ['2021-10-07', '2021-12-02', '2022-01-27', '2022-03-15', '2022-06-09'];
const PLATFORM = ['2021-11-09', '2022-04-19'];

const later = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Arrived a minute after it was made. */
export const delivery = (mailing: string, personId: string, createdAt: Instant): DeliveryFact => ({
  id: `${mailing}/${personId}`, personId, email: `${personId}@zoetermeer.example`, messageId: `<${mailing}/${personId}>`, state: 'accepted',
  nextAttemptAt: null, createdAt, copy: false, inDigest: false, taskAt: null, arrivedAt: later(createdAt, 1), missed: [],
});

const DATED = ['invitation', 'moved', 'committee-call', 'committee-moved'];

export function mailing(meeting: MeetingFact, kind: string, createdAt: Instant, to: readonly string[], status: string | null = null): MailingFact {
  const id = `${meeting.id}-${kind}-${status}-${createdAt}`;
  const method = kind === 'cancelled' || kind === 'committee-cancelled' ? 'CANCEL' : 'REQUEST';
  return {
    id, kind, meetingId: meeting.id, rotationId: null, status, createdAt, readable: true, pdf: kind === 'minutes' && status !== 'decisions-only',
    appointment: method === 'CANCEL' || DATED.includes(kind) ? { method, startsAt: meeting.startsAt } : null,
    deliveries: to.map((person) => delivery(id, person, createdAt)),
  };
}

export const row = (workflow: 'meeting' | 'minutes', meeting: MeetingFact, event: string, at: Instant, more: Partial<HistoryFact> = {}): HistoryFact => ({
  workflow, meetingId: meeting.id, event, outcome: 'applied', fromState: 'x', toState: 'x', at, inMeeting: null, itemId: null, personId: null, onBehalfOf: null, ...more,
});

export function meetingOn(bodyId: string, date: string): MeetingFact {
  const body = scheme.bodies.find(({ id }) => id === bodyId)!;
  const startsAt = instantOf(date, body.meetings!.startTime);
  const { explained } = planMeeting(calendar, body, startsAt, '2021-08-01T08:00:00.000Z');
  return { id: `${bodyId}-${date}`, bodyId, title: TITLES[bodyId]!, startsAt, firstStartsAt: startsAt, schoolYear: '2021-2022', extra: false, cancelled: false, state: 'closed', minutesState: 'closed', deadlines: explained };
}

/** Instant of the day so many days after (or before) a meeting. */
export const daysAfter = ({ startsAt }: MeetingFact, days: number, time: string): Instant => instantOf(addDays(localDateOf(startsAt), days), time);
export const deadlineOf = ({ deadlines }: MeetingFact, id: string): Instant => deadlines.find((deadline) => deadline.id === id)!.at;
const chairOf = ({ bodyId }: MeetingFact): string => (bodyId === 'stuurgroep' ? ANOUK : WANDA);
const readers = (meeting: MeetingFact): readonly string[] => (meeting.bodyId === 'stuurgroep' ? TABLES['platform']! : TABLES[meeting.bodyId]!);

/** Adds a meeting with all that belongs to it: asked for items, agenda, record the next day, draft on day five, akkoord on day eleven. */
export function hold(facts: Facts, meeting: MeetingFact): void {
  const members = TABLES[meeting.bodyId]!;
  const [recorded, drafted, agreed] = [daysAfter(meeting, 1, '09:30'), daysAfter(meeting, 5, '10:00'), daysAfter(meeting, 11, '10:00')];
  facts.meetings = [...facts.meetings, meeting].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  facts.mailings.push(
    mailing(meeting, 'invitation', '2021-08-16T08:00:00.000Z', members),
    mailing(meeting, 'call-for-items', deadlineOf(meeting, 'call'), members),
    mailing(meeting, 'agenda', deadlineOf(meeting, 'papers'), members),
    mailing(meeting, 'decision-list', recorded, members),
    mailing(meeting, 'minutes', agreed, readers(meeting), 'akkoord'),
  );
  facts.history.push(
    row('meeting', meeting, 'start', '2021-06-16T08:00:00.000Z', { personId: PETRA }),
    row('meeting', meeting, 'AGENDA_FIXED', daysAfter(meeting, -16, '10:00'), { personId: chairOf(meeting) }),
    row('meeting', meeting, 'ATTENDANCE_RECORDED', recorded, { personId: PETRA }),
    row('meeting', meeting, 'RECORD_COMPLETED', recorded, { personId: PETRA }),
    row('minutes', meeting, 'DRAFT_SUBMITTED', drafted, { personId: PETRA }),
    row('minutes', meeting, 'AKKOORD_GIVEN', agreed, { personId: chairOf(meeting) }),
    row('minutes', meeting, 'PLACED_DONE', later(agreed, 1)),
  );
  facts.attendance.push(...members.map((personId) => ({ meetingId: meeting.id, personId, presence: 'aanwezig' as const })));
  const standing = scheme.bodies.find(({ id }) => id === meeting.bodyId)!.agenda.standingItems;
  facts.items.push(...standing.map(({ title }) => ({ id: `${meeting.id}/${title}`, meetingId: meeting.id, title, status: 'ingediend' as const, submittedBy: null, from: 'standing' as const, reservedUntil: null, decision: null })));
}

export function goodYear(): Facts {
  const facts: Facts = {
    meetings: [], items: [], preparations: [], answers: [], mailings: [], history: [], standIns: [], attendance: [], guests: [], rotations: [], tasks: [], leaks: [], assignments: [], groups: [], cycles: runningCycles(scheme, calendar, '2021-08-02'), arrived: [], outages: [],
    memberships: Object.entries(SEATS).flatMap(([bodyId, seats]) => Object.entries(seats).map(([personId, seatId]) => ({ bodyId, seatId, personId, from: '2021-08-01', until: null }))),
    offices: [{ bodyId: 'stuurgroep', office: 'voorzitter', personId: ANOUK, from: '2021-08-01', until: null }],
  };
  for (const [bodyId, dates] of [['stuurgroep', STUURGROEP], ['platform', PLATFORM]] as const) for (const date of dates) hold(facts, meetingOn(bodyId, date));
  facts.mailings.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  facts.history.sort((a, b) => (a.at < b.at ? -1 : 1));
  facts.arrived = facts.mailings.flatMap(({ deliveries }) => deliveries.map(({ messageId, email, arrivedAt }) => ({ to: email, messageId, replyTo: scheme.mailbox, at: arrivedAt!, afterUnknown: false })));
  return facts;
}

/** The rules that a spoilt year breaks, each once, by name. */
export function rulesBroken(spoil: (facts: Facts) => void, more: Partial<Run> = {}): string[] {
  const facts = goodYear();
  spoil(facts);
  facts.mailings.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  facts.history.sort((a, b) => (a.at < b.at ? -1 : 1));
  const run: Run = { facts, plans: noPlans(), handovers: noHandovers(), constituency: [], statutory: noStatutory(), questions: noQuestions(), scheme, calendar, from: '2021-08-01', to: '2022-07-31', end: '2022-08-31T22:00:00.000Z', findings: new Findings(), ...more };
  checkRun(run);
  return [...new Set(run.findings.all().map(({ rule }) => rule))].sort();
}

/** The stuurgroep of 7 October 2021. */
export const first = ({ meetings }: Facts): MeetingFact => meetings[0]!;
export const last = ({ meetings }: Facts): MeetingFact => meetings.at(-1)!;
export const of = ({ mailings }: Facts, kind: string, meeting: MeetingFact): MailingFact => mailings.find((one) => one.kind === kind && one.meetingId === meeting.id)!;
export const without = (facts: Facts, mailing: MailingFact): void => void (facts.mailings = facts.mailings.filter((one) => one !== mailing));
export const withoutEvent = (facts: Facts, event: string, meeting: MeetingFact): void => void (facts.history = facts.history.filter((one) => one.event !== event || one.meetingId !== meeting.id));
export const arriving = ({ deliveries }: MailingFact, at: Instant | null): void => deliveries.forEach((one) => (one.arrivedAt = at));

/**
 * Nobody answered: what there is of the first meeting left by itself on day fourteen, announced two working days before. Without a
 * draft the reminders have climbed and the chair hears of it.
 */
export function byItself(facts: Facts, status: 'draft' | 'decisions-only'): { meeting: MeetingFact; preview: MailingFact; sent: MailingFact } {
  const meeting = first(facts);
  without(facts, of(facts, 'minutes', meeting));
  withoutEvent(facts, 'AKKOORD_GIVEN', meeting);
  const preview = mailing(meeting, 'automatic-mailing-preview', deadlineOf(meeting, 'preview'), [PETRA, ANOUK], status);
  const sent = mailing(meeting, 'minutes', deadlineOf(meeting, 'distribution'), readers(meeting), status);
  facts.mailings.push(preview, sent);
  if (status === 'decisions-only') {
    withoutEvent(facts, 'DRAFT_SUBMITTED', meeting);
    const due = deadlineOf(meeting, 'draft');
    // 13 October 2021 is a Wednesday.
    facts.mailings.push(...[[PETRA], [PETRA], [PETRA, ANOUK]].map((to, step) => mailing(meeting, 'minutes-due-reminder', later(due, step * 24 * 60), to)), mailing(meeting, 'escalation', sent.createdAt, [ANOUK]));
  }
  return { meeting, preview, sent };
}
