/** The dossier of a handover: what every source finds, in rows. What was found before stays, whatever became of it. */
import type { EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { derivedId } from '#platform/ids';
import { ofEach } from '#platform/of-each';
import { schemesOf } from '../municipalities/schemes.js';
import { Handover, HandoverPoint } from './handover.entity.js';
import type { Leaving } from './source.js';
import { SOURCES } from './sources.js';

/** @returns every point of the dossier */
export async function gather(tx: EntityManager, handover: Handover, now: string): Promise<HandoverPoint[]> {
  const leaving = await leavingOf(tx, handover, now);
  const known = await tx.find(HandoverPoint, { where: { handoverId: handover.id }, order: { position: 'ASC' } });
  const elsewhere = await openElsewhere(tx, handover);
  const fresh: HandoverPoint[] = [];
  for (const [source, points] of await ofEach(SOURCES, (one) => one.find(leaving))) {
    for (const found of points) {
      const there = [...known, ...fresh].find((one) => one.source === source.id && one.ref === found.ref);
      if (there && found.confidential && !there.confidential) await hide(tx, there);
      if (there || elsewhere.has(`${source.id}/${found.ref}`)) continue;
      fresh.push({ tenantId: handover.tenantId, id: derivedId('handover-point', handover.id, source.id, found.ref), handoverId: handover.id, position: known.length + fresh.length, source: source.id, ...found, note: null, status: 'open', reason: null, holderId: null, answeredAt: null });
    }
  }
  await tx.createQueryBuilder().insert().into(HandoverPoint).values(fresh).orIgnore().execute();
  return [...known, ...fresh];
}

/** What has become confidential since it was found is told in no mail any more. */
async function hide(tx: EntityManager, row: HandoverPoint): Promise<void> {
  row.confidential = true;
  await tx.update(HandoverPoint, { id: row.id }, { confidential: true });
}

async function leavingOf(tx: EntityManager, { tenantId, bodyId, seatId, fromId, leavesOn }: Handover, now: string): Promise<Leaving> {
  const today = localDateOf(now);
  const schemes = await schemesOf(tx, tenantId);
  const { body } = schemes.standing(bodyId, today);
  return { tx, tenantId, scheme: schemes.on(today).scheme, now, today, body, seatId, personId: fromId, leavesOn, bodies: await bodiesToHandOver(tx, { bodyId, fromId, leavesOn }) };
}

/**
 * The seat's own body, unless the person goes on there in another seat; and for who leaves altogether also bodies in which something is
 * still open, and of which no other departure of the same person takes care.
 */
async function bodiesToHandOver(tx: EntityManager, { bodyId, fromId, leavesOn }: Pick<Handover, 'bodyId' | 'fromId' | 'leavesOn'>): Promise<string[]> {
  const stays: { id: string }[] = await tx.query(`SELECT DISTINCT body_id AS id FROM membership WHERE person_id = $1 AND (upper(held) IS NULL OR upper(held) > $2::date)`, [fromId, leavesOn]);
  const own = stays.some(({ id }) => id === bodyId) ? [] : [bodyId];
  if (stays.length > 0) return own;
  const rows: { id: string }[] = await tx.query(
    `SELECT b.id FROM (SELECT body_id AS id FROM meeting UNION SELECT body_id FROM annual_plan) b WHERE b.id <> $2 AND NOT EXISTS (SELECT FROM handover h WHERE h.from_id = $1 AND h.body_id = b.id) ORDER BY 1`,
    [fromId, bodyId],
  );
  return [...own, ...rows.map(({ id }) => id)];
}

/** Stands open in another handover of the same person: nobody is asked twice. */
async function openElsewhere(tx: EntityManager, { id, fromId }: Handover): Promise<Set<string>> {
  const rows: { key: string }[] = await tx.query(
    `SELECT p.source || '/' || p.ref AS key FROM handover_point p JOIN handover h ON h.tenant_id = p.tenant_id AND h.id = p.handover_id WHERE h.from_id = $1 AND h.id <> $2 AND p.duty AND p.status IN ('open', 'geweigerd')`,
    [fromId, id],
  );
  return new Set(rows.map(({ key }) => key));
}
