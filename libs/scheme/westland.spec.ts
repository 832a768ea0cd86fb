import { readFileSync } from 'node:fs';
import type { Body } from './model.js';
import { provenanceOf } from './provenance.js';
import { schemeWithFindings, unmarked } from './spec-support.js';

const { scheme, findings } = schemeWithFindings(readFileSync('workflows/schemes/westland.yaml', 'utf8'));
const body = (id: string): Body => scheme.bodies.find((candidate) => candidate.id === id)!;
const seat = (bodyId: string, id: string) => body(bodyId).seats.find((candidate) => candidate.id === id);
const groups = (): Body[] => scheme.bodies.filter((candidate) => candidate.kind === 'werkgroep');

describe('Westland, LEA 2022-2025', () => {
  it('parses without problems or warnings', () => {
    expect(findings).toEqual([]);
  });

  it('runs for four calendar years, in region midden', () => {
    expect(scheme.period).toEqual({ from: '2022-01-01', until: '2025-12-31' });
    expect(scheme.holidays.region).toBe('midden');
  });

  it('has six programmes with 48 pijlers', () => {
    const counts = scheme.ambitions.map((ambition) => [ambition.id, ambition.questions.length]);
    expect(counts).toEqual([['gelijke-kansen', 12], ['brede-ontwikkeling', 8], ['passende-plek', 10], ['arbeidsmarkt', 7], ['kennis', 4], ['huisvesting', 7]]);
    expect(scheme.ambitions.flatMap((ambition) => ambition.questions)).toHaveLength(48);
  });

  it('marks the boards that the document does not name as invented, and the named ones not', () => {
    const named = ['gemeente', 'spow', 'swv-vo', 'skt', 'jgz', 'cultuurweb', 'wntweb', 'bibliotheek', 'patijnenburg', 'vno-ncw', 'mkb', 'whc'];
    expect(scheme.partners.filter((partner) => !partner.invented).map((partner) => partner.id)).toEqual(named);
  });
});

describe('the bestuurlijk overleg LEA', () => {
  it('is a part of BOLOK, meets four times a year at least, and more often where that is needed', () => {
    expect(body('bestuurlijk-overleg')).toMatchObject({ kind: 'stuurgroep', partOf: 'BOLOK (Bestuursoverleg lokaal onderwijs en kinderopvang)', meetings: { perYear: { min: 4 } } });
    expect(body('bestuurlijk-overleg').optionalMeetings).toMatchObject([{ id: 'extra', perYear: null }]);
  });

  it('is chaired by the wethouder onderwijs, else by the directeur beleid', () => {
    expect(body('bestuurlijk-overleg').chair).toEqual({ by: 'seat', seat: 'wethouder-onderwijs', deputy: 'directeur-beleid' });
    expect(seat('bestuurlijk-overleg', 'wethouder-onderwijs')).toMatchObject({ voting: true, providedBy: 'gemeente' });
  });

  it('has two wethouders, and boards of kinderopvang, po, vo and mbo that have power to decide', () => {
    const votes = body('bestuurlijk-overleg').seats.filter(({ voting }) => voting);
    expect(votes.filter(({ filledBy }) => filledBy.kind === 'office').map(({ id }) => id)).toEqual(['wethouder-onderwijs', 'wethouder-sociaal-domein']);
    expect(new Set(votes.filter(({ filledBy }) => filledBy.kind === 'partner').map(({ role, sector }) => `${role} ${sector}`))).toEqual(
      new Set(['kinderopvang', 'po', 'vo', 'mbo'].map((sector) => `beslissingsbevoegd bestuurder ${sector}`)),
    );
    expect(body('bestuurlijk-overleg').coverage).toEqual(['kinderopvang', 'po', 'vo', 'mbo', 'gemeente']);
  });

  it('has its minutes written by a third party, who has no vote', () => {
    expect(body('bestuurlijk-overleg').minuteTaker).toBe('notulist');
    expect(seat('bestuurlijk-overleg', 'notulist')).toMatchObject({ voting: false, filledBy: { kind: 'office', office: 'notulist van buiten' } });
  });

  it('gets its agenda from the agendacommissie; the secretary lays it before the chair, who fixes it', () => {
    expect(body('bestuurlijk-overleg').agenda).toMatchObject({ preparedBy: 'agendacommissie', fixedBy: 'chair' });
    expect(seat('bestuurlijk-overleg', 'secretaris')).toMatchObject({ voting: false, providedBy: 'gemeente', filledBy: { office: 'beleidsmedewerker onderwijs- en jeugdbeleid' } });
  });
});

describe('the agendacommissie', () => {
  it('consists of the chairs of the six working groups, the secretary and the programme manager', () => {
    const chairs = body('agendacommissie').seats.flatMap(({ filledBy }) => (filledBy.kind === 'chair-of' ? [filledBy.body] : []));
    expect(chairs).toEqual(groups().map(({ id }) => id));
    expect(body('agendacommissie').seats.slice(6).map(({ id }) => id)).toEqual(['secretaris', 'programmamanager']);
  });

  it('meets before each bestuurlijk overleg', () => {
    expect(body('agendacommissie')).toMatchObject({ kind: 'agendacommissie', meetings: null, meetsBefore: { body: 'bestuurlijk-overleg', before: { amount: 3, unit: 'weeks' } } });
  });
});

describe('the working groups', () => {
  it('serve one programme each', () => {
    expect(groups().map(({ ambitions }) => ambitions)).toEqual(scheme.ambitions.map(({ id }) => [id]));
  });

  it('start when kaders, uitgangspunten, doelen and succescriteria are set, and then work without instructions', () => {
    expect(scheme.workingGroups).toMatchObject({
      installedBy: ['bestuurlijk-overleg'],
      installedWhen: ['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria'],
      chairedBy: expect.stringContaining('primaire proces'),
      mandate: expect.stringContaining('zonder last of ruggespraak'),
    });
  });

  it('are chaired by someone from opvang or school, never by the municipality or the programme manager', () => {
    expect(groups().map(({ id, chair }) => chair.by === 'seat' && seat(id, chair.seat)?.sector)).toEqual(['po', 'po', 'vo', 'mbo', 'so', 'po']);
  });

  it('all have the programme manager and a beleidsambtenaar in them', () => {
    expect(groups().filter(({ seats }) => !['programmamanager', 'beleidsambtenaar'].every((id) => seats.some((candidate) => candidate.id === id)))).toEqual([]);
  });
});

describe('what the LEA leaves to others', () => {
  it('is the OOGO: housing, support plan, youth plan, each with its own parties, procedure, outcome and dispute route', () => {
    expect(scheme.consultations.flatMap(({ topics }) => topics.map(({ id }) => id))).toEqual(['huisvesting', 'ondersteuningsplan', 'jeugdplan']);
    for (const oogo of scheme.consultations) {
      expect(oogo).toMatchObject({ heldWith: 'bestuurlijk-overleg', outcomes: ['wel overeenstemming', 'geen overeenstemming'], basis: expect.stringContaining('Wettelijk verplicht') });
      expect([oogo.parties.length > 1, oogo.procedure === null, oogo.dispute === '']).toEqual([true, false, false]);
    }
  });

  it('is housing, which follows its own plan and has no line in the jaarplan', () => {
    expect(scheme.ambitions.filter(({ ownPlan }) => ownPlan !== null).map(({ id }) => id)).toEqual(['huisvesting']);
    expect(scheme.annualPlan!.lines.flatMap(({ ambitions }) => ambitions)).toEqual(['gelijke-kansen', 'brede-ontwikkeling', 'passende-plek', 'arbeidsmarkt', 'kennis']);
  });

  it('is adoption: the council approves the LEA, the college and each board the jaarplan', () => {
    expect(scheme.adoption.map(({ who }) => who)).toEqual(['Gemeenteraad']);
    expect(scheme.annualPlan!.adoptedBy.map(({ who, sectors }) => [who, sectors])).toEqual([
      ['College van burgemeester en wethouders', []],
      ['Het bevoegde bestuur van elke partner', ['kinderopvang', 'po', 'vo', 'mbo']],
    ]);
    expect(scheme.annualPlan).toMatchObject({ alignedIn: 'bestuurlijk-overleg', councilInformed: expect.stringContaining('raadsinformatiebrief') });
    expect(scheme.annualPlan!.columns).toHaveLength(6);
  });
});

it('says what the municipality, the school boards and all partners together answer for', () => {
  expect(scheme.responsibilities.map(({ id, themes }) => [id, themes.length])).toEqual([['gemeente', 5], ['schoolbesturen', 1], ['samen', 7]]);
});

it('hears children, young people and parents with the jongerenraad', () => {
  expect(scheme.participation).toMatchObject([{ groups: ['kinderen', 'jongeren', 'ouders'], with: 'de Westlandse jongerenraad', about: expect.stringContaining('jaarplan') }]);
});

describe('where a value comes from', () => {
  it.each<[string, string]>([
    ['bodies.bestuurlijk-overleg.meetings.perYear.min', 'source'],
    ['bodies.bestuurlijk-overleg.meetings.perYear.max', 'default'],
    ['bodies.bestuurlijk-overleg.seats.po-1.filledBy', 'invented'],
    ['bodies.bestuurlijk-overleg.agenda.fixedBy', 'source'],
    ['bodies.bestuurlijk-overleg.agenda.call', 'default'],
    ['bodies.agendacommissie.meetsBefore', 'default'],
    ['bodies.werkgroep-kennis.chair', 'source'],
    ['bodies.werkgroep-kennis.seats.programmamanager', 'source'],
    ['bodies.werkgroep-kennis.seats.voorzitter.filledBy', 'default'],
    ['bodies.werkgroep-kennis.meetings', 'default'],
    ['consultations.oogo-jeugdplan.topics', 'source'],
    ['consultations.oogo-jeugdplan.dispute', 'default'],
    ['consultations.oogo-jeugdplan.heldWith', 'default'],
    ['period.from', 'default'],
    ['bodies.bestuurlijk-overleg.agenda.standingItems.2.minutes', 'default'],
    ['ambitions.huisvesting.ownPlan', 'source'],
    ['statutory.topics', 'default'],
  ])('%s: %s', (path, kind) => {
    expect(provenanceOf(scheme, path)?.kind).toBe(kind);
  });

  it('is known for every single value but the scheme’s own id', () => {
    expect(unmarked(scheme)).toEqual(['id']);
  });
});
