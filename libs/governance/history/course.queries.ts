/** The course of a meeting: who did what when, and for whom; from the histories of its workflows and the logbook. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { localDateOf } from '#calendar/local-date';
import type { Actor, Channel } from '#engine/model';
import type { ChosenOffice } from '../bodies/members.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { eventWords } from './event-words.js';
import type { Deed } from './logbook.js';
import { oncePerSitting } from './typed.js';

export interface Named {
  id: string;
  name: string;
}

/** Who recorded something, and whose answer it was. `by` null: it went by itself. */
export interface Author {
  by: Named | null;
  onBehalfOf: { person: Named; channel: Channel; on: LocalDate } | null;
}

export interface CourseEntry extends Author {
  at: string;
  what: string;
  /** The agendapunt or actiepunt that it is about. */
  about: string | null;
  /** The agendapunt to which that belongs, and whether it is an actiepunt that is confidential itself. */
  itemId: string | null;
  confidential: boolean;
  /** In the words of who did it: why something was cancelled, withheld, stopped. */
  remark: string | null;
}

/** Whom the members chose, with who recorded it: of the day of the meeting. */
export interface Choice extends Author {
  office: ChosenOffice;
  person: Named;
  since: LocalDate;
  /** null: that they were chosen was never recorded here, as of those with whom a municipality began. */
  recordedAt: string | null;
}

type Row = { at: string; workflow: string; event: string; actor: Actor; about: string | null; itemId: string | null; confidential: boolean; remark: string | null };

/** Oldest first. For who sits in the body: titles may be confidential, and remarks are for its officers. */
export async function courseOf(tx: EntityManager, meeting: Pick<Meeting, 'id'>): Promise<CourseEntry[]> {
  const rows: Row[] = await tx.query(
    `SELECT h.at, i.workflow, h.event, h.actor, a.title AS about, a.id AS "itemId", false AS confidential, coalesce(p.payload->>'reason', p.payload->>'remark') AS remark, array_position(ARRAY['agenda-preparation', 'meeting', 'minutes'], i.workflow) AS place, h.version
     FROM instance i JOIN history h ON h.tenant_id = i.tenant_id AND h.instance_id = i.id
     LEFT JOIN history_payload p ON p.instance_id = h.instance_id AND p.version = h.version
     LEFT JOIN agenda_item a ON a.tenant_id = i.tenant_id AND a.id::text = p.payload->>'itemId'
     WHERE i.business_key = $1::text AND i.workflow IN ('meeting', 'minutes', 'agenda-preparation') AND h.outcome = 'applied'
     UNION ALL
     SELECT l.at, 'logbook', l.what, l.actor, t.text, t.item_id, coalesce(t.confidential, false), NULL, 4, 0 FROM logbook l LEFT JOIN action_item t ON t.tenant_id = l.tenant_id AND t.id = l.action_id WHERE l.meeting_id = $1::uuid
     ORDER BY at, place, version`,
    [meeting.id],
  );
  const told = oncePerSitting(rows).flatMap(({ workflow, event, ...row }) => {
    const what = workflow === 'logbook' ? DEEDS[event as Deed['what']] : eventWords(workflow, event);
    return what === null ? [] : [{ ...row, what }];
  });
  const names = await namesOfActors(tx, told.map(({ actor }) => actor));
  return told.map(({ at, what, about, itemId, confidential, remark, actor }) => ({ at: new Date(at).toISOString(), what, about, itemId, confidential, remark, ...authorOf(actor, names) }));
}

const DEEDS: Readonly<Record<Deed['what'], string>> = {
  'voorzitter-gekozen': 'Voorzitter gekozen',
  'notulist-gekozen': 'Notulist gekozen',
  'aanwezigheid-aangevuld': 'Achteraf vastgelegd wie er was',
  geweerd: 'Iemand geweerd bij een agendapunt',
  'niet-meer-geweerd': 'Iemand niet meer geweerd bij een agendapunt',
  'lezer-genoemd': 'Lezer genoemd van een vertrouwelijk punt',
  'lezer-niet-meer-genoemd': 'Lezer van een vertrouwelijk punt niet meer genoemd',
  'actiepunt-gereed': 'Actiepunt gereed gemeld',
  'actiepunt-heropend': 'Actiepunt toch niet gereed',
};

/** Chair and minute-taker that the members chose themselves, as it was on that day; none where the scheme settles it. */
export async function choicesOn(tx: EntityManager, bodyId: string, day: LocalDate): Promise<Choice[]> {
  const rows: { office: ChosenOffice; id: string; name: string; since: string; at: string | null; actor: Actor | null }[] = await tx.query(
    `SELECT DISTINCT ON (c.office) c.office, p.id, p.name, lower(c.held)::text AS since, l.at, l.actor
     FROM chosen_office c JOIN person p ON p.tenant_id = c.tenant_id AND p.id = c.person_id
     LEFT JOIN logbook l ON l.tenant_id = c.tenant_id AND l.body_id = c.body_id AND l.person_id = c.person_id AND l.what = c.office || '-gekozen'
     WHERE c.body_id = $1 AND c.held @> $2::date ORDER BY c.office DESC, l.at DESC`,
    [bodyId, day],
  );
  const names = await namesOfActors(tx, rows.flatMap(({ actor }) => actor ?? []));
  return rows.map(({ office, id, name, since, at, actor }) => ({ office, person: { id, name }, since, recordedAt: at && new Date(at).toISOString(), ...authorOf(actor, names) }));
}

/** The last time that this event was taken by the meeting's workflow; null: never. */
export async function lastAuthor(tx: EntityManager, workflow: 'meeting' | 'minutes', meetingId: string, event: string): Promise<(Author & { at: string }) | null> {
  const [row]: { at: string; actor: Actor }[] = await tx.query(
    `SELECT h.at, h.actor FROM instance i JOIN history h ON h.tenant_id = i.tenant_id AND h.instance_id = i.id
     WHERE i.workflow = $1 AND i.business_key = $2 AND h.event = $3 AND h.outcome = 'applied' ORDER BY h.version DESC LIMIT 1`,
    [workflow, meetingId, event],
  );
  return row ? { at: new Date(row.at).toISOString(), ...authorOf(row.actor, await namesOfActors(tx, [row.actor])) } : null;
}

export async function namesOfActors(tx: EntityManager, actors: readonly Actor[]): Promise<ReadonlyMap<string, string>> {
  const ids = actors.flatMap((actor) => (actor.kind === 'person' ? [actor.personId, ...(actor.onBehalfOf ? [actor.onBehalfOf.personId] : [])] : []));
  const rows: Named[] = ids.length === 0 ? [] : await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[])`, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export function authorOf(actor: Actor | null, names: ReadonlyMap<string, string>): Author {
  if (actor === null || actor.kind === 'system') return { by: null, onBehalfOf: null };
  const named = (id: string): Named => ({ id, name: names.get(id) ?? 'onbekend' });
  const { personId, onBehalfOf } = actor;
  return { by: named(personId), onBehalfOf: onBehalfOf ? { person: named(onBehalfOf.personId), channel: onBehalfOf.channel, on: onBehalfOf.on } : null };
}

/** Whose choices count: those of the day of the meeting, and before it those of today. */
export const dayThatCounts = ({ startsAt }: Pick<Meeting, 'startsAt'>, today: LocalDate): LocalDate => (localDateOf(startsAt) < today ? localDateOf(startsAt) : today);
