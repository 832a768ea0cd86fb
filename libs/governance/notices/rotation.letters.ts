/** Letters about a change of a body's members. Each is written when it leaves: what was settled meanwhile is in it. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { MailFacts } from '#messaging/mail-kinds';
import type { MailSetting, RotatingSeat } from '#messaging/templates/setting';
import { inSentence } from '#messaging/templates/words';
import { nextTurn } from '#roster/dates';
import { rostersOf } from '#roster/roster';
import type { RotationRules } from '#scheme/model';
import { keeperOf, membersOn, officersOn } from '../bodies/members.js';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { heldOn } from '../bodies/membership.rows.js';
import { bodyOf, schemeOn } from '../municipalities/schemes.js';
import { rotationDetail, type RotationDetail, type SeatToFill } from '../rotation/rotation.queries.js';
import { cameByOffice } from '../rotation/pass-on.js';
import { findRotation, type StoredRotation } from '../rotation/rotation.rows.js';
import { doesRotate } from '../rotation/situation.js';
import { isOvertaken } from '../rotation/still.js';
import { asKeeper, people, type Addressee } from './notice.js';
import { procedureSetting, type ProcedureBuilder, type ProcedureContext, type ProcedureNotice } from './procedure.js';

type Context = ProcedureContext & { detail: RotationDetail };
type Builder = (context: Context) => Promise<ProcedureNotice[]>;

/** A body that has stopped rotating has nothing to tell any more. */
const about = (build: Builder): ProcedureBuilder => async (context) => {
  const rotation = await findRotation(context.tx, String(context.params['rotationId']));
  if (!(await doesRotate(context.tx, context.tenantId, rotation.context, context.today))) return null;
  if (!TELLS_ANYWAY.includes(String(context.params['kind'])) && (await isOff(context, rotation))) return null;
  const detail = await rotationDetail(context.tx, context.tenantId, rotation, context.today);
  return (await build({ ...context, detail })).map((notice) => ({ ...notice, about: { rotationId: rotation.id } }));
};

/** What happened, and who sits there now. */
const TELLS_ANYWAY: readonly string[] = ['rotation-settled', 'rotation-departure', 'rotation-line-up'];

/** Nobody leaves any more, or somebody else comes by the rooster before who wanted to leave does: until that morning it may be taken back, and then the departure counts again. */
const isOff = async ({ tx }: ProcedureContext, { kind, state, bodyId, seatIds, leaverId, on }: StoredRotation): Promise<boolean> => kind === 'departure' && (state === 'lapsed' || (await isOvertaken(tx, { bodyId, seatId: seatIds[0]!, leaverId, on })));

// What every letter says.
const base = (context: Context, to: readonly Addressee[], reason: string): MailSetting & { body: string; on: LocalDate } => ({
  ...procedureSetting(context, to, `/rooster/${context.detail.rotation.id}`),
  reason: `U krijgt deze mail omdat ${reason}.`,
  body: context.detail.bodyName,
  on: String(context.params['on']),
});

/** For several people by name one letter each: the reason differs. */
const each = (to: readonly Addressee[], make: (one: Addressee) => MailFacts, urgent = true): ProcedureNotice[] => to.map((one) => ({ facts: make(one), to: [one], urgent }));

async function addressees({ tx }: Context, ids: readonly (string | null | undefined)[]): Promise<Addressee[]> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  return tx.query(`SELECT id AS "personId", name, email, prefers_digest AS "prefersDigest" FROM person WHERE id = ANY($1::uuid[]) ORDER BY name, id`, [wanted]);
}

function facts(seat: SeatToFill): RotatingSeat {
  return {
    name: seat.name,
    ambition: seat.ambition?.name ?? null,
    holder: seat.holder?.name ?? null,
    successor: seat.nominee ? { name: seat.nominee.name, sector: seat.nominee.sector?.name ?? null, appointed: seat.from, waits: seat.waits } : null,
    meeting: seat.meeting ? localDateOf(seat.meeting.startsAt) : null,
    candidates: seat.candidates.map(({ name, people }) => (people.length > 0 ? `${name} (${people.map((one) => one.name).join(', ')})` : name)),
  };
}

/** "Waarom deze datum?" */
function whyThisDay(context: Context): string {
  const { detail: { rotation, bodyName, scheme } } = context;
  const rules = bodyOf(scheme, rotation.bodyId).rotation!;
  const told = rules.noticeMonths.length > 0 ? ` Berichten gaan uit ${listed(rules.noticeMonths)} ${rules.noticeMonths.at(-1) === 1 ? 'maand' : 'maanden'} daarvoor.` : '';
  if (rotation.kind === 'departure') return `Iemand vertrekt op ${formatDutchDate(rotation.context.on)}, voordat de termijn om is. Wie opvolgt, zit voor de rest van die termijn. Dan blijft het rooster van aftreden zoals het was.`;
  return `In ${inSentence(bodyName)} treedt om de ${rules.everyYears} jaar een groep af, op ${dayOfYear(rules)}. Zo is het afgesproken in het rooster van aftreden.${told}`;
}
const dayOfYear = ({ changeDay }: RotationRules): string => formatDutchDate(`2001-${changeDay}`).split(' ').slice(1, 3).join(' ');
const listed = (months: readonly number[]): string => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(months.map(String));

const inWords = (context: Context): string => inSentence(context.detail.bodyName);
const day = (context: Context): string => formatDutchDate(String(context.params['on']));
const isOpen = ({ from }: SeatToFill): boolean => from === null;

// Notices.
const leaving: Builder = async (context) => {
  const notices: ProcedureNotice[] = [];
  for (const seat of context.detail.seats) {
    if (seat.nominee?.how === 're-appointed' && seat.from !== null) continue;
    const to = await addressees(context, [seat.holder?.id]);
    notices.push(...each(to, (one) => ({ ...base(context, [one], `u op ${day(context)} aftreedt in ${inWords(context)}`), kind: 'rotation-leaving', seat: facts(seat), last: context.params['last'] === true, whyThisDay: whyThisDay(context) })));
  }
  return notices;
};

const coOwner: Builder = async (context) => {
  const ids = [...new Set(context.detail.seats.flatMap(({ others }) => others.map(({ id }) => id)))];
  const notices: ProcedureNotice[] = [];
  for (const one of await addressees(context, ids)) {
    const seats = context.detail.seats.filter(({ others }) => others.some(({ id }) => id === one.personId));
    notices.push({ facts: { ...base(context, [one], `u de andere eigenaar bent van een ambitie waarvan een plek wisselt in ${inWords(context)}`), kind: 'rotation-co-owner', seats: seats.map(facts), whyThisDay: whyThisDay(context) }, to: [one], urgent: false });
  }
  return notices;
};

/** Who stands for a candidate of a seat for which nobody was put forward, or can say who will. */
const nominators = ({ detail }: Context): string[] => [...new Set(detail.seats.filter(({ nominee }) => nominee === null).flatMap(({ candidates }) => candidates.flatMap(({ people, asks }) => [...people, ...asks].map(({ id }) => id))))];

const nominate: Builder = async (context) => {
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

const keeper = ({ body, officers }: Context): Addressee[] => people([keeperOf(body, officers)]);

const overview: Builder = async (context) => {
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

const handover: Builder = async (context) => {
  const notices: ProcedureNotice[] = [];
  for (const seat of context.detail.seats.filter(({ from, nominee }) => from !== null && nominee !== null && nominee.how !== 're-appointed')) {
    const to = await addressees(context, [seat.holder?.id, seat.nominee?.id, ...seat.others.map(({ id }) => id)]);
    notices.push(...each(to, (one) => ({ ...base(context, [one], `de plek ‘${seat.name}’ overgaat en u daarbij betrokken bent`), on: seat.from!, kind: 'rotation-handover', seat: facts(seat), others: seat.others.map(({ name }) => name) })));
  }
  return notices;
};

const members = async (context: Context): Promise<Addressee[]> => people(await membersOn(context.tx, [context.detail.rotation.bodyId], context.today));

const chair: Builder = async (context) => {
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

// What happened.
const seatOf = ({ detail, params }: Context): SeatToFill | undefined => detail.seats.find(({ seatId }) => seatId === params['seatId']);

const nominated: Builder = async (context) => {
  const seat = seatOf(context);
  if (!seat?.nominee) return [];
  const decidedBy = bodyOf(context.scheme, context.detail.rotation.context.decidedBy).name;
  return each(await addressees(context, [seat.nominee.id]), (one) => ({ ...base(context, [one], `u bent voorgedragen voor ${inWords(context)}`), kind: 'rotation-nominated', seat: facts(seat), decidedBy, whyThisDay: whyThisDay(context) }));
};

/** Who was put forward, who leaves, who stays beside them, and the secretary; where nobody comes, also those who can put somebody forward. */
const settled: Builder = async (context) => {
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

const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

const departure: Builder = async (context) => {
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

// The day itself.
const lineUp: Builder = async (context) => {
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

async function chairOn({ tx, detail, scheme, today }: Context, day: LocalDate = today): Promise<string | null> {
  return (await officersOn(tx, bodyOf(scheme, detail.rotation.bodyId), day)).chair?.name ?? null;
}

const overdue: Builder = async (context) => {
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

export const ROTATION: Partial<Record<MailFacts['kind'], ProcedureBuilder>> = {
  'rotation-leaving': about(leaving),
  'rotation-co-owner': about(coOwner),
  'rotation-nominate': about(nominate),
  'rotation-overview': about(overview),
  'rotation-handover': about(handover),
  'rotation-chair': about(chair),
  'rotation-nominated': about(nominated),
  'rotation-settled': about(settled),
  'rotation-departure': about(departure),
  'rotation-line-up': about(lineUp),
  'rotation-overdue': about(overdue),
};
