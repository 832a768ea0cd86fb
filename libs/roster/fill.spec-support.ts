/** For tests: small situations, and everything that can be done in them by trial: what the planner is compared with. */
import fc from 'fast-check';
import type { Roster, Rule, Sitting } from './model.js';
import { requiredSectors, type Situation, type Vacated } from './situation.js';
import { rosterWith } from './roster.spec-support.js';

/** Every way to put candidates of `eligible` into the seats that come free, one by one: what the planner is compared with. */
function lineUps({ roster, staying, vacated }: Situation, mayCome: (id: string) => boolean): (string | null)[][] {
  const walk = (index: number, taken: string[]): (string | null)[][] => {
    if (index === vacated.length) return [[]];
    const free = vacated[index]!.seat.eligible.filter((id) => mayCome(id) && !taken.includes(id));
    return [null, ...free].flatMap((id) => walk(index + 1, id === null ? taken : [...taken, id]).map((rest) => [id, ...rest]));
  };
  return walk(0, staying.map(({ candidate }) => candidate)).filter((ids) => ids.every((id) => id === null || roster.candidates.has(id)));
}

export const comesBack = ({ vacated, leaving = [] }: Situation, id: string | null): boolean => id !== null && (leaving.includes(id) || vacated.some(({ holder }) => holder === id));

/** Which line-ups keep these rules, by trial. */
export function keeping(situation: Situation, rules: readonly Rule[]): (string | null)[][] {
  const { roster, terms } = situation;
  const has = (kind: Rule['kind']): boolean => rules.some((rule) => rule.kind === kind);
  const mayCome = (id: string): boolean => !situation.goes?.includes(id) && (!comesBack(situation, id) || (!has('no-come-back') && !(has('max-terms') && (terms.get(id) ?? 0) >= roster.rules.maxTerms!)));
  const sectors = rules.flatMap((rule) => (rule.kind === 'coverage' ? [rule.sector] : []));
  return lineUps(situation, mayCome).filter((ids) => {
    const here = ids.map((id) => (id === null ? null : roster.candidates.get(id)!.sector));
    return sectors.every((sector) => here.includes(sector)) && (!has('every-seat') || !ids.includes(null));
  });
}

export const allRules = (situation: Situation): Rule[] => [
  { kind: 'every-seat' },
  ...requiredSectors(situation).map((sector): Rule => ({ kind: 'coverage', sector })),
  ...(situation.roster.rules.reappointment === 'never' ? [{ kind: 'no-come-back' } as const] : []),
  ...(situation.roster.rules.maxTerms === null ? [] : [{ kind: 'max-terms', count: situation.roster.rules.maxTerms } as const]),
];

/** Up to three seats that come free and two that stay, among up to six candidates; not everybody may sit everywhere. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({
    pool: fc.array(fc.constantFrom('po', 'vo', 'mbo', 'gem'), { minLength: 1, maxLength: 6 }),
    free: fc.integer({ min: 1, max: 3 }),
    stay: fc.integer({ min: 0, max: 2 }),
    coverage: fc.subarray(['po', 'vo', 'mbo', 'gem']),
    reappointment: fc.constantFrom('never' as const, 'last-resort' as const, 'allowed' as const),
    maxTerms: fc.option(fc.integer({ min: 1, max: 2 })),
    terms: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
    barred: fc.array(fc.tuple(fc.nat(2), fc.nat(5)), { maxLength: 4 }),
    empty: fc.boolean(),
    goes: fc.boolean(),
  })
  .map(({ pool, free, stay, coverage, reappointment, maxTerms, terms, barred, empty, goes }) => {
    const group = (length: number, from: number): string[] => Array.from({ length }, (_, index) => `s-${from + index}`);
    const roster: Roster = rosterWith({ pool: pool.map((sector, index) => `${sector}${index}`).join(' '), coverage, reappointment, maxTerms, leave: [group(free, 0), group(stay, free)] });
    const ids = [...roster.candidates.keys()];
    const seats = roster.seats.map((seat, index) => ({ ...seat, eligible: seat.eligible.filter((_, candidate) => !barred.some(([s, c]) => s === index && c === candidate)) }));
    const sitting = (seat: string, candidate: string): Sitting => ({ seat, candidate, ambition: 's', sector: roster.candidates.get(candidate)!.sector, since: '2021-08-01', until: '2025-08-01' });
    const staying = seats.slice(free).flatMap(({ id }, index) => (ids[index] ? [sitting(id, ids[index])] : []));
    const vacated = seats.slice(0, free).map((seat, index): Vacated => ({ seat, holder: empty ? null : (ids[stay + index] ?? null), mayStay: false }));
    // Of those who leave the first wants to.
    return { roster: { ...roster, seats }, staying, vacated, goes: goes ? vacated.slice(0, 1).flatMap(({ holder }) => holder ?? []) : [], terms: new Map(ids.map((id, index) => [id, terms[index]!])), placed: new Map() };
  });

export const backs = (situation: Situation, ids: (string | null)[]): number => ids.filter((id) => comesBack(situation, id)).length;
export const fewest = (situation: Situation, all: (string | null)[][]): number => Math.min(...all.map((ids) => backs(situation, ids)));
export const subsets = <T>(items: readonly T[]): T[][] => items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
