/**
 * Who may ask what, for every operation of the API: by an action of the table of permissions, by how one reads a meeting, or as it is
 * written out here. An operation that does not stand here fails the matrix, so that a new one is thought about.
 */
import type { ReaderKind } from '#identity/item-sight';
import { may, officesBeyond, type Action, type BodyOffice } from '#identity/permissions';
import type { Actor } from './actors.js';
import type { MeetingState } from './place.js';

/** May this actor be let in, where the resource is in this state? */
export type Rule = (actor: Actor, state: MeetingState) => boolean;

/** How each of them reads the meetings of the body; who is not named, reads none. */
const KINDS: Readonly<Record<string, ReaderKind>> = {
  voorzitter: 'lid', secretaris: 'lid', notulist: 'lid', lid: 'lid', plaatsvervanger: 'lid',
  bestuurssecretariaat: 'bestuurssecretariaat', toehoorder: 'toehoorder', ontvanger: 'ontvanger', gast: 'gast', 'oud-lid': 'oud-lid',
};

/** Of the meetings, one was held while the former member sat there. */
export const kindOf = ({ name }: Actor, state: MeetingState): ReaderKind | null => (name === 'oud-lid' && state !== 'gehouden' ? null : (KINDS[name] ?? null));

const body = (action: Action): Rule => ({ here }) => may(here, action).allowed;
const anywhere = (action: Action): Rule => ({ offices }) => Object.values(offices).some((held) => may(held, action).allowed);
/** Done for the municipality as a whole: what one is in a werkgroep counts for that one only. */
const beyond = (action: Action): Rule => ({ offices, working }) => Object.entries(offices).some(([id, held]) => may(officesBeyond({ body: { kind: working.includes(id) ? 'werkgroep' : 'overleg' }, offices: held as BodyOffice[] }, action), action).allowed);
const inGroup = (action: Action): Rule => ({ inGroup: held }) => may(held, action).allowed;
/** In the committee that prepares the agenda, or in the body itself. */
const prepares = (action: Action): Rule => ({ here, inCommittee }) => may([...here, ...inCommittee], action).allowed;
const ofPlan = (action: Action): Rule => ({ keepsPlan }) => may(keepsPlan, action).allowed;
const cycle = (action: Action): Rule => ({ inCycle }) => may(inCycle, action).allowed;
const reads = (...kinds: ReaderKind[]): Rule => (actor, state) => kinds.includes(kindOf(actor, state) ?? ('nobody' as never));
const either = (...rules: Rule[]): Rule => (actor, state) => rules.some((rule) => rule(actor, state));
const only = (name: string): Rule => (actor) => actor.name === name;
/** Everybody who is signed in; where it lists something, what is theirs. */
const open: Rule = ({ personId }) => personId !== null;
const onLine = (action: Action): Rule => (actor) => may(actor.onLine, action).allowed;
const at = (place: string, action: Action): Rule => ({ offices }) => may(offices[place] ?? [], action).allowed;
/** Who sits somewhere for a sector puts its people forward; the one who leaves sits for primary schools. */
const ofSector = (sector?: string): Rule => ({ sectors }) => (sector === undefined ? sectors.length > 0 : sectors.includes(sector));
const stands: Rule = (actor) => actor.stands;
/** The text for the achterban is of the meeting that was held; of the others there is none. */
const ofText = (rule: Rule): Rule => (actor, state) => state === 'gehouden' && rule(actor, state);
const represents: Rule = (actor) => actor.represents;
/** And who sits somewhere still: a former member only reads the text. */
const passesOn: Rule = (actor, state) => represents(actor, state) && anywhere('agenda.submit')(actor, state);
const nobody: Rule = () => false;

const V = '~/vergaderingen/{vergadering}';
const I = `${V}/agendapunten/{agendapunt}`;
const P = `${V}/voorbereiding`;
const M = `${V}/verslag`;
const K = '~/ambities/{ambitie}/kwaliteitscyclus';
const O = '~/opdrachten/{opdracht}';
const J = '~/jaarplannen/{jaar}';
const W = '~/wettelijke-toets';

const D = '~/vernietigingslijsten';

const all = (rule: Rule, ...names: string[]): [string, Rule][] => names.map((name) => [name, rule]);

/**
 * What is there in Haarlemmermeer, and not in Zoetermeer: a committee that prepares agendas, minutes that went out with what follows them,
 * a plan under which money is promised, and a working group that is yet to be installed.
 */
export const IN_HAARLEMMERMEER: readonly string[] = [
  `GET ${P}`, `POST ${P}/oproep`, `POST ${P}/antwoord`, `POST ${P}/afronding`, `GET ${P}/verplaatsing/voorbeeld`, `PUT ${P}/verplaatsing`, `POST ${P}/agendapunten`, `POST ${P}/agendapunten/{agendapunt}/intrekking`, `POST ${P}/agendapunten/{agendapunt}/besluit`,
  `GET ${M}/pdf`, 'GET ~/mailings/{mailing}/bijlagen/{volgnummer}', `GET ${V}/achterban`, `POST ${V}/achterban/melding`, `POST ${J}/toezeggingen/{toezegging}/intrekking`,
  'POST ~/werkgroepen/{werkgroep}/installatie', 'POST ~/werkgroepen/{werkgroep}/installatie/terugname',
];

/** What only the worked example has, for whoever looks on: elsewhere mail goes to people's own addresses, nobody chooses whom to be, and nobody is let in. */
export const IN_EXAMPLE: readonly string[] = ['GET ~/kijk-mee', 'GET ~/postvak', 'GET ~/postvak/{nummer}', 'GET ~/postvak/{nummer}/bijlagen/{volgnummer}'];

export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...all(open, 'GET ~/overleggen', 'GET ~/structuur', 'GET ~/personen', 'GET ~/personen/tabel', 'GET ~/deelnames', 'GET ~/termijnen', 'GET ~/kalender', 'GET ~/schooljaren/{schooljaar}/voorstel', 'GET ~/schooljaren/{schooljaar}/reeksen/{overleg}', 'GET ~/termijnagenda', 'GET ~/zoeken', 'GET ~/vergaderingen', 'GET ~/vraagstukken', 'GET ~/vraagstukken/{vraagstuk}', 'GET ~/onderwerpen', 'GET ~/onderwerpen/spiegel', 'GET ~/kwaliteitscyclus', `GET ${K}`, 'POST ~/kwaliteitscyclus/doelentoets', 'GET ~/achterban', 'GET ~/overdrachten', 'GET ~/overdrachten/plekken', 'GET ~/mailings', 'GET ~/taken'),

  ...all(body('body.choose'), 'POST ~/overleggen/{overleg}/functies'),
  ...all(beyond('scheme.read'), 'GET ~/structuur/versies', 'GET ~/structuur/versies/{versie}', 'GET ~/structuur/versies/{versie}/bestand', 'GET ~/structuur/vragen', 'POST ~/structuur/toets', 'POST ~/structuur/voorbeeld', 'POST ~/structuur/opzet'),
  ...all(open, 'GET ~/privacy/register'),
  ...all(beyond('audit.read'), 'GET ~/controle', 'GET ~/controle/zegels'),
  ...all(beyond('audit.export'), 'GET ~/controle/export'),
  ...all(beyond('person.export'), 'GET ~/personen/{persoon}/gegevens'),
  ...all(beyond('settings.read'), 'GET ~/instellingen', 'POST ~/instellingen/proefmail'),
  ...all(beyond('scheme.change'), 'POST ~/structuur/versies'),
  ...all(beyond('person.add'), 'POST ~/personen', 'POST ~/personen/tabel', 'GET ~/personen/uitnodigingen', 'POST ~/personen/{persoon}/uitnodiging'),
  ...all(beyond('person.address'), 'PUT ~/personen/{persoon}/e-mailadres'),
  ...all(either(beyond('person.address'), only('lid')), 'GET ~/personen/{persoon}/mailkeuze', 'PUT ~/personen/{persoon}/mailkeuze'),
  ...all(body('seat.fill'), 'POST ~/deelnames', 'PUT ~/deelnames/{deelname}/einde', 'POST ~/deelnames/{deelname}/overstap', 'POST ~/plaatsvervangingen', 'PUT ~/plaatsvervangingen/{plaatsvervanging}/einde'),
  ...all(anywhere('rotation.read'), 'GET ~/functies', 'GET ~/rotaties', 'GET ~/vertrek', 'GET ~/vacatures', 'GET ~/rooster'),
  ...all(beyond('office.give-everywhere'), 'POST ~/functies'),
  ...all(body('office.give'), 'PUT ~/functies/{functie}/einde'),
  ...all(beyond('partner.merge'), 'GET ~/fusies', 'POST ~/fusies'),
  ...all(either(body('rotation.depart'), only('lid')), 'POST ~/vertrek'),
  // Their own departure is theirs to move.
  ...all(either(body('rotation.depart'), only('lid')), 'PUT ~/vertrek/{vertrek}', 'POST ~/vertrek/{vertrek}/intrekking'),
  ...all(anywhere('rotation.read'), 'GET ~/rooster/wat-als', 'GET ~/rotaties/{rotatie}', 'GET ~/rotaties/{rotatie}/toets'),
  ...all(either(body('rotation.appoint'), ofSector()), 'POST ~/rotaties/{rotatie}/voordrachten'),
  ...all(either(body('rotation.appoint'), ofSector('po')), 'POST ~/rotaties/{rotatie}/plekken/{plek}/intrekking'),
  ...all(either(body('rotation.appoint'), at('platform', 'rotation.appoint')), 'POST ~/rotaties/{rotatie}/plekken/{plek}/benoeming'),
  ...all(body('body.choose'), 'POST ~/rotaties/{rotatie}/voorzitter'),

  ...all(body('meeting.plan'), 'POST ~/vergaderingen', 'POST ~/schooljaren/{schooljaar}/voorstel'),
  ...all(reads('lid', 'bestuurssecretariaat', 'oud-lid', 'toehoorder', 'ontvanger', 'gast'), `GET ${V}`),
  ...all(reads('lid'), `GET ${V}/verloop`, `GET ${V}/eerdere-acties`, `GET ${M}/versies`, `GET ${M}/versies/{versie}`),
  ...all(reads('lid', 'bestuurssecretariaat', 'toehoorder', 'ontvanger'), `GET ${V}/verplaatsing/voorbeeld`, `GET ${V}/annulering`),
  ...all(reads('lid', 'bestuurssecretariaat', 'oud-lid', 'toehoorder', 'gast'), `GET ${I}/stukken/{stuk}`),
  ...all(reads('lid', 'bestuurssecretariaat', 'oud-lid', 'ontvanger'), `GET ${M}`, `GET ${M}/pdf`, `GET ${M}/publicatie`, `GET ${M}/publicatie/pdf`, `GET ${M}/publicatie/tekst`),
  ...all(body('meeting.move'), `POST ${V}/verplaatsing`),
  ...all(body('meeting.cancel'), `GET ${V}/annulering/voorbeeld`, `POST ${V}/annulering`),
  ...all(body('agenda.send'), `POST ${V}/oproep`, `POST ${V}/agenda/verzending`),
  ...all(body('agenda.answer-call'), `POST ${V}/oproep/antwoord`),
  // The items are the secretary's own: anybody else who takes one back does what who prepares the agenda does.
  ...all(body('agenda.propose'), `POST ${V}/agenda/voorstel`, `POST ${V}/agenda/heropening`, `POST ${I}/intrekking`),
  ...all(body('agenda.fix'), `POST ${V}/agenda/vaststelling`, `POST ${V}/agenda/teruggave`),
  ...all(body('agenda.submit'), `POST ${V}/agendapunten`),
  ...all(body('agenda.consent-late'), `POST ${I}/toelating`),
  ...all(body('agenda.guest'), `POST ${I}/gasten`, `POST ${I}/gasten/{gast}/intrekking`),
  ...all(body('agenda.document'), `POST ${I}/stukken`),
  ...all(body('item.access'), `POST ${I}/toegang`, `POST ${I}/toegang/opheffing`),
  ...all(body('item.topics'), `PUT ${I}/onderwerpen`),
  ...all(body('record.write'), `POST ${I}/uitkomst`, `POST ${I}/voorbehoud`, `POST ${V}/aanwezigheid`, `POST ${V}/besluiten`, `POST ${V}/acties`, `POST ${V}/besluitenlijst`, `PUT ${V}/besluiten/{besluit}`, `DELETE ${V}/besluiten/{besluit}`, `PUT ${V}/acties/{actie}`, `DELETE ${V}/acties/{actie}`, `POST ${V}/acties/{actie}/afhandeling`, `POST ${V}/acties/{actie}/heropening`, `POST ${W}/vergaderingen/{vergadering}/aanwezigheid`),
  ...all(body('minutes.write'), `PUT ${M}`, `POST ${M}/indiening`, `POST ${M}/voorlegging`, `POST ${M}/controle`, `POST ${M}/correctie`),
  // Who was there is asked for remarks, too, when they have left since.
  ...all(either(body('minutes.review'), reads('oud-lid')), `POST ${M}/opmerkingen`),
  ...all(body('minutes.akkoord'), `POST ${M}/akkoord`, `POST ${M}/teruggave`),
  ...all(body('minutes.mailing'), `POST ${M}/automatische-verzending/stopzetting`, `POST ${M}/automatische-verzending/hervatting`),
  ...all(body('minutes.adopt-in-writing'), `POST ${M}/schriftelijke-vaststelling`),
  ...all(ofText(either(body('constituency.read'), represents)), `GET ${V}/achterban`),
  ...all(ofText(passesOn), `POST ${V}/achterban/melding`),
  ...all(prepares('preparation.read'), `GET ${P}`, `GET ${P}/verplaatsing/voorbeeld`),
  ...all(prepares('preparation.lead'), `POST ${P}/oproep`, `PUT ${P}/verplaatsing`),
  ...all(prepares('agenda.answer-call'), `POST ${P}/antwoord`),
  ...all(prepares('agenda.submit'), `POST ${P}/agendapunten`),
  // An item of somebody else is taken back by who decides on it.
  ...all(either(prepares('preparation.decide'), only('commissielid')), `POST ${P}/agendapunten/{agendapunt}/intrekking`),
  ...all(prepares('preparation.decide'), `POST ${P}/agendapunten/{agendapunt}/besluit`, `POST ${P}/afronding`),

  ...all(anywhere('agreement.read'), 'GET ~/afspraken', 'GET ~/afspraken/{afspraak}', 'GET ~/groepsevaluaties', `GET ${W}`, `GET ${W}/mandaten`, `GET ${W}/speelt-niet`, `GET ${W}/verkenningen`),
  ...all(body('agreement.record'), 'POST ~/afspraken', 'POST ~/afspraken/{afspraak}/herziening', 'POST ~/afspraken/{afspraak}/beeindiging'),
  ...all(body('evaluation.collect'), 'POST ~/groepsevaluaties'),
  // The one is asked with the meeting that took it up, the other with none.
  ...all(body('question.change'), 'POST ~/vraagstukken'),
  ...all(either(body('question.change'), beyond('question.change')), 'POST ~/vraagstukken/{vraagstuk}/behandeling'),
  ...all(body('question.change'), 'POST ~/vraagstukken/{vraagstuk}/verplaatsing', 'POST ~/vraagstukken/{vraagstuk}/afsluiting', 'POST ~/vraagstukken/{vraagstuk}/heropening'),
  ...all(beyond('statutory.record'), `POST ${W}/mandaten`, `POST ${W}/speelt-niet`, `POST ${W}/verkenningen`),
  ...all(body('agreement.evaluate'), 'POST ~/afspraken/{afspraak}/evaluatie'),
  ...all(body('statutory.record'), `POST ${W}/mandaten/{mandaat}/einde`, `POST ${W}/mandaten/{mandaat}/intrekking`, `POST ${W}/speelt-niet/{uitspraak}/intrekking`),

  ...all(cycle('cycle.start'), `POST ${K}`),
  ...all(open, `GET ${K}/{ronde}`),
  ...all(cycle('cycle.goals'), `POST ${K}/{ronde}/vaststelling`, `POST ${K}/{ronde}/doelen`, `PUT ${K}/{ronde}/doelen/{doel}`, `DELETE ${K}/{ronde}/doelen/{doel}`, `PUT ${K}/{ronde}/indicatoren/{indicator}/meter`),
  ...all(cycle('cycle.adjust'), `POST ${K}/{ronde}/bijstelling`),
  ...all(cycle('cycle.leave'), `POST ${K}/{ronde}/overslaan`),
  ...all(cycle('cycle.evaluate'), `PUT ${K}/{ronde}/evaluaties/{evaluatie}`),
  ...all(cycle('cycle.measure'), `POST ${K}/{ronde}/indicatoren/{indicator}/metingen`),

  ...all(anywhere('assignment.read'), 'GET ~/ambities', 'GET ~/ambities/{ambitie}', 'GET ~/opdrachten', `GET ${O}`, 'POST ~/opdrachten/toets', 'GET ~/werkgroepen', 'GET ~/werkgroepen/{werkgroep}', 'GET ~/uitvoeringsagendas', 'GET ~/uitvoeringsagendas/{schooljaar}'),
  ...all(body('assignment.draft'), 'POST ~/opdrachten', `PUT ${O}`, `POST ${O}/intrekking`),
  ...all(body('assignment.lay-before'), `POST ${O}/voorlegging`),
  ...all(inGroup('assignment.accept'), `POST ${O}/aanvaarding`, `POST ${O}/vraag`),
  ...all(inGroup('assignment.work'), `POST ${O}/tussenstanden`, `POST ${O}/knelpunten`),
  ...all(either(body('assignment.solve'), inGroup('assignment.solve')), `POST ${O}/knelpunten/{knelpunt}/oplossing`),
  ...all(inGroup('assignment.propose'), `POST ${O}/voorstel`, `POST ${O}/voorstel/terugname`),
  ...all(either(body('assignment.discharge'), inGroup('assignment.discharge')), `POST ${O}/decharge`),
  ...all(body('working-group.frame'), 'PUT ~/werkgroepen/{werkgroep}/kader'),
  ...all(body('execution-agenda.name'), 'POST ~/uitvoeringsagendas/{schooljaar}/voorlegging', 'POST ~/uitvoeringsagendas/{schooljaar}/keuze'),
  // By the body that installs groups, whose meetings are asked about.
  ...all(body('working-group.install'), 'POST ~/werkgroepen/{werkgroep}/installatie', 'POST ~/werkgroepen/{werkgroep}/installatie/terugname'),

  ...all(anywhere('plan.read'), 'GET ~/jaarplannen', `GET ${J}`, `GET ${J}/planning`, `GET ${J}/brief`, `GET ${J}/brief/docx`, `GET ${J}/toezeggingen/voorbeeld`),
  ...all(ofPlan('plan.keep'), 'POST ~/jaarplannen', `PUT ${J}/budget`, `POST ${J}/indiening`, `POST ${J}/terugname`, `PUT ${J}/brief`, `POST ${J}/brief/verzending`, `POST ${J}/toezeggingen`, `POST ${J}/toezeggingen/{toezegging}/intrekking`, `POST ${J}/evaluatie`),
  ...all(either(ofPlan('plan.draft'), onLine('plan.draft')), `PUT ${J}/regels/{regel}`),
  ...all(stands, `POST ${J}/vaststellingen`, `POST ${J}/vaststellingen/weigering`),
  ...all(either(ofPlan('plan.act'), onLine('plan.act')), `POST ${J}/acties/{actie}/afhandeling`, `POST ${J}/acties/{actie}/heropening`),

  ...all(body('handover.settle'), 'POST ~/overdrachten'),
  // One leaves, the other comes.
  ...all(either(body('handover.settle'), only('lid'), only('ontvanger')), 'GET ~/overdrachten/{overdracht}'),
  ...all(only('lid'), 'PUT ~/overdrachten/{overdracht}/punten/{punt}/toelichting'),
  ...all(only('ontvanger'), 'POST ~/overdrachten/{overdracht}/aanvaarding', 'POST ~/overdrachten/{overdracht}/punten/{punt}/weigering'),
  ...all(body('handover.settle'), 'POST ~/overdrachten/{overdracht}/punten/{punt}/besluit'),
  ...all(body('mail.read'), 'GET ~/mailings/{mailing}', 'GET ~/mailings/{mailing}/bijlagen/{volgnummer}'),
  ...all(body('mail.send-again'), 'POST ~/mailings/{mailing}/bezorgingen/{bezorging}/herzending', 'POST ~/mailings/{mailing}/bezorgingen/{bezorging}/terugmelding'),
  ...all(body('task.complete'), 'POST ~/taken/{taak}/afhandeling', 'POST ~/taken/{taak}/heropening'),
  ...all(open, 'GET ~/bewaartermijnen'),
  ...all(either(body('destruction.keep'), body('destruction.approve')), `GET ${D}`, `GET ${D}/{lijst}`),
  ...all(body('destruction.keep'), `POST ${D}`, `POST ${D}/{lijst}/regels/{regel}/uitzondering`, `POST ${D}/{lijst}/regels/{regel}/uitzondering/opheffing`, `POST ${D}/{lijst}/intrekking`),
  ...all(body('destruction.approve'), `POST ${D}/{lijst}/goedkeuring`, `POST ${D}/{lijst}/hervatting`),
  ...all(nobody, ...IN_EXAMPLE),
]);
