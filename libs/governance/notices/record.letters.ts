/** Letters after a meeting: besluiten- en actielijst, minutes, reminders that climb, what leaves by itself. */
import { localDateOf } from '#calendar/local-date';
import type { FactsOf, MailFacts } from '#messaging/mail-kinds';
import { instanceId } from '#engine/step';
import type { MinutesContext } from '#workflows/minutes.model';
import { latestVersion, minutesTarget } from '../minutes/minutes.commands.js';
import { actionFacts, decisionFacts, load } from './agenda-facts.js';
import { attendedButLeft, deadlineDate, meetingFacts, membersOf, membersSetting, nameInText, setting, toOffice, type Addressee, type NoticeBuilder, type NoticeContext } from './notice.js';
import { personById } from './preparation.letters.js';

type MinutesStatus = FactsOf<'minutes'>['status'];

const decisionList: NoticeBuilder = async (context) => {
  const { detail, known } = await load(context);
  return {
    facts: { ...membersSetting(context), kind: 'decision-list', meeting: meetingFacts(context), decisions: decisionFacts(detail), actions: actionFacts(detail, known), minutesBy: deadlineDate(context, 'distribution') },
    to: await readersOf(context),
    urgent: false,
  };
};

const recordReminder: NoticeBuilder = (context) => {
  const level = context.params['level'] === 'chair' ? 'chair' : 'secretary';
  const office = toOffice(context, [level]);
  return Promise.resolve(office && { facts: { ...office.setting, kind: 'record-reminder', meeting: meetingFacts(context), level, due: deadlineDate(context, 'decisionList') }, to: office.to, urgent: true });
};

/** A reminder climbs: minute-taker, then secretary too, then the chair too. */
const minutesDueReminder: NoticeBuilder = (context) => {
  const about: 'akkoord' | 'draft' = context.params['about'] === 'akkoord' ? 'akkoord' : 'draft';
  const level = (['minute-taker', 'secretary', 'chair'] as const).find((known) => known === context.params['level']) ?? 'minute-taker';
  const office = toOffice(context, level === 'chair' ? ['chair', 'secretary'] : level === 'secretary' ? ['secretary', 'minute-taker'] : ['minute-taker']);
  if (!office) return Promise.resolve(null);
  const waitsFor = (about === 'akkoord' ? context.officers.chair : context.officers.minuteTaker)?.name ?? (about === 'akkoord' ? 'de voorzitter' : 'de notulist');
  const facts = { ...office.setting, kind: 'minutes-due-reminder' as const, meeting: meetingFacts(context), about, level, due: deadlineDate(context, about), lastDay: deadlineDate(context, 'distribution'), waitsFor };
  return Promise.resolve({ facts, to: office.to, urgent: true });
};

/** To who was there; where attendance was not recorded, to the members. */
const reviewRequest: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const present = new Set(detail.attendance.filter(({ presence }) => presence === 'aanwezig').map(({ personId }) => personId));
  const members = await membersOf(context);
  const to = present.size === 0 ? members : [...members.filter(({ personId }) => personId !== null && present.has(personId)), ...(await attendedButLeft(context))];
  return { facts: { ...membersSetting(context), kind: 'review-request', meeting: meetingFacts(context), dueBy: deadlineDate(context, 'review') }, to, urgent: true };
};

const akkoordRequest: NoticeBuilder = (context) => {
  const office = toOffice(context, ['chair']);
  if (!office) return Promise.resolve(null);
  const facts = { ...office.setting, kind: 'akkoord-request' as const, meeting: meetingFacts(context), dueBy: deadlineDate(context, 'akkoord'), lastDay: deadlineDate(context, 'distribution'), readers: readers(context) };
  return Promise.resolve({ facts, to: office.to, urgent: true });
};

const minutesReturned = (kind: 'akkoord-withheld' | 'correction-request'): NoticeBuilder => (context) => {
  const office = toOffice(context, ['minute-taker']);
  const remarks = typeof context.params['remark'] === 'string' ? context.params['remark'] : null;
  const lastDay = kind === 'akkoord-withheld' ? deadlineDate(context, 'distribution') : null;
  return Promise.resolve(office && { facts: { ...office.setting, kind, meeting: meetingFacts(context), remarks, lastDay }, to: office.to, urgent: true });
};

const automaticMailingPreview: NoticeBuilder = async (context) => {
  const office = toOffice(context, ['secretary', 'chair']);
  if (!office) return null;
  const { deadlines } = await minutesContext(context);
  const counted: { body: string; count: number }[] = [];
  for (const id of context.body.minutes.recipients) counted.push({ body: bodyName(context, id), count: (await membersOf(context, [id])).length });
  return { facts: { ...office.setting, kind: 'automatic-mailing-preview', meeting: meetingFacts(context), sendsAt: deadlines.distribution, status: statusOf(context), readers: counted }, to: office.to, urgent: true };
};

/** The minutes, or what there is of them, to every reader. It never waits for a digest. */
const minutes: NoticeBuilder = async (context) => {
  const { detail, known } = await load(context);
  const version = await latestVersion(context.tx, context.meeting.id);
  const { distributions, placedOn } = await minutesContext(context);
  const sent = distributions.filter(({ number }) => number < Number(context.params['distribution'])).at(-1);
  const hidden = ({ itemId, confidential }: { itemId: string | null; confidential: boolean }): boolean => confidential || (itemId !== null && detail.confidentialItems.has(itemId));
  const confidentialLeftOut = detail.items.some((item) => item.confidential) || [...(version?.sections ?? []), ...detail.decisions].some(hidden);
  return {
    facts: {
      ...setting(context, { greeting: `leden van ${readers(context)}`, reason: `Deze mail gaat naar de leden van ${readers(context)}.` }),
      kind: 'minutes',
      meeting: meetingFacts(context),
      status: statusOf(context),
      adopted: context.params['adopted'] === true,
      earlier: sent ? { status: sent.status, sentOn: localDateOf(sent.requestedAt) } : null,
      decisions: decisionFacts(detail),
      actions: actionFacts(detail, known),
      adoptionOn: await adoptionDate(context, placedOn),
      confidentialLeftOut,
    },
    to: await readersOf(context),
    urgent: true,
  };
};

const minutesAdopted: NoticeBuilder = async (context) => {
  const changes = context.params['corrected'] === true ? 'De wijzigingen uit de vergadering zijn in het verslag verwerkt.' : null;
  return { facts: { ...membersSetting(context), kind: 'minutes-adopted', meeting: meetingFacts(context), adoptedOn: context.today, changes }, to: await readersOf(context), urgent: false };
};

const followUp: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const item = detail.items.find(({ id }) => id === context.params['itemId']);
  if (!item) return null;
  const by = item.submittedBy ? await personById(context, item.submittedBy) : null;
  const office = by ? { to: [by], setting: setting(context, by) } : toOffice(context, ['secretary']);
  if (!office) return null;
  const nr = ([1, 2, 3] as const).find((known) => known === context.params['followUp']) ?? 1;
  const open = detail.decisions.find(({ itemId, confidential }) => itemId === item.id && !confidential);
  const decision = item.confidential ? 'een vertrouwelijk agendapunt' : (open?.text ?? item.title);
  return { facts: { ...office.setting, kind: 'follow-up', meeting: meetingFacts(context), decision, by: by?.name ?? 'de achterban', until: localDateOf(item.reservedUntil ?? context.now), nr }, to: office.to, urgent: true };
};

const escalation: NoticeBuilder = async (context) => {
  const roles = (context.params['to'] as string[] | undefined) ?? ['chair', 'secretary'];
  const office = toOffice(context, (['chair', 'secretary', 'minute-taker'] as const).filter((role) => roles.includes(role)));
  if (!office) return null;
  const { detail } = await load(context);
  const item = detail.items.find(({ id }) => id === context.params['itemId']);
  const about = context.params['about'] as FactsOf<'escalation'>['about'];
  return { facts: { ...office.setting, kind: 'escalation', meeting: meetingFacts(context), about, item: item && !item.confidential ? item.title : null, reminders: await remindersSent(context) }, to: office.to, urgent: true };
};

/** Who was reminded and when, as far as mails went out about this meeting. */
async function remindersSent({ tx, meeting }: NoticeContext): Promise<{ to: string; on: string }[]> {
  const rows: { to: string; at: string }[] = await tx.query(
    `SELECT string_agg(d.name, ' en ' ORDER BY d.name) AS to, m.created_at AS at FROM mailing m JOIN delivery d ON d.mailing_id = m.id
     WHERE m.about->>'meetingId' = $1 AND m.kind IN ('minutes-due-reminder', 'record-reminder', 'agenda-approval-reminder', 'agenda-draft-reminder', 'follow-up')
     GROUP BY m.id, m.created_at ORDER BY m.created_at DESC LIMIT 5`,
    [meeting.id],
  );
  return rows.map(({ to, at }) => ({ to, on: localDateOf(at) })).reverse();
}

/** The members, on the day of sending, of the bodies that receive; and who was there and has left since. */
async function readersOf(context: NoticeContext): Promise<Addressee[]> {
  const bodies = (context.params['bodies'] as string[] | undefined) ?? context.body.minutes.recipients;
  const members = await membersOf(context, bodies);
  const left = (await attendedButLeft(context)).filter(({ personId }) => !members.some((member) => member.personId === personId));
  return [...members, ...left];
}

const statusOf = ({ params }: NoticeContext): MinutesStatus => (params['status'] === 'akkoord' || params['status'] === 'draft' ? params['status'] : 'decisions-only');

const bodyName = ({ scheme }: NoticeContext, id: string): string => scheme.bodies.find((body) => body.id === id)?.name ?? id;

function readers({ scheme, body }: NoticeContext): string {
  const names = body.minutes.recipients.flatMap((id) => scheme.bodies.filter((other) => other.id === id)).map(nameInText);
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(names);
}

async function minutesContext({ tx, meeting }: NoticeContext): Promise<MinutesContext> {
  const [row] = await tx.query(`SELECT snapshot->'context' AS context FROM instance WHERE id = $1`, [instanceId(meeting.tenantId, minutesTarget(meeting.id))]);
  return row.context;
}

/** The meeting that will adopt them: where they stand on the agenda, else the body's next one. */
async function adoptionDate({ tx, body, meeting, now }: NoticeContext, placedOn: string | null): Promise<string | null> {
  const [row] = await tx.query(
    `SELECT starts_at AS at FROM meeting WHERE cancelled_because IS NULL AND body_id = $1 AND starts_at > $2 AND starts_at > $3 ORDER BY (id::text = $4) DESC, starts_at LIMIT 1`,
    [body.id, meeting.startsAt, now, placedOn ?? ''],
  );
  return row ? localDateOf(row.at) : null;
}

export const RECORD: Partial<Record<MailFacts['kind'], NoticeBuilder>> = {
  'decision-list': decisionList,
  'record-reminder': recordReminder,
  'minutes-due-reminder': minutesDueReminder,
  'review-request': reviewRequest,
  'akkoord-request': akkoordRequest,
  'akkoord-withheld': minutesReturned('akkoord-withheld'),
  'correction-request': minutesReturned('correction-request'),
  'automatic-mailing-preview': automaticMailingPreview,
  minutes,
  'minutes-adopted': minutesAdopted,
  'follow-up': followUp,
  escalation,
};
