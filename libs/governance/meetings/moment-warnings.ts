/** What is odd about the moment of a meeting in itself: allowed, and said. PURE. */
import { formatDutchDate, formatTime, localDateOf, localTimeOf } from '#calendar/local-date';
import type { Instant, LocalTime } from '#calendar/model';
import type { Scheme } from '#scheme/model';

/** Hours at which people meet. */
const DAYTIME: readonly [LocalTime, LocalTime] = ['07:00', '22:00'];

export function momentWarnings(startsAt: Instant, { from, until }: Scheme['period']): string[] {
  const [day, time] = [localDateOf(startsAt), localTimeOf(startsAt)];
  return [
    ...(time < DAYTIME[0] || time > DAYTIME[1] ? [`Let op: de vergadering begint om ${formatTime(time)}, buiten de gewone uren.`] : []),
    ...(day < from ? [`Let op: de samenwerkingsstructuur begint pas op ${formatDutchDate(from)}.`] : []),
    ...(until !== null && day > until ? [`Let op: de samenwerkingsstructuur loopt tot en met ${formatDutchDate(until)}. Daarna gelden haar afspraken alleen bij benadering.`] : []),
  ];
}
