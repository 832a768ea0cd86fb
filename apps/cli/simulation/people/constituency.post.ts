/** What representatives do with the text for their achterban: pass it on and say so, or not. */
import type { Letter } from '../spectator.js';
import type { Asker, Stage } from './stage.js';

const WHOM = ['De schooldirecteuren', 'Het managementteam', 'De leden van de sector', 'De medezeggenschapsraad en de directeuren'] as const;

export class ConstituencyPost {
  private readonly read = new Set<string>();

  constructor(private readonly stage: Stage) {}

  receive({ messageId, kind, personId, meetingId }: Letter): void {
    if (kind !== 'constituency-text' || personId === null || meetingId === null) return;
    const key = `${kind}/${meetingId}/${personId}`;
    // A second copy, after the answer to the first was lost, is no second question.
    if (this.read.has(key)) return;
    this.read.add(key);
    const days = this.stage.delay(key);
    if (days !== null && this.stage.habit('passesOn', key, messageId)) this.stage.intend(personId, days + 1, key, (as) => this.passOn(as, meetingId, key));
  }

  private passOn(as: Asker, meetingId: string, key: string): Promise<unknown> {
    return this.stage.product.constituency.passedOn(as.context(), meetingId, { whom: this.stage.chance.pick(WHOM, 'whom', key) });
  }
}
