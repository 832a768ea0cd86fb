/**
 * A mailing's MIME source, built once; each recipient's copy differs in two headers only. Composing is what a mail costs
 * (the PDF's base64 above all), so it happens once per mailing and not once per member.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import MimeNode from 'nodemailer/lib/mime-node';
import { foldLines } from 'nodemailer/lib/mime-funcs';
import { oneLine } from '#platform/text';

export interface Mailbox { name: string; email: string }

export interface MailContent {
  /** The mailing's id: makes the source the same whenever it is built again. */
  id: string;
  from: Mailbox;
  /** Where answers go: the LEA's own mailbox. */
  replyTo: Mailbox;
  subject: string;
  text: string;
  html: string;
  /** The Date header, ISO instant: when the mailing was made, also on a resend. */
  date: string;
  calendar: { method: 'REQUEST' | 'CANCEL'; text: string } | null;
  attachments: readonly { filename: string; contentType: string; content: Buffer }[];
}

/** Ready to be addressed: `addressed` puts To and Message-ID before it. */
export interface Composed { readonly source: Buffer }

/** Build the source, without To and Message-ID. Subject and file names are made one line each. */
export async function compose(content: MailContent): Promise<Composed> {
  const built = await new MailComposer({
    from: mailbox(content.from),
    replyTo: mailbox(content.replyTo),
    subject: oneLine(content.subject),
    date: new Date(content.date),
    messageId: '<x@leidraad.invalid>', // nodemailer makes one up otherwise; taken out below
    text: content.text,
    html: content.html,
    ...(content.calendar && { icalEvent: { method: content.calendar.method, content: content.calendar.text, filename: 'vergadering.ics' } }),
    attachments: content.attachments.map((file) => ({ ...file, filename: oneLine(file.filename) })),
    // RFC 3834: keeps out-of-office replies from answering.
    headers: { 'Auto-Submitted': 'auto-generated' },
    baseBoundary: content.id,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  const end = built.indexOf('\r\n\r\n');
  const head = built.subarray(0, end + 2).toString('latin1').replace(/^Message-ID:.*\r\n(?:[ \t].*\r\n)*/im, '');
  return { source: Buffer.concat([Buffer.from(head, 'latin1'), built.subarray(end + 2)]) };
}

/** The copy for one recipient. `messageId` with angle brackets. */
export function addressed(composed: Composed, to: Mailbox, messageId: string): Buffer {
  const head = `${header('To', mailbox(to))}\r\n${header('Message-ID', messageId)}\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), composed.source]);
}

/** `<deliveryId@domain>`: the same delivery has the same Message-ID on every attempt. */
export const messageIdOf = (deliveryId: string, sender: string): string => `<${deliveryId}@${sender.slice(sender.lastIndexOf('@') + 1)}>`;

const encoder = new MimeNode();
const header = (key: string, value: string | { name: string; address: string }): string => foldLines(`${key}: ${encoder.encodeHeaderValue(key, value)}`, 76);
const mailbox = ({ name, email }: Mailbox): { name: string; address: string } => ({ name: oneLine(name), address: email });
