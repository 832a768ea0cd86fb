/** What goes round from year to year in words: plan, money, evaluations, who answers for what, and the overleggen beside the LEA. PURE. */
import type { AnnualPlan, Consultation, PlanLine, Scheme } from '../model.js';
import { Teller, type Section } from './text.js';
import { adoption, between, choice, enumeration, named, namesOf, sentence, times } from './words.js';

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
];

const EVERY = { maand: 'elke maand', kwartaal: 'elk kwartaal', halfjaar: 'elk halfjaar', jaar: 'elk jaar' } as const;

const euros = (amount: number): string => `€ ${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`;

function workingGroups(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Regels voor werkgroepen');
  const rules = scheme.workingGroups;
  if (!rules) return told.section();
  if (rules.installedBy.length > 0) told.text(`Ingesteld door ${namesOf(scheme.bodies, rules.installedBy)}.`, 'workingGroups.installedBy');
  if (rules.preferredSize) told.text(`Bij voorkeur ${rules.preferredSize.min} tot ${rules.preferredSize.max} leden.`, 'workingGroups.preferredSize');
  told.list('Een werkgroep begint pas als dit vaststaat:', rules.installedWhen, (what, index) => [sentence(what), `workingGroups.installedWhen.${index}`]);
  if (rules.chairedBy !== null) told.text(sentence(`Voorzitter: ${rules.chairedBy}`), 'workingGroups.chairedBy');
  if (rules.mandate !== null) told.text(sentence(`Mandaat: ${rules.mandate}`), 'workingGroups.mandate');
  return told.section();
}

function annualPlan(scheme: Scheme, plan: AnnualPlan): Section {
  const told = new Teller(scheme, `Het jaarplan: ${plan.name}`)
    .text(`Elk ${plan.year} een nieuw plan, afgestemd in ${named(scheme.bodies, plan.alignedIn)}.`, 'annualPlan.name', 'annualPlan.year', 'annualPlan.alignedIn')
    .text(`Kolommen: ${enumeration(plan.columns)}.`, 'annualPlan.columns')
    .list('Regels van het plan:', plan.lines, (line) => [lineText(scheme, line), ...['name', 'ambitions', 'costs'].map((part) => `annualPlan.lines.${line.id}.${part}`)]);
  for (const { id, name, activities } of plan.lines) {
    told.list(`Activiteiten bij ${name}:`, activities, (activity) => [
      sentence([`${activity.name} (${activity.planning}: ${between(activity.from, activity.until)})`, ...(activity.partners.length > 0 ? [`met ${enumeration(activity.partners)}`] : []), ...(activity.budget === null ? [] : [`budget: ${activity.budget}`])].join('; ')),
      `annualPlan.lines.${id}.activities.${activity.id}`,
    ]);
  }
  told.list('Wie er ja tegen zegt:', plan.adoptedBy, (one, index) => [sentence(adoption(scheme, one)), `annualPlan.adoptedBy.${index}`]);
  if (plan.councilInformed !== null) told.text(sentence(`De raad hoort het zo: ${plan.councilInformed}`), 'annualPlan.councilInformed');
  if (plan.budget) told.text(`Budget per jaar: ${euros(plan.budget.amount)} (${plan.budget.name}).`, 'annualPlan.budget');
  return told.list('Waaraan elk plan voldoet:', plan.rules, (rule, index) => [sentence(rule), `annualPlan.rules.${index}`]).section();
}

function lineText(scheme: Scheme, { name, ambitions, costs }: PlanLine): string {
  const serves = ambitions.length === 0 ? '' : `, voor ${namesOf(scheme.ambitions, ambitions)}`;
  return sentence(`${name}${serves}${costs === null ? '' : `; kosten ${euros(costs.total)}, waarvan ${euros(costs.covered)} gedekt`}`);
}

function funding(scheme: Scheme): Section {
  return new Teller(scheme, 'Het geld')
    .list('Waar het vandaan komt:', scheme.funding.sources, ({ id, name, sectors }) => [sentence(sectors.length === 0 ? name : `${name} (${namesOf(scheme.sectors, sectors)})`), `funding.sources.${id}`])
    .list('Afspraken:', scheme.funding.rules, (rule, index) => [sentence(rule), `funding.rules.${index}`])
    .section();
}

function evaluations(scheme: Scheme): Section {
  return new Teller(scheme, 'Evaluaties')
    .list(null, scheme.evaluations, ({ id, name, kind, aspects, body, ambition, line, from, until, everyYears }) => [
      sentence(
        [`${name} (${kind}, over ${enumeration(aspects)})`, ...(ambition === null ? [] : [`van ${named(scheme.ambitions, ambition)}`]), ...(line === null ? [] : [`van ${named(scheme.annualPlan?.lines ?? [], line)} in het jaarplan`]), `in ${named(scheme.bodies, body)}`, between(from, until), ...(everyYears === null ? [] : [everyYears === 1 ? 'daarna elk jaar' : `daarna elke ${everyYears} jaar`])].join(', '),
      ),
      `evaluations.${id}`,
    ])
    .section();
}

function monitors(scheme: Scheme): Section {
  return new Teller(scheme, 'Wat wordt bijgehouden')
    .list(null, scheme.monitors, ({ id, name, ambition, every, from, until, measuredBy }) => [sentence(`${name} (${named(scheme.ambitions, ambition)}): ${EVERY[every]}, ${between(from, until)}; cijfers van ${measuredBy}`), `monitors.${id}`])
    .section();
}

function responsibilities(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Wie waarvoor verantwoordelijk is');
  for (const { id, who, sectors, themes } of scheme.responsibilities) {
    told.text(`${who} (${namesOf(scheme.sectors, sectors)}):`, `responsibilities.${id}.who`, `responsibilities.${id}.sectors`);
    told.list(null, themes, (theme, index) => [sentence(theme), `responsibilities.${id}.themes.${index}`]);
  }
  return told.section();
}

function participation(scheme: Scheme): Section {
  return new Teller(scheme, 'Kinderen, jongeren en ouders')
    .list(null, scheme.participation, ({ id, name, groups, with: partner, perYear, body, about }) => [
      sentence(`${name}: ${enumeration(groups)} worden ${times(perYear)} per jaar gehoord${partner === null ? '' : `, samen met ${partner}`}${about === null ? '' : `, over ${about}`}; wat zij zeggen gaat naar ${named(scheme.bodies, body)}`),
      `participation.${id}`,
    ])
    .section();
}

function statutory(scheme: Scheme): Section {
  const told = new Teller(scheme, 'Wat de wet vraagt');
  const { statutory: law } = scheme;
  if (!law) return told.section();
  const boards = law.sectors.length === 0 ? '' : `, met besturen van ${namesOf(scheme.sectors, law.sectors)}`;
  told.text(`Minstens ${times(law.perYear)} per jaar overleg in ${namesOf(scheme.bodies, law.bodies)}${boards}.`, 'statutory.bodies', 'statutory.perYear', 'statutory.sectors');
  const lists = [['Onderwerpen:', law.topics, 'topics'], ['Over voor- en vroegschoolse educatie:', law.earlyEducation, 'earlyEducation'], ['Mag ook:', law.optional, 'optional']] as const;
  for (const [intro, topics, key] of lists) told.list(intro, topics, ({ id, name }) => [sentence(name), `statutory.${key}.${id}`]);
  if (law.basis.length > 0) told.text(`Dit staat in ${enumeration(law.basis)}.`, 'statutory.basis');
  if (law.supervisor !== null) told.text(`Toezicht: ${law.supervisor}.`, 'statutory.supervisor');
  return told.section();
}

function consultation(scheme: Scheme, { id, name, topics, parties, basis, procedure, outcomes, dispute, heldWith }: Consultation): Section {
  const at = `consultations.${id}`;
  const told = new Teller(scheme, `Een ander overleg: ${name}`)
    .text('Dit overleg heeft eigen partijen en een eigen procedure. De LEA beslist niet over wat hier op tafel ligt.', at)
    .list('Onderwerpen:', topics, (topic) => [sentence(topic.name), `${at}.topics.${topic.id}`])
    .text(`Partijen: ${enumeration(parties)}.`, `${at}.parties`);
  if (basis !== null) told.text(sentence(`De wet: ${basis}`), `${at}.basis`);
  if (procedure !== null) told.text(sentence(`Zo gaat het: ${procedure}`), `${at}.procedure`);
  told.text(sentence(`Uitkomst: ${choice(outcomes)}`), `${at}.outcomes`).text(sentence(`Bij een geschil: ${dispute}`), `${at}.dispute`);
  return told.text(heldWith === null ? 'Het wordt apart gehouden.' : `Het wordt gehouden bij een vergadering van ${named(scheme.bodies, heldWith)}, als eigen onderdeel.`, `${at}.heldWith`).section();
}
