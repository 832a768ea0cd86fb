/**
 * Sees to it that every departure from a seat has its handover: looks at who sits where, whoever changed it and by whichever way (a
 * membership that ends, the rooster van aftreden, a new scheme), and tells the handovers what became of it. A repeat changes nothing.
 */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import type { JsonObject, WorkflowEvent } from '#workflows/definition';
import type { HandoverContext, HandoverInput } from '#workflows/handover.model';
import { nextMorning } from '#workflows/instants';
import { Handover } from './handover.entity.js';
import { handoverTarget } from './handover.queries.js';
import { listLeftBehind } from './left-behind.js';
import { SOURCES } from './sources.js';

/** A departure is handed over from so long before, and found until so long after. */
const AHEAD_DAYS = 60;
const BACK_DAYS = 60;

interface Departure {
  membershipId: string;
  bodyId: string;
  seatId: string;
  fromId: string;
  leavesOn: LocalDate;
}

interface Running {
  id: string;
  state: string;
  context: HandoverContext;
  /** Of the membership as it is now; null: it does not end, or is not there any more. */
  ends: LocalDate | null;
  successor: string | null;
}

export class HandoverWatch {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
    private readonly clock: Clock,
  ) {}

  /** In every municipality; returns what was begun or told. One that fails is told of, the others go on. */
  async runAll(onFailure: (tenantId: string, error: unknown) => void): Promise<number> {
    let told = 0;
    const municipalities: { id: string }[] = await this.db.query(`SELECT tenant_id AS id FROM municipality ORDER BY slug`);
    for (const { id } of municipalities) {
      told += await this.run(id).catch((error: unknown) => {
        onFailure(id, error);
        return 0;
      });
    }
    return told;
  }

  async run(tenantId: string): Promise<number> {
    return inTenant(this.db, tenantId, async (tx) => {
      const today = localDateOf(this.clock.now());
      const departures = await departuresWithout(tx, today);
      for (const departure of departures) await this.begin(tx, tenantId, departure);
      const news = (await running(tx, today)).flatMap((one) => newsFor(one, today));
      for (const { id, event } of news) await this.tell(tx, tenantId, id, event);
      await listLeftBehind(tx, tenantId, today, this.clock.now());
      return departures.length + news.length + (await this.noteDone(tx, tenantId));
    });
  }

  /** @returns the handover's id */
  async begin(tx: EntityManager, tenantId: string, { membershipId, bodyId, seatId, fromId, leavesOn }: Departure): Promise<string> {
    const now = this.clock.now();
    const earlier = await tx.countBy(Handover, { membershipId });
    const id = derivedId('handover', membershipId, earlier);
    await tx.insert(Handover, { tenantId, id, membershipId, bodyId, seatId, fromId, leavesOn, createdAt: now });
    const input: HandoverInput = { handoverId: id, bodyId, seatId, fromId, leavesOn, leavesAt: morningOf(leavesOn), startedAt: now };
    await this.runner.start(tenantId, handoverTarget(id), { ...input }, { id: derivedId('begin-handover', id), actor: { kind: 'system', name: 'setup' } }, tx);
    return id;
  }

  private async tell(tx: EntityManager, tenantId: string, id: string, event: JsonObject & { type: string }): Promise<void> {
    const at = this.clock.now();
    if (event.type === 'DEPARTURE_MOVED') await tx.update(Handover, { id }, { leavesOn: event['leavesOn'] as string });
    await this.runner.sendWithin(tx, tenantId, handoverTarget(id), { id: derivedId('handover-news', id, event.type, JSON.stringify(event), at), event: { ...event, at } as WorkflowEvent, actor: { kind: 'system', name: 'setup' } });
  }

  /** Duties that somebody did before anybody took them up need not be asked for. */
  private async noteDone(tx: EntityManager, tenantId: string): Promise<number> {
    const open: { id: string; handoverId: string; source: string; ref: string }[] = await tx.query(
      `SELECT p.id, p.handover_id AS "handoverId", p.source, p.ref FROM handover_point p JOIN instance i ON i.tenant_id = p.tenant_id AND i.workflow = 'handover' AND i.business_key = p.handover_id::text
       WHERE p.duty AND p.status IN ('open', 'geweigerd') AND i.state NOT IN ('done', 'off') ORDER BY p.handover_id, p.position`,
    );
    const done: typeof open = [];
    for (const source of SOURCES) {
      const own = open.filter((one) => one.source === source.id);
      if (own.length === 0 || !source.stillOpen) continue;
      const still = new Set(await source.stillOpen(tx, [...new Set(own.map(({ ref }) => ref))]));
      done.push(...own.filter(({ ref }) => !still.has(ref)));
    }
    for (const id of new Set(done.map(({ handoverId }) => handoverId))) {
      const pointIds = done.filter(({ handoverId }) => handoverId === id).map((one) => one.id);
      await tx.query(`UPDATE handover_point SET status = 'gedaan', answered_at = $2 WHERE id = ANY($1::uuid[])`, [pointIds, this.clock.now()]);
      await this.tell(tx, tenantId, id, { type: 'POINTS_DONE', pointIds });
    }
    return done.length;
  }
}

export const morningOf = (day: LocalDate): string => nextMorning(instantOf(day, '08:00'), []);

/** Memberships that end soon, or have just ended, and go on in nobody's own hands: who stays in the seat hands nothing over. */
function departuresWithout(tx: EntityManager, today: LocalDate): Promise<Departure[]> {
  return tx.query(
    `SELECT m.id AS "membershipId", m.body_id AS "bodyId", m.seat_id AS "seatId", m.person_id AS "fromId", upper(m.held)::text AS "leavesOn" FROM membership m
     WHERE upper(m.held) <= $1::date + ${AHEAD_DAYS} AND upper(m.held) > $1::date - ${BACK_DAYS}
       AND NOT EXISTS (SELECT FROM membership n WHERE n.tenant_id = m.tenant_id AND n.body_id = m.body_id AND n.seat_id = m.seat_id AND n.person_id = m.person_id AND lower(n.held) = upper(m.held))
       AND NOT EXISTS (SELECT FROM handover h JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text WHERE h.tenant_id = m.tenant_id AND h.membership_id = m.id AND i.state <> 'off')
     ORDER BY upper(m.held), m.body_id, m.seat_id`,
    [today],
  );
}

/** Handovers that are not over, with what the seats say now. Who comes: whoever holds the seat on the day or today, or else the first to come. */
async function running(tx: EntityManager, today: LocalDate): Promise<Running[]> {
  return tx.query(
    `SELECT h.id, i.state, i.snapshot -> 'context' AS context, upper(m.held)::text AS ends,
            (SELECT n.person_id FROM membership n WHERE n.tenant_id = h.tenant_id AND n.body_id = h.body_id AND n.seat_id = h.seat_id AND n.person_id <> h.from_id
               AND (upper(n.held) IS NULL OR upper(n.held) > greatest($1::date, h.leaves_on)) AND lower(n.held) >= h.leaves_on - 1 ORDER BY lower(n.held) LIMIT 1) AS successor
     FROM handover h JOIN instance i ON i.tenant_id = h.tenant_id AND i.workflow = 'handover' AND i.business_key = h.id::text AND i.state NOT IN ('done', 'off')
     LEFT JOIN membership m ON m.tenant_id = h.tenant_id AND m.id = h.membership_id ORDER BY h.id`,
    [today],
  );
}

/** What a handover must hear. Pure. */
export function newsFor({ id, state, context, ends, successor }: Running, today: LocalDate): { id: string; event: JsonObject & { type: string } }[] {
  // One that was begun by hand, long before, goes on while the day stays.
  if (state === 'annotating' && (ends === null || (ends > addDays(today, AHEAD_DAYS) && ends !== context.leavesOn))) return [{ id, event: { type: 'DEPARTURE_OFF' } }];
  const moved = state === 'annotating' && ends !== null && ends !== context.leavesOn ? [{ id, event: { type: 'DEPARTURE_MOVED', leavesOn: ends, leavesAt: morningOf(ends) } }] : [];
  if (successor === context.toId) return moved;
  return [...moved, { id, event: successor === null ? { type: 'SUCCESSOR_GONE' } : { type: 'SUCCESSOR_KNOWN', toId: successor } }];
}

