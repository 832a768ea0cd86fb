/** What letters about a change of a body's members are made from, and what they all say. */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { MailFacts } from '#messaging/mail-kinds';
import type { MailSetting, RotatingSeat } from '#messaging/templates/setting';
import { inSentence } from '#messaging/templates/words';
import type { RotationRules } from '#scheme/model';
import { keeperOf, membersOn, officersOn } from '../bodies/members.js';
import { standsOn } from '../municipalities/scheme-history.js';
import { bodyOf } from '../municipalities/schemes.js';
import type { RotationDetail, SeatToFill } from '../rotation/rotation.queries.js';
import { people, type Addressee } from './notice.js';
import { procedureSetting, type ProcedureContext, type ProcedureNotice } from './procedure.js';

export type Context = ProcedureContext & { detail: RotationDetail };
export type Builder = (context: Context) => Promise<ProcedureNotice[]>;

export const base = (context: Context, to: readonly Addressee[], reason: string): MailSetting & { body: string; on: LocalDate } => ({
  ...procedureSetting(context, to, `/rooster/${context.detail.rotation.id}`),
  reason: `U krijgt deze mail omdat ${reason}.`,
  body: context.detail.bodyName,
  on: String(context.params['on']),
});

/** For several people by name one letter each: the reason differs. */
export const each = (to: readonly Addressee[], make: (one: Addressee) => MailFacts, urgent = true): ProcedureNotice[] => to.map((one) => ({ facts: make(one), to: [one], urgent }));

export async function addressees({ tx }: Context, ids: readonly (string | null | undefined)[]): Promise<Addressee[]> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  return tx.query(`SELECT id AS "personId", name, email, prefers_digest AS "prefersDigest" FROM person WHERE id = ANY($1::uuid[]) ORDER BY name, id`, [wanted]);
}

export function facts(seat: SeatToFill): RotatingSeat {
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
export function whyThisDay(context: Context): string {
  const { detail: { rotation, bodyName, scheme } } = context;
  const rules = bodyOf(scheme, rotation.bodyId).rotation!;
  const told = rules.noticeMonths.length > 0 ? ` Berichten gaan uit ${listed(rules.noticeMonths)} ${rules.noticeMonths.at(-1) === 1 ? 'maand' : 'maanden'} daarvoor.` : '';
  if (rotation.kind === 'departure') return `Iemand vertrekt op ${formatDutchDate(rotation.context.on)}, voordat de termijn om is. Wie opvolgt, zit voor de rest van die termijn. Dan blijft het rooster van aftreden zoals het was.`;
  return `In ${inSentence(bodyName)} treedt om de ${rules.everyYears} jaar een groep af, op ${dayOfYear(rules)}. Zo is het afgesproken in het rooster van aftreden.${told}`;
}
const dayOfYear = ({ changeDay }: RotationRules): string => formatDutchDate(`2001-${changeDay}`).split(' ').slice(1, 3).join(' ');
const listed = (months: readonly number[]): string => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(months.map(String));

export const inWords = (context: Context): string => inSentence(context.detail.bodyName);
export const day = (context: Context): string => formatDutchDate(String(context.params['on']));
export const isOpen = ({ from }: SeatToFill): boolean => from === null;

export const keeper = ({ body, officers }: Context): Addressee[] => people([keeperOf(body, officers)]);

export const members = async (context: Context): Promise<Addressee[]> => people(await membersOn(context.tx, [context.detail.rotation.bodyId], context.today));

/** Who stands for a candidate of a seat for which nobody was put forward, or can say who will. */
export const nominators = ({ detail }: Context): string[] => [...new Set(detail.seats.filter(({ nominee }) => nominee === null).flatMap(({ candidates }) => candidates.flatMap(({ people, asks }) => [...people, ...asks].map(({ id }) => id))))];

export const seatOf = ({ detail, params }: Context): SeatToFill | undefined => detail.seats.find(({ seatId }) => seatId === params['seatId']);

export async function chairOn({ tx, detail, scheme, today }: Context, day: LocalDate = today): Promise<string | null> {
  return (await officersOn(tx, standsOn(bodyOf(scheme, detail.rotation.bodyId), day))).chair?.name ?? null;
}

export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
