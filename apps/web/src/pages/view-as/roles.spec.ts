import type { Body } from '../../api/setting';
import { groupsOf, type Holder, suggestions } from './roles';

const seat = (id: string, naam: string) => ({ id: `plek-${id}`, naam: `Plek ${id}`, stemt: true, persoon: { id, naam }, nogNietBekend: false });
const body = (naam: string, more: Partial<Body>): Body => ({ id: naam, naam, soort: 'stuurgroep', verzonnen: false, bereidtVoor: null, eigenRitme: false, voorzitterId: null, voorzitterTeKiezen: null, secretarisId: null, notulistId: null, plekken: [], ...more });

const ANNA = seat('a', 'Anna');
const BRAM = seat('b', 'Bram');
const CARLA = seat('c', 'Carla');
const BODIES = [
  body('Platform', { voorzitterId: 'b', secretarisId: 'a', notulistId: 'a', plekken: [ANNA, BRAM, CARLA] }),
  body('Stuurgroep', { voorzitterId: 'b', secretarisId: 'a', notulistId: 'a', plekken: [ANNA, BRAM, { ...CARLA, persoon: null }] }),
];

const holds = (functie: Holder['functie'], naam: string, about: Partial<Holder> = {}): Holder => ({ functie, persoon: { id: naam[0]!.toLowerCase(), naam }, overleg: null, voor: null, ...about });
const shown = (holders: readonly Holder[]): [string, string[]][] => groupsOf(BODIES, holders).map(({ title, people }) => [title, people.map(({ person, role }) => `${person.naam}: ${role}`)]);

describe('whom one can be in the worked example', () => {
  it('is everybody once, under the weightiest thing they do', () => {
    expect(shown([])).toEqual([
      ['Secretaris', ['Anna: secretaris van Platform en Stuurgroep']],
      ['Voorzitter', ['Bram: voorzitter van Platform en Stuurgroep']],
      ['Lid', ['Carla: Plek c (Platform)']],
    ]);
  });

  it('is also who holds an office that goes with no seat, with for whom or of which overleg', () => {
    const anna = { id: 'a', naam: 'Anna' };
    const holders = [holds('toehoorder', 'Tom', { overleg: 'Stuurgroep' }), holds('toehoorder', 'Tom', { overleg: 'Platform' }), holds('beheerder', 'Hans'), holds('bestuurssecretariaat', 'Wim', { voor: anna }), holds('programmamanager', 'Pia')];
    expect(shown(holders).slice(2)).toEqual([
      ['Beheerder', ['Hans: beheerder voor de gemeente als geheel']],
      ['Programmamanager', ['Pia: programmamanager voor de gemeente als geheel']],
      ['Bestuurssecretariaat', ['Wim: bestuurssecretariaat van Anna']],
      ['Toehoorder', ['Tom: toehoorder bij Platform en Stuurgroep']],
      ['Lid', ['Carla: Plek c (Platform)']],
    ]);
    expect(groupsOf(BODIES, holders).map(({ tries }) => tries.match(/\./g)?.length)).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });

  it('is a member by the office that is given to them, and a chair by presiding', () => {
    expect(shown([holds('beheerder', 'Carla'), holds('programmamanager', 'Carla'), holds('beheerder', 'Bram')])).toEqual([
      ['Secretaris', ['Anna: secretaris van Platform en Stuurgroep']],
      ['Voorzitter', ['Bram: voorzitter van Platform en Stuurgroep']],
      ['Beheerder', ['Carla: beheerder voor de gemeente als geheel']],
    ]);
  });

  it('is nobody who follows an overleg that is gone', () => {
    expect(shown([holds('toehoorder', 'Tom', { overleg: 'Opgeheven' })])).toEqual(shown([]));
  });

  it('is who carries out, whatever they are in their werkgroep, unless they sit elsewhere', () => {
    const table = body('Tafel', { soort: 'werkgroep', voorzitterId: 'd', plekken: [seat('d', 'Dirk'), seat('e', 'Els'), CARLA] });
    expect(groupsOf([...BODIES, table]).map(({ title, people }) => [title, people.map(({ person, role }) => `${person.naam}: ${role}`)]).slice(2)).toEqual([
      ['Lid', ['Carla: Plek c (Platform)']],
      ['Overlegtafel of werkgroep', ['Dirk: Plek d (Tafel)', 'Els: Plek e (Tafel)']],
    ]);
    expect(suggestions([...BODIES, table]).map(({ person }) => person.naam)).toEqual(['Anna', 'Bram', 'Carla']);
  });

  it('begins with one of each', () => {
    expect(suggestions(BODIES).map(({ person }) => person.naam)).toEqual(['Anna', 'Bram', 'Carla']);
  });
});
