/** What goes round from year to year in words: plan, money, evaluations, who answers for what, and the overleggen beside the LEA. PURE. */
import type { AnnualPlan, Consultation, PlanLine, PlannedActivity, Scheme } from '../model.js';
import { Teller, type Section } from './text.js';
import { adoption, between, choice, enumeration, named, namesOf, period, sectors as sectorNames, sentence, times } from './words.js';

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
  if (rules.installedBy.length > 0) told.text(`Een werkgroep wordt ingesteld door: ${namesOf(scheme.bodies, rules.installedBy)}.`, 'workingGroups.installedBy');
  if (rules.preferredSize) told.text(`Bij voorkeur ${rules.preferredSize.min} tot ${rules.preferredSize.max} leden.`, 'workingGroups.preferredSize');
  told.list('Een werkgroep begint pas als dit vaststaat:', rules.installedWhen, (what, index) => [sentence(what), `workingGroups.installedWhen.${index}`]);
  if (rules.chairedBy !== null) told.text(sentence(`Voorzitter: ${rules.chairedBy}`), 'workingGroups.chairedBy');
  if (rules.mandate !== null) told.text(sentence(`Mandaat: ${rules.mandate}`), 'workingGroups.mandate');
  return told.section();
}

function annualPlan(scheme: Scheme, plan: AnnualPlan): Section {
  const told = new Teller(scheme, plan.name === 'Jaarplan' ? 'Het jaarplan' : `Het jaarplan: ${plan.name}`)
    .text(`Elk ${plan.year} een nieuw plan, afgestemd in ${named(scheme.bodies, plan.alignedIn)}.`, 'annualPlan.name', 'annualPlan.year', 'annualPlan.alignedIn')
    .text(`Kolommen: ${enumeration(plan.columns)}.`, 'annualPlan.columns')
    .list('Lijnen van het plan:', plan.lines, (line) => [lineText(scheme, line), ...['name', 'ambitions', 'costs'].map((part) => `annualPlan.lines.${line.id}.${part}`)]);
  for (const { id, name, activities } of plan.lines) {
    told.list(`Activiteiten bij ${name}:`, activities, (activity) => [
      sentence([`${activity.name} (${planned(activity)})`, ...(activity.partners.length > 0 ? [`met ${enumeration(activity.partners)}`] : []), ...(activity.budget === null ? [] : [`budget: ${activity.budget}`])].join('; ')),
      `annualPlan.lines.${id}.activities.${activity.id}`,
    ]);
  }
  told.list('Wie er ja tegen zegt:', plan.adoptedBy, (one, index) => [sentence(adoption(scheme, one)), `annualPlan.adoptedBy.${index}`]);
  if (plan.councilInformed !== null) told.text(sentence(`Zo hoort de raad ervan: ${plan.councilInformed}`), 'annualPlan.councilInformed');
  if (plan.budget) told.text(`Budget per jaar: ${euros(plan.budget.amount)}, ${plan.budget.name}.`, 'annualPlan.budget');
  return told.list('Waaraan elk plan voldoet:', plan.rules, (rule, index) => [sentence(rule), `annualPlan.rules.${index}`]).section();
}

/** Once where the plan's own words say the same as the dates. */
function planned({ planning, from, until }: PlannedActivity): string {
  const dates = period(from, until);
  return [dates, dates.replace(' tot en met ', ' en ')].includes(planning.toLowerCase()) ? planning : `${planning}: ${dates}`;
}

function lineText(scheme: Scheme, { name, ambitions, costs }: PlanLine): string {
  const served = ambitions.map((id) => named(scheme.ambitions, id)).filter((ambition) => ambition !== name);
  const serves = served.length === 0 ? '' : `, voor ${enumeration(served.map((ambition) => `‘${ambition}’`))}`;
  return sentence(`${name}${serves}${costs === null ? '' : `; ${costsText(costs)}`}`);
}

function costsText({ total, covered }: NonNullable<PlanLine['costs']>): string {
  if (total === 0) return 'geen kosten voor de LEA';
  return `kosten ${euros(total)}${covered === 0 ? ', geheel van de LEA' : `, waarvan ${euros(covered)} al gedekt en ${euros(total - covered)} van de LEA`}`;
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
    told.text(`${who}${also}:`, `responsibilities.${id}.who`, `responsibilities.${id}.sectors`);
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
  const boards = law.sectors.length === 0 ? '' : `, met besturen van ${namesOf(scheme.sectors, law.sectors)}`;
  told.text(`Minstens ${times(law.perYear)} per jaar overleg in ${namesOf(scheme.bodies, law.bodies)}${boards}.`, 'statutory.bodies', 'statutory.perYear', 'statutory.sectors');
  const lists = [['Onderwerpen:', law.topics, 'topics'], ['Over voor- en vroegschoolse educatie:', law.earlyEducation, 'earlyEducation'], ['Mag ook:', law.optional, 'optional']] as const;
  for (const [intro, topics, key] of lists) told.list(intro, topics, ({ id, name }) => [sentence(name), `statutory.${key}.${id}`]);
  if (law.basis.length > 0) told.text(`De wet: ${enumeration(law.basis)}.`, 'statutory.basis');
  if (law.supervisor !== null) told.text(`Toezicht: ${law.supervisor}.`, 'statutory.supervisor');
  return told.section();
}

function consultation(scheme: Scheme, { id, name, topics, parties, basis, procedure, outcomes, dispute, heldWith }: Consultation): Section {
  const at = `consultations.${id}`;
  const told = new Teller(scheme, `Een ander overleg: ${name}`)
    .text('Dit overleg heeft eigen partijen en een eigen procedure. De LEA beslist niet over wat hier op tafel ligt.', `${at}.name`)
    .list('Onderwerpen:', topics, (topic) => [sentence(topic.name), `${at}.topics.${topic.id}`])
    .text(`Partijen: ${enumeration(parties)}.`, `${at}.parties`);
  if (basis !== null) told.text(sentence(`Waarom: ${basis}`), `${at}.basis`);
  if (procedure !== null) told.text(sentence(`Zo gaat het: ${procedure}`), `${at}.procedure`);
  told.text(sentence(`Uitkomst: ${choice(outcomes)}`), `${at}.outcomes`).text(sentence(`Bij een geschil: ${dispute}`), `${at}.dispute`);
  return told.text(heldWith === null ? 'Het wordt apart gehouden.' : `Het wordt gehouden bij een vergadering van ${named(scheme.bodies, heldWith)}, als eigen onderdeel.`, `${at}.heldWith`).section();
}
