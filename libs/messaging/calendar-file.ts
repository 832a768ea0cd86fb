/** A calendar as a file (RFC 5545, METHOD:PUBLISH): to take over into one's own. It asks nobody for an answer. */
import ICAL from 'ical.js';
import type { Instant, LocalDate, LocalTime } from '#calendar/model';
import { emptyCalendar, localTime } from './calendar-part.js';

export interface CalendarEntry {
  /** Stable: who takes the file over again gets nothing twice. */
  uid: string;
  sequence: number;
  summary: string;
  description: string | null;
  /** null: it takes whole days. */
  times: { from: LocalTime; until: LocalTime } | null;
  first: LocalDate;
  /** Where it takes whole days: the day after the last. */
  after: LocalDate;
  place: string | null;
}

/** @param stamp when it was made */
export function calendarFile(name: string, stamp: Instant, entries: readonly CalendarEntry[]): string {
  const calendar = emptyCalendar('PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const entry of entries) calendar.addSubcomponent(event(entry, stamp));
  return `${calendar.toString()}\r\n`;
}

function event({ uid, sequence, summary, description, times, first, after, place }: CalendarEntry, stamp: Instant): ICAL.Component {
  const vevent = new ICAL.Component('vevent');
  vevent.addPropertyWithValue('uid', uid);
  vevent.addPropertyWithValue('sequence', sequence);
  vevent.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(stamp), true));
  if (times) {
    vevent.addProperty(localTime('dtstart', first, times.from));
    vevent.addProperty(localTime('dtend', first, times.until));
  } else {
    vevent.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(first));
    vevent.addPropertyWithValue('dtend', ICAL.Time.fromDateString(after));
  }
  vevent.addPropertyWithValue('summary', summary);
  if (place !== null) vevent.addPropertyWithValue('location', place);
  if (description !== null) vevent.addPropertyWithValue('description', description);
  // What is due on a day keeps nobody from meeting on it.
  vevent.addPropertyWithValue('transp', times ? 'OPAQUE' : 'TRANSPARENT');
  return vevent;
}
