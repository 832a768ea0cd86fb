/** The calendar part of a mail (iTIP, RFC 5546): an invitation, its change, its withdrawal. Built by ical.js. */
import ICAL from 'ical.js';
import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import type { Instant, LocalDate, LocalTime } from '#calendar/model';

const ZONE = 'Europe/Amsterdam';

/** RFC 5545: lines of 75 octets at most; ical.js does not count the space with which a folded one begins. */
ICAL.foldLength = 74;

export interface CalendarFacts {
  /** CANCEL withdraws every earlier REQUEST with the same `meetingId`. */
  method: 'REQUEST' | 'CANCEL';
  meetingId: string;
  /** Raised with every change that recipients should see; a lower or equal one is ignored by their calendars. */
  sequence: number;
  /** When this version was made. */
  stamp: Instant;
  date: LocalDate;
  startTime: LocalTime;
  endTime: LocalTime;
  summary: string;
  place: string;
  /** null: no description. */
  description: string | null;
  /** The LEA's mailbox: answers (accept, decline) go there. */
  organizer: { name: string; email: string };
}

/** One VCALENDAR as text, CRLF line ends, folded; local times with their VTIMEZONE, so that summer time is never guessed. Of nobody yet: `forAttendee`. */
export function calendarText(facts: CalendarFacts): string {
  const calendar = emptyCalendar(facts.method);
  calendar.addSubcomponent(event(facts));
  return `${calendar.toString()}\r\n`;
}

/**
 * The copy for one attendee, who is the only one in it (RFC 5546 asks for no more): in the appointment that all get, everybody would read everybody's
 * mail address, as in those that were made before.
 */
export function forAttendee(text: string, who: { name: string; email: string }): string {
  const ofNobody = text.replace(/\r\nATTENDEE(?:[^\r]|\r\n[ \t])*/g, '');
  const line = person('attendee', who, { cutype: 'INDIVIDUAL', role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' }).toICALString();
  // A property by itself is not folded.
  return ofNobody.replace('\r\nEND:VEVENT', () => `\r\n${ICAL.helpers.foldline(line)}\r\nEND:VEVENT`);
}

/** With the time zone of its events, and nothing else yet. */
export function emptyCalendar(method: CalendarFacts['method'] | 'PUBLISH'): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', '-//Leidraad//LEA//NL');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', method);
  calendar.addSubcomponent(new ICAL.Component(ICAL.parse(getVtimezoneComponent(ZONE)!) as unknown[]));
  return calendar;
}

/** Stable for the whole life of a meeting: the thread by which calendars recognise it. */
export const meetingUid = (meetingId: string): string => `${meetingId}@leidraad`;

function event(facts: CalendarFacts): ICAL.Component {
  const vevent = new ICAL.Component('vevent');
  vevent.addPropertyWithValue('uid', meetingUid(facts.meetingId));
  vevent.addPropertyWithValue('sequence', facts.sequence);
  vevent.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(facts.stamp), true));
  vevent.addProperty(localTime('dtstart', facts.date, facts.startTime));
  vevent.addProperty(localTime('dtend', facts.date, facts.endTime));
  vevent.addPropertyWithValue('summary', facts.summary);
  vevent.addPropertyWithValue('location', facts.place);
  if (facts.description !== null) vevent.addPropertyWithValue('description', facts.description);
  vevent.addPropertyWithValue('status', facts.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  vevent.addPropertyWithValue('transp', facts.method === 'CANCEL' ? 'TRANSPARENT' : 'OPAQUE');
  vevent.addProperty(person('organizer', facts.organizer, {}));
  return vevent;
}

export function localTime(name: string, date: LocalDate, time: LocalTime): ICAL.Property {
  const property = new ICAL.Property(name);
  property.setParameter('tzid', ZONE);
  property.setValue(ICAL.Time.fromDateTimeString(`${date}T${time}:00`));
  return property;
}

function person(name: string, who: { name: string; email: string }, parameters: Record<string, string>): ICAL.Property {
  const property = new ICAL.Property(name);
  // RFC 5545: a parameter value holds no double quote.
  if (who.name) property.setParameter('cn', who.name.replaceAll('"', "'"));
  for (const [key, value] of Object.entries(parameters)) property.setParameter(key, value);
  property.setValue(`mailto:${who.email}`);
  return property;
}
