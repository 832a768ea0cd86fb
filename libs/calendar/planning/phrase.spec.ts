import fc from 'fast-check';
import { addDays } from '../local-date.js';
import { measure, meaningOf, periodText } from './measure.js';
import { readPlanning } from './phrase.js';
import { CALENDAR_YEAR, PHRASES, SCHOOL_YEAR } from './table.js';

const read = (text: string, plan = SCHOOL_YEAR): string | null => {
  const { period } = readPlanning(text, plan);
  return period && periodText(period);
};

describe('what plans write under "planning"', () => {
  it.each(PHRASES.filter(({ keptAside }) => !keptAside).map((one) => [one.phrase, one.plan.kind, one] as const))('%s (%s)', (phrase, _, one) => {
    expect(read(phrase, one.plan)).toBe(meaningOf(one));
  });

  it('is understood in the half that was kept aside too, and never as something else', () => {
    const score = measure(PHRASES.filter(({ keptAside }) => keptAside));
    expect(score.wrong).toEqual([]);
    expect(score.understood / score.meant).toBeGreaterThanOrEqual(0.9);
  });

  it('comes in two halves of more than forty phrases', () => {
    expect(PHRASES.filter(({ keptAside }) => keptAside).length).toBeGreaterThan(40);
    expect(PHRASES.filter(({ keptAside }) => !keptAside).length).toBeGreaterThan(40);
    expect(new Set(PHRASES.map(({ phrase, plan }) => `${plan.kind} ${phrase}`)).size).toBe(PHRASES.length);
  });
});

describe('a phrase', () => {
  it.each([
    ['an end beyond the plan’s year keeps the plan’s beginning', 'uiterlijk 2022', '2021-08-01 2022-12-31 year once'],
    ['a row of neighbours is a list, not a range', 'sept-okt-nov 2021', '2021-09-01 2021-11-30 month once'],
    ['a row with gaps is no period', 'sept-nov-jan', null],
    ['a frequency may stand before a range', 'maandelijks, januari t/m juni', '2022-01-01 2022-06-30 month 1 per month'],
    ['a year beside "n.v.t." promises nothing', 'n.v.t. (2022)', null],
    ['two sentences with a moment each are two moments', 'Voorbereiding januari 2022. Uitvoering maart 2022', null],
    ['what is only nearly said is not read', 'ca. maart 2022', null],
    ['a day of the week that does not fit is a slip in one of both', 'dinsdag 14 oktober 2021', null],
    ['29 February comes in leap years only', '29 februari 2022', null],
    ['a year ten years off is a slip', 'Q4 2012', null],
  ])('%s: %s', (_, phrase, period) => {
    expect(read(phrase)).toBe(period);
  });

  it('without a year lies in the plan’s year, whichever that is', () => {
    fc.assert(
      fc.property(fc.constantFrom('november', 'week 45', 'Q4', '14 oktober', 'eind maart', 'voorjaar'), fc.integer({ min: 2015, max: 2035 }), (phrase, year) => {
        const plan = { ...CALENDAR_YEAR, from: `${year}-01-01`, until: `${year}-12-31` };
        const { period } = readPlanning(phrase, plan);
        expect(period!.from >= plan.from && period!.until <= plan.until).toBe(true);
      }),
    );
  });
});

describe('a text that is not understood', () => {
  it.each([
    ['n.t.b.', "Planning 'n.t.b.': hier is geen periode uit te lezen; er zijn geen datums ingevuld."],
    ['januari en mei 2022', "Planning 'januari en mei 2022': dit zijn losse momenten en geen periode; er zijn geen datums ingevuld."],
    ['Q3', "Planning 'Q3': het is niet duidelijk welk jaar of welk deel van het jaar dit is; er zijn geen datums ingevuld."],
    ['31 november 2021', "Planning '31 november 2021': deze dag of week bestaat niet; er zijn geen datums ingevuld."],
    ['voor de zomervakantie 2035', "Planning 'voor de zomervakantie 2035': de schoolvakanties van dat jaar zijn niet bekend; er zijn geen datums ingevuld."],
  ])('is kept, with a warning that says why: %s', (text, warning) => {
    expect(readPlanning(text, SCHOOL_YEAR)).toEqual({ text, period: null, warning });
  });
});

describe('whatever is written', () => {
  const words = [...new Set(PHRASES.flatMap(({ phrase }) => phrase.split(/(?<=[\s/-])|(?=[\s/-])/)))];
  const phrases = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...words, '31', '0', '99', '2024', "'", '.', '(', '\n'), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((parts) => parts.join(' ')),
  );

  it('is answered with its own text, and with a period that ends after it begins or a warning', () => {
    fc.assert(
      fc.property(phrases, fc.constantFrom(SCHOOL_YEAR, CALENDAR_YEAR), (text, plan) => {
        const answer = readPlanning(text, plan);
        expect(answer.text).toBe(text);
        if (answer.period === null) expect(answer.warning).not.toBe('');
        else expect(answer.period.from <= answer.period.until && addDays(answer.period.from, 0) === answer.period.from).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
