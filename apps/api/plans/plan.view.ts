/** From the rows of an annual plan to the API's answer, and to a table for a spreadsheet. */
import type { z } from 'zod';
import { textColumns } from '#governance/plans/columns';
import { neighbour } from '#governance/plans/planning';
import type { PossibleInPlan } from '#governance/plans/possible';
import type { Scheme } from '#scheme/model';
import { formatEuros } from '#scheme/budget/euros';
import type { PlanDetail, PlanSummary } from '#governance/plans/plan.queries';
import { PLAN_STATES, type list, type plan } from './plan.schema.js';

type View = z.output<typeof plan>;

const KINDS = { body: 'overleg', partner: 'bestuur', other: 'ander' } as const;
const tally = ({ costCents, coveredCents, leaCents }: { costCents: number; coveredCents: number; leaCents: number }) => ({ kostenCenten: costCents, gedektCenten: coveredCents, leaCenten: leaCents });
const stateOf = (state: string): View['status'] => PLAN_STATES[state as keyof typeof PLAN_STATES];

type Summary = z.output<typeof list>['resultaten'][number];
export const summaryOf = ({ year, title, state, version, inForce, informedOn, evaluatedOn }: PlanSummary): Summary => ({ jaar: year, titel: title, status: stateOf(state), versie: version, geldendeVersie: inForce, raadGeinformeerdOp: informedOn, geevalueerdOp: evaluatedOn });

/** A row for each year. */
export const listRows = (plans: readonly Summary[]): string[][] => [
  ['Jaar', 'Titel', 'Status', 'Versie', 'Geldende versie', 'Raad geïnformeerd op', 'Geëvalueerd op'],
  ...plans.map((one) => [one.jaar, one.titel, one.status, `${one.versie}`, one.geldendeVersie === null ? '' : `${one.geldendeVersie}`, one.raadGeinformeerdOp ?? '', one.geevalueerdOp ?? '']),
];

export function planView(scheme: Scheme, detail: PlanDetail, possible: PossibleInPlan): View {
  const { plan: row, context, money } = detail;
  const { annualPlan, funding } = scheme;
  return {
    jaar: row.year,
    titel: row.title,
    vorigJaar: annualPlan ? neighbour(annualPlan.year, row.year, -1) : '',
    kolommen: textColumns(annualPlan?.columns ?? []),
    bronnen: funding.sources.map(({ id, name }) => ({ id, naam: name })),
    overleg: row.bodyId,
    status: stateOf(detail.state),
    versie: detail.version,
    geldendeVersie: context.inForce,
    van: row.fromDay,
    totEnMet: row.untilDay,
    termijnen: { tekst: context.dates.draft, vaststelling: context.dates.adoption, evaluatieOpent: context.dates.evaluationOpens, evaluatie: context.dates.evaluation },
    versies: detail.versions.map(({ version, reason, submittedAt }) => ({ versie: version, reden: reason, voorgelegdOp: submittedAt })),
    regels: detail.lines.map((line, index) => ({
      id: line.lineId, naam: line.name, ambities: line.ambitions, leeg: line.empty, kolommen: line.fields, mensen: line.people, ...tally(money.lines[index]!), toegezegdCenten: money.lines[index]!.committedCents,
      dekking: line.cover.map(({ source, cents }) => ({ bron: source, centen: cents })), opmerkingen: line.remarks, magWijzigen: possible.lines.includes(line.lineId), acties: line.actions.map((action) => actionView(detail, action, possible)),
    })),
    vaststellingen: detail.adoptions.map(({ authority, name, what, kind, adopted }) => ({ gezag: authority, naam: name, waarvoor: what, soort: KINDS[kind], op: adopted?.adoptedOn ?? null, metAanpassingen: adopted?.adapted ?? false, aanpassingen: adopted?.adaptations ?? null, magVaststellen: possible.authorities.includes(authority), namens: possible.recorded.find((one) => one.authority === authority)?.personIds ?? [] })),
    geld: {
      ...tally(money.totals), beschikbaarCenten: money.totals.availableCents, overCenten: money.totals.leftCents, toegezegdCenten: money.totals.committedCents, begrotingspost: row.budgetName,
      perAmbitie: money.byAmbition.map(({ ambitions, ...sums }) => ({ ambities: ambitions, ...tally(sums) })), perBron: money.bySource.map(({ source, cents }) => ({ bron: source, centen: cents })),
    },
    toezeggingen: detail.commitments.map(({ id, lineId, cents, what, toWhom, madeAt, passed, withdrawnAt }) => ({ id, regel: lineId, centen: cents, waarvoor: what, aanWie: toWhom, op: madeAt, ging: passed, ingetrokken: withdrawnAt !== null })),
    raadGeinformeerdOp: context.informedOn,
    geevalueerdOp: context.evaluatedOn,
    evaluatie: row.evaluation,
    opmerkingen: row.remarks,
    mogelijk: possible.plan,
  };
}

function actionView({ progress }: PlanDetail, action: PlanDetail['lines'][number]['actions'][number], { actions }: PossibleInPlan): View['regels'][number]['acties'][number] {
  const own = progress.find(({ actionId }) => actionId === action.id);
  const { id, nr, partners, planning, fromDay, untilDay, budgetCents, budgetText, leadId, carriedFrom } = action;
  return { id, nr, actie: action.action, partners, planning, van: fromDay, totEnMet: untilDay, budgetCenten: budgetCents, budgetTekst: budgetText, trekkerId: leadId, gereedOp: own?.doneOn ?? null, toelichting: own?.note ?? null, meegenomenUit: carriedFrom?.year ?? null, magAfhandelen: actions.includes(id) };
}

/** A row for each action; a line without one has a row too. */
export function planRows({ regels }: View): string[][] {
  const rows = regels.flatMap(({ naam, acties, kostenCenten, gedektCenten, leaCenten }) => {
    const money = [kostenCenten, gedektCenten, leaCenten].map(formatEuros);
    const own = acties.map((one) => [one.nr === null ? '' : `${one.nr}`, one.actie, one.partners.join(', '), one.planning, one.van ?? '', one.totEnMet ?? '', one.budgetCenten === null ? (one.budgetTekst ?? '') : formatEuros(one.budgetCenten), one.gereedOp ?? '']);
    return (own.length === 0 ? [['', '', '', '', '', '', '', '']] : own).map((cells, index) => [naam, ...cells, ...(index === 0 ? money : ['', '', ''])]);
  });
  return [['Regel', 'Nr', 'Actie', 'Partners', 'Planning', 'Van', 'Tot en met', 'Budget', 'Gereed op', 'Kosten van de regel', 'Gedekt', 'Ten laste van LEA-budget'], ...rows];
}
