/**
 * Letters of a procedure that is about no meeting: a plan, a nomination, a handover. Its workflow asks for them with the effect `mail`
 * without `meetingId`; `params` names a `bodyId` (the body whose secretary answers for the letter) and what the letter must say.
 */
import type { EntityManager } from 'typeorm';
import type { BusinessCalendar } from '#calendar/working-days';
import { localDateOf } from '#calendar/local-date';
import type { OutboxEffect } from '#engine/model';
import { createMailing, type NewMailing } from '#messaging/ledger';
import { renderMail, type MailFacts } from '#messaging/mail-kinds';
import type { MailSetting } from '#messaging/templates/setting';
import { enumerate } from '#messaging/templates/words';
import { derivedId } from '#platform/ids';
import type { Closing } from '#platform/tenancy';
import type { Body, Scheme } from '#scheme/model';
import type { JsonObject } from '#workflows/definition';
import { officersOn, type Officers } from '../bodies/members.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { Addressee } from './notice.js';
import { hasPage, pagesOf } from './web-pages.js';

export interface ProcedureContext {
  tx: EntityManager;
  tenantId: string;
  scheme: Scheme;
  schemes: SchemeHistory;
  calendar: BusinessCalendar;
  body: Body;
  officers: Officers;
  params: JsonObject;
  now: string;
  today: string;
  /** Address of the municipality's pages (web-pages.ts). */
  baseUrl: string;
}

/** One mailing. `about`: ids for the pages beside the body's own. `urgent`: goes at once, also to who prefers one mail a day. */
export interface ProcedureNotice {
  facts: MailFacts;
  to: Addressee[];
  about?: Record<string, string>;
  urgent: boolean;
}

/** null or []: there is nobody, or nothing, to write to. */
export type ProcedureBuilder = (context: ProcedureContext) => Promise<ProcedureNotice | ProcedureNotice[] | null>;

/** Write the letters that the effect asks for; a repeat finds them made. */
export async function writeProcedureLetters(tx: EntityManager, effect: OutboxEffect, build: ProcedureBuilder, schemes: SchemeHistory, { now, baseUrl, closing }: { now: string; baseUrl: string; closing: Closing }): Promise<void> {
  const today = localDateOf(now);
  const { scheme, calendar } = schemes.on(today);
  const standing = schemes.standing(String(effect.params['bodyId']), today);
  const { body } = standing;
  const context: ProcedureContext = { tx, tenantId: effect.tenantId, scheme, schemes, calendar, body, officers: await officersOn(tx, standing), params: effect.params, now, today, baseUrl: pagesOf(baseUrl, scheme) };
  const built = await build(context);
  const notices = (Array.isArray(built) ? built : built ? [built] : []).filter(({ to }) => to.length > 0);
  for (const [index, { facts, to, about, urgent }] of notices.entries()) {
    const mailing: NewMailing = {
      id: index === 0 ? effect.id : derivedId('mailing', effect.id, index),
      tenantId: effect.tenantId,
      kind: facts.kind,
      ...renderMail(facts),
      calendar: null,
      attachments: [],
      about: { bodyId: body.id, ...about },
      urgent,
      inOrder: false,
    };
    const recipients = to.map(({ personId, email, name, prefersDigest }) => ({ personId, email, name, digest: prefersDigest }));
    closing(createMailing(tx, mailing, recipients, scheme.mailbox, now));
  }
}

/** The setting of a letter to people by name. `page`: where its button leads, below the web application's address; while there is no such page, nowhere. */
export function procedureSetting({ scheme, body, officers, baseUrl }: ProcedureContext, to: readonly Addressee[], page: string): MailSetting {
  const { secretary } = officers;
  const names = enumerate(to.map(({ name }) => name));
  const own = secretary !== null && !to.some(({ personId }) => personId === secretary.personId);
  return {
    lea: `LEA ${scheme.municipality.name}`,
    mailbox: scheme.mailbox,
    colour: null,
    sender: own ? { name: secretary.name, role: `secretaris ${body.name}` } : { name: 'Leidraad', role: `namens LEA ${scheme.municipality.name}` },
    greeting: names,
    reason: `Deze mail is voor ${names}, vanwege ${to.length === 1 ? 'een' : 'hun'} taak in de LEA.`,
    link: hasPage(page) ? `${baseUrl}${page}` : null,
  };
}
