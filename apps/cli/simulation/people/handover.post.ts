/** What people do with a mail about a handover when they have read it. */
import type { MailKind } from '#messaging/mail-kinds';
import type { Letter } from '../spectator.js';
import type { HandoverActs } from './handover.acts.js';
import type { Asker, Stage } from './stage.js';

interface Reading {
  person: string;
  handoverId: string;
  /** This letter, for draws and diary. */
  key: string;
  /** The reader keeps the body going. */
  keeps: boolean;
  /** It was asked before. */
  again: boolean;
}

export class HandoverPost {
  private readonly read = new Set<string>();
  private readonly asked = new Set<string>();
  private readonly reactions: Partial<Record<MailKind, (reading: Reading) => void>> = {
    'handover-annotate': (reading) => this.answer(reading, (as) => this.acts.annotate(as, reading.handoverId)),
    'handover-accept': (reading) => this.accept(reading),
    'handover-refused': (reading) => reading.keeps && this.answer(reading, (as) => this.acts.settle(as, reading.handoverId)),
    // At first a successor may still come by themselves.
    'handover-vacant': (reading) => reading.keeps && reading.again && this.answer(reading, (as) => this.acts.settle(as, reading.handoverId)),
  };

  constructor(
    private readonly stage: Stage,
    private readonly acts: HandoverActs,
  ) {}

  receive({ messageId, kind, personId, handoverId, bodyId }: Letter): void {
    if (personId === null || handoverId === null || bodyId === null) return;
    const about = `${kind}/${handoverId}/${personId}`;
    const key = `${about}/${messageId}`;
    // A second copy, after the answer to the first was lost, is no second question.
    if (this.read.has(key)) return;
    this.read.add(key);
    const again = this.asked.has(about);
    this.asked.add(about);
    this.reactions[kind as MailKind]?.({ person: personId, handoverId, key, keeps: this.stage.cast.table(bodyId).secretary === personId, again });
  }

  /** Who comes answers; the secretary, who hears that nobody did, telephones. Whoever is both does not telephone. */
  private accept(reading: Reading): void {
    const { person, handoverId, key, keeps } = reading;
    this.answer(reading, (as) => this.acts.answer(as, handoverId));
    if (keeps && this.stage.habit('telephones', key)) this.stage.intend(person, 1, `${key}/telephone`, (as) => this.acts.telephone(as, handoverId));
  }

  /** Done after a while, or forgotten; a reminder is acted upon at once, or not. */
  private answer({ person, key, again }: Reading, act: (as: Asker) => Promise<unknown>): void {
    const days = again ? (this.stage.heeds(key) ? 0 : null) : this.stage.delay(key);
    if (days !== null) this.stage.intend(person, days, key, act);
  }
}
