/** The annual plan in words: its lines with activities and money, who says yes to it, and what to know about it. PURE. */
import type { LocalDate } from '#calendar/model';
import { formatEuros } from '../budget/euros.js';
import type { AnnualPlan, LineCosts, PlanLine, PlannedActivity, Scheme } from '../model.js';
import { Teller, type Section } from './text.js';
import { adoption, enumeration, named, period, sentence } from './words.js';

export function annualPlan(scheme: Scheme, plan: AnnualPlan): Section {
  const told = new Teller(scheme, plan.name === 'Jaarplan' ? 'Het jaarplan' : `Het jaarplan: ${plan.name}`)
    .text(`Elk ${plan.year} een nieuw plan, afgestemd in ${named(scheme.bodies, plan.alignedIn)}.`, 'annualPlan.name', { path: 'annualPlan.year', part: 'jaar' }, { path: 'annualPlan.alignedIn', part: 'afstemming' })
    .text(`Kolommen: ${enumeration(plan.columns)}.`, 'annualPlan.columns');
  if (plan.linesFor !== null) told.text(`De lijnen hieronder zijn die van ${plan.linesFor}.`, 'annualPlan.linesFor');
  told.list('Lijnen van het plan:', plan.lines, (line) => [lineText(scheme, line), `annualPlan.lines.${line.id}.name`, { path: `annualPlan.lines.${line.id}.ambitions`, part: 'ambities' }, { path: `annualPlan.lines.${line.id}.costs`, part: 'kosten' }]);
  if (plan.lines.some(({ activities }) => activities.some(addsDates))) told.text('Tussen haakjes staat hieronder de planning in de woorden van het plan, zo nodig met de maanden die Leidraad daarvoor aanhoudt.');
  for (const { id, name, activities, remarks } of plan.lines) {
    told.list(`Activiteiten bij ${name}:`, activities, (activity) => [activityText(activity), `annualPlan.lines.${id}.activities.${activity.id}`]);
    told.list(`Bij ${name} valt op:`, remarks, (remark, index) => [sentence(remark), `annualPlan.lines.${id}.remarks.${index}`]);
  }
  if (plan.totals) told.text(`Alles samen kost ${formatEuros(plan.totals.totalCents)}; daarvan is ${formatEuros(plan.totals.coveredCents)} gedekt en komt ${formatEuros(plan.totals.leaCents)} ten laste van het LEA-budget.`, 'annualPlan.totals');
  told.list('Wie er ja tegen zegt:', plan.adoptedBy, (one, index) => [sentence(adoption(scheme, one)), `annualPlan.adoptedBy.${index}`]);
  if (plan.councilInformed !== null) told.text(sentence(`Zo hoort de raad ervan: ${plan.councilInformed}`), 'annualPlan.councilInformed');
  if (plan.budget) told.text(`Budget ${plan.budget.year === null ? 'per jaar' : `voor ${plan.budget.year}`}: ${formatEuros(plan.budget.amountCents)}, ${plan.budget.name}.`, 'annualPlan.budget');
  return told
    .list('Waaraan elk plan voldoet:', plan.rules, (rule, index) => [sentence(rule), `annualPlan.rules.${index}`])
    .list('Aan het plan valt op:', plan.remarks, (remark, index) => [sentence(remark), `annualPlan.remarks.${index}`])
    .section();
}

function lineText(scheme: Scheme, { name, ambitions, costs }: PlanLine): string {
  const served = ambitions.map((id) => named(scheme.ambitions, id)).filter((ambition) => ambition !== name);
  const serves = served.length === 0 ? '' : `, voor ${enumeration(served.map((ambition) => `‘${ambition}’`))}`;
  return sentence(`${name}${serves}${costs === null ? '' : `; ${costsText(scheme, costs)}`}`);
}

function costsText(scheme: Scheme, { totalCents, coveredCents, coveredBy }: LineCosts): string {
  if (totalCents === 0) return 'geen kosten voor de LEA';
  if (coveredCents === 0) return `kosten ${formatEuros(totalCents)}, geheel van de LEA`;
  const sources = coveredBy.map(({ source, amountCents }) => `${formatEuros(amountCents)} uit ${named(scheme.funding.sources, source)}`);
  return `kosten ${formatEuros(totalCents)}, waarvan ${formatEuros(coveredCents)} al gedekt${sources.length === 0 ? '' : ` (${enumeration(sources)})`} en ${formatEuros(totalCents - coveredCents)} van de LEA`;
}

function activityText({ nr, name, planning, from, until, partners, amountCents, budget }: PlannedActivity): string {
  const money = [...(amountCents === null ? [] : [formatEuros(amountCents)]), ...(budget === null ? [] : [budget])];
  return sentence([`${nr === null ? '' : `${nr}. `}${name} (${planned(planning, from, until)})`, ...(partners.length > 0 ? [`met ${enumeration(partners)}`] : []), ...(money.length > 0 ? [`budget: ${money.join(', ')}`] : [])].join('; '));
}

const addsDates = ({ planning, from, until }: PlannedActivity): boolean => from !== null && until !== null && planned(planning, from, until) !== planning;

/** Once where the plan's own words say the same as the dates. */
function planned(planning: string, from: LocalDate | null, until: LocalDate | null): string {
  if (from === null || until === null) return `${planning}: zonder datums`;
  const dates = period(from, until);
  return [dates, dates.replace(' tot en met ', ' en ')].includes(planning.toLowerCase()) ? planning : `${planning}: ${dates}`;
}
