/** What is agreed in the overleg that the law asks for: the secretary brings up what is missing, and writes agreements and their evaluations into the register. */
import { addDays, addMonths, localDateOf } from '#calendar/local-date';
import type { Agreement } from '#governance/agreements/agreement.entity';
import { allAgreements } from '#governance/agreements/agreement.rows';
import type { WrittenContent } from '#governance/agreements/agreement.commands';
import { heldOn } from '#governance/agreements/agreement.rules';
import type { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import { topicsOfItems } from '#governance/oversight/item-topics';
import { missingIn, type StatutoryFacts } from '#governance/oversight/statutory.model';
import { checkStatutory } from '#governance/oversight/statutory';
import { statutoryFacts } from '#governance/oversight/statutory.queries';
import { preparationDetail } from '#governance/preparation/preparation.queries';
import { AGREED, MATTERS, type Agreed } from './oversight.data.js';
import { CAUSES, PROCESS } from './quality.data.js';
import type { Asker, Stage } from './stage.js';
import * as texts from './texts.js';

/** An evaluation is talked about in the quarter before its day: a letter asks for it then. */
const AHEAD_DAYS = 91;
/** A year and four weeks: next year's meeting lies before it. */
const EVALUATED_AFTER = { months: 12, days: 28 };

export interface Gathering {
  id: string;
  bodyId: string;
  startsAt: string;
  /** A committee prepares its agenda. */
  prepared: boolean;
}

export class OversightActs {
  constructor(private readonly stage: Stage) {}

  factsOf(year: number): Promise<StatutoryFacts> {
    return this.stage.product.commands.read(this.stage.world.tenantId, (reading) => statutoryFacts(reading, year));
  }

  /** One item for each matter of which something is missing this year, or of which an agreement must be evaluated. */
  async bring(as: Asker, { id, startsAt, prepared }: Gathering): Promise<void> {
    const { product } = this.stage;
    const facts = await this.factsOf(Number(startsAt.slice(0, 4)));
    const wanting = new Set(missingIn(checkStatutory(facts)));
    const due = await this.dueBy(addDays(localDateOf(startsAt), AHEAD_DAYS));
    const there = await product.commands.read(this.stage.world.tenantId, async ({ tx }) => [...(await meetingDetail(tx, id)).items, ...(((await preparationDetail(tx, id))?.items ?? []).filter(({ status }) => status === 'aangeboden' || status === 'uitgesteld'))]);
    const fresh = MATTERS.filter(({ title }) => !there.some((item) => item.title === title));
    for (const matter of fresh.filter(({ points }) => points.some((point) => wanting.has(point) || due.some(({ topicIds }) => topicIds.includes(point))))) {
      const item = { title: matter.title, purpose: 'besluitvorming' as const, minutes: 5, decisionAsked: matter.asked, topicIds: [...matter.points] };
      if (prepared) await product.preparation.offer(as.context(), id, { ...item, onBehalfOf: 'de gemeente' });
      else await product.agenda.submit(as.context(), id, item);
    }
  }

  /** What the meeting decided is written into the register, and what it said of agreements that were there. */
  async settle(as: Asker, { id, startsAt }: Gathering): Promise<void> {
    const { product, world } = this.stage;
    const items = await product.commands.read(world.tenantId, async ({ tx }) => {
      const decided = (await meetingDetail(tx, id)).items.filter(isDecided);
      const topics = await topicsOfItems(tx, decided.map((item) => item.id));
      return decided.flatMap((item) => (topics.has(item.id) ? [{ item, topics: topics.get(item.id)! }] : []));
    });
    if (items.length === 0) return;
    const day = localDateOf(startsAt);
    const facts = await this.factsOf(Number(startsAt.slice(0, 4)));
    const due = await this.dueBy(addDays(day, AHEAD_DAYS));
    for (const agreement of due) if (agreement.decidedOn < day && items.some(({ topics }) => topics.some((topic) => agreement.topicIds.includes(topic)))) await this.evaluate(as, agreement, id);
    const standing = (await this.all()).filter((one) => one.status === 'geldt');
    for (const { item, topics } of items) {
      const whole = MATTERS.some(({ points }) => points.every((point) => topics.includes(point)));
      const wanted = whole ? AGREED.filter((one) => one.topics.some((topic) => topics.includes(topic)) && !this.isAbsent(facts, one)) : this.ordinary(item, topics);
      for (const one of wanted.filter(({ text }) => !standing.some((known) => known.text === text))) await this.record(as, one, { meetingId: id, itemId: item.id }, facts, day);
    }
  }

  /** On no agenda, and asked for: then without a meeting. */
  async evaluateLate(as: Asker, bodyId: string): Promise<void> {
    const today = localDateOf(this.stage.world.now());
    for (const agreement of await this.dueBy(today)) if (agreement.bodyId === bodyId) await this.evaluate(as, agreement, null);
  }

  private async evaluate(as: Asker, agreement: Agreement, meetingId: string | null): Promise<void> {
    const { product, chance, world } = this.stage;
    const key = `${agreement.id}/${agreement.evaluateOn}`;
    const result = chance.pick(['bereikt', 'deels', 'deels', 'niet'] as const, 'agreement result', key);
    const ends = result === 'bereikt' && chance.happens(0.3, 'agreement ends', key);
    const sequel = ends ? ({ became: 'beeindigd' } as const) : ({ became: 'voortgezet', evaluateOn: nextEvaluation(localDateOf(world.now())) } as const);
    const cause = result === 'bereikt' ? null : chance.pick(CAUSES, 'agreement cause', key);
    await product.agreements.evaluate(as.context(), agreement.id, { meetingId, result, cause, process: chance.pick(PROCESS, 'agreement process', key), sequel });
  }

  private async record(as: Asker, { text, why, topics }: Agreed, decided: { meetingId: string; itemId: string }, { partners }: StatutoryFacts, day: string): Promise<void> {
    const { product, world } = this.stage;
    const municipality = world.scheme.partners.filter(({ sector }) => sector === 'gemeente').map(({ id }) => id);
    const content: WrittenContent = { text, why, partnerIds: [...municipality, ...partners.map(({ id }) => id)], topicIds: [...topics], ambitionId: null, evaluateOn: nextEvaluation(day) };
    await product.agreements.record(as.context(), { ...content, decided });
  }

  /** Of what is said not to be at issue nothing is agreed. */
  private isAbsent({ claims, year }: StatutoryFacts, { topics }: Agreed): boolean {
    return topics.includes('segregatie') && claims.some(({ fromYear, untilYear }) => fromYear <= year && (untilYear === null || untilYear >= year));
  }

  /** Half of what else is decided is an agreement that somebody writes down as one. */
  private ordinary({ id, title, confidential }: AgendaItem, topics: readonly string[]): Agreed[] {
    return confidential || !this.stage.chance.happens(0.5, 'register', id) ? [] : [{ text: texts.decided(title), why: texts.discussed(title), topics }];
  }

  /** Those that hold and should have been evaluated by then. */
  private async dueBy(day: string): Promise<Agreement[]> {
    return (await this.all()).filter((one) => one.status === 'geldt' && one.evaluateOn <= day && heldOn(one, day));
  }

  private all(): Promise<Agreement[]> {
    return this.stage.product.commands.read(this.stage.world.tenantId, ({ tx }) => allAgreements(tx));
  }
}

/** As it was brought in, or when it came back. */
const isDecided = ({ outcome, reservation, origin }: AgendaItem): boolean => (origin === null || origin.kind === 'doorgeschoven') && (outcome === 'besloten' || (outcome === 'onder-voorbehoud' && (reservation === 'bevestigd' || reservation === 'vervallen')));

const nextEvaluation = (day: string): string => addDays(addMonths(day, EVALUATED_AFTER.months), EVALUATED_AFTER.days);
