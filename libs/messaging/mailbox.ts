/**
 * The embedded SMTP mailbox of the worked example and the tests: takes every message on loopback and keeps it in a folder.
 * Nothing leaves the machine. Tests can let it refuse, delay, or hang up after the message.
 */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { MailboxStore, type MailboxEntry } from './mailbox-store.js';

/** What the server does with a message. `hang-up`: closes the connection instead of answering; `kept`: after storing it. */
export type MessageVerdict = 'accept' | { code: number; message: string } | { hangUp: 'kept' | 'lost' };

export interface MailboxBehaviour {
  /** null: take the recipient; else refuse with this answer (4xx: for now, 5xx: for good). */
  recipient?(email: string): { code: number; message: string } | null | Promise<{ code: number; message: string } | null>;
  /** Asked when the whole message is in; a promise that is not yet resolved is a slow server. */
  message?(message: { to: string; source: Buffer }): MessageVerdict | Promise<MessageVerdict>;
}

export interface MailboxOptions {
  host: '127.0.0.1' | '::1';
  /** 0: any free port. */
  port: number;
  folder: string;
  /** Time of arrival, ISO instant. */
  now(): string;
  onMessage?(entry: MailboxEntry): void;
  behaviour?: MailboxBehaviour;
  /** Messages kept, and bytes taken per message. */
  limit?: number;
  maxBytes?: number;
}

export interface EmbeddedMailbox {
  port: number;
  url: string;
  /** Oldest first. */
  listMessages(): readonly MailboxEntry[];
  /** Parsed; undefined when there is no such message. */
  readMessage(id: number): Promise<Email | undefined>;
  readSource(id: number): Promise<Buffer | undefined>;
  stop(): Promise<void>;
}

const MESSAGES_KEPT = 20_000; // ten simulated years are some thousands of mails
const MAX_BYTES = 25 * 1024 * 1024; // what most receiving servers take

/** @throws Error with code EADDRINUSE when the port is taken */
export async function startMailbox(options: MailboxOptions): Promise<EmbeddedMailbox> {
  const store = await MailboxStore.open(options.folder, options.limit ?? MESSAGES_KEPT);
  const behaviour = options.behaviour ?? {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'], // loopback only: no secrets cross a wire
    disableReverseLookup: true,
    logger: false,
    size: options.maxBytes ?? MAX_BYTES,
    rejectOversized: true,
    onRcptTo: (address, _session, done) => {
      void attempt(done, async () => {
        const refusal = await behaviour.recipient?.(address.address);
        if (refusal) throw smtpError(refusal);
      });
    },
    onData: (stream, session, done) => {
      void attempt(done, async () => {
        const source = Buffer.concat(await stream.toArray());
        if (stream.sizeExceeded) return; // the server answers 552 by itself
        const to = session.envelope.rcptTo.map((r) => r.address).join(', ');
        const verdict = (await behaviour.message?.({ to, source })) ?? 'accept';
        if (typeof verdict === 'object' && 'code' in verdict) throw smtpError(verdict);
        if (verdict === 'accept' || verdict.hangUp === 'kept') await keep(session, to, source);
        if (verdict !== 'accept') hangUp(server, session);
      });
    },
  });

  async function keep(session: SMTPServerSession, to: string, source: Buffer): Promise<void> {
    const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
    const entry = await store.add(source, { at: options.now(), from, to });
    options.onMessage?.(entry);
  }

  const port = await listen(server, options);
  return {
    port,
    url: `smtp://${options.host === '::1' ? '[::1]' : options.host}:${port}`,
    listMessages: () => store.list(),
    readSource: (id) => store.source(id),
    async readMessage(id) {
      const source = await store.source(id);
      return source && PostalMime.parse(source);
    },
    stop: () =>
      new Promise((resolve) => {
        for (const connection of server.connections) connection.close();
        server.close(resolve);
      }),
  };
}

function listen(server: SMTPServer, { host, port }: MailboxOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listener = server.listen(port, host, () => {
      server.off('error', reject);
      server.on('error', () => {}); // a client that breaks off is no trouble of ours
      resolve((listener.address() as AddressInfo).port);
    });
  });
}

async function attempt(done: (error?: Error | null) => void, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    done();
  } catch (error) {
    done(error as Error);
  }
}

const smtpError = ({ code, message }: { code: number; message: string }): Error => Object.assign(new Error(message), { responseCode: code });

function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.session.id === session.id) connection._socket.destroy();
}
