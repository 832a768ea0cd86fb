/** Actiepunten and actions of an annual plan that somebody owns and has not done. */
import { point, type HandoverSource } from '../source.js';

export const actions: HandoverSource = {
  id: 'actiepunt',
  async find({ tx, personId, bodies }) {
    const rows: { id: string; text: string; dueOn: string | null; meetingId: string; title: string; on: string; confidential: boolean }[] = await tx.query(
      `SELECT a.id, a.text, a.due_on::text AS "dueOn", a.meeting_id AS "meetingId", m.title, (m.starts_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS "on", a.confidential OR coalesce(i.confidential, false) AS confidential
       FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id LEFT JOIN agenda_item i ON i.tenant_id = a.tenant_id AND i.id = a.item_id
       WHERE a.owner_id = $1 AND a.done_on IS NULL AND m.body_id = ANY($2) ORDER BY a.due_on NULLS LAST, a.recorded_at, a.id`,
      [personId, bodies],
    );
    return rows.map(({ id, text, dueOn, meetingId, title, on, confidential }) => point({ ref: id, title: text, why: `Afgesproken in ${title} van ${on}.`, dueOn, page: `/vergaderingen/${meetingId}`, confidential }));
  },
  about: (tx, refs) =>
    tx.query(`SELECT a.id AS ref, m.body_id AS "bodyId", a.item_id AS "itemId", a.confidential FROM action_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id WHERE a.id = ANY($1::uuid[])`, [refs]),
  stillOpen: async (tx, refs) => (await tx.query(`SELECT id FROM action_item WHERE id = ANY($1::uuid[]) AND done_on IS NULL`, [refs])).map(({ id }: { id: string }) => id),
  async transfer(tx, refs, toId) {
    await tx.query(`UPDATE action_item SET owner_id = $2 WHERE id = ANY($1::uuid[]) AND done_on IS NULL`, [refs, toId]);
  },
};

/** `ref`: year/action. */
export const planActions: HandoverSource = {
  id: 'jaarplanactie',
  async find({ tx, personId, bodies }) {
    const rows: { year: string; id: string; action: string; planning: string; untilDay: string | null; title: string; line: string }[] = await tx.query(
      `SELECT p.year, a.id, a.action, a.planning, a.until_day::text AS "untilDay", p.title, l.name AS line FROM annual_plan p
       JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'annual-plan' AND i.business_key = p.year AND i.state NOT IN ('closed', 'lapsed')
       JOIN plan_action a ON a.tenant_id = p.tenant_id AND a.year = p.year AND a.version = (SELECT max(v.version) FROM plan_version v WHERE v.tenant_id = p.tenant_id AND v.year = p.year)
       JOIN plan_line l ON l.tenant_id = a.tenant_id AND l.year = a.year AND l.version = a.version AND l.line_id = a.line_id
       LEFT JOIN plan_progress g ON g.tenant_id = a.tenant_id AND g.year = a.year AND g.action_id = a.id
       WHERE a.lead_id = $1 AND g.done_on IS NULL AND p.body_id = ANY($2) ORDER BY p.year, a.until_day NULLS LAST, a.id`,
      [personId, bodies],
    );
    return rows.map(({ year, id, action, planning, untilDay, title, line }) => point({ ref: `${year}/${id}`, title: `Trekker van ‘${action}’ (${planning})`, why: `${title}, ${line}.`, dueOn: untilDay, page: `/jaarplannen/${year}` }));
  },
  stillOpen: async (tx, refs) => (await tx.query(`SELECT r AS id FROM unnest($1::text[]) r WHERE NOT EXISTS (SELECT FROM plan_progress g WHERE g.year = split_part(r, '/', 1) AND g.action_id = substr(r, strpos(r, '/') + 1) AND g.done_on IS NOT NULL)`, [refs])).map(({ id }: { id: string }) => id),
  async transfer(tx, refs, toId) {
    for (const ref of refs) await tx.query(`UPDATE plan_action SET lead_id = $3 WHERE year = $1 AND id = $2`, [ref.slice(0, ref.indexOf('/')), ref.slice(ref.indexOf('/') + 1), toId]);
  },
};
