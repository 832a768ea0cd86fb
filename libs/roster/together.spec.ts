import fc from 'fast-check';
import { situations, subsets } from './fill.spec-support.js';
import type { Chosen } from './nominate.js';
import { rosterWith } from './roster.spec-support.js';
import type { Situation } from './situation.js';
import { comingDays, together } from './together.js';

/** Four seats: ko1 stays, the others change; po1 and gem1 are the only ones of their sectors. */
const roster = rosterWith({ pool: 'ko1 ko2 po1 po2 gem1 vo1 mbo1', coverage: ['ko', 'po', 'gem', 'vo'], leave: [['a-1', 'b-1', 'c-1'], ['a-2']] });
const seat = (id: string) => roster.seats.find((one) => one.id === id)!;
const change = (holders: Readonly<Record<string, string | null>>): Situation => ({
  roster,
  staying: [{ seat: 'a-2', ambition: 'a', candidate: 'ko1', sector: 'ko', since: '2021-08-01', until: '2025-08-01' }],
  vacated: Object.entries(holders).map(([id, holder]) => ({ seat: seat(id), holder, mayStay: true })),
  terms: new Map(),
  placed: new Map(),
});
const chosen = (seats: Readonly<Record<string, string>>): Chosen => new Map(Object.entries(seats));
const HOLDERS = { 'a-1': 'gem1', 'b-1': 'po1', 'c-1': 'vo1' };

it.each<[string, Readonly<Record<string, string | null>>, Readonly<Record<string, string>>, string[]]>([
  ['everybody, where everybody is appointed', HOLDERS, { 'a-1': 'po2', 'b-1': 'vo1', 'c-1': 'gem1' }, ['a-1', 'b-1', 'c-1']],
  ['nobody in the place of the only one of a sector', HOLDERS, { 'a-1': 'po2' }, []],
  ['who comes from the same sector', HOLDERS, { 'b-1': 'po2' }, ['b-1']],
  ['who replaces somebody whose sector comes in elsewhere', HOLDERS, { 'a-1': 'po2', 'b-1': 'gem1' }, ['a-1', 'b-1']],
  ['nobody where one goes to another seat and a third loses theirs', HOLDERS, { 'b-1': 'gem1', 'c-1': 'mbo1' }, []],
  ['those who can, while another waits', HOLDERS, { 'b-1': 'po2', 'c-1': 'mbo1' }, ['b-1']],
  ['anybody in an empty seat', { ...HOLDERS, 'a-1': null }, { 'a-1': 'mbo1' }, ['a-1']],
  ['anybody where a sector was missing before', { ...HOLDERS, 'a-1': 'mbo1' }, { 'a-1': 'ko2', 'b-1': 'po2' }, ['a-1', 'b-1']],
])('lets come %s', (_, holders, seats, expected) => {
  expect(together(change(holders), chosen(seats))).toEqual(expected);
});

describe('on the own day, or on that of whom it waits for', () => {
  const DAYS = { early: '2023-08-01', late: '2023-10-07' };
  it.each<[string, Readonly<Record<string, [string, string]>>, Readonly<Record<string, string>>]>([
    ['everybody on the own day', { 'b-1': ['po2', DAYS.late], 'c-1': ['vo1', DAYS.early] }, { 'b-1': DAYS.late, 'c-1': DAYS.early }],
    ['the place of a sector’s last one later, when that comes elsewhere', { 'a-1': ['po2', DAYS.early], 'b-1': ['gem1', DAYS.late] }, { 'a-1': DAYS.late, 'b-1': DAYS.late }],
    ['the own later day, where the others come before', { 'a-1': ['po2', DAYS.late], 'b-1': ['gem1', DAYS.early] }, { 'a-1': DAYS.late, 'b-1': DAYS.late }],
    ['nobody where the sector does not come', { 'a-1': ['po2', DAYS.early] }, {}],
  ])('%s', (_, seats, expected) => {
    const appointed = new Map(Object.entries(seats).map(([id, [candidate, on]]) => [id, { candidate, on }]));
    expect(Object.fromEntries(comingDays(change(HOLDERS), appointed))).toEqual(expected);
  });
});

/** Sectors that must be here and are not, when these come and the other holders stay unless they go to another seat. */
function missing({ roster, staying, vacated }: Situation, appointed: Chosen, coming: readonly string[]): string[] {
  const comers = coming.map((id) => appointed.get(id)!);
  const stay = vacated.flatMap(({ seat, holder }) => (holder === null || coming.includes(seat.id) || comers.includes(holder) ? [] : [holder]));
  const here = [...staying.map(({ candidate }) => candidate), ...comers, ...stay].map((id) => roster.candidates.get(id)!.sector);
  return roster.coverage.filter((sector) => !here.includes(sector));
}

const appointments = fc.tuple(situations, fc.array(fc.option(fc.nat(5)), { minLength: 3, maxLength: 3 })).map(([situation, picks]) => {
  const taken = new Set(situation.staying.map(({ candidate }) => candidate));
  const all = situation.vacated.flatMap(({ seat }, index): [string, string][] => {
    const candidate = picks[index] === null ? undefined : seat.eligible.filter((id) => !taken.has(id))[picks[index]!];
    return candidate === undefined ? [] : (taken.add(candidate), [[seat.id, candidate]]);
  });
  return { situation, appointed: new Map(all) };
});

it('never takes a sector away that was here, and leaves nobody waiting who could come as well', () => {
  fc.assert(
    fc.property(appointments, ({ situation, appointed }) => {
      const coming = together(situation, appointed);
      if (appointed.size === situation.vacated.length) return expect(coming).toHaveLength(appointed.size);
      const before = missing(situation, appointed, []);
      const holds = (seats: readonly string[]): boolean => missing(situation, appointed, seats).every((sector) => before.includes(sector));
      expect(holds(coming)).toBe(true);
      for (const id of appointed.keys()) expect(!coming.includes(id) && holds([...coming, id])).toBe(false);
      if (holds([...appointed.keys()])) expect(coming).toHaveLength(appointed.size);
    }),
    { numRuns: 500 },
  );
});

it('finds as many as trying every set does, where no one moves from seat to seat', () => {
  fc.assert(
    fc.property(appointments, ({ situation, appointed }) => {
      const holders = situation.vacated.map(({ holder }) => holder);
      if ([...appointed.values()].some((id) => holders.includes(id)) || appointed.size === situation.vacated.length) return;
      const before = missing(situation, appointed, []);
      const best = Math.max(...subsets([...appointed.keys()]).filter((seats) => missing(situation, appointed, seats).every((sector) => before.includes(sector))).map((seats) => seats.length));
      expect(together(situation, appointed)).toHaveLength(best);
    }),
    { numRuns: 500 },
  );
});
