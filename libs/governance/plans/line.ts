/** One programme line of a plan as somebody wrote it: judged as a whole, all problems at once, and then kept. */
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine, oneLine } from '#platform/text';
import type { Cover } from '#scheme/budget/model';
import type { Scheme } from '#scheme/model';
import { assertPeople } from '../bodies/people.queries.js';
import { authorizeInOne, type Work } from '../command.js';
import { daysOf } from './begin.js';
import { moneyProblems } from './money.js';
import { YearPlanAction, YearPlanLine, type YearPlan } from './plan.entity.js';
import type { LineWithActions } from './plan.rows.js';
import { planYearOf } from './planning.js';

export interface SaveAction {
  /** Of an action that was there; left out: a new one. */
  id?: string | undefined;
  nr?: number | null | undefined;
  action: string;
  partners?: string[] | undefined;
  /** 'Q4 2021', 'sept./okt 2021' */
  planning: string;
  budgetCents?: number | null | undefined;
  /** What stands there instead of an amount: 'idem', 'eigen uren'. */
  budgetText?: string | null | undefined;
  leadId?: string | null | undefined;
}

export interface SaveLine {
  /** By the scheme's columns; those that are left out are empty. */
  fields?: Record<string, string> | undefined;
  /** Means beside money: who works on it. */
  people?: string | null | undefined;
  costCents: number;
  /** `source`: one of the scheme's; null: covered, and not said by whom. */
  cover?: Cover[] | undefined;
  /** What is left for the LEA's budget as the writer has it, to be checked. */
  leaCents?: number | null | undefined;
  actions?: SaveAction[] | undefined;
  remarks?: string[] | undefined;
}

type NewAction = Omit<YearPlanAction, 'tenantId' | 'year' | 'version' | 'lineId' | 'position'>;

export interface CheckedLine {
  row: Pick<YearPlanLine, 'fields' | 'people' | 'costCents' | 'cover' | 'remarks'>;
  actions: NewAction[];
  warnings: string[];
}

/** The secretary or chair of the steering body, or of a group that works on the line's ambitions. @throws DomainError forbidden */
export async function assertMayDraft(work: Work, plan: Pick<YearPlan, 'bodyId'>, line: Pick<YearPlanLine, 'ambitions'>): Promise<void> {
  await authorizeInOne(work, leading(work, plan, line), 'plan.draft');
}

/** Whose officers speak for a line: the groups that work on it, and the body that aligns the plan. */
export const leading = ({ scheme }: Pick<Work, 'scheme'>, { bodyId }: Pick<YearPlan, 'bodyId'>, line: Pick<YearPlanLine, 'ambitions'> | null): string[] => [...(line ? workingOn(scheme, line) : []), bodyId];

/** Groups that serve an ambition of the line. */
export const workingOn = ({ bodies }: Pick<Scheme, 'bodies'>, { ambitions }: Pick<YearPlanLine, 'ambitions'>): string[] => bodies.filter(({ kind, ambitions: own }) => kind === 'werkgroep' && own.some((id) => ambitions.includes(id))).map(({ id }) => id);

/** @throws DomainError `plan.line` with every problem, `person.unknown` */
export async function assertLine(work: Work, { year, title }: YearPlan, line: LineWithActions, body: SaveLine): Promise<CheckedLine> {
  const { scheme, tx, context } = work;
  const planYear = planYearOf(scheme, year);
  const own = body.actions ?? [];
  const problems: Problem[] = [
    ...unknownColumns(scheme, body.fields ?? {}),
    ...unknownSources(scheme, body.cover ?? []),
    ...unknownActions(line, own),
    ...moneyProblems([{ ...line, costCents: body.costCents, cover: body.cover ?? [], leaCents: body.leaCents, actions: own.map(({ budgetCents }) => ({ budgetCents: budgetCents ?? null })) }], () => ''),
  ];
  const warnings: string[] = [];
  const actions = own.map((action, index): NewAction => {
    const planning = oneLine(action.planning);
    const days = planYear ? daysOf(planning, planYear) : { fromDay: null, untilDay: null, again: [] };
    if (days.fromDay === null) warnings.push(`Van de planning ‘${planning}’ bij ‘${oneLine(action.action)}’ zijn geen datums te maken; er komt geen herinnering.`);
    else if (days.fromDay < scheme.period.from || (scheme.period.until !== null && days.fromDay > scheme.period.until)) problems.push({ in: 'body', field: `actions.${index}.planning`, code: 'outside-period', message: `‘${planning}’ (${days.fromDay}) valt buiten de looptijd van de samenwerkingsstructuur.` });
    return {
      id: action.id ?? derivedId('plan-action', context.tenantId, context.commandId, index),
      nr: action.nr ?? null,
      action: oneLine(action.action),
      partners: (action.partners ?? []).map(oneLine),
      planning,
      ...days,
      budgetCents: action.budgetCents ?? null,
      budgetText: action.budgetText ? oneLine(action.budgetText) : null,
      leadId: action.leadId ?? null,
      carriedFrom: line.actions.find(({ id }) => id === action.id)?.carriedFrom ?? null,
    };
  });
  if (problems.length > 0) throw new DomainError('invalid', 'plan.line', `De regel ‘${line.name}’ van ${title} klopt niet; er is niets gewijzigd. ${problems.map(({ message }) => message).join(' ')}`, { lineId: line.lineId }, problems);
  await assertPeople(tx, actions.flatMap(({ leadId }, index) => (leadId === null ? [] : [{ personId: leadId, field: `actions.${index}.leadId` }])));
  const fields = Object.fromEntries(Object.entries(body.fields ?? {}).map(([column, text]) => [column, multiLine(text)]).filter(([, text]) => text !== ''));
  return { row: { fields, people: body.people ? multiLine(body.people) : null, costCents: body.costCents, cover: (body.cover ?? []).map(({ source, cents }) => ({ source, cents })), remarks: (body.remarks ?? line.remarks).map(oneLine) }, actions, warnings };
}

export async function writeLine({ tx, context: { tenantId } }: Work, { year }: YearPlan, version: number, { lineId }: LineWithActions, { row, actions }: CheckedLine): Promise<void> {
  await tx.update(YearPlanLine, { year, version, lineId }, { ...row, empty: false });
  await tx.delete(YearPlanAction, { year, version, lineId });
  await tx.insert(YearPlanAction, actions.map((action, position) => ({ tenantId, year, version, lineId, position, ...action })));
}

function unknownColumns({ annualPlan }: Scheme, fields: Record<string, string>): Problem[] {
  const columns = annualPlan?.columns ?? [];
  return Object.keys(fields).filter((name) => !columns.includes(name)).map((name) => ({ in: 'body', field: `fields.${name}`, code: 'unknown', message: `‘${name}’ is geen kolom van dit plan. Kies uit: ${columns.join(', ')}.` }));
}

function unknownSources({ funding }: Scheme, cover: readonly Cover[]): Problem[] {
  return cover.flatMap(({ source }, index): Problem[] => (source === null || funding.sources.some(({ id }) => id === source) ? [] : [{ in: 'body', field: `cover.${index}.source`, code: 'unknown', message: `De geldbron ‘${source}’ staat niet in de samenwerkingsstructuur. Kies uit: ${funding.sources.map(({ id }) => id).join(', ') || 'geen; laat de bron leeg'}.` }]));
}

function unknownActions({ actions }: LineWithActions, asked: readonly SaveAction[]): Problem[] {
  return asked.flatMap(({ id }, index): Problem[] => {
    const twice = id !== undefined && asked.findIndex((one) => one.id === id) !== index;
    if (id === undefined || (!twice && actions.some((one) => one.id === id))) return [];
    return [{ in: 'body', field: `actions.${index}.id`, code: twice ? 'twice' : 'unknown', message: twice ? 'Deze actie staat er twee keer.' : 'Deze actie staat niet in deze regel. Laat het kenmerk weg voor een nieuwe actie.' }];
  });
}
