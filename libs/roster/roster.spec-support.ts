/** For tests: small bodies with their rules, random ones, and what a plan looks like, so that a failing test shows the roster that went wrong. */
import fc from 'fast-check';
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { RotationRules, Scheme, Seat, SeatFilling } from '#scheme/model';
import { turns } from './dates.js';
import type { Candidate, Roster, RosterSeat, RotationPlan } from './model.js';
import type { Given } from './plan.js';

export const RULES: RotationRules = {
  everyYears: 2,
  termYears: 4,
  changeDay: '08-01',
  leave: [['taal-1'], ['taal-2']],
  chairEveryYears: 2,
  noticeMonths: [12, 6, 3, 1],
  appointedBy: 'stuurgroep',
  maxTerms: null,
  reappointment: 'last-resort',
  withoutSuccessor: 'carry-over',
};

/** @param pool candidates by their sector: 'po1 po2 vo1' are two of po and one of vo; '*' behind a name: an organisation */
export function rosterWith({ pool, coverage = [], ...changes }: { pool: string; coverage?: string[]; period?: Roster['period']; fixedChair?: string } & Partial<RotationRules>): Roster {
  const { period = { from: '2021-08-01', until: '2030-12-31' }, fixedChair = null, ...given } = changes;
  const rules = { ...RULES, ...given };
  const all = pool.split(' ').filter(Boolean).map((name): Candidate => ({ id: name.replace('*', ''), name, sector: name.replace(/\d*\*?$/, ''), organisation: name.endsWith('*') }));
  const seats = rules.leave
    .flatMap((group, index) => group.map((id): RosterSeat => ({ id, name: id, ambition: id.replace(/-\d+$/, ''), group: index, eligible: all.map((candidate) => candidate.id) })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sectors = [...new Set([...all.map(({ sector }) => sector!), ...coverage])].map((id) => ({ id, name: id.toUpperCase() }));
  return { body: 'stuurgroep', name: 'Stuurgroep', period, rules, seats, candidates: new Map(all.map((candidate) => [candidate.id, candidate])), coverage, sectors, fixedChair };
}

/** One line a line-up: '2021-08-01 taal-1:po1 taal-2:vo1, voorzitter taal-1'. */
export const drawn = ({ lineUps }: RotationPlan): string[] => lineUps.map(({ from, sittings, chair }) => `${from} ${sittings.map(({ seat, candidate }) => `${seat}:${candidate}`).join(' ')}, voorzitter ${chair ?? '-'}`);

const SECTORS = ['po', 'vo', 'mbo', 'ko', 'gem'];
/** Two to four groups, up to four ambitions, odd ones too: not every ambition has a seat in every group. */
const leave = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.nat(2)).map(([groups, ambitions, odd]) =>
  Array.from({ length: groups }, (_, group) => Array.from({ length: ambitions + (group === 0 ? odd : 0) }, (_, ambition) => `a${ambition}-${group}`)),
);
const pool = fc.array(fc.constantFrom(...SECTORS), { minLength: 1, maxLength: 14 }).map((all) => all.map((sector, index) => `${sector}${index}`).join(' '));

export const randomRoster: fc.Arbitrary<Roster> = fc
  .record({
    leave,
    pool,
    everyYears: fc.integer({ min: 1, max: 3 }),
    changeDay: fc.constantFrom('08-01', '01-01', '02-28', '03-31', '12-31'),
    from: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days)),
    coverage: fc.subarray(SECTORS),
    chairEveryYears: fc.option(fc.integer({ min: 1, max: 4 })),
    maxTerms: fc.option(fc.integer({ min: 1, max: 3 })),
    reappointment: fc.constantFrom<RotationRules['reappointment']>('never', 'last-resort', 'allowed'),
    withoutSuccessor: fc.constantFrom<RotationRules['withoutSuccessor']>('carry-over', 'vacant'),
  })
  .map(({ leave, pool, from, coverage, ...rules }) => rosterWith({ pool, coverage, period: { from, until: null }, ...rules, leave, termYears: rules.everyYears * leave.length }));

/** Who leaves early, on leap days and around summer time too, and whose successor is late. */
export function disturbances(roster: Roster, until: LocalDate): fc.Arbitrary<Required<Pick<Given, 'departures' | 'late'>>> {
  const odd = ['2024-02-29', '2028-02-29', '2026-03-29', '2027-10-31'].filter((day) => day > roster.period.from);
  const day = fc.oneof(fc.integer({ min: 1, max: 3000 }).map((days) => addDays(roster.period.from, days)), ...(odd.length > 0 ? [fc.constantFrom(...odd)] : []));
  const departure = fc.record({ seat: fc.constantFrom(...roster.seats.map(({ id }) => id)), on: day });
  // Three thousand days hold a change of every scheme here.
  const ends = turns(roster, until).flatMap(({ on, group }) => roster.rules.leave[group]!.map((seat) => ({ seat, due: on })));
  const late = fc.tuple(fc.constantFrom(...ends), fc.integer({ min: 1, max: 500 })).map(([end, days]) => ({ ...end, appointedOn: addDays(end.due, days) }));
  return fc.record({ departures: fc.array(departure, { maxLength: 4 }), late: fc.array(late, { maxLength: 3 }) });
}

/** A scheme with one seat of every kind in a body that rotates; only what this room reads. */
export function schemeWith(): Scheme {
  const seat = (id: string, filledBy: SeatFilling, more: Partial<Seat> = {}): Seat => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1), role: 'lid', filledBy, voting: true, sector: null, providedBy: null, temporary: false, tasks: [], ...more });
  const secretary = seat('secretaris', { kind: 'office', office: 'secretaris' }, { voting: false });
  const wethouder = seat('wethouder', { kind: 'office', office: 'wethouder' }, { sector: 'gemeente' });
  const platform = { id: 'platform', name: 'Platform', rotation: null, coverage: [], chair: { by: 'seat', seat: 'wethouder', deputy: null }, seats: [wethouder, seat('zon', { kind: 'partner', partner: 'zon' }, { sector: 'po' }), secretary] };
  const rotation = { ...RULES, leave: [['eigenaar', 'van-zon', 'van-mbo'], ['vrije-eigenaar', 'van-vo']] };
  const seats = [
    seat('eigenaar', { kind: 'ambition-owner', ambition: 'taal', from: 'platform' }),
    seat('vrije-eigenaar', { kind: 'ambition-owner', ambition: 'taal', from: null }),
    seat('van-zon', { kind: 'partner', partner: 'zon' }),
    seat('van-vo', { kind: 'sector', sector: 'vo' }),
    seat('van-mbo', { kind: 'sector', sector: 'mbo' }),
    wethouder,
    secretary,
  ];
  const stuurgroep = { id: 'stuurgroep', name: 'Stuurgroep', rotation, coverage: ['po'], chair: { by: 'members' }, seats };
  const partner = (id: string, sector: string) => ({ id, name: id, sector, invented: false });
  const scheme = { period: { from: '2021-08-01', until: null }, sectors: ['gemeente', 'po', 'vo', 'mbo'].map((id) => ({ id, name: id })), partners: [partner('gemeente', 'gemeente'), partner('zon', 'po'), partner('maan', 'vo')], bodies: [platform, stuurgroep] };
  return scheme as unknown as Scheme;
}
