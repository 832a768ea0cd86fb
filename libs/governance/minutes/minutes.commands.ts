/** Minutes: written, reviewed, given akkoord; the automatic mailing stopped or let go. Their workflow sends and reminds. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import type { Target } from '#engine/model';
import type { Action } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { rowsOf } from '#platform/rows';
import { multiLine } from '#platform/text';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import { answerer, authorize, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { membersOn } from '../bodies/members.js';
import { accessOf } from '../meetings/item-access.js';
import { rulesOfItems } from '../meetings/reading.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { Attendance } from '../meetings/record.entity.js';
import { closeInWritingTask } from '../meetings/in-writing-task.js';
import { MinutesRemark, MinutesVersion, type MinutesSection } from './minutes.entity.js';

/** The minutes of a meeting carry the meeting's id. */
export const minutesTarget = (meetingId: string): Target => ({ workflow: 'minutes', key: meetingId });

type OfMeeting = { meetingId: string };

export class MinutesCommands {
  constructor(private readonly commands: Commands) {}

  /** Save a version; every one is kept. */
  save(context: CommandContext, meetingId: string, body: { sections: MinutesSection[] }): Promise<Result<OfMeeting & { version: number }>> {
    return this.change(context, meetingId, { sections: body.sections } as never, 'minutes.write', async (work) => {
      const version = await insertVersion(work, meetingId, body.sections);
      return [{ type: 'DRAFT_SAVED', at: work.now, version }, { meetingId, version }];
    });
  }

  /** Hand the draft in for review. */
  submit(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { submit: true }, 'minutes.write', async (work) => {
      await assertDraft(work.tx, meetingId);
      return [{ type: 'DRAFT_SUBMITTED', at: work.now }, { meetingId }];
    });
  }

  /** What the chair returned is done: straight back to the chair. */
  submitToChair(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { toChair: true }, 'minutes.write', async (work) => {
      await assertDraft(work.tx, meetingId);
      return [{ type: 'DRAFT_TO_CHAIR', at: work.now }, { meetingId }];
    });
  }

  /** By who sits there; and by who was there, or was asked while nobody had recorded that they were not, and has left since. */
  remark(context: CommandContext, meetingId: string, body: { text: string }): Promise<Result<OfMeeting & { remarkId: string }>> {
    const remarkId = derivedId('remark', context.tenantId, context.commandId);
    return this.change(context, meetingId, { ...body }, 'minutes.review', async (work) => {
      const version = await latestVersion(work.tx, meetingId);
      const personId = answerer(context.actor);
      if (!personId) throw new DomainError('invalid', 'remark.nobody', 'Een opmerking is van iemand: kies van wie.');
      await work.tx.insert(MinutesRemark, { tenantId: context.tenantId, id: remarkId, meetingId, version: version?.version ?? 0, personId, text: multiLine(body.text), at: work.now });
      return [{ type: 'REMARK_MADE', at: work.now }, { meetingId, remarkId }];
    }, async (...of) => (await wasThere(...of)) || wasAsked(...of));
  }

  completeReview(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.simple(context, meetingId, 'REVIEW_COMPLETED', 'minutes.write');
  }

  /** The chair's akkoord: the minutes go to everybody at once. */
  akkoord(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { akkoord: true }, 'minutes.akkoord', async (work) => {
      await assertDraft(work.tx, meetingId);
      return [{ type: 'AKKOORD_GIVEN', at: work.now }, { meetingId }];
    });
  }

  withholdAkkoord(context: CommandContext, meetingId: string, body: { remark: string }): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { ...body }, 'minutes.akkoord', (work) => Promise.resolve([{ type: 'AKKOORD_WITHHELD', at: work.now, remark: multiLine(body.remark) }, { meetingId }]));
  }

  /** Keep the unreviewed draft from leaving by itself; on the last day the besluiten- en actielijst leaves instead. */
  stopMailing(context: CommandContext, meetingId: string, body: { reason: string }): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { ...body }, 'minutes.mailing', (work) => Promise.resolve([{ type: 'AUTOMATIC_MAILING_STOPPED', at: work.now, reason: multiLine(body.reason) }, { meetingId }]));
  }

  resumeMailing(context: CommandContext, meetingId: string): Promise<Result<OfMeeting>> {
    return this.simple(context, meetingId, 'AUTOMATIC_MAILING_RESUMED', 'minutes.mailing');
  }

  /** The changes with which the meeting adopted the minutes are in the text. */
  correct(context: CommandContext, meetingId: string, body: { sections: MinutesSection[] }): Promise<Result<OfMeeting & { version: number }>> {
    return this.change(context, meetingId, { correction: body.sections } as never, 'minutes.write', async (work) => {
      const version = await insertVersion(work, meetingId, body.sections);
      return [{ type: 'TEXT_CORRECTED', at: work.now, version }, { meetingId, version }];
    });
  }

  /**
   * The body meets no more: who sat there last agreed in writing. `reason`: how, kept in the history.
   * @throws DomainError `minutes.body-meets` while the scheme has the body
   */
  adoptInWriting(context: CommandContext, meetingId: string, body: { reason: string }): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { inWriting: body.reason }, 'minutes.adopt-in-writing', async (work) => {
      const { bodyId } = await findMeeting(work.tx, meetingId);
      const { body: { name }, day } = work.schemes.standing(bodyId, work.today);
      if (day >= work.today) throw new DomainError('conflict', 'minutes.body-meets', `${name} vergadert nog. Het verslag wordt daar vastgesteld, in de volgende vergadering.`, { meetingId, bodyId });
      await closeInWritingTask(work.tx, meetingId, work.now);
      return [{ type: 'ADOPTED_IN_WRITING', at: work.now, reason: multiLine(body.reason) }, { meetingId }];
    });
  }

  private simple(context: CommandContext, meetingId: string, type: string, action: Action): Promise<Result<OfMeeting>> {
    return this.change(context, meetingId, { type }, action, (work) => Promise.resolve([{ type, at: work.now }, { meetingId }]));
  }

  private change<T extends JsonObject>(context: CommandContext, meetingId: string, body: JsonObject, action: Action, work: (work: Work) => Promise<[WorkflowEvent, T]>, alsoWho?: (work: Work, meeting: Meeting) => Promise<boolean>): Promise<Result<T>> {
    return this.commands.onInstance(context, minutesTarget(meetingId), body, async (base) => {
      const meeting = await findMeeting(base.tx, meetingId);
      if (!(await alsoWho?.(base, meeting))) await authorize(base, meeting.bodyId, action);
      const [event, result] = await work(base);
      return { event, result };
    });
  }
}

/** In one's own name: recorded as present, or a member on that day where nobody recorded who was there. */
async function wasThere({ tx, context: { actor } }: Work, { id, bodyId, startsAt }: Meeting): Promise<boolean> {
  if (actor.kind !== 'person' || actor.onBehalfOf) return false;
  const recorded = await tx.findOneBy(Attendance, { meetingId: id, personId: actor.personId });
  if (recorded) return recorded.presence === 'aanwezig';
  return (await membersOn(tx, [bodyId], localDateOf(startsAt))).some(({ personId }) => personId === actor.personId);
}

/** Was asked for remarks, in a mail of their own: what is recorded later about who was there takes that back for nobody. */
async function wasAsked({ tx, context: { actor } }: Work, { id }: Meeting): Promise<boolean> {
  if (actor.kind !== 'person' || actor.onBehalfOf) return false;
  const [asked] = await tx.query(`SELECT FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.meeting_id = $1 AND m.kind = 'review-request' AND d.person_id = $2 LIMIT 1`, [id, actor.personId]);
  return asked !== undefined;
}

export function latestVersion(tx: EntityManager, meetingId: string): Promise<MinutesVersion | null> {
  return tx.findOne(MinutesVersion, { where: { meetingId }, order: { version: 'DESC' } });
}

/** The version that was sent, or nothing where none was. */
export function versionOf(tx: EntityManager, meetingId: string, version: number | null): Promise<MinutesVersion | null> {
  return version === null ? Promise.resolve(null) : tx.findOneBy(MinutesVersion, { meetingId, version });
}

async function assertDraft(tx: EntityManager, meetingId: string): Promise<void> {
  if (await latestVersion(tx, meetingId)) return;
  throw new DomainError('conflict', 'minutes.not-drafted', 'Er is nog geen conceptverslag. Schrijf het eerst en sla het op.', { meetingId });
}

async function insertVersion(work: Work, meetingId: string, sections: MinutesSection[]): Promise<number> {
  await assertOwnItems(work.tx, meetingId, sections);
  const before = await latestVersion(work.tx, meetingId);
  const version = (before?.version ?? 0) + 1;
  await work.tx.insert(MinutesVersion, {
    tenantId: work.context.tenantId,
    meetingId,
    version,
    sections: [...sections.map((section) => ({ ...section, text: multiLine(section.text) })), ...(await unseenBy(work, meetingId, before?.sections ?? []))],
    writtenBy: answerer(work.context.actor),
    writtenAt: work.now,
  });
  return version;
}

/** Whoever is kept from an item does not see its confidential passages: these stay as they were, whatever that person saves. */
async function unseenBy({ tx, context: { actor } }: Work, meetingId: string, sections: readonly MinutesSection[]): Promise<MinutesSection[]> {
  const held = await accessOf(tx, [meetingId]);
  if (actor.kind === 'system' || !held.some(({ personId, rule }) => personId === actor.personId && rule === 'geweerd')) return [];
  const rules = rulesOfItems(await tx.findBy(AgendaItem, { meetingId }), held);
  return sections.filter(({ itemId, confidential }) => {
    const item = itemId === null ? undefined : rules.get(itemId);
    return item?.kept.has(actor.personId) && (item.confidential || confidential);
  });
}

async function assertOwnItems(tx: EntityManager, meetingId: string, sections: readonly MinutesSection[]): Promise<void> {
  const known = new Set((await rowsOf(tx, AgendaItem, { meetingId })).map((item) => item.id));
  const problems = sections.flatMap((section, index) => (section.itemId === null || known.has(section.itemId) ? [] : [{ in: 'body' as const, field: `sections.${index}.itemId`, code: 'unknown', message: 'Dit agendapunt hoort niet bij deze vergadering.' }]));
  if (problems.length > 0) throw new DomainError('invalid', 'minutes.foreign-items', 'Het verslag noemt agendapunten die niet bij deze vergadering horen.', {}, problems);
}
