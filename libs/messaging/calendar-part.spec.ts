import ICAL from 'ical.js';
import { calendarText, forAttendee, type CalendarFacts } from './calendar-part.js';

const invitation: CalendarFacts = {
  method: 'REQUEST', meetingId: '0b9f3d0e-2f3c-5a51-8c55-6f1f7c1f7a10', sequence: 0, stamp: '2021-08-23T07:00:00.000Z',
  date: '2021-10-07', startTime: '15:30', endTime: '17:00', summary: 'Stuurgroep LEA Zoetermeer; derde, overleg', place: 'Stadhuis, kamer 2.14\nZoetermeer', description: null,
  organizer: { name: 'LEA Zoetermeer', email: 'lea@zoetermeer.example' },
};
const eventOf = (text: string): ICAL.Event => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
};

describe('the calendar part of a mail', () => {
  const text = calendarText(invitation);

  it('is an invitation that calendars can read, with its lines folded and ended by CRLF', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(eventOf(text)).toMatchObject({ uid: '0b9f3d0e-2f3c-5a51-8c55-6f1f7c1f7a10@leidraad', sequence: 0, summary: invitation.summary, location: invitation.place });
  });

  it.each([
    ['2021-10-07', '2021-10-07T13:30:00.000Z'],
    ['2021-11-04', '2021-11-04T14:30:00.000Z'],
  ])('half past three on %s is %s: summer and winter time', (date, instant) => {
    expect(eventOf(calendarText({ ...invitation, date })).startDate.toJSDate().toISOString()).toBe(instant);
  });

  it('says when it was made, in UTC', () => expect(text).toContain('\r\nDTSTAMP:20210823T070000Z\r\n'));

  it.each([
    [{ name: 'Anja "AV" Vos, bestuurder bij een stichting met een lange naam', email: 'a.vos@school.example' }, ['mailto:a.vos@school.example', "Anja 'AV' Vos, bestuurder bij een stichting met een lange naam", 'REQ-PARTICIPANT', 'TRUE']],
    [{ name: '', email: '$&gast@elders.example' }, ['mailto:$&gast@elders.example', undefined, 'REQ-PARTICIPANT', 'TRUE']],
  ])('asks each for an answer to the LEA mailbox, and tells nobody of the others: %j', (who, expected) => {
    const own = forAttendee(text, who);
    const event = eventOf(own);
    expect(event.organizer).toBe('mailto:lea@zoetermeer.example');
    expect(event.attendees.map((a) => [a.getFirstValue(), a.getParameter('cn'), a.getParameter('role'), a.getParameter('rsvp')])).toEqual([expected]);
    expect(own.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    // Nor of those that an appointment from before still names.
    const other = { name: 'Ander', email: 'ander@school.example' };
    expect(forAttendee(own, other)).toBe(forAttendee(text, other));
  });

  it('withdraws a meeting under the same id', () => {
    const cancelled = calendarText({ ...invitation, method: 'CANCEL', sequence: 2 });
    expect(cancelled).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
    expect(eventOf(cancelled)).toMatchObject({ uid: '0b9f3d0e-2f3c-5a51-8c55-6f1f7c1f7a10@leidraad', sequence: 2 });
  });
});
