/** An agreement while somebody writes it, and what is said of it when it is evaluated, revised or ended. PURE. */
import { type Part, textPart, wholePart } from '../../api/form-parts';
import type { Schemas } from '../../api/client';
import { type Day, fullDay } from '../../format/dates';
import { listed } from '../../format/text';
import { t } from '../../language/t';
import { type Result, stepWord } from './agreement';

export type Agreement = Schemas['AfspraakVolledig'];
export type Became = Schemas['AfspraakVolledig']['geschiedenis'][number]['wordt'];

/** `ambition` '' : none. */
export interface Content {
  text: string;
  why: string;
  partners: string[];
  topics: string[];
  ambition: string;
  evaluateOn: Day | null;
}

/** The form's field for each of the API's. */
export const FIELDS = { tekst: 'text', waarom: 'why', partners: 'partners', onderwerpen: 'topics', ambitie: 'ambition', evalueerOp: 'evaluateOn' } as const;
export type ContentProblems = Partial<Record<keyof Content, string>>;

/** A day that is over is none to go on with: the next evaluation lies ahead. */
export const contentOf = ({ tekst, waarom, partners, onderwerpen, ambitie, evalueerOp }: Agreement, today: Day): Content => ({
  text: tekst, why: waarom, partners: partners.map(({ id }) => id), topics: onderwerpen.map(({ id }) => id), ambition: ambitie?.id ?? '', evaluateOn: evalueerOp > today ? evalueerOp : null,
});

/** @param before of what is left as it was only the day is judged: a partner that is gone does not keep an agreement from going on */
export function contentProblems(content: Content, today: Day, before?: Content): ContentProblems {
  const { text, why, partners, topics, ambition, evaluateOn } = content;
  const found: ContentProblems = {
    ...(text.trim() === '' ? { text: t`Schrijf op wat er is afgesproken.` } : {}),
    ...(why.trim() === '' ? { why: t`Schrijf op waarom: wie later komt, wil dat weten.` } : {}),
    ...(partners.length < 2 ? { partners: t`Een afspraak is van ten minste twee partners. Noem ze allemaal.` } : {}),
    ...(topics.length === 0 && ambition === '' ? { topics: t`Zeg waarover de afspraak gaat: kies een onderwerp of een ambitie.` } : {}),
    ...dayAheadProblem(evaluateOn, today),
  };
  const changed = before ? Object.keys(changeIn(content, before)) : null;
  return changed === null ? found : (Object.fromEntries(Object.entries(found).filter(([field]) => field === 'evaluateOn' || changed.some((one) => FIELDS[one as keyof typeof FIELDS] === field))) as ContentProblems);
}

export const dayAheadProblem = (day: Day | null, today: Day): { evaluateOn?: string } => (day === null || day <= today ? { evaluateOn: t`Kies een dag die nog komt.` } : {});

/** As the API takes it; only of what has no problems. */
export const bodyOf = ({ text, why, partners, topics, ambition, evaluateOn }: Content) => ({ tekst: text.trim(), waarom: why.trim(), partners, onderwerpen: topics, ambitie: ambition || null, evalueerOp: evaluateOn! });

/** Of a change only what it changes. */
export function changeIn(content: Content, before: Content): Partial<ReturnType<typeof bodyOf>> {
  const [now, was] = [bodyOf(content), bodyOf(before)];
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key as keyof typeof was])));
}

/** Where and when it was talked about. `meeting` '' : in no meeting. */
export interface When {
  meeting: string;
  on: Day | null;
}
export type WhenProblems = { on?: string };

export const whenProblems = ({ on }: When, today: Day): WhenProblems => (on === null ? { on: t`Kies een dag.` } : on > today ? { on: t`Kies vandaag of een eerdere dag.` } : {});
export const whenBody = ({ meeting, on }: When) => ({ op: on!, vergaderingId: meeting || null });

/** What was found. */
export interface Judgement {
  result: Result | null;
  cause: string;
  became: NonNullable<Became> | null;
}
export type JudgementProblems = Partial<Record<'result' | 'cause' | 'became', string>>;

export function judgementProblems({ result, cause, became }: Judgement): JudgementProblems {
  return {
    ...(result === null ? { result: t`Kies wat ervan is gekomen.` } : {}),
    ...(result !== null && result !== 'bereikt' && cause.trim() === '' ? { cause: t`Schrijf op waardoor het niet, of niet helemaal, is bereikt.` } : {}),
    ...(became === null ? { became: t`Kies hoe het verder gaat.` } : {}),
  };
}

/** What happened to it last, which tells a form that somebody else was first. */
export const lastOf = ({ geschiedenis }: Agreement): string => `${geschiedenis.length}. ${stepWord(geschiedenis.at(-1)!)}`;
export const lastPart = <D extends { last: string }>(): Part<D> => ({ key: 'last', name: t`Wat ermee gebeurde`, get: ({ last }) => last, put: (draft, last) => ({ ...draft, last }), said: (last) => String(last).replace(/^\d+\. /, '') });

export interface Names {
  partner(id: string): string;
  topic(id: string): string;
  ambition(id: string): string;
}

/** The parts that two people can change apart from each other. */
export const contentParts = (names: Names): Part<Content>[] => [
  textPart<Content>('text', t`Wat er is afgesproken`, { lines: true }),
  textPart<Content>('why', t`Waarom`, { lines: true }),
  { ...wholePart<Content, 'partners'>('partners', t`Wie`, (all) => listed(all.map(names.partner))), both: joined },
  { ...wholePart<Content, 'topics'>('topics', t`Waarover`, (all) => listed(all.map(names.topic))), both: joined },
  textPart<Content>('ambition', t`Voor ambitie`, { told: names.ambition }),
  wholePart<Content, 'evaluateOn'>('evaluateOn', t`Evalueren op`, (day) => (day === null ? '' : fullDay(day))),
];
const joined = (theirs: unknown, mine: unknown): unknown => [...new Set([...(theirs as string[]), ...(mine as string[])])];

/** The same, of a form that holds more than the content. */
export const inContent = <D extends { content: Content }>(part: Part<Content>): Part<D> => ({ ...part, get: ({ content }) => part.get(content), put: (draft, value) => ({ ...draft, content: part.put(draft.content, value) }) }) as Part<D>;
