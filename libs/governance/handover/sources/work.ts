/** Assignments of a working group for who presides over it or works for it, and figures that the holder of a seat is asked for. */
import { point, prepares, presides, type HandoverSource } from '../source.js';

const UNDER_WAY = ['issued', 'underway', 'proposing', 'decided'];

export const assignments: HandoverSource = {
  id: 'opdracht',
  async find(leaving) {
    const { tx, body } = leaving;
    if (!presides(leaving) && !prepares(leaving)) return [];
    const rows: { id: string; title: string; result: string | null; dueOn: string | null }[] = await tx.query(
      `SELECT a.id, a.title, a.result, a.due_on::text AS "dueOn" FROM assignment a JOIN instance i ON i.tenant_id = a.tenant_id AND i.workflow = 'assignment' AND i.business_key = a.id::text
       WHERE a.group_id = $1 AND i.state = ANY($2) ORDER BY a.due_on NULLS LAST, a.id`,
      [body.id, UNDER_WAY],
    );
    return rows.map(({ id, title, result, dueOn }) => point({ ref: id, title: `Opdracht: ${title}`, why: result, dueOn, page: `/opdrachten/${id}` }));
  },
  stillOpen: async (tx, refs) => (await tx.query(`SELECT business_key AS id FROM instance WHERE workflow = 'assignment' AND business_key = ANY($1) AND state = ANY($2)`, [refs, UNDER_WAY])).map(({ id }: { id: string }) => id),
};

export const measurements: HandoverSource = {
  id: 'meting',
  async find({ tx, body, seatId }) {
    const rows: { id: string; name: string; target: string | null; goal: string; subjectId: string }[] = await tx.query(
      `SELECT i.id, i.name, i.target, g.text AS goal, g.subject_id AS "subjectId" FROM indicator i JOIN goal g ON g.tenant_id = i.tenant_id AND g.id = i.goal_id
       JOIN quality_cycle c ON c.tenant_id = g.tenant_id AND c.subject_id = g.subject_id AND c.turn = g.turn
       WHERE i.measurer_body = $1 AND i.measurer_seat = $2 AND g.status IN ('concept', 'vastgesteld') AND c.ended_at IS NULL ORDER BY g.subject_id, g.position, i.position, i.id`,
      [body.id, seatId],
    );
    return rows.map(({ id, name, target, goal, subjectId }) => point({ ref: id, title: `Cijfer aanleveren: ${name}`, why: `Voor het doel ‘${goal}’${target === null ? '' : `; te bereiken: ${target}`}.`, page: `/kwaliteit/${subjectId}` }));
  },
  stillOpen: async (tx, refs) => (await tx.query(`SELECT i.id FROM indicator i JOIN goal g ON g.tenant_id = i.tenant_id AND g.id = i.goal_id JOIN quality_cycle c ON c.tenant_id = g.tenant_id AND c.subject_id = g.subject_id AND c.turn = g.turn WHERE i.id = ANY($1::uuid[]) AND g.status IN ('concept', 'vastgesteld') AND c.ended_at IS NULL`, [refs])).map(({ id }: { id: string }) => id),
};
