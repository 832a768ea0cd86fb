/** What goes round from year to year in words: plan, money, evaluations, who answers for what, and the overleggen beside the LEA. PURE. */
import type { Consultation, Scheme } from '../model.js';
import { CATEGORIES, keptInWords, RETENTION } from '../retention.js';
import { annualPlan } from './plan.js';
import { Teller, type Section } from './text.js';
import { between, capital, choice, enumeration, named, namesOf, period, sectors as sectorNames, sentence, times } from './words.js';

export const cycleSections = (scheme: Scheme): Section[] => [
  workingGroups(scheme),
  ...(scheme.annualPlan ? [annualPlan(scheme, scheme.annualPlan)] : []),
  funding(scheme),
  evaluations(scheme),
  monitors(scheme),
  responsibilities(scheme),
  participation(scheme),
  statutory(scheme),
  ...scheme.consultations.map((one) => consultation(scheme, one)),
  retention(scheme),
];

const EVERY = { maand: 'elke maand', kwartaal: 'elk kwartaal', halfjaar: 'elk halfjaar', jaar: 'elk jaar' } as const;

function workingGroups(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Regels voor werkgroepen');
  const rules = scheme.workingGroups;
  if (!rules) return told.section();
  if (rules.installedBy.length > 0) told.text(`Een werkgroep wordt ingesteld door: ${namesOf(scheme.bodies, rules.installedBy)}.`, 'workingGroups.installedBy');
  if (rules.preferredSize) told.text(`Bij voorkeur ${rules.preferredSize.min} tot ${rules.preferredSize.max} leden.`, 'workingGroups.preferredSize');
  told.list('Een werkgroep begint pas als dit vaststaat:', rules.installedWhen, (what, index) => [sentence(what), `workingGroups.installedWhen.${index}`]);
  if (rules.chairedBy !== null) told.text(sentence(`Voorzitter: ${rules.chairedBy}`), 'workingGroups.chairedBy');
  if (rules.chairRoles.length > 0) told.text(`Voorzitten kan wie een van deze functies heeft: ${choice(rules.chairRoles)}.`, 'workingGroups.chairRoles');
  if (rules.chosenBy !== null) told.text(`Welke opdrachten in een schooljaar aan de beurt zijn, kiest: ${named(scheme.bodies, rules.chosenBy)}.`, 'workingGroups.chosenBy');
  if (rules.followedBy !== null) told.text(sentence(`Opdrachten worden gevolgd door: ${rules.followedBy}`), 'workingGroups.followedBy');
  if (rules.mandate !== null) told.text(sentence(`Mandaat: ${rules.mandate}`), 'workingGroups.mandate');
  return told.section();
}

function funding(scheme: Scheme): Section {
  return new Teller(scheme, 'Het geld')
    .list('Waar het vandaan komt:', scheme.funding.sources, ({ id, name, sectors }) => [sentence(sectors.length === 0 ? name : `${name} (${sectorNames(scheme, sectors)})`), `funding.sources.${id}`])
    .list('Afspraken:', scheme.funding.rules, (rule, index) => [sentence(rule), `funding.rules.${index}`])
    .section();
}

function evaluations(scheme: Scheme): Section {
  return new Teller(scheme, 'Evaluaties')
    .list(null, scheme.evaluations, ({ id, name, kind, aspects, body, ambition, line, from, until, everyYears }) => [
      sentence(
        [
          `${name} (${kind}, over ${enumeration(aspects)})`,
          ...(ambition === null ? [] : [`bij de ambitie ‘${named(scheme.ambitions, ambition)}’`]),
          ...(line === null ? [] : [`bij de lijn ‘${named(scheme.annualPlan?.lines ?? [], line)}’ van het jaarplan`]),
          `op de agenda van ${named(scheme.bodies, body)}: ${period(from, until)}`,
          ...(everyYears === null ? [] : [everyYears === 1 ? 'daarna elk jaar' : `daarna elke ${everyYears} jaar`]),
        ].join(', '),
      ),
      `evaluations.${id}`,
    ])
    .section();
}

function monitors(scheme: Scheme): Section {
  return new Teller(scheme, 'Wat wordt bijgehouden')
    .list(null, scheme.monitors, ({ id, name, ambition, every, from, until, measuredBy }) => [sentence(`${name} (‘${named(scheme.ambitions, ambition)}’): ${EVERY[every]}, ${between(from, until)}; cijfers van ${measuredBy}`), `monitors.${id}`])
    .section();
}

function responsibilities(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Wie waarvoor verantwoordelijk is');
  for (const { id, who, sectors, themes } of scheme.responsibilities) {
    const names = sectorNames(scheme, sectors);
    const also = who.toLowerCase().endsWith(names.toLowerCase()) ? '' : ` (${names})`;
    told.text(`${who}${also}:`, `responsibilities.${id}.who`, { path: `responsibilities.${id}.sectors`, part: 'sectoren' });
    told.list('Verantwoordelijk voor:', themes, (theme, index) => [sentence(theme), `responsibilities.${id}.themes.${index}`]);
  }
  return told.section();
}

function participation(scheme: Scheme): Section {
  return new Teller(scheme, 'Kinderen, jongeren en ouders')
    .list(null, scheme.participation, ({ id, name, groups, with: partner, perYear, body, about }) => [
      [
        `${name}: ${enumeration(groups)} worden ${times(perYear)} per jaar gehoord${partner === null ? '' : `, samen met ${partner}`}.`,
        ...(about === null ? [] : [sentence(`Waarover: ${about}`)]),
        `Wat zij zeggen gaat naar ${named(scheme.bodies, body)}.`,
      ].join(' '),
      `participation.${id}`,
    ])
    .section();
}

function statutory(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Wat de wet vraagt');
  const { statutory: law } = scheme;
  if (!law) return told.section();
  const boards = law.sectors.length === 0 ? '' : `, met houders en besturen uit ${namesOf(scheme.sectors, law.sectors)}`;
  told.text(`Minstens ${times(law.perYear)} per jaar overleg in ${namesOf(scheme.bodies, law.bodies)}${boards}.`, 'statutory.bodies', { path: 'statutory.perYear', part: 'aantal' }, { path: 'statutory.sectors', part: 'sectoren' });
  const lists = [['Onderwerpen:', law.topics, 'topics'], ['Over voor- en vroegschoolse educatie:', law.earlyEducation, 'earlyEducation'], ['Mag ook:', law.optional, 'optional']] as const;
  for (const [intro, topics, key] of lists) told.list(intro, topics, ({ id, name }) => [sentence(name), `statutory.${key}.${id}`]);
  if (law.basis.length > 0) told.text(`De wet: ${enumeration(law.basis)}.`, 'statutory.basis');
  if (law.supervisor !== null) told.text(`Toezicht: ${law.supervisor}.`, 'statutory.supervisor');
  return told.section();
}

function consultation(scheme: Scheme, { id, name, topics, parties, basis, procedure, outcomes, dispute, heldWith }: Consultation): Section {
  const at = `consultations.${id}`;
  const told = new Teller(scheme, `Een ander overleg: ${name}`)
    .text(`${name} is een overleg naast de LEA.`, `${at}.name`)
    .text('Het heeft eigen partijen en een eigen procedure. De LEA beslist niet over wat hier op tafel ligt.')
    .list('Onderwerpen:', topics, (topic) => [sentence(topic.name), `${at}.topics.${topic.id}`])
    .list('Partijen:', parties, (party, index) => [sentence(capital(party)), `${at}.parties.${index}`]);
  if (basis !== null) told.text(sentence(`Waarom: ${basis}`), `${at}.basis`);
  if (procedure !== null) told.text(sentence(`Zo gaat het: ${procedure}`), `${at}.procedure`);
  told.text(sentence(`Uitkomst: ${choice(outcomes)}`), `${at}.outcomes`).text(sentence(`Bij een geschil: ${dispute}`), `${at}.dispute`);
  return told.text(heldWith === null ? 'Het wordt apart gehouden.' : `Het wordt gehouden bij een vergadering van ${named(scheme.bodies, heldWith)}, als eigen onderdeel.`, `${at}.heldWith`).section();
}

function retention(scheme: Scheme): Section {
  return new Teller(scheme, 'Hoe lang persoonsgegevens blijven')
    .list('Daarna komen zij op een vernietigingslijst, die iemand moet goedkeuren:', CATEGORIES, (category) => [sentence(`${RETENTION[category].title}: ${keptInWords(category, scheme.retention[category])}`), `retention.${category}`])
    .text('Vastgestelde verslagen, besluiten en afspraken zijn archiefstukken. Leidraad bewaart ze zoals ze zijn.')
    .section();
}
