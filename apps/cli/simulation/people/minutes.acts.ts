/** The minutes: written, remarked upon, agreed to or not, stopped, corrected. */
import { meetingDetail } from '#governance/meetings/meeting.queries';
import type { MinutesSection } from '#governance/minutes/minutes.entity';
import type { Asker, Stage } from './stage.js';
import { discussed, REMARKS, secret } from './texts.js';

export class MinutesActs {
  constructor(private readonly stage: Stage) {}

  async draft(as: Asker, meetingId: string): Promise<void> {
    const { minutes } = this.stage.product;
    await minutes.save(as.context(), meetingId, { sections: await this.sections(meetingId) });
    await minutes.submit(as.context(), meetingId);
  }

  remark(as: Asker, meetingId: string, key: string): Promise<unknown> {
    return this.stage.product.minutes.remark(as.context(), meetingId, { text: this.stage.chance.pick(REMARKS, 'remark', key) });
  }

  /** Remarks are put into the text, then it goes to the chair. */
  async completeReview(as: Asker, meetingId: string): Promise<void> {
    const { minutes } = this.stage.product;
    await minutes.save(as.context(), meetingId, { sections: await this.sections(meetingId) });
    await minutes.completeReview(as.context(), meetingId);
  }

  async akkoordOrNot(as: Asker, meetingId: string, key: string): Promise<void> {
    const { minutes } = this.stage.product;
    if (this.stage.habit('withholds', key)) await minutes.withholdAkkoord(as.context(), meetingId, { remark: 'Bij het laatste besluit ontbreekt wie het oppakt.' });
    else await minutes.akkoord(as.context(), meetingId);
  }

  /** The chair says so by telephone, the secretary records it. */
  akkoordByTelephone(as: Asker, meetingId: string, chair: string): Promise<unknown> {
    return this.stage.product.minutes.akkoord(as.context(chair), meetingId);
  }

  /** Second thoughts come in half of the cases, a working day later. */
  async stopMailing(as: Asker, meetingId: string, key: string): Promise<void> {
    const { product, chance } = this.stage;
    await product.minutes.stopMailing(as.context(), meetingId, { reason: 'Dit concept bevat nog een fout in een bedrag.' });
    if (chance.happens(0.5, 'resumes', key)) this.stage.intend(as.person, 1, `${key}/resume`, (later) => product.minutes.resumeMailing(later.context(), meetingId));
  }

  async correct(as: Asker, meetingId: string): Promise<void> {
    await this.stage.product.minutes.correct(as.context(), meetingId, { sections: await this.sections(meetingId) });
  }

  private async sections(meetingId: string): Promise<MinutesSection[]> {
    const { items } = await this.stage.product.commands.read(this.stage.world.tenantId, ({ tx }) => meetingDetail(tx, meetingId));
    return items.flatMap(({ id, title, confidential }) => [
      { itemId: id, text: confidential ? secret(discussed(title)) : discussed(title), confidential },
      ...(this.stage.habit('confidential', 'passage', id) ? [{ itemId: id, text: secret('Over de bezetting van één school is in vertrouwen gesproken.'), confidential: true }] : []),
    ]);
  }
}
