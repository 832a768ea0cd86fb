/** Until when the achterban may say no to a decision: a deadline like any other. PURE. */
import { localDateOf } from '#calendar/local-date';
import type { Deadline } from '#calendar/model';
import type { AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';

/** @param title of the item, to who may see it: it may be confidential, and the list is open to all bodies */
export const reservationDeadline = ({ startsAt }: Pick<Meeting, 'startsAt'>, { id, reservedUntil }: Pick<AgendaItem, 'id' | 'reservedUntil'>, title: string | null): Deadline => ({
  id: `voorbehoud-${id}`,
  label: title === null ? 'Antwoord van de achterban op een besluit onder voorbehoud' : `Antwoord van de achterban op het besluit onder voorbehoud over ‘${title}’`,
  date: localDateOf(reservedUntil!),
  at: reservedUntil!,
  reason: [{ code: 'reserved', from: localDateOf(startsAt), to: localDateOf(reservedUntil!) }],
  met: true,
});

/** Of these items, as their reader sees them, those on which the achterban has yet to answer; without arithmetic: the meeting chose the day. */
export const reservationsOf = (meeting: Pick<Meeting, 'startsAt'>, items: readonly Pick<AgendaItem, 'id' | 'title' | 'confidential' | 'reservedUntil' | 'reservation'>[]): Deadline[] =>
  items.filter(({ reservation, reservedUntil }) => reservation === 'open' && reservedUntil !== null).map((item) => reservationDeadline(meeting, item, item.confidential ? null : item.title));
