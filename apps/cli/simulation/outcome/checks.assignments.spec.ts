import { newAssignment, type AssignmentContext } from '#workflows/assignment.model';
import { instantOf } from '#calendar/local-date';
import { assignmentLines, type AssignmentFact } from './assignments.js';
import type { Facts } from './facts.model.js';
import { ANOUK, BAS, PETRA, rulesBroken, scheme } from './good-year.spec-support.js';

const OWNERS = [ANOUK, BAS, PETRA];
const at = (day: string): string => instantOf(day, '09:00');
const escalated = (about: string, day: string, to: string[] = OWNERS) => ({ kind: 'assignment-escalation', about, at: at(day), to });

/** Accepted on 14 October 2021, due on 1 June 2022, one report asked and given. */
function assignment(state: string, change: Partial<AssignmentContext> = {}, more: Partial<AssignmentFact> = {}): AssignmentFact {
  const begun = newAssignment({ assignmentId: 'a', title: 'T', ambition: 'bouwen', ambitionName: 'B', issuerId: 'stuurgroep', groupId: 'platform', chooserId: null, year: '2021-2022', draftedAt: at('2021-09-06'), dueOn: '2022-06-01', reportsOn: ['2022-02-01'], missing: [] });
  const context = { ...begun, issuedAt: at('2021-10-07'), acceptanceAskedAt: at('2021-10-07'), acceptedAt: at('2021-10-14'), reports: [at('2022-01-31')], ...change };
  return { id: 'a', ambition: 'bouwen', body: 'platform', issuer: 'stuurgroep', state, context, mails: [], isAsked: true, ...more };
}
const broken = (one: AssignmentFact, spoil: (facts: Facts) => void = () => {}, more: Parameters<typeof rulesBroken>[1] = {}) => rulesBroken((facts) => ((facts.assignments = [one]), spoil(facts)), more);

describe('of assignments, notices', () => {
  it.each<[string, string[], AssignmentFact]>([
    ['nothing when one is done', [], assignment('discharged', { proposedAt: at('2022-05-01'), decidedAt: at('2022-05-12'), dischargedAt: at('2022-06-09') })],
    ['one past its date of which nobody heard', ['assignment.not-escalated'], assignment('underway')],
    ['nothing when both owners heard in time', [], assignment('underway', {}, { mails: [escalated('overdue', '2022-06-09')] })],
    ['an escalation that came weeks later', ['assignment.not-escalated'], assignment('underway', {}, { mails: [escalated('overdue', '2022-07-01')] })],
    ['an owner who did not hear', ['assignment.owner-not-told'], assignment('underway', {}, { mails: [escalated('overdue', '2022-06-09', [ANOUK, PETRA])] })],
    ['nothing when the proposal came in the week after', [], assignment('proposing', { proposedAt: at('2022-06-07') })],
    ['a proposal that came a month late in silence', ['assignment.not-escalated'], assignment('proposing', { proposedAt: at('2022-07-04') })],
    ['a group that never answered in silence', ['assignment.not-escalated'], assignment('issued', { acceptedAt: null, reports: [], dueOn: '2022-12-01' })],
    ['a report that never came in silence', ['assignment.not-escalated'], assignment('underway', { reports: [], dueOn: '2022-12-01' })],
    ['a proposal that lies nowhere', ['assignment.lost'], assignment('proposing', { proposedAt: at('2022-05-01') }, { isAsked: false })],
    ['a question for discharge that lies nowhere', ['assignment.lost'], assignment('decided', { proposedAt: at('2022-05-01'), decidedAt: at('2022-05-12'), dischargeAskedAt: at('2022-06-01') }, { isAsked: false })],
    ['a decision on what was never proposed', ['assignment.out-of-order'], assignment('decided', { decidedAt: at('2022-05-12') })],
    ['discharge before the decision', ['assignment.out-of-order'], assignment('discharged', { proposedAt: at('2022-05-01'), decidedAt: at('2022-05-12'), dischargedAt: at('2022-05-02') })],
    ['one in the hands of nobody', ['assignment.no-holder'], assignment('decided', { proposedAt: at('2022-05-01'), decidedAt: at('2022-05-12') }, { body: 'tafel-overgangen' })],
  ])('%s', (_, rules, one) => {
    expect(broken(one)).toEqual(rules);
  });

  it('one that was issued to a group that was not installed, or only afterwards', () => {
    const bodies = scheme.bodies.map((body) => (body.id === 'tafel-overgangen' ? { ...body, yetToInstall: true } : body));
    const one = assignment('discharged', { proposedAt: at('2022-05-01'), decidedAt: at('2022-05-12'), dischargedAt: at('2022-06-09') }, { body: 'tafel-overgangen' });
    const installed = (day: string | null) => broken(one, (facts) => (facts.groups = day === null ? [] : [{ id: 'tafel-overgangen', installedAt: at(day) }]), { scheme: { ...scheme, bodies } });
    expect([installed(null), installed('2021-11-01'), installed('2021-09-01')]).toEqual([['assignment.group-not-installed'], ['assignment.group-not-installed'], []]);
  });
});

it('tells of each what became of it, with null for what did not come', () => {
  expect(assignmentLines([assignment('underway')])).toEqual([{ id: 'a', ambition: 'bouwen', body: 'platform', issuedOn: '2021-10-07', acceptedOn: '2021-10-14', reports: 1, proposalOn: null, decidedOn: null, dischargedOn: null }]);
});
