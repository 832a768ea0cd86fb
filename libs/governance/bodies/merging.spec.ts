import { readFileSync } from 'node:fs';
import { schemeWith } from '#roster/roster.spec-support';
import { parseScheme } from '#scheme/parse';
import type { Scheme } from '#scheme/model';
import type { SeatOnDay } from './line-up.queries.js';
import { changesBy, goneBy, type MergePartners } from './merging.js';
import type { Merger } from './organisation.queries.js';

const scheme = schemeWith();
const ON = '2024-01-01';
const seat = (seatId: string, organisation: string | null): SeatOnDay => ({ bodyId: 'platform', bodyName: 'Platform', seatId, seatName: seatId, role: '', voting: true, ambition: null, chairOf: null, byOffice: false, rotates: false, sector: null, organisation: organisation === null ? null : { id: organisation, name: organisation }, holder: null, standIn: null, vacantSince: null });

const merging = (partners: string[], into: string): MergePartners => ({ partners, into, on: ON });
const codeOf = (known: Merger[], body: MergePartners): string => {
  try {
    return goneBy(scheme, known, body).join();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it.each<[string, Merger[], MergePartners, string]>([
  ['the one that goes', [], merging(['zon'], 'maan'), 'zon'],
  ['the other of two that are named with the one that is left, once', [], merging(['zon', 'maan', 'zon'], 'maan'), 'zon'],
  ['nobody that is not there', [], merging(['ster'], 'maan'), 'partner.unknown'],
  ['nobody into who is not there', [], merging(['zon'], 'ster'), 'partner.unknown'],
  ['nobody into themselves', [], merging(['zon'], 'zon'), 'partner.circle'],
  ['nobody who went before', [{ partnerId: 'zon', intoId: 'maan', on: '2023-01-01' }], merging(['zon'], 'gemeente'), 'partner.merged'],
  ['nobody into who went on as them', [{ partnerId: 'zon', intoId: 'maan', on: '2023-01-01' }], merging(['maan'], 'zon'), 'partner.circle'],
])('of organisations that go on as one, %s', (_, known, body, expected) => expect(codeOf(known, body)).toBe(expected));

const changes = (of: Scheme, gone: string, into: string, seats: SeatOnDay[] = []) => changesBy(of, [], { gone: [gone], into, on: ON }, seats);

it('changes the seats that spoke for the one that goes, also those of owners who come for it', () => {
  const { seats } = changes(scheme, 'zon', 'maan', [seat('zon', 'zon'), seat('eigenaar', 'zon'), seat('maan', 'maan'), seat('vrij', null)]);
  expect(seats.map(({ seatId }) => seatId)).toEqual(['zon', 'eigenaar']);
});

it('says which bodies ask another for successors, and for which sector that counts', () => {
  expect(changes(scheme, 'zon', 'maan')).toMatchObject({ rosters: [{ id: 'stuurgroep' }], sectors: [{ from: expect.any(String), to: expect.any(String) }], adopted: [] });
  expect(changes({ ...scheme, bodies: [] }, 'zon', 'maan').rosters).toEqual([]);
});

it('says who adopts no annual plan by themselves any more, and which seats of one body are of one organisation', () => {
  const parsed = parseScheme(readFileSync('workflows/schemes/westland.yaml', 'utf8'), 'westland');
  if (!parsed.ok) throw new Error('westland');
  const { adopted, together, sectors } = changes(parsed.scheme, 'po-vaart', 'po-druif');
  expect({ adopted, sectors }).toEqual({ adopted: [parsed.scheme.partners.find(({ id }) => id === 'po-vaart')!.name], sectors: [] });
  expect(together.every(({ seatIds }) => seatIds.length > 1)).toBe(true);
});
