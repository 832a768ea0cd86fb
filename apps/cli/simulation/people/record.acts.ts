/** What came of a meeting, as the secretary writes it down, and what becomes of decisions under reservation. */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import { membersOn } from '#governance/bodies/members';
import { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { meetingDetail } from '#governance/meetings/meeting.queries';
import type { Presence } from '#governance/meetings/record.entity';
import type { RecordOutcome } from '#governance/meetings/record.commands';
import { SUBSTITUTES } from './oversight.data.js';
import type { Asker, Stage } from './stage.js';
import * as texts from './texts.js';

/** Of an item with choices the meeting mostly takes the first: what was proposed. */
const USUAL_CHOICE = 0.8;
const SENDS_SOMEBODY = 0.4;

export class RecordActs {
  private readonly recorded = new Set<string>();

  constructor(private readonly stage: Stage) {}

  isRecorded(meetingId: string): boolean {
    return this.recorded.has(meetingId);
  }

  /** Attendance, outcomes, decisions and actions, then the list is complete. Once per meeting. */
  async write(as: Asker, meetingId: string): Promise<void> {
    if (this.recorded.has(meetingId)) return;
    this.recorded.add(meetingId);
    const { product, world } = this.stage;
    const { meeting, items } = await product.commands.read(world.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
    const members = await product.commands.read(world.tenantId, ({ tx }) => membersOn(tx, [meeting.bodyId], localDateOf(meeting.startsAt)));
    const people = [...new Set(members.map(({ personId }) => personId))].sort().map((personId) => ({ personId, ...this.attended(meetingId, personId) }));
    await product.record.attendance(as.context(), meetingId, { people });
    for (const item of items.filter(({ origin }) => origin?.kind !== 'vast')) await this.item(as, meetingId, item);
    await product.record.complete(as.context(), meetingId);
  }

  /** Who cannot come sometimes sends somebody, who seldom has that on paper. */
  private attended(meetingId: string, personId: string): { presence: Presence; representedBy?: string } {
    if (!this.stage.habit('absent', meetingId, personId)) return { presence: 'aanwezig' };
    return { presence: 'afgemeld', ...(this.stage.chance.happens(SENDS_SOMEBODY, 'sends somebody', meetingId, personId) ? { representedBy: this.stage.chance.pick(SUBSTITUTES, 'substitute', personId) } : {}) };
  }

  /** The achterban has answered: on every reservation of this meeting that is open. */
  async settleReservations(as: Asker, meetingId: string): Promise<void> {
    const { product, world, chance } = this.stage;
    const open = await product.commands.read(world.tenantId, ({ tx }) => tx.find(AgendaItem, { where: { meetingId, reservation: 'open' }, order: { id: 'ASC' } }));
    for (const { id } of open) await product.record.settleReservation(as.context(), meetingId, id, { agreed: chance.happens(0.8, 'agreed', id) });
  }

  private async item(as: Asker, meetingId: string, item: AgendaItem): Promise<void> {
    const { record } = this.stage.product;
    const outcome = this.outcomeOf(item);
    await record.outcome(as.context(), meetingId, item.id, outcome);
    if (item.origin?.kind === 'verslag') return;
    if (outcome.outcome === 'besloten' || outcome.outcome === 'onder-voorbehoud') await record.decision(as.context(), meetingId, { itemId: item.id, ...this.marked(item, 'decision', texts.decided(item.title)) });
    if (outcome.outcome === 'aangehouden') await record.decision(as.context(), meetingId, { itemId: item.id, ...this.marked(item, 'decision', texts.heldOver(item.title)) });
    if (outcome.outcome !== 'niet-behandeld' && item.submittedBy) {
      await record.action(as.context(), meetingId, { itemId: item.id, ...this.marked(item, 'action', texts.toDo(item.title)), ownerId: item.submittedBy, dueOn: this.inAMonth() });
    }
  }

  /** What belongs to a confidential item is confidential without being called so. */
  private marked({ id, confidential }: AgendaItem, what: string, text: string): { text: string; confidential: boolean } {
    const itself = !confidential && this.stage.habit('confidential', what, id);
    return { text: confidential || itself ? texts.secret(text) : text, confidential: itself };
  }

  /** To minutes that are adopted: none, some that nobody wrote down, or what they are. */
  private changes(itemId: string): Pick<RecordOutcome, 'changes' | 'changesText' | 'changesConfidential'> {
    if (!this.stage.habit('changes', itemId)) return { changes: false };
    if (this.stage.chance.happens(0.3, 'changes not written', itemId)) return { changes: true };
    const confidential = this.stage.habit('confidential', 'changes', itemId);
    const text = 'Bij het derde punt stond een ander bedrag.';
    return { changes: true, changesText: confidential ? texts.secret(text) : text, changesConfidential: confidential };
  }

  private inAMonth(): string {
    const { world } = this.stage;
    const day = addDays(localDateOf(world.now()), 30);
    return world.calendar.isWorkingDay(day) ? day : world.calendar.nextWorkingDay(day);
  }

  private outcomeOf(item: AgendaItem): RecordOutcome {
    const outcome = this.freeOutcomeOf(item);
    const choices = item.origin?.kind === 'procedure' ? item.origin.choices : [];
    const decides = outcome.outcome === 'besloten' || outcome.outcome === 'onder-voorbehoud';
    return choices.length > 0 && decides ? { ...outcome, choice: this.stage.chance.happens(USUAL_CHOICE, 'choice', item.id) ? choices[0]! : this.stage.chance.pick(choices, 'choice-other', item.id) } : outcome;
  }

  private freeOutcomeOf({ id, origin, purpose }: AgendaItem): RecordOutcome {
    const { world } = this.stage;
    if (this.stage.habit('notReached', id)) return { outcome: 'niet-behandeld' };
    if (this.stage.habit('heldOver', id)) return { outcome: 'aangehouden' };
    if (origin?.kind === 'verslag') return { outcome: 'besloten', ...this.changes(id) };
    if (purpose !== 'besluitvorming') return { outcome: 'besproken' };
    // Nobody asks an achterban who sits where, or who presides.
    if ((origin?.kind === 'procedure' && origin.workflow === 'rotation') || !this.stage.habit('reserved', id)) return { outcome: 'besloten' };
    return { outcome: 'onder-voorbehoud', until: instantOf(addDays(localDateOf(world.now()), 21), '17:00') };
  }
}
