import { schemeWith } from '#roster/roster.spec-support';
import { rostersOf } from '#roster/roster';
import type { Merger } from './organisation.queries.js';
import { afterMergers, candidateOn } from './merged.js';

const scheme = schemeWith();
const MERGED: Merger[] = [{ partnerId: 'zon', intoId: 'maan', on: '2024-01-01' }];
const rosterOn = (day: string, mergers = MERGED) => rostersOf(afterMergers(scheme, mergers, day)).find(({ body }) => body === 'stuurgroep')!;
const eligible = (day: string, seat: string): string[] => rosterOn(day).seats.find(({ id }) => id === seat)!.eligible;

describe('organisations that went on as one, in a body whose seats rotate', () => {
  it('are two until that day, and one from it on: that one is asked for whoever comes', () => {
    expect([eligible('2023-12-31', 'van-zon'), eligible('2024-01-01', 'van-zon')]).toEqual([['partner/zon'], ['partner/maan']]);
    expect([eligible('2023-12-31', 'vrije-eigenaar'), eligible('2024-01-01', 'vrije-eigenaar')]).toEqual([['partner/gemeente', 'partner/zon', 'partner/maan'], ['partner/gemeente', 'partner/maan']]);
  });

  it('stand for the sector of the one that is left, also where an owner comes from their seat elsewhere', () => {
    const sectors = (day: string) => ['platform/zon', 'partner/maan'].map((id) => rosterOn(day).candidates.get(id)?.sector);
    expect([sectors('2023-12-31'), sectors('2024-01-01')]).toEqual([['po', 'vo'], ['vo', 'vo']]);
  });

  it('leave a seat the sector that it counts for by itself', () => {
    const bodies = scheme.bodies.map((body) => ({ ...body, seats: body.seats.map((seat) => (seat.id === 'zon' ? { ...seat, sector: 'mbo' } : seat)) }));
    expect(rostersOf(afterMergers({ ...scheme, bodies }, MERGED, '2024-01-01'))[0]!.candidates.get('platform/zon')!.sector).toBe('mbo');
  });

  it('stay as they are written where the scheme does not have the one that is left', () => {
    expect(afterMergers(scheme, [{ ...MERGED[0]!, intoId: 'ster' }], '2024-01-01')).toBe(scheme);
  });

  it.each([
    ['partner/zon', '2023-12-31', 'partner/zon'],
    ['partner/zon', '2024-01-01', 'partner/maan'],
    ['partner/maan', '2024-01-01', 'partner/maan'],
    ['platform/zon', '2024-01-01', 'platform/zon'],
    ['person/zon', '2024-01-01', 'person/zon'],
  ])('put forward as %s, on %s: %s', (candidate, day, expected) => {
    expect(candidateOn(MERGED, candidate, day)).toBe(expected);
  });
});
