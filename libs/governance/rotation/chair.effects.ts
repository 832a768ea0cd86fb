/** Effects about who presides, and the words of what a rotation lays before a meeting. */
import type { DataSource, EntityManager } from 'typeorm';
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import type { JsonObject } from '#workflows/definition';
import { APPOINT, NOT_APPOINT } from '#workflows/rotation.model';
import { chairsOf } from '../bodies/chairs-elsewhere.js';
import { bodyOf } from '../municipalities/schemes.js';
import { askWhereChairLeaves } from './needed.js';
import { choicesLost, presideFrom, type Settle } from './preside.js';
import { rotationDetail, type SeatToFill } from './rotation.queries.js';
import { findRotation } from './rotation.rows.js';
import { doesRotate, standingOf } from './situation.js';
import { tellRotations } from './tell.js';

/** Effect `settle-chair`; answers whose members must choose again. Whoever presides by it and leaves is followed by another choice. */
export class SettleChair implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly runner: Runner,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId, ...settle } = effect.params as unknown as { bodyId: string } & Settle;
    return inEffect(this.db, effect, async (tx) => {
      await presideFrom(tx, effect.tenantId, bodyId, settle);
      await askWhereChairLeaves(tx, bodyId, localDateOf(this.runner.moment().at), tellRotations(this.runner, tx, effect.tenantId, effect.id));
      return { outcome: 'done', result: { lost: await choicesLost(tx, effect.tenantId, bodyId) } };
    });
  }
}

/** Of a body that has stopped rotating nothing is laid before a meeting. */
const NOTHING: JsonObject = { title: '', decisionAsked: '', coverNote: '', choices: [] };

/** Effect `prepare-item`: the nomination of one seat, or the choice of a chair. Names come in here: a machine knows none. */
export class PrepareItem implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { rotationId, seatId, ref } = effect.params as unknown as { rotationId: string; seatId: string | null; ref: string };
    return inEffect(this.db, effect, async (tx) => {
      const today = localDateOf(this.clock.now());
      const { context } = await findRotation(tx, rotationId);
      if (!(await doesRotate(tx, effect.tenantId, context, today))) return { outcome: 'done', result: { ref: '-', ...NOTHING } };
      const words = seatId === null ? await chairItem(tx, effect.tenantId, rotationId, today) : await seatItem(tx, effect.tenantId, rotationId, seatId, today);
      return { outcome: 'done', result: { ref, ...words } };
    });
  }
}

async function seatItem(tx: EntityManager, tenantId: string, rotationId: string, seatId: string, today: LocalDate): Promise<JsonObject> {
  const rotation = await findRotation(tx, rotationId);
  const { seats } = await rotationDetail(tx, tenantId, rotation, today);
  const seat = seats.find((one) => one.seatId === seatId);
  const choices = [APPOINT, NOT_APPOINT].map((label) => ({ seatId, personId: '', label }));
  if (!seat?.nominee) return { title: 'Benoeming', decisionAsked: 'Benoemen', coverNote: '', choices };
  const { nominee } = seat;
  const sector = nominee.sector ? ` (${nominee.sector.name})` : '';
  return {
    title: `Benoeming: ${seat.name}`,
    decisionAsked: `${nominee.name}${sector} benoemen op de plek ‘${seat.name}’, vanaf ${formatDutchDate(rotation.context.on)}.`,
    coverNote: [`Voorgedragen: ${nominee.name}${sector}.`, comes(seat), seat.holder && nominee.how !== 're-appointed' ? `${seat.holder.name} treedt dan af.` : '', 'Met deze benoeming blijven de afgesproken sectoren vertegenwoordigd.'].filter(Boolean).join(' '),
    choices,
  };
}

const comes = ({ nominee }: SeatToFill): string => (nominee?.how === 're-appointed' ? 'Dit is een herbenoeming: er is niemand anders die deze plek kan innemen.' : nominee?.how === 'moves' ? 'Wie komt, heeft nu een andere plek in dit overleg.' : '');

/** From those who sit there after the change: who stays, and who was appointed. By turn another than who presides now; who leaves as chair may not preside yet. */
async function chairItem(tx: EntityManager, tenantId: string, rotationId: string, today: LocalDate): Promise<JsonObject> {
  const { context } = await findRotation(tx, rotationId);
  const { scheme, situation, roster, members, day } = await standingOf(tx, tenantId, context, today);
  const body = bodyOf(scheme, context.bodyId);
  const [present] = await chairsOf(tx, body, today, null);
  const names: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[])`, [members.map(({ personId }) => personId)]);
  const staying = situation.staying.flatMap(({ seat }) => {
    const at = members.find((one) => one.bodyId === body.id && one.seatId === seat);
    return at ? [{ seatId: seat, label: roster.seats.find(({ id }) => id === seat)!.name, personId: at.personId, name: names.find(({ id }) => id === at.personId)?.name ?? '' }] : [];
  });
  // Also who presides by then in the place of who does now: chosen for a departure, or by the same office.
  const until = await chosenOn(tx, body.id, addDays(day, -1));
  const others = context.kind === 'departure' ? staying : staying.filter(({ personId }) => personId !== present?.personId && personId !== until);
  const offered = others.length > 0 ? others : staying;
  const chair = names.find(({ id }) => id === present?.personId)?.name;
  return {
    title: `Keuze van een voorzitter vanaf ${formatDutchDate(day)}`,
    decisionAsked: 'Kiezen wie van de leden voorzitter wordt.',
    coverNote: `${chair ? `Nu is ${chair} voorzitter. ` : ''}Te kiezen zijn: ${offered.map(({ label, name }) => `${name} (${label})`).join('; ')}. Wie nog niet is benoemd, staat er niet bij.`,
    choices: offered.map(({ seatId, personId, label }) => ({ seatId, personId, label })),
  };
}

/** Who was chosen to preside on that day; null: nobody, or somebody does for now. */
async function chosenOn(tx: EntityManager, bodyId: string, day: LocalDate): Promise<string | null> {
  const [row]: { personId: string }[] = await tx.query(`SELECT person_id AS "personId" FROM chosen_office WHERE body_id = $1 AND office = 'voorzitter' AND NOT for_now AND held @> $2::date`, [bodyId, day]);
  return row?.personId ?? null;
}
