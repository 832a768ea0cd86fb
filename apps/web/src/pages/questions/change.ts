/** What is filled in to say what was decided of a vraagstuk, what is wrong with it, and what is sent. PURE. */
import type { Schemas } from '../../api/client';
import { namensIn, type OnBehalf, onBehalfOf, onBehalfProblems, type OnBehalfProblems } from '../../components/on-behalf';
import type { Day } from '../../format/dates';
import { t } from '../../language/t';
import type { QuestionDetail } from './question';

/** Names are the API's, below the question. */
export type Change = Extract<QuestionDetail['mogelijk'][number], 'behandeling' | 'verplaatsing' | 'afsluiting' | 'heropening'>;

interface Words {
  name: Change;
  button: string;
  label: string;
  hint?: string;
  submit: string;
  /** Where nothing was written; left out: nothing need be. */
  missing?: string;
  done: string;
}

/** In the order in which they are offered. */
export const CHANGES: readonly Words[] = [
  { name: 'behandeling', button: t`Leg vast wie eraan werkt`, label: t`Hoe ver is het?`, hint: t`Mag leeg blijven.`, submit: t`Leg dit vast`, done: t`Vastgelegd wie aan het vraagstuk werkt.` },
  { name: 'afsluiting', button: t`Sluit het vraagstuk af`, label: t`Wat is het antwoord?`, hint: t`Wat is besloten of gedaan, zodat dit vraagstuk klaar is?`, submit: t`Sluit het vraagstuk af`, missing: t`Schrijf op wat het antwoord is.`, done: t`Het vraagstuk is afgesloten.` },
  { name: 'verplaatsing', button: t`Verplaats naar een andere ambitie`, label: t`Waarom hoort het daar?`, submit: t`Verplaats het vraagstuk`, missing: t`Schrijf op waarom het daar hoort.`, done: t`Het vraagstuk is verplaatst.` },
  { name: 'heropening', button: t`Heropen het vraagstuk`, label: t`Waarom is het weer nodig?`, submit: t`Heropen het vraagstuk`, missing: t`Schrijf op waarom het weer nodig is.`, done: t`Het vraagstuk is heropend.` },
];

export interface Draft {
  /** To an ambition, or by whom it is taken up. */
  to: string;
  meeting: string;
  decision: string;
  text: string;
  told: OnBehalf;
}

export type DraftProblems = OnBehalfProblems & Partial<Record<'to' | 'meeting' | 'decision' | 'text' | 'words', string>>;

export const beginWith = (change: Change, { overleg, keuzes: { overleggen } }: Pick<QuestionDetail, 'overleg' | 'keuzes'>, today: Day): Draft => {
  const only = overleggen.length === 1 ? overleggen[0]!.id : '';
  return { to: change === 'behandeling' ? (overleggen.find(({ id }) => id === overleg?.id)?.id ?? only) : '', meeting: '', decision: '', text: '', told: onBehalfOf(today) };
};

export function problemsWith(change: Change, { to, meeting, text, told }: Draft, today: Day): DraftProblems {
  const { missing } = CHANGES.find(({ name }) => name === change)!;
  return {
    ...(change === 'behandeling' && to === '' ? { to: t`Kies wie eraan werkt.` } : {}),
    ...(change === 'verplaatsing' && to === '' ? { to: t`Kies een ambitie.` } : {}),
    ...(change !== 'behandeling' && meeting === '' ? { meeting: t`Kies de vergadering die dit besloot.` } : {}),
    ...(missing !== undefined && text.trim() === '' ? { text: missing } : {}),
    ...onBehalfProblems(told, today),
  };
}

type Decided = { vergaderingId: string; besluitId: string | null; namens?: Schemas['Namens'] };
export type ChangeBody =
  | { change: 'behandeling'; body: { overleg: string; toelichting: string | null; vergaderingId: string | null; namens?: Schemas['Namens'] } }
  | { change: 'verplaatsing'; body: Decided & { ambitie: string; reden: string } }
  | { change: 'afsluiting'; body: Decided & { resultaat: string } }
  | { change: 'heropening'; body: Decided & { reden: string } };

/** As the API takes it; of a draft without problems. */
export function bodyOf(change: Change, { to, meeting, decision, text, told }: Draft): ChangeBody {
  const said = text.trim();
  const decided = { vergaderingId: meeting, besluitId: decision || null, ...namensIn(told) };
  switch (change) {
    case 'behandeling':
      return { change, body: { overleg: to, toelichting: said || null, vergaderingId: meeting || null, ...namensIn(told) } };
    case 'verplaatsing':
      return { change, body: { ...decided, ambitie: to, reden: said } };
    case 'afsluiting':
      return { change, body: { ...decided, resultaat: said } };
    case 'heropening':
      return { change, body: { ...decided, reden: said } };
  }
}

/** The form's fields by the API's names. */
export const FIELDS: Readonly<Record<string, keyof DraftProblems>> = { overleg: 'to', ambitie: 'to', vergaderingId: 'meeting', besluitId: 'decision', toelichting: 'text', resultaat: 'text', reden: 'text', namens: 'told' };

export interface Addition extends Omit<Draft, 'to'> {
  ambition: string;
  /** The question itself; `text` explains it. */
  words: string;
}

export const emptyAddition = (ambition: string, today: Day): Addition => ({ ambition, words: '', meeting: '', decision: '', text: '', told: onBehalfOf(today) });

const LONGEST = 500;

export function problemsWithAddition({ ambition, words, meeting, told }: Addition, today: Day): DraftProblems {
  return {
    ...(ambition === '' ? { to: t`Kies een ambitie.` } : {}),
    ...wordsProblem(oneLine(words)),
    ...(meeting === '' ? { meeting: t`Kies de vergadering die dit besloot.` } : {}),
    ...onBehalfProblems(told, today),
  };
}

function wordsProblem(words: string): Pick<DraftProblems, 'words'> {
  if (words === '') return { words: t`Schrijf het vraagstuk op.` };
  return words.length > LONGEST ? { words: t`Schrijf het korter op: in ten hoogste ${LONGEST} tekens. De rest past in de toelichting.` } : {};
}

/** As the API takes it; of an addition without problems. */
export const additionBody = ({ ambition, words, meeting, decision, text, told }: Addition) => ({ vergaderingId: meeting, besluitId: decision || null, ambitie: ambition, tekst: oneLine(words), toelichting: text.trim() || null, ...namensIn(told) });

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

export const ADDITION_FIELDS: Readonly<Record<string, keyof DraftProblems>> = { ...FIELDS, tekst: 'words' };
