/**
 * A mail server as people meet it, behind the `Mailer` port: it takes nearly everything at once, asks some servers to come
 * back later, knows some addresses no longer, now and then its answer is lost, and sometimes it cannot be reached at all for
 * hours. What becomes of an attempt follows from the seed, the message, the number of the attempt and the hour.
 */
import type { Clock } from '#platform/clock';
import type { Mailer } from '#messaging/mailer';
import type { SendOutcome } from '#messaging/retry';
import type { Chance } from './chance.js';
import { Outages } from './outages.js';

export interface Accepted {
  to: string;
  /** With angle brackets. */
  messageId: string;
  /** Address in the header; null: none. */
  replyTo: string | null;
  at: string;
  /** The attempt before this one ended without an answer: this may be a second copy, and is allowed to be. */
  afterUnknown: boolean;
}

/** An attempt after which the mail was not taken. */
export interface Missed {
  at: string;
  /** None could be reached; else one asked to come back later, or fell silent. */
  noServer: boolean;
}

/** Shares of attempts. */
const GREYLISTED = 0.04;
const REFUSED = 0.0015;
const ANSWER_LOST = 0.003;
/** Of those whose answer was lost: did the message arrive after all? */
const ARRIVED = 0.5;
/** A connection that broke once breaks again more easily. */
const LOST_AGAIN = 0.1;

export class MailServer implements Pick<Mailer, 'send'> {
  readonly accepted: Accepted[] = [];
  readonly outages: Outages;
  /** Those that reached the server. */
  private readonly attempts = new Map<string, { count: number; lost: boolean }>();
  private readonly missed = new Map<string, Missed[]>();
  private read = 0;

  constructor(
    private readonly clock: Clock,
    private readonly chance: Chance,
    /** What was accepted goes on to here. */
    private readonly deliver: (to: string, source: Buffer) => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.outages = new Outages(chance);
  }

  async send(to: string, source: Buffer): Promise<SendOutcome> {
    const { messageId, replyTo } = headersOf(source);
    if (this.outages.isDown(this.clock.now())) {
      this.note(messageId, true);
      return { outcome: 'refused', permanent: false, response: 'connect ECONNREFUSED' };
    }
    const before = this.attempts.get(messageId) ?? { count: 0, lost: false };
    const outcome = this.answer({ to, messageId, replyTo, at: this.clock.now(), afterUnknown: before.lost }, before);
    this.attempts.set(messageId, { count: before.count + 1, lost: outcome.outcome === 'unknown' });
    if (outcome.outcome === 'accepted') await this.deliver(to, source);
    else this.note(messageId, false);
    return outcome;
  }

  /** Attempts of a message after which it was not taken, in order. */
  missedOf(messageId: string): readonly Missed[] {
    return this.missed.get(messageId) ?? [];
  }

  private note(messageId: string, noServer: boolean): void {
    this.missed.set(messageId, [...this.missedOf(messageId), { at: this.clock.now(), noServer }]);
  }

  /** What arrived since the last call, in a fixed order. */
  takeNew(): Accepted[] {
    const arrived = this.accepted.slice(this.read);
    this.read = this.accepted.length;
    return arrived.sort((a, b) => (a.messageId < b.messageId ? -1 : 1));
  }

  private answer(mail: Accepted, before: { count: number; lost: boolean }): SendOutcome {
    const lot = this.chance.draw('mail', mail.messageId, before.count);
    if (lot < (before.lost ? LOST_AGAIN : ANSWER_LOST)) {
      if (this.chance.happens(ARRIVED, 'arrived', mail.messageId, before.count)) this.accepted.push(mail);
      return { outcome: 'unknown', reason: 'connection lost after DATA' };
    }
    if (lot > 1 - REFUSED) return { outcome: 'refused', permanent: true, response: '550 5.1.1 no such user' };
    if (before.count === 0 && lot > 1 - REFUSED - GREYLISTED) return { outcome: 'refused', permanent: false, response: '451 4.7.1 greylisted, come back later' };
    this.accepted.push(mail);
    return { outcome: 'accepted', response: '250 2.0.0 OK' };
  }
}

function headersOf(source: Buffer): Pick<Accepted, 'messageId' | 'replyTo'> {
  const head = source.subarray(0, 2000).toString('latin1');
  const messageId = /^Message-ID:\s*(<[^>]+>)/im.exec(head)?.[1];
  if (!messageId) throw new Error('A mail without Message-ID');
  const replyTo = /^Reply-To:[^\r\n]*(?:\r\n[ \t][^\r\n]*)*/im.exec(head)?.[0];
  return { messageId, replyTo: /[^\s<>"]+@[^\s<>"]+/.exec(replyTo ?? '')?.[0] ?? null };
}
