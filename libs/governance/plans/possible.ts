/** What somebody can do now with an annual plan: what their offices allow and the workflow takes. */
import { accepts } from '#engine/decide';
import { may, type Action, type Office } from '#identity/permissions';
import { ofEach } from '#platform/of-each';
import { annualPlan } from '#workflows/annual-plan';
import type { StoredSnapshot, WorkflowEvent } from '#workflows/definition';
import { hasLeft } from '../bodies/left.js';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { officesOf } from '../bodies/members.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import type { Reading } from '../command.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { bodyOf } from '../municipalities/schemes.js';
import { authoritiesOf, standFor } from './authorities.js';
import { assertPlanYear } from './begin.js';
import { workingOn } from './line.js';
import type { PlanDetail } from './plan.queries.js';
import { neighbour, yearLabelOn } from './planning.js';

export interface PossibleInPlan {
  /** The API's paths below the plan. */
  plan: string[];
  /** Lines that may be written. */
  lines: string[];
  /** Actions of which one may say that they are done, or not after all. */
  actions: string[];
  /** Authorities for which one may say yes or no. */
  authorities: string[];
  /** For which authorities the reader records what somebody decided who stands for them, and who that may be. */
  recorded: { authority: string; personIds: string[] }[];
}

type Acceptable = (event: WorkflowEvent) => boolean;

export async function possibleInPlan(reading: Reading, detail: PlanDetail, personId: string): Promise<PossibleInPlan> {
  const { tx, scheme, schemes, today, now } = reading;
  const takes: Acceptable = (event) => accepts(annualPlan, { value: detail.state, context: detail.context, status: 'active' } as StoredSnapshot as never, event);
  const own = await officesOf(tx, schemes.standing(detail.plan.bodyId, today), personId);
  const groups = await ofEach(scheme.bodies.filter(({ kind }) => kind === 'werkgroep').map(({ id }) => id), (id) => officesOf(tx, standsOn(bodyOf(scheme, id), today), personId));
  const inLine = (line: PlanDetail['lines'][number], action: Action): boolean => [own, ...workingOn(scheme, line).map((id) => groups.get(id) ?? [])].some((offices) => may(offices, action).allowed);
  const drafted = takes({ type: 'LINE_SAVED', at: now, lineId: '', version: 1 });
  const leads = !(await hasLeft(reading, personId, detail.plan.bodyId));
  const acts = detail.lines.flatMap((line) => line.actions.filter(({ id, leadId }) => ((leads && leadId === personId) || inLine(line, 'plan.act')) && takes({ type: 'ACTION_DONE', at: now, actionId: id })));
  return {
    plan: may(own, 'plan.keep').allowed ? ofKeeper(detail, takes, now) : [],
    lines: drafted ? detail.lines.filter((line) => inLine(line, 'plan.draft')).map(({ lineId }) => lineId) : [],
    actions: acts.map(({ id }) => id),
    ...(await speaksFor(reading, detail, personId, own, takes)),
  };
}

function ofKeeper({ context, versions }: PlanDetail, takes: Acceptable, at: string): string[] {
  const unsubmitted = versions.at(-1)?.submittedAt === null;
  const submits = takes({ type: 'PLAN_SUBMITTED', at, version: 1, actions: [] }) || (context.inForce !== null && unsubmitted && takes({ type: 'AMENDED', at, version: 1, actions: [] }));
  const found: [string, boolean][] = [
    ['budget', true],
    ['indiening', submits],
    ['terugname', takes({ type: 'PLAN_WITHDRAWN', at })],
    ['toezeggingen', takes({ type: 'COMMITTED', at, commitmentId: '' })],
    ['brief', takes({ type: 'LETTER_SAVED', at })],
    ['brief/verzending', takes({ type: 'COUNCIL_INFORMED', at, on: at.slice(0, 10) })],
    ['evaluatie', takes({ type: 'EVALUATED', at, on: at.slice(0, 10) })],
  ];
  return found.filter(([, can]) => can).map(([name]) => name);
}

/** For their own board; the secretary for who has nobody at the table, and on behalf of who sits there. */
async function speaksFor({ tx, scheme, today, now }: Reading, { context, plan }: PlanDetail, personId: string, own: readonly Office[], takes: Acceptable): Promise<Pick<PossibleInPlan, 'authorities' | 'recorded'>> {
  const open = context.authorities.filter(({ id, kind }) => kind !== 'body' && takes({ type: 'ADOPTED', at: now, authority: id, on: today, adapted: false }));
  if (open.length === 0 || !scheme.annualPlan) return { authorities: [], recorded: [] };
  const named = authoritiesOf(scheme, scheme.annualPlan, await mergersOf(tx), today);
  const seats = await lineUpOn(tx, plan.tenantId, today);
  const isSecretary = own.includes('secretaris');
  const all = open.map(({ id }) => ({ authority: id, personIds: standFor(scheme, named.find((one) => one.id === id) ?? { partnerId: null }, seats) }));
  return {
    authorities: all.filter(({ personIds }) => personIds.includes(personId) || (personIds.length === 0 && isSecretary)).map(({ authority }) => authority),
    recorded: isSecretary ? all.map(({ authority, personIds }) => ({ authority, personIds: personIds.filter((id) => id !== personId) })).filter(({ personIds }) => personIds.length > 0) : [],
  };
}

/** Years of which somebody may begin the plan: this one and the next, where there is none yet. */
export async function yearsToBegin({ tx, scheme, today }: Reading, there: readonly string[], personId: string): Promise<string[]> {
  const plan = scheme.annualPlan;
  const body = scheme.bodies.find(({ id }) => id === plan?.alignedIn);
  if (!plan || !body || !may(await officesOf(tx, standsOn(body, today), personId), 'plan.keep').allowed) return [];
  const present = yearLabelOn(plan.year, today);
  return [present, neighbour(plan.year, present, 1)].filter((label) => !there.includes(label) && canBegin(() => assertPlanYear(scheme, label)));
}

function canBegin(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
