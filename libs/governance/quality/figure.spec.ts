import { readFigure, sameUnit } from './figure.js';

describe('a figure', () => {
  it.each<[string | number, string | null, number, boolean]>([
    ['23', 'procent', 23, false],
    ['ca. 25%', 'procent', 25, true],
    ['Ca. 25 %', '%', 25, true],
    ['circa 25 procent (2025)', 'procent van de doelgroep', 25, true],
    ['1 op de 4', 'procent', 25, false],
    ['12,5', null, 12.5, false],
    ['1.250 leerlingen', 'leerlingen', 1250, false],
    ['1 leerling', 'leerlingen', 1, false],
    ['42 kinderen van de doelgroep', 'kinderen', 42, false],
    ['ongeveer 300', 'studenten', 300, true],
    ['3', 'procentpunt', 3, false],
    ['2 %-punt', 'procentpunten', 2, false],
    ['ruim 25%', 'procent', 25, true],
    [3.8, 'procent', 3.8, false],
    [0, 'thuiszitters', 0, false],
  ])('%j in %j is understood', (written, unit, value, approximate) => {
    expect(readFigure(written, unit)).toEqual({ ok: true, value, written: String(written), approximate });
  });

  it.each<[string | number, string | null, string, RegExp]>([
    ['', 'procent', 'not-a-number', /geen getal/],
    ['veel', 'procent', 'not-a-number', /geen getal/],
    ['onbekend', null, 'not-a-number', /geen getal/],
    [Number.NaN, null, 'not-a-number', /geen getal/],
    ['20 à 30%', 'procent', 'more-than-one', /Welk cijfer bedoelt u/],
    ['tussen 20 en 30', 'kinderen', 'more-than-one', /Welk cijfer bedoelt u/],
    ['25%', 'kinderen', 'other-unit', /is in procenten; deze indicator telt in kinderen/],
    ['1 op de 4', 'kinderen', 'other-unit', /procenten/],
    ['120 kinderen', 'procent', 'other-unit', /is in kinderen; deze indicator telt in procent/],
    ['12 scholen', 'leerlingen', 'other-unit', /is in scholen/],
    ['€ 500', 'kinderen', 'other-unit', /euro/],
    ['€ 500', 'procent', 'other-unit', /euro/],
    ['3 procentpunt', 'procent', 'other-unit', /procentpunten/],
    ['25%', 'procentpunt', 'other-unit', /procenten/],
    ['<25%', 'procent', 'bound', /Welk cijfer is het/],
    ['meer dan 120', 'kinderen', 'bound', /Welk cijfer is het/],
    ['ten minste 25%', '%', 'bound', /Welk cijfer is het/],
  ])('%j in %j is asked about', (written, unit, code, message) => {
    const figure = readFigure(written, unit);
    expect(figure).toMatchObject({ ok: false, code });
    expect(figure.ok ? '' : figure.message).toMatch(message);
  });

  it.each([['%', 'procent', true], ['leerlingen', 'leerling', true], ['leerlingen', 'procent', false], ['kinderen', 'scholen', false], ['Kinderen', 'kinderen', true]])('%s and %s: the same unit %s', (a, b, same) => {
    expect(sameUnit(a, b)).toBe(same);
  });
});
