import { chartOf, figuresOf, numberIn, ring, standingWord, type Indicator } from './cycle';

const figure = (waarde: number, op: string, more: Partial<Indicator['cijfers'][number]> = {}): Indicator['cijfers'][number] => ({ id: `${op}`, waarde, opgeschreven: `${waarde}%`, schatting: false, op, opmerking: null, corrigeert: null, vervallen: false, door: null, vastgelegd: `${op}T10:00:00Z`, ...more });

it.each([['op-koers', 'Op koers'], ['aandacht', 'Vraagt aandacht'], ['knelpunt', 'Knelpunt'], [null, 'Geen lopende opdracht']] as const)('%s: %s', (standing, text) => expect(standingWord(standing).text).toBe(text));

it.each([['ca. 25%', 25], ['2,5 procent', 2.5], ['1.250 kinderen', 1250], ['1.250,5', 1250.5], ['0.8', 0.8], ['-3', -3], ['onbekend', null], [null, null]])('the number in %j is %j', (text, number) => expect(numberIn(text)).toBe(number));

it('has five phases, each with how it stands', () => {
  const phase = (fase: 'doelen-stellen' | 'uitvoeren' | 'cijfers-ophalen', nietAf: string | null = null) => ({ fase, van: '2021-08-01T00:00:00Z', tot: null, nietAf });
  expect(ring({ status: 'uitvoeren', fasen: [phase('doelen-stellen', 'Twee doelen zonder cijfer.'), phase('uitvoeren'), phase('cijfers-ophalen')] })).toEqual([
    { phase: 'doelen-stellen', state: 'unfinished', why: 'Twee doelen zonder cijfer.' },
    { phase: 'uitvoeren', state: 'now', why: null },
    { phase: 'cijfers-ophalen', state: 'done', why: null },
    { phase: 'evalueren', state: 'ahead', why: null },
    { phase: 'bijstellen', state: 'ahead', why: null },
  ]);
});

describe('the chart of an indicator', () => {
  const indicator = { cijfers: [figure(20, '2022-04-01'), figure(25, '2021-10-01'), figure(99, '2022-01-01', { vervallen: true })], huidigeSituatie: 'ca. 25%', teBereikenResultaat: '10%' };

  it('lies between baseline and target, by day, without what was corrected', () => {
    expect(figuresOf(indicator).map(({ waarde }) => waarde)).toEqual([25, 20]);
    expect(chartOf(indicator)).toEqual({ points: [{ x: 0, y: 100, day: '2021-10-01', text: '25%' }, { x: 100, y: 67, day: '2022-04-01', text: '20%' }], baseline: 100, target: 0 });
  });

  it('shows one figure where there is something to see it against', () => {
    expect(chartOf({ ...indicator, cijfers: [figure(10, '2022-01-01')] })?.points).toEqual([{ x: 50, y: 0, day: '2022-01-01', text: '10%' }]);
    expect(chartOf({ cijfers: [figure(1, '2022-01-01')], huidigeSituatie: null, teBereikenResultaat: null })).toBeNull();
    expect(chartOf({ ...indicator, cijfers: [] })).toBeNull();
  });

  it('is flat when nothing changes', () => expect(chartOf({ cijfers: [figure(5, '2022-01-01'), figure(5, '2022-04-01')], huidigeSituatie: null, teBereikenResultaat: 'meer' })).toMatchObject({ points: [{ y: 50 }, { y: 50 }], baseline: null, target: null }));
});
