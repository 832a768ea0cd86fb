/** Every invariant of the statutory years and of the register is seen to break: a check that cannot fail proves nothing. */
import type { StatutoryFacts } from '#governance/oversight/statutory.model';
import { checkStatutory } from '#governance/oversight/statutory';
import { POINTS } from '#governance/oversight/law.data';
import { Findings } from '../findings.js';
import { checkAgreements, checkEvidence, checkMissingTold, checkPresence, checkYearsLookedAfter } from './checks.statutory.js';
import { meetingOn, scheme } from './good-year.spec-support.js';
import type { Run } from './run.js';
import { statutoryLines, type AgreementFact, type StatutoryRun, type StatutoryYearFact } from './statutory.js';
import { statutoryPage } from './statutory-page.js';

const MEETING = meetingOn('platform', '2021-11-09');
const TOPICS = POINTS.map(({ id }) => id);
const AGREEMENT = { agreementId: 'afspraak', decidedOn: '2021-11-09', endedOn: null, topicIds: TOPICS, partyIds: ['po', 'vo', 'kinderopvang'] };

/** One meeting at which one board was, on everything, with one agreement on everything. */
const facts = (): StatutoryFacts => ({
  year: 2021, day: '2021-12-31', perYear: 1,
  partners: [{ id: 'zon', name: 'De Zon', partyId: 'po' }],
  meetings: [{ meetingId: MEETING.id, bodyId: 'platform', title: 'Bestuurlijk platform', on: '2021-11-09', seats: [{ seatId: 'zon', partnerId: 'zon', holder: { personId: 'zora', standsIn: false }, standInName: null }], attendance: [{ personId: 'zora', presence: 'aanwezig', representedBy: null }] }],
  items: [{ itemId: 'punt', meetingId: MEETING.id, title: 'Alles', on: '2021-11-09', topicIds: TOPICS, recorded: true, discussed: true }],
  agreements: [AGREEMENT], mandates: [], claims: [], explorations: [],
});

const agreement = (): AgreementFact => ({
  id: 'afspraak', bodyId: 'platform', meetingId: MEETING.id, itemId: 'punt', outcome: 'besloten', reservation: null, decidedOn: '2021-11-09', why: 'Kinderen raakten zoek.', partners: 3, subjects: 14, evaluateOn: '2022-11-09',
  status: 'geldt', endedOn: null, evaluations: 0, askedAt: ['2022-08-09T08:00:00.000Z', '2022-11-09T08:00:00.000Z'],
});

/** `change` spoils what was recorded; then the check is done anew. */
function yearOf(change: (facts: StatutoryFacts) => void = () => {}, more: Partial<StatutoryYearFact> = {}): StatutoryYearFact {
  const recorded = facts();
  change(recorded);
  return { year: 2021, facts: recorded, check: checkStatutory(recorded), state: 'closed', begunAt: '2021-08-01T08:00:00.000Z', listedAt: '2021-09-01T07:00:00.000Z', gapsAt: [], resultAt: ['2022-01-17T08:00:00.000Z'], tasks: [], ...more };
}

function broken(statutory: Partial<StatutoryRun>, end = '2022-12-31T23:00:00.000Z'): string[] {
  const run = {
    statutory: { years: [yearOf()], agreements: [agreement()], ...statutory }, scheme, end, findings: new Findings(),
    facts: { meetings: [MEETING], items: [{ id: 'punt', meetingId: MEETING.id }] },
  } as unknown as Run;
  for (const check of [checkYearsLookedAfter, checkMissingTold, checkEvidence, checkPresence, checkAgreements]) check(run);
  return [...new Set(run.findings.all().map(({ rule }) => rule))];
}

const silent = (one: StatutoryFacts): void => void (one.items = []);
const told = ['2021-09-01T07:00:00.000Z', '2021-11-01T08:00:00.000Z', '2021-12-01T08:00:00.000Z'];
const listed = (year: StatutoryYearFact, createdAt = '2021-09-01T07:00:00.000Z'): StatutoryYearFact['tasks'] => year.check.findings.filter(({ ok }) => !ok).map(({ id: findingId }) => ({ findingId, createdAt, open: false }));
/** Nothing was talked about, the list said so, and the secretary was written to. */
const wanting = (more: Partial<StatutoryYearFact> = {}): StatutoryYearFact => {
  const year = yearOf(silent);
  return { ...year, gapsAt: told, tasks: listed(year), ...more };
};

describe('a statutory year', () => {
  it('in which everything was done breaks nothing', () => expect(broken({})).toEqual([]));
  it('in which things were missing, listed and told, breaks nothing', () => expect(broken({ years: [wanting()] })).toEqual([]));

  it.each<[string, StatutoryYearFact, string[]]>([
    ['that nobody looked after', yearOf(undefined, { state: null }), ['statutory.not-looked-after', 'statutory.no-result']],
    ['that is over and tells nobody what it came to', yearOf(undefined, { resultAt: [] }), ['statutory.no-result']],
    ['that is over and stays on the list', wanting({ tasks: listed(yearOf(silent)).map((task) => ({ ...task, open: true })) }), ['statutory.list-left']],
    ['of which nothing is on the list', wanting({ tasks: [] }), ['statutory.not-listed']],
    ['of which it comes onto the list too late', wanting({ tasks: listed(yearOf(silent), '2021-12-20T08:00:00.000Z') }), ['statutory.not-listed']],
    ['of which the secretary hears nothing in November', wanting({ gapsAt: told.filter((at) => !at.includes('-11-')) }), ['statutory.not-told']],
    ['in order on an item that was on no agenda', yearOf((one) => void (one.items = one.items.map((item) => ({ ...item, itemId: 'spook' })))), ['statutory.evidence']],
    ['in order on an agreement that is in no register', yearOf((one) => void (one.agreements = [{ ...AGREEMENT, agreementId: 'spook' }])), ['statutory.evidence']],
    ['in order on a meeting of another year', yearOf((one) => void (one.meetings = one.meetings.map((meeting) => ({ ...meeting, meetingId: 'spook' })))), ['statutory.evidence']],
  ])('%s', (_, year, rules) => expect(broken({ years: [year] }).sort()).toEqual([...rules].sort()));

  it('that says of its meetings what is not so', () => {
    const year = yearOf();
    expect(broken({ years: [{ ...year, check: { ...year.check, findings: year.check.findings.map((one) => (one.id === 'overleg' ? { ...one, ok: false } : one)) } }] })).toContain('statutory.overleg');
  });

  it('that calls somebody present who was not', () => {
    const year = yearOf();
    const absent = { ...year.facts, meetings: year.facts.meetings.map((meeting) => ({ ...meeting, attendance: [{ personId: 'zora', presence: 'afwezig' as const, representedBy: 'Zita Zon' }] })) };
    expect(broken({ years: [{ ...year, facts: absent }] })).toEqual(['statutory.presence']);
    const mandates = [{ mandateId: 'm', partnerId: 'zon', bodyId: 'platform', seatId: null, standIn: 'zita zon', from: '2021-11-01', until: null }];
    expect(broken({ years: [{ ...year, facts: { ...absent, mandates } }] })).toEqual([]);
  });
});

describe('an agreement', () => {
  it.each<[string, Partial<AgreementFact>, string[]]>([
    ['that says not why', { why: '' }, ['agreement.incomplete']],
    ['of one partner', { partners: 1 }, ['agreement.incomplete']],
    ['about nothing', { subjects: 0 }, ['agreement.incomplete']],
    ['of a meeting that was not held then', { decidedOn: '2021-11-10' }, ['agreement.undecided']],
    ['of an item that was held over', { outcome: 'aangehouden' }, ['agreement.undecided']],
    ['of a decision that waits for the achterban', { outcome: 'onder-voorbehoud', reservation: 'open' }, ['agreement.undecided']],
    ['whose evaluation nobody asked for', { askedAt: ['2022-08-09T08:00:00.000Z'] }, ['agreement.evaluation-not-asked']],
    ['that ended before its evaluation', { status: 'beeindigd', endedOn: '2022-06-01', askedAt: [] }, []],
  ])('%s', (_, change, rules) => expect(broken({ agreements: [{ ...agreement(), ...change }] })).toEqual(rules));
});

it('stands in the file and on the page', () => {
  const statutory: StatutoryRun = { years: [wanting()], agreements: [agreement()] };
  const [line] = statutoryLines(statutory);
  expect(line).toMatchObject({ year: 2021, ok: false });
  expect(line!.missing).toEqual(expect.arrayContaining(['segregatie', 'spreiding']));
  expect(line!.missing).not.toContain('overleg');
  expect(statutoryPage(statutory).join('\n')).toMatch(/2021: \d+ van \d+ punten op orde, 1 vergadering; het ontbrak aan:\n {4}Voorkomen van segregatie/);
  expect(statutoryPage(statutory).at(-2)).toBe('  Afsprakenregister: 1 afspraak, 1 daarvan geldt nog; 0 keer is er een geëvalueerd.');
});
