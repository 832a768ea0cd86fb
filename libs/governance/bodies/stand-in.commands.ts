/** Plaatsvervangers: who reads and speaks beside the holder of a seat, and stands in while it is vacant. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { authorize, type CommandContext, type Commands } from '../command.js';
import { heldWithin, type SeatRef } from './membership.rows.js';
import { assertLetsIn, opens } from './own-conflict.js';
import { assertPeople } from './people.queries.js';
import { assertAlive } from './seat-life.js';

export interface BeginStandIn extends SeatRef {
  personId: string;
  from: LocalDate;
  until?: LocalDate | undefined;
}

interface StandIn extends SeatRef {
  id: string;
  from: LocalDate;
  until: LocalDate | null;
}

export class StandInCommands {
  constructor(private readonly commands: Commands) {}

  /** One stand-in at a time for a seat. @throws DomainError `seat.unknown`, `seat.outside-life`, `stand-in.taken`, `stand-in.holder`, `membership.order`, `body.own-conflict`, or forbidden */
  begin(context: CommandContext, body: BeginStandIn): Promise<{ standInId: string }> {
    return this.commands.plain(context, { ...body } as never, async (work) => {
      const { tx } = work;
      await authorize(work, body.bodyId, 'seat.fill');
      await assertLetsIn(work, opens(work.scheme, body), { ever: false, others: 'een beheerder' });
      const until = body.until ?? null;
      assertOrder(body.from, until);
      await assertPeople(tx, [{ personId: body.personId, field: 'personId' }]);
      await assertAlive(tx, context.tenantId, body, body.from, until);
      const [other]: StandIn[] = await tx.query(`SELECT id, lower(held)::text AS "from", upper(held)::text AS until FROM stand_in WHERE body_id = $1 AND seat_id = $2 AND held && daterange($3::date, $4::date) ORDER BY lower(held) LIMIT 1`, [body.bodyId, body.seatId, body.from, until]);
      if (other) throw new DomainError('conflict', 'stand-in.taken', `Deze plek heeft dan al een plaatsvervanger, vanaf ${formatDutchDate(other.from)}${other.until === null ? '' : ` tot ${formatDutchDate(other.until)}`}. Laat die eerst eindigen.`, { standInId: other.id });
      const holds = (await heldWithin(tx, body, body.from, until)).some(({ personId }) => personId === body.personId);
      if (holds) throw new DomainError('conflict', 'stand-in.holder', 'Deze persoon heeft de plek zelf. Kies iemand anders als plaatsvervanger.', { personId: body.personId });
      const standInId = derivedId('stand-in', context.tenantId, context.commandId);
      await tx.query(`INSERT INTO stand_in (tenant_id, id, body_id, seat_id, person_id, held) VALUES ($1, $2, $3, $4, $5, daterange($6::date, $7::date))`, [context.tenantId, standInId, body.bodyId, body.seatId, body.personId, body.from, until]);
      return { standInId };
    });
  }

  /** `on` is the first day without. @throws DomainError `stand-in.unknown`, `membership.order`, or forbidden */
  end(context: CommandContext, standInId: string, { on }: { on: LocalDate }): Promise<{ standInId: string }> {
    return this.commands.plain(context, { standInId, end: on }, async (work) => {
      const [found]: StandIn[] = await work.tx.query(`SELECT id, body_id AS "bodyId", seat_id AS "seatId", lower(held)::text AS "from", upper(held)::text AS until FROM stand_in WHERE id = $1 FOR UPDATE`, [standInId]);
      if (!found) throw new DomainError('not-found', 'stand-in.unknown', 'Deze plaatsvervanging bestaat niet. Haal de lijst opnieuw op.', { standInId });
      await authorize(work, found.bodyId, 'seat.fill');
      assertOrder(found.from, on);
      if (found.until !== null && on > found.until) throw new DomainError('conflict', 'membership.order', `Deze plaatsvervanging eindigt al op ${formatDutchDate(found.until)}. Kies een dag daarvoor.`, { until: found.until, on });
      await work.tx.query(`UPDATE stand_in SET held = daterange(lower(held), $2::date) WHERE id = $1`, [standInId, on]);
      return { standInId };
    });
  }
}

function assertOrder(from: LocalDate, until: LocalDate | null): void {
  if (until === null || from < until) return;
  throw new DomainError('invalid', 'membership.order', 'Een plaatsvervanging eindigt na haar eerste dag.', { from, until }, [{ in: 'body', field: 'until', code: 'order', message: 'Kies een dag na de eerste.' }]);
}
