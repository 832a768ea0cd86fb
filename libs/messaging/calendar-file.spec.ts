import ICAL from 'ical.js';
import { calendarFile, type CalendarEntry } from './calendar-file.js';

const MEETING: CalendarEntry = { uid: 'a@leidraad', sequence: 2, summary: 'Stuurgroep LEA; derde, overleg', description: 'Op donderdag.\nGeen vakantie.', times: { from: '15:30', until: '17:00' }, first: '2021-10-07', after: '2021-10-08', place: 'Stadhuis, kamer 2.14' };
const DEADLINE: CalendarEntry = { uid: 'b@leidraad', sequence: 0, summary: 'Agendapunten binnen', description: null, times: null, first: '2021-09-16', after: '2021-09-17', place: null };
const eventsOf = (text: string): ICAL.Event[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};

describe('a calendar as a file', () => {
  const text = calendarFile('LEA', '2021-08-23T07:00:00.000Z', [MEETING, DEADLINE]);

  it('publishes: its lines folded and ended by CRLF, and nobody asked for an answer', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nMETHOD:PUBLISH\r\n[^]*END:VCALENDAR\r\n$/);
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it('has a meeting at its hours in local time, with its place and the reason for its day', () => {
    const [meeting] = eventsOf(text);
    expect(meeting).toMatchObject({ uid: 'a@leidraad', sequence: 2, summary: MEETING.summary, location: MEETING.place, description: MEETING.description });
    expect([meeting!.startDate, meeting!.endDate].map((time) => time.toJSDate().toISOString())).toEqual(['2021-10-07T13:30:00.000Z', '2021-10-07T15:00:00.000Z']);
  });

  it('has what is due on a day as that day, on which one is free', () => {
    const deadline = eventsOf(text)[1]!;
    expect([deadline.startDate.isDate, deadline.startDate.toString(), deadline.endDate.toString(), deadline.component.getFirstPropertyValue('transp')]).toEqual([true, '2021-09-16', '2021-09-17', 'TRANSPARENT']);
  });

  it('is a calendar, too, when nothing is on it', () => expect(eventsOf(calendarFile('LEA', '2021-08-23T07:00:00.000Z', []))).toEqual([]));
});
