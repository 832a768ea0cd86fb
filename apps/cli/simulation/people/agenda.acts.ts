/** What members, secretary and chair do before a meeting. */
import { AgendaItem } from '#governance/meetings/agenda-item.entity';
import { holdingOfOthers } from '#governance/meetings/item-access';
import { meetingDetail, type MeetingDetail } from '#governance/meetings/meeting.queries';
import { toTakeOff } from './full-agenda.js';
import { newItem, timeOf } from './new-item.js';
import type { Asker, Stage } from './stage.js';
import { isSecret, secret } from './texts.js';

export class AgendaActs {
  constructor(private readonly stage: Stage) {}

  /** A member's answer to the call, of which a paper may follow later; where the meeting is full: no item. */
  async submit(as: Asker, meetingId: string, key: string): Promise<void> {
    const { product, chance } = this.stage;
    const { items, state } = await this.detail(meetingId);
    const item = newItem(this.stage, { taken: items.map(({ title }) => title), left: (await timeOf(this.stage, meetingId)).left }, key);
    if (item === null) return state === 'collecting' ? this.decline(as, meetingId) : undefined;
    const { itemId } = await product.agenda.submit(as.context(), meetingId, item);
    const [paper] = item.documents;
    if (paper && this.stage.habit('paperAtOnce', key)) await this.addPaper(as, meetingId, itemId, paper);
    if (this.stage.habit('confidential', 'paper', key)) await this.addPaper(as, meetingId, itemId, secret('Bedragen per bestuur'));
    if (this.stage.habit('withdraws', key)) this.stage.intend(as.person, chance.between(1, 12, 'withdraws after', key), `${key}/withdraw`, (later) => product.agenda.withdraw(later.context(), meetingId, itemId));
  }

  async decline(as: Asker, meetingId: string): Promise<void> {
    await this.stage.product.agenda.answerCall(as.context(), meetingId);
  }

  /** The papers that this member still owes. */
  async handInPapers(as: Asker, meetingId: string): Promise<void> {
    const { items, documents } = await this.detail(meetingId);
    for (const paper of documents.filter(({ sha256 }) => sha256 === null)) {
      if (items.find(({ id }) => id === paper.itemId)?.submittedBy === as.person) await this.addPaper(as, meetingId, paper.itemId, paper.title);
    }
  }

  /** The secretary, who mostly minds the time, takes off what the meeting has none for and puts the rest in order; a guest may come for one of them. */
  async propose(as: Asker, meetingId: string, key: string): Promise<void> {
    const { product, chance } = this.stage;
    if (!this.stage.habit('overfills', 'agenda', key)) await this.makeFit(as, meetingId);
    const { items } = await this.detail(meetingId);
    const own = items.filter(({ origin }) => origin?.kind !== 'vast');
    const order = own.map(({ id }) => id).sort((a, b) => chance.draw('order', key, a) - chance.draw('order', key, b));
    const [first] = order;
    if (first && this.stage.habit('guest', key)) await product.agenda.addGuest(as.context(), meetingId, first, { name: 'Robin Gast', email: 'robin.gast@bureau.example' });
    await product.agenda.propose(as.context(), meetingId, { order });
  }

  private async makeFit(as: Asker, meetingId: string): Promise<void> {
    const { product, world } = this.stage;
    const { items } = await this.detail(meetingId);
    const { available } = await timeOf(this.stage, meetingId);
    const holding = await product.commands.read(world.tenantId, ({ tx }) => holdingOfOthers(tx, items.map(({ id }) => id)));
    for (const { id } of toTakeOff(items, available, holding)) await product.agenda.withdraw(as.context(), meetingId, id);
  }

  async fixOrReturn(as: Asker, meetingId: string, key: string): Promise<void> {
    const { agenda } = this.stage.product;
    if (this.stage.habit('returnsAgenda', key)) await agenda.return(as.context(), meetingId, { remark: 'Graag de punten waarover we beslissen vooraan, dan is er tijd genoeg voor.' });
    else await agenda.fix(as.context(), meetingId);
  }

  /** Told that the agenda is not fixed: whoever holds it up does something. */
  async hurry(as: Asker, meetingId: string, key: string): Promise<void> {
    const { state, meeting } = await this.detail(meetingId);
    const { chair, secretary } = this.stage.cast.table(meeting.bodyId);
    if (state === 'drafting' && as.person === secretary) await this.propose(as, meetingId, key);
    if (state === 'proposed' && as.person === chair) await this.fixOrReturn(as, meetingId, key);
  }

  send(as: Asker, meetingId: string): Promise<unknown> {
    return this.stage.product.agenda.send(as.context(), meetingId);
  }

  reopen(as: Asker, meetingId: string): Promise<unknown> {
    return this.stage.product.agenda.reopen(as.context(), meetingId);
  }

  /** The chair decides on every late item that waits. */
  async decideLate(as: Asker, meetingId: string): Promise<void> {
    const { product, world } = this.stage;
    const waiting = await product.commands.read(world.tenantId, ({ tx }) => tx.find(AgendaItem, { where: { meetingId, status: 'gevraagd' }, order: { id: 'ASC' } }));
    for (const { id } of waiting) await product.agenda.decideLate(as.context(), meetingId, id, { consent: this.stage.habit('consents', id) });
  }

  private async addPaper(as: Asker, meetingId: string, itemId: string, title: string): Promise<void> {
    const content = Buffer.from(`${title}\n`);
    const { sha256, size } = await this.stage.world.files.put(content);
    await this.stage.product.agenda.addDocument(as.context(), meetingId, itemId, { title, fileName: `${title}.txt`, mediaType: 'text/plain', sha256, size, confidential: isSecret(title) });
  }

  private detail(meetingId: string): Promise<MeetingDetail> {
    return this.stage.product.commands.read(this.stage.world.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
  }
}
