/** What a form says, as the API takes it. Apart from the other dates, for the first page has no form: what knows a moment that a change of the clock skips weighs something. */
import { parseDateTime, toZoned } from '@internationalized/date';
import { ZONE } from './dates';

/** A day and a time of day in Amsterdam as an instant; null while the fields hold no date and time. */
export function instantOf(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time)) return null;
  return toZoned(parseDateTime(`${day}T${time.slice(0, 5)}`), ZONE).toAbsoluteString();
}
