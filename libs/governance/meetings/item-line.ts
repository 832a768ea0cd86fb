/** Where an agenda item comes from: what it went on from, in whichever body, and what was merged into that or into it. */

/**
 * As SQL, to follow WITH RECURSIVE: `line` (item_id, source) has each of the items `$1` (uuid[]) with itself and all that it comes from.
 * The few that were merged are gathered first.
 */
export const ITEM_LINE = `
  merged AS MATERIALIZED (SELECT id, committee_decision ->> 'into' AS into_id FROM agenda_item WHERE status = 'samengevoegd'),
  line AS (
    SELECT id AS item_id, id AS source FROM agenda_item WHERE id = ANY($1::uuid[])
    UNION
    SELECT l.item_id, n.id FROM line l JOIN LATERAL (
      SELECT (s.origin ->> 'itemId')::uuid AS id FROM agenda_item s WHERE s.id = l.source AND s.origin ->> 'kind' = 'doorgeschoven'
      UNION ALL
      SELECT m.id FROM merged m WHERE m.into_id = l.source::text) n ON true)`;
