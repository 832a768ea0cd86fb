/** A change of a line-up as pages and letters tell of it: which seats, who leaves, who was put forward, from where somebody must come. */
import type { EntityManager } from 'typeorm';
import type { Instant, LocalDate } from '#calendar/model';
import { fill } from '#roster/fill';
import { withChosen } from '#roster/nominate';
import { requiredSectors } from '#roster/situation';
import type { Named, Scheme } from '#scheme/model';
import type { HowTheyCome } from '#workflows/rotation.model';
import { chairsOf } from '../bodies/chairs-elsewhere.js';
import { namesOf } from '../bodies/people.queries.js';
import { bodyOf } from '../municipalities/schemes.js';
import type { StoredRotation } from './rotation.rows.js';
import { partnersOf, standingOf, type Standing } from './situation.js';
import { lastSitting, type Sits } from './sitting.js';
import { comesByTurn, lateTurn } from './still.js';

export interface PersonRef {
  id: string;
  name: string;
}

export interface SeatToFill {
  seatId: string;
  name: string;
  ambition: Named | null;
  /** Who sits there until the change; null: nobody. */
  holder: PersonRef | null;
  nominee: (PersonRef & { sector: Named | null; how: HowTheyCome }) | null;
  /** On whose agenda the nomination stands, and when. */
  meeting: { id: string; startsAt: Instant } | null;
  /** Appointed, and waiting until somebody comes from the sectors that would be missing. */
  waits: boolean;
  /** Appointed: from which day on. */
  from: LocalDate | null;
  /** Who can come here as things stand; none for a seat that is filled. */
  candidates: CandidateFor[];
  /** The other owners of the ambition, on the day of change. */
  others: PersonRef[];
}

export interface CandidateFor {
  candidate: string;
  name: string;
  sector: Named | null;
  /** Who stands for that place, but for whoever leaves early; of an organisation for which nobody sits anywhere by then, who last did. None: nobody is known. */
  people: PersonRef[];
  /** Where nobody is known: who sits anywhere for that sector, and can say who will. */
  asks: PersonRef[];
}

export interface RotationDetail {
  rotation: StoredRotation;
  scheme: Scheme;
  bodyName: string;
  /** Of an early departure: who leaves. */
  leaver: PersonRef | null;
  seats: SeatToFill[];
  /** Sectors of which somebody must still be put forward. */
  mustComeFrom: Named[];
  /** Why the rules cannot all be kept, in Dutch; null: they can. */
  conflict: string | null;
  chair: { due: boolean; settled: boolean; present: PersonRef | null; chosen: PersonRef | null; meeting: { id: string; startsAt: Instant } | null };
}

export async function rotationDetail(tx: EntityManager, tenantId: string, rotation: StoredRotation, today: LocalDate): Promise<RotationDetail> {
  const { context } = rotation;
  const standing = await standingOf(tx, tenantId, context, today);
  const { scheme, roster, situation } = standing;
  const left = withChosen(situation, standing.chosen);
  const { options, conflict } = fill(left);
  const people = await namesOf(tx);
  const past = await lastSitting(tx, standing.day);
  const meetings = await meetingsOf(tx, [...context.seats.flatMap(({ meetingId }) => meetingId ?? []), ...(context.chair.meetingId ? [context.chair.meetingId] : [])]);
  const person = (id: string | null | undefined): PersonRef | null => (id && people.has(id) ? { id, name: people.get(id)! } : null);
  const sector = (id: string | null): Named | null => scheme.sectors.find((one) => one.id === id) ?? null;
  const body = bodyOf(scheme, context.bodyId);
  // Who comes in the place of somebody whose term was over, is put forward in that turn.
  const turn = await lateTurn(tx, context);
  const seats = context.seats.map((seat): SeatToFill => {
    const rules = roster.seats.find(({ id }) => id === seat.seatId);
    const nominee = person(seat.nominee?.personId);
    return {
      seatId: seat.seatId,
      name: rules?.name ?? seat.seatId,
      ambition: scheme.ambitions.find(({ id }) => id === rules?.ambition) ?? null,
      holder: person(standing.holders.get(seat.seatId)) ?? null,
      nominee: nominee && seat.nominee ? { ...nominee, sector: sector(roster.candidates.get(seat.nominee.candidate)?.sector ?? null), how: seat.nominee.how } : null,
      meeting: meetings.get(seat.meetingId ?? '') ?? null,
      waits: seat.waits,
      from: seat.seated?.on ?? null,
      candidates: seat.nominee === null && turn === null ? candidatesFor(standing, past, options.find((one) => one.seat === seat.seatId)?.candidates ?? rules?.eligible ?? [], person, sector) : [],
      others: othersOf(standing, rules?.ambition ?? null, seat.seatId).flatMap((id) => person(id) ?? []),
    };
  });
  const [present] = await chairsOf(tx, body, today, null);
  return {
    rotation,
    scheme,
    bodyName: body.name,
    leaver: person(rotation.leaverId),
    seats,
    mustComeFrom: left.vacated.length > 0 && turn === null ? requiredSectors(left).flatMap((id) => sector(id) ?? []) : [],
    conflict: turn ? comesByTurn(turn) : (conflict?.text ?? null),
    chair: { due: context.chair.due, settled: context.chair.settled, present: person(present?.personId), chosen: person(context.chair.chosen?.personId), meeting: meetings.get(context.chair.meetingId ?? '') ?? null },
  };
}

/** Of a complete line-up all options; where none is possible, whoever may sit there at all. */
function candidatesFor({ roster, scheme, members, situation, chosen, leaver }: Standing, past: readonly Sits[], ids: readonly string[], person: (id: string) => PersonRef | null, sector: (id: string | null) => Named | null): CandidateFor[] {
  const taken = new Set([...chosen.values(), ...situation.staying.map(({ candidate }) => candidate)]);
  const behind = (id: string): string[] => {
    const today = peopleBehind(scheme, id, members);
    return today.length === 0 && id.startsWith('partner/') ? peopleBehind(scheme, id, past) : today;
  };
  return ids
    .filter((id) => roster.candidates.has(id) && (roster.candidates.get(id)!.organisation || !taken.has(id)))
    .map((id) => {
      const { name, sector: sectorId } = roster.candidates.get(id)!;
      const known = behind(id).filter((personId) => personId !== leaver);
      const asks = known.length > 0 ? [] : membersOf(scheme, sectorId, members);
      const named = (all: readonly string[]): PersonRef[] => all.flatMap((personId) => person(personId) ?? []);
      return { candidate: id, name, sector: sector(sectorId), people: named(known), asks: named(asks) };
    });
}

/** Whoever sits anywhere for a sector. */
function membersOf({ bodies }: Scheme, sector: string | null, members: readonly Sits[]): string[] {
  if (sector === null) return [];
  const seats = new Set(bodies.flatMap((body) => body.seats.filter((seat) => seat.sector === sector).map((seat) => `${body.id}/${seat.id}`)));
  return unique(members.filter((one) => seats.has(`${one.bodyId}/${one.seatId}`)).map(({ personId }) => personId));
}

/** Who stands for a place: the holder of that seat, or whoever sits anywhere for that organisation or sector. */
export function peopleBehind(scheme: Scheme, candidate: string, members: readonly Sits[]): string[] {
  const [kind, id] = candidate.split('/') as [string, string];
  if (kind !== 'partner' && kind !== 'sector') return unique(members.filter((one) => one.bodyId === kind && one.seatId === id).map(({ personId }) => personId));
  const partners = kind === 'partner' ? [id] : scheme.partners.filter(({ sector }) => sector === id).map((partner) => partner.id);
  return unique(members.map(({ personId }) => personId)).filter((personId) => partnersOf(scheme, personId, members).some((partner) => partners.includes(partner)));
}

function othersOf({ roster, members }: Standing, ambition: string | null, seatId: string): string[] {
  if (ambition === null) return [];
  const seats = roster.seats.filter((seat) => seat.ambition === ambition && seat.id !== seatId).map(({ id }) => id);
  return unique(members.filter((one) => one.bodyId === roster.body && seats.includes(one.seatId)).map(({ personId }) => personId));
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

async function meetingsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, { id: string; startsAt: Instant }>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; startsAt: Instant }[] = await tx.query(`SELECT id, starts_at AS "startsAt" FROM meeting WHERE id = ANY($1::uuid[])`, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface HandoverOfSeat {
  id: string;
  duties: number;
  open: number;
}

/** Seat → the handover of who leaves it in this change, with how many duties nobody has taken up yet. */
export async function handoversOf(tx: EntityManager, { bodyId, context }: StoredRotation): Promise<Map<string, HandoverOfSeat>> {
  const days = context.seats.map(({ seatId, seated }) => ({ seatId, day: seated?.on ?? context.on }));
  const rows: { seatId: string; id: string; duties: number; open: number }[] = await tx.query(
    `SELECT h.seat_id AS "seatId", h.id, count(p.id) FILTER (WHERE p.duty)::int AS duties, count(p.id) FILTER (WHERE p.duty AND p.status IN ('open', 'geweigerd'))::int AS open
     FROM handover h JOIN jsonb_to_recordset($2::jsonb) AS d("seatId" text, day date) ON d."seatId" = h.seat_id AND d.day = h.leaves_on
     LEFT JOIN handover_point p ON p.tenant_id = h.tenant_id AND p.handover_id = h.id WHERE h.body_id = $1 GROUP BY h.seat_id, h.id`,
    [bodyId, JSON.stringify(days)],
  );
  return new Map(rows.map(({ seatId, id, duties, open }) => [seatId, { id, duties, open }]));
}
