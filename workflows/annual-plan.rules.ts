/** How an annual plan's memory changes, and what lies before whom. PURE. */
import { localDateOf } from '#calendar/local-date';
import type { Adoption, AnnualPlanContext, Authority } from './annual-plan.model.js';
import type { BringItem, ItemOutcome } from './brought.js';

type Change = Partial<AnnualPlanContext>;

/** What the steering body and an adopting body choose from; the first is what was asked. */
export const ALIGN_CHOICES = ['Akkoord: leg het voor ter vaststelling', 'Aanpassen'] as const;
export const ADOPT_CHOICES = ['Vaststellen', 'Vaststellen met aanpassingen', 'Niet vaststellen'] as const;
/** Of a meeting's time. */
const ALIGN_MINUTES = 25;
const ADOPT_MINUTES = 15;

export const authorityOf = ({ authorities }: AnnualPlanContext, authorityId: string): Authority | undefined => authorities.find(({ id }) => id === authorityId);

export const hasAdopted = ({ adoptions }: AnnualPlanContext, authorityId: string): boolean => adoptions.some(({ authority }) => authority === authorityId);

/** Who must still say yes, in the scheme's order. */
export const missing = (context: AnnualPlanContext): Authority[] => context.authorities.filter(({ id }) => !hasAdopted(context, id));

/** Of a plan that the scheme brought along: adoptions that are known by their day, and are still to be noted on it. */
export const known = (context: AnnualPlanContext): Adoption[] => (context.version === 1 ? (context.brought?.adoptions ?? []).filter(({ authority }) => !hasAdopted(context, authority)) : []);

/** Bodies are asked one after the other, each in its own meeting; null: none is left to ask, or one has it before it. */
export function nextBody(context: AnnualPlanContext): (Authority & { bodyId: string }) | null {
  const dated = known(context).map(({ authority }) => authority);
  const next = missing(context).find(({ id, kind }) => kind === 'body' && !dated.includes(id));
  if (!next?.bodyId || context.asked?.ref === adoptRef(context, next.id)) return null;
  return { ...next, bodyId: next.bodyId };
}

export const alignRef = (version: number): string => `afstemming-${version}`;
export const adoptRef = ({ version }: Pick<AnnualPlanContext, 'version'>, authorityId: string): string => `vaststelling-${version}-${authorityId}`;

const WORKFLOW = 'annual-plan';

export const alignment = ({ year, title, bodyId }: AnnualPlanContext, version: number): BringItem => ({
  workflow: WORKFLOW, key: year, ref: alignRef(version), bodyId, title: `${title}: afstemmen`, purpose: 'besluitvorming', minutes: ALIGN_MINUTES,
  decisionAsked: `Kan ${title} ter vaststelling naar wie erover gaat?`, coverNote: null, choices: [...ALIGN_CHOICES], notBefore: null,
});

export const adoptionItem = (context: AnnualPlanContext, { id, bodyId }: { id: string; bodyId: string }): BringItem => ({
  workflow: WORKFLOW, key: context.year, ref: adoptRef(context, id), bodyId, title: `${context.title}: vaststellen`, purpose: 'besluitvorming', minutes: ADOPT_MINUTES,
  decisionAsked: `${context.title} vaststellen.`, coverNote: null, choices: [...ADOPT_CHOICES], notBefore: null,
});

/** The item that lies before a body now was settled; not that the achterban withdrew it, for then it comes back by itself. */
export const isSettled = ({ asked }: AnnualPlanContext, { ref, outcome }: ItemOutcome): boolean => asked?.ref === ref && outcome !== 'ingetrokken';

export const isReturned = ({ choice }: Pick<ItemOutcome, 'choice'>): boolean => choice === ALIGN_CHOICES[1] || choice === ADOPT_CHOICES[2];

/** The body's own adoption, on the day of the meeting in which it decided. */
export function bodyAdoption(context: AnnualPlanContext, { meetingId, at, choice }: ItemOutcome): Adoption | null {
  const body = context.authorities.find(({ kind, bodyId }) => kind === 'body' && bodyId === context.asked?.bodyId);
  if (!body) return null;
  const on = localDateOf(context.placed?.meetingId === meetingId ? context.placed.startsAt : at);
  return { authority: body.id, on, adapted: choice === ADOPT_CHOICES[1] };
}

/** Whose adoption in a meeting this item was; null: it was aligning alone, or of an earlier text. */
export function adoptedBy(context: AnnualPlanContext, { ref }: Pick<ItemOutcome, 'ref'>): Adoption | null {
  const body = context.authorities.find(({ id, kind, bodyId }) => kind === 'body' && (ref === adoptRef(context, id) || (ref === alignRef(context.version) && bodyId === context.bodyId)));
  return context.adoptions.find(({ authority }) => authority === body?.id) ?? null;
}

/** The record was corrected: the body did not say yes after all, to this text. While it lies before the body, it is no correction. */
export const isUnsaid = (context: AnnualPlanContext, event: ItemOutcome): boolean =>
  event.outcome === 'besloten' && isReturned(event) && context.asked?.ref !== event.ref && (event.ref === alignRef(context.version) || adoptedBy(context, event) !== null);

/** The record was corrected: adopted with changes, or without. */
export function restated(context: AnnualPlanContext, event: ItemOutcome): Adoption | null {
  const before = event.outcome === 'besloten' && !isReturned(event) && context.asked?.ref !== event.ref ? adoptedBy(context, event) : null;
  const adapted = event.choice === ADOPT_CHOICES[1];
  return before && before.adapted !== adapted ? { ...before, adapted } : null;
}

export const withRestated = ({ adoptions }: AnnualPlanContext, one: Adoption | null): Change => ({ adoptions: adoptions.map((other) => (other.authority === one?.authority ? one : other)) });

/** Where who aligns is also who adopts, one decision does both. */
export const alignsAndAdopts = ({ authorities, bodyId }: AnnualPlanContext): boolean => authorities.some((one) => one.kind === 'body' && one.bodyId === bodyId);

export const withAdoption = (context: AnnualPlanContext, one: Adoption): Change => (hasAdopted(context, one.authority) ? {} : { adoptions: [...context.adoptions, one] });

export const withDone = ({ done }: AnnualPlanContext, actionId: string): Change => ({ done: [...new Set([...done, actionId])] });
export const withoutDone = ({ done }: AnnualPlanContext, actionId: string): Change => ({ done: done.filter((one) => one !== actionId) });

/** What was in force goes on as it was. */
export const restored = ({ inForce, replaced }: AnnualPlanContext): Change => ({ version: inForce ?? 0, actions: replaced?.actions ?? [], adoptions: replaced?.adoptions ?? [], replaced: null, asked: null });
