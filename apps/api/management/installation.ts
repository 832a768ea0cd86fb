/** What the operator set for the whole installation, as far as people may read it: no secret is in it. */
import type { Env } from '#platform/env';

export interface MailSettings {
  /** 'mail.example:587' */
  server: string;
  from: string;
}

export interface Installation {
  /** null: this program was not told; the worker is what mails. */
  mail: MailSettings | null;
  /** The embedded mailbox: mail never leaves this machine. */
  staysHere: boolean;
  publicUrl: string | null;
  providers: readonly { municipality: string; name: string; issuer: string }[];
}

export const INSTALLATION = Symbol('Installation');

export function mailSettings({ SMTP_URL: url, MAIL_FROM: from }: Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>): MailSettings | undefined {
  return url === undefined || from === undefined ? undefined : { server: new URL(url).host, from };
}
