import type { Body } from '../../api/setting';
import { groupsOf, suggestions } from './roles';

const seat = (id: string, naam: string) => ({ id: `plek-${id}`, naam: `Plek ${id}`, stemt: true, persoon: { id, naam }, nogNietBekend: false });
const body = (naam: string, more: Partial<Body>): Body => ({ id: naam, naam, soort: 'stuurgroep', verzonnen: false, bereidtVoor: null, voorzitterId: null, voorzitterTeKiezen: null, secretarisId: null, notulistId: null, plekken: [], ...more });

const ANNA = seat('a', 'Anna');
const BRAM = seat('b', 'Bram');
const CARLA = seat('c', 'Carla');
const BODIES = [
  body('Platform', { voorzitterId: 'b', secretarisId: 'a', notulistId: 'a', plekken: [ANNA, BRAM, CARLA] }),
  body('Stuurgroep', { voorzitterId: 'b', secretarisId: 'a', notulistId: 'a', plekken: [ANNA, BRAM, { ...CARLA, persoon: null }] }),
];

describe('whom one can be in the worked example', () => {
  it('is everybody once, under the weightiest thing they do', () => {
    expect(groupsOf(BODIES).map(({ title, people }) => [title, people.map(({ person, role }) => `${person.naam}: ${role}`)])).toEqual([
      ['Secretaris', ['Anna: secretaris van Platform en Stuurgroep']],
      ['Voorzitter', ['Bram: voorzitter van Platform en Stuurgroep']],
      ['Lid', ['Carla: Plek c (Platform)']],
    ]);
  });

  it('begins with one of each', () => {
    expect(suggestions(BODIES).map(({ person }) => person.naam)).toEqual(['Anna', 'Bram', 'Carla']);
  });
});
