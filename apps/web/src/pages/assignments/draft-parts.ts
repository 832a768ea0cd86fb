/** The parts of an assignment that two people can change apart from each other, as they read on screen. */
import { useQuery } from '@tanstack/react-query';
import { type Part, textPart, wholePart } from '../../api/form-parts';
import { ambitionsQuery, groupsQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { fullDay } from '../../format/dates';
import { listed } from '../../format/text';
import { t } from '../../language/t';
import type { Draft } from './draft';

export function useDraftParts(): Part<Draft>[] {
  const { municipality } = useSetting();
  const groups = useQuery(groupsQuery(municipality.gemeente)).data?.resultaten ?? [];
  const topics = useQuery(topicsQuery(municipality.gemeente)).data?.resultaten ?? [];
  const questions = (useQuery(ambitionsQuery(municipality.gemeente)).data?.resultaten ?? []).flatMap(({ vraagstukken }) => vraagstukken);
  const LINES = { lines: true };
  return [
    textPart<Draft>('title', t`Titel`),
    textPart<Draft>('group', t`Werkgroep`, { told: (group) => groups.find(({ id }) => id === group)?.naam ?? group }),
    textPart<Draft>('result', t`Resultaat`, LINES),
    textPart<Draft>('measure', t`Waaraan dat te zien is`, LINES),
    textPart<Draft>('who', t`Trekker`),
    textPart<Draft>('means', t`Middelen`, LINES),
    textPart<Draft>('frame', t`Kader`, LINES),
    wholePart<Draft, 'dueOn'>('dueOn', t`Einddatum`, (day) => (day === null ? '' : fullDay(day))),
    { ...wholePart<Draft, 'reports'>('reports', t`Tussenstanden`, (days) => listed(days.map(fullDay))), both: (theirs, mine) => union(theirs, mine).sort() },
    textPart<Draft>('question', t`Vraagstuk`, { told: (question) => questions.find(({ id }) => id === question)?.tekst ?? question }),
    { ...wholePart<Draft, 'topics'>('topics', t`Waarover zij gaat`, (ids) => listed(ids.map((topic) => topics.find(({ id }) => id === topic)?.naam ?? topic))), both: union },
  ];
}

const union = (theirs: unknown, mine: unknown): string[] => [...new Set([...(theirs as string[]), ...(mine as string[])])];
