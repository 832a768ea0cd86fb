/** Letters after a meeting that are not about the text of its minutes: what was recorded, what is still open, what went wrong. */
import { localDateOf } from '#calendar/local-date';
import type { FactsOf, MailFacts } from '#messaging/mail-kinds';
import type { EscalationAbout } from '#messaging/templates/setting';
import { load } from './agenda-facts.js';
import { deadlineDate, meetingFacts, setting, toOffice, type NoticeBuilder, type NoticeContext } from './notice.js';
import { personById } from './preparation.letters.js';

const recordReminder: NoticeBuilder = (context) => {
  const level = context.params['level'] === 'chair' ? 'chair' : 'secretary';
  const office = toOffice(context, level === 'chair' ? ['chair', 'secretary'] : ['secretary']);
  const list = (['partial', 'nothing'] as const).find((known) => known === context.params['list']) ?? 'planned';
  return Promise.resolve(office && { facts: { ...office.setting, kind: 'record-reminder', meeting: meetingFacts(context), level, due: deadlineDate(context, 'decisionList'), list }, to: office.to, urgent: true });
};

const followUp: NoticeBuilder = async (context) => {
  const { detail } = await load(context);
  const item = detail.items.find(({ id }) => id === context.params['itemId']);
  if (!item) return null;
  const by = item.reservedBy ? await personById(context, item.reservedBy) : null;
  const office = by ? { to: [by], setting: setting(context, [by]) } : toOffice(context, ['secretary']);
  if (!office) return null;
  const nr = ([0, 1, 2, 3] as const).find((known) => known === context.params['followUp']) ?? 1;
  const open = detail.decisions.find(({ itemId, confidential }) => itemId === item.id && !confidential);
  const decision = item.confidential ? 'een vertrouwelijk agendapunt' : `${item.title}${open ? `: ${open.text}` : ''}`;
  return { facts: { ...office.setting, kind: 'follow-up', meeting: meetingFacts(context), decision, by: by?.name ?? 'de achterban', until: localDateOf(item.reservedUntil ?? context.now), nr, reminder: context.params['reminder'] === true }, to: office.to, urgent: true };
};

/** The mails in which people were asked for what has not come. */
const ASKED_IN: Readonly<Record<EscalationAbout, readonly MailFacts['kind'][]>> = {
  'agenda-not-fixed': ['agenda-draft-reminder', 'agenda-approval-reminder'],
  'reservation-lapsed': ['follow-up'],
  'record-never-completed': ['record-reminder'],
  'minutes-missing': ['minutes-due-reminder'],
  'draft-stopped': [],
  'minutes-still-missing': ['minutes-due-reminder'],
  'draft-still-stopped': [],
  'distribution-failed': [],
  'adoption-not-placed': [],
  'adopted-without-draft': ['minutes-due-reminder'],
};

const escalation: NoticeBuilder = async (context) => {
  const roles = (context.params['to'] as string[] | undefined) ?? ['chair', 'secretary'];
  const office = toOffice(context, (['chair', 'secretary', 'minute-taker'] as const).filter((role) => roles.includes(role)));
  if (!office) return null;
  const { detail } = await load(context);
  const item = detail.items.find(({ id }) => id === context.params['itemId']);
  const about = context.params['about'] as FactsOf<'escalation'>['about'];
  const leavesOn = about === 'agenda-not-fixed' ? deadlineDate(context, 'papers') : null;
  return { facts: { ...office.setting, kind: 'escalation', meeting: meetingFacts(context), about, item: item && !item.confidential ? item.title : null, leavesOn, reminders: await remindersSent(context, ASKED_IN[about]) }, to: office.to, urgent: true };
};

/** Who was reminded and when, as far as mails went out about this meeting. */
async function remindersSent({ tx, meeting }: NoticeContext, kinds: readonly string[]): Promise<{ to: string; on: string }[]> {
  const rows: { to: string; at: string }[] = await tx.query(
    `SELECT string_agg(d.name, ' en ' ORDER BY d.name) AS to, m.created_at AS at FROM mailing m JOIN delivery d ON d.mailing_id = m.id
     WHERE m.meeting_id = $1 AND m.kind = ANY($2)
     GROUP BY m.id, m.created_at ORDER BY m.created_at DESC LIMIT 5`,
    [meeting.id, kinds],
  );
  return rows.map(({ to, at }) => ({ to, on: localDateOf(at) })).reverse();
}

export const RECORD: Partial<Record<MailFacts['kind'], NoticeBuilder>> = {
  'record-reminder': recordReminder,
  'follow-up': followUp,
  escalation,
};
