/**
 * One delivery: claimed, sent, recorded. What a server refuses for good, or does not take for hours, becomes the secretary's task; when the last delivery
 * of a mailing has ended, the workflow that asked for it hears so.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Effects } from '#engine/effects';
import type { Queryable } from '#engine/instance.store';
import type { Job } from '#engine/queue';
import type { WorkSource } from '#engine/relay';
import { forAttendee } from '#messaging/calendar-part';
import { addressed, compose, type Composed, type Mailbox } from '#messaging/compose';
import { claim, claimAlone, dueDeliveries, recordAccepted, recordOutcome, recoverLost, type Claimed } from '#messaging/ledger';
import { mailingProgress, readMailing, type StoredMailing } from '#messaging/ledger.queries';
import { isSilent, type NextStep, type SendOutcome } from '#messaging/retry';
import type { Mailer } from '#messaging/mailer';
import type { FileStore } from '#documents/file-store';
import type { Clock } from '#platform/clock';
import { inTenant, readInTenant } from '#platform/tenancy';
import { closeDeliveryTask, openDeliveryTask } from './delivery-task.js';

/** Deliveries as the relay offers them. A claim is what keeps two workers apart; an offer need not be noted. */
export const deliverySource: WorkSource = {
  kind: 'delivery',
  due: (dispatch: Queryable, now: string, limit: number) => dueDeliveries(dispatch as EntityManager, now, limit),
};

/**
 * Mailings kept in memory, composed: composing (the PDF's base64 above all) is what a mail costs, so once per mailing. Their rows
 * never change.
 */
const KEPT = 20;
/** No task where these do not arrive: an old address may well be gone, and who asked for a test mail looks at what became of it. */
const OF_NOBODY: readonly string[] = ['address-changed', 'test-mail'];

export interface DeliveriesOptions {
  db: DataSource;
  clock: Clock;
  mailer: Pick<Mailer, 'send'>;
  files: FileStore;
  effects: Effects;
  /** For the statements that every mail takes. */
  statements: Queryable;
  /** Envelope and header sender: 'lea@zoetermeer.example' and its display name, per municipality. */
  sender(tx: EntityManager, tenantId: string): Promise<Sender>;
}

interface Sender {
  name: string;
  email: string;
  replyTo: string;
}

/** A delivery of which there is something to tell; `firstId`: of which it is a copy, or its own. */
interface Told {
  firstId: string;
  mailingId: string;
  name: string;
  email: string;
}

interface Kept {
  mailing: StoredMailing;
  sender: Sender;
  composed?: Promise<Composed>;
}

export class Deliveries {
  private readonly kept = new Map<string, Kept>();
  /** Being read: the deliveries of one mailing go out together, and need it at the same moment. */
  private readonly coming = new Map<string, Promise<Kept>>();

  constructor(private readonly options: DeliveriesOptions) {}

  async run({ tenantId, id }: Job): Promise<void> {
    const { clock, statements } = this.options;
    const claimed = (await claimAlone(statements, tenantId, id, clock.now())) ?? (await this.claimLost(tenantId, id));
    if (!claimed) return;
    const kept = this.kept.get(claimed.mailingId) ?? (await this.fetch(tenantId, claimed.mailingId));
    const outcome = await this.attempt(kept, claimed);
    await this.record(tenantId, claimed, outcome);
    await this.tell(tenantId, kept.mailing);
  }

  /** A mail that cannot be made now (a file that is not there for a moment) is tried again for some hours. */
  private async attempt(kept: Kept, { name, email, messageId }: Claimed): Promise<SendOutcome> {
    let source: Buffer;
    try {
      source = addressed(await this.composed(kept, { name, email }), { name, email }, messageId);
    } catch (error) {
      return { outcome: 'not-made', reason: `not composed: ${error instanceof Error ? error.message : String(error)}` };
    }
    return this.options.mailer.send(email, source);
  }

  /** A delivery whose worker died while sending: sent once more, or given up, which may have been the last that its mailing waited for. */
  private async claimLost(tenantId: string, id: string): Promise<Claimed | null> {
    const now = this.options.clock.now();
    const { again, ended } = await inTenant(this.options.db, tenantId, async (tx) => {
      const lost = await recoverLost(tx, id, now);
      if (!lost) return { again: null, ended: null };
      return { ended: await this.note(tx, tenantId, id, lost), again: await claim(tx, id, now) };
    });
    if (ended) await this.tell(tenantId, ended);
    return again;
  }

  private async record(tenantId: string, claimed: Claimed, outcome: SendOutcome): Promise<void> {
    const { db, clock, statements } = this.options;
    // Most mails by far: one round trip. A copy, and one that came late, close the secretary's task, too.
    if (outcome.outcome === 'accepted' && claimed.copyOf === null && !isSilent({ attempts: claimed.attempts - 1 })) return recordAccepted(statements, tenantId, claimed, outcome.response, clock.now());
    await inTenant(db, tenantId, async (tx) => {
      const next = await recordOutcome(tx, claimed, outcome, clock.now());
      if (next) await this.note(tx, tenantId, claimed.id, next);
    });
  }

  /** The secretary must know of what did not arrive, or not yet after hours; answers the mailing of what has ended. */
  private async note(tx: EntityManager, tenantId: string, deliveryId: string, { nextAttemptAt, task }: NextStep): Promise<StoredMailing | null> {
    if (nextAttemptAt !== null && task === null) return null;
    const [delivery]: Told[] = await tx.query(`SELECT coalesce(copy_of, id) AS "firstId", mailing_id AS "mailingId", name, email FROM delivery WHERE id = $1`, [deliveryId]);
    if (!delivery) throw new Error(`There is no delivery ${deliveryId}`);
    const { mailing } = await this.keep(tx, tenantId, delivery.mailingId);
    const now = this.options.clock.now();
    if (task === null) await closeDeliveryTask(tx, delivery.firstId, now);
    else if (!OF_NOBODY.includes(mailing.kind)) await openDeliveryTask(tx, tenantId, mailing, { ...delivery, why: task }, now);
    return nextAttemptAt === null ? mailing : null;
  }

  private fetch(tenantId: string, mailingId: string): Promise<Kept> {
    const coming = this.coming.get(mailingId) ?? readInTenant(this.options.db, tenantId, (tx) => this.keep(tx, tenantId, mailingId)).finally(() => this.coming.delete(mailingId));
    this.coming.set(mailingId, coming);
    return coming;
  }

  private async keep(tx: EntityManager, tenantId: string, mailingId: string): Promise<Kept> {
    const known = this.kept.get(mailingId);
    if (known) return known;
    const [mailing, sender] = await Promise.all([readMailing(tx, mailingId), this.options.sender(tx, tenantId)]);
    if (!mailing) throw new Error(`There is no mailing ${mailingId}`);
    const kept: Kept = { mailing, sender };
    this.kept.set(mailingId, kept);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
    return kept;
  }

  /** Once for all who get the same; an appointment is of who gets it. */
  private composed(kept: Kept, to: Mailbox): Promise<Composed> {
    const { calendar } = kept.mailing;
    if (calendar) return this.compose({ ...kept, mailing: { ...kept.mailing, calendar: { ...calendar, text: forAttendee(calendar.text, to) } } });
    // What failed (a file that is not there for a moment) is made anew the next time.
    return (kept.composed ??= this.compose(kept).catch((error: unknown) => {
      delete kept.composed;
      throw error;
    }));
  }

  /**
   * The workflow hears it when the last delivery has ended. Each counts after its own end is committed, so of two that end at once
   * the later one sees both; where both do, the second changes nothing.
   */
  private async tell(tenantId: string, mailing: StoredMailing): Promise<void> {
    // Only minutes want to know their end (`reply` of the workflow's effect): counting for every mail is a third of its cost.
    if (mailing.about['distribution'] === undefined) return;
    const { accepted, refused, unknown, open } = await readInTenant(this.options.db, tenantId, (tx) => mailingProgress(tx, mailing.id));
    if (open > 0) return;
    await this.options.effects.complete(tenantId, mailing.id, { accepted, failed: refused, unknown, distribution: Number(mailing.about['distribution']) });
  }

  private async compose({ mailing, sender }: Kept): Promise<Composed> {
    const attachments = await Promise.all(mailing.attachments.map(async ({ filename, contentType, sha256 }) => ({ filename, contentType, content: await this.options.files.get(sha256) })));
    return compose({
      id: mailing.id,
      from: { name: sender.name, email: sender.email },
      replyTo: { name: sender.name, email: sender.replyTo },
      subject: mailing.subject,
      text: mailing.text,
      html: mailing.html,
      calendar: mailing.calendar,
      attachments,
      date: mailing.createdAt,
    });
  }
}
