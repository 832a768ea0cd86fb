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
