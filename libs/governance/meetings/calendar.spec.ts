import { createCalendar } from '#calendar/working-days';
import { freeDays, whyOnThatDay } from './calendar.js';

const calendar = createCalendar({ region: 'midden', meetOnGoodFriday: false, meetOnLiberationDay: false, meetOnBridgeDays: false });
const meetings = { perYear: { min: 4, max: 6, target: 5 }, weekdays: [2, 4] } as never;
const body = { name: 'Stuurgroep', meetings };

it('holidays are told once and whole, also where the stretch begins or ends in one', () => {
  expect(freeDays(calendar, '2021-12-20', '2022-01-05')).toEqual([
    { kind: 'schoolvakantie', name: 'kerstvakantie', from: '2021-12-25', until: '2022-01-09', expected: false },
    { kind: 'feestdag', name: 'Kerstmis', from: '2021-12-25', until: '2021-12-25', expected: false },
    { kind: 'feestdag', name: 'Tweede kerstdag', from: '2021-12-26', until: '2021-12-26', expected: false },
    { kind: 'feestdag', name: expect.any(String) as unknown as string, from: '2022-01-01', until: '2022-01-01', expected: false },
  ]);
  expect(freeDays(calendar, '2022-01-03', '2022-02-01')).toEqual([{ kind: 'schoolvakantie', name: 'kerstvakantie', from: '2021-12-25', until: '2022-01-09', expected: false }]);
});

describe('why a meeting is on its day', () => {
  it('says its place in the year, the agreement, the weekday and that nothing stands in its way', () => {
    expect(whyOnThatDay(calendar, body, '2021-2022', '2021-10-07', ['2021-10-07', '2021-12-02'])).toEqual([
      'Vergadering 1 van 2 van Stuurgroep in schooljaar 2021-2022.',
      'De samenwerkingsstructuur vraagt 4 tot 6 vergaderingen per schooljaar.',
      'Op donderdag: een dag van voorkeur.',
      'Geen schoolvakantie en geen feestdag.',
    ]);
  });

  it('says that a day was chosen against what is usual', () => {
    expect(whyOnThatDay(calendar, body, '2021-2022', '2021-12-27', ['2021-12-27'])).toEqual([
      'De enige vergadering van Stuurgroep in schooljaar 2021-2022.',
      'De samenwerkingsstructuur vraagt 4 tot 6 vergaderingen per schooljaar.',
      'Op maandag: geen dag van voorkeur, zo gekozen.',
      expect.stringContaining('valt in de kerstvakantie: zo gekozen.'),
    ]);
  });
});
