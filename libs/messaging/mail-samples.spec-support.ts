/** Facts for every kind of mail: for the tests and for looking at what the templates make. */
import type { FactsOf, MailFacts, MailKind } from './mail-kinds.js';
import type { ActionFacts, AgendaItemFacts, DecisionFacts, EarlierActionFacts, MailSetting, MeetingFacts, RotatingSeat } from './templates/setting.js';
import type { AssignmentFacts } from './templates/assignments.js';

const setting: MailSetting = {
  lea: 'LEA Voorbeeldstad',
  mailbox: 'lea@voorbeeldstad.example',
  colour: null,
  sender: { name: 'Marieke de Wit', role: 'procesmanager LEA Voorbeeldstad' },
  greeting: 'leden van de stuurgroep LEA',
  reason: 'Deze mail gaat naar de leden van de stuurgroep LEA.',
  link: 'https://leidraad.voorbeeldstad.example/vergaderingen/2021-10-07',
};
const platform = { ...setting, greeting: 'leden van het bestuurlijk platform', reason: 'Deze mail gaat naar de leden van het bestuurlijk platform en de stuurgroep LEA.' };
const chair = { ...setting, greeting: 'Joost Meijer', reason: 'Deze mail gaat naar de voorzitter van de stuurgroep LEA.' };
const secretary = { ...setting, sender: { name: 'Leidraad', role: 'namens LEA Voorbeeldstad' }, greeting: 'Marieke de Wit', reason: 'Deze mail gaat naar de secretaris van de stuurgroep LEA.' };

const meeting: MeetingFacts = { body: 'Stuurgroep LEA', date: '2021-10-07', startTime: '15:30', endTime: '17:00', place: 'Stadhuis, kamer 2.14' };
const item = (number: string, title: string, more: Partial<AgendaItemFacts> = {}): AgendaItemFacts => ({ number, title, startTime: null, minutes: 10, purpose: 'informatie', asked: null, presenter: null, papers: [], late: false, ...more });
const items: AgendaItemFacts[] = [
  item('1', 'Opening en mededelingen', { startTime: '15:30', minutes: 5 }),
  item('2', 'Verslag van 9 september', { startTime: '15:35', minutes: 5, purpose: 'besluitvorming', asked: 'Het verslag vaststellen.', papers: [{ title: 'Verslag stuurgroep 9 september (concept, akkoord voorzitter)', attached: true, url: null }] }),
  item('3', 'Overgang van voorschool naar basisschool', {
    startTime: '15:40', minutes: 30, purpose: 'besluitvorming', presenter: 'Ingrid Bakker (Kern Kinderopvang)', asked: 'Instemmen met één overdrachtsformulier voor alle voorscholen en basisscholen vanaf 1 januari 2022.',
    papers: [{ title: 'Oplegnotitie overdracht', attached: true, url: null }, { title: 'Formulier (voorbeeld)', attached: false, url: 'https://leidraad.voorbeeldstad.example/stukken/81' }],
  }),
  item('4', 'Thuiszitters: aanpak schooljaar 2021-2022', { startTime: '16:10', minutes: 25, purpose: 'advies', presenter: 'Samenwerkingsverband passend onderwijs', asked: 'Welke twee onderdelen krijgen voorrang?', papers: [{ title: 'Cijfers thuiszitters per wijk', attached: false, url: null }] }),
  item('5', 'Inzet middelen Nationaal Programma Onderwijs', { startTime: '16:35', minutes: 15, late: true, presenter: 'gemeente Voorbeeldstad' }),
  item('6', 'Rondvraag en sluiting', { startTime: '16:50' }),
];
const decision = (number: string, text: string, outcome: DecisionFacts['outcome'] = 'besloten', how = '', reservedUntil: string | null = null): DecisionFacts => ({ number, lead: 'Besluit', text, outcome, reservedUntil, sentence: `${text}${how}` });
const decisions: DecisionFacts[] = [
  decision('2021-7', 'Overdracht: De stuurgroep stemt in met één overdrachtsformulier voor alle voorscholen en basisscholen vanaf 1 januari 2022.'),
  decision('2021-8', 'Coördinatie: De po-besturen dragen € 12.500 bij', 'onder-voorbehoud', ' (onder voorbehoud van de achterban, tot en met vrijdag 5 november 2021)', '2021-11-05'),
  decision('2021-9', 'Verdeling van de middelen Nationaal Programma Onderwijs: aangehouden.', 'aangehouden'),
];
const assignment: AssignmentFacts = {
  title: 'Eén aanmeldroute voor de voorschool', ambition: 'Samen gelijke kansen bieden', group: 'Overlegtafel Taal en gelijke kansen', issuer: 'Stuurgroep LEA', result: 'Een voorstel voor één route van aanmelden, met afspraken tussen kinderopvang, JGZ en gemeente.',
  measure: 'Het non-bereik daalt van 25% naar 15%.', who: 'Ingrid Bakker (Kern Kinderopvang)', means: '40 uur van de deelnemers, € 3.000 voor onderzoek', frame: 'Binnen het bestaande budget voor vve.', dueOn: '2022-05-19', reportsOn: ['2022-01-20', '2022-03-24'],
  mandate: 'De deelnemers beslissen zelf binnen de lijnen die de stuurgroep heeft gesteld.',
};
const actions: ActionFacts[] = [
  { number: '14', what: 'Formulier omzetten naar het leerlingvolgsysteem en proefdraaien op drie scholen', who: 'Ingrid Bakker', due: '2021-11-26', doneOn: null },
  { number: '15', what: 'Cijfers thuiszitters per wijk aanvullen met vo', who: 'Peter Jansen en Noor el Idrissi', due: '2021-11-04', doneOn: null },
  { number: '16', what: 'Achterban informeren', who: 'allen', due: null, doneOn: '2021-10-11' },
];
const earlier: EarlierActionFacts[] = [
  { from: '2021-06-10', what: 'Locaties voor de taalklas in kaart brengen', who: 'Saskia Blom', due: '2021-09-15', doneOn: '2021-09-20' },
  { from: '2021-09-09', what: 'Voorstel voor de verdeling van de coördinatiekosten', who: 'Peter Jansen', due: '2021-11-04', doneOn: null },
];

const committee = {
  ...setting,
  greeting: 'leden van de agendacommissie',
  reason: 'Deze mail gaat naar de leden van de agendacommissie.',
  meeting: { body: 'Agendacommissie', date: '2025-03-27', startTime: '15:00', endTime: '16:30', place: 'Raadhuis, kamer 3' },
  prepared: { body: 'LEA-besturenoverleg', date: '2025-04-15', startTime: '15:00', endTime: '17:00', place: 'Raadhuis' },
};

const plan = { ...secretary, link: 'https://leidraad.voorbeeldstad.example/jaarplannen/2022', plan: 'Jaarplan 2022' };
const planned = { action: 'Taalcoaches werven', line: 'Gelijke kansen', planning: 'Q1 2022', partners: ['PO', 'bibliotheek'] };
const cycle = { ...secretary, subject: 'Gelijke kansen', turn: 2 };
const indicators = [{ goal: 'Minder kinderen zonder plaats', indicator: 'Doelgroepkinderen zonder plaats', unit: 'procent', last: 'ca. 25% (31 juli 2021)', by: 'JGZ' }];
const rotating: RotatingSeat = { name: 'Eigenaar 1 Samen bouwen', ambition: 'Samen bouwen aan Voorbeeldstad', holder: 'Saskia Blom', successor: null, meeting: null, candidates: ['Primair onderwijs 2 (Ingrid Bakker)', 'Middelbaar beroepsonderwijs (Peter Jansen)'] };
const appointed: RotatingSeat = { ...rotating, name: 'Eigenaar 1 Gelijke kansen', holder: 'Joost Meijer', successor: { name: 'Noor el Idrissi', sector: 'Voortgezet onderwijs', appointed: '2023-08-01', waits: false }, meeting: '2023-04-20', candidates: [] };
const waiting: RotatingSeat = { ...appointed, name: 'Eigenaar 1 Passende plek', holder: 'Ingrid Bakker', successor: { name: 'Peter Jansen', sector: 'Middelbaar beroepsonderwijs', appointed: null, waits: true } };
const changing = { ...setting, body: 'Stuurgroep LEA', on: '2023-08-01', greeting: 'Saskia Blom', reason: 'Deze mail is voor Saskia Blom, die op 1 augustus 2023 aftreedt in de stuurgroep LEA.', whyThisDay: 'In de stuurgroep LEA treedt om de 2 jaar een groep af. De wisseling is op 1 augustus. Berichten gaan uit 12, 6, 3 en 1 maand daarvoor.' };

const handover = {
  ...secretary,
  link: 'https://leidraad.voorbeeldstad.example/overdrachten/1',
  seat: 'Stuurgroep LEA, plek Primair onderwijs 1',
  from: 'Peter Jansen',
  leavesOn: '2022-08-01',
  points: [{ group: 'Actiepunten', title: 'Cijfers thuiszitters aanvullen met vo', due: '2022-09-01', note: 'Noor heeft de lijst.' }, { group: 'Actiepunten', title: null, due: null, note: null }, { group: 'Metingen', title: 'Cijfer aanleveren: bereik van de voorschool', due: null, note: null }],
};

export const samples: { [K in MailKind]: FactsOf<K> } = {
  invitation: { ...setting, kind: 'invitation', meeting, itemsDue: '2021-09-16' },
  moved: { ...setting, kind: 'moved', meeting: { ...meeting, date: '2021-10-14' }, from: { date: '2021-10-07', startTime: '15:30', endTime: '17:00', place: 'Stadhuis, kamer 2.14' }, why: 'Op 7 oktober is er een studiedag van het primair onderwijs.', itemsDue: '2021-09-23' },
  cancelled: { ...setting, kind: 'cancelled', meeting, why: null, next: '2021-11-18' },
  'follow-up': { ...setting, kind: 'follow-up', greeting: 'Peter Jansen', meeting, decision: decisions[1]!.text, by: 'Schoolbestuur De Brug (primair onderwijs)', until: '2021-11-05', nr: 0, reminder: false },
  'meeting-short': { ...secretary, kind: 'meeting-short', body: 'Stuurgroep LEA', schoolYear: '2021-2022', planned: 3, agreed: 4, proposal: { date: '2022-03-17', startTime: '15:30', endTime: '17:00', place: 'Stadhuis, kamer 2.14' }, why: 'Deze donderdag ligt tussen de vergaderingen van 3 februari en 21 april, en buiten de voorjaarsvakantie.' },
  'new-body': { ...secretary, kind: 'new-body', body: 'Regiegroep', since: '2022-01-10', schoolYear: '2021-2022', agreed: { min: 2, max: 4, target: 3 }, planned: 0, proposal: ['2022-03-03T14:00:00.000Z', '2022-04-21T13:00:00.000Z', '2022-06-09T13:00:00.000Z'], along: [{ body: 'Agendacommissie', at: '2022-02-10T09:00:00.000Z' }] },
  'call-for-items': { ...setting, kind: 'call-for-items', meeting, itemsDue: '2021-09-16', papersDue: '2021-09-24', known: ['Verslag van 9 september', 'Thuiszitters: aanpak schooljaar 2021-2022 (doorgeschoven)'], invites: true },
  'items-reminder': { ...setting, kind: 'items-reminder', meeting, itemsDue: '2021-09-16', received: ['Overgang van voorschool naar basisschool'] },
  'papers-reminder': { ...setting, kind: 'papers-reminder', greeting: 'Peter Jansen', meeting, papersDue: '2021-09-24', missing: [{ item: 'Thuiszitters: aanpak schooljaar 2021-2022', paper: 'Cijfers thuiszitters per wijk' }] },
  'late-item-request': { ...chair, kind: 'late-item-request', meeting, item: items[4]!, by: 'Saskia Blom (gemeente Voorbeeldstad)', why: 'De beschikking kwam gisteren binnen; de middelen moeten vóór 1 november zijn verdeeld.', itemsDue: '2021-09-16' },
  'item-taken-off': { ...setting, kind: 'item-taken-off', greeting: 'Saskia Blom', meeting, title: items[4]!.title, why: 'Er is in deze vergadering geen tijd meer voor.' },
  'late-item-answer': { ...setting, kind: 'late-item-answer', greeting: 'Saskia Blom', meeting, title: items[4]!.title, consented: true },
  'agenda-approval-request': { ...chair, kind: 'agenda-approval-request', meeting, items, dueBy: '2021-09-22', sentOn: '2021-09-27' },
  'agenda-approval-reminder': { ...chair, kind: 'agenda-approval-reminder', meeting, items, dueBy: '2021-09-22', sentOn: '2021-09-27' },
  'agenda-draft-reminder': { ...secretary, kind: 'agenda-draft-reminder', meeting, dueBy: '2021-09-22', received: items.slice(2, 4).map((i) => i.title) },
  'agenda-returned': { ...secretary, kind: 'agenda-returned', meeting, by: 'De voorzitter', remarks: 'Punt 4 graag vóór punt 3.\nPunt 5 mag vijf minuten korter.' },
  agenda: { ...setting, kind: 'agenda', meeting, items, fixedBySilence: true, version: 1, changes: [], actions: earlier, olderActions: 1 },
  'agenda-changed': { ...setting, kind: 'agenda-changed', meeting, items, fixedBySilence: false, version: 2, changes: ['Punt 5 is toegevoegd.', 'Punt 4 duurt 25 in plaats van 30 minuten.'], actions: [], olderActions: 0 },
  'agenda-for-newcomer': { ...setting, greeting: 'Noor el Idrissi', reason: 'U krijgt deze mail omdat u lid bent van de stuurgroep LEA.', kind: 'agenda-for-newcomer', meeting, items, fixedBySilence: false, version: 1, changes: [], actions: earlier, olderActions: 0 },
  'guest-agenda': { ...setting, kind: 'guest-agenda', greeting: 'Noor el Idrissi', reason: 'Deze mail gaat naar de gasten bij agendapunt 4.', link: null, meeting, items: [items[3]!], changed: false, withdrawn: false },
  'committee-call': { ...committee, kind: 'committee-call', itemsDue: '2025-03-24' },
  'committee-reminder': { ...committee, kind: 'committee-reminder', itemsDue: '2025-03-24', received: ['Instroom van nieuwkomers'] },
  'committee-moved': { ...committee, kind: 'committee-moved' },
  'committee-cancelled': { ...committee, kind: 'committee-cancelled' },
  'committee-undecided': { ...committee, kind: 'committee-undecided', items: [items[2]!, items[3]!], decideBy: '2025-03-31' },
  'committee-decision': { ...committee, kind: 'committee-decision', title: 'Instroom van nieuwkomers', decision: 'deferred', bySilence: false, cancelled: false, minutes: null, where: 'LEA-besturenoverleg, donderdag 9 oktober 2025', why: 'De cijfers over dit schooljaar komen in de zomer.' },
  'committee-settled': { ...committee, kind: 'committee-settled', bySilence: false, items, dueBy: '2025-03-31' },
  'rotation-leaving': { ...changing, kind: 'rotation-leaving', seat: rotating, last: false },
  'rotation-co-owner': { ...changing, kind: 'rotation-co-owner', seats: [rotating] },
  'rotation-nominate': { ...changing, kind: 'rotation-nominate', seats: [rotating, { ...rotating, name: 'Eigenaar 1 Passende plek', candidates: [] }], mustComeFrom: ['Primair onderwijs', 'Middelbaar beroepsonderwijs'], decidedBy: 'Stuurgroep LEA', last: false },
  'rotation-overview': { ...changing, ...secretary, kind: 'rotation-overview', seats: [rotating, appointed], mustComeFrom: ['Primair onderwijs'], conflict: null, chair: { present: 'Joost Meijer', chosen: null, meeting: '2023-04-20' }, told: 9 },
  'rotation-chair': { ...changing, kind: 'rotation-chair', present: 'Joost Meijer', candidates: ['Ingrid Bakker (Eigenaar 2 Samen bouwen)'], meeting: '2023-04-20', reminder: false },
  'rotation-nominated': { ...changing, kind: 'rotation-nominated', seat: rotating, decidedBy: 'Stuurgroep LEA' },
  'rotation-settled': { ...changing, kind: 'rotation-settled', what: 'appointed', seat: rotating.name, person: 'Ingrid Bakker', holder: 'Saskia Blom', from: '2023-08-01', why: null },
  'rotation-handover': { ...changing, kind: 'rotation-handover', seat: appointed, others: ['Ingrid Bakker'] },
  'rotation-departure': { ...changing, kind: 'rotation-departure', what: 'announced', person: 'Saskia Blom', seat: rotating, until: '2025-08-01', mustComeFrom: ['Gemeente'], conflict: 'Er komt één plek vrij. Deze regel is dan niet te houden: er komt iemand uit Gemeente. Wie vertrekt, volgt zichzelf niet op: het lukt wel als daar eerst iemand anders zit (Wethouder).', stays: true, why: 'Ik begin in september bij een andere organisatie.' },
  'rotation-line-up': { ...changing, kind: 'rotation-line-up', changes: ['Eigenaar 1 Gelijke kansen: Noor el Idrissi, na Joost Meijer'], members: ['Eigenaar 1 Samen bouwen: Saskia Blom', 'Eigenaar 1 Gelijke kansen: Noor el Idrissi'], chair: 'Saskia Blom' },
  'rotation-overdue': { ...changing, kind: 'rotation-overdue', seats: [rotating, waiting], mustComeFrom: ['Primair onderwijs'], conflict: null, chair: { meanwhile: 'Joost Meijer' }, stays: true, reminder: true },
  'seat-invitation': { ...changing, kind: 'seat-invitation', meeting },
  'committee-invitation': { ...changing, kind: 'committee-invitation', body: 'Agendacommissie', meeting },
  'committee-uninvited': { ...changing, kind: 'committee-uninvited', body: 'Agendacommissie', meeting },
  'seat-uninvited': { ...changing, kind: 'seat-uninvited', meeting },
  'papers-added': { ...setting, kind: 'papers-added', meeting, item: items[3]!, papers: [{ title: 'Cijfers thuiszitters per wijk', attached: true, url: null }] },
  'decision-list': { ...setting, kind: 'decision-list', meeting, decisions, decisionsLeftOut: 1, actions, done: earlier.slice(0, 1), partial: false, replaces: '2021-10-11', minutesBy: '2021-10-21' },
  'record-reminder': { ...secretary, kind: 'record-reminder', meeting, level: 'secretary', due: '2021-10-11', list: 'planned' },
  'minutes-due-reminder': { ...secretary, kind: 'minutes-due-reminder', meeting, about: 'draft', level: 'secretary', due: '2021-10-14', lastDay: '2021-10-21', stopped: false, waitsFor: 'Bram Visser (notulist)' },
  'review-request': { ...setting, kind: 'review-request', meeting, dueBy: '2021-10-15', confidentialLeftOut: true },
  'akkoord-request': { ...chair, kind: 'akkoord-request', meeting, dueBy: '2021-10-19', leavesOn: '2021-10-21', readers: 'de leden van het bestuurlijk platform en de stuurgroep LEA', confidentialLeftOut: false },
  'akkoord-withheld': { ...setting, kind: 'akkoord-withheld', greeting: 'Bram Visser', meeting, remarks: 'Bij punt 3 ontbreekt de vraag van het vo.', confidential: false, lastDay: '2021-10-21' },
  'correction-request': { ...setting, kind: 'correction-request', greeting: 'Bram Visser', meeting, remarks: 'Bedrag bij besluit 2021-8: € 12.500 in plaats van € 15.200.', confidential: false, lastDay: null },
  minutes: { ...platform, kind: 'minutes', meeting, status: 'akkoord', adoption: null, earlier: null, decisions, decisionsLeftOut: 0, actions, done: [], adoptionOn: '2021-11-18', confidentialLeftOut: true },
  'minutes-adopted': { ...platform, kind: 'minutes-adopted', meeting, adoption: { on: '2021-11-18', changes: 'listed', text: 'Bedrag bij besluit 2021-8: € 12.500 in plaats van € 15.200.' } },
  'assignment-issued': { ...setting, kind: 'assignment-issued', touching: ['‘Minder thuiszitters’ (Passende plek; de overlegtafel Passende plek)'], greeting: 'leden van de overlegtafel Taal en gelijke kansen', assignment, acceptBy: '2021-10-21' },
  'assignment-news': { ...chair, kind: 'assignment-news', about: 'bottleneck-raised', assignment, text: 'De JGZ mag gegevens niet delen zonder toestemming van ouders.\nWie kan ons helpen met een verwerkersovereenkomst?' },
  'assignment-reminder': { ...secretary, kind: 'assignment-reminder', about: 'report', level: 'manager', assignment, on: '2022-01-20' },
  'assignment-escalation': { ...chair, kind: 'assignment-escalation', about: 'overdue', assignment, on: null, text: null, reminded: ['Bram Visser', 'Marieke de Wit'] },
  'execution-agenda-reminder': { ...secretary, kind: 'execution-agenda-reminder', about: 'naming', body: 'Bestuurlijk platform', year: '2022-2023', assignments: ['Eén aanmeldroute voor de voorschool', 'Minder thuiszitters'] },
  'execution-agenda-chosen': { ...setting, kind: 'execution-agenda-chosen', body: 'Bestuurlijk platform', year: '2022-2023', chosen: ['Eén aanmeldroute voor de voorschool'], passedOver: ['Minder thuiszitters'] },
  'working-group-news': { ...setting, kind: 'working-group-news', about: 'installed', group: 'Werkgroep Taal', installer: 'Bestuurlijk overleg LEA', frame: [{ name: 'Kaders', text: 'Binnen het budget van de Gelijke Kansenalliantie.' }, { name: 'Doelen', text: 'In 2025 leest 85% van de leerlingen in groep 8 op niveau 2F.' }], mandate: 'Leden doen mee zonder last of ruggespraak.' },
  'agreement-evaluation': { ...secretary, kind: 'agreement-evaluation', moment: 'coming', text: 'Alle voorscholen en basisscholen gebruiken één overdrachtsformulier.\nBij een vve-indicatie hoort een gesprek.', body: 'Bestuurlijk platform', decided: 'Bestuurlijk platform, dinsdag 9 november 2021', partners: ['Gemeente Voorbeeldstad', 'Kern Kinderopvang', 'Schoolbestuur De Brug'], topics: ['Doorgaande lijn', 'Vve: doorgaande lijn van voor- naar vroegschool'], evaluateOn: '2022-11-08', meetings: ['2022-11-08'] },
  'goals-asked': { ...cycle, kind: 'goals-asked', dueOn: '2021-09-13', goals: [] },
  'goals-reminder': { ...cycle, kind: 'goals-reminder', dueOn: '2021-09-13', goals: [{ text: 'Alle peuters krijgen en houden een plek in het basisaanbod.', advice: ['De huidige situatie ontbreekt. Noem het cijfer van nu, met het jaar erbij.'] }] },
  'figures-asked': { ...cycle, kind: 'figures-asked', level: 'measurer', moment: 'Bereik van vve-peuters tot en met 31 oktober 2021', closesOn: '2021-11-22', indicators },
  'figures-reminder': { ...cycle, kind: 'figures-reminder', level: 'owner', moment: 'Bereik van vve-peuters tot en met 31 oktober 2021', closesOn: '2021-11-22', indicators },
  'evaluation-asked': { ...cycle, kind: 'evaluation-asked', level: 'secretary', evaluation: 'Eindevaluatie Gelijke kansen', body: 'Regiegroep LEA', meetingOn: '2022-06-09', goals: [{ text: 'Minder kinderen zonder plaats', figures: 'Van ca. 25% naar 18% (18 april 2022); doel: 10%.' }] },
  'evaluation-reminder': { ...cycle, kind: 'evaluation-reminder', level: 'secretary', evaluation: 'Eindevaluatie Gelijke kansen', body: 'Regiegroep LEA', meetingOn: null, goals: [] },
  'evaluation-unplaced': { ...cycle, kind: 'evaluation-unplaced', evaluation: 'Eindevaluatie Gelijke kansen', body: 'Regiegroep LEA', from: '2022-07-01', until: '2022-07-31' },
  'adjust-asked': { ...cycle, kind: 'adjust-asked', level: 'secretary', goals: [{ text: 'Minder kinderen zonder plaats', result: 'deels' }], lapsesOn: '2022-07-21' },
  'adjust-reminder': { ...cycle, kind: 'adjust-reminder', level: 'secretary', goals: [{ text: 'Minder kinderen zonder plaats', result: null }], lapsesOn: '2022-07-21' },
  'phase-overdue': { ...cycle, kind: 'phase-overdue', phase: 'Doelen stellen', why: 'Niemand heeft een doel gesteld dat te evalueren is.', next: 'uitvoeren' },
  'statutory-gaps': {
    ...secretary, kind: 'statutory-gaps', year: 2021, moment: 'first', inOrder: 12,
    missing: [
      { kind: 'punt', name: 'Bevorderen van integratie', lacks: ['besproken', 'afspraak'], todo: null },
      { kind: 'partij', name: 'De Drie Ballonnen (houders van kinderopvang)', lacks: [], todo: 'De Drie Ballonnen was er in 2021 nog niet bij. Zorg dat dit bestuur de volgende keer komt, of leg vast wie namens hen spreekt.' },
    ],
    met: true,
    meetings: [{ body: 'Bestuurlijk platform', date: '2021-11-09', itemsDue: '2021-10-19' }],
  },
  'statutory-result': { ...secretary, kind: 'statutory-result', year: 2021, missing: [], inOrder: 14 },
  'automatic-mailing-preview': { ...secretary, kind: 'automatic-mailing-preview', meeting, sendsAt: '2021-10-21T07:00:00Z', late: false, stopped: false, status: 'draft', readers: [{ body: 'Bestuurlijk platform', count: 12 }, { body: 'Stuurgroep LEA', count: 7 }] },
  escalation: { ...chair, kind: 'escalation', meeting, about: 'minutes-missing', item: null, leavesOn: null, reminders: [{ to: 'Bram Visser (notulist)', on: '2021-10-14' }, { to: 'Marieke de Wit (secretaris)', on: '2021-10-15' }] },
  'constituency-text': { ...setting, kind: 'constituency-text', meeting, text: 'De stuurgroep LEA kwam op donderdag 7 oktober 2021 bij elkaar.\n\nDit is besloten:\n- Eén aanmeldformulier voor alle scholen.' },
  'handover-annotate': { ...handover, kind: 'handover-annotate', nr: 0 },
  'handover-accept': { ...handover, kind: 'handover-accept', nr: 0, to: 'Eva Vos', own: true, background: 4 },
  'handover-refused': { ...handover, kind: 'handover-refused', to: 'Eva Vos', title: 'Cijfers thuiszitters aanvullen met vo', text: 'Dit hoort bij de gemeente.\nZij heeft de cijfers.' },
  'handover-vacant': { ...handover, kind: 'handover-vacant', nr: 1 },
  'handover-done': { ...handover, kind: 'handover-done', points: [], counts: { accepted: 2, assigned: 1, lapsed: 0, done: 0 } },
  'plan-draft': { ...plan, kind: 'plan-draft', nr: 1, due: '2021-11-18', body: 'Stuurgroep LEA', lines: [{ name: 'Gelijke kansen', carried: 2 }, { name: 'Passende plek', carried: 0 }], late: false },
  'plan-aligning': { ...plan, kind: 'plan-aligning', body: 'Stuurgroep LEA', since: '2021-11-10', meeting: '2021-12-02' },
  'plan-returned': { ...plan, kind: 'plan-returned', by: 'Stichting De Zon', text: 'De kosten voor de taalcoaches zijn te hoog.\nGraag een derde lager.', amended: false },
  'plan-adoption': { ...plan, kind: 'plan-adoption', nr: 0, authorities: ['Stichting De Zon'], what: 'De onderdelen waarvoor die partner eigen geld inbrengt', lines: [{ name: 'Gelijke kansen', actions: 3, costCents: 3_250_000, leaCents: 2_600_000 }], due: '2021-12-31', amended: true, changes: ['Gelijke kansen: nieuw: Taalcoaches werven (Q1 2022).'] },
  'plan-adopted': { ...setting, plan: 'Jaarplan 2022', kind: 'plan-adopted', amended: false, adoptions: [{ name: 'College van burgemeester en wethouders', on: '2021-12-14', adapted: true }, { name: 'Stichting De Zon', on: '2021-12-16', adapted: false }] },
  'plan-council': { ...plan, kind: 'plan-council', nr: 0, text: 'Raadsinformatiebrief: Jaarplan 2022\n\nGeachte raad,\n\nVoortgang van Jaarplan 2021\n- Gelijke kansen: 2 van 3 acties zijn af.' },
  'plan-actions': { ...plan, kind: 'plan-actions', begin: [planned], again: [], end: [], overdue: [{ ...planned, action: 'Voorleesweken', partners: [] }] },
  'plan-evaluation': { ...plan, kind: 'plan-evaluation', nr: 0, due: '2022-09-26', late: false, done: 4, open: [planned] },
  'plan-lapsed': { ...plan, kind: 'plan-lapsed' },
  'sign-in-code': { ...secretary, kind: 'sign-in-code', link: null, reason: 'U krijgt deze mail omdat er een code voor dit adres is gevraagd.', code: '004217', minutes: 10 },
  'address-changed': { ...secretary, kind: 'address-changed', link: null, reason: 'U krijgt deze mail omdat dit tot nu toe uw mailadres was.', by: 'Marieke de Wit' },
  welcome: { ...secretary, kind: 'welcome', reason: 'U krijgt deze mail omdat Marieke de Wit u uitnodigt.', by: 'Marieke de Wit', seats: ['Secretaris LEA van het bestuurlijk platform'], secretary: true },
  'test-mail': { ...secretary, kind: 'test-mail', link: null, reason: 'U krijgt deze mail omdat u zelf om een proefmail vroeg.' },
  digest: { ...setting, kind: 'digest', greeting: 'Ingrid Bakker', reason: 'Deze mail gaat eenmaal per dag naar wie berichten liever gebundeld ontvangt.', link: null, date: '2021-09-27', notices: [{ subject: 'Herinnering agendapunten', text: 'Beste leden van de stuurgroep LEA,\n\nAgendapunten kunnen nog worden aangeleverd.\n\n- Overgang\n- Thuiszitters\n\nMet vriendelijke groet,\n\nMarieke de Wit\nprocesmanager' }, { subject: 'Nagekomen stuk bij punt 4', text: 'Er is een stuk nagekomen.' }] },
};

export const allSamples: readonly MailFacts[] = Object.values(samples);
