import { readFileSync } from 'node:fs';
import { parseScheme } from '#scheme/parse';
import type { Scheme } from '#scheme/model';
import type { SeatOnDay } from '../bodies/line-up.queries.js';
import { authoritiesOf, standFor } from './authorities.js';

function shipped(name: string): Scheme {
  const parsed = parseScheme(readFileSync(`workflows/schemes/${name}.yaml`, 'utf8'), name);
  if (!parsed.ok) throw new Error(name);
  return parsed.scheme;
}
const ids = (scheme: Scheme): string[] => authoritiesOf(scheme, scheme.annualPlan!).map(({ id }) => id);
const seat = (more: Partial<SeatOnDay>): SeatOnDay => ({ bodyId: 'bestuurlijk-overleg', bodyName: '', seatId: 's', seatName: '', role: '', voting: true, ambition: null, chairOf: null, byOffice: false, rotates: false, sector: null, organisation: null, holder: { membershipId: 'm', personId: 'anna', name: 'Anna', since: '', until: null }, standIn: null, vacantSince: null, ...more });

describe('who must adopt a plan', () => {
  it('is scheme data: the college for municipal money, each board for its own', () => {
    expect(ids(shipped('westland'))).toEqual(['partner:gemeente', 'partner:ko-speelkas', 'partner:ko-zeester', 'partner:po-duinpad', 'partner:po-vaart', 'partner:po-druif', 'partner:vo-kassen', 'partner:vo-strand', 'partner:mbo-oogst']);
    expect(authoritiesOf(shipped('westland'), shipped('westland').annualPlan!)[0]).toMatchObject({ name: 'College van burgemeester en wethouders', what: 'Het jaarplan voor de gemeente, en de inzet van gemeentelijk geld' });
  });
  it.each([['haarlemmermeer', ['overleg:besturenoverleg']], ['leidschendam-voorburg', ['overleg:stuurgroep']]])('in %s one body, in its meeting', (name, expected) => expect(ids(shipped(name))).toEqual(expected));
  it('in zoetermeer the platform, and the board of every partner that was there from the start', () => {
    const scheme = shipped('zoetermeer');
    expect(ids(scheme)).toEqual(['overleg:platform', ...scheme.partners.filter(({ sector }) => scheme.annualPlan!.adoptedBy[1]!.sectors.includes(sector)).map(({ id }) => `partner:${id}`)]);
  });
  it('boards that went on as one adopt as that one', () => {
    const scheme = shipped('westland');
    const merged = authoritiesOf(scheme, scheme.annualPlan!, [{ partnerId: 'po-vaart', intoId: 'po-druif', on: '2023-01-01' }], '2023-06-01').map(({ id }) => id);
    expect(merged).not.toContain('partner:po-vaart');
    expect(merged.filter((id) => id === 'partner:po-druif')).toHaveLength(1);
  });
});

describe('who stands for a board', () => {
  const westland = shipped('westland');
  const board = (partnerId: string, seats: SeatOnDay[]) => standFor(westland, { partnerId }, seats);
  const vaart = { id: 'po-vaart', name: '' };

  it.each<[string, Partial<SeatOnDay>, string[]]>([
    ['who sits for it with a vote', { organisation: vaart }, ['anna']],
    ['not who sits for another', { organisation: { id: 'po-druif', name: '' } }, []],
    ['not who has no vote', { organisation: vaart, voting: false }, []],
    ['not who sits in a werkgroep', { organisation: vaart, bodyId: 'werkgroep-kennis' }, []],
    ['nobody while the seat is vacant', { organisation: vaart, holder: null }, []],
    ['the plaatsvervanger while it is', { organisation: vaart, holder: null, standIn: { membershipId: 'm', standInId: 's', personId: 'bas', name: 'Bas', since: '', until: null } }, ['bas']],
  ])('%s', (_, more, expected) => expect(board('po-vaart', [seat(more)])).toEqual(expected));

  it('for the gemeente a wethouder, who sits there by office', () => {
    expect(board('gemeente', [seat({ sector: { id: 'gemeente', name: '' } })])).toEqual(['anna']);
    expect(board('po-vaart', [seat({ sector: { id: 'po', name: '' } })])).toEqual([]); // one of three boards of that sector
  });
});
