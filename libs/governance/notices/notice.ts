/** What a notice is made from: the meeting, its body, the people of the day, and what the workflow said when it asked. */
import type { EntityManager } from 'typeorm';
import type { BusinessCalendar } from '#calendar/working-days';
import { localDateOf, localTimeOf } from '#calendar/local-date';
import type { MinutesPdfFacts } from '#documents/minutes-pdf';
import type { Body, Scheme } from '#scheme/model';
import type { MailFacts } from '#messaging/mail-kinds';
import type { Adoption, MailSetting, MeetingFacts } from '#messaging/templates/setting';
import { enumerate, inSentence } from '#messaging/templates/words';
import type { JsonObject } from '#workflows/definition';
import { keeperOf, membersStanding, type Member, type Officers } from '../bodies/members.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { MinutesVersion } from '../minutes/minutes.entity.js';

export interface NoticeContext {
  tx: EntityManager;
  schemes: SchemeHistory;
  /** The one under which the meeting runs, with the body as it stands in it. */
  scheme: Scheme;
  calendar: BusinessCalendar;
  body: Body;
  meeting: Meeting;
  /** Where the LEA is answered today. */
  mailbox: string;
  /** Of today; of a body that was dropped, of its last day. */
  officers: Officers;
  /** The params of the effect that asked for it. */
  params: JsonObject;
  now: string;
  today: string;
  /** Address of the municipality's pages (web-pages.ts): 'http://127.0.0.1:3000/g/zoetermeer'. */
  baseUrl: string;
}

export interface Addressee {
  personId: string | null;
  name: string;
  email: string;
  prefersDigest: boolean;
}

/** One mailing: what it says, to whom, and what goes with it. */
export interface Notice {
  facts: MailFacts;
  to: Addressee[];
  /** A calendar part goes with it: an invitation (again), or its withdrawal. */
  calendar?: 'REQUEST' | 'CANCEL';
  /** The minutes go with it as a PDF, in this version. */
  minutes?: { version: MinutesVersion; status: MinutesPdfFacts['status']; adoption?: Adoption | null };
  /** By how much the appointment's SEQUENCE is ahead of the meeting's own: a guest may have been asked, and asked back, in between. */
  raisedBy?: number;
  /** What the calendar part is of, where that is not the meeting that the mail is about. */
  event?: NoticeContext;
  /** Goes at once, also to who prefers one mail a day. What has a file or an appointment with it always does: a digest cannot carry them. */
  urgent: boolean;
}

/** null: there is nobody, or nothing, to write to. Several: not everybody may read the same. */
export type NoticeBuilder = (context: NoticeContext) => Promise<Notice | Notice[] | null>;

export function meetingFacts({ meeting, body }: Pick<NoticeContext, 'meeting' | 'body'>, startsAt = meeting.startsAt): MeetingFacts {
  const end = new Date(Date.parse(startsAt) + meeting.durationMinutes * 60_000).toISOString();
  return { body: body.name, date: localDateOf(startsAt), startTime: localTimeOf(startsAt), endTime: localTimeOf(end), place: meeting.place };
}

/** Nobody signs a mail to themselves: what Leidraad sends of its own accord to an officer, it signs itself. */
export const byLeidraad = ({ scheme }: Pick<NoticeContext, 'scheme'>): MailSetting['sender'] => ({ name: 'Leidraad', role: `namens LEA ${scheme.municipality.name}` });

/** The setting of a mail to people by name. */
export function setting(context: NoticeContext, to: readonly Addressee[]): MailSetting {
  const { secretary } = context.officers;
  const names = enumerate(to.map(({ name }) => name));
  return {
    ...frame(context),
    ...(secretary && to.some(({ personId }) => personId === secretary.personId) ? { sender: byLeidraad(context) } : {}),
    greeting: names,
    reason: `Deze mail is voor ${names}, vanwege ${to.length === 1 ? 'de' : 'hun'} taak bij ${inSentence(context.body.name)}.`,
  };
}

export const guestSetting = (context: NoticeContext, guest: Addressee): MailSetting => ({
  ...setting(context, [guest]),
  reason: `Deze mail is voor ${guest.name}, als gast van ${inSentence(context.body.name)}.`,
});

/** The setting of a mail to all members of these bodies: 'de stuurgroep LEA en het bestuurlijk platform'. */
export const settingForMembers = (context: NoticeContext, bodies: string): MailSetting => ({
  ...frame(context),
  greeting: `leden van ${bodies}`,
  reason: `Deze mail gaat naar de leden van ${bodies}.`,
});

export const membersSetting = (context: NoticeContext): MailSetting => settingForMembers(context, inSentence(context.body.name));

function frame(context: NoticeContext): Omit<MailSetting, 'greeting' | 'reason'> {
  const { scheme, body, meeting, officers, mailbox, baseUrl } = context;
  const sender = officers.secretary ? { name: officers.secretary.name, role: `secretaris ${body.name}` } : byLeidraad(context);
  return { lea: `LEA ${scheme.municipality.name}`, mailbox, colour: null, sender, link: `${baseUrl}/vergaderingen/${meeting.id}` };
}

/** The members of these bodies today, each person once; of a body that was dropped, those of its last day whose place still counts. */
export async function membersOf({ tx, schemes, today, body }: NoticeContext, bodyIds: readonly string[] = [body.id]): Promise<Addressee[]> {
  return people(await membersStanding(tx, bodyIds.map((id) => schemes.standing(id, today))));
}

/** Each person once, whoever sits in several seats. */
export function people(members: readonly (Member | null)[]): Addressee[] {
  const found = new Map<string, Addressee>();
  for (const member of members) {
    if (member && !found.has(member.personId)) found.set(member.personId, { personId: member.personId, name: member.name, email: member.email, prefersDigest: member.prefersDigest });
  }
  return [...found.values()];
}

type Role = 'chair' | 'secretary' | 'minute-taker';

/** The people in these offices; where none of them is filled, whoever else keeps the body going. */
export function inOffice({ officers }: Pick<NoticeContext, 'officers'>, roles: readonly Role[]): Addressee[] {
  const holders = roles.map((role) => (role === 'chair' ? officers.chair : role === 'secretary' ? officers.secretary : (officers.minuteTaker ?? officers.secretary)));
  const found = people(holders);
  return found.length > 0 ? found : people([officers.secretary, officers.chair]);
}

/** A mail to these offices, addressed by name; null: nobody holds them, nor keeps the body going. */
export function toOffice(context: NoticeContext, roles: readonly Role[]): { to: Addressee[]; setting: MailSetting } | null {
  const to = inOffice(context, roles);
  return to.length === 0 ? null : { to, setting: { ...setting(context, to), vacancy: vacancyOf(context, roles) } };
}

/** What is asked of a secretary the chair may do while there is none (`keeperOf`); what is asked of a chair nobody else may, but the secretary can see to it that there is one. */
export function vacancyOf({ body, officers }: Pick<NoticeContext, 'body' | 'officers'>, roles: readonly Role[]): string | null {
  const { chair, secretary, minuteTaker } = officers;
  const written = roles.includes('minute-taker') && minuteTaker !== null;
  if (secretary === null && chair !== null && !written && roles.some((role) => role !== 'chair') && keeperOf(body, officers) !== null) {
    return `${body.name} heeft nu geen secretaris. Tot die er is, kunt u als voorzitter doen wat anders de secretaris doet. Leg in Leidraad ook vast wie het wordt.`;
  }
  if (chair === null && secretary !== null && roles.every((role) => role === 'chair')) return `${body.name} heeft nu geen voorzitter, en alleen een voorzitter kan hierop antwoorden. Leg in Leidraad vast wie het wordt: die ziet daar dan staan wat er wacht.`;
  return null;
}

/** As what somebody is asked who keeps a body going: 'secretaris van de stuurgroep LEA'. */
export const asKeeper = ({ name }: Pick<Body, 'name'>, { secretary }: Pick<Officers, 'secretary'>): string => (secretary === null ? `voorzitter van ${inSentence(name)}, zolang daar geen secretaris is` : `secretaris van ${inSentence(name)}`);

/** The date of one of the meeting's deadlines; the meeting's own day where it has none of that id. */
export const deadlineDate = ({ meeting }: Pick<NoticeContext, 'meeting'>, id: string): string => meeting.deadlines.find((deadline) => deadline.id === id)?.date ?? localDateOf(meeting.startsAt);
