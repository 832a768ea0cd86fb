/** What the members of an agendacommissie do: bring items in, decide on each, lay the agenda down; and what their secretary does. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import type { DecideItem } from '#governance/preparation/preparation.commands';
import { preparationDetail, type PreparationDetail } from '#governance/preparation/preparation.queries';
import { newItem, timeOf } from './new-item.js';
import type { SeasonActs } from './season.acts.js';
import type { Asker, Stage } from './stage.js';

type Verdict = DecideItem['decision'];
/** Shares of items, most common first. */
const VERDICTS: readonly (readonly [verdict: Verdict, share: number])[] = [['accepted', 0.6], ['merged', 0.1], ['deferred', 0.12], ['referred', 0.09], ['rejected', 0.09]];

interface Choices {
  /** Meetings that still come, of the body whose agenda it is. */
  later: readonly string[];
  /** Bodies to which an item can be referred. */
  groups: readonly string[];
}

export class CommitteeActs {
  constructor(
    private readonly stage: Stage,
    private readonly season: SeasonActs,
  ) {}

  /** An item on behalf of a sector or a working group; none where the meeting is full. */
  async offer(as: Asker, meetingId: string, key: string): Promise<void> {
    const { preparation } = this.stage.product;
    const { scheme } = this.stage.world;
    const taken = (await this.detail(meetingId)).items.map(({ title }) => title);
    const item = newItem(this.stage, { taken, left: (await timeOf(this.stage, meetingId)).left }, key);
    if (item === null) return this.decline(as, meetingId);
    const onBehalfOf = this.stage.chance.pick([...scheme.sectors, ...scheme.bodies.filter(({ kind }) => kind === 'werkgroep')], 'on behalf of', key).name;
    const { itemId } = await preparation.offer(as.context(), meetingId, { ...item, onBehalfOf });
    if (this.stage.habit('withdraws', key)) this.stage.intend(as.person, this.stage.chance.between(1, 8, 'withdraws after', key), `${key}/withdraw`, (later) => preparation.withdraw(later.context(), meetingId, itemId));
  }

  async decline(as: Asker, meetingId: string): Promise<void> {
    await this.stage.product.preparation.answerCall(as.context(), meetingId);
  }

  /** On every item that is open. `all`: none is left for later, as after a reminder; then the agenda is settled. */
  async decide(as: Asker, meetingId: string, key: string, all: boolean): Promise<void> {
    const choices = await this.choices(meetingId);
    let left = 0;
    for (const itemId of await this.open(meetingId)) {
      if (!all && this.overlooks('leaves', key, itemId)) left++;
      else await this.decideOne(as, meetingId, itemId, choices);
    }
    if (left > 0 || (!all && this.overlooks('leaves open', key))) return;
    const accepted = (await this.detail(meetingId)).context.items.filter(({ decision }) => decision === 'accepted').map(({ itemId }) => itemId);
    const order = accepted.sort((a, b) => this.stage.chance.draw('order', key, a) - this.stage.chance.draw('order', key, b));
    await this.stage.product.preparation.settle(as.context(), meetingId, { order });
  }

  /** The committee's own meeting, to another working day between its bounds. */
  async move(as: Asker, meetingId: string): Promise<void> {
    const { world, product, chance, cast } = this.stage;
    const { context, preparation } = await this.detail(meetingId);
    const { itemsDue, approval } = context.deadlines;
    const startTime = cast.table(preparation.committeeId).body.meetsBefore?.startTime ?? '15:00';
    const days = Array.from({ length: 21 }, (_, i) => addDays(localDateOf(itemsDue), i)).filter((day) => world.calendar.isWorkingDay(day));
    const moments = days.map((day) => instantOf(day, startTime)).filter((at) => at > itemsDue && at < approval && at > world.now() && at !== preparation.meets);
    if (moments.length > 0) await product.preparation.move(as.context(), meetingId, { meets: chance.pick(moments, 'committee to', meetingId) });
  }

  private async decideOne(as: Asker, meetingId: string, itemId: string, choices: Choices): Promise<void> {
    const decision = await this.decisionOn(meetingId, itemId, choices);
    await this.stage.product.preparation.decide(as.context(), meetingId, itemId, decision);
    if (decision.decision === 'referred') this.season.meetFor(decision.bodyId, itemId);
  }

  private async decisionOn(meetingId: string, itemId: string, { later, groups }: Choices): Promise<DecideItem> {
    const { chance } = this.stage;
    const others = (await this.detail(meetingId)).context.items.filter((item) => item.itemId !== itemId && (item.decision === null || item.decision === 'accepted'));
    switch (this.verdict(itemId)) {
      case 'merged':
        return others.length > 0 ? { decision: 'merged', into: chance.pick(others, 'into', itemId).itemId } : { decision: 'accepted' };
      case 'deferred':
        return later.length > 0 ? { decision: 'deferred', meetingId: chance.pick(later.slice(0, 2), 'deferred to', itemId), reason: 'De cijfers zijn er dan.' } : { decision: 'accepted' };
      case 'referred':
        return groups.length > 0 ? { decision: 'referred', bodyId: chance.pick(groups, 'referred to', itemId), reason: 'Graag eerst een advies van de werkgroep.' } : { decision: 'accepted' };
      case 'rejected':
        return { decision: 'rejected', reason: 'Dit hoort bij de partner zelf.' };
      default:
        return { decision: 'accepted' };
    }
  }

  private verdict(itemId: string): Verdict {
    let lot = this.stage.chance.draw('verdict', itemId);
    return VERDICTS.find(([, share]) => (lot -= share) < 0)?.[0] ?? 'accepted';
  }

  private async choices(meetingId: string): Promise<Choices> {
    const { world, product } = this.stage;
    const { meeting } = await product.commands.read(world.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
    const later = await world.spectator.query<{ id: string }>('later-meetings', 'SELECT id FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL ORDER BY starts_at, id', [meeting.bodyId, meeting.startsAt]);
    const groups = world.scheme.bodies.filter(({ kind, id }) => kind === 'werkgroep' && id !== meeting.bodyId).map(({ id }) => id);
    return { later: later.map(({ id }) => id), groups };
  }

  private async open(meetingId: string): Promise<string[]> {
    return (await this.detail(meetingId)).context.items.filter(({ decision }) => decision === null).map(({ itemId }) => itemId);
  }

  private overlooks(...about: readonly string[]): boolean {
    return this.stage.chance.happens(this.stage.temperament.forgets, 'overlooks', ...about);
  }

  private async detail(meetingId: string): Promise<PreparationDetail> {
    const detail = await this.stage.product.commands.read(this.stage.world.tenantId, ({ tx }) => preparationDetail(tx, meetingId));
    if (!detail) throw new Error(`No committee prepares meeting ${meetingId}`);
    return detail;
  }
}
