/** Letters before the day of a change: who leaves, who may put somebody forward, how far it is, who is to preside. */
import { localDateOf } from '#calendar/local-date';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { bodyOf } from '../municipalities/schemes.js';
import { asKeeper } from './notice.js';
import type { ProcedureNotice } from './procedure.js';
import { addressees, base, type Builder, day, each, facts, inWords, isOpen, keeper, laterOf, members, nominators, whyThisDay } from './rotation-facts.js';

export const leaving: Builder = async (context) => {
  const notices: ProcedureNotice[] = [];
  for (const seat of context.detail.seats) {
    if (seat.nominee?.how === 're-appointed' && seat.from !== null) continue;
    const to = await addressees(context, [seat.holder?.id]);
    notices.push(...each(to, (one) => ({ ...base(context, [one], `u op ${day(context)} aftreedt in ${inWords(context)}`), kind: 'rotation-leaving', seat: facts(seat), last: context.params['last'] === true, whyThisDay: whyThisDay(context) })));
  }
  return notices;
};

export const coOwner: Builder = async (context) => {
  const ids = [...new Set(context.detail.seats.flatMap(({ others }) => others.map(({ id }) => id)))];
  const notices: ProcedureNotice[] = [];
  for (const one of await addressees(context, ids)) {
    const seats = context.detail.seats.filter(({ others }) => others.some(({ id }) => id === one.personId));
    notices.push({ facts: { ...base(context, [one], `u de andere eigenaar bent van een ambitie waarvan een plek wisselt in ${inWords(context)}`), kind: 'rotation-co-owner', seats: seats.map(facts), whyThisDay: whyThisDay(context) }, to: [one], urgent: false });
  }
  return notices;
};

export const nominate: Builder = async (context) => {
  const seats = context.detail.seats.filter(({ nominee }) => nominee === null);
  if (seats.length === 0) return [];
  const decidedBy = bodyOf(context.scheme, context.detail.rotation.context.decidedBy).name;
  return each(await addressees(context, nominators(context)), (one) => ({
    ...base(context, [one], `u of uw sector iemand kan voordragen voor ${inWords(context)}`),
    kind: 'rotation-nominate',
    seats: seats.map(facts),
    mustComeFrom: context.detail.mustComeFrom.map(({ name }) => name),
    decidedBy,
    last: context.params['last'] === true,
    whyThisDay: whyThisDay(context),
  }));
};

export const overview: Builder = async (context) => {
  const { detail } = context;
  const told = new Set([...detail.seats.flatMap(({ holder, others }) => [holder?.id, ...others.map(({ id }) => id)]), ...nominators(context)].filter(Boolean));
  return each(keeper(context), (one) => ({
    ...base(context, [one], `u dit rooster bijhoudt als ${asKeeper({ name: context.detail.bodyName }, context.officers)}`),
    kind: 'rotation-overview',
    seats: detail.seats.map(facts),
    mustComeFrom: detail.mustComeFrom.map(({ name }) => name),
    conflict: detail.conflict,
    chair: detail.chair.due ? { present: detail.chair.present?.name ?? null, chosen: detail.chair.chosen?.name ?? null, meeting: detail.chair.meeting ? localDateOf(detail.chair.meeting.startsAt) : null } : null,
    told: told.size,
    whyThisDay: whyThisDay(context),
  }));
};

export const handover: Builder = async (context) => {
  const notices: ProcedureNotice[] = [];
  for (const seat of context.detail.seats.filter(({ from, nominee }) => from !== null && nominee !== null && nominee.how !== 're-appointed')) {
    const to = await addressees(context, [seat.holder?.id, seat.nominee?.id, ...seat.others.map(({ id }) => id)]);
    notices.push(...each(to, (one) => ({ ...base(context, [one], `de plek ‘${seat.name}’ overgaat en u daarbij betrokken bent`), on: seat.from!, kind: 'rotation-handover', seat: facts(seat), others: seat.others.map(({ name }) => name) })));
  }
  return notices;
};

export const chair: Builder = async (context) => {
  const { detail } = context;
  const seats = (await lineUpOn(context.tx, context.tenantId, laterOf(String(context.params['on']), context.today), [detail.rotation.bodyId])).filter(({ voting }) => voting);
  const open = new Set(detail.seats.filter(isOpen).map(({ seatId }) => seatId));
  // By turn it is somebody else's; in the place of a chair who leaves, anybody may.
  const before = detail.rotation.kind === 'turn' ? detail.chair.present?.id : undefined;
  const candidates = seats.flatMap(({ seatId, seatName, holder }) => (holder && !open.has(seatId) && holder.personId !== before ? [`${holder.name} (${seatName})`] : []));
  return each(await members(context), (one) => ({
    ...base(context, [one], `u lid bent van ${inWords(context)}`),
    kind: 'rotation-chair',
    present: detail.chair.present?.name ?? null,
    candidates,
    meeting: detail.chair.meeting ? localDateOf(detail.chair.meeting.startsAt) : null,
    reminder: Number(context.params['nr'] ?? 0) > 0,
    whyThisDay: whyThisDay(context),
  }), false);
};
