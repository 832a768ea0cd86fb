/** Vraagstukken in the reader's words: how each stands, in which order they are shown, and what happened to one. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { type Day, dayOf } from '../../format/dates';
import { t } from '../../language/t';
import type { QuestionStatus } from './statuses';

export type Question = Schemas['Vraagstuk'];
export type QuestionDetail = Schemas['VraagstukVolledig'];

const STATUSES: Record<QuestionStatus, { text: string; tone: Tone }> = {
  open: { text: t`Open`, tone: 'quiet' },
  'in-behandeling': { text: t`In behandeling`, tone: 'busy' },
  afgesloten: { text: t`Afgesloten`, tone: 'good' },
};
export const questionWord = (status: QuestionStatus): { text: string; tone: Tone } => STATUSES[status];

export interface Filter {
  ambition?: string | undefined;
  status?: QuestionStatus | undefined;
}

/** @returns those of the filter, for each ambition that has any; what is settled comes last */
export function perAmbition<Q extends Pick<Question, 'ambitie' | 'status'>>(questions: readonly Q[], { ambition, status }: Filter): { id: string; name: string; questions: Q[] }[] {
  const wanted = questions.filter((one) => (ambition === undefined || one.ambitie.id === ambition) && (status === undefined || one.status === status));
  const names = new Map(wanted.map(({ ambitie }) => [ambitie.id, ambitie.naam]));
  const settled = ({ status: now }: Q): number => Number(now === 'afgesloten');
  return [...names].map(([id, name]) => ({ id, name, questions: wanted.filter((one) => one.ambitie.id === id).sort((a, b) => settled(a) - settled(b)) }));
}

/** Of the meetings that are to deal with it, the first; undefined: none is. */
export const nextItem = ({ agendapunten }: Pick<Question, 'agendapunten'>, today: Day): Question['agendapunten'][number] | undefined => agendapunten.findLast(({ begin, uitkomst, wachtOp }) => wachtOp === null && uitkomst === null && dayOf(begin) >= today);

type Happened = QuestionDetail['geschiedenis'][number];

/** What happened, but for the names that are in it. */
export function happenedWord({ soort, uitSamenwerkingsstructuur, opdrachtId }: Pick<Happened, 'soort' | 'uitSamenwerkingsstructuur' | 'opdrachtId'>): string {
  switch (soort) {
    case 'toegevoegd':
      return uitSamenwerkingsstructuur ? t`Opgenomen in de samenwerkingsstructuur` : t`Toegevoegd`;
    case 'opgepakt':
      return opdrachtId === null ? t`In behandeling` : t`In behandeling met een opdracht`;
    case 'verplaatst':
      return t`Naar een andere ambitie`;
    case 'gewijzigd':
      return t`Anders verwoord in de samenwerkingsstructuur`;
    case 'afgesloten':
      return uitSamenwerkingsstructuur ? t`Niet meer in de samenwerkingsstructuur` : t`Afgesloten`;
    case 'heropend':
      return uitSamenwerkingsstructuur ? t`Weer opgenomen in de samenwerkingsstructuur` : t`Heropend`;
  }
}

const TITLE = 100;
/** What an agenda item about it is called until somebody gives it a better name. */
export function titleFrom(text: string): string {
  if (text.length <= TITLE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', TITLE)).replace(/[\s,:;.]+$/, '')} …`;
}
