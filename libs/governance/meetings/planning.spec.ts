import { readFileSync } from 'node:fs';
import { explainDeadline } from '#calendar/explain';
import { instantOf, localDateOf } from '#calendar/local-date';
import { createCalendar } from '#calendar/working-days';
import { parseScheme } from '#scheme/parse';
import { compareDeadlines, planMeeting, schoolYearLabel, seasonInput } from './planning.js';

const parsed = parseScheme(readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8'), 'zoetermeer.yaml');
if (!parsed.ok) throw new Error('zoetermeer.yaml does not parse');
const { scheme } = parsed;
const calendar = createCalendar(scheme.holidays);
const stuurgroep = scheme.bodies.find(({ id }) => id === 'stuurgroep')!;
const dates = (startsAt: string, now: string) => Object.fromEntries(planMeeting(calendar, stuurgroep, startsAt, now).explained.map(({ id, date }) => [id, date]));

describe('planMeeting', () => {
  it('gives Zoetermeer’s chain around a meeting on Thursday 7 October 2021', () => {
    expect(dates(instantOf('2021-10-07', '15:30'), instantOf('2021-08-02', '09:00'))).toEqual({
      // Six weeks before is 26 August, in the summer holiday; the last working day before that is over already: today, then.
      call: '2021-08-02',
      itemsDue: '2021-09-16',
      approval: '2021-09-22',
      papers: '2021-09-27',
      decisionList: '2021-10-11',
      draft: '2021-10-13',
      review: '2021-10-15',
      akkoord: '2021-10-18',
      preview: '2021-10-19',
      distribution: '2021-10-21',
    });
  });

  it('sends what leaves by itself at nine in the morning of day fourteen, announced two working days before', () => {
    const { minutes } = planMeeting(calendar, stuurgroep, instantOf('2022-03-24', '15:30'), instantOf('2022-01-03', '09:00'));
    expect(minutes.distribution).toBe(instantOf('2022-04-07', '09:00'));
    expect(minutes.preview).toBe(instantOf('2022-04-05', '09:00'));
  });

  it('explains each date from what it was counted', () => {
    const { explained } = planMeeting(calendar, stuurgroep, instantOf('2022-03-24', '15:30'), instantOf('2022-01-03', '09:00'));
    const why = (id: string): string | undefined => explainDeadline(explained.find((deadline) => deadline.id === id)!)[0];
    expect(why('distribution')).toBe('14 dagen na de vergadering van donderdag 24 maart 2022 is donderdag 7 april 2022.');
    expect(why('preview')).toBe('2 werkdagen voor de automatische verzending van donderdag 7 april 2022 is dinsdag 5 april 2022.');
  });

  it('does not remind of what lies in the past', () => {
    const now = instantOf('2022-03-10', '12:00');
    const { deadlines } = planMeeting(calendar, stuurgroep, instantOf('2022-03-24', '15:30'), now);
    for (const reminder of [...deadlines.itemReminders, ...deadlines.approvalReminders, ...deadlines.paperReminders]) expect(reminder > now).toBe(true);
  });

  it('says which deadlines a move leaves where they were', () => {
    const now = instantOf('2022-01-03', '09:00');
    const before = planMeeting(calendar, stuurgroep, instantOf('2022-03-24', '15:30'), now).explained;
    const later = planMeeting(calendar, stuurgroep, instantOf('2022-03-31', '15:30'), now).explained;
    expect(compareDeadlines(before, before).some(({ changed }) => changed)).toBe(false);
    expect(compareDeadlines(before, later).every(({ changed }) => changed)).toBe(true);
  });
});

describe('seasonInput', () => {
  it('knows the bodies for which meetings are proposed, with time for their call', () => {
    const { bodies } = seasonInput(scheme, { from: '2021-08-01', to: '2022-07-31', label: '2021-2022' }, '2021-08-01', []);
    expect(bodies.map(({ id, perYear, leadDays }) => [id, perYear.min, perYear.max, leadDays])).toEqual([
      ['platform', 2, 2, 45],
      ['stuurgroep', 4, 6, 45],
    ]);
  });

  it('counts a meeting on 31 July to the year that ends', () => {
    expect(schoolYearLabel(instantOf('2022-07-31', '23:00'))).toBe('2021-2022');
    expect(schoolYearLabel(instantOf('2022-08-01', '00:30'))).toBe('2022-2023');
    expect(localDateOf(instantOf('2022-08-01', '00:30'))).toBe('2022-08-01');
  });
});
