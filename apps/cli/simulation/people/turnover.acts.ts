/**
 * In some towns every civil servant has left by half-way, on one day and without a handover: agreements and goals must outlive them
 * (the Inspectorate saw them get lost with one official; issue 5).
 */
import { addDays, daysBetween, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { managerSeats } from '#governance/quality/subjects';
import { DomainError } from '#platform/errors';
import type { Body, Scheme, Seat } from '#scheme/model';
import type { Asker, Stage } from './stage.js';

/** Of all seeds. */
const SHARE = 0.25;

interface Sitting {
  bodyId: string;
  seatId: string;
  personId: string;
}

export class TurnoverActs {
  constructor(private readonly stage: Stage) {}

  /** Does it happen in this run? Written down the evening before, so that on the day itself everything finds the successors. */
  plan(from: LocalDate, to: LocalDate): void {
    const { chance, world } = this.stage;
    if (!chance.happens(SHARE, 'every civil servant leaves')) return;
    let day = addDays(from, Math.floor(daysBetween(from, to) / 2));
    while (!world.calendar.isWorkingDay(day)) day = addDays(day, 1);
    this.stage.intendAt(instantOf(addDays(day, -1), '17:00'), null, 'turnover', (as) => this.replaceAll(as, day));
  }

  private async replaceAll(as: Asker, on: LocalDate): Promise<void> {
    const { world, product } = this.stage;
    const sittings = await world.spectator.query<Sitting>('turnover-sittings', `SELECT body_id AS "bodyId", seat_id AS "seatId", person_id AS "personId" FROM membership WHERE held @> $1::date ORDER BY body_id, seat_id`, [on]);
    const leaving = [...new Set(sittings.filter((one) => isCivilServant(world.scheme, one)).map(({ personId }) => personId))];
    const successors = new Map<string, string>();
    const passed = new Set<string>();
    for (const [index, personId] of leaving.entries()) {
      const { personId: successor } = await product.people.add(as.context(), { name: `Opvolger ${index + 1}`, email: `opvolger-${index + 1}@${world.scheme.municipality.id}.example` });
      successors.set(personId, successor);
      for (const { bodyId, seatId } of sittings.filter((one) => one.personId === personId)) {
        const key = together(world.scheme, bodyId, seatId);
        if (passed.has(key)) continue;
        passed.add(key);
        await this.succeed(as, { bodyId, seatId, personId: successor }, on);
      }
    }
    this.stage.intendAt(instantOf(on, '07:00'), null, 'turnover/begin', (then) => this.begin(then, successors));
  }

  /** Somebody whose departure was written down already has a successor. */
  private async succeed(as: Asker, seat: Sitting, from: LocalDate): Promise<void> {
    try {
      await this.stage.product.memberships.begin(as.context(), { ...seat, from, succeeds: true });
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'seat.taken')) throw error;
    }
  }

  private async begin(as: Asker, successors: ReadonlyMap<string, string>): Promise<void> {
    for (const [from, to] of successors) await this.passOnOffices(as, from, to, localDateOf(this.stage.world.now()));
  }

  /** Whom the members had chosen they choose again in the person of the successor. */
  private async passOnOffices(as: Asker, from: string, to: string, today: LocalDate): Promise<void> {
    const { world, product } = this.stage;
    const chosen = await world.spectator.query<{ bodyId: string; office: 'voorzitter' | 'notulist' }>('turnover-chosen', `SELECT body_id AS "bodyId", office FROM chosen_office WHERE person_id = $1 AND held @> $2::date ORDER BY 1, 2`, [from, today]);
    for (const { bodyId, office } of chosen) await product.bodies.choose(as.context(), bodyId, office === 'voorzitter' ? { chairId: to } : { minuteTakerId: to });
  }
}

/** Works for the municipality or keeps the LEA going; who was elected is no civil servant. */
function isCivilServant(scheme: Scheme, { bodyId, seatId }: Sitting): boolean {
  const body = scheme.bodies.find(({ id }) => id === bodyId);
  const seat = body?.seats.find(({ id }) => id === seatId);
  if (!body || !seat || /^wethouder/.test(seat.role) || seat.filledBy.kind === 'ambition-owner' || seat.filledBy.kind === 'chair-of') return false;
  return keepsGoing(scheme, body, seat) || ofMunicipality(scheme, seat);
}

const keepsGoing = (scheme: Scheme, body: Body, { id }: Seat): boolean => body.secretary === id || body.minuteTaker === id || managerSeats(scheme).some((one) => one.bodyId === body.id && one.seatId === id);

/** A partner of the sector that the scheme calls the municipality's: the one that its wethouder sits for. */
function ofMunicipality({ bodies, partners }: Scheme, { filledBy }: Seat): boolean {
  if (filledBy.kind !== 'partner') return false;
  const sectors = new Set(bodies.flatMap(({ seats }) => seats.filter(({ role }) => /^wethouder/.test(role)).map(({ sector }) => sector)));
  return sectors.has(partners.find(({ id }) => id === filledBy.partner)?.sector ?? null);
}

/** Seats of one office pass together. */
function together({ bodies }: Scheme, bodyId: string, seatId: string): string {
  const filledBy = bodies.find(({ id }) => id === bodyId)?.seats.find(({ id }) => id === seatId)?.filledBy;
  return filledBy?.kind === 'office' ? `office/${filledBy.office}` : `${bodyId}/${seatId}`;
}
