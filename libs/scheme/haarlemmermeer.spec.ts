import { readFileSync } from 'node:fs';
import type { Body } from './model.js';
import { provenanceOf } from './provenance.js';
import { schemeWithFindings, unmarked } from './spec-support.js';

const { scheme, findings } = schemeWithFindings(readFileSync('workflows/schemes/haarlemmermeer.yaml', 'utf8'));
const body = (id: string): Body => scheme.bodies.find((candidate) => candidate.id === id)!;
const originOf = (path: string) => provenanceOf(scheme, path)?.kind;
const groups = () => scheme.bodies.filter(({ kind }) => kind === 'werkgroep');
const SECTORS = ['kinderopvang', 'po', 'vo', 'mbo', 'swv-po', 'swv-vo', 'gemeente'];

describe('Haarlemmermeer, LEA from 2025', () => {
  it('parses without problems or warnings', () => {
    expect(findings).toEqual([]);
  });

  it('runs from the day of its adoption, without an end, in region noord', () => {
    expect(scheme.period).toEqual({ from: '2025-01-22', until: null });
    expect(scheme.holidays.region).toBe('noord');
    expect(scheme.adoption).toMatchObject([{ who: 'LEA-besturenoverleg', on: '2025-01-22' }]);
  });

  it('lets the besturenoverleg meet twice a year, with time kept free for informal contact', () => {
    expect(body('besturenoverleg')).toMatchObject({ kind: 'platform', meetings: { perYear: { min: 2, max: 2, target: 2 }, informalMinutes: 30 } });
    expect(body('besturenoverleg').coverage).toEqual(SECTORS);
    expect(body('besturenoverleg').tasks).toHaveLength(5);
  });

  it('has the municipality provide chair, secretary and minute-taker, none with a vote, the chair from outside for the time being', () => {
    const { chair, secretary, minuteTaker, seats } = body('besturenoverleg');
    expect([chair, secretary, minuteTaker]).toEqual([{ by: 'seat', seat: 'voorzitter', deputy: null }, 'secretaris', 'notulist']);
    expect(seats.filter(({ providedBy }) => providedBy === 'gemeente').map(({ id, voting, temporary }) => [id, voting, temporary])).toEqual([
      ['voorzitter', false, true],
      ['secretaris', false, false],
      ['notulist', false, false],
    ]);
    expect(seats.find(({ id }) => id === 'voorzitter')).toMatchObject({ role: 'externe voorzitter', sector: null });
  });

  it('has an agendacommissie of seven sectors and the LEA’s chair, that prepares and fixes the besturenoverleg’s agenda', () => {
    const { kind, seats, meetings, meetsBefore } = body('agendacommissie');
    expect([kind, meetings, meetsBefore?.body]).toEqual(['agendacommissie', null, 'besturenoverleg']);
    expect(seats.map(({ filledBy }) => filledBy)).toEqual([...SECTORS.map((sector) => ({ kind: 'sector', sector })), { kind: 'chair-of', body: 'besturenoverleg' }]);
    expect(body('besturenoverleg').agenda).toMatchObject({ preparedBy: 'agendacommissie', fixedBy: 'agendacommissie' });
  });

  it('has the agendacommissie collect from the constituency and from a group for each of five themes, which meet before it', () => {
    expect(body('agendacommissie').tasks[0]).toBe('Agendapunten ophalen bij de achterban en bij de stuur- en werkgroepen');
    expect(groups().map(({ id }) => id)).toEqual(['nieuwkomersonderwijs', 'dekkend-aanbod', 'inclusie', 'voorschoolse-educatie', 'kansengelijkheid'].map((theme) => `werkgroep-${theme}`));
    expect(groups().map(({ meetings }) => meetings?.precedes?.body)).toEqual(Array(5).fill('agendacommissie'));
  });

  it('gives each goal of the covenant, as an ambition with questions, at least one group', () => {
    expect(scheme.ambitions.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['kansengelijkheid', 4],
      ['achterstanden', 4],
      ['segregatie-integratie', 3],
      ['toelating', 3],
      ['doorgaande-lijn', 3],
    ]);
    expect(scheme.ambitions.filter(({ id }) => !groups().some(({ ambitions }) => ambitions.includes(id)))).toEqual([]);
  });

  it('names its main goal and four uitgangspunten', () => {
    expect(scheme.principles.map(({ id }) => id)).toEqual(['hoofddoel', 'samen', 'kansen', 'preventief', 'vertrouwen']);
  });

  it('says who answers for what: four lists, the joint one, and everyone for their own constituency', () => {
    expect(scheme.responsibilities.map(({ id, sectors, themes }) => [id, sectors, themes.length])).toEqual([
      ['gezamenlijk', SECTORS, 5],
      ['gemeente', ['gemeente'], 6],
      ['onderwijs', ['po', 'vo', 'mbo'], 9],
      ['samenwerkingsverband', ['swv-po', 'swv-vo'], 6],
      ['kinderopvang', ['kinderopvang'], 4],
      ['achterban', SECTORS, 2],
    ]);
  });

  it('has an Actieprogramma that says of each action who has the regie', () => {
    expect(scheme.annualPlan).toMatchObject({ name: 'Actieprogramma Kansengelijkheid en Inclusie', adoptedBy: [{ who: 'LEA-besturenoverleg' }] });
    expect(scheme.annualPlan!.columns).toContain('Regie');
  });

  it('holds the law’s overleg at least once a year in the besturenoverleg, on four topics and on early education', () => {
    const { topics, earlyEducation, optional, ...rest } = scheme.statutory!;
    expect(rest).toEqual({
      bodies: ['besturenoverleg'],
      perYear: 1,
      sectors: ['kinderopvang', 'po', 'vo'],
      basis: ['artikel 161 WPO', 'artikel 118a WVO', 'artikel 159 en 160 WPO (vve)'],
      supervisor: 'Inspectie van het Onderwijs',
    });
    expect([topics, earlyEducation, optional].map((list) => list.map(({ id }) => id))).toEqual([
      ['segregatie', 'integratie', 'achterstanden', 'toelating'],
      ['vve-toeleiding', 'vve-doorgaande-lijn', 'vve-resultaten'],
      ['zomerscholen', 'schakelklassen'],
    ]);
  });

  it('marks the boards that the document does not name as invented, and the named ones not', () => {
    expect(scheme.partners.filter((partner) => !partner.invented).map(({ id }) => id)).toEqual(['gemeente', 'swv-po', 'swv-vo']);
  });
});

describe('where a value comes from', () => {
  it.each<[string, string]>([
    ['period.from', 'source'],
    ['period.until', 'default'],
    ['bodies.besturenoverleg.meetings.perYear.target', 'source'],
    ['bodies.besturenoverleg.meetings.informalMinutes', 'default'],
    ['bodies.besturenoverleg.seats.voorzitter.temporary', 'source'],
    ['bodies.besturenoverleg.seats.voorzitter.voting', 'default'],
    ['bodies.besturenoverleg.seats.po-1', 'invented'],
    ['bodies.besturenoverleg.agenda.fixedBy', 'source'],
    ['bodies.besturenoverleg.agenda.call', 'default'],
    ['bodies.besturenoverleg.agenda.standingItems.1.minutes', 'default'],
    ['bodies.agendacommissie.seats.mbo.filledBy', 'source'],
    ['bodies.agendacommissie.meetsBefore.body', 'source'],
    ['bodies.agendacommissie.meetsBefore.before', 'default'],
    ['bodies.werkgroep-inclusie.name', 'default'],
    ['bodies.werkgroep-inclusie.seats.po', 'invented'],
    ['bodies.werkgroep-inclusie.meetings.perYear', 'default'],
    ['annualPlan.columns.3', 'source'],
    ['annualPlan.columns.4', 'default'],
    ['mailbox', 'invented'],
  ])('%s: %s', (path, kind) => {
    expect(originOf(path)).toBe(kind);
  });

  it('is known for every single value but the scheme’s own id', () => {
    expect(unmarked(scheme)).toEqual(['id']);
  });
});
