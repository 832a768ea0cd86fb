import { readFileSync } from 'node:fs';
import type { Body } from './model.js';
import { provenanceOf } from './provenance.js';
import { schemeWithFindings, unmarked } from './spec-support.js';

const { scheme, findings } = schemeWithFindings(readFileSync('workflows/schemes/leidschendam-voorburg.yaml', 'utf8'));
const body = (id: string): Body => scheme.bodies.find((candidate) => candidate.id === id)!;
const originOf = (path: string) => provenanceOf(scheme, path)?.kind;
const groups = () => scheme.bodies.filter(({ kind }) => kind === 'werkgroep');

describe('Leidschendam-Voorburg, jaaragenda LEA 2021-2022', () => {
  it('parses without problems or warnings', () => {
    expect(findings).toEqual([]);
  });

  it('runs for one school year, in region midden', () => {
    expect(scheme.period).toEqual({ from: '2021-08-01', until: '2022-07-31' });
    expect(scheme.holidays.region).toBe('midden');
  });

  it('has six themes, of which the jaaragenda makes five plans and leaves one without', () => {
    const { name, lines, columns, alignedIn } = scheme.annualPlan!;
    expect(scheme.ambitions.map(({ id }) => id)).toEqual(['gelijke-kansen', 'passend-jeugdhulp', 'preventie', 'brede-ontwikkeling', 'doorgaande-leerlijnen', 'arbeidsmarkt']);
    expect(lines.map(({ id, ambitions }) => [id, ambitions])).toEqual([
      ['gelijke-kansen', ['gelijke-kansen']],
      ['zorg-onderwijs', ['passend-jeugdhulp']],
      ['brede-ontwikkeling', ['brede-ontwikkeling', 'doorgaande-leerlijnen']],
      ['preventie', ['preventie']],
      ['vroegsignalering', ['gelijke-kansen', 'preventie']],
    ]);
    expect([name, columns, alignedIn]).toEqual(['Jaaragenda LEA', ['nr', 'Actie(s)', 'partners', 'planning', 'Budget'], 'regiegroep']);
  });

  it('had its plans adopted by the stuurgroep on 14 October 2021', () => {
    expect(scheme.annualPlan!.adoptedBy).toMatchObject([{ who: 'Stuurgroep Jeugd en Onderwijs', on: '2021-10-14' }]);
  });

  it('costs what the table says, and asks of the LEA exactly its budget', () => {
    const { lines, budget } = scheme.annualPlan!;
    expect(lines.map(({ costs }) => costs!.total - costs!.covered)).toEqual([0, 26_000, 10_000, 25_300, 5_350]);
    expect([sum(lines.map(({ costs }) => costs!.total)), sum(lines.map(({ costs }) => costs!.covered)), budget?.amount]).toEqual([92_550, 25_900, 66_650]);
    expect(lines.map(({ activities }) => activities.length)).toEqual([2, 5, 4, 1, 3]);
  });

  it('has a stuurgroep and a regiegroep that install the working groups, the regiegroep first, which the document does not say', () => {
    expect([body('stuurgroep').name, body('stuurgroep').kind, body('regiegroep').kind]).toEqual(['Stuurgroep Jeugd en Onderwijs', 'stuurgroep', 'regiegroep']);
    expect(scheme.workingGroups?.installedBy).toEqual(['stuurgroep', 'regiegroep']);
    expect([body('regiegroep').meetings?.precedes?.body, originOf('bodies.regiegroep.meetings.precedes')]).toEqual(['stuurgroep', 'default']);
  });

  it('has a working group for each plan; only Gelijke kansen is given four meetings a year and sub-groups', () => {
    expect(groups().map(({ id }) => id)).toEqual(['gelijke-kansen', 'zorg-onderwijs', 'brede-ontwikkeling', 'verzuim', 'vroegsignalering'].map((theme) => `werkgroep-${theme}`));
    expect(body('werkgroep-gelijke-kansen').meetings?.perYear).toEqual({ min: 4, max: 4, target: 4 });
    expect(groups().filter(({ id }) => originOf(`bodies.${id}.meetings.perYear`) === 'source').map(({ id }) => id)).toEqual(['werkgroep-gelijke-kansen']);
    expect(groups().filter(({ tasks }) => tasks.includes('Op onderdelen subwerkgroepen inrichten')).map(({ id }) => id)).toEqual(['werkgroep-gelijke-kansen']);
  });

  it('composes the new working group vroegsignalering of professionals and a policy officer, and leaves it its own rhythm', () => {
    const { seats, meetings, tasks } = body('werkgroep-vroegsignalering');
    expect(seats.map(({ id, sector }) => [id, sector])).toEqual([['kinderopvang', 'kinderopvang'], ['po', 'po'], ['sppoh', 'swv'], ['jgz', 'zorg'], ['gemeente', 'gemeente']]);
    expect([meetings, tasks.length, originOf('bodies.werkgroep-vroegsignalering.seats.jgz')]).toEqual([null, 3, 'source']);
  });

  it('measures the reach of vve each quarter', () => {
    expect(scheme.monitors).toEqual([{ id: 'bereik-vve', name: 'Bereik van vve-peuters', ambition: 'gelijke-kansen', every: 'kwartaal', from: '2021-08-01', until: '2022-07-31', measuredBy: 'Kinderopvang, gemeente en JGZ' }]);
  });

  it('evaluates its plans in the months of the tables', () => {
    expect(scheme.evaluations.map(({ line, kind, from, until }) => `${line} ${kind} ${from} ${until}`)).toEqual([
      'zorg-onderwijs tussentijds 2022-01-01 2022-01-31',
      'zorg-onderwijs eind 2022-05-01 2022-05-31',
      'gelijke-kansen eind 2022-07-01 2022-07-31',
      'preventie tussentijds 2021-12-01 2021-12-31',
      'preventie eind 2022-06-01 2022-06-30',
      'vroegsignalering eind 2022-06-01 2022-07-31',
    ]);
  });

  it('keeps the partners that the document names, and marks the others as invented', () => {
    expect(scheme.partners.filter(({ invented }) => invented).map(({ id }) => id)).toEqual(['po-trekvaart', 'po-sluis', 'vo-buitenplaats']);
    expect(scheme.partners.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['GGD Haaglanden', 'JGZ Zuid-Holland West', 'Trias', 'Bibliotheek aan de Vliet', 'Kwadraad', 'Schoolformaat', 'Sport en Welzijn', 'SPPOH', 'mboRijnland', 'Vlietkinderen', 'DAK kindercentra', 'SKZ', 'Veilig Thuis']),
    );
    expect(scheme.partners.filter(({ name }) => name.startsWith('Basisschool'))).toHaveLength(7);
  });
});

describe('where a value comes from', () => {
  it.each<[string, string]>([
    ['period.until', 'default'],
    ['annualPlan.budget.amount', 'source'],
    ['annualPlan.lines.vroegsignalering.ambitions', 'default'],
    ['annualPlan.lines.zorg-onderwijs.activities.zorg-veilig-thuis', 'source'],
    ['evaluations.zorg-eind.from', 'source'],
    ['evaluations.zorg-eind.body', 'default'],
    ['bodies.stuurgroep.seats.po-1', 'invented'],
    ['bodies.stuurgroep.meetings.perYear', 'default'],
    ['bodies.stuurgroep.chair', 'default'],
    ['bodies.werkgroep-brede-ontwikkeling.seats.trekker-1', 'source'],
    ['bodies.werkgroep-verzuim.meetings.perYear', 'default'],
    ['bodies.werkgroep-vroegsignalering.meetings', 'default'],
    ['statutory', 'default'],
    ['mailbox', 'invented'],
  ])('%s: %s', (path, kind) => {
    expect(originOf(path)).toBe(kind);
  });

  it('is known for every single value but the scheme’s own id', () => {
    expect(unmarked(scheme)).toEqual(['id']);
  });
});

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
