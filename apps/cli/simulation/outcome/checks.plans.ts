/** Annual plans: what adds up, who adopted, what was reminded of, and what goes on in the next one. */
import { addDays, instantOf, localDateOf, weekdayOf } from '#calendar/local-date';
import { neighbour } from '#governance/plans/planning';
import type { PlanActionFact, PlanFact, PlanFacts } from './plan-facts.js';
import type { Run } from './run.js';

/** No line covers or plans more than it costs; no promise that was not confirmed passes its line or the budget. */
export function checkPlanMoney({ plans: facts, findings, end }: Run): void {
  for (const { year, version, lineId, costCents, coveredCents, actionCents } of facts.lines) {
    if (costCents >= 0 && coveredCents >= 0 && coveredCents <= costCents && actionCents <= costCents) continue;
    findings.add('plan.money', end, `Jaarplan ${year}, versie ${version}, regel ${lineId}: kosten ${costCents}, gedekt ${coveredCents}, acties ${actionCents} cent.`);
  }
  for (const plan of facts.plans) checkPromises(facts, plan, (detail) => findings.add('plan.promise', end, detail));
}

/** Under every text that the plan had, for one that was amended may leave less than was promised before. */
function checkPromises({ lines, commitments }: PlanFacts, { year, availableCents }: PlanFact, tell: (detail: string) => void): void {
  const most = new Map<string, number>();
  for (const line of lines.filter((one) => one.year === year)) most.set(line.lineId, Math.max(most.get(line.lineId) ?? 0, line.costCents - line.coveredCents));
  const promised = new Map<string, number>();
  let all = 0;
  for (const { lineId, cents, passed, withdrawn } of commitments.filter((one) => one.year === year)) {
    const [ofLine, ofAll] = [(promised.get(lineId) ?? 0) + cents, all + cents];
    if (!passed && ofLine > (most.get(lineId) ?? 0)) tell(`Jaarplan ${year}, regel ${lineId}: zonder waarschuwing ${ofLine} cent toegezegd van ${most.get(lineId) ?? 0}.`);
    if (!passed && availableCents !== null && ofAll > availableCents) tell(`Jaarplan ${year}: zonder waarschuwing ${ofAll} cent toegezegd van ${availableCents}.`);
    if (withdrawn) continue;
    promised.set(lineId, ofLine);
    all = ofAll;
  }
}

/** A plan that holds was adopted by everybody who must, before the council heard of it. */
export function checkPlanAdoptions({ plans: { plans, adoptions }, findings, end }: Run): void {
  for (const { year, inForce, authorities, informedOn } of plans) {
    if (inForce === null) {
      if (informedOn !== null) findings.add('plan.told-too-early', end, `Jaarplan ${year}: de raad hoorde op ${informedOn} van een plan dat niet is vastgesteld.`);
      continue;
    }
    const own = adoptions.filter((one) => one.year === year && one.version === inForce);
    const missing = authorities.filter((id) => !own.some(({ authority }) => authority === id));
    if (missing.length > 0) findings.add('plan.not-adopted', end, `Jaarplan ${year} geldt zonder ${missing.join(', ')}.`);
    const last = adoptions.filter((one) => one.year === year && one.version === 1).map(({ on }) => on).sort().at(-1);
    if (inForce === 1 && informedOn !== null && last !== undefined && informedOn < last) findings.add('plan.told-too-early', end, `Jaarplan ${year}: de raad hoorde het op ${informedOn}, de laatste stelde het vast op ${last}.`);
  }
}

const WORKED_ON = ['adopting', 'informing', 'executing', 'evaluating', 'closed'];

/** Every action that was not done by then was told of on the first office morning of its period. */
export function checkPlanReminders({ plans: { plans, actions, told }, findings, end }: Run): void {
  for (const plan of plans) {
    const { year, runsFrom } = plan;
    if (runsFrom === null || !WORKED_ON.includes(plan.state)) continue;
    for (const { id, fromDay, doneOn } of counting(plan, actions)) {
      if (fromDay === null) continue;
      const at = firstMorning(fromDay);
      const meant = at > runsFrom && at < end && at <= instantOf(plan.untilDay, '09:00') && (doneOn === null || doneOn > localDateOf(at));
      if (meant && !told.some((one) => one.year === year && one.at === at && one.actionIds.includes(id))) findings.add('plan.not-reminded', at, `Jaarplan ${year}: actie ${id} begon zonder herinnering.`);
    }
  }
}

const counting = ({ year, inForce, version }: PlanFact, actions: readonly PlanActionFact[]): PlanActionFact[] => actions.filter((one) => one.year === year && one.version === (inForce ?? version));

function firstMorning(day: string): string {
  let date = day;
  while (weekdayOf(date) > 5) date = addDays(date, 1);
  return instantOf(date, '09:00');
}

/** While the scheme lasts every plan is followed by the next, and what it left unfinished is in there. */
export function checkPlanSuccession({ plans: { plans, actions }, scheme, end, findings }: Run): void {
  const kind = scheme.annualPlan?.year;
  if (!kind) return;
  for (const plan of plans) {
    const next = neighbour(kind, plan.year, 1);
    const begins = addDays(plan.untilDay, 1);
    const there = plans.some(({ year }) => year === next);
    if (!there && localDateOf(end) > begins && begins >= scheme.period.from && (scheme.period.until === null || begins <= scheme.period.until)) findings.add('plan.no-next', end, `Na jaarplan ${plan.year} komt er geen plan voor ${next}.`);
    if (!there || plan.state !== 'closed') continue;
    const lost = counting(plan, actions).filter(({ id, doneOn }) => doneOn === null && !actions.some((one) => one.year === next && one.carriedFrom === `${plan.year}/${id}`));
    if (lost.length > 0) findings.add('plan.action-lost', end, `Jaarplan ${plan.year}: niet af en niet meegenomen: ${lost.map(({ id }) => id).join(', ')}.`);
  }
}
