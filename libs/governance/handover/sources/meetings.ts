/** What waits around meetings for who holds a seat: drafts, approvals, promised papers, deadlines; and what was on recent agendas. */
import { addDays, formatDutchDate, instantOf, localDateOf } from '#calendar/local-date';
import { point, prepares, presides, writes, type FoundPoint, type HandoverSource, type Leaving } from '../source.js';

interface MeetingRow {
  id: string;
  title: string;
  startsAt: string;
  state: string;
  minutesState: string | null;
  deadlines: { label: string; date: string; at: string }[];
}

const meetings = ({ tx, body: { id } }: Leaving, from: string, until: string): Promise<MeetingRow[]> =>
  tx.query(
    `SELECT m.id, m.title, m.starts_at AS "startsAt", i.state, v.state AS "minutesState", m.deadlines FROM meeting m
     JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
     LEFT JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
     WHERE m.body_id = $1 AND m.cancelled_because IS NULL AND m.starts_at >= $2 AND m.starts_at < $3 ORDER BY m.starts_at, m.id`,
    [id, from, until],
  );

const nameOf = ({ title, startsAt }: MeetingRow): string => `${title} van ${formatDutchDate(localDateOf(startsAt))}`;
const pageOf = ({ id }: MeetingRow): string => `/vergaderingen/${id}`;

/** So far back something may still be unfinished, and so far ahead it is worth knowing. */
const BACK_DAYS = 200;
const AHEAD_DAYS = 100;
const TOLD_MEETINGS = 2;

/** Minutes that are still to be written, by whoever takes them; agendas that are still to be proposed. */
export const drafts: HandoverSource = {
  id: 'concept',
  async find(leaving) {
    if (!writes(leaving) && !prepares(leaving)) return [];
    const rows = await meetings(leaving, instantOf(addDays(leaving.today, -BACK_DAYS), '00:00'), instantOf(addDays(leaving.today, AHEAD_DAYS), '00:00'));
    return rows.flatMap((row): FoundPoint[] => [
      ...(writes(leaving) && row.minutesState === 'awaiting-draft' ? [point({ ref: `verslag/${row.id}`, title: `Verslag schrijven: ${nameOf(row)}`, dueOn: dateOf(row, 'Conceptverslag klaar'), page: pageOf(row) })] : []),
      ...(writes(leaving) && row.minutesState === 'adopted' ? [point({ ref: `wijzigingen/${row.id}`, title: `Wijzigingen verwerken in het verslag: ${nameOf(row)}`, page: pageOf(row) })] : []),
      ...(prepares(leaving) && row.state === 'drafting' ? [point({ ref: `agenda/${row.id}`, title: `Agenda voorstellen: ${nameOf(row)}`, page: pageOf(row) })] : []),
    ]);
  },
  stillOpen: (tx, refs) => waiting(tx, refs, { verslag: ['awaiting-draft'], wijzigingen: ['adopted'], agenda: ['drafting'] }),
};

/** Akkoord that only the chair gives. */
export const approvals: HandoverSource = {
  id: 'akkoord',
  async find(leaving) {
    if (!presides(leaving)) return [];
    const rows = await meetings(leaving, instantOf(addDays(leaving.today, -BACK_DAYS), '00:00'), instantOf(addDays(leaving.today, AHEAD_DAYS), '00:00'));
    return rows.flatMap((row): FoundPoint[] => [
      ...(row.minutesState === 'awaiting-akkoord' ? [point({ ref: `verslag/${row.id}`, title: `Akkoord op het verslag: ${nameOf(row)}`, dueOn: dateOf(row, 'Akkoord van de voorzitter'), page: pageOf(row) })] : []),
      ...(row.state === 'proposed' ? [point({ ref: `agenda/${row.id}`, title: `Agenda vaststellen: ${nameOf(row)}`, dueOn: dateOf(row, 'Agenda vastgesteld'), page: pageOf(row) })] : []),
    ]);
  },
  stillOpen: (tx, refs) => waiting(tx, refs, { verslag: ['awaiting-akkoord'], agenda: ['proposed'] }),
};

const dateOf = ({ deadlines }: MeetingRow, label: string): string | null => deadlines.find((one) => one.label === label)?.date ?? null;

/** `kind/meeting`: is that meeting's workflow, or its minutes', still where it waits? */
async function waiting(tx: Leaving['tx'], refs: readonly string[], states: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const rows: { key: string; workflow: string; state: string }[] = await tx.query(`SELECT business_key AS key, workflow, state FROM instance WHERE workflow IN ('meeting', 'minutes') AND business_key = ANY($1)`, [refs.map((ref) => ref.split('/')[1])]);
  return refs.filter((ref) => {
    const [kind, key] = ref.split('/') as [string, string];
    return rows.some((row) => row.key === key && row.workflow === (kind === 'agenda' ? 'meeting' : 'minutes') && (states[kind] ?? []).includes(row.state));
  });
}

/** Announced with an item for a meeting to come, and not there yet. */
export const papers: HandoverSource = {
  id: 'stuk',
  async find({ tx, personId, bodies, now }) {
    const rows: { id: string; title: string; item: string; meetingId: string; confidential: boolean }[] = await tx.query(
      `SELECT d.id, d.title, i.title AS item, m.id AS "meetingId", i.confidential OR d.confidential AS confidential FROM document d
       JOIN agenda_item i ON i.tenant_id = d.tenant_id AND i.id = d.item_id JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id
       WHERE d.sha256 IS NULL AND i.submitted_by = $1 AND i.status IN ('ingediend', 'gevraagd', 'aangeboden') AND m.body_id = ANY($2) AND m.cancelled_because IS NULL AND m.starts_at > $3 ORDER BY m.starts_at, d.title, d.id`,
      [personId, bodies, now],
    );
    return rows.map(({ id, title, item, meetingId, confidential }) => point({ ref: id, title: `Stuk aanleveren: ${title}`, why: `Toegezegd bij ‘${item}’.`, page: `/vergaderingen/${meetingId}`, confidential }));
  },
  about: (tx, refs) =>
    tx.query(
      `SELECT d.id AS ref, m.body_id AS "bodyId", d.item_id AS "itemId", d.confidential FROM document d JOIN agenda_item i ON i.tenant_id = d.tenant_id AND i.id = d.item_id JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id
       WHERE d.id = ANY($1::uuid[])`,
      [refs],
    ),
  stillOpen: async (tx, refs) => (await tx.query(`SELECT d.id FROM document d JOIN agenda_item i ON i.tenant_id = d.tenant_id AND i.id = d.item_id JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id JOIN instance n ON n.tenant_id = m.tenant_id AND n.workflow = 'meeting' AND n.business_key = m.id::text WHERE d.id = ANY($1::uuid[]) AND d.sha256 IS NULL AND i.status IN ('ingediend', 'gevraagd', 'aangeboden') AND n.state NOT IN ('held', 'closed', 'cancelled')`, [refs])).map(({ id }: { id: string }) => id),
};

/** The body's next meeting, with the days around it that are still to come. */
export const deadlines: HandoverSource = {
  id: 'termijn',
  async find(leaving) {
    const [next] = await meetings(leaving, leaving.now, instantOf(addDays(leaving.today, AHEAD_DAYS), '00:00'));
    if (!next) return [];
    const coming = next.deadlines.filter(({ date }) => date >= leaving.today).map(({ label, date }) => `${label}: ${formatDutchDate(date)}`);
    return [point({ ref: next.id, duty: false, title: `Volgende vergadering: ${nameOf(next)}`, why: coming.length === 0 ? null : coming.join('\n'), dueOn: localDateOf(next.startsAt), page: pageOf(next) })];
  },
};

export const agendas: HandoverSource = {
  id: 'agenda',
  async find(leaving) {
    const held = (await meetings(leaving, instantOf(addDays(leaving.today, -BACK_DAYS), '00:00'), leaving.now)).slice(-TOLD_MEETINGS);
    return held.map((row) => point({ ref: row.id, duty: false, title: `Agenda en verslag: ${nameOf(row)}`, page: pageOf(row) }));
  },
};
