/**
 * Per category of what is no person: what there is of it, by the local day of its event, and how it is removed. Each removal takes at most
 * `$3` of the rows with their event from day `$1` to day `$2`, and finds nothing of what is gone already.
 */
import type { RetentionCategory } from '#scheme/retention';

export interface Removal {
  /** day, count */
  facts: string;
  /** count */
  remove: string;
}

const day = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Amsterdam')::date`;
const within = (instant: string): string => `${day(instant)} BETWEEN $1::date AND $2::date`;
const perDay = (instant: string, from: string): string => `SELECT ${day(instant)}::text AS day, count(*)::int AS count FROM ${from} GROUP BY 1`;

/** What is still under way, or waits for somebody's digest, is no past mail. */
const MAIL = `mailing m WHERE NOT m.erased AND NOT EXISTS (SELECT FROM delivery d WHERE d.mailing_id = m.id AND (delivery_open(d.state, d.next_attempt_at) OR (d.state = 'digested' AND d.digest_id IS NULL)))`;

/** The adopted text stays, and the last one; where a text was never adopted (a body that is no more), what its readers got. */
const DRAFTS = `(
  SELECT v.tenant_id, 'minutes_version' AS of, v.ctid AS place, i.changed_at AS at
  FROM minutes_version v JOIN instance i ON i.tenant_id = v.tenant_id AND i.workflow = 'minutes' AND i.business_key = v.meeting_id::text AND i.ended
  WHERE v.version < (SELECT max(l.version) FROM minutes_version l WHERE l.tenant_id = v.tenant_id AND l.meeting_id = v.meeting_id)
    AND v.version IS DISTINCT FROM (i.snapshot #>> '{context,adoptedVersion}')::int
    AND (i.snapshot #>> '{context,adoptedVersion}' IS NOT NULL OR NOT i.snapshot #> '{context,distributions}' @> jsonb_build_array(jsonb_build_object('version', v.version)))
  UNION ALL
  SELECT r.tenant_id, 'minutes_remark', r.ctid, i.changed_at
  FROM minutes_remark r JOIN instance i ON i.tenant_id = r.tenant_id AND i.workflow = 'minutes' AND i.business_key = r.meeting_id::text AND i.ended) d`;

const ANSWERS = `call_answer a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id`;
const TASKS = `task t WHERE t.done_at IS NOT NULL AND t.text <> ''`;
/** That of the lists themselves stays. */
const STEPS = `history_payload p JOIN instance i ON i.id = p.instance_id AND i.ended AND i.workflow <> 'destruction'`;
const COMMANDS = `(SELECT 'inbox' AS of, ctid AS place, at FROM inbox UNION ALL SELECT 'outbox', ctid, finished_at FROM outbox WHERE finished_at IS NOT NULL) c`;

/** Rows of two tables at once, by where they lie: nobody changes them any more. */
const fromTwo = (due: string, one: string, other: string): string => `
  WITH due AS MATERIALIZED (${due} LIMIT $3::int),
  first AS (DELETE FROM ${one} t USING due WHERE due.of = '${one}' AND t.ctid = due.place RETURNING 1),
  second AS (DELETE FROM ${other} t USING due WHERE due.of = '${other}' AND t.ctid = due.place RETURNING 1)
  SELECT (SELECT count(*) FROM first)::int + (SELECT count(*) FROM second)::int AS count`;

export const REMOVALS: Readonly<Record<Exclude<RetentionCategory, 'persons'>, Removal>> = {
  // That it left, when, about what and how it ended stays; attachments are the minutes themselves.
  mail: {
    facts: perDay('m.created_at', MAIL),
    remove: `
      WITH due AS MATERIALIZED (SELECT m.id FROM ${MAIL} AND ${within('m.created_at')} LIMIT $3::int),
      addresses AS (UPDATE delivery d SET person_id = NULL, name = 'verwijderd', email = 'verwijderd-' || d.id, last_response = NULL FROM due WHERE d.mailing_id = due.id),
      texts AS (UPDATE mailing m SET subject = 'Verwijderd na de bewaartermijn', text_body = '', html_body = '', calendar = NULL, calendar_method = NULL, erased = true FROM due WHERE m.id = due.id RETURNING 1)
      SELECT count(*)::int AS count FROM texts`,
  },
  drafts: { facts: perDay('d.at', DRAFTS), remove: fromTwo(`SELECT d.of, d.place FROM ${DRAFTS} WHERE ${within('d.at')}`, 'minutes_version', 'minutes_remark') },
  answers: {
    facts: perDay('m.starts_at', ANSWERS),
    remove: `
      WITH due AS MATERIALIZED (SELECT a.ctid AS place FROM ${ANSWERS} WHERE ${within('m.starts_at')} LIMIT $3::int),
      gone AS (DELETE FROM call_answer a USING due WHERE a.ctid = due.place RETURNING 1) SELECT count(*)::int AS count FROM gone`,
  },
  // The row stays, empty: it keeps the same task from being made again.
  tasks: {
    facts: perDay('t.done_at', TASKS),
    remove: `
      WITH due AS MATERIALIZED (SELECT t.id FROM ${TASKS} AND ${within('t.done_at')} LIMIT $3::int),
      gone AS (UPDATE task t SET text = '', done_by = NULL, delivery_id = NULL FROM due WHERE t.id = due.id RETURNING 1) SELECT count(*)::int AS count FROM gone`,
  },
  steps: {
    facts: perDay('i.changed_at', STEPS),
    remove: `
      WITH due AS MATERIALIZED (SELECT p.instance_id, p.version FROM ${STEPS} WHERE ${within('i.changed_at')} LIMIT $3::int),
      gone AS (DELETE FROM history_payload p USING due WHERE p.instance_id = due.instance_id AND p.version = due.version RETURNING 1) SELECT count(*)::int AS count FROM gone`,
  },
  commands: { facts: perDay('c.at', COMMANDS), remove: fromTwo(`SELECT c.of, c.place FROM ${COMMANDS} WHERE ${within('c.at')}`, 'inbox', 'outbox') },
};
