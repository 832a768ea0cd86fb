import { addDays, instantOf, schoolYearOf } from '#calendar/local-date';
import { proposeSeason } from '#calendar/season';
import type { ProposedMeeting } from '#calendar/season.model';
import { createCalendar } from '#calendar/working-days';
import type { Scheme } from '#scheme/model';
import { parseScheme } from '#scheme/parse';
import { SOUND } from '#scheme/spec-support';
import { planMeeting, seasonInput } from './planning.js';

/** Four links: a working group brings its proposals to the committee that prepares the stuurgroep, the stuurgroep its own to the platform. */
const committee = (id: string, of: string): string => `  - id: ${id}
    name: Agendacommissie van ${of}
    kind: agendacommissie
    chair: { by: seat, seat: voorzitter }
    secretary: null
    minuteTaker: null
    meetsBefore: { body: ${of}, calendarDays: 18, startTime: "10:00", durationMinutes: 60, place: Stadhuis }
    seats: [{ id: voorzitter, name: Voorzitter, filledBy: { chairOf: ${of} } }]
`;
const WERKGROEP = `  - id: werkgroep
    name: Werkgroep taal
    kind: werkgroep
    chair: { by: members }
    secretary: null
    minuteTaker: null
    meetings: { perYear: { min: 4, max: 8, target: 6 }, weekdays: [maandag, woensdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 14, precedes: { body: agenda-stuurgroep, atLeastDays: 10 }, place: Stadhuis }
    seats: [{ id: po, name: Primair onderwijs, filledBy: { sector: po } }]
`;
const preparedBy = (text: string, body: string, committeeId: string): string => text.replace(`    kind: ${body}\n`, `    kind: ${body}\n    agenda: { preparedBy: ${committeeId}, fixedBy: agendacommissie }\n`);
const both = preparedBy(preparedBy(SOUND, 'stuurgroep', 'agenda-stuurgroep'), 'platform', 'agenda-platform') + committee('agenda-stuurgroep', 'stuurgroep') + committee('agenda-platform', 'platform') + WERKGROEP;
const one = preparedBy(SOUND, 'stuurgroep', 'agenda-stuurgroep') + committee('agenda-stuurgroep', 'stuurgroep') + WERKGROEP;

const schemeOf = (text: string): Scheme => {
  const parsed = parseScheme(text, 'keten.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.scheme;
};

describe.each<[string, Scheme]>([['a committee for each', schemeOf(both)], ['a committee for the stuurgroep only', schemeOf(one)]])('werkgroep → agendacommissie → stuurgroep → platform, with %s', (_, scheme) => {
  const calendar = createCalendar(scheme.holidays);
  const body = (id: string) => scheme.bodies.find((candidate) => candidate.id === id)!;

  describe.each([2024, 2025, 2026, 2027])('in school year %i', (year) => {
    const today = `${year}-05-01`;
    const { meetings, warnings, complete } = proposeSeason(calendar, seasonInput(scheme, schoolYearOf(`${year}-08-01`), today, []));
    const of = (id: string): ProposedMeeting[] => meetings.filter((meeting) => meeting.body === id);
    const deadlines = ({ body: id, at }: ProposedMeeting) => planMeeting(calendar, body(id), at, instantOf(today, '09:00')).deadlines;
    const lastBefore = (id: string, at: string): ProposedMeeting | undefined => of(id).findLast((meeting) => meeting.at < at);
    const picture = (): string => meetings.map(({ date, body: id }) => `${date} ${id}`).join('\n');
    const inTime = (source: string | undefined, step: string): void => {
      if (source === undefined || source > step) throw new Error(`${source} → ${step}\n${picture()}`);
    };

    it('is planned without a gap', () => {
      if (!complete || warnings.length > 0) throw new Error(`${picture()}\n${warnings.map(({ message }) => message).join('\n')}`);
      expect([of('platform').length, of('stuurgroep').length]).toEqual([2, 5]);
    });

    it('gives the platform what a stuurgroep decided before its items were due', () => {
      for (const meeting of of('platform')) inTime(lastBefore('stuurgroep', addDays(meeting.date, -27))?.at, deadlines(meeting).itemsDue);
    });

    it('lets a committee sit after the items are in and before the agenda is fixed', () => {
      for (const meeting of meetings.filter(({ prepares }) => prepares !== null)) {
        const target = meetings.find((other) => other.body === meeting.prepares!.body && other.date === meeting.prepares!.date)!;
        const { itemsDue, approval, papers } = deadlines(target);
        for (const [source, step] of [[itemsDue, meeting.at], [meeting.at, approval], [approval, papers], [papers, target.at]] as const) inTime(source, step);
      }
      expect(of('agenda-stuurgroep')).toHaveLength(5);
    });

    it('gives each committee of the stuurgroep what the working group decided ten days before', () => {
      for (const meeting of of('agenda-stuurgroep')) inTime(lastBefore('werkgroep', meeting.at)?.date, addDays(meeting.date, -10));
    });
  });
});
