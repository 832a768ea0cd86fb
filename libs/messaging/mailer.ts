/** Sends one message to one recipient over SMTP and says honestly what became of it. Wraps nodemailer's pool. */
import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { NodemailerError } from 'nodemailer';
import type { SendOutcome } from './retry.js';

export type MailServer = { url: string } | { host: string; port: number; secure?: boolean; user?: string; password?: string };
export type MailerOptions = MailServer & {
  /** Envelope sender: where bounces go. */
  from: string;
  maxConnections?: number;
};

export interface Mailer {
  /** One recipient per message, so that one refusal says something about one person. Never throws: the outcome says it. */
  send(to: string, source: Buffer): Promise<SendOutcome>;
  close(): void;
}

// A ledger row waits fifteen minutes before it counts as lost (UNKNOWN_RESEND_MINUTES); an attempt must have ended well before that.
const CONNECT_MS = 30_000;
const SILENCE_MS = 120_000;
// Servers hang up on idle clients; leaving first avoids a needless failed attempt.
const IDLE_MS = 20_000;

export function createMailer(options: MailerOptions): Mailer {
  const transport = createTransport({
    ...server(options),
    pool: true,
    maxConnections: options.maxConnections ?? 3,
    maxRequeues: 0, // attempts are counted in our ledger, nowhere else
    idleTimeout: IDLE_MS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const outgoing = new WeakMap<object, Readable>();
  // The last hook before the wire: keeps the stream of each message, to see afterwards whether any of it went out.
  transport.use('stream', (mail, done) => {
    const open = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (...args) => {
      const stream = open(...args);
      outgoing.set(mail.data.raw as Buffer, stream);
      return stream;
    };
    done();
  });

  return {
    async send(to, source) {
      const raw = Buffer.from(source.buffer, source.byteOffset, source.length); // a key of its own for this attempt
      try {
        const info = await transport.sendMail({ envelope: { from: options.from, to: [to] }, raw });
        if (info.rejected.length > 0) return refused(info.rejectedErrors?.[0]);
        return { outcome: 'accepted', response: info.response };
      } catch (error) {
        return outcomeOf(error as NodemailerError, outgoing.get(raw)?.readableDidRead ?? false);
      }
    },
    close: () => transport.close(),
  };
}

/** What an error means for the recipient. `begun`: part of the message had gone out. PURE. */
export function outcomeOf(error: NodemailerError, begun: boolean): SendOutcome {
  const answered = error.responseCode !== undefined && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
  return begun && !answered ? { outcome: 'unknown', reason: error.message } : refused(error);
}

// Only a refusal for good (5xx) of this recipient or this message is final; what is refused for now is tried for days. A wrong password or a refused sender is our own
// configuration: it is repaired, and then the mail must still go.
function refused(error: NodemailerError | undefined): SendOutcome {
  const permanent = error?.permanent === true && (error.command === 'RCPT TO' || error.command === 'DATA');
  return { outcome: 'refused', permanent, response: error?.response ?? error?.message ?? 'refused without an answer' };
}

function server(options: MailServer): { url: string } | { host: string; port: number; secure: boolean; auth?: { user: string; pass: string } } {
  if ('url' in options) return { url: options.url };
  const { host, port, secure = false, user, password } = options;
  return { host, port, secure, ...(user !== undefined && { auth: { user, pass: password ?? '' } }) };
}
