import { readFileSync } from 'node:fs';
import { budgetOf, total } from './budget/tally.js';
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
    const { lines, totals, budget } = scheme.annualPlan!;
    expect(lines.map(({ costs }) => [costs!.totalCents, costs!.coveredCents, costs!.leaCents])).toEqual([[0, 0, 0], [3_250_000, 650_000, 2_600_000], [1_940_000, 940_000, 1_000_000], [3_530_000, 1_000_000, 2_530_000], [535_000, 0, 535_000]]);
    expect(total(budgetOf(scheme.annualPlan!).lines)).toEqual({ costCents: 9_255_000, coveredCents: 2_590_000, leaCents: 6_665_000 });
    expect([totals, budget]).toEqual([{ totalCents: 9_255_000, coveredCents: 2_590_000, leaCents: 6_665_000 }, { amountCents: 6_665_000, name: 'LEA-budget 2021 (64521071)', year: '2021' }]);
  });

  it('has every row of its tables, in their own words, with what their planning means', () => {
    expect(scheme.annualPlan!.linesFor).toBe('2021-2022');
    expect(scheme.annualPlan!.lines.map(({ activities }) => activities.map(({ nr, planning, from, until }) => `${nr} ${planning.split('. ')[0]}: ${from} ${until}`))).toEqual([
      ['1 Ieder kwartaal in schooljaar 2021-2022: 2021-08-01 2022-07-31', '2 November 2021: 2021-11-01 2021-11-30', '3 November 2021: 2021-11-01 2021-11-30', '4 Juli 2022: 2022-07-01 2022-07-31'],
      ['1 Q4 2021: 2021-10-01 2021-12-31', '2 Q4 2021: 2021-10-01 2021-12-31', '3 Hele schooljaar: 2021-08-01 2022-07-31', '4 Hele schooljaar: 2021-08-01 2022-07-31', '5 Hele schooljaar: 2021-08-01 2022-07-31', '6 Januari 2022: 2022-01-01 2022-01-31', '7 Mei 2022: 2022-05-01 2022-05-31'],
      ['1 sept./okt 2021: 2021-09-01 2021-10-31', '2 November 2021: 2021-11-01 2021-11-30', '3 December 2021- maart 2022: 2021-12-01 2022-03-31', '4 April 2022: 2022-04-01 2022-04-30'],
      ['1 Verzuim-oorzaken in beeld brengen Medio 2022: 2022-06-01 2022-07-31', '2 December 2021: 2021-12-01 2021-12-31', '3 Juni 2022: 2022-06-01 2022-06-30'],
      ['1 Q4 2021: 2021-10-01 2021-12-31', '2 Q1 2022: 2022-01-01 2022-03-31', '3 Q2 en Q3 2022: 2022-04-01 2022-09-30', '4 Juni/juli 2022: 2022-06-01 2022-07-31'],
    ]);
  });

  it('gives no row an amount, and keeps what stands in the budget’s column', () => {
    const rows = scheme.annualPlan!.lines.flatMap(({ activities }) => activities);
    expect(rows.filter(({ amountCents }) => amountCents !== null)).toEqual([]);
    expect(rows.flatMap(({ budget }) => budget ?? [])).toEqual(['n.v.t. Ureninzet JGZ, PO en KO wordt bekostigd door de organisaties zelf', 'idem', 'Idem', 'idem', 'Gemeente']);
  });

  it.each([
    ['the plan’s year is not the budget’s', 'het budget staat in de begroting van kalenderjaar 2021'],
    ['it was adopted with changes that nobody wrote down', "op 14 oktober 2021 vast 'met enkele aanpassingen'"],
    ['€ 32.500 is gross', 'volgens de begroting is € 6.500 al gedekt en komt € 26.000 ten laste van het LEA-budget'],
    ['the regiegroep objects to line 3', 'De regiegroep houdt liever vast aan het oorspronkelijke plan'],
    ['both trekkers of line 3 are gone', 'haar twee trekkers werken niet meer bij hun organisatie'],
    ['budget cells are text', "partners betalen hun eigen uren ('idem')"],
  ])('remarks that %s', (_, remark) => {
    const { remarks, lines } = scheme.annualPlan!;
    expect([...remarks, ...lines.flatMap((line) => line.remarks)].join('\n')).toContain(remark);
  });

  it('evaluates when the rows of its tables say', () => {
    const rows = scheme.annualPlan!.lines.flatMap(({ id, activities }) => activities.filter(({ name }) => /evaluatie/i.test(name)).map(({ from, until }) => `${id} ${from} ${until}`));
    expect(scheme.evaluations.map(({ line, from, until }) => `${line} ${from} ${until}`).sort()).toEqual(rows.sort());
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
    expect([meetings, tasks.length, originOf('bodies.werkgroep-vroegsignalering.seats.jgz')]).toEqual([null, 4, 'source']);
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
    ['annualPlan.rules.0', 'source'],
    ['annualPlan.rules.1', 'default'],
    ['bodies.werkgroep-verzuim.kind', 'default'],
    ['bodies.werkgroep-gelijke-kansen.kind', 'source'],
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
