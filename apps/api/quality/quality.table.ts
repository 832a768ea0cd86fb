/** Every goal with its figures, as rows for a spreadsheet: one for each figure, one for a goal that has none. */
import type { EntityManager } from 'typeorm';
import { cycleDetail, cyclesOf, isCorrected, type GoalWithIndicators } from '#governance/quality/cycle.queries';
import type { Measurement, QualityCycle } from '#governance/quality/goal.entity';
import { DIRECTIONS } from './quality.schema.js';

const HEADS = [
  'Ambitie', 'Ronde', 'Doel', 'Status', 'Eigenaar', 'Niet meetbaar omdat', 'Indicator', 'Eenheid', 'Richting', 'Huidige situatie', 'Te bereiken resultaat', 'Wanneer', 'Bron', 'Wie meet',
  'Datum cijfer', 'Cijfer', 'Zoals opgeschreven', 'Schatting', 'Vervangen door correctie', 'Opmerking', 'Uitkomst', 'Oorzaak',
];

export async function goalTable(tx: EntityManager, subjectId?: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const cycle of await cyclesOf(tx, subjectId)) {
    const { goals, evaluations } = await cycleDetail(tx, cycle.subjectId, cycle.turn);
    const results = new Map(evaluations.flatMap((one) => one.results.map((result) => [result.goalId, result] as const)));
    for (const one of goals) {
      const result = results.get(one.goal.id);
      rows.push(...ofGoal(cycle, one).map((row) => [...row, result?.result ?? '', result?.cause ?? '']));
    }
  }
  return [HEADS, ...rows];
}

function ofGoal(cycle: QualityCycle, { goal, indicators }: GoalWithIndicators): string[][] {
  const own = [cycle.name, `${cycle.turn}`, goal.text, goal.status, goal.owner ?? '', goal.notMeasurableBecause ?? ''];
  if (indicators.length === 0) return [[...own, ...Array.from({ length: 14 }, () => '')]];
  return indicators.flatMap(({ indicator, figures }) => {
    const { name, unit, direction, baseline, target, byWhen, source, measuredBy } = indicator;
    const row = [...own, name, unit ?? '', direction ? DIRECTIONS[direction] : '', baseline ?? '', target ?? '', byWhen ?? goal.byWhen ?? '', source ?? '', measuredBy ?? ''];
    return figures.length === 0 ? [[...row, '', '', '', '', '', '']] : figures.map((figure) => [...row, ...cells(figure, figures)]);
  });
}

/** Numbers as a Dutch spreadsheet reads them. */
const cells = (figure: Measurement, all: readonly Measurement[]): string[] => [figure.on, String(figure.value).replace('.', ','), figure.written, figure.approximate ? 'ja' : 'nee', isCorrected(figure, all) ? 'ja' : 'nee', figure.note ?? ''];
