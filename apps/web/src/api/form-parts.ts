/** The parts of a form that two people can change apart from each other, and what comes of it when they did. PURE. */
import { t } from '../language/t';

export interface Part<D> {
  /** What tells it from the others. */
  key: string;
  /** On screen. */
  name: string;
  get(draft: D): unknown;
  put(draft: D, value: unknown): D;
  /** How a value reads; `dutch`: in the words of whoever wrote it. */
  dutch?: boolean;
  said(value: unknown): string;
  /** Both, where that makes sense: for texts. */
  both?(theirs: unknown, mine: unknown): unknown;
  /** Taken away by the other and kept all the same: as something new. */
  anew?(value: unknown): unknown;
}

/** The parts that are in any of the drafts, in the order of the page. */
export type PartsOf<D> = (drafts: readonly D[]) => readonly Part<D>[];

export interface Meeting<D> {
  /** Mine, with what only the other changed. */
  draft: D;
  /** Keys of what only the other changed. */
  taken: readonly string[];
  /** Keys of what both changed, differently. */
  open: readonly string[];
}

/** Equal but for white space around words, and for the form's own keys of rows. */
export const isSame = (one: unknown, other: unknown): boolean => plain(one) === plain(other);
const plain = (value: unknown): string => JSON.stringify(value, (key, part: unknown) => (key === 'key' ? undefined : typeof part === 'string' ? part.trim() : part)) ?? '';

/** @param base with which both began. @returns nothing in `taken` or `open`: the other changed nothing of this form */
export function meet<D>(parts: PartsOf<D>, base: D, mine: D, theirs: D): Meeting<D> {
  const [taken, open]: [string[], string[]] = [[], []];
  let draft = mine;
  for (const part of parts([base, mine, theirs])) {
    const [before, own, other] = [part.get(base), part.get(mine), part.get(theirs)];
    if (isSame(other, before) || isSame(other, own)) continue;
    if (isSame(own, before)) {
      draft = part.put(draft, other);
      taken.push(part.key);
    } else open.push(part.key);
  }
  return { draft, taken, open };
}

type TextKeys<D> = { [K in keyof D]: D[K] extends string ? K : never }[keyof D];

/** One text; `lines`: of several lines, so that both can stand below each other. */
export const textPart = <D>(key: TextKeys<D>, name: string, { lines = false, told = (text: string) => text } = {}): Part<D> => ({
  key: String(key),
  name,
  get: (draft) => draft[key],
  put: (draft, value) => ({ ...draft, [key]: value }),
  dutch: true,
  said: (value) => (value === '' ? EMPTY : told(String(value))),
  ...(lines ? { both: (theirs: unknown, mine: unknown) => [theirs, mine].filter((text) => text !== '').join('\n') } : {}),
});

/** Something that is kept or replaced as a whole. */
export const wholePart = <D, K extends keyof D>(key: K, name: string, told: (value: D[K]) => string): Part<D> => ({
  key: String(key),
  name,
  get: (draft) => draft[key],
  put: (draft, value) => ({ ...draft, [key]: value }),
  said: (value) => told(value as D[K]) || EMPTY,
});

/** How nothing reads. */
export const EMPTY = t`leeg`;
