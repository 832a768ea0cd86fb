import { schemeWith } from './roster.spec-support.js';
import { rostersOf } from './roster.js';

describe('who may sit in a seat that rotates', () => {
  const roster = rostersOf(schemeWith())[0]!;
  const eligible = (seat: string): string[] => roster.seats.find(({ id }) => id === seat)!.eligible;

  it.each<[string, string, string[]]>([
    ['an owner from a body: its voting members', 'eigenaar', ['platform/wethouder', 'platform/zon']],
    ['an owner from anywhere: every partner', 'vrije-eigenaar', ['partner/gemeente', 'partner/zon', 'partner/maan']],
    ['a seat of a partner: somebody else from it', 'van-zon', ['partner/zon']],
    ['a seat of a sector: its partners', 'van-vo', ['partner/maan']],
    ['a seat of a sector without partners in the file: the sector', 'van-mbo', ['sector/mbo']],
    ['a seat that does not rotate: whoever sits there', 'wethouder', ['stuurgroep/wethouder']],
  ])('%s', (_, seat, expected) => {
    expect(eligible(seat)).toEqual(expected);
  });

  it('leaves out who has no vote, and bodies that do not rotate', () => {
    expect(roster.seats.map(({ id }) => id)).not.toContain('secretaris');
    expect(rostersOf(schemeWith()).map(({ body }) => body)).toEqual(['stuurgroep']);
  });

  it('knows the sector of each, and which seats leave together', () => {
    expect(roster.candidates.get('platform/wethouder')).toEqual({ id: 'platform/wethouder', name: 'Wethouder', sector: 'gemeente', organisation: false });
    expect(roster.candidates.get('partner/maan')).toMatchObject({ sector: 'vo', organisation: true });
    expect(roster.seats.map(({ group }) => group)).toEqual([0, 1, 0, 1, 0, null]);
  });
});
