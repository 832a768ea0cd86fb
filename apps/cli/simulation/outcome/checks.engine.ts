/** Is the engine whole at the end: chains, timers, effects, and nothing lost between meetings? Asks the database. */
import { firstFault } from '#engine/history';
import { readHistory } from '#engine/history.store';
import { heldInLane } from '#engine/outbox.store';
import { inTenant } from '#platform/tenancy';
import type { Findings } from '../findings.js';
import type { World } from '../world.js';

interface Found {
  at: Date | null;
  what: string;
}

/** Rule, why it is a fault (Dutch), and the rows that break it. `$1` is the present: the first instant that was not lived any more. */
const QUESTIONS: readonly { rule: string; says: string; sql: string }[] = [
  { rule: 'timer.overdue', says: 'had al moeten afgaan', sql: `SELECT next_timer_at AS at, workflow || '/' || business_key AS what FROM instance WHERE next_timer_at < $1` },
  { rule: 'timer.failed', says: 'liep vast', sql: `SELECT changed_at AS at, workflow || '/' || business_key || ': ' || coalesce(last_error, '') AS what FROM instance WHERE failures > 0` },
  { rule: 'timer.refused', says: 'ging af terwijl het niets meer betekende', sql: `SELECT h.at, i.workflow || '/' || i.business_key || ' in ' || h.from_state || ': ' || h.event AS what FROM history h JOIN instance i ON i.id = h.instance_id WHERE h.outcome = 'consumed'` },
  { rule: 'effect.failed', says: 'is mislukt', sql: `SELECT finished_at AS at, type || ' ' || params::text || ': ' || coalesce(last_error, '') AS what FROM outbox WHERE status = 'failed'` },
  { rule: 'effect.stuck', says: 'had al gedaan moeten zijn', sql: `SELECT created_at AS at, type || ' ' || id || ' (' || status || ')' AS what FROM outbox o WHERE status NOT IN ('done', 'failed') AND next_attempt_at < $1 AND NOT ${heldInLane('o')}` },
  {
    rule: 'item.lost',
    says: 'is nergens meer aan de orde',
    sql: `SELECT m.starts_at AS at, 'agendapunt ' || a.id || ' van ' || m.id AS what FROM agenda_item a
          JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
          JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
          WHERE i.ended AND a.status IN ('ingediend', 'geweigerd') AND coalesce(a.origin ->> 'kind', '') NOT IN ('vast', 'verslag') AND coalesce(a.outcome, 'niet-behandeld') IN ('niet-behandeld', 'aangehouden')
            AND NOT EXISTS (SELECT FROM agenda_item b WHERE b.tenant_id = a.tenant_id AND b.origin ->> 'itemId' = a.id::text)
            AND NOT EXISTS (SELECT FROM agenda_item b WHERE b.tenant_id = a.tenant_id AND a.origin ->> 'kind' = 'procedure' AND b.origin ->> 'kind' = 'procedure' AND b.origin ->> 'workflow' = a.origin ->> 'workflow' AND b.origin ->> 'key' = a.origin ->> 'key' AND b.origin ->> 'ref' = a.origin ->> 'ref' AND b.submitted_at >= a.submitted_at AND b.id <> a.id)
            AND NOT EXISTS (SELECT FROM outbox o WHERE o.instance_id = i.id AND o.type = 'carry-over' AND o.status NOT IN ('done', 'failed'))`,
  },
  {
    rule: 'offer.lost',
    says: 'ging uit de handen van de agendacommissie en is nergens meer',
    sql: `SELECT m.starts_at AS at, 'agendapunt ' || a.id || ' (' || a.status || ') van ' || m.id AS what FROM agenda_item a
          JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
          LEFT JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'agenda-preparation' AND i.business_key = m.id::text
          WHERE CASE a.status
            WHEN 'aangeboden' THEN i.id IS NULL OR i.state NOT IN ('waiting', 'collecting', 'deciding')
            WHEN 'samengevoegd' THEN NOT EXISTS (SELECT FROM agenda_item b WHERE b.tenant_id = a.tenant_id AND b.meeting_id = a.meeting_id AND b.id::text = a.committee_decision ->> 'into' AND b.status <> 'ingetrokken')
            ELSE a.status IN ('uitgesteld', 'verwezen') AND NOT EXISTS (SELECT FROM agenda_item b WHERE b.tenant_id = a.tenant_id AND b.origin ->> 'itemId' = a.id::text) END
          AND NOT EXISTS (SELECT FROM outbox o WHERE o.instance_id = i.id AND o.type IN ('place-items', 'defer-items', 'refer-item') AND o.status NOT IN ('done', 'failed') AND o.params -> 'itemIds' @> to_jsonb(a.id::text))`,
  },
  {
    rule: 'adoption.lost',
    says: 'wacht op vaststelling en staat op geen agenda',
    sql: `SELECT h.starts_at AS at, 'verslag van ' || h.id AS what FROM meeting h
          JOIN instance v ON v.tenant_id = h.tenant_id AND v.workflow = 'minutes' AND v.business_key = h.id::text
          WHERE v.state IN ('awaiting-draft', 'in-review', 'awaiting-akkoord', 'akkoord') AND (v.snapshot #>> '{context,deadlines,distribution}')::timestamptz < $1
            AND NOT EXISTS (SELECT FROM agenda_item a JOIN meeting m ON m.tenant_id = a.tenant_id AND m.id = a.meeting_id
                            WHERE a.origin ->> 'kind' = 'verslag' AND a.origin ->> 'meetingId' = h.id::text AND m.cancelled_because IS NULL AND m.starts_at > $1::timestamptz - interval '70 days')
            AND NOT EXISTS (SELECT FROM outbox o JOIN instance i ON i.id = o.instance_id WHERE o.type IN ('agenda-item', 'carry-over') AND o.status NOT IN ('done', 'failed')
                            AND (o.params ->> 'meetingId' = h.id::text OR EXISTS (SELECT FROM agenda_item a WHERE a.origin ->> 'meetingId' = h.id::text AND a.meeting_id::text = o.params ->> 'meetingId')))`,
  },
];

export async function checkEngine(world: World, findings: Findings): Promise<void> {
  for (const { rule, says, sql } of QUESTIONS) {
    for (const { at, what } of await world.spectator.query<Found>(rule, sql.includes('$1') ? sql : `${sql} /* $1 */`, sql.includes('$1') ? [world.now()] : [])) {
      findings.add(rule, at?.toISOString() ?? world.now(), `${what} ${says}.`);
    }
  }
  const mended = await world.worker.reconciler.reconcile();
  if (mended > 0) findings.add('timer.not-derived', world.now(), `${mended} instanties hadden andere timers dan uit hun toestand volgt.`);
  await checkChains(world, findings);
}

async function checkChains(world: World, findings: Findings): Promise<void> {
  const instances = await world.spectator.query<{ id: string; name: string }>('instances', `SELECT id, workflow || '/' || business_key AS name FROM instance ORDER BY id`);
  await inTenant(world.app, world.tenantId, async (tx) => {
    for (const { id, name } of instances) {
      const fault = firstFault(await readHistory(tx, id));
      if (fault) findings.add('history.broken', world.now(), `De geschiedenis van ${name} klopt niet vanaf versie ${fault.version} (${fault.fault}).`);
    }
  });
}
