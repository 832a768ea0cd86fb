import { addDays, instantOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { Findings } from '../findings.js';
import { checkRotations } from './checks.rotation.js';
import type { Facts, MailingFact, RotationFact } from './facts.model.js';
import { calendar, delivery, goodYear, scheme } from './good-year.spec-support.js';
import { noHandovers } from './handovers.js';
import { noPlans } from './plan-facts.js';
import { noQuestions } from './questions.js';
import { noStatutory } from './statutory.js';
import { rotationPage } from './rotation-page.js';
import { rotationLines } from './rotations.js';

const [BEGIN, ON, END] = ['2021-08-01', '2023-08-01', '2023-12-31'];
/** Person → seat of the stuurgroep, for as long as they sit there. They are called after their seats in the platform. */
const STAYING = { kern: 'bouwen-2', 'vo-1': 'gelijke-kansen-2', ballonnen: 'passende-plek-2', procesmanager: 'procesmanager' };
const BEFORE = { wethouder: 'bouwen-1', 'po-1': 'gelijke-kansen-1', mbo: 'passende-plek-1' };
const AFTER = { 'po-2': 'bouwen-1', mbo: 'gelijke-kansen-1', wethouder: 'passende-plek-1' };
const PLATFORM = ['wethouder', 'procesmanager', 'kern', 'ballonnen', 'po-1', 'po-2', 'po-3', 'vo-1', 'mbo', 'hbo'];
const NOTICES: readonly LocalDate[] = ['2022-08-01', '2023-02-01', '2023-05-01', '2023-07-01'];

const sits = (seats: Readonly<Record<string, string>>, from: LocalDate, until: LocalDate | null) => Object.entries(seats).map(([personId, seatId]) => ({ bodyId: 'stuurgroep', seatId, personId, from, until }));

/** Two years, and the change after them: everybody told, one owner of each ambition gone, another chair. */
function goodChange(): Facts {
  const rotation: RotationFact = { id: 'r', bodyId: 'stuurgroep', kind: 'turn', on: ON, state: 'done', seats: Object.entries(AFTER).map(([personId, seatId]) => ({ seatId, personId, on: ON })) };
  const letter = (day: LocalDate, kind: string, to: readonly string[]): MailingFact => {
    const createdAt = instantOf(day, '08:00');
    return { id: `${kind}-${day}`, kind, meetingId: null, rotationId: 'r', status: null, createdAt, readable: true, pdf: false, appointment: null, deliveries: to.map((personId) => delivery(`${kind}-${day}`, personId, createdAt)) };
  };
  return {
    ...goodYear(),
    meetings: [], items: [], history: [], attendance: [],
    memberships: [...PLATFORM.map((id) => ({ bodyId: 'platform', seatId: id, personId: id, from: BEGIN, until: null })), ...sits(STAYING, BEGIN, null), ...sits(BEFORE, BEGIN, ON), ...sits(AFTER, ON, null)],
    offices: [{ bodyId: 'stuurgroep', office: 'voorzitter', personId: 'wethouder', from: BEGIN, until: ON }, { bodyId: 'stuurgroep', office: 'voorzitter', personId: 'kern', from: ON, until: null }],
    rotations: [rotation],
    mailings: [...NOTICES.flatMap((day) => [letter(day, 'rotation-leaving', Object.keys(BEFORE)), letter(day, 'rotation-overview', ['procesmanager'])]), letter('2023-02-01', 'rotation-chair', Object.values(STAYING))],
  };
}

function rulesBroken(spoil: (facts: Facts) => void): string[] {
  const facts = goodChange();
  spoil(facts);
  const findings = new Findings();
  checkRotations({ facts, plans: noPlans(), handovers: noHandovers(), constituency: [], statutory: noStatutory(), questions: noQuestions(), scheme, calendar, from: BEGIN, to: END, end: instantOf(addDays(END, 1), '00:00'), findings });
  return [...new Set(findings.all().map(({ rule }) => rule))].sort();
}

/** In the stuurgroep, the first. */
const membership = ({ memberships }: Facts, personId: string) => memberships.find((one) => one.personId === personId && one.bodyId === 'stuurgroep')!;
const mails = (facts: Facts, kind: string, day: LocalDate): MailingFact => facts.mailings.find(({ id }) => id === `${kind}-${day}`)!;
const without = (facts: Facts, mailing: MailingFact): void => void (facts.mailings = facts.mailings.filter((one) => one !== mailing));

/** Announced on a day, for 1 April 2023. */
function departs(facts: Facts, personId: 'wethouder', { from, takenBack }: { from: LocalDate; takenBack: LocalDate | null }): void {
  facts.rotations.push({ id: 'early', bodyId: 'stuurgroep', kind: 'departure', on: '2023-04-01', state: takenBack ? 'withdrawn' : 'lapsed', seats: [{ seatId: BEFORE[personId], personId: null, on: null }] });
  const told = (event: string, day: LocalDate) => ({ workflow: 'rotation', meetingId: 'early', event, outcome: 'applied' as const, fromState: 'x', toState: 'x', at: instantOf(day, '09:00'), inMeeting: null, itemId: null, personId: null, onBehalfOf: null });
  facts.history.push(told('start', from), ...(takenBack ? [told('DEPARTURE_WITHDRAWN', takenBack)] : []));
}

it('finds nothing in a change that went well, and tells it as a line', () => {
  expect(rulesBroken(() => undefined)).toEqual([]);
  expect(rotationLines(goodChange(), scheme, END)).toEqual([
    {
      on: ON,
      body: 'stuurgroep',
      leaving: [{ seat: 'bouwen-1', ambition: 'bouwen', sector: 'gemeente' }, { seat: 'gelijke-kansen-1', ambition: 'gelijke-kansen', sector: 'po' }, { seat: 'passende-plek-1', ambition: 'passende-plek', sector: 'mbo' }],
      joining: [{ seat: 'bouwen-1', ambition: 'bouwen', sector: 'po' }, { seat: 'gelijke-kansen-1', ambition: 'gelijke-kansen', sector: 'mbo' }, { seat: 'passende-plek-1', ambition: 'passende-plek', sector: 'gemeente' }],
      chair: { from: 'bouwen-1', to: 'bouwen-2' },
      noticesOn: NOTICES,
      coverageOk: true,
    },
  ]);
});

it('shows it as a secretary reads it', () => {
  expect(rotationPage(rotationLines(goodChange(), scheme, END), scheme)).toEqual([
    'Wisselingen',
    '  Dinsdag 1 augustus 2023, Stuurgroep LEA:',
    '    Eigenaar 1 Samen bouwen: Gemeente → Primair onderwijs',
    '    Eigenaar 1 Gelijke kansen: Primair onderwijs → Middelbaar beroepsonderwijs',
    '    Eigenaar 1 Passende plek: Middelbaar beroepsonderwijs → Gemeente',
    '    voorzitter: Eigenaar 1 Samen bouwen → Eigenaar 2 Samen bouwen',
    '    bericht op maandag 1 augustus 2022, woensdag 1 februari 2023, maandag 1 mei 2023, zaterdag 1 juli 2023',
    '',
  ]);
  expect(rotationPage([], scheme)).toEqual([]);
});

it.each<[string, string[], (facts: Facts) => void]>([
  ['both owners of an ambition who leave together', ['rotation.all-at-once', 'rotation.other-seat'], (facts) => ((membership(facts, 'ballonnen').until = ON), facts.memberships.push(...sits({ hbo: 'passende-plek-2' }, ON, null)))],
  ['a seat that changed before its day, with the chair and the only one of the gemeente in it', ['rotation.coverage', 'rotation.no-chair', 'rotation.too-early'], (facts) => ((facts.rotations[0]!.seats[0]!.on = '2023-07-01'), (membership(facts, 'wethouder').until = '2023-07-01'), (membership(facts, 'po-2').from = '2023-07-01'))],
  ['somebody else than who was appointed', ['rotation.not-seated'], (facts) => (membership(facts, 'po-2').personId = 'po-3')],
  ['a seat that changed out of turn', ['rotation.other-seat'], (facts) => (facts.rotations[0]!.seats = facts.rotations[0]!.seats.filter(({ seatId }) => seatId !== 'gelijke-kansen-1'))],
  ['a secretary whom nobody told', ['rotation.no-notice'], (facts) => without(facts, mails(facts, 'rotation-overview', '2023-05-01'))],
  ['a member who leaves and did not hear of it', ['rotation.no-notice'], (facts) => mails(facts, 'rotation-leaving', '2023-07-01').deliveries.pop()],
  ['a notice on another day', ['rotation.no-notice'], (facts) => (mails(facts, 'rotation-overview', '2022-08-01').createdAt = instantOf('2022-08-02', '08:00'))],
  ['a sector of which nobody sits there any more', ['rotation.coverage'], (facts) => ((membership(facts, 'po-2').personId = 'hbo'), (facts.rotations[0]!.seats[0]!.personId = 'hbo'))],
  ['a body without a chair', ['rotation.no-chair'], (facts) => (facts.offices[0]!.until = '2023-03-01')],
  ['a chair who left', ['rotation.no-chair'], (facts) => (facts.offices[1]!.personId = 'po-1')],
  ['members whom nobody asked for another chair', ['rotation.chair-not-asked'], (facts) => without(facts, mails(facts, 'rotation-chair', '2023-02-01'))],
  ['a chair who presides on without a reminder', ['rotation.same-chair'], (facts) => ((facts.offices[0]!.personId = 'kern'), (facts.offices[0]!.until = null), facts.offices.pop())],
  ['a chair by turn whom the members chose again', ['rotation.same-chair'], (facts) => (facts.offices[1]!.personId = 'wethouder')],
  ['a member who would leave early, took that back and then did not hear of it', ['rotation.no-notice'], (facts) => {
    departs(facts, 'wethouder', { from: '2022-12-01', takenBack: '2023-01-31' });
    mails(facts, 'rotation-leaving', '2023-02-01').deliveries.shift();
  }],
  ['somebody who owns two ambitions', ['rotation.coverage', 'rotation.two-seats'], (facts) => ((membership(facts, 'po-2').personId = 'mbo'), (facts.rotations[0]!.seats[0]!.personId = 'mbo'))],
  ['a sector that is missing, also while a seat is empty', ['rotation.coverage'], (facts) => {
    facts.memberships = facts.memberships.filter(({ personId, seatId }) => personId !== 'po-2' || seatId !== 'bouwen-1');
    Object.assign(facts.rotations[0]!.seats[0]!, { personId: null, on: null });
  }],
])('notices %s', (_, rules, spoil) => {
  expect(rulesBroken(spoil)).toEqual(rules);
});

it.each<[string, (facts: Facts) => void]>([
  ['a chair who presides on while the members are reminded', (facts) => {
    Object.assign(facts.offices[0]!, { personId: 'kern', until: null });
    facts.offices.pop();
    facts.mailings.push({ ...mails(facts, 'rotation-chair', '2023-02-01'), id: 'late', kind: 'rotation-overdue', createdAt: instantOf(ON, '09:00') });
  }],
  ['a chair for the rest of a term who is chosen for the next', (facts) => {
    facts.offices[0]!.until = '2023-05-25';
    facts.offices[1]!.from = '2023-05-25';
    facts.offices[1]!.until = ON;
    facts.offices.push({ ...facts.offices[1]!, from: ON, until: null });
  }],
  ['somebody who had said to leave even earlier, and stayed on', (facts) => {
    departs(facts, 'wethouder', { from: '2022-12-01', takenBack: null });
    mails(facts, 'rotation-leaving', '2023-02-01').deliveries.shift();
  }],
  ['the rest of a term that ends with the others', (facts) => facts.rotations.push({ id: 'd', bodyId: 'stuurgroep', kind: 'departure', on: '2023-10-02', state: 'done', seats: [{ seatId: 'bouwen-2', personId: null, on: null }] })],
  ['somebody who was re-appointed and needs no farewell', (facts) => {
    facts.memberships = facts.memberships.filter(({ personId, from }) => personId !== 'wethouder' || from !== ON);
    facts.memberships.push(...sits({ wethouder: 'bouwen-1', 'po-2': 'passende-plek-1' }, ON, null));
    facts.memberships = facts.memberships.filter(({ seatId, personId, bodyId }) => bodyId !== 'stuurgroep' || seatId !== 'bouwen-1' || personId !== 'po-2');
    facts.rotations[0]!.seats[0]!.personId = 'wethouder';
    facts.rotations[0]!.seats[2]!.personId = 'po-2';
    for (const day of NOTICES) facts.mailings.find(({ id }) => id === `rotation-leaving-${day}`)!.deliveries.shift();
  }],
  ['two of three owners who leave while the third stays', (facts) => {
    facts.memberships = facts.memberships.filter(({ bodyId, seatId }) => bodyId !== 'stuurgroep' || seatId !== 'passende-plek-2');
  }],
])('does not mind %s', (_, spoil) => {
  expect(rulesBroken(spoil)).toEqual([]);
});
