import { changeBody, checkBody, criteria, EMPTY, newBody, problemsWith, yearsFrom } from './draft';

const DRAFT = { ...EMPTY, title: ' Eén route ', ambition: 'gelijke-kansen', group: 'tafel', result: 'Een voorstel.', dueOn: '2022-05-01', reports: ['2022-01-20'], topics: ['segregatie'] };

it('asks for what nothing can be done without, and for no more', () => {
  expect(Object.keys(problemsWith(EMPTY))).toEqual(['title', 'ambition', 'group']);
  expect(problemsWith(DRAFT)).toEqual({});
});

it('is sent with what was left open as open', () => {
  expect(checkBody(DRAFT)).toEqual({ resultaat: 'Een voorstel.', waaraanTeZien: null, trekker: null, middelen: null, einddatum: '2022-05-01', tussenstanden: ['2022-01-20'] });
  expect(newBody(DRAFT)).toMatchObject({ titel: 'Eén route', ambitie: 'gelijke-kansen', werkgroep: 'tafel', vraagstukId: null, onderwerpen: ['segregatie'], kader: null });
  expect(newBody(DRAFT)).not.toHaveProperty('schooljaar');
  expect(newBody({ ...DRAFT, year: '2022-2023' })).toHaveProperty('schooljaar', '2022-2023');
  expect(changeBody(DRAFT)).not.toHaveProperty('ambitie');
});

it.each([['2022-02-01', ['2021-2022', '2022-2023']], ['2022-08-01', ['2022-2023', '2023-2024']]])('on %s it can be for %j', (day, years) => expect(yearsFrom(day)).toEqual(years));

it('shows per criterion what is needed, what is advised, and what is fine', () => {
  const finding = (code: string, criterium: 'specifiek' | 'meetbaar', houdtTegen: boolean) => ({ code, criterium, veld: 'resultaat', advies: '', omdat: null, houdtTegen });
  expect(criteria([finding('a', 'specifiek', false), finding('b', 'specifiek', true), finding('c', 'meetbaar', false)]).map(({ name, state, findings }) => [name, state, findings.length])).toEqual([
    ['specifiek', 'nodig', 2], ['meetbaar', 'advies', 1], ['resultaatgericht', 'goed', 0], ['tijdgebonden', 'goed', 0],
  ]);
});
