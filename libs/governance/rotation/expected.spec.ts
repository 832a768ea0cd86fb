import type { LocalDate } from '#calendar/model';
import { planOn, type Known } from '#roster/plan-on';
import { rosterWith } from '#roster/roster.spec-support';
import type { Scheme } from '#scheme/model';
import type { SeatOnDay } from '../bodies/line-up.queries.js';
import { expectationOf, expectationOfChair } from './expected.js';
import type { Outlook } from './outlook.js';
import type { StoredRotation } from './rotation.rows.js';

/** po1 leaves taal-1 in 2023 and presides; vo1 stays in taal-2 until 2025. */
const roster = rosterWith({ pool: 'po1 po2 vo1 vo2', coverage: ['po', 'vo'] });
const scheme = { sectors: roster.sectors, partners: [], bodies: [] } as unknown as Scheme;
const sits = (seatId: string, personId: string) => ({ bodyId: 'stuurgroep', seatId, personId, since: '2021-08-01' });
const NAMES = new Map([['anna', 'Anna'], ['bram', 'Bram'], ['cor', 'Cor']]);

function outlook(until: LocalDate, known: Partial<Known> = {}, rotations: Partial<StoredRotation>[] = [], chosenOn: LocalDate[] = []): Outlook {
  const present = { on: '2022-03-04', sittings: [{ seat: 'taal-1', candidate: 'po1', since: '2021-08-01' }, { seat: 'taal-2', candidate: 'vo1', since: '2021-08-01' }], chair: 'taal-1', terms: new Map<string, number>(), placed: new Map([['po1', 1], ['vo1', 1]]) };
  return { scheme, roster, plan: planOn(roster, present, { until, ...known }), members: [sits('taal-1', 'anna'), sits('taal-2', 'bram')], rotations: rotations as StoredRotation[], chosenOn };
}
const seat = (seatId: string, personId: string | null, since = '2021-08-01', chairOf: string | null = null): SeatOnDay =>
  ({ bodyId: 'stuurgroep', seatId, chairOf, holder: personId === null ? null : { membershipId: 'm', personId, name: NAMES.get(personId)!, since, until: null } }) as SeatOnDay;

describe('who will sit in a seat', () => {
  it('stands in the list while nothing changes', () => {
    expect(expectationOf(outlook('2023-07-31'), seat('taal-1', 'anna'), NAMES)).toBeNull();
    expect(expectationOf(outlook('2023-08-01'), seat('taal-2', 'bram'), NAMES)).toBeNull();
  });

  it('is expected from the day of change on: who leaves, and from where somebody must come', () => {
    expect(expectationOf(outlook('2023-08-01'), seat('taal-1', 'anna'), NAMES)).toMatchObject({ from: '2023-08-01', why: 'turn', leaves: { id: 'anna', name: 'Anna' }, nominee: null, mustComeFrom: [{ id: 'po' }], candidates: [{ candidate: 'po2', sector: { id: 'po' } }], conflict: null });
  });

  it('stands in the list again when the successor does', () => {
    const known = outlook('2024-01-01', { successors: [{ seat: 'taal-1', on: '2023-08-01', candidate: 'po2' }] });
    expect(expectationOf(known, seat('taal-1', 'cor', '2023-08-01'), NAMES)).toBeNull();
  });

  it('names who was put forward as put forward', () => {
    const open = { id: 'r', kind: 'turn', on: '2023-08-01', seatIds: ['taal-1'], context: { seats: [{ seatId: 'taal-1', nominee: { personId: 'cor' } }] } } as unknown as StoredRotation;
    expect(expectationOf(outlook('2023-08-01', {}, [open]), seat('taal-1', 'anna'), NAMES)).toMatchObject({ nominee: { id: 'cor', name: 'Cor' } });
  });

  it('is another’s of whom nobody knows who leaves, after more than one change', () => {
    expect(expectationOf(outlook('2027-08-01'), seat('taal-1', 'anna'), NAMES)).toMatchObject({ from: '2027-08-01', leaves: null });
  });

  it('is empty after an announced departure, with a successor for the rest of the term', () => {
    const open = { id: 'd', kind: 'departure', on: '2024-02-29', seatIds: ['taal-2'], context: { seats: [{ seatId: 'taal-2', nominee: null }] } } as unknown as StoredRotation;
    expect(expectationOf(outlook('2024-03-01', { departures: [{ seat: 'taal-2', on: '2024-02-29' }] }, [open]), seat('taal-2', null), NAMES)).toMatchObject({ from: '2024-02-29', why: 'departure', leaves: { id: 'bram' }, mustComeFrom: [{ id: 'vo' }] });
  });
});

describe('a seat that follows another body’s chair', () => {
  const follows = (outlook: Outlook) => expectationOfChair(new Map([['stuurgroep', outlook]]), seat('voorzitter-stuurgroep', 'anna', '2021-08-01', 'stuurgroep'));

  it('is known until the members choose another, and again when they did', () => {
    expect(follows(outlook('2023-07-31'))).toBeNull();
    expect(follows(outlook('2023-08-01'))).toMatchObject({ from: '2023-08-01', leaves: { id: 'anna' }, candidates: [] });
    expect(follows(outlook('2023-08-01', { chairs: [{ seat: 'taal-2', on: '2023-08-01' }] }, [], ['2023-08-01']))).toBeNull();
  });

  it('is known where that body does not rotate', () => {
    expect(expectationOfChair(new Map(), seat('s', 'anna', '2021-08-01', 'kerngroep'))).toBeNull();
    expect(expectationOfChair(new Map([['stuurgroep', outlook('2023-08-01')]]), seat('s', 'anna'))).toBeNull();
  });
});
