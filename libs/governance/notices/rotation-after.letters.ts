/** Letters about what happened in a change: who was put forward, what was settled, who leaves early, who sits there now, and what is late. */
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { nextTurn } from '#roster/dates';
import { rostersOf } from '#roster/roster';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { heldOn } from '../bodies/membership.rows.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { cameByOffice } from '../rotation/pass-on.js';
import { addressees, base, type Builder, chairOn, each, facts, inWords, isOpen, keeper, laterOf, members, nominators, seatOf, whyThisDay } from './rotation-facts.js';

export const nominated: Builder = async (context) => {
  const seat = seatOf(context);
  if (!seat?.nominee) return [];
  const decidedBy = bodyOf(context.scheme, context.detail.rotation.context.decidedBy).name;
  return each(await addressees(context, [seat.nominee.id]), (one) => ({ ...base(context, [one], `u bent voorgedragen voor ${inWords(context)}`), kind: 'rotation-nominated', seat: facts(seat), decidedBy, whyThisDay: whyThisDay(context) }));
};

/** Who was put forward, who leaves, who stays beside them, and the secretary; where nobody comes, also those who can put somebody forward. */
export const settled: Builder = async (context) => {
  const asked = context.params['what'] as 'appointed' | 'rejected' | 'withdrawn' | 'objection' | 'chair';
  if (asked === 'chair') return chairSettled(context);
  // Nobody can be put forward any more either.
  const what = asked === 'withdrawn' && context.detail.rotation.state === 'lapsed' ? 'overtaken' : asked;
  const seat = seatOf(context);
  if (!seat) return [];
  const personId = context.params['personId'];
  const [person] = await addressees(context, [typeof personId === 'string' ? personId : null]);
  const appointed = what === 'appointed';
  const to = await addressees(context, [person?.personId, seat.holder?.id, ...seat.others.map(({ id }) => id), ...keeper(context).map((one) => one.personId), ...(appointed || what === 'overtaken' ? [] : nominators(context))]);
  return each(to, (one) => ({
    ...base(context, [one], `u betrokken bent bij de plek ‘${seat.name}’ in ${inWords(context)}`),
    kind: 'rotation-settled',
    what,
    seat: seat.name,
    person: person?.name ?? null,
    holder: seat.holder?.name ?? null,
    from: appointed ? seat.from : null,
    why: typeof context.params['reason'] === 'string' ? context.params['reason'] : null,
  }));
};

const chairSettled: Builder = async (context) => {
  const { chosen } = context.detail.chair;
  return each(await members(context), (one) => ({ ...base(context, [one], `u lid bent van ${inWords(context)}`), kind: 'rotation-settled', what: 'chair', seat: null, person: chosen?.name ?? null, holder: null, from: laterOf(String(context.params['on']), context.today), why: null }), false);
};

export const departure: Builder = async (context) => {
  const { detail } = context;
  const [seat] = detail.seats;
  const [leaver] = await addressees(context, [detail.rotation.leaverId]);
  if (!seat || !leaver) return [];
  const on = String(context.params['on']);
  const roster = rostersOf((await schemeOn(context.tx, context.tenantId, on)).scheme).find(({ body }) => body === detail.rotation.bodyId);
  const group = roster?.seats.find(({ id }) => id === seat.seatId)?.group ?? null;
  const to = await addressees(context, [leaver.personId, ...keeper(context).map((one) => one.personId), ...seat.others.map(({ id }) => id), ...(context.params['what'] === 'withdrawn' ? [seat.nominee?.id] : nominators(context))]);
  return each(to, (one) => ({
    ...base(context, [one], `iemand tussendoor uit ${inWords(context)} vertrekt en u daarbij betrokken bent`),
    kind: 'rotation-departure',
    what: context.params['what'] as 'announced' | 'moved' | 'withdrawn',
    person: leaver.name,
    seat: { ...facts(seat), holder: leaver.name },
    until: roster && group !== null ? nextTurn(roster, group, on) : null,
    mustComeFrom: detail.mustComeFrom.map(({ name }) => name),
    conflict: context.params['what'] === 'withdrawn' ? null : detail.conflict,
    stays: detail.rotation.context.carriesOver,
    why: detail.rotation.reason,
  }));
};

export const lineUp: Builder = async (context) => {
  const { detail, today } = context;
  const { rotation } = detail;
  const changed = rotation.context.seats.filter(({ seated }) => seated !== null && seated.on <= today);
  const since = changed.map(({ seated }) => seated!.on).sort().at(-1) ?? rotation.context.on;
  const seats = await lineUpOn(context.tx, context.tenantId, today, [rotation.bodyId]);
  const gone: { seatId: string; personId: string; name: string; on: LocalDate }[] = await context.tx.query(
    `SELECT m.seat_id AS "seatId", m.person_id AS "personId", p.name, upper(m.held)::text AS "on" FROM membership m JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id WHERE m.body_id = $1 AND upper(m.held) BETWEEN $2::date AND $3::date`,
    [rotation.bodyId, rotation.context.on, today],
  );
  const came = changed.filter(({ seated }) => seated!.on === since).map(({ seatId }) => {
    const seat = seats.find((one) => one.seatId === seatId);
    const before = gone.find((one) => one.seatId === seatId && one.on === since);
    if (before && before.personId === seat?.holder?.personId) return `${seat.seatName}: ${before.name} is opnieuw benoemd`;
    return `${seat?.seatName ?? seatId}: ${seat?.holder?.name ?? 'leeg'}${before ? `, na ${before.name}` : ''}`;
  });
  // Whoever left with nobody in their place, or who has their office now.
  const byOffice = new Set((await heldOn(context.tx, rotation.bodyId, today)).filter((one) => cameByOffice(context.tenantId, one)).map(({ seatId }) => seatId));
  const left = gone.filter(({ seatId, on }) => on === since && rotation.seatIds.includes(seatId) && !changed.some((one) => one.seatId === seatId)).flatMap(({ seatId, name }) => {
    const { seatName, holder } = seats.find((one) => one.seatId === seatId)!;
    return holder === null ? [`${seatName}: leeg, na ${name}`] : byOffice.has(seatId) ? [`${seatName}: ${holder.name}, na ${name}`] : [];
  });
  const changes = [...came, ...left];
  const chairNow = await chairOn(context);
  // All stay for want of a successor: there is nothing to tell the members of.
  if (changes.length === 0 && chairNow === (await chairOn(context, addDays(rotation.context.on, -1)))) return [];
  const to = [...(await members(context)), ...(await addressees(context, gone.map(({ personId }) => personId)))].filter((one, index, all) => all.findIndex(({ personId }) => personId === one.personId) === index);
  return each(to, (one) => ({
    ...base(context, [one], seats.some(({ holder }) => holder?.personId === one.personId) ? `u lid bent van ${inWords(context)}` : `u lid was van ${inWords(context)}`),
    on: since,
    kind: 'rotation-line-up',
    changes,
    members: seats.filter(({ holder }) => holder !== null).map(({ seatName, holder, sector }) => `${seatName}: ${holder!.name}${sector ? ` (${sector.name})` : ''}`),
    chair: chairNow,
  }), false);
};

export const overdue: Builder = async (context) => {
  const { detail, officers } = context;
  const open = detail.seats.filter(isOpen);
  const waits = detail.chair.due && !detail.chair.settled;
  if (open.length === 0 && !waits) return [];
  const to = await addressees(context, [officers.chair?.personId, ...keeper(context).map((one) => one.personId), ...open.map(({ holder }) => holder?.id), ...nominators(context)]);
  const meanwhile = await chairOn(context);
  return each(to, (one) => ({
    ...base(context, [one], `de wisseling van ${inWords(context)} niet rond is en u daaraan iets kunt doen`),
    kind: 'rotation-overdue',
    seats: open.map(facts),
    mustComeFrom: detail.mustComeFrom.map(({ name }) => name),
    conflict: open.length > 0 ? detail.conflict : null,
    chair: waits ? { meanwhile } : null,
    stays: detail.rotation.context.carriesOver,
    reminder: Number(context.params['nr']) > 0,
  }));
};
