/** Until when the achterban may say no to a decision: a deadline like any other. PURE. */
import { localDateOf } from '#calendar/local-date';
import type { Deadline } from '#calendar/model';
import type { AgendaItem } from './agenda-item.entity.js';

export type ReservedItem = Pick<AgendaItem, 'id' | 'reservedUntil' | 'reservation'>;

/** The item's title is left out: it may be confidential, and the list is open to all bodies. */
export const reservationDeadline = ({ id, reservedUntil }: ReservedItem): Deadline => ({
  id: `voorbehoud-${id}`,
  label: 'Antwoord van de achterban op een besluit onder voorbehoud',
  date: localDateOf(reservedUntil!),
  at: reservedUntil!,
  reason: [],
  met: true,
});

/** Of these items, those on which the achterban has yet to answer; without arithmetic: the meeting chose the day. */
export const reservationsOf = (items: readonly ReservedItem[]): Deadline[] => items.filter(({ reservation, reservedUntil }) => reservation === 'open' && reservedUntil !== null).map(reservationDeadline);
