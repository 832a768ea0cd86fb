/** Who speaks for others, and so has an achterban to inform. PURE. */
import type { Body, Seat } from '#scheme/model';

export interface Sitting {
  personId: string;
  bodyId: string;
  seatId: string;
}

/**
 * Whoever sits for a partner or a sector, or owns an ambition on behalf of one. Who works in a group or prepares an agenda speaks for nobody
 * (Westland: zonder last of ruggespraak).
 */
const represents = ({ kind }: Pick<Body, 'kind'>, { filledBy, sector }: Pick<Seat, 'filledBy' | 'sector'>): boolean =>
  kind !== 'werkgroep' && kind !== 'agendacommissie' && (filledBy.kind === 'partner' || filledBy.kind === 'sector' || filledBy.kind === 'ambition-owner' || sector !== null);

/** Each person once, by the first of their seats. */
export function representatives<T extends Sitting>(bodies: readonly Pick<Body, 'id' | 'kind' | 'seats'>[], members: readonly T[]): T[] {
  const speaking = members.filter(({ bodyId, seatId }) => {
    const body = bodies.find(({ id }) => id === bodyId);
    const seat = body?.seats.find(({ id }) => id === seatId);
    return body !== undefined && seat !== undefined && represents(body, seat);
  });
  return speaking.filter(({ personId }, index) => speaking.findIndex((one) => one.personId === personId) === index);
}
