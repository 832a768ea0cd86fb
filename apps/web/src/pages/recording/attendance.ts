/** Who was there, filled in after the record was closed: a choice for each person, of which what changed is sent. PURE. */
import type { Schemas } from '../../api/client';
import { EMPTY, type Part } from '../../api/form-parts';
import { t } from '../../language/t';

export type Word = Schemas['VergaderingVolledig']['aanwezigheid'][number]['aanwezigheid'];
export const WORDS: readonly { value: Word; text: string }[] = [
  { value: 'aanwezig', text: t`Aanwezig` },
  { value: 'afgemeld', text: t`Afgemeld` },
  { value: 'afwezig', text: t`Afwezig` },
];

export interface Said {
  word: Word;
  /** Who came in their place; '' : nobody. */
  instead: string;
}

/** By person; who is not in it, of them nobody wrote down anything. */
export type Draft = Readonly<Record<string, Said>>;

export const draftOf = ({ aanwezigheid }: Pick<Schemas['VergaderingVolledig'], 'aanwezigheid'>): Draft =>
  Object.fromEntries(aanwezigheid.map(({ persoonId, aanwezigheid: word, vervangenDoor }) => [persoonId, { word, instead: vervangenDoor ?? '' }]));

/** Who was there themselves had nobody in their place. */
export const withSaid = (draft: Draft, person: string, change: Partial<Said>): Draft => {
  const said = { word: 'aanwezig' as Word, instead: '', ...draft[person], ...change };
  return { ...draft, [person]: said.word === 'aanwezig' ? { ...said, instead: '' } : said };
};

type Body = { persoonId: string; aanwezigheid: Word; vervangenDoor: string | null };

/** As the API takes it: those of whom something else is said than was recorded. */
export const changedIn = (draft: Draft, recorded: Draft): Body[] =>
  Object.entries(draft)
    .map(([persoonId, { word, instead }]) => ({ persoonId, aanwezigheid: word, vervangenDoor: instead.trim() || null }))
    .filter(({ persoonId, aanwezigheid, vervangenDoor }) => recorded[persoonId]?.word !== aanwezigheid || (recorded[persoonId].instead || null) !== vervangenDoor);

/** Each person by themselves, for two who fill it in at once. */
export const partsOf = (nameOf: (person: string) => string) => (drafts: readonly Draft[]): Part<Draft>[] =>
  [...new Set(drafts.flatMap((draft) => Object.keys(draft)))].map((person) => ({
    key: person,
    name: nameOf(person),
    get: (draft) => draft[person] ?? null,
    put: (draft, value) => (value === null ? draft : { ...draft, [person]: value as Said }),
    said: (value) => (value === null ? EMPTY : presenceWord((value as Said).word, (value as Said).instead)),
  }));

/** 'afgemeld, vervangen door Carla' */
export function presenceWord(word: Word, instead: string): string {
  const text = WORDS.find(({ value }) => value === word)!.text.toLowerCase();
  return instead === '' ? text : t`${text}, vervangen door ${instead}`;
}
