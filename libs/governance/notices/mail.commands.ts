/** What the secretary does about a mail that did not reach somebody, or that somebody wants once more. */
import type { EntityManager } from 'typeorm';
import { recordBounce, sendAgain } from '#messaging/ledger';
import { isDigest, readMailing, type StoredMailing } from '#messaging/ledger.queries';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { oneLine } from '#platform/text';
import { authorize, authorizeSomewhere, type CommandContext, type Commands, type Work } from '../command.js';
import { openDeliveryTask } from './delivery-task.js';

interface Delivery {
  id: string;
  /** The delivery of which it is a copy, or its own id. */
  firstId: string;
  personId: string | null;
  name: string;
  email: string;
}

type OfDelivery = { mailingId: string; deliveryId: string };

export class MailCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * Send a mail once more to one of its recipients: to the address that the person has by now, or, to a guest, to `email`. The copy
   * is a delivery of its own, whatever became of the first; when it arrives, the task about the first closes by itself.
   * @throws DomainError `delivery.under-way`, `delivery.has-person`
   */
  sendAgain(context: CommandContext, mailingId: string, deliveryId: string, body: { email?: string | undefined }): Promise<OfDelivery> {
    return this.commands.plain(context, { mailing: mailingId, delivery: deliveryId, email: body.email ?? null }, async (work) => {
      const { delivery } = await this.find(work, mailingId, deliveryId);
      const copy = { id: derivedId('copy', delivery.firstId, context.commandId), email: await addressOf(work.tx, delivery, body.email) };
      if (!(await sendAgain(work.tx, delivery.firstId, copy, work.scheme.mailbox, work.now))) throw underWay(deliveryId);
      return { mailingId, deliveryId: copy.id };
    });
  }

  /** A mail that a server took came back to the LEA's mailbox: it did not arrive after all, and the secretary's task says so. */
  cameBack(context: CommandContext, mailingId: string, deliveryId: string, body: { answer: string }): Promise<OfDelivery> {
    return this.commands.plain(context, { mailing: mailingId, delivery: deliveryId, ...body }, async (work) => {
      const { mailing, delivery } = await this.find(work, mailingId, deliveryId);
      if (!(await recordBounce(work.tx, deliveryId, oneLine(body.answer)))) throw new DomainError('conflict', 'delivery.not-accepted', 'Alleen een mail die door de mailserver was aangenomen, kan terugkomen.', { deliveryId });
      await openDeliveryTask(work.tx, context.tenantId, mailing, { ...delivery, why: 'refused' }, work.now);
      return { mailingId, deliveryId };
    });
  }

  private async find(work: Work, mailingId: string, deliveryId: string): Promise<{ mailing: StoredMailing; delivery: Delivery }> {
    const mailing = await readMailing(work.tx, mailingId);
    const [delivery]: Delivery[] = await work.tx.query(
      `SELECT id, coalesce(copy_of, id) AS "firstId", person_id AS "personId", name, email FROM delivery WHERE mailing_id = $1 AND id = $2`,
      [mailingId, deliveryId],
    );
    const bodyId = mailing?.about['bodyId'];
    if (!mailing || !delivery || (bodyId === undefined && !isDigest(mailing))) throw new DomainError('not-found', 'delivery.unknown', 'Deze bezorging bestaat niet. Kies er een uit de ontvangers van de mail.', { mailingId, deliveryId });
    if (bodyId === undefined) await authorizeSomewhere(work, 'mail.send-again');
    else await authorize(work, bodyId, 'mail.send-again');
    return { mailing, delivery };
  }
}

/** Of a person: as it stands now, for the secretary may have corrected it. Of a guest: what is given, else the old one. */
async function addressOf(tx: EntityManager, { personId, email }: Delivery, given: string | undefined): Promise<string> {
  if (personId === null) return given ?? email;
  if (given !== undefined) {
    const message = 'Wijzig het adres bij de persoon zelf; verstuur de mail daarna opnieuw.';
    throw new DomainError('invalid', 'delivery.has-person', message, { personId }, [{ in: 'body', field: 'email', code: 'not-here', message }]);
  }
  const [person]: { email: string }[] = await tx.query(`SELECT email FROM person WHERE id = $1`, [personId]);
  return person?.email ?? email;
}

const underWay = (deliveryId: string): DomainError =>
  new DomainError('conflict', 'delivery.under-way', 'Deze mail is nog onderweg, of gaat mee in het dagoverzicht. Wacht af of hij aankomt.', { deliveryId });
