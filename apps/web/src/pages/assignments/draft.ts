/** An assignment while somebody writes it, as the API takes it, and what changed meanwhile. PURE. */
import type { Schemas } from '../../api/client';
import { addDays, type Day, schoolYearDays, schoolYearOf } from '../../format/dates';
import { t } from '../../language/t';
import type { Assignment } from './assignment';

export interface Draft {
  title: string;
  ambition: string;
  group: string;
  /** '' : the API's own choice. */
  year: string;
  question: string;
  topics: readonly string[];
  result: string;
  measure: string;
  who: string;
  means: string;
  frame: string;
  dueOn: Day | null;
  reports: readonly Day[];
}

export const EMPTY: Draft = { title: '', ambition: '', group: '', year: '', question: '', topics: [], result: '', measure: '', who: '', means: '', frame: '', dueOn: null, reports: [] };

export const draftOf = (one: Assignment): Draft => ({
  title: one.titel, ambition: one.ambitie, group: one.werkgroep, year: one.schooljaar, question: one.vraagstuk?.id ?? '', topics: one.onderwerpen.map(({ id }) => id),
  result: one.resultaat ?? '', measure: one.waaraanTeZien ?? '', who: one.trekker ?? '', means: one.middelen ?? '', frame: one.kader ?? '', dueOn: one.einddatum, reports: one.tussenstanden,
});

export type DraftProblems = Partial<Record<keyof Draft, string>>;

/** Only what the API cannot do without: what is not SMART yet can be saved and filled in later. */
export const problemsWith = ({ title, ambition, group }: Draft): DraftProblems => ({
  ...(title.trim() === '' ? { title: t`Schrijf een titel.` } : {}),
  ...(ambition === '' ? { ambition: t`Kies voor welke ambitie deze opdracht is.` } : {}),
  ...(group === '' ? { group: t`Kies welke werkgroep de opdracht krijgt.` } : {}),
});

const text = (written: string): string | null => (written.trim() === '' ? null : written.trim());

/** What the check reads. */
export const checkBody = ({ result, measure, who, means, dueOn, reports }: Pick<Draft, 'result' | 'measure' | 'who' | 'means' | 'dueOn' | 'reports'>) => ({
  resultaat: text(result), waaraanTeZien: text(measure), trekker: text(who), middelen: text(means), einddatum: dueOn, tussenstanden: [...reports],
});

/** As a change of a draft that there is. */
export const changeBody = (draft: Draft) => ({ titel: draft.title.trim(), werkgroep: draft.group, vraagstukId: text(draft.question), onderwerpen: [...draft.topics], kader: text(draft.frame), ...checkBody(draft) });

export const newBody = (draft: Draft) => ({ ...changeBody(draft), ambitie: draft.ambition, ...(draft.year === '' ? {} : { schooljaar: draft.year }) });

/** The API's names for the fields. */
export const FIELDS: Readonly<Record<string, keyof Draft>> = {
  titel: 'title', ambitie: 'ambition', werkgroep: 'group', schooljaar: 'year', vraagstukId: 'question', onderwerpen: 'topics', resultaat: 'result', waaraanTeZien: 'measure', trekker: 'who', middelen: 'means', kader: 'frame', einddatum: 'dueOn', tussenstanden: 'reports',
};

/** This school year and the next: what an assignment can be for. */
export function yearsFrom(today: Day): string[] {
  const present = schoolYearOf(today);
  return [present, schoolYearOf(addDays(schoolYearDays(present).until, 1))];
}

export const CRITERIA = ['specifiek', 'meetbaar', 'resultaatgericht', 'tijdgebonden'] as const satisfies readonly Schemas['SmartBevinding']['criterium'][];

export interface Criterion {
  name: (typeof CRITERIA)[number];
  state: 'nodig' | 'advies' | 'goed';
  findings: Schemas['SmartBevinding'][];
}

/** The four letters that words can be checked for, each with what is still asked. */
export const criteria = (findings: readonly Schemas['SmartBevinding'][]): Criterion[] =>
  CRITERIA.map((name) => {
    const own = findings.filter(({ criterium }) => criterium === name);
    return { name, state: own.some(({ houdtTegen }) => houdtTegen) ? 'nodig' : own.length > 0 ? 'advies' : 'goed', findings: own };
  });
