/** What people do in a quality cycle when its letters ask for it: set goals, measure, evaluate, adjust; in time, late, or not at all. */
import type { Letter } from '../spectator.js';
import { decisionOn, goalFor, nextValue, resultOf, revised } from './quality.choices.js';
import { CAUSES, PROCESS } from './quality.data.js';
import type { SeasonActs } from './season.acts.js';
import type { Asker, Stage } from './stage.js';
import { may } from '#identity/permissions';
import { localDateOf } from '#calendar/local-date';
import { cycleDetail, isCorrected, type CycleDetail, type GoalWithIndicators } from '#governance/quality/cycle.queries';
import { officesInCycle, type SeatRef } from '#governance/quality/people';
import { ownerSeats, subjectOf, type Subject } from '#governance/quality/subjects';

type Measured = GoalWithIndicators['indicators'][number];
type Reaction = (as: Asker, cycle: Known, key: string) => Promise<void>;

interface Known extends CycleDetail {
  subject: Subject;
  /** The reader's offices in this cycle, apart from measuring. */
  person: string;
}

/** Working days over which people spread what has weeks. */
const WITHIN: Readonly<Record<string, number>> = { 'goals-asked': 20, 'figures-asked': 7, 'evaluation-asked': 15, 'adjust-asked': 8 };

/** Of owners and secretaries who are reminded of a figure that somebody else should hand in. */
const ASKS_ANOTHER = 0.25;

export class QualityActs {
  private readonly reactions: Readonly<Record<string, Reaction>> = {
    'goals-asked': (as, cycle, key) => this.setGoals(as, cycle, key),
    'goals-reminder': (as, cycle, key) => this.setGoals(as, cycle, key),
    'figures-asked': (as, cycle, key) => this.measure(as, cycle, key),
    'figures-reminder': (as, cycle, key) => this.chase(as, cycle, key),
    'evaluation-asked': (as, cycle, key) => this.evaluate(as, cycle, key),
    'evaluation-reminder': (as, cycle, key) => this.evaluate(as, cycle, key),
    'adjust-asked': (as, cycle, key) => this.adjust(as, cycle, key),
    'adjust-reminder': (as, cycle, key) => this.adjust(as, cycle, key),
  };

  constructor(
    private readonly stage: Stage,
    private readonly season: SeasonActs,
  ) {}

  /** A question is a task, done after a while or forgotten; a reminder is heeded at once or not. */
  receive({ messageId, kind, personId, bodyId, subjectId, turn }: Letter): void {
    if (personId === null || subjectId === null || turn === null) return;
    const { chance } = this.stage;
    const key = `${kind}/${subjectId}/${turn}/${personId}/${messageId}`;
    if (kind === 'evaluation-unplaced' && bodyId !== null && this.stage.heeds(key)) this.stage.intend(personId, 0, key, (as) => this.season.extra(as, bodyId));
    const react = this.reactions[kind];
    if (!react) return;
    const act = (as: Asker): Promise<void> => this.withCycle(as, subjectId, turn, (cycle) => react(as, cycle, key));
    const spread = WITHIN[kind];
    if (spread === undefined) {
      if (this.stage.heeds(key)) this.stage.intend(personId, 0, key, act);
      return;
    }
    const late = this.stage.delay(key);
    if (late !== null) this.stage.intend(personId, chance.between(0, spread, 'within', key) + late, key, act);
  }

  private async setGoals(as: Asker, { state, subject, cycle: { turn }, goals, person }: Known, key: string): Promise<void> {
    if (state !== 'setting' || !(await this.allowed(subject, person, 'cycle.goals'))) return;
    const { product, chance, world } = this.stage;
    const wanted = goals.length > 0 ? chance.between(0, 1, 'more goals', key) : chance.between(1, 3, 'goals', key);
    for (let nr = 0; nr < wanted; nr++) {
      const text = new Set(goals.map(({ goal }) => goal.text));
      const goal = goalFor(chance, measurersOf(world.scheme, subject), `${key}/${nr}`);
      if (!text.has(goal.text)) await product.goals.save(as.context(), subject.id, turn, null, goal);
    }
    const wishes = (await this.read(subject.id, turn)).goals.filter(({ goal, indicators }) => indicators.length === 0 && goal.notMeasurableBecause === null);
    // Some leave a wish as it is: it stays behind when time is over.
    if (wishes.length > 0 && chance.happens(0.5, 'leaves wishes', key)) return;
    for (const { goal } of wishes) await product.goals.remove(as.context(), subject.id, turn, goal.id);
    if ((await this.read(subject.id, turn)).goals.length > 0) await product.goals.set(as.context(), subject.id, turn);
  }

  /** What is missing of what this person may hand in; now and then a figure is corrected. */
  private async measure(as: Asker, cycle: Known, key: string): Promise<void> {
    const missing = new Set(cycle.context.moments.filter(({ state }) => state === 'open').flatMap((one) => one.missing));
    for (const one of indicatorsOf(cycle)) if (missing.has(one.indicator.id)) await this.figure(as, cycle, one, key);
  }

  /** Whoever owns the ambition sometimes asks another when a figure does not come; else looks it up, as far as that is allowed. */
  private async chase(as: Asker, cycle: Known, key: string): Promise<void> {
    const { product, chance, world } = this.stage;
    const missing = new Set(cycle.context.moments.filter(({ state }) => state === 'open').flatMap((one) => one.missing));
    const silent = indicatorsOf(cycle).find(({ indicator }) => missing.has(indicator.id) && indicator.measurerSeat !== null);
    const others = measurersOf(world.scheme, cycle.subject).filter(({ bodyId, seatId }) => bodyId !== silent?.indicator.measurerBody || seatId !== silent.indicator.measurerSeat);
    const asks = silent !== undefined && others.length > 0 && chance.happens(ASKS_ANOTHER, 'asks another', key) && (await this.allowed(cycle.subject, cycle.person, 'cycle.goals'));
    if (!asks) return this.measure(as, cycle, key);
    await product.measurers.change(as.context(), cycle.subject.id, cycle.cycle.turn, silent.indicator.id, { measurer: chance.pick(others, 'another measurer', key) });
  }

  private async figure(as: Asker, { subject, person, cycle: { turn } }: Known, { indicator, figures }: Measured, key: string): Promise<void> {
    const { product, world, chance } = this.stage;
    const today = localDateOf(world.now());
    const seat = indicator.measurerBody !== null && indicator.measurerSeat !== null ? [{ bodyId: indicator.measurerBody, seatId: indicator.measurerSeat }] : [];
    if (figures.some(({ on }) => on >= today) || !(await this.allowed(subject, person, 'cycle.measure', seat))) return;
    const known = figures.filter((one) => !isCorrected(one, figures)).at(-1)?.value ?? null;
    const value = nextValue(chance, indicator, known, `${key}/${indicator.id}`);
    const written = chance.happens(0.2, 'roughly', key, indicator.id) ? `ca. ${String(value).replace('.', ',')}${indicator.unit === 'procent' ? '%' : ''}` : value;
    const { measurementId } = await product.figures.record(as.context(), subject.id, turn, indicator.id, { value: written, unit: indicator.unit, on: today });
    if (this.stage.habit('changes', key, indicator.id)) await product.figures.record(as.context(), subject.id, turn, indicator.id, { value: nextValue(chance, indicator, value, `${key}/${indicator.id}/again`), on: today, corrects: measurementId, note: 'Eerder verkeerd overgenomen.' });
  }

  /** On figures: who evaluates looks up what nobody handed in. */
  private async evaluate(as: Asker, cycle: Known, key: string): Promise<void> {
    const open = cycle.context.evaluations.find(({ state }) => state === 'open');
    if (!open || open.written || !(await this.allowed(cycle.subject, cycle.person, 'cycle.evaluate'))) return;
    const { product, chance } = this.stage;
    for (const one of indicatorsOf(cycle)) if (one.figures.length === 0) await this.figure(as, cycle, one, key);
    const results = setGoals(await this.read(cycle.subject.id, cycle.cycle.turn)).map((goal) => {
      const { id } = goal.goal;
      const result = resultOf(chance, goal, key);
      return { goalId: id, result, cause: result === 'bereikt' ? null : chance.pick(CAUSES, 'cause', key, id) };
    });
    await product.evaluations.evaluate(as.context(), cycle.subject.id, cycle.cycle.turn, open.id, { results, process: chance.pick(PROCESS, 'process', key) });
  }

  private async adjust(as: Asker, cycle: Known, key: string): Promise<void> {
    if (cycle.state !== 'adjusting' || !(await this.allowed(cycle.subject, cycle.person, 'cycle.adjust'))) return;
    const { product, chance, world } = this.stage;
    const decisions = setGoals(cycle).map((one) => {
      const decision = decisionOn(chance, one, key);
      const reason = decision === 'doorgaan' ? null : 'Zo volgt het uit de evaluatie.';
      return { goalId: one.goal.id, decision, reason, draft: decision === 'bijstellen' ? revised(one) : null };
    });
    const added = chance.happens(0.3, 'adds', key) ? [{ reason: 'Dit kwam bij de evaluatie naar voren.', draft: goalFor(chance, measurersOf(world.scheme, cycle.subject), `${key}/new`, false) }] : [];
    await product.evaluations.adjust(as.context(), cycle.subject.id, cycle.cycle.turn, { decisions, added });
  }

  private async withCycle(as: Asker, subjectId: string, turn: number, act: (cycle: Known) => Promise<void>): Promise<void> {
    const subject = subjectOf(this.stage.world.scheme, subjectId);
    if (subject && as.person !== null) await act({ ...(await this.read(subjectId, turn)), subject, person: as.person });
  }

  private read(subjectId: string, turn: number): Promise<CycleDetail> {
    return this.stage.product.commands.read(this.stage.world.tenantId, ({ tx }) => cycleDetail(tx, subjectId, turn));
  }

  /** A letter may reach somebody who has left the seat since. */
  private allowed(subject: Subject, person: string, action: 'cycle.goals' | 'cycle.measure' | 'cycle.evaluate' | 'cycle.adjust', measures: readonly SeatRef[] = []): Promise<boolean> {
    return this.stage.product.commands.read(this.stage.world.tenantId, async (reading) => may(await officesInCycle(reading, subject, person, measures), action).allowed);
  }
}

const setGoals = ({ goals }: CycleDetail): GoalWithIndicators[] => goals.filter(({ goal }) => goal.status === 'vastgesteld');
const indicatorsOf = (cycle: CycleDetail): Measured[] => setGoals(cycle).flatMap(({ indicators }) => indicators);

/** Seats of the ambition's working group; of its owners where it has none. */
function measurersOf(scheme: Stage['world']['scheme'], subject: Subject): SeatRef[] {
  const { seats, groups } = ownerSeats(scheme, subject);
  const [group] = groups;
  return group ? group.seats.map(({ id }) => ({ bodyId: group.id, seatId: id })) : seats;
}
