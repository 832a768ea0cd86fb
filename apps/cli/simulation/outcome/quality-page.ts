/** Quality cycles on paper, as an inspector reads them: of each ambition its turns, what they worked on, where they were evaluated and what came of it. */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { subjectsOf } from '#governance/quality/subjects';
import type { Scheme } from '#scheme/model';
import { WHY_UNFINISHED } from '#workflows/quality-cycle.words';
import { cycleLines, firstPlace, type CycleFact } from './cycles.js';

export function qualityPage(cycles: readonly CycleFact[], scheme: Scheme): string[] {
  if (cycles.length === 0) return [];
  const subjects = subjectsOf(scheme).filter(({ id }) => cycles.some(({ subjectId }) => subjectId === id));
  return ['Kwaliteitscyclus', ...subjects.flatMap(({ id, name }) => [`  ${name}`, ...cycles.filter(({ subjectId }) => subjectId === id).flatMap((cycle) => turn(cycle, scheme))]), ''];
}

function turn(cycle: CycleFact, scheme: Scheme): string[] {
  const [{ from, to, goals, measurements, results }] = cycleLines([cycle]) as [ReturnType<typeof cycleLines>[number]];
  const judged = results.reached + results.partly + results.not;
  const left = cycle.context.phases.flatMap(({ unfinished }) => (unfinished === null || unfinished === 'evaluation-began' ? [] : [WHY_UNFINISHED[unfinished]]));
  return [
    `    Ronde ${cycle.turn}, ${short(from)} ${to === null ? 'tot nu' : `tot ${short(to)}`}: ${count(goals, 'doel', 'doelen')}, ${count(measurements, 'cijfer', 'cijfers')}${judged === 0 ? '' : `; bereikt ${results.reached}, deels ${results.partly}, niet ${results.not}`}`,
    ...cycle.context.plan.evaluations.map(({ id, name }) => `      ${name}: ${whereOf(cycle, id, scheme)}`),
    ...[...new Set(left)].map((why) => `      Niet af: ${why}`),
  ];
}

function whereOf(cycle: CycleFact, evaluationId: string, { bodies }: Scheme): string {
  const place = firstPlace(cycle, evaluationId);
  return place ? `${short(localDateOf(place.startsAt))}, ${bodies.find(({ id }) => id === place.bodyId)?.name ?? place.bodyId}` : 'nog op geen agenda';
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** '23 april 2024' */
const short = (day: LocalDate): string => formatDutchDate(day).replace(/^\S+ /, '');
