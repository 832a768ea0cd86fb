/**
 * Searching over meetings, their minutes, agenda items, decisions, actions, agreements, vraagstukken, assignments, annual plans, goals and people: Dutch full text
 * (PostgreSQL's stemming), and anywhere in a word, because Dutch writes words together; a slip of the pen is forgiven. What the reader may not see is not found. Queries change nothing.
 */
import type { Instant } from '#calendar/model';
import { bodiesWhere } from '../bodies/offices.queries.js';
import type { Reading } from '../command.js';
import { knownReader } from '../meetings/reading.js';
import { versionsInHand } from '../minutes/minutes.queries.js';
import { withheldFrom } from '../meetings/withheld.js';
import { questionsOfDay } from '../questions/question.queries.js';
import { excerptOf, patternsOf, queryOf, wordsOf } from './words.js';

export type FoundKind = 'vergadering' | 'verslag' | 'agendapunt' | 'besluit' | 'actie' | 'afspraak' | 'vraagstuk' | 'opdracht' | 'jaarplan' | 'doel' | 'persoon';

export interface Found {
  kind: FoundKind;
  /** A uuid; of what stands in an annual plan its year with its own id, '2021-2022/lijn-1'. */
  id: string;
  text: string;
  /** null: of a vraagstuk, which is of an ambition. */
  bodyId: string | null;
  /** Of its meeting; of an agreement the day of its decision, of a vraagstuk that it was added, of an assignment that it was drawn up, of an annual plan its first, of a goal that its turn began, of a person that they came. */
  at: Instant;
  meetingId: string | null;
  /** Of a vraagstuk: to which it belongs. */
  ambitionId: string | null;
  /** Of a goal: where it stands. */
  turn: { subjectId: string; turn: number } | null;
  /** Of a programme line or an action: the annual plan, and the line in it. */
  plan: { year: string; title: string; lineId: string } | null;
  confidential: boolean;
}

export interface Page {
  found: Found[];
  total: number;
  /** How many of each kind, whatever kind was asked for. */
  counts: Partial<Record<FoundKind, number>>;
  /** What was searched for instead, because nothing has the words that were typed; null: what was typed. */
  instead: string | null;
}

/** Bodies in which the reader sits, those of which they get the minutes, and those by which they read the register, the assignments and the annual plans. */
async function seenBy(work: Reading, personId: string): Promise<Record<'member' | 'receiver' | 'register' | 'assignments' | 'plans' | 'withheld', string[]>> {
  const standings = work.schemes.bodiesUntil(work.today);
  const member: string[] = [];
  const receiver: string[] = [];
  for (const { body } of standings) {
    const reader = await knownReader(work, body.id, personId);
    // A toehoorder reads agendas where they stand; who reads for a member finds what is open.
    if (reader && reader.kind !== 'toehoorder') (reader.kind === 'lid' ? member : receiver).push(body.id);
  }
  return {
    member,
    receiver,
    register: await bodiesWhere(work.tx, standings, personId, 'agreement.read'),
    assignments: await bodiesWhere(work.tx, work.schemes.bodiesOn(work.today), personId, 'assignment.read'),
    plans: await bodiesWhere(work.tx, standings, personId, 'plan.read'),
    withheld: await withheldFrom(work, personId),
  };
}

/**
 * Of a confidential item all is confidential. $1 bodies of members, $2 of receivers, $3 where the register is read, $4 items withheld from this
 * reader, $5 and $6 meetings with the version of their minutes that went to the readers, $7 by which assignments are read, $8 today,
 * $9 by which annual plans are read, $10 the vraagstukken, which everybody reads. Of minutes nothing that is confidential is looked at, for nobody: who may read it, reads it there.
 */
const ALL = `
  SELECT 'vergadering' AS kind, m.id::text AS id, m.title || ' ' || m.place AS searched, m.title AS text, m.body_id, m.starts_at AS at, m.id AS meeting_id, false AS confidential, NULL::uuid AS item_id FROM meeting m WHERE m.cancelled_because IS NULL
  UNION ALL
  SELECT 'verslag', m.id::text, said.text, said.text, m.body_id, m.starts_at, m.id, false, NULL
  FROM unnest($5::uuid[], $6::int[]) AS sent(meeting_id, version) JOIN meeting m ON m.id = sent.meeting_id CROSS JOIN LATERAL (
    SELECT string_agg(part.section ->> 'text', E'\\n' ORDER BY part.place) AS text
    FROM minutes_version v CROSS JOIN LATERAL jsonb_array_elements(v.sections) WITH ORDINALITY AS part(section, place) LEFT JOIN agenda_item i ON i.tenant_id = v.tenant_id AND i.id = (part.section ->> 'itemId')::uuid
    WHERE v.tenant_id = m.tenant_id AND v.meeting_id = m.id AND v.version = sent.version AND NOT (part.section ->> 'confidential')::boolean AND NOT coalesce(i.confidential, false)) AS said
  WHERE said.text IS NOT NULL
  UNION ALL
  SELECT 'agendapunt', i.id::text, concat_ws(' ', i.title, i.decision_asked, CASE WHEN m.body_id = ANY($1) AND i.id <> ALL($4::uuid[]) THEN i.cover_note END), i.title, m.body_id, m.starts_at, m.id, i.confidential, i.id
  FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id WHERE i.status = 'ingediend' AND coalesce(i.origin ->> 'kind', '') <> 'vast' AND m.cancelled_because IS NULL
  UNION ALL
  SELECT 'besluit', d.id::text, d.text, d.text, m.body_id, m.starts_at, m.id, d.confidential OR coalesce(i.confidential, false), i.id
  FROM decision d JOIN meeting m ON m.tenant_id = d.tenant_id AND m.id = d.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = d.tenant_id AND i.id = d.item_id
  UNION ALL
  SELECT 'actie', a.id::text, concat_ws(' ', a.text, p.name), a.text, m.body_id, m.starts_at, m.id, a.confidential OR coalesce(i.confidential, false), i.id
  FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id LEFT JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.owner_id`;

/** What a plan says now is its newest version, which the page shows. */
const NEWEST = `(SELECT max(version) FROM plan_version v WHERE v.tenant_id = p.tenant_id AND v.year = p.year)`;

const SEEN = `
  SELECT * FROM (${ALL}) AS one WHERE (one.body_id = ANY($1) OR (one.body_id = ANY($2) AND NOT one.confidential)) AND NOT (one.confidential AND coalesce(one.item_id = ANY($4::uuid[]), false))
  UNION ALL
  SELECT 'afspraak', g.id::text, concat_ws(' ', g.text, g.why), g.text, g.body_id, g.decided_on::timestamptz, g.meeting_id, g.confidential, g.item_id
  FROM agreement g WHERE cardinality($3::text[]) > 0 AND (NOT g.confidential OR (g.body_id = ANY($3) AND NOT coalesce(g.item_id = ANY($4::uuid[]), false)))
  UNION ALL
  SELECT 'vraagstuk', q.id, q.searched, q.text, NULL, q."addedOn"::timestamptz, NULL, false, NULL FROM jsonb_to_recordset($10::jsonb) AS q(id text, searched text, text text, "addedOn" date)
  UNION ALL
  SELECT 'opdracht', s.id::text, concat_ws(' ', s.title, s.result, s.measure), s.title, s.issuer_id, s.drafted_at, NULL, false, NULL FROM assignment s WHERE cardinality($7::text[]) > 0
  UNION ALL
  SELECT 'jaarplan', p.year || '/' || part.id, part.searched, part.text, p.body_id, p.from_day::timestamptz, NULL, false, NULL
  FROM annual_plan p CROSS JOIN LATERAL (
    SELECT l.line_id AS id, concat_ws(' ', l.name, l.people, (SELECT string_agg(value, ' ') FROM jsonb_each_text(l.fields))) AS searched, l.name AS text FROM plan_line l WHERE l.tenant_id = p.tenant_id AND l.year = p.year AND l.version = ${NEWEST}
    UNION ALL
    SELECT a.line_id || '/' || a.id, concat_ws(' ', a.action, a.planning, (SELECT string_agg(value, ' ') FROM jsonb_array_elements_text(a.partners) AS value)), a.action FROM plan_action a WHERE a.tenant_id = p.tenant_id AND a.year = p.year AND a.version = ${NEWEST}
  ) AS part WHERE cardinality($9::text[]) > 0
  UNION ALL
  SELECT 'doel', g.id::text, g.text, g.text, t.snapshot #>> '{context,bodyId}', c.began_at, NULL, false, NULL
  FROM goal g JOIN quality_cycle c ON c.tenant_id = g.tenant_id AND c.subject_id = g.subject_id AND c.turn = g.turn JOIN instance t ON t.tenant_id = c.tenant_id AND t.workflow = 'quality-cycle' AND t.business_key = c.subject_id || '/' || c.turn
  WHERE g.status <> 'weggehaald'
  UNION ALL
  SELECT 'persoon', p.id::text, p.name, p.name, s.body_id, s.came::timestamptz, NULL, false, NULL
  FROM person p CROSS JOIN LATERAL (SELECT body_id, lower(held) AS came FROM membership WHERE tenant_id = p.tenant_id AND person_id = p.id AND held @> $8::date ORDER BY body_id, seat_id LIMIT 1) AS s`;

const MATCHING = `
  SELECT seen.*, ts_rank(to_tsvector('dutch', searched), to_tsquery('dutch', $11)) AS rank FROM (${SEEN}) AS seen
  WHERE to_tsvector('dutch', searched) @@ to_tsquery('dutch', $11) OR searched ILIKE ALL ($12::text[])`;

/** Share of three-letter groups that two words have in common from which one may be a slip of the other: 'thuiszittrs' and 'thuiszitters' have 0.67. */
const ALIKE = 0.35;

/** Of all that the reader may see, the word that is most like each one that was typed ($11); itself where it is in use. */
const NEAREST = `
  WITH used AS (SELECT lower(word) AS word, count(*) AS number FROM (${SEEN}) AS seen, regexp_split_to_table(searched, '[^[:alnum:]]+') AS word WHERE length(word) > 2 GROUP BY 1)
  SELECT (SELECT used.word FROM used WHERE used.word LIKE '%' || typed || '%' OR similarity(used.word, typed) >= ${ALIKE} ORDER BY used.word NOT LIKE '%' || typed || '%', similarity(used.word, typed) DESC, number DESC, used.word LIMIT 1) AS word
  FROM unnest($11::text[]) WITH ORDINALITY AS asked(typed, place) ORDER BY place`;

/**
 * Best matches first, the newest among equals. Where nothing has all the words, by those that are most like them: who types
 * "thuiszittrs" means "thuiszitters".
 * @param kind null: all
 */
export async function search(work: Reading, tenantId: string, personId: string, text: string, { kind, page, size }: { kind: FoundKind | null; page: number; size: number }): Promise<Page> {
  const words = wordsOf(text);
  if (words.length === 0) return { found: [], total: 0, counts: {}, instead: null };
  const { member, receiver, register, assignments, plans, withheld } = await seenBy(work, personId);
  const questions = await questionsOfDay(work, tenantId, work.today);
  const sent = await versionsInHand(work.tx, [...member, ...receiver]);
  const places = [member, receiver, register, withheld, sent.map(({ meetingId }) => meetingId), sent.map(({ version }) => version), assignments, work.today, plans, JSON.stringify(questions.map(({ id, text: said, addedOn, happened }) => ({ id, text: said, addedOn, searched: [said, ...happened.flatMap(({ note }) => note ?? [])].join(' ') })))];
  const ambitionOf = ({ found: pageOf, ...rest }: Matching): Omit<Page, 'instead'> => ({ ...rest, found: pageOf.map((one) => ({ ...one, ambitionId: one.kind === 'vraagstuk' ? questions.find(({ id }) => id === one.id)!.ambitionId : null })) });
  const found = ambitionOf(await matching(work, places, words, { kind, page, size }));
  if (Object.keys(found.counts).length > 0) return { ...found, instead: null };
  const nearest: { word: string | null }[] = await work.tx.query(NEAREST, [...places, words]);
  const others = nearest.flatMap(({ word }) => word ?? []);
  if (others.length < words.length) return { ...found, instead: null };
  const nearby = ambitionOf(await matching(work, places, others, { kind, page, size }));
  return { ...nearby, instead: Object.keys(nearby.counts).length > 0 ? others.join(' ') : null };
}

type Matching = Omit<Page, 'instead' | 'found'> & { found: Omit<Found, 'ambitionId'>[] };

async function matching(work: Reading, places: readonly (string | readonly (string | number)[])[], words: readonly string[], { kind, page, size }: { kind: FoundKind | null; page: number; size: number }): Promise<Matching> {
  const asked = [...places, queryOf(words), patternsOf(words)];
  const rows: { kind: FoundKind; number: number }[] = await work.tx.query(`SELECT kind, count(*)::int AS number FROM (${MATCHING}) AS matching GROUP BY kind`, asked);
  const counts = Object.fromEntries(rows.map((row) => [row.kind, row.number])) as Page['counts'];
  const found: Omit<Found, 'ambitionId' | 'turn' | 'plan'>[] = await work.tx.query(
    `SELECT kind, id, text, body_id AS "bodyId", at, meeting_id AS "meetingId", confidential FROM (${MATCHING}) AS matching WHERE $13::text IS NULL OR kind = $13 ORDER BY rank DESC, at DESC, id LIMIT $14 OFFSET $15`,
    [...asked, kind, size, (page - 1) * size],
  );
  const total = rows.filter((row) => kind === null || row.kind === kind).reduce((sum, row) => sum + row.number, 0);
  const idsOf = (of: FoundKind): string[] => found.flatMap((one) => (one.kind === of ? [one.id] : []));
  const turns: { id: string; subjectId: string; turn: number }[] = await work.tx.query(`SELECT id, subject_id AS "subjectId", turn FROM goal WHERE id = ANY($1::uuid[])`, [idsOf('doel')]);
  const turnOf = (goalId: string): Found['turn'] => turns.flatMap(({ id, subjectId, turn }) => (id === goalId ? [{ subjectId, turn }] : []))[0] ?? null;
  const titles: { year: string; title: string }[] = await work.tx.query(`SELECT year, title FROM annual_plan WHERE year = ANY($1)`, [idsOf('jaarplan').map((id) => id.split('/')[0])]);
  const planOf = ({ kind: of, id }: Pick<Found, 'kind' | 'id'>): Found['plan'] => {
    const [year, lineId] = id.split('/');
    return of === 'jaarplan' ? { year: year!, lineId: lineId!, title: titles.find((plan) => plan.year === year)!.title } : null;
  };
  return { found: found.map((one) => ({ ...one, turn: turnOf(one.id), plan: planOf(one), text: one.kind === 'verslag' ? excerptOf(one.text, words) : one.text, at: new Date(one.at).toISOString() })), total, counts };
}
