/** Figures handed in for an indicator, and corrected. */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import type { JsonObject } from '#workflows/definition';
import type { CycleContext } from '#workflows/quality-cycle.model';
import { momentOf } from '#workflows/quality-cycle.rules';
import { answerer, type CommandContext, type Commands, type Result } from '../command.js';
import { cycleTarget, findSubject, goalsOf, isCorrected, type GoalWithIndicators } from './cycle.queries.js';
import { readFigure, sameUnit } from './figure.js';
import { Measurement } from './goal.entity.js';
import { authorizeInCycle } from './people.js';

export interface RecordFigure {
  /** As it was typed, 'ca. 25%', or a number. */
  value: string | number;
  /** Where it is given it must be the indicator's. */
  unit?: string | null | undefined;
  /** The day of which it is. */
  on: LocalDate;
  note?: string | null | undefined;
  /** The figure that this one replaces; it stays, as what was known before. */
  corrects?: string | null | undefined;
}

type OfFigure = { measurementId: string };
type Measured = GoalWithIndicators['indicators'][number];

export class FigureCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * @throws DomainError `measurement.indicator-unknown`, `measurement.not-a-number`, `measurement.more-than-one`, `measurement.bound`, `measurement.other-unit`, `measurement.future`,
   * `measurement.closed-period`, `measurement.out-of-order`, `measurement.twice`, `measurement.corrected`, what the workflow refuses, or forbidden
   */
  record(context: CommandContext, subjectId: string, turn: number, indicatorId: string, body: RecordFigure): Promise<Result<OfFigure>> {
    const measurementId = derivedId('measurement', context.tenantId, context.commandId);
    return this.commands.onInstance(context, cycleTarget(subjectId, turn), { indicatorId, figure: body } as unknown as JsonObject, async (work, { snapshot }) => {
      const found = findIndicator(await goalsOf(work.tx, subjectId, turn), indicatorId);
      const { indicator } = found;
      const measurer = indicator.measurerBody !== null && indicator.measurerSeat !== null ? [{ bodyId: indicator.measurerBody, seatId: indicator.measurerSeat }] : [];
      await authorizeInCycle(work, findSubject(work.scheme, subjectId), 'cycle.measure', measurer);
      if (body.unit && indicator.unit !== null && !sameUnit(body.unit, indicator.unit)) throw refused('other-unit', 'unit', `Deze indicator telt in ${indicator.unit}, niet in ${body.unit}. Reken het cijfer om en vul het opnieuw in.`);
      const figure = readFigure(body.value, indicator.unit);
      if (!figure.ok) throw refused(figure.code, 'value', figure.message);
      const { value, written, approximate } = figure;
      assertDay(found, body, snapshot.context as unknown as CycleContext, work.today);
      const row = { value, written, approximate, on: body.on, note: body.note ? multiLine(body.note) || null : null, corrects: body.corrects ?? null };
      await work.tx.insert(Measurement, { tenantId: context.tenantId, id: measurementId, indicatorId, ...row, recordedBy: answerer(context.actor), recordedAt: work.now });
      return { event: { type: 'MEASURED', at: work.now, indicatorId, measurementId }, result: { measurementId } };
    });
  }
}

const refused = (code: string, field: string, message: string): DomainError => new DomainError('invalid', `measurement.${code}`, message, {}, [{ in: 'body', field, code, message }]);

function findIndicator(goals: readonly GoalWithIndicators[], indicatorId: string): Measured {
  const found = goals.flatMap(({ indicators }) => indicators).find(({ indicator }) => indicator.id === indicatorId);
  if (!found) throw new DomainError('not-found', 'measurement.indicator-unknown', 'Deze indicator hoort niet bij een doel van deze ronde. Kies er een uit de lijst met doelen.', { indicatorId });
  return found;
}

/** One figure for each day, in order of time, none of the future and none of what has been closed; a correction names what it corrects. */
function assertDay({ figures }: Measured, { on, corrects }: RecordFigure, context: CycleContext, today: LocalDate): void {
  if (on > today) throw refused('future', 'on', 'Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.');
  if (corrects) return assertCorrection(figures, on, corrects);
  const same = figures.find((one) => one.on === on && !isCorrected(one, figures));
  if (same) throw refused('twice', 'on', `Van ${formatDutchDate(on)} is er al een cijfer: ${same.written}. Klopt dat niet, leg dan een correctie van dat cijfer vast.`);
  const opened = localDateOf(context.plan.opens);
  if (on < opened) throw refused('closed-period', 'on', `Deze ronde begon op ${formatDutchDate(opened)}. Een eerder cijfer hoort bij de huidige situatie van het doel, of bij een vorige ronde.`);
  const closed = closedUntil(context);
  if (closed !== null && on <= closed.until) throw refused('closed-period', 'on', `De meetperiode ‘${closed.name}’ is gesloten. Leg het cijfer vast van een dag na ${formatDutchDate(closed.until)}, of corrigeer een cijfer dat er al is.`);
  const later = figures.find((one) => one.on > on && !isCorrected(one, figures));
  if (later) throw refused('out-of-order', 'on', `Er is al een later cijfer, van ${formatDutchDate(later.on)}. Leg cijfers vast in de volgorde van hun dag, of corrigeer dat latere cijfer.`);
}

/** The last period whose time is over. Where all figures came in time, the period of the moment is closed with the next one. */
function closedUntil(context: CycleContext): { name: string; until: LocalDate } | null {
  const closed = context.moments.filter(({ state }) => state === 'closed').map(({ nr }) => momentOf(context, nr)!);
  return closed.sort((a, b) => (a.until < b.until ? -1 : 1)).at(-1) ?? null;
}

function assertCorrection(figures: readonly Measurement[], on: LocalDate, corrects: string): void {
  const before = figures.find(({ id }) => id === corrects);
  if (!before) throw refused('corrects-unknown', 'corrects', 'Het cijfer dat u wilt corrigeren, hoort niet bij deze indicator. Kies er een uit de lijst met cijfers.');
  if (isCorrected(before, figures)) throw refused('corrected', 'corrects', 'Dit cijfer is al gecorrigeerd. Corrigeer de correctie.');
  if (before.on !== on) throw refused('other-day', 'on', `Een correctie is van dezelfde dag als het cijfer dat zij vervangt: ${formatDutchDate(before.on)}.`);
}
