/** "Wie waren de leden op 3 maart 2024?": every seat of a body on a day, past or coming, with who holds it, stands in, or is expected. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Body, Named, Scheme, Seat } from '#scheme/model';
import { schemeOn } from '../municipalities/schemes.js';
import { CAME, rotates } from './rotating.js';
import { mergersOf, partnerOn, type Merger } from './organisation.queries.js';

export interface SeatOnDay {
  bodyId: string;
  bodyName: string;
  seatId: string;
  seatName: string;
  role: string;
  voting: boolean;
  ambition: Named | null;
  /** Of whoever presides over that body; null: a seat of another kind. */
  chairOf: string | null;
  /** Goes with an office: whoever holds that sits in each of its seats. */
  byOffice: boolean;
  /** Who sits here changes by the rooster van aftreden, not by hand. */
  rotates: boolean;
  /** Of the seat, or of the place that its holder has elsewhere. */
  sector: Named | null;
  organisation: Named | null;
  /** null: vacant, or on a coming day not known yet. */
  holder: Sitting | null;
  standIn: (Sitting & { standInId: string }) | null;
  /** Of a vacant seat: its last holder left on that day; null: it never had one, or it is held. */
  vacantSince: LocalDate | null;
}

interface Sitting {
  membershipId: string;
  personId: string;
  name: string;
  since: LocalDate;
  /** The first day on which somebody else may sit here; null: no end is known. */
  until: LocalDate | null;
}

interface Row extends Sitting {
  bodyId: string;
  seatId: string;
  /** Of a membership: for which organisation the holder came by the rooster; null: not so. */
  came: string | null;
}

/** The seats that the scheme of that day has, in its order; `bodyIds` left out: of all bodies. */
export async function lineUpOn(tx: EntityManager, tenantId: string, day: LocalDate, bodyIds?: readonly string[]): Promise<SeatOnDay[]> {
  const { scheme } = await schemeOn(tx, tenantId, day);
  const [members, standIns, left, mergers] = [await sittingOn(tx, 'membership', day), await sittingOn(tx, 'stand_in', day), await lastLeft(tx, day), await mergersOf(tx)];
  const at = <T extends { bodyId: string; seatId: string }>(rows: readonly T[], body: Body, seat: Seat): T | undefined => rows.find((row) => row.bodyId === body.id && row.seatId === seat.id);
  return scheme.bodies
    .filter(({ id }) => bodyIds === undefined || bodyIds.includes(id))
    .flatMap((body) =>
      body.seats.map((seat): SeatOnDay => {
        const holder = at(members, body, seat) ?? null;
        const standIn = at(standIns, body, seat);
        return {
          bodyId: body.id,
          bodyName: body.name,
          seatId: seat.id,
          seatName: seat.name,
          role: seat.role,
          voting: seat.voting,
          ambition: ambitionOf(scheme, seat),
          chairOf: seat.filledBy.kind === 'chair-of' ? seat.filledBy.body : null,
          byOffice: seat.filledBy.kind === 'office',
          rotates: rotates(body, seat.id),
          ...placeOf(scheme, seat, holder?.personId ?? null, members, mergers, day, holder?.came),
          holder: holder && sitting(holder),
          standIn: standIn ? { ...sitting(standIn), standInId: standIn.membershipId } : null,
          vacantSince: holder ? null : (at(left, body, seat)?.on ?? null),
        };
      }),
    );
}

const sitting = ({ membershipId, personId, name, since, until }: Row): Sitting => ({ membershipId, personId, name, since, until });

const sittingOn = (tx: EntityManager, table: 'membership' | 'stand_in', day: LocalDate): Promise<Row[]> =>
  tx.query(
    `SELECT m.id AS "membershipId", m.body_id AS "bodyId", m.seat_id AS "seatId", p.id AS "personId", p.name, lower(m.held)::text AS since, upper(m.held)::text AS until, ${table === 'membership' ? CAME : 'NULL'} AS came
     FROM ${table} m JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id WHERE m.held @> $1::date ORDER BY m.body_id, m.seat_id`,
    [day],
  );

const lastLeft = (tx: EntityManager, day: LocalDate): Promise<{ bodyId: string; seatId: string; on: LocalDate }[]> =>
  tx.query(`SELECT body_id AS "bodyId", seat_id AS "seatId", max(upper(held))::text AS "on" FROM membership WHERE upper(held) <= $1::date GROUP BY body_id, seat_id`, [day]);

function ambitionOf({ ambitions }: Scheme, { filledBy }: Seat): Named | null {
  const found = filledBy.kind === 'ambition-owner' ? ambitions.find(({ id }) => id === filledBy.ambition) : undefined;
  return found ? { id: found.id, name: found.name } : null;
}

/** Sector and organisation of a seat, or those for which somebody came by the rooster (`came`: 'partner/kern'); an owner's are those of the seat that the owner has in the body that owners come from. */
export function placeOf(scheme: Scheme, seat: Seat, personId: string | null, members: readonly { bodyId: string; seatId: string; personId: string }[], mergers: readonly Merger[], day: LocalDate, came: string | null = null): Pick<SeatOnDay, 'sector' | 'organisation'> {
  const own = homeSeat(scheme, seat, personId, members) ?? seat;
  const { filledBy } = own;
  const partnerId = filledBy.kind === 'partner' ? filledBy.partner : (came?.match(/^partner\/(.+)$/)?.[1] ?? null);
  const partner = partnerId === null ? undefined : scheme.partners.find(({ id }) => id === partnerOn(mergers, partnerId, day));
  const sectorId = partner?.sector ?? own.sector;
  const sector = scheme.sectors.find(({ id }) => id === sectorId);
  return { sector: sector ? { id: sector.id, name: sector.name } : null, organisation: partner ? { id: partner.id, name: partner.name } : null };
}

/** Where an owner, or a chair of elsewhere, sits in the first place: of an owner who may come from any organisation, for which. null: there is no such seat, or nobody sits here. */
export function homeSeat(scheme: Scheme, { filledBy, sector }: Seat, personId: string | null, members: readonly { bodyId: string; seatId: string; personId: string }[]): Seat | null {
  if (personId === null || sector !== null) return null;
  const isHeld = (body: Body, seat: Seat): boolean => seat.voting && members.some((one) => one.bodyId === body.id && one.seatId === seat.id && one.personId === personId);
  if (filledBy.kind === 'ambition-owner' && filledBy.from === null) return scheme.bodies.flatMap((body) => body.seats.filter((seat) => seat.filledBy.kind === 'partner' && isHeld(body, seat)))[0] ?? null;
  const home = filledBy.kind === 'ambition-owner' ? filledBy.from : filledBy.kind === 'chair-of' ? filledBy.body : null;
  const body = scheme.bodies.find(({ id }) => id === home);
  return body?.seats.find((seat) => isHeld(body, seat)) ?? null;
}
