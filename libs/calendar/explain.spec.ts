import { planDeadline } from './deadlines.js';
import { describeAmount, explain, explainDeadline } from './explain.js';
import type { DeadlineRule, ReasonStep, Unit } from './model.js';
import { calendarOf } from './spec-support.js';

const call: DeadlineRule = { id: 'call', label: 'Oproep', amount: 6, unit: 'weeks', direction: 'before', time: '09:00', avoidSchoolHolidays: true };
const why = (date: string, today: string, changes: Partial<DeadlineRule> = {}) => explainDeadline(planDeadline(calendarOf('midden'), { date }, { ...call, ...changes }, { today }));

describe('waarom deze datum?', () => {
  it('tells how the date was counted', () => {
    expect(why('2021-11-25', '2021-08-01')).toEqual(['6 weken voor de vergadering van donderdag 25 november 2021 is donderdag 14 oktober 2021.']);
  });

  it('tells which holiday moved it', () => {
    expect(why('2021-10-07', '2021-07-01')).toEqual([
      '6 weken voor de vergadering van donderdag 7 oktober 2021 is donderdag 26 augustus 2021.',
      'Die dag valt in de zomervakantie (regio midden): de datum gaat naar de laatste werkdag ervoor, vrijdag 16 juli 2021.',
    ]);
  });

  it('names every day that it passed', () => {
    expect(why('2022-06-04', '2022-04-01', { amount: 1, avoidSchoolHolidays: false }).at(-1)).toBe(
      'Die dag valt in het weekend, vrijdag 27 mei 2022 is de dag na Hemelvaartsdag en donderdag 26 mei 2022 is Hemelvaartsdag: de datum gaat naar de laatste werkdag ervoor, woensdag 25 mei 2022.',
    );
  });

  it('says at once what cannot be met any more', () => {
    expect(why('2021-12-16', '2021-11-20').slice(1)).toEqual([
      'Donderdag 4 november 2021 is al voorbij: de eerste dag die nog kan is maandag 22 november 2021.',
      'De afgesproken termijn is niet meer haalbaar. Dit is de beste datum die er nog is.',
    ]);
  });

  it('says what is only expected beyond the known school holidays', () => {
    expect(why('2031-01-30', '2030-09-02', { amount: 4 }).slice(1)).toEqual([
      'De schoolvakanties rond donderdag 2 januari 2031 zijn nog niet bekend: loop deze datum later nog eens na.',
      'Die dag valt naar verwachting in de kerstvakantie (regio midden): de datum gaat naar de laatste werkdag ervoor, vrijdag 20 december 2030.',
    ]);
  });

  it.each<[ReasonStep, string]>([
    [{ code: 'count', amount: 0, unit: 'working-days', direction: 'after', from: '2021-10-07', to: '2021-10-07' }, 'De datum is de dag van het overleg zelf: donderdag 7 oktober 2021.'],
    [{ code: 'count', amount: 1, unit: 'working-days', direction: 'after', from: '2021-10-07', to: '2021-10-08' }, '1 werkdag na het overleg van donderdag 7 oktober 2021 is vrijdag 8 oktober 2021.'],
    [{ code: 'after-predecessor', predecessor: 'Oproep', from: '2021-10-07', to: '2021-10-08' }, 'Deze stap komt na ‘Oproep’ en gaat daarom van donderdag 7 oktober 2021 naar vrijdag 8 oktober 2021.'],
    [{ code: 'before-successor', successor: 'Verzending', from: '2021-10-08', to: '2021-10-07' }, 'Deze stap moet op tijd klaar zijn voor ‘Verzending’ en gaat daarom van vrijdag 8 oktober 2021 naar donderdag 7 oktober 2021.'],
  ])('says %j in Dutch', (step, sentence) => {
    expect(explain([step], 'het overleg')).toEqual([sentence]);
  });

  it.each<[number, Unit, string]>([
    [1, 'weeks', '1 week'],
    [6, 'weeks', '6 weken'],
    [1, 'calendar-days', '1 dag'],
    [15, 'calendar-days', '15 dagen'],
    [1, 'working-days', '1 werkdag'],
    [2, 'working-days', '2 werkdagen'],
  ])('counts %i %s as %s', (amount, unit, text) => {
    expect(describeAmount(amount, unit)).toBe(text);
  });
});
