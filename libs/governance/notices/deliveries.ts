/**
 * One delivery: claimed, sent, recorded. What a server refuses for good becomes the secretary's task; when the last delivery
 * of a mailing has ended, the workflow that asked for it hears so.
 */
import type { DataSource, EntityManager } from 'typeorm';
import type { Effects } from '#engine/effects';
import type { Queryable } from '#engine/instance.store';
import type { Job } from '#engine/queue';
import type { WorkSource } from '#engine/relay';
import { addressed, compose, type Composed } from '#messaging/compose';
import { claim, dueDeliveries, recordOutcome, recoverLost, type Claimed } from '#messaging/ledger';
import { mailingProgress, readMailing, type StoredMailing } from '#messaging/ledger.queries';
import type { Mailer } from '#messaging/mailer';
import type { FileStore } from '#documents/file-store';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { Task } from '../meetings/record.entity.js';

/** Deliveries as the relay offers them. A claim is what keeps two workers apart; an offer need not be noted. */
export const deliverySource: WorkSource = {
  kind: 'delivery',
  due: (dispatch: Queryable, now: string, limit: number) => dueDeliveries(dispatch as EntityManager, now, limit),
  offered: () => Promise.resolve(),
};

/** Composed mailings kept in memory: composing (the PDF's base64 above all) is what a mail costs, so once per mailing. */
const KEPT = 20;

export interface DeliveriesOptions {
  db: DataSource;
  clock: Clock;
  mailer: Pick<Mailer, 'send'>;
  files: FileStore;
  effects: Effects;
  /** Envelope and header sender: 'lea@zoetermeer.example' and its display name, per municipality. */
  sender(tenantId: string): Promise<{ name: string; email: string; replyTo: string }>;
}

export class Deliveries {
  private readonly composed = new Map<string, Promise<Composed>>();

  constructor(private readonly options: DeliveriesOptions) {}

  async run({ tenantId, id }: Job): Promise<void> {
    const { db, clock } = this.options;
    const claimed = await inTenant(db, tenantId, async (tx) => {
      await recoverLost(tx, id, clock.now());
      return claim(tx, id, clock.now());
    });
    if (!claimed) return;
    const mailing = await inTenant(db, tenantId, (tx) => readMailing(tx, claimed.mailingId));
    if (!mailing) throw new Error(`Delivery ${id} belongs to no mailing`);
    const sender = await this.options.sender(tenantId);
    const source = addressed(await this.compose(mailing, sender), { name: claimed.name, email: claimed.email }, claimed.messageId);
    const outcome = await this.options.mailer.send(claimed.email, source);
    const ended = await inTenant(db, tenantId, (tx) => this.record(tx, tenantId, mailing, claimed, outcome));
    if (ended) await this.tell(tenantId, mailing);
  }

  /** True when no delivery of the mailing is open any more. */
  private async record(tx: EntityManager, tenantId: string, mailing: StoredMailing, claimed: Claimed, outcome: Parameters<typeof recordOutcome>[2]): Promise<boolean> {
    const now = this.options.clock.now();
    const next = await recordOutcome(tx, claimed, outcome, now);
    if (next?.state === 'failed') await insertTask(tx, tenantId, mailing, claimed, now);
    return (await mailingProgress(tx, mailing.id)).open === 0;
  }

  private async tell(tenantId: string, mailing: StoredMailing): Promise<void> {
    const { recipients, accepted } = await inTenant(this.options.db, tenantId, (tx) => mailingProgress(tx, mailing.id));
    const distribution = mailing.about['distribution'];
    await this.options.effects.complete(tenantId, mailing.id, { accepted, failed: recipients - accepted, ...(distribution === undefined ? {} : { distribution: Number(distribution) }) });
  }

  private compose(mailing: StoredMailing, sender: { name: string; email: string; replyTo: string }): Promise<Composed> {
    const known = this.composed.get(mailing.id);
    if (known) return known;
    const composed = this.composeNow(mailing, sender);
    this.composed.set(mailing.id, composed);
    if (this.composed.size > KEPT) this.composed.delete(this.composed.keys().next().value ?? '');
    return composed;
  }

  private async composeNow(mailing: StoredMailing, sender: { name: string; email: string; replyTo: string }): Promise<Composed> {
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

async function insertTask(tx: EntityManager, tenantId: string, mailing: StoredMailing, claimed: Claimed, now: string): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(Task)
    .values({
      tenantId,
      id: derivedId('refused', claimed.id),
      kind: 'mail-geweigerd',
      bodyId: mailing.about['bodyId'] ?? null,
      meetingId: mailing.about['meetingId'] ?? null,
      text: `‘${mailing.subject}’ kon niet worden bezorgd bij ${claimed.name} (${claimed.email}). Controleer het adres en verstuur de mail opnieuw.`,
      createdAt: now,
      doneAt: null,
    })
    .orIgnore()
    .execute();
}
