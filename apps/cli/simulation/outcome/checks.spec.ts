/** Every invariant is seen to break: a check that cannot fail proves nothing. */
import { readFileSync } from 'node:fs';
import { addDays, instantOf } from '#calendar/local-date';
import { createCalendar } from '#calendar/working-days';
import { parseScheme } from '#scheme/parse';
import { Findings } from '../findings.js';
import { findScheme } from '../../scheme/files.js';
import { checkRun } from './checks.js';
import type { DeliveryFact, Facts, MailingFact, MeetingFact } from './facts.js';
import type { Run } from './run.js';

const parsed = parseScheme(readFileSync(findScheme('zoetermeer')!, 'utf8'), 'zoetermeer');
if (!parsed.ok) throw new Error('Zoetermeer does not parse');
const { scheme } = parsed;

const MEMBERS = ['anouk', 'bas'];
const STUURGROEP = ['2021-10-07', '2021-12-02', '2022-02-03', '2022-04-07', '2022-06-09'];
const PLATFORM = ['2021-11-09', '2022-04-19'];

/** A delivery that arrived a minute after it was made. */
const delivery = (mailing: string, personId: string, createdAt: string): DeliveryFact => ({
  id: `${mailing}/${personId}`, personId, email: `${personId}@zoetermeer.example`, messageId: `<${mailing}/${personId}>`, state: 'accepted',
  nextAttemptAt: null, createdAt, inDigest: false, task: false, arrivedAt: new Date(Date.parse(createdAt) + 60_000).toISOString(),
});

const mailing = (meeting: MeetingFact, kind: string, createdAt: string, status: string | null = null): MailingFact => {
  const id = `${meeting.id}-${kind}-${status}`;
  return { id, kind, meetingId: meeting.id, status, createdAt, deliveries: MEMBERS.map((person) => delivery(id, person, createdAt)) };
};

const meetingOn = (bodyId: string, title: string) => (date: string): MeetingFact => {
  const startsAt = instantOf(date, '14:00');
  const last = addDays(date, 14);
  return {
    id: `${bodyId}-${date}`, bodyId, title, startsAt, firstStartsAt: startsAt, schoolYear: '2021-2022', extra: false, cancelled: false, state: 'closed', minutesState: 'closed',
    deadlines: [{ id: 'distribution', label: 'Verslag verspreid', date: last, at: instantOf(last, '09:00'), reason: [], met: true }],
  };
};

/** A school year in which everything went well. */
function goodYear(): Facts {
  const meetings = [...STUURGROEP.map(meetingOn('stuurgroep', 'Stuurgroep LEA')), ...PLATFORM.map(meetingOn('platform', 'Bestuurlijk platform'))].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const mailings = meetings.flatMap((meeting) => {
    const date = meeting.startsAt.slice(0, 10);
    return [mailing(meeting, 'agenda', instantOf(addDays(date, -10), '12:00')), mailing(meeting, 'minutes', instantOf(addDays(date, 11), '10:00'), 'akkoord')];
  });
  return {
    meetings,
    items: [],
    preparations: [],
    answers: [],
    mailings,
    history: meetings.map(({ id, startsAt }) => ({ workflow: 'minutes', meetingId: id, event: 'PLACED_DONE', outcome: 'applied', fromState: 'akkoord', toState: 'akkoord', at: instantOf(addDays(startsAt.slice(0, 10), 11), '10:01'), inMeeting: null })),
    memberships: ['stuurgroep', 'platform'].flatMap((bodyId) => MEMBERS.map((personId) => ({ bodyId, personId, from: '2021-08-01', until: null }))),
    arrived: mailings.flatMap(({ deliveries }) => deliveries.map(({ messageId, email, arrivedAt }) => ({ to: email, messageId, at: arrivedAt!, afterUnknown: false }))),
  };
}

function rulesBroken(change: (facts: Facts) => void, more: Partial<Run> = {}): string[] {
  const facts = goodYear();
  change(facts);
  const run: Run = { facts, scheme, calendar: createCalendar(scheme.holidays), from: '2021-08-01', to: '2022-07-31', end: '2022-07-31T22:00:00.000Z', findings: new Findings(), ...more };
  checkRun(run);
  return [...new Set(run.findings.all().map(({ rule }) => rule))];
}

const minutesOf = ({ mailings }: Facts, nr = 0): MailingFact => mailings.filter(({ kind }) => kind === 'minutes')[nr]!;
const arriving = (mailing: MailingFact, at: string | null): void => mailing.deliveries.forEach((one) => (one.arrivedAt = at));

it('finds nothing in a year in which everything went well', () => {
  expect(rulesBroken(() => {})).toEqual([]);
});

describe('notices', () => {
  it.each<[string, string, (facts: Facts) => void]>([
    ['minutes that arrive on day fifteen', 'minutes.late', (facts) => arriving(minutesOf(facts), instantOf('2021-10-22', '00:00'))],
    ['a member without mail', 'minutes.member-without-mail', (facts) => void minutesOf(facts).deliveries.pop()],
    ['a meeting in a school holiday', 'meeting.on-free-day', (facts) => (facts.meetings[0]!.startsAt = instantOf('2021-10-19', '14:00'))],
    ['a meeting on a public holiday', 'meeting.on-free-day', (facts) => (facts.meetings[0]!.startsAt = instantOf('2022-05-26', '14:00'))],
    ['three meetings of the stuurgroep', 'year.too-few', (facts) => facts.meetings.filter(({ bodyId }) => bodyId === 'stuurgroep').slice(0, 2).forEach((meeting) => (meeting.cancelled = true))],
    ['three meetings of the platform', 'year.too-many', (facts) => void facts.meetings.push(meetingOn('platform', 'Bestuurlijk platform')('2022-06-21'))],
    ['an agenda that arrives after the meeting', 'agenda.not-before-meeting', (facts) => arriving(facts.mailings[0]!, instantOf('2021-10-07', '14:01'))],
    ['two copies of one mail', 'mail.duplicate', (facts) => (facts.arrived = [...facts.arrived, facts.arrived[0]!])],
    ['two mails with the same minutes', 'mail.repeated', (facts) => void facts.mailings.push({ ...minutesOf(facts), id: 'again' })],
    ['a draft that leaves before the last day', 'minutes.too-early', (facts) => (minutesOf(facts).status = 'draft')],
    ['a draft that leaves in the evening', 'minutes.out-of-hours', (facts) => Object.assign(minutesOf(facts), { status: 'draft', createdAt: instantOf('2021-10-21', '19:00') })],
    ['a draft that leaves unannounced', 'minutes.not-announced', (facts) => (minutesOf(facts).status = 'draft')],
    ['minutes that stand on no agenda', 'minutes.not-on-agenda', (facts) => (facts.history = [])],
    ['a mail that the server never got', 'mail.lost', (facts) => arriving(minutesOf(facts), null)],
    ['a mail that waits for ever', 'mail.lost', (facts) => Object.assign(minutesOf(facts).deliveries[0]!, { state: 'queued', nextAttemptAt: '2021-10-20T08:00:00.000Z' })],
    ['a refused mail of which nobody knows', 'mail.lost', (facts) => Object.assign(minutesOf(facts).deliveries[0]!, { state: 'failed', arrivedAt: null })],
    ['a mail at night', 'mail.at-night', (facts) => (minutesOf(facts).createdAt = instantOf('2021-10-18', '03:00'))],
  ])('%s', (_, rule, change) => {
    expect(rulesBroken(change)).toContain(rule);
  });
});

describe('of an agendacommissie, notices', () => {
  /** The first stuurgroep, on 7 October, as a committee prepares it: items in on 16 September, agenda fixed on the 22nd. */
  const prepared = (facts: Facts, meets: string): void => {
    const [first] = facts.meetings;
    const deadline = (id: string, date: string) => ({ id, label: id, date, at: instantOf(date, '17:00'), reason: [], met: true });
    first!.deadlines.push(deadline('itemsDue', '2021-09-16'), deadline('approval', '2021-09-22'));
    facts.preparations.push({ meetingId: first!.id, committeeId: 'agendacommissie', meets });
  };
  const decided = (facts: Facts): void => void facts.items.push({ id: 'i', meetingId: facts.meetings[0]!.id, status: 'afgewezen', submittedBy: 'bas', from: 'people', decision: 'rejected' });
  const letter = (facts: Facts, kind: string, createdAt: string): void => void facts.mailings.push(mailing(facts.meetings[0]!, kind, createdAt));
  const answered = (facts: Facts, at: string): void => void facts.answers.push({ meetingId: facts.meetings[0]!.id, personId: 'bas', at });

  it.each<[string, string[], (facts: Facts) => void]>([
    ['nothing when it meets between items due and approval', [], (facts) => prepared(facts, instantOf('2021-09-20', '15:00'))],
    ['a meeting before the items are in', ['committee.not-between'], (facts) => prepared(facts, instantOf('2021-09-16', '15:00'))],
    ['a meeting after the agenda was to be fixed', ['committee.not-between'], (facts) => prepared(facts, instantOf('2021-09-23', '15:00'))],
    ['a meeting on a Sunday', ['committee.on-free-day'], (facts) => prepared(facts, instantOf('2021-09-19', '15:00'))],
    ['a list of deadlines that names another moment', ['committee.told-otherwise'], (facts) => (prepared(facts, instantOf('2021-09-20', '15:00')), void facts.meetings[0]!.deadlines.push({ id: 'meetsBefore', label: 'Agendacommissie', date: '2021-09-21', at: instantOf('2021-09-21', '15:00'), reason: [], met: true }))],
    ['nothing when who brought an item in heard of it', [], (facts) => (decided(facts), letter(facts, 'committee-decision', instantOf('2021-09-20', '16:00')))],
    ['a decision of which who brought it in heard nothing', ['committee.not-heard'], decided],
    ['a reminder to who had answered', ['reminder.to-who-answered'], (facts) => (answered(facts, instantOf('2021-09-08', '10:00')), letter(facts, 'committee-reminder', instantOf('2021-09-09', '17:00')))],
    ['nothing when the answer came after the reminder', [], (facts) => (answered(facts, instantOf('2021-09-10', '10:00')), letter(facts, 'items-reminder', instantOf('2021-09-09', '17:00')))],
  ])('%s', (_, rules, change) => {
    expect(rulesBroken(change)).toEqual(rules);
  });

  it('a meeting for which it should have sat and did not', () => {
    const bodies = scheme.bodies.map((body) => (body.id === 'platform' ? { ...body, agenda: { ...body.agenda, preparedBy: 'stuurgroep' } } : body));
    expect(rulesBroken(() => {}, { scheme: { ...scheme, bodies } })).toEqual(['committee.none']);
  });
});

describe('does not complain of', () => {
  it.each<[string, (facts: Facts) => void, Partial<Run>]>([
    ['a refused mail that became a task', (facts) => Object.assign(minutesOf(facts).deliveries[0]!, { state: 'failed', arrivedAt: null, task: true }), {}],
    ['a second copy after a lost answer', (facts) => (facts.arrived = [...facts.arrived, { ...facts.arrived[0]!, afterUnknown: true }]), {}],
    ['minutes whose last day has not come', (facts) => (facts.mailings = facts.mailings.filter((one) => one !== minutesOf(facts, 6))), { end: instantOf('2022-06-20', '12:00') }],
    ['a year that was not lived through to its end', (facts) => (facts.meetings = facts.meetings.slice(0, 3)), { to: '2022-07-30' }],
    ['somebody who came to the platform after the minutes had left', (facts) => void facts.memberships.push({ bodyId: 'platform', personId: 'carla', from: '2022-07-01', until: null }), {}],
  ])('%s', (_, change, more) => {
    expect(rulesBroken(change, more)).toEqual([]);
  });
});
