/** The facts of a year's statutory check, read from meetings, memberships, attendance, agreements and what was recorded for the check itself. */
import { IsNull, type EntityManager } from 'typeorm';
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import { allAgreements } from '../agreements/agreement.rows.js';
import { membersOn, type Member } from '../bodies/members.js';
import { mergersOf, partnerOn, type Merger } from '../bodies/organisation.queries.js';
import type { Reading } from '../command.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';
import { countedBodies, countedPerYear, countsForLaw } from './counted-bodies.js';
import { topicsOfItems } from './item-topics.js';
import { lawOf } from './law.js';
import type { LawParty } from './law.data.js';
import type { MeetingAttended, SeatAt } from './presence.js';
import { checkStatutory } from './statutory.js';
import { MandateRow, TopicAbsence, TopicExploration } from './statutory.entity.js';
import type { AgreementInForce, ItemOnAgenda, ObligedPartner, StatutoryCheck, StatutoryFacts } from './statutory.model.js';

type Asking = Pick<Reading, 'tx' | 'schemes' | 'now'>;

/** As things stand now; of a year that is over, as they stood on its last day. */
export async function statutoryCheck(reading: Asking, year: number): Promise<StatutoryCheck> {
  return checkStatutory(await statutoryFacts(reading, year));
}

export async function statutoryFacts({ tx, schemes, now }: Asking, year: number): Promise<StatutoryFacts> {
  const today = localDateOf(now);
  const day = today < `${year}-12-31` ? today : `${year}-12-31`;
  const { scheme } = schemes.on(day);
  const { parties } = lawOf(year);
  const [mergers, rows, agreements, mandates, claims, explorations] = await Promise.all([
    mergersOf(tx),
    meetingsOf(tx, bodiesOfYear(schemes, year), year, now),
    agreementsOf(tx, schemes, parties),
    tx.find(MandateRow, { where: { withdrawnAt: IsNull() }, order: { recordedAt: 'ASC', id: 'ASC' } }),
    tx.find(TopicAbsence, { order: { recordedAt: 'ASC', id: 'ASC' } }),
    tx.find(TopicExploration, { order: { recordedAt: 'ASC', id: 'ASC' } }),
  ]);
  const [items, ...meetings] = await Promise.all([itemsOf(tx, rows), ...rows.map((row) => attended(tx, schemes, mergers, row))]);
  return {
    year,
    day,
    perYear: countedPerYear(scheme),
    partners: obliged(scheme, parties, mergers, day),
    meetings,
    items,
    agreements,
    mandates: mandates.map(({ id, partnerId, bodyId, seatId, standIn, from, until }) => ({ mandateId: id, partnerId, bodyId, seatId, standIn, from, until })),
    claims: claims.map(({ id, pointId, fromYear, untilYear }) => ({ claimId: id, pointId, fromYear, untilYear })),
    explorations: explorations.map(({ id, pointId, on, atIssue }) => ({ explorationId: id, pointId, on, atIssue })),
  };
}

/** Also of a body that counted until another scheme came. */
function bodiesOfYear(schemes: SchemeHistory, year: number): string[] {
  const stretches = schemes.stretches(`${year}-01-01`, `${year + 1}-01-01`);
  return [...new Set(stretches.flatMap(({ scheme }) => countedBodies(scheme).map(({ id }) => id)))];
}

/** The boards and holders of that day; one that went on as another is that other. */
function obliged({ partners }: Scheme, parties: readonly LawParty[], mergers: readonly Merger[], day: LocalDate): ObligedPartner[] {
  return parties.flatMap(({ id: partyId, sectors }) => partners.filter(({ id, sector, board }) => board && sectors.includes(sector) && partnerOn(mergers, id, day) === id).map(({ id, name }) => ({ id, name, partyId })));
}

interface MeetingRow {
  id: string;
  bodyId: string;
  title: string;
  startsAt: string;
}

function meetingsOf(tx: EntityManager, bodyIds: readonly string[], year: number, now: string): Promise<MeetingRow[]> {
  return tx.query(
    `SELECT id, body_id AS "bodyId", title, starts_at AS "startsAt" FROM meeting
     WHERE body_id = ANY($1) AND starts_at >= $2 AND starts_at < $3 AND starts_at <= $4 AND cancelled_because IS NULL ORDER BY starts_at, id`,
    [bodyIds, instantOf(`${year}-01-01`, '00:00'), instantOf(addDays(`${year}-12-31`, 1), '00:00'), now],
  );
}

async function attended(tx: EntityManager, schemes: SchemeHistory, mergers: readonly Merger[], { id, bodyId, title, startsAt }: MeetingRow): Promise<MeetingAttended> {
  const on = localDateOf(startsAt);
  const { body } = schemes.standing(bodyId, on);
  const [members, standIns, attendance]: [Member[], { seatId: string; personId: string; name: string }[], MeetingAttended['attendance']] = await Promise.all([
    membersOn(tx, [bodyId], on),
    tx.query(`SELECT s.seat_id AS "seatId", s.person_id AS "personId", p.name FROM stand_in s JOIN person p ON p.tenant_id = s.tenant_id AND p.id = s.person_id WHERE s.body_id = $1 AND s.held @> $2::date`, [bodyId, on]),
    tx.query(`SELECT person_id AS "personId", presence, represented_by AS "representedBy" FROM attendance WHERE meeting_id = $1`, [id]),
  ]);
  const seats = body.seats.map((seat): SeatAt => {
    const holder = members.find(({ seatId }) => seatId === seat.id);
    const standIn = standIns.find(({ seatId }) => seatId === seat.id);
    const standsIn = holder !== undefined && standIn?.personId === holder.personId;
    return {
      seatId: seat.id,
      partnerId: seat.filledBy.kind === 'partner' ? partnerOn(mergers, seat.filledBy.partner, on) : null,
      holder: holder ? { personId: holder.personId, standsIn } : null,
      standInName: standIn && !standsIn ? standIn.name : null,
    };
  });
  return { meetingId: id, bodyId, title, on, seats, attendance };
}

const DISCUSSED = ['besloten', 'geadviseerd', 'besproken', 'onder-voorbehoud', 'aangehouden'];

/** What the meeting did not reach goes on; of the rest the record says what came of it. */
async function itemsOf(tx: EntityManager, meetings: readonly MeetingRow[]): Promise<ItemOnAgenda[]> {
  const rows: { itemId: string; meetingId: string; title: string; confidential: boolean; outcome: string | null; status: string }[] = await tx.query(
    `SELECT id AS "itemId", meeting_id AS "meetingId", title, confidential, outcome, status FROM agenda_item WHERE meeting_id = ANY($1::uuid[]) AND status IN ('ingediend', 'doorgeschoven') AND origin ->> 'kind' IS DISTINCT FROM 'verslag' ORDER BY submitted_at, id`,
    [meetings.map(({ id }) => id)],
  );
  const topics = await topicsOfItems(tx, rows.map(({ itemId }) => itemId));
  const dayOf = new Map(meetings.map(({ id, startsAt }) => [id, localDateOf(startsAt)]));
  return rows.flatMap(({ itemId, meetingId, title, confidential, outcome, status }) => {
    const topicIds = topics.get(itemId);
    return topicIds ? [{ itemId, meetingId, title, confidential, on: dayOf.get(meetingId)!, topicIds, recorded: outcome !== null || status === 'doorgeschoven', discussed: outcome !== null && DISCUSSED.includes(outcome) }] : [];
  });
}

/** Those that count. A partner keeps the sector that it had: also one that has left, or went on as another. */
async function agreementsOf(tx: EntityManager, schemes: SchemeHistory, parties: readonly LawParty[]): Promise<AgreementInForce[]> {
  const sectors = new Map(schemes.versions.flatMap(({ scheme }) => scheme.partners.map(({ id, sector }) => [id, sector] as const)));
  const partyIdsOf = (partnerIds: readonly string[]): string[] => parties.filter((party) => partnerIds.some((id) => party.sectors.includes(sectors.get(id) ?? ''))).map(({ id }) => id);
  const rows = (await allAgreements(tx)).filter((agreement) => countsForLaw(schemes, agreement));
  return rows.map(({ id, confidential, decidedOn, endedOn, topicIds, partnerIds }) => ({ agreementId: id, confidential, decidedOn, endedOn, topicIds, partyIds: partyIdsOf(partnerIds) }));
}
