/**
 * Effect `mail`: find the people of the day, write the letter, put it in the ledger. The mailing carries the effect's id, so a
 * repeat finds it made. Letters about a meeting that is to come (PREPARATION: when, where, which agenda) reach everybody in order;
 * those about its record do not wait for each other. The deliveries run on by themselves; a workflow that wants to know hears when the last has ended.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import { createMailing, type AttachmentRef, type NewMailing } from '#messaging/ledger';
import { mailingExists, mailingProgress } from '#messaging/ledger.queries';
import { renderMail } from '#messaging/mail-kinds';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { rowOf } from '#platform/rows';
import type { Closing } from '#platform/tenancy';
import type { WorkflowDefinition } from '#workflows/definition';
import { officersOn } from '../bodies/members.js';
import { known } from '../meetings/meeting.commands.js';
import { Meeting } from '../meetings/meeting.entity.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import { bodyOf, schemesOf } from '../municipalities/schemes.js';
import { MINUTES } from './minutes.letters.js';
import { calendarPart } from './calendar-notice.js';
import { COMMITTEE } from './committee.letters.js';
import type { Notice, NoticeBuilder, NoticeContext } from './notice.js';
import { PREPARATION } from './preparation.letters.js';
import { writeProcedureLetters } from './procedure.js';
import { PROCEDURES } from './procedure-letters.js';
import { RECORD } from './record.letters.js';
import { pagesOf } from './web-pages.js';

const BUILDERS = new Map<string, NoticeBuilder>(Object.entries({ ...PREPARATION, ...COMMITTEE, ...RECORD, ...MINUTES }));

export interface MailEffectOptions {
  db: DataSource;
  clock: Clock;
  baseUrl: string;
  /** The PDF that goes with a notice, if one does; made and stored once. */
  attach(context: NoticeContext, notice: Notice): Promise<AttachmentRef[]>;
}

export class MailEffect implements EffectHandler {
  constructor(private readonly options: MailEffectOptions) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.options.db, effect, async (tx, closing) => {
      const meetingId = String(effect.params['meetingId']);
      const kind = String(effect.params['kind']);
      const procedure = PROCEDURES.get(kind);
      const [made, schemes, meeting] = await Promise.all([mailingExists(tx, effect.id), schemesOf(tx, effect.tenantId), procedure ? null : rowOf(tx, Meeting, { id: meetingId })]);
      // Asked again while its mails are under way: what was written stays, whatever the facts are by now.
      if (made) return this.outcome(tx, effect, 1);
      if (procedure) {
        await writeProcedureLetters(tx, effect, procedure, schemes, { now: this.options.clock.now(), baseUrl: this.options.baseUrl, closing });
        return { outcome: 'done' };
      }
      const context = await this.context(tx, effect, schemes, known(meeting, meetingId));
      const build = BUILDERS.get(kind);
      if (!build) throw new Error(`No letter of kind '${kind}'`);
      const built = isMoot(kind, context) ? null : await build(context);
      const notices = (Array.isArray(built) ? built : built ? [built] : []).filter(({ to, calendar }) => to.length > 0 && !(calendar === 'REQUEST' && isCancelled(context)));
      const inOrder = kind in PREPARATION;
      for (const [index, notice] of notices.entries()) await this.write(context, effect, notice, index, inOrder, closing);
      return this.outcome(tx, effect, notices.length);
    });
  }

  private async context(tx: EntityManager, effect: OutboxEffect, schemes: SchemeHistory, meeting: Meeting): Promise<NoticeContext> {
    const now = this.options.clock.now();
    const today = localDateOf(now);
    const { scheme, calendar } = schemes.under(meeting.schemeVersion);
    const { mailbox } = schemes.on(today).scheme;
    const officers = await officersOn(tx, schemes.standing(meeting.bodyId, today));
    return { tx, schemes, scheme, calendar, mailbox, body: bodyOf(scheme, meeting.bodyId), meeting, officers, params: effect.params, now, today, baseUrl: pagesOf(this.options.baseUrl, scheme) };
  }

  private async write(context: NoticeContext, effect: OutboxEffect, notice: Notice, index: number, inOrder: boolean, closing: Closing): Promise<void> {
    const rendered = renderMail(notice.facts);
    const attachments = await this.options.attach(context, notice);
    const mailing: NewMailing = {
      id: index === 0 ? effect.id : derivedId('mailing', effect.id, index),
      tenantId: effect.tenantId,
      kind: notice.facts.kind,
      ...rendered,
      calendar: notice.calendar ? { method: notice.calendar, text: calendarPart(notice.event ?? context, notice, notice.calendar) } : null,
      attachments,
      about: aboutOf(context),
      urgent: notice.urgent || attachments.length > 0 || notice.calendar !== undefined,
      inOrder,
    };
    const recipients = notice.to.map(({ personId, email, name, prefersDigest }) => ({ personId, email, name, digest: prefersDigest }));
    closing(createMailing(context.tx, mailing, recipients, context.mailbox, context.now));
  }

  /** With a reply the effect stays open until its deliveries have ended; with nobody to write to it has ended. */
  private async outcome(tx: EntityManager, effect: OutboxEffect, notices: number): Promise<HandlerOutcome> {
    if (typeof effect.params['reply'] !== 'string') return { outcome: 'done' };
    const distribution = Number(effect.params['distribution'] ?? 0);
    if (notices === 0) return { outcome: 'done', result: { distribution, accepted: 0, failed: 0, unknown: 0 } };
    const { accepted, refused, unknown, open } = await mailingProgress(tx, effect.id);
    return open > 0 ? { outcome: 'running' } : { outcome: 'done', result: { distribution, accepted, failed: refused, unknown } };
  }
}

const isCancelled = ({ meeting }: NoticeContext): boolean => meeting.cancelledBecause !== null;

/** Asked for before the meeting was cancelled, written after: who gets "gaat niet door" next need not hear first that it was moved. */
const isMoot = (kind: string, context: NoticeContext): boolean => isCancelled(context) && kind in PREPARATION && kind !== 'cancelled';

function aboutOf({ body, meeting, params }: NoticeContext): Record<string, string> {
  const distribution = params['distribution'];
  const status = params['status'];
  return { bodyId: body.id, meetingId: meeting.id, ...(distribution === undefined ? {} : { distribution: String(distribution) }), ...(typeof status === 'string' ? { status } : {}) };
}

/** At start: every kind of mail that a workflow can ask for has a letter, and every letter is asked for. @throws Error naming them */
export function assertLetters(definitions: Iterable<Pick<WorkflowDefinition, 'mails'>>, letters: ReadonlyMap<string, unknown> = new Map<string, unknown>([...BUILDERS, ...PROCEDURES])): void {
  const asked = new Set([...definitions].flatMap(({ mails }) => mails ?? []));
  const missing = [...asked].filter((kind) => !letters.has(kind));
  const idle = [...letters.keys()].filter((kind) => !asked.has(kind));
  if (missing.length + idle.length > 0) throw new Error(`Mails without a letter: ${missing.join(', ') || 'none'}; letters that no workflow asks for: ${idle.join(', ') || 'none'}`);
}
