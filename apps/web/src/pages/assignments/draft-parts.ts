/** The parts of an assignment that two people can change apart from each other, as they read on screen. */
import { useQuery } from '@tanstack/react-query';
import { type Part, textPart, wholePart } from '../../api/form-parts';
import { ambitionsQuery, groupsQuery, topicsQuery } from '../../api/queries';
import { useSetting } from '../../api/setting';
import { fullDay } from '../../format/dates';
import { listed } from '../../format/text';
import type { Draft } from './draft';

export function useDraftParts(): Part<Draft>[] {
  const { municipality } = useSetting();
  const groups = useQuery(groupsQuery(municipality.gemeente)).data?.resultaten ?? [];
  const topics = useQuery(topicsQuery(municipality.gemeente)).data?.resultaten ?? [];
  const questions = (useQuery(ambitionsQuery(municipality.gemeente)).data?.resultaten ?? []).flatMap(({ vraagstukken }) => vraagstukken);
  const LINES = { lines: true };
  return [
    textPart<Draft>('title', 'Titel'),
    textPart<Draft>('group', 'Werkgroep', { told: (group) => groups.find(({ id }) => id === group)?.naam ?? group }),
    textPart<Draft>('result', 'Resultaat', LINES),
    textPart<Draft>('measure', 'Waaraan dat te zien is', LINES),
    textPart<Draft>('who', 'Trekker'),
    textPart<Draft>('means', 'Middelen', LINES),
    textPart<Draft>('frame', 'Kader', LINES),
    wholePart<Draft, 'dueOn'>('dueOn', 'Einddatum', (day) => (day === null ? '' : fullDay(day))),
    { ...wholePart<Draft, 'reports'>('reports', 'Tussenstanden', (days) => listed(days.map(fullDay))), both: (theirs, mine) => union(theirs, mine).sort() },
    textPart<Draft>('question', 'Vraagstuk', { told: (question) => questions.find(({ id }) => id === question)?.tekst ?? question }),
    { ...wholePart<Draft, 'topics'>('topics', 'Waarover zij gaat', (ids) => listed(ids.map((topic) => topics.find(({ id }) => id === topic)?.naam ?? topic))), both: union },
  ];
}

const union = (theirs: unknown, mine: unknown): string[] => [...new Set([...(theirs as string[]), ...(mine as string[])])];
