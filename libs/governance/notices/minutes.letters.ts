/** Letters about the text of the minutes: written, reviewed, sent, adopted. What readers get is the version that the workflow named. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { instanceId } from '#engine/step';
import type { FactsOf, MailFacts } from '#messaging/mail-kinds';
import type { Adoption } from '#messaging/templates/setting';
import type { MinutesContext } from '#workflows/minutes.model';
import { hasFailed } from '#workflows/minutes.retry';
import { akkoordDue, draftDue, draftLeavesAt, reviewDue, versionSent } from '#workflows/minutes.rules';
import { keeperOf } from '../bodies/members.js';
import { minutesTarget, versionOf } from '../minutes/minutes.commands.js';
import type { MinutesVersion } from '../minutes/minutes.entity.js';
import { leavesOut } from '../minutes/minutes-document.js';
import { load } from './agenda-facts.js';
import { listToTell } from './list-facts.js';
import { deadlineDate, meetingFacts, membersOf, membersSetting, toOffice, vacancyOf, type Notice, type NoticeBuilder, type NoticeContext } from './notice.js';
import { attendedButLeft, readersInWords, readersOf, readersSetting } from './readers.js';

/**
 * To the body at once: who has it a day later has it after the two working days in which it was promised. One that is complete follows
 * one that was not only where it says something else.
 */
const decisionList: NoticeBuilder = async (context) => {
  const partial = context.params['partial'] === true;
  const { list, isTold, replaces, note } = await listToTell(context);
  if (!partial && isTold) return null;
  await note();
  const memory = await minutesContext(context);
  const minutesBy = memory.distributionPassed || versionSent(memory) !== null ? null : deadlineDate(context, 'distribution');
  return {
    facts: { ...readersSetting(context), kind: 'decision-list', meeting: meetingFacts(context), ...list, partial, replaces, minutesBy },
    to: await readersOf(context),
    urgent: true,
  };
};

/** A reminder climbs: minute-taker, then secretary too, then the chair too. */
const minutesDueReminder: NoticeBuilder = async (context) => {
  const about: 'akkoord' | 'draft' = context.params['about'] === 'akkoord' ? 'akkoord' : 'draft';
  const level = (['minute-taker', 'secretary', 'chair'] as const).find((known) => known === context.params['level']) ?? 'minute-taker';
  const office = toOffice(context, level === 'chair' ? ['chair', 'secretary'] : level === 'secretary' ? ['secretary', 'minute-taker'] : ['minute-taker']);
  if (!office) return null;
  const memory = await minutesContext(context);
  const waitsFor = (about === 'akkoord' ? context.officers.chair : (context.officers.minuteTaker ?? keeperOf(context.body, context.officers)))?.name ?? (about === 'akkoord' ? 'de voorzitter' : 'de notulist');
  const due = localDateOf(about === 'akkoord' ? akkoordDue(memory) : draftDue(memory));
  const vacancy = about === 'akkoord' ? vacancyOf(context, ['chair']) : office.setting.vacancy;
  return { facts: { ...office.setting, vacancy: vacancy ?? null, kind: 'minutes-due-reminder', meeting: meetingFacts(context), about, level, due, lastDay: lastDay(memory), stopped: memory.stoppedAt !== null, waitsFor }, to: office.to, urgent: true };
};

/** To who was there; where attendance was not recorded, to the members. */
const reviewRequest: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const present = new Set(detail.attendance.filter(({ presence }) => presence === 'aanwezig').map(({ personId }) => personId));
  const members = (await membersOf(context)).filter(({ personId }) => present.size === 0 || (personId !== null && present.has(personId)));
  const version = await namedVersion(context);
  const dueBy = localDateOf(reviewDue(await minutesContext(context)));
  return {
    facts: { ...membersSetting(context), kind: 'review-request', meeting: meetingFacts(context), dueBy, confidentialLeftOut: version !== null && leavesOut(version, detail) },
    to: [...members, ...(await attendedButLeft(context))],
    ...(version && { minutes: { version, status: 'review' as const } }),
    urgent: true,
  };
};

const akkoordRequest: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['chair']);
  if (!office) return null;
  const { detail } = await load(context);
  const version = await namedVersion(context);
  const memory = await minutesContext(context);
  const leavesAt = draftLeavesAt(memory);
  return {
    facts: {
      ...office.setting,
      kind: 'akkoord-request',
      meeting: meetingFacts(context),
      dueBy: localDateOf(akkoordDue(memory)),
      leavesOn: leavesAt && localDateOf(leavesAt),
      readers: `de leden van ${readersInWords(context)}`,
      confidentialLeftOut: version !== null && leavesOut(version, detail),
    },
    to: office.to,
    ...(version && { minutes: { version, status: 'review' as const } }),
    urgent: true,
  };
};

const akkoordWithheld: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['minute-taker']);
  const remarks = typeof context.params['remark'] === 'string' ? context.params['remark'] : null;
  return office && { facts: { ...office.setting, kind: 'akkoord-withheld', meeting: meetingFacts(context), remarks, confidential: false, lastDay: lastDay(await minutesContext(context)) }, to: office.to, urgent: true };
};

const correctionRequest: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['minute-taker']);
  const adoption = await adoptionOf(context);
  return office && { facts: { ...office.setting, kind: 'correction-request', meeting: meetingFacts(context), remarks: adoption?.text ?? null, confidential: adoption?.changes === 'withheld', lastDay: null }, to: office.to, urgent: true };
};

const automaticMailingPreview: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['secretary', 'chair']);
  if (!office) return null;
  const { stoppedAt } = await minutesContext(context);
  const readers = await Promise.all(context.scheme.bodies.filter(({ id }) => context.body.minutes.recipients.includes(id)).map(async ({ id, name }) => ({ body: name, count: (await membersOf(context, [id])).length })));
  const { sendsAt, late } = context.params;
  return {
    facts: { ...office.setting, kind: 'automatic-mailing-preview', meeting: meetingFacts(context), sendsAt: String(sendsAt), late: late === true, stopped: stoppedAt !== null, status: statusOf(context), readers },
    to: office.to,
    urgent: true,
  };
};

/** The minutes, or what there is of them, to every reader. It never waits for a digest. */
const minutes: NoticeBuilder = async (context) => {
  const { detail, list, note } = await listToTell(context);
  await note();
  const version = await namedVersion(context);
  const { distributions, placedOn } = await minutesContext(context);
  const had = distributions.findLast((one) => one.number < Number(context.params['distribution']) && !hasFailed(one));
  const status = statusOf(context);
  const adoption = await adoptionOf(context);
  return {
    facts: {
      ...readersSetting(context),
      kind: 'minutes',
      meeting: meetingFacts(context),
      status,
      adoption,
      earlier: had ? { status: had.status, sentOn: localDateOf(had.requestedAt) } : null,
      ...list,
      adoptionOn: await adoptionDate(context, placedOn),
      confidentialLeftOut: leavesOut(version, detail),
    },
    to: await readersOf(context),
    ...(version && status !== 'decisions-only' && { minutes: { version, status: adoption ? ('adopted' as const) : status, adoption } }),
    urgent: true,
  };
};

const minutesAdopted: NoticeBuilder = async (context) => {
  const adoption = await adoptionOf(context);
  const version = await namedVersion(context);
  if (!adoption || !version) return null;
  return {
    facts: { ...readersSetting(context), kind: 'minutes-adopted', meeting: meetingFacts(context), adoption },
    to: await readersOf(context),
    minutes: { version, status: 'adopted', adoption },
    urgent: true,
  };
};

/** The version that the workflow named; null: none was written. */
const namedVersion = ({ tx, meeting, params }: NoticeContext): Promise<MinutesVersion | null> => versionOf(tx, meeting.id, typeof params['version'] === 'number' ? params['version'] : null);

type MinutesStatus = FactsOf<'minutes'>['status'];
const statusOf = ({ params }: NoticeContext): MinutesStatus => (params['status'] === 'akkoord' || params['status'] === 'draft' ? params['status'] : 'decisions-only');

/** The day on which something leaves by itself; null: it has passed. */
const lastDay = ({ distributionPassed, deadlines }: MinutesContext): LocalDate | null => (distributionPassed ? null : localDateOf(deadlines.distribution));

async function minutesContext({ tx, meeting }: NoticeContext): Promise<MinutesContext> {
  const [row] = await tx.query(`SELECT snapshot->'context' AS context FROM instance WHERE id = $1`, [instanceId(meeting.tenantId, minutesTarget(meeting.id))]);
  return row.context;
}

/** The day is that of the meeting that adopted, whenever this mail leaves; the changes are as they were recorded with its item, but for those that stay in the body. */
async function adoptionOf({ tx, meeting, params }: NoticeContext): Promise<Adoption | null> {
  const adoption = params['adoption'] as { meetingId: string; changes: 'none' | 'listed' | 'worked-in' } | null | undefined;
  if (!adoption) return null;
  const [row]: { at: string; text: string | null; confidential: boolean | null }[] = await tx.query(
    `SELECT m.starts_at AS at, i.changes AS text, i.changes_confidential AS confidential FROM meeting m
     LEFT JOIN agenda_item i ON i.tenant_id = m.tenant_id AND i.meeting_id = m.id AND i.origin ->> 'kind' = 'verslag' AND i.origin ->> 'meetingId' = $2 AND i.changes IS NOT NULL
     WHERE m.id = $1 LIMIT 1`,
    [adoption.meetingId, meeting.id],
  );
  if (!row) return null;
  const changes = row.confidential && adoption.changes === 'listed' ? 'withheld' : adoption.changes;
  return { on: localDateOf(row.at), changes, text: row.confidential ? null : row.text };
}

/** The meeting that will adopt them: where they stand on the agenda, else the body's next one. */
async function adoptionDate({ tx, body, meeting, now }: NoticeContext, placedOn: string | null): Promise<LocalDate | null> {
  const [row] = await tx.query(
    `SELECT starts_at AS at FROM meeting WHERE cancelled_because IS NULL AND body_id = $1 AND starts_at > $2 AND starts_at > $3 ORDER BY (id::text = $4) DESC, starts_at LIMIT 1`,
    [body.id, meeting.startsAt, now, placedOn ?? ''],
  );
  return row ? localDateOf(row.at) : null;
}

/** What is about the text leads to where it is read, written and agreed to. */
const onMinutesPage = (build: NoticeBuilder): NoticeBuilder => async (context) => {
  const made = await build(context);
  const led = (notice: Notice): Notice => ({ ...notice, facts: { ...notice.facts, link: notice.facts.link && `${notice.facts.link}/verslag` } });
  return Array.isArray(made) ? made.map(led) : made && led(made);
};

export const MINUTES: Partial<Record<MailFacts['kind'], NoticeBuilder>> = {
  'decision-list': decisionList,
  'minutes-due-reminder': onMinutesPage(minutesDueReminder),
  'review-request': onMinutesPage(reviewRequest),
  'akkoord-request': onMinutesPage(akkoordRequest),
  'akkoord-withheld': onMinutesPage(akkoordWithheld),
  'correction-request': onMinutesPage(correctionRequest),
  'automatic-mailing-preview': onMinutesPage(automaticMailingPreview),
  minutes: onMinutesPage(minutes),
  'minutes-adopted': onMinutesPage(minutesAdopted),
};
