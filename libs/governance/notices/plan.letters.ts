/** Letters about an annual plan: to those who write it, adopt it, carry it out and evaluate it. */
import { localDateOf } from '#calendar/local-date';
import type { MailKind } from '#messaging/mail-kinds';
import type { MailSetting } from '#messaging/templates/setting';
import { tallyOf } from '#scheme/budget/tally';
import type { PlanLevel } from '#workflows/annual-plan.events';
import { membersOn, officersOn } from '../bodies/members.js';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { authoritiesOf, standFor, type NamedAuthority } from '../plans/authorities.js';
import { councilLetterOf } from '../plans/council-letter.queries.js';
import { workingOn } from '../plans/line.js';
import { budgetLine } from '../plans/money.js';
import { planDetail, planState, versionThatCounts, type PlanDetail } from '../plans/plan.queries.js';
import { linesOf, moneyOf, type LineWithActions } from '../plans/plan.rows.js';
import { planChanges } from '../plans/changes.js';
import { people, type Addressee } from './notice.js';
import { procedureSetting, type ProcedureBuilder, type ProcedureContext, type ProcedureNotice } from './procedure.js';

type Loaded = { detail: PlanDetail; nr: number; level: PlanLevel };

async function load({ tx, tenantId, scheme, params, today }: ProcedureContext, counts = false): Promise<Loaded> {
  const year = String(params['year']);
  const version = counts ? versionThatCounts((await planState(tx, tenantId, year)).context) : null;
  return { detail: await planDetail(tx, tenantId, scheme, year, today, version), nr: Number(params['nr'] ?? 0), level: params['level'] === 'chair' ? 'chair' : 'secretary' };
}

const setting = (context: ProcedureContext, to: readonly Addressee[], { plan }: PlanDetail): MailSetting & { plan: string } => ({ ...procedureSetting(context, to, `/jaarplannen/${plan.year}`), plan: plan.title });

/** The secretary of the steering body, and where it climbs its chair. */
const keepers = ({ officers: { secretary, chair } }: ProcedureContext, level: PlanLevel): Addressee[] => people(level === 'chair' || !secretary ? [secretary, chair] : [secretary]);

/** Each by themselves: who gets it, and about which lines. */
async function writers(context: ProcedureContext, lines: readonly LineWithActions[]): Promise<{ to: Addressee; lines: LineWithActions[] }[]> {
  const { tx, scheme, today } = context;
  const found = new Map<string, { to: Addressee; lines: LineWithActions[] }>();
  for (const line of lines) {
    for (const bodyId of workingOn(scheme, line)) {
      const { chair, secretary } = await officersOn(tx, standsOn(scheme.bodies.find(({ id }) => id === bodyId)!, today));
      for (const to of people([chair ?? secretary])) {
        const known = found.get(to.personId ?? '') ?? { to, lines: [] };
        if (!known.lines.includes(line)) known.lines.push(line);
        found.set(to.personId ?? '', known);
      }
    }
  }
  return [...found.values()];
}

const draft: ProcedureBuilder = async (context) => {
  const { detail, nr, level } = await load(context);
  const due = localDateOf(detail.context.dates.draft);
  const about = (to: Addressee, lines: readonly LineWithActions[]): ProcedureNotice => ({
    facts: { ...setting(context, [to], detail), kind: 'plan-draft', nr, due, body: context.body.name, late: due < context.today, lines: lines.map(({ name, actions }) => ({ name, carried: actions.filter(({ carriedFrom }) => carriedFrom !== null).length })) },
    to: [to],
    urgent: false,
  });
  const kept = keepers(context, level);
  const others = level === 'secretary' ? (await writers(context, detail.lines.filter(({ empty }) => empty))).filter(({ to }) => !kept.some(({ personId }) => personId === to.personId)) : [];
  return [...kept.map((to) => about(to, detail.lines)), ...others.map(({ to, lines }) => about(to, lines))];
};

const aligning: ProcedureBuilder = async (context) => {
  const { detail, level } = await load(context);
  const { placed, since } = detail.context;
  const meeting = placed && Date.parse(placed.startsAt) > Date.parse(context.now) ? localDateOf(placed.startsAt) : null;
  return keepers(context, level).map((to) => ({ facts: { ...setting(context, [to], detail), kind: 'plan-aligning', body: context.body.name, since: localDateOf(since), meeting }, to: [to], urgent: false }));
};

const returned: ProcedureBuilder = async (context) => {
  const { detail } = await load(context);
  const { by, reason } = context.params as { by: string; reason: string | null };
  const who = detail.adoptions.find(({ authority }) => by === authority || by.endsWith(`-${authority}`))?.name ?? context.body.name;
  return keepers(context, 'secretary').map((to) => ({ facts: { ...setting(context, [to], detail), kind: 'plan-returned', by: who, text: reason, amended: detail.context.inForce !== null }, to: [to], urgent: true }));
};

/** Boards that have still to adopt this version, with who stands for each. */
async function waitingFor(context: ProcedureContext, { adoptions, context: { brought, version } }: PlanDetail): Promise<{ authority: NamedAuthority; to: Addressee[] }[]> {
  const { tx, tenantId, scheme, today } = context;
  if (!scheme.annualPlan) return [];
  const dated = version === 1 ? (brought?.adoptions ?? []).map(({ authority }) => authority) : [];
  const open = adoptions.filter(({ adopted, authority, kind }) => adopted === null && kind !== 'body' && !dated.includes(authority)).map(({ authority }) => authority);
  const named = authoritiesOf(scheme, scheme.annualPlan, await mergersOf(tx), today).filter(({ id }) => open.includes(id));
  const seats = await lineUpOn(tx, tenantId, today);
  const everybody = people(await membersOn(tx, scheme.bodies.map(({ id }) => id), today));
  return named.map((authority) => {
    const standing = standFor(scheme, authority, seats);
    return { authority, to: everybody.filter(({ personId }) => personId !== null && standing.includes(personId)) };
  });
}

const adoption: ProcedureBuilder = async (context) => {
  const { detail, nr, level } = await load(context);
  const { amended, version } = context.params as { amended: boolean; version: number };
  if (version !== detail.context.version) return null;
  const lines = await linesOf(context.tx, detail.plan.year, version);
  const before = amended && detail.context.inForce !== null ? await linesOf(context.tx, detail.plan.year, detail.context.inForce) : null;
  const due = localDateOf(detail.context.dates.adoption);
  const facts = (to: readonly Addressee[], authorities: string[], what: string | null): ProcedureNotice['facts'] => ({
    ...setting(context, to, detail),
    kind: 'plan-adoption',
    nr,
    authorities,
    what,
    due: due > context.today ? due : context.today,
    amended,
    changes: before === null ? [] : planChanges(before, lines),
    lines: lines.map((line) => ({ name: line.name, actions: line.actions.length, ...tallyOf(budgetLine(moneyOf(line))) })),
  });
  const waiting = await waitingFor(context, detail);
  const boards = waiting.filter(({ to }) => to.length > 0).map(({ authority, to }): ProcedureNotice => ({ facts: facts(to, [authority.name], authority.what), to, urgent: false }));
  const dated = version === 1 ? (detail.context.brought?.adoptions ?? []).map(({ authority }) => authority) : [];
  const names = detail.adoptions.filter(({ adopted, authority }) => adopted === null && !dated.includes(authority)).map(({ name }) => name);
  const orphaned = waiting.some(({ to }) => to.length === 0);
  const reminded = (nr > 0 || orphaned) && names.length > 0 ? keepers(context, level).map((to): ProcedureNotice => ({ facts: facts([to], names, null), to: [to], urgent: false })) : [];
  return [...boards, ...reminded];
};

const adopted: ProcedureBuilder = async (context) => {
  const { tx, scheme, today, body } = context;
  const { detail } = await load(context, true);
  const named = scheme.annualPlan ? authoritiesOf(scheme, scheme.annualPlan, await mergersOf(tx), today) : [];
  const bodies = [...new Set([body.id, ...named.flatMap(({ bodyId }) => bodyId ?? [])])];
  const to = people(await membersOn(tx, bodies, today));
  const adoptions = detail.adoptions.flatMap(({ name, adopted: one }) => (one ? [{ name, on: one.adoptedOn, adapted: one.adapted }] : []));
  const names = scheme.bodies.filter(({ id }) => bodies.includes(id)).map(({ name }) => name);
  const greeting = `leden van ${names.join(' en ')}`;
  return { facts: { ...setting(context, to, detail), greeting, reason: `Deze mail gaat naar de ${greeting}.`, kind: 'plan-adopted', amended: context.params['amended'] === true, adoptions }, to, urgent: false };
};

const council: ProcedureBuilder = async (context) => {
  const { detail, nr, level } = await load(context, true);
  const { text } = await councilLetterOf(context.tx, context.tenantId, context.scheme, detail.plan.year, context.today);
  return keepers(context, level).map((to) => ({ facts: { ...setting(context, [to], detail), kind: 'plan-council', nr, text }, to: [to], urgent: true }));
};

type Told = 'begin' | 'again' | 'end' | 'overdue';
const TOLD: readonly Told[] = ['begin', 'again', 'end', 'overdue'];

/** Each lead about their own; of what nobody leads the secretary, who knows whom to ask. */
const actions: ProcedureBuilder = async (context) => {
  const { detail } = await load(context, true);
  const done = new Set(detail.progress.filter(({ doneOn }) => doneOn !== null).map(({ actionId }) => actionId));
  const all = detail.lines.flatMap((line) => line.actions.filter(({ id }) => !done.has(id)).map((action) => ({ line: line.name, action })));
  const everybody = people(await membersOn(context.tx, context.scheme.bodies.map(({ id }) => id), context.today));
  const readers = new Map<string, { to: Addressee; told: Record<Told, ReturnType<typeof actionFacts>[]> }>();
  for (const what of TOLD) {
    for (const one of all.filter(({ action }) => (context.params[what] as string[]).includes(action.id))) {
      const lead = everybody.find(({ personId }) => personId === one.action.leadId);
      for (const to of lead ? [lead] : keepers(context, 'secretary')) {
        const reader = readers.get(to.personId ?? '') ?? { to, told: { begin: [], again: [], end: [], overdue: [] } };
        reader.told[what].push(actionFacts(one));
        readers.set(to.personId ?? '', reader);
      }
    }
  }
  return [...readers.values()].map(({ to, told }) => ({ facts: { ...setting(context, [to], detail), kind: 'plan-actions', ...told }, to: [to], urgent: false }));
};

const actionFacts = ({ line, action: { action, planning, partners } }: { line: string; action: LineWithActions['actions'][number] }) => ({ action, line, planning, partners });

const evaluation: ProcedureBuilder = async (context) => {
  const { detail, nr, level } = await load(context, true);
  const due = localDateOf(detail.context.dates.evaluation);
  const done = new Set(detail.progress.filter(({ doneOn }) => doneOn !== null).map(({ actionId }) => actionId));
  const all = detail.lines.flatMap((line) => line.actions.map((action) => ({ line: line.name, action })));
  const open = all.filter(({ action }) => !done.has(action.id)).map(actionFacts);
  return keepers(context, level).map((to) => ({ facts: { ...setting(context, [to], detail), kind: 'plan-evaluation', nr, due, late: due < context.today, done: all.length - open.length, open }, to: [to], urgent: false }));
};

const lapsed: ProcedureBuilder = async (context) => {
  const { detail } = await load(context);
  return keepers(context, 'chair').map((to) => ({ facts: { ...setting(context, [to], detail), kind: 'plan-lapsed' }, to: [to], urgent: false }));
};

const BUILDERS: Partial<Record<MailKind, ProcedureBuilder>> = {
  'plan-draft': draft,
  'plan-aligning': aligning,
  'plan-returned': returned,
  'plan-adoption': adoption,
  'plan-adopted': adopted,
  'plan-council': council,
  'plan-actions': actions,
  'plan-evaluation': evaluation,
  'plan-lapsed': lapsed,
};

/** Pages find them by the plan's year. */
const ofYear = (build: ProcedureBuilder): ProcedureBuilder => async (context) => {
  const built = await build(context);
  return (Array.isArray(built) ? built : built ? [built] : []).map((notice) => ({ ...notice, about: { planYear: String(context.params['year']) } }));
};

export const PLANS: Partial<Record<MailKind, ProcedureBuilder>> = Object.fromEntries(Object.entries(BUILDERS).map(([kind, build]) => [kind, ofYear(build)]));
