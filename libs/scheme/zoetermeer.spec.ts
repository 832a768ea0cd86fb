import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Body } from './model.js';
import { provenanceOf } from './provenance.js';
import { schemeWithFindings, unmarked } from './spec-support.js';

const text = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
const { scheme, findings } = schemeWithFindings(text);
const body = (id: string): Body => scheme.bodies.find((candidate) => candidate.id === id)!;
const placeOf = (path: string): string => { const origin = provenanceOf(scheme, path); return origin?.kind === 'source' ? origin.place : ''; };
const originOf = (path: string) => provenanceOf(scheme, path)?.kind;

describe('Zoetermeer, LEA 2021-2030', () => {
  it('parses without problems or warnings', () => {
    expect(findings).toEqual([]);
  });

  it('runs from school year 2021/2022 to the end of 2030, in region midden', () => {
    expect(scheme.period).toEqual({ from: '2021-08-01', until: '2030-12-31' });
    expect(scheme.holidays.region).toBe('midden');
  });

  it('has three ambitions with six, six and five bestuurlijke vraagstukken', () => {
    expect(scheme.ambitions.map((ambition) => [ambition.id, ambition.questions.length])).toEqual([['bouwen', 6], ['gelijke-kansen', 6], ['passende-plek', 5]]);
  });

  it('lets the platform meet twice a year under the wethouder, with the procesmanager as secretary and minute-taker', () => {
    expect(body('platform')).toMatchObject({ kind: 'platform', chair: { by: 'seat', seat: 'wethouder' }, secretary: 'procesmanager', minuteTaker: 'procesmanager' });
    expect(body('platform').meetings?.perYear).toEqual({ min: 2, max: 2, target: 2 });
    expect(body('platform').seats).toHaveLength(14);
    expect(new Set(body('platform').seats.map((seat) => seat.sector))).toEqual(new Set(['gemeente', null, 'kinderopvang', 'swv', 'so', 'po', 'vo', 'mbo', 'hbo']));
  });

  it('gives the stuurgroep two owners for each ambition, from the platform, and a secretary without a vote', () => {
    const owners = body('stuurgroep').seats.flatMap((seat) => (seat.filledBy.kind === 'ambition-owner' ? [`${seat.filledBy.ambition} from ${seat.filledBy.from}`] : []));
    expect(owners).toEqual(['bouwen', 'bouwen', 'gelijke-kansen', 'gelijke-kansen', 'passende-plek', 'passende-plek'].map((ambition) => `${ambition} from platform`));
    expect(body('stuurgroep').seats.filter((seat) => !seat.voting).map((seat) => seat.id)).toEqual(['procesmanager']);
    expect(body('stuurgroep')).toMatchObject({ chair: { by: 'members' }, coverage: ['kinderopvang', 'po', 'vo', 'mbo', 'gemeente'] });
    expect(body('stuurgroep').meetings).toMatchObject({ perYear: { min: 4, max: 6, target: 5 }, precedes: { body: 'platform', atLeastDays: 28 } });
  });

  it('sends the stuurgroep’s minutes to platform and stuurgroep within fourteen calendar days, at 09:00', () => {
    const { recipients, distribution } = body('stuurgroep').minutes;
    expect(recipients).toEqual(['platform', 'stuurgroep']);
    expect(distribution).toMatchObject({ amount: 14, unit: 'calendar-days', direction: 'after', time: '09:00' });
    expect(body('platform').minutes.recipients).toEqual(['platform']);
  });

  it.each(['platform', 'stuurgroep'])('prepares %s in the default chain', (id) => {
    const { call, itemsDue, approval, papers, fixedBy } = body(id).agenda;
    expect([call, itemsDue, approval, papers].map((rule) => `${rule.id}: ${rule.amount} ${rule.unit} ${rule.direction}`)).toEqual([
      'call: 6 weeks before',
      'itemsDue: 3 weeks before',
      'approval: 15 calendar-days before',
      'papers: 10 calendar-days before',
    ]);
    expect(fixedBy).toBe('chair');
  });

  it('leaves overlegtafels of five to eight their own chair, minute-taker and frequency, and marks them as invented', () => {
    const tables = scheme.bodies.filter((candidate) => candidate.kind === 'werkgroep');
    expect(tables.map((table) => table.seats.length)).toEqual([6, 5, 7, 8]);
    for (const table of tables) expect(table).toMatchObject({ invented: true, chair: { by: 'members' }, secretary: null, minuteTaker: null, meetings: null });
    expect(scheme.ambitions.filter((ambition) => !tables.some((table) => table.ambitions.includes(ambition.id)))).toEqual([]);
  });

  it('gives platform, stuurgroep, overlegtafels and procesmanager the tasks that the chapter on structure lists', () => {
    const listed = (id: string): number => body(id).tasks.filter((_, index) => /: taken/.test(placeOf(`bodies.${id}.tasks.${index}`))).length;
    expect([listed('platform'), listed('stuurgroep'), listed('tafel-voorzieningen')]).toEqual([7, 8, 3]);
    expect(['platform', 'stuurgroep'].map((id) => body(id).seats.find((seat) => seat.id === 'procesmanager')!.tasks.length)).toEqual([2, 6]);
  });

  it('lets the stuurgroep point out or set up the table for an assignment', () => {
    expect(scheme.workingGroups).toMatchObject({ installedBy: ['stuurgroep'], preferredSize: { min: 5, max: 8 } });
  });

  it('keeps three uitgangspunten, and money of the partners’ own', () => {
    expect(scheme.principles.slice(0, 3).map(({ name }) => name)).toEqual(['Samen bereiken we meer', 'Focus', 'Vertrouwen en gelijkwaardigheid']);
    expect(scheme.sectors.map(({ id }) => id).filter((id) => !scheme.funding.sources.some(({ sectors }) => sectors.includes(id)))).toEqual(['zorg']);
  });

  it('marks the boards that the document does not name as invented, and the named ones not', () => {
    expect(scheme.partners.filter((partner) => !partner.invented).map((partner) => partner.id)).toEqual(['gemeente', 'kern', 'ballonnen', 'swv-po', 'swv-vo', 'bibliotheek', 'ckc', 'meerpunt']);
  });
});

describe('where a value comes from', () => {
  it.each<[string, string]>([
    ['bodies.stuurgroep.meetings.perYear.min', 'source'],
    ['bodies.stuurgroep.meetings.perYear.target', 'default'],
    ['bodies.stuurgroep.minutes.distribution.amount', 'source'],
    ['bodies.stuurgroep.minutes.distribution.time', 'default'],
    ['bodies.stuurgroep.minutes.draft', 'default'],
    ['bodies.platform.minutes.distribution', 'default'],
    ['bodies.platform.agenda.call', 'default'],
    ['bodies.platform.agenda.fixedBy', 'source'],
    ['bodies.platform.agenda.standingItems.1.title', 'source'],
    ['bodies.platform.agenda.standingItems.1.minutes', 'default'],
    ['adoption.0.who', 'default'],
    ['adoption.0.what', 'source'],
    ['bodies.tafel-overgangen.agenda.fixedBy', 'default'],
    ['bodies.tafel-overgangen.secretary', 'default'],
    ['bodies.tafel-overgangen.name', 'invented'],
    ['bodies.tafel-overgangen.meetings', 'source'],
    ['mailbox', 'invented'],
  ])('%s: %s', (path, kind) => {
    expect(originOf(path)).toBe(kind);
  });

  it('is known for every single value but the scheme’s own id', () => {
    expect(unmarked(scheme)).toEqual(['id']);
  });

  it('names a place or a reason that is not empty', () => {
    expect(scheme.provenance.filter((origin) => (origin.kind === 'source' ? origin.place : origin.why) === '')).toEqual([]);
  });
});

it('is plain YAML that other readers take as well', () => {
  expect(parse(text)).toMatchObject({ id: 'zoetermeer' });
});
