/** What somebody fills in to bring an item in, and what is wrong with it. PURE. */
import type { Schemas } from '../../api/client';
import { duration } from '../../format/text';
import { t } from '../../language/t';

export type Purpose = Schemas['VoorbereidPunt']['doel'];

export interface Offer {
  title: string;
  purpose: Purpose | null;
  minutes: string;
  asked: string;
  note: string;
  forWhom: string;
  topic: string;
  /** A title on each line. */
  papers: string;
  confidential: boolean;
}

export const EMPTY: Offer = { title: '', purpose: null, minutes: '', asked: '', note: '', forWhom: '', topic: '', papers: '', confidential: false };

export type OfferProblems = Partial<Record<keyof Offer, string>>;

/** @param decidedElsewhere in which consultation the chosen topic is decided; null: none was chosen */
export function problemsWith({ title, purpose, minutes, asked }: Offer, decidedElsewhere: string | null): OfferProblems {
  return {
    ...(title.trim() === '' ? { title: t`Schrijf waar het punt over gaat.` } : {}),
    ...purposeProblem(purpose, decidedElsewhere),
    ...(minutesIn(minutes) === null ? { minutes: t`Schrijf een heel aantal minuten, van 1 tot 600.` } : {}),
    ...(purpose === 'besluitvorming' && asked.trim() === '' ? { asked: t`Schrijf op welk besluit u vraagt.` } : {}),
  };
}

function purposeProblem(purpose: Purpose | null, decidedElsewhere: string | null): OfferProblems {
  if (purpose === null) return { purpose: t`Kies wat u van het overleg vraagt.` };
  if (purpose !== 'besluitvorming' || decidedElsewhere === null) return {};
  return { purpose: t`Over dit onderwerp beslist de LEA niet: dat gebeurt in ${decidedElsewhere}. Kies informatie of advies.` };
}

/** Whole minutes as typed; null: none. */
export function minutesIn(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= 600 ? minutes : null;
}

/** What is known of `time` when an item of so many minutes comes to it, as typed; empty: it fits, or cannot be told. */
export function timeRemark(minutes: string, time: Schemas['AgendaTijd'] | null): string {
  const together = (time?.gepland ?? 0) + (minutesIn(minutes) ?? 0);
  if (time === null || minutesIn(minutes) === null || together <= time.beschikbaar) return '';
  return t`Alle punten samen duren dan ${duration(together)}. In de vergadering is plaats voor ${duration(time.beschikbaar)}. U kunt het punt toch inbrengen.`;
}

/** As the API takes it; of an offer without problems. */
export function offerBody({ title, purpose, minutes, asked, note, forWhom, topic, papers, confidential }: Offer) {
  const titles = papers.split('\n').map((paper) => paper.trim()).filter((paper) => paper !== '');
  return {
    titel: title.trim(),
    doel: purpose ?? ('informatie' as const),
    minuten: minutesIn(minutes) ?? 1,
    ...given('gevraagdBesluit', asked),
    ...given('toelichting', note),
    ...given('voorWie', forWhom),
    ...given('onderwerp', topic),
    ...(titles.length > 0 ? { stukken: titles } : {}),
    ...(confidential ? { vertrouwelijk: true } : {}),
  };
}

const given = <K extends string>(key: K, text: string): { [key in K]?: string } => (text.trim() === '' ? {} : ({ [key]: text.trim() } as { [key in K]?: string }));

/** The API's names for the fields, where it finds something wrong that we did not. */
export const FIELDS: Readonly<Record<string, keyof Offer>> = { titel: 'title', doel: 'purpose', minuten: 'minutes', gevraagdBesluit: 'asked', toelichting: 'note', voorWie: 'forWhom', onderwerp: 'topic', stukken: 'papers' };
