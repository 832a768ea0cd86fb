/** Every invariant of plans is seen to break: a check that cannot fail proves nothing. */
import { Findings } from '../findings.js';
import { checkPlanAdoptions, checkPlanMoney, checkPlanReminders, checkPlanSuccession } from './checks.plans.js';
import type { PlanActionFact, PlanFact, PlanFacts } from './plan-facts.js';
import { planLines } from './plans.js';
import type { Run } from './run.js';

const SCHEME = { annualPlan: { year: 'kalenderjaar', adoptedBy: [] }, partners: [], bodies: [], period: { from: '2021-01-01', until: null } } as unknown as Run['scheme'];

function plan(year: string, more: Partial<PlanFact> = {}): PlanFact {
  return {
    year, fromDay: `${year}-01-01`, untilDay: `${year}-12-31`, state: 'closed', version: 1, inForce: 1, authorities: ['college', 'zon'], runsFrom: `${Number(year) - 1}-12-01T09:00:00.000Z`,
    informsCouncil: true, informedOn: `${Number(year) - 1}-12-20`, evaluatedOn: `${year}-11-01`, availableCents: 100_000, startedAt: `${Number(year) - 1}-09-22T07:00:00.000Z`, ...more,
  };
}
const action = (year: string, id: string, more: Partial<PlanActionFact> = {}): PlanActionFact => ({ year, version: 1, id, fromDay: '2022-03-01', untilDay: '2022-03-31', doneOn: null, carriedFrom: null, ...more });

/** A plan that was adopted, told, carried out and followed by the next. */
function good(): PlanFacts {
  const adoptions = ['2022', '2023'].flatMap((year) => ['college', 'zon'].map((authority) => ({ year, version: 1, authority, on: `${Number(year) - 1}-12-14` })));
  return {
    plans: [plan('2022'), plan('2023', { state: 'executing', evaluatedOn: null })],
    lines: [{ year: '2022', version: 1, lineId: 'taal', costCents: 50_000, coveredCents: 10_000, actionCents: 50_000 }],
    actions: [action('2022', 'a'), action('2022', 'b', { doneOn: '2022-03-20' }), action('2023', 'a', { fromDay: null, untilDay: null, carriedFrom: '2022/a' })],
    adoptions,
    commitments: [{ year: '2022', lineId: 'taal', cents: 40_000, passed: false, withdrawn: false }],
    told: [{ year: '2022', at: '2022-03-01T08:00:00.000Z', actionIds: ['a', 'b'] }],
  };
}

function broken(change: (facts: PlanFacts) => void, more: Partial<Run> = {}): string[] {
  const plans = good();
  change(plans);
  const run = { plans, scheme: SCHEME, end: '2023-06-30T22:00:00.000Z', findings: new Findings(), ...more } as unknown as Run;
  for (const check of [checkPlanMoney, checkPlanAdoptions, checkPlanReminders, checkPlanSuccession]) check(run);
  return [...new Set(run.findings.all().map(({ rule }) => rule))];
}
const [own, line, made] = [(facts: PlanFacts) => facts.plans[0]!, (facts: PlanFacts) => facts.lines[0]!, (facts: PlanFacts) => facts.commitments[0]!];

describe('annual plans', () => {
  it('that went well break nothing', () => expect(broken(() => {})).toEqual([]));

  it.each<[string, string[], (facts: PlanFacts) => void]>([
    ['a line that covers more than it costs', ['plan.money', 'plan.promise'], (facts) => (line(facts).coveredCents = 50_001)],
    ['actions beyond their line', ['plan.money'], (facts) => (line(facts).actionCents = 50_001)],
    ['an amount below zero', ['plan.money', 'plan.promise'], (facts) => (line(facts).costCents = -1)],
    ['a promise that passed its line unsaid', ['plan.promise'], (facts) => (made(facts).cents = 40_001)],
    ['promises that passed the budget unsaid', ['plan.promise'], (facts) => (own(facts).availableCents = 39_999)],
    ['two promises that passed it together', ['plan.promise'], (facts) => void facts.commitments.push({ ...made(facts), cents: 1 })],
    ['a plan that holds without a board', ['plan.not-adopted'], (facts) => facts.adoptions.splice(1, 1)],
    ['a council that heard it before the last adoption', ['plan.told-too-early'], (facts) => (own(facts).informedOn = '2021-12-13')],
    ['a council that heard of what does not hold', ['plan.told-too-early'], (facts) => Object.assign(own(facts), { inForce: null, state: 'evaluating' })],
    ['an action that began without a word', ['plan.not-reminded'], (facts) => (facts.told = [])],
    ['no plan for the next year', ['plan.no-next'], (facts) => (facts.plans = facts.plans.slice(0, 1))],
    ['something unfinished that did not go along', ['plan.action-lost'], (facts) => (facts.actions = facts.actions.filter(({ year }) => year === '2022'))],
  ])('%s', (_, rules, change) => expect(broken(change)).toEqual(rules));

  it.each<[string, (facts: PlanFacts) => void, Partial<Run>]>([
    ['a promise that passed and was confirmed', (facts) => Object.assign(made(facts), { cents: 60_000, passed: true }), {}],
    ['a promise after another was withdrawn', (facts) => (facts.commitments = [{ ...made(facts), withdrawn: true }, made(facts)]), {}],
    ['an action that was done before it began', (facts) => ((facts.actions[0]!.doneOn = '2022-02-01'), (facts.told = [{ ...facts.told[0]!, actionIds: ['b'] }])), {}],
    ['an action before the plan was agreed', (facts) => ((own(facts).runsFrom = '2022-03-02T09:00:00.000Z'), (facts.told = [])), {}],
    ['the last plan of a scheme that ends', (facts) => ((facts.plans = facts.plans.slice(0, 1)), (own(facts).state = 'evaluating')), { scheme: { ...SCHEME, period: { from: '2021-01-01', until: '2022-12-31' } } }],
  ])('nothing for %s', (_, change, more) => expect(broken(change, more)).toEqual([]));

  it('stand in the file with who adopted them', () => {
    expect(planLines(good(), SCHEME)[0]).toEqual({ year: '2022', adoptedBy: [{ authority: 'college', on: '2021-12-14' }, { authority: 'zon', on: '2021-12-14' }], councilInformedOn: '2021-12-20', evaluatedOn: '2022-11-01' });
  });
});
