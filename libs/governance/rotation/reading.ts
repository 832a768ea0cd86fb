/** Who may read the rooster, and what somebody can do with a rotation now. The commands judge again. */
import { may } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { bodiesWhere } from '../bodies/offices.queries.js';
import { officesOf } from '../bodies/members.js';
import type { Reading } from '../command.js';
import type { RotationDetail } from './rotation.queries.js';
import { sitting } from './sitting.js';

/** Everybody who sits at a table of the LEA: each sector must see where it may put somebody forward. @throws DomainError `permission.rotation.read` */
export async function assertReadsRotations(reading: Reading, personId: string): Promise<void> {
  if (await readsRotations(reading, personId)) return;
  throw new DomainError('forbidden', 'permission.rotation.read', 'Het rooster van aftreden is te lezen voor wie in een overleg van de LEA zit.');
}

/** null: a visitor, who does not. */
export const readsRotations = async ({ tx, schemes, today }: Reading, personId: string | null): Promise<boolean> => personId !== null && (await bodiesWhere(tx, schemes.bodiesOn(today), personId, 'rotation.read')).length > 0;

/** Names are the API's paths below the rotation; of a departure, below the departure. */
export const POSSIBLE = ['voordrachten', 'intrekking', 'benoeming', 'voorzitter', 'verzetting', 'vertrek-intrekking'] as const;
export type Possible = (typeof POSSIBLE)[number];

export async function possibleWith(reading: Reading, detail: RotationDetail, personId: string): Promise<Possible[]> {
  const { tx, schemes, today } = reading;
  const { rotation, seats, chair, scheme } = detail;
  if (rotation.state !== 'foreseen' && rotation.state !== 'changing') return [];
  const officesIn = (bodyId: string) => officesOf(tx, schemes.standing(bodyId, today), personId);
  const [own, deciding] = [await officesIn(rotation.bodyId), await officesIn(rotation.context.decidedBy)];
  const secretary = own.includes('secretaris');
  const sectors = new Set((await sitting(tx, today)).filter((one) => one.personId === personId).flatMap(({ bodyId, seatId }) => scheme.bodies.find(({ id }) => id === bodyId)?.seats.find(({ id }) => id === seatId)?.sector ?? []));
  const of = (sector: { id: string } | null): boolean => sector !== null && sectors.has(sector.id);
  const stillToCome = ({ from }: { from: string | null }): boolean => from === null || from > today;
  const departs = rotation.kind === 'departure' && (rotation.leaverId === personId || may(own, 'rotation.depart').allowed);
  const can: Record<Possible, boolean> = {
    voordrachten: seats.some(({ nominee, candidates }) => nominee === null && (secretary || candidates.some(({ sector }) => of(sector)))),
    intrekking: seats.some((seat) => seat.nominee !== null && stillToCome(seat) && (secretary || seat.nominee.id === personId || of(seat.nominee.sector))),
    benoeming: seats.some(({ from }) => from === null) && (may(own, 'rotation.appoint').allowed || may(deciding, 'rotation.appoint').allowed),
    voorzitter: chair.due && !chair.settled && may(own, 'body.choose').allowed,
    verzetting: departs && rotation.state === 'foreseen',
    'vertrek-intrekking': departs && (rotation.state === 'foreseen' || staysForNow(detail)),
  };
  return POSSIBLE.filter((name) => can[name]);
}

/** The day has been, and who announced it sits there still. */
const staysForNow = ({ rotation, seats }: RotationDetail): boolean => rotation.context.carriesOver && seats.some(({ from, holder }) => from === null && holder !== null && holder.id === rotation.leaverId);

/** The name of a body that a rotation is of, also of one that a later scheme dropped. */
export const bodyName = ({ schemes, today }: Pick<Reading, 'schemes' | 'today'>, bodyId: string): string => schemes.nameOf(bodyId, today);

