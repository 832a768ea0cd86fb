import { freeOn, groupOf, kindsBut, on, titleOf, wanted, type Moment } from './moments';

const moment = (soort: Moment['soort'], datum: string, overleg = 'stuurgroep'): Moment => ({ soort, datum, totEnMet: null, begin: null, overleg, naam: overleg, tekst: soort, vergaderingId: null, rotatieId: null, ronde: null, opdrachtId: null, afspraakId: null, gedaan: false, waarom: [] });
const all = [moment('vergadering', '2026-12-10'), moment('termijn', '2026-12-01'), moment('monitor', '2026-12-10', 'platform')];

it('one sees what one wants to see', () => {
  expect(wanted(all, null, []).length).toBe(3);
  expect(wanted(all, 'platform', []).map(({ soort }) => soort)).toEqual(['monitor']);
  expect(wanted(all, null, ['termijnen', 'evaluaties']).map(({ soort }) => soort)).toEqual(['vergadering']);
  expect(on(all, '2026-12-10')).toHaveLength(2);
});

it('a file has the kinds that are shown', () => {
  expect([kindsBut([]), kindsBut(['termijnen', 'evaluaties'])]).toEqual([undefined, 'vergadering,voorbereiding,kwaliteitscyclus,opdracht,jaarplan,wisseling']);
});

it('every kind belongs to a group', () => {
  for (const soort of ['vergadering', 'voorbereiding', 'termijn', 'evaluatie', 'monitor', 'jaarplan', 'wettelijk', 'wisseling', 'kwaliteitscyclus', 'opdracht', 'afspraak'] as const) expect(groupOf({ soort })).toBeDefined();
  expect([titleOf(all[0]!), titleOf(all[1]!), titleOf(moment('kwaliteitscyclus', '2026-12-01'))]).toEqual(['stuurgroep', 'termijn, stuurgroep', 'kwaliteitscyclus']);
});

it('a holiday is on each of its days', () => {
  const free = [{ soort: 'schoolvakantie' as const, naam: 'kerstvakantie', van: '2026-12-19', totEnMet: '2027-01-03', verwacht: false }];
  expect(['2026-12-18', '2026-12-19', '2027-01-03', '2027-01-04'].map((day) => freeOn(free, day).length)).toEqual([0, 1, 1, 0]);
});
