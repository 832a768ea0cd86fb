/** What people do with an annual plan: write its lines, hand it in, adopt it for their board, promise money, carry out, evaluate. */
import { localDateOf } from '#calendar/local-date';
import { lineUpOn } from '#governance/bodies/line-up.queries';
import { mergersOf } from '#governance/bodies/organisation.queries';
import { authoritiesOf, standFor } from '#governance/plans/authorities';
import { daysOf } from '#governance/plans/begin';
import { workingOn, type SaveAction, type SaveLine } from '#governance/plans/line';
import { planDetail, planState, versionThatCounts, type PlanDetail } from '#governance/plans/plan.queries';
import type { LineWithActions } from '#governance/plans/plan.rows';
import { planYearOf } from '#governance/plans/planning';
import { columnText, PLANNED_ACTIONS, type PlannedAction } from './plans.data.js';
import type { Asker, Stage } from './stage.js';

/** Shares of occasions. */
const ADAPTS = 0.12;
const WITHHOLDS = 0.03;
const COVERED = 0.4;
const OVERSPENDS = 0.1;
const CONFIRMS = 0.5;
const FINISHES = 0.8;

const MOST_ACTIONS = 4;
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

export class PlanActs {
  constructor(private readonly stage: Stage) {}

  /** Whoever works on a line writes it, unless somebody has; the secretary writes what is left, and hands the plan in. */
  async write(as: Asker, year: string, key: string, all: boolean): Promise<void> {
    const { product, world } = this.stage;
    const { lines, state } = await this.detail(year);
    if (state !== 'drafting') return;
    const own = new Set(world.scheme.bodies.filter(({ id }) => this.leads(as.person, id)).map(({ id }) => id));
    for (const [place, line] of lines.entries()) {
      if (!line.empty) continue;
      if (all || workingOn(world.scheme, line).some((id) => own.has(id))) await product.plans.saveLine(as.context(), year, line.lineId, this.text(line, place, year, key));
    }
    if (all) await product.plans.submit(as.context(), year);
  }

  /** Sent back: something is changed in the first line, and it goes round again. */
  async rewrite(as: Asker, year: string, key: string): Promise<void> {
    const { product } = this.stage;
    const { lines, state } = await this.detail(year);
    const [line] = lines;
    if (!line || (state !== 'drafting' && state !== 'informing' && state !== 'executing')) return;
    await product.plans.saveLine(as.context(), year, line.lineId, changed(line, this.stage.chance.between(1, 9, 'cheaper', key)));
    await product.plans.submit(as.context(), year, { reason: 'Aangepast na de bespreking.' });
  }

  /** For each board for which this person stands; the secretary for those for which nobody does. */
  async adopt(as: Asker, year: string, key: string): Promise<void> {
    const { product, world, chance } = this.stage;
    const asked = await product.commands.read(world.tenantId, async ({ tx, scheme, today }) => {
      const { adoptions, state, context } = await planDetail(tx, world.tenantId, scheme, year, today);
      if (state !== 'adopting' || !scheme.annualPlan) return [];
      const dated = context.version === 1 ? (context.brought?.adoptions ?? []).map(({ authority }) => authority) : [];
      const seats = await lineUpOn(tx, world.tenantId, today);
      const open = adoptions.filter(({ adopted, kind, authority }) => adopted === null && kind !== 'body' && !dated.includes(authority)).map(({ authority }) => authority);
      const keeps = this.stage.cast.table(context.bodyId).secretary === as.person;
      return authoritiesOf(scheme, scheme.annualPlan, await mergersOf(tx), today)
        .filter(({ id }) => open.includes(id))
        .filter((authority) => {
          const standing = standFor(scheme, authority, seats);
          return standing.includes(as.person ?? '') || (standing.length === 0 && keeps);
        });
    });
    for (const { id } of asked) {
      if (chance.happens(WITHHOLDS, 'withholds', key, id)) return void (await product.planAdoptions.withhold(as.context(), year, { authority: id, reason: 'Wij willen eerst weten wat dit ons kost.' }));
      await product.planAdoptions.adopt(as.context(), year, { authority: id, ...(chance.happens(ADAPTS, 'adapts', key, id) ? { adaptations: 'De planning van één actie schuift een kwartaal op.' } : {}) });
    }
  }

  informCouncil(as: Asker, year: string): Promise<unknown> {
    return this.stage.product.plans.informCouncil(as.context(), year, {});
  }

  /** Money for every line; now and then more than there is, which Leidraad says first. */
  async promise(as: Asker, year: string, key: string): Promise<void> {
    const { product, chance } = this.stage;
    const { money } = await this.detail(year, true);
    for (const { lineId, leaCents } of money.lines) {
      if (leaCents === 0) continue;
      const over = chance.happens(OVERSPENDS, 'overspends', key, lineId);
      const cents = over ? leaCents + 100_00 : Math.floor(leaCents * chance.draw('promises', key, lineId));
      if (cents === 0) continue;
      const { fits } = await product.planExecution.preview(this.stage.world.tenantId, year, { lineId, cents });
      if (!fits && !chance.happens(CONFIRMS, 'confirms', key, lineId)) continue;
      await product.planExecution.commit(as.context(), year, { lineId, cents, what: 'Uitvoering van de acties', toWhom: 'De trekker van deze regel', ...(fits ? {} : { confirm: true }) });
    }
  }

  /** What should have been done by now mostly is. */
  async finish(as: Asker, year: string, key: string): Promise<void> {
    const { product, world, chance } = this.stage;
    const today = localDateOf(world.now());
    const { lines, progress, state } = await this.detail(year, true);
    if (state === 'closed') return;
    const done = new Set(progress.filter(({ doneOn }) => doneOn !== null).map(({ actionId }) => actionId));
    for (const { id } of lines.flatMap(({ actions }) => actions).filter((action) => action.untilDay !== null && action.untilDay <= today && !done.has(action.id))) {
      if (chance.happens(FINISHES, 'finishes', key, id)) await product.planExecution.actionDone(as.context(), year, id, {});
    }
  }

  evaluate(as: Asker, year: string): Promise<unknown> {
    return this.stage.product.planExecution.evaluate(as.context(), year, { text: 'De meeste acties zijn gedaan. Wat bleef liggen, wachtte op mensen; dat gaat mee naar volgend jaar.' });
  }

  private leads(person: string | null, bodyId: string): boolean {
    const { chair, secretary } = this.stage.cast.table(bodyId);
    return person !== null && (chair === person || secretary === person);
  }

  private text(line: LineWithActions, place: number, year: string, key: string): SaveLine {
    const { chance, world } = this.stage;
    const about = (what: string): readonly string[] => [what, year, line.lineId, key];
    const costCents = chance.happens(0.3, ...about('free')) ? 0 : chance.between(2, 40, ...about('cost')) * 100_000;
    const coveredCents = chance.happens(COVERED, ...about('covered')) ? Math.floor(costCents / 4) : 0;
    const [source] = world.scheme.funding.sources;
    const columns = world.scheme.annualPlan?.columns ?? [];
    const actions = this.newActions(chance.between(1, MOST_ACTIONS, ...about('actions')), line, place, year).map(({ action, partners }, index): SaveAction => ({
      nr: index + 1,
      action,
      partners: [...partners],
      planning: this.planning(year, index, about(`planning ${index}`)),
      budgetCents: costCents > 0 && index === 0 ? Math.floor(costCents / 2) : null,
    }));
    const carried = line.actions.map(({ id, nr, action, partners, budgetText }): SaveAction => ({ id, nr, action, partners, planning: this.planning(year, 3, about(`again ${id}`)), budgetText }));
    return {
      fields: Object.fromEntries(columns.flatMap((column) => { const text = columnText(column, line.name); return text === null ? [] : [[column, text]]; })),
      people: 'Een coördinator, een dag per week',
      costCents,
      cover: coveredCents === 0 ? [] : [{ source: source?.id ?? null, cents: coveredCents }],
      actions: [...carried, ...actions],
    };
  }

  /** Other ones each year, none that the line has already, and while there are enough none that another line has. */
  private newActions(count: number, line: LineWithActions, place: number, year: string): PlannedAction[] {
    const known = new Set(line.actions.map(({ action }) => action));
    const shuffled = PLANNED_ACTIONS.map((one) => ({ one, lot: this.stage.chance.draw('planned', year, one.action) })).sort((a, b) => a.lot - b.lot).map(({ one }) => one);
    const first = (place * MOST_ACTIONS) % shuffled.length;
    return [...shuffled.slice(first), ...shuffled.slice(0, first)].filter(({ action }) => !known.has(action)).slice(0, count);
  }

  private planning(year: string, index: number, about: readonly string[]): string {
    const { chance, world } = this.stage;
    const first = year.slice(0, 4);
    const second = world.scheme.annualPlan?.year === 'schooljaar' ? `${Number(first) + 1}` : first;
    const phrases = [`${QUARTERS[3]} ${first}`, `${QUARTERS[Math.min(index, 1)]} ${second}`, `januari ${second}`, `maart/april ${second}`, 'n.t.b.'];
    return chance.pick(phrases.filter((phrase) => this.fits(phrase, year)), ...about);
  }

  /** Nobody plans for a time in which there is no LEA. */
  private fits(phrase: string, year: string): boolean {
    const { scheme } = this.stage.world;
    const span = planYearOf(scheme, year);
    const { fromDay } = span ? daysOf(phrase, span) : { fromDay: null };
    return fromDay === null || (fromDay >= scheme.period.from && (scheme.period.until === null || fromDay <= scheme.period.until));
  }

  private detail(year: string, counts = false): Promise<PlanDetail> {
    const { product, world } = this.stage;
    return product.commands.read(world.tenantId, async ({ tx, scheme, today }) => {
      const version = counts ? versionThatCounts((await planState(tx, world.tenantId, year)).context) : null;
      return planDetail(tx, world.tenantId, scheme, year, today, version);
    });
  }
}

/** As it was, a little cheaper. */
function changed({ fields, people, costCents, cover, actions }: LineWithActions, tenths: number): SaveLine {
  const least = Math.max(cover.reduce((sum, { cents }) => sum + cents, 0), actions.reduce((sum, { budgetCents }) => sum + (budgetCents ?? 0), 0));
  return {
    fields,
    people,
    costCents: Math.max(least, Math.floor((costCents * tenths) / 10)),
    cover,
    actions: actions.map(({ id, nr, action, partners, planning, budgetCents, budgetText, leadId }) => ({ id, nr, action, partners, planning, budgetCents, budgetText, leadId })),
  };
}
