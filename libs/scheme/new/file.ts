/** From the answers to a commented scheme file that passes the check. PURE. */
import { CATEGORIES, RETENTION } from '../retention.js';
import { listOf, partnerOf, SECTORS, slug, type Answers } from './questions.js';

/** @param answers without problems (questions.ts); the text is YAML with Dutch comments. @param id of the municipality, where it has one already */
export function schemeText(answers: Answers, id = slug(answers.gemeente)): string {
  const partners = withIds([{ name: `Gemeente ${answers.gemeente}`, sector: 'gemeente' }, ...listOf(answers.partners).flatMap((part) => partnerOf(part) ?? [])]);
  const ambitions = withIds(listOf(answers.ambities).map((name) => ({ name })));
  const sectors = [...new Set(partners.map(({ sector }) => sector))];
  const told: Told = { id, answers, partners, ambitions, sectors };
  return [head(told), shared(told), bodies(told)].join('\n');
}

interface Told {
  id: string;
  answers: Answers;
  partners: { id: string; name: string; sector: string }[];
  ambitions: { id: string; name: string }[];
  sectors: string[];
}

/** JSON's strings are YAML's. */
const quoted = (text: string): string => JSON.stringify(text);
const list = (items: readonly string[]): string => `[${items.join(', ')}]`;

/** Two of one name get a number. */
function withIds<T extends { name: string }>(things: readonly T[]): (T & { id: string })[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const id = slug(thing.name);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { ...thing, id: count === 1 ? id : `${id}-nr-${count}` };
  });
}

function head({ id, answers, partners, ambitions, sectors }: Told): string {
  return `# yaml-language-server: $schema=./scheme.schema.json
# De samenwerkingsstructuur van de LEA van ${answers.gemeente}, gemaakt met 'leidraad scheme new'.
#
# Elke waarde zegt waar zij vandaan komt, in haar blok of bij de waarde zelf:
#   source:    de plaats in uw eigen document
#   default:   het document laat dit open; de reden van deze keuze
#   invented:  verzonnen voor een voorbeeld; de reden
# Een herkomst geldt voor alles wat eronder staat, tot er een andere staat.
# Kijk het bestand na met: leidraad scheme check BESTAND. Uitleg: docs/je-eigen-gemeente.md.

default: Voorstel van Leidraad. Loop het na en schrijf erbij waar het in uw document staat.

id: ${id}
title: ${quoted(`Lokale Educatieve Agenda ${answers.gemeente}`)}
municipality: { id: ${id}, name: ${quoted(answers.gemeente)} }
# De eerste en de laatste dag. Zonder einde: null.
period: { from: ${answers.vanaf}, until: ${answers.tot === '' ? 'null' : answers.tot} }
mailbox: ${answers.postbus}

# Wordt er vergaderd op deze dagen? Een brugdag ligt alleen tussen een feestdag en het weekend.
holidays: { region: ${answers.regio}, meetOnGoodFriday: false, meetOnLiberationDay: false, meetOnBridgeDays: false }

sectors:
${sectors.map((sector) => `  - { id: ${sector}, name: ${quoted(SECTORS[sector]!)} }`).join('\n')}

# De organisaties aan tafel, elk met een sector uit de lijst hierboven.
partners:
${partners.map(({ id, name, sector }) => `  - { id: ${id}, name: ${quoted(name)}, sector: ${sector} }`).join('\n')}

# Wat de LEA wil bereiken (aim), en welke vraagstukken daarvoor open liggen (questions).
ambitions:
${ambitions.map(({ id, name }) => `  - { id: ${id}, name: ${quoted(name)}, aim: Vul hier het doel in, questions: [] }`).join('\n')}
`;
}

function shared({ answers }: Told): string {
  const [papers, minutes] = [Number(answers.stukken), Number(answers.verslag)];
  const part = (share: number): number => Math.floor(minutes * share);
  return `# De termijnen voor elke vergadering. Een overleg kan er bij zichzelf van afwijken.
agenda:
  call: { calendarDays: ${papers + 32}, time: "09:00" }
  itemsDue: { calendarDays: ${itemsDue(papers)}, time: "17:00" }
  approval: { calendarDays: ${papers + 5}, time: "17:00" }
  papers: { calendarDays: ${papers}, time: "12:00" }
  reminderDays: [7, 2]
  # Wie stelt de agenda vast? chair (de voorzitter), secretary (de secretaris) of agendacommissie.
  fixedBy: chair
  standingItems:
    - { title: Opening en mededelingen, purpose: informatie, minutes: 10, place: first }
    - { title: Rondvraag en sluiting, purpose: informatie, minutes: 5, place: last }

# De termijnen na elke vergadering. Op de laatste dag verstuurt Leidraad vanzelf wat er is.
minutes:
  decisionList: { workingDays: 2, time: "17:00" }
  draft: { calendarDays: ${part(0.4)}, time: "17:00" }
  review: { calendarDays: ${part(0.6)}, time: "17:00" }
  akkoord: { calendarDays: ${part(0.8)}, time: "17:00" }
  distribution: { calendarDays: ${minutes}, time: "09:00" }
  previewWorkingDays: 2

# Hoe lang persoonsgegevens blijven die geen archiefstuk zijn: zoveel jaar (years) na een gebeurtenis (after). Daarna stelt Leidraad
# voor ze te verwijderen. Vastgestelde verslagen en besluiten blijven altijd. Leg dit voor aan uw archivaris.
retention:
${CATEGORIES.map((category) => `  # ${RETENTION[category].title}\n  ${category}: { years: ${RETENTION[category].years}, after: ${RETENTION[category].after} }`).join('\n')}
`;
}

const itemsDue = (papers: number): number => papers + 11;

function bodies(told: Told): string {
  const { answers } = told;
  return `bodies:
${[platform(told), ...(answers.stuurgroep === '0' ? [] : [stuurgroep(told)]), ...(answers.agendacommissie === 'ja' ? [committee(told)] : [])].join('\n')}`;
}

/** At most two more than asked for; the days apart leave room to move. */
function rhythm({ answers }: Told, count: number, precedes: string): string {
  return `    meetings:
      perYear: { min: ${count}, max: ${count + 2}, target: ${count} }
      weekdays: [${answers.weekdag}]
      startTime: "15:00"
      durationMinutes: 90
      # Zoveel dagen liggen er minstens tussen twee vergaderingen.
      minDaysApart: ${Math.floor(120 / count)}
      precedes: ${precedes}
      place: Gemeentehuis
`;
}

const SECRETARY = '      - { id: secretaris, name: Secretaris LEA, filledBy: { office: secretaris LEA }, voting: false }';

function platform(told: Told): string {
  const { answers, partners, sectors } = told;
  const own = answers.agendacommissie === 'ja' ? '    # De agendacommissie beslist per punt en stelt de agenda vast.\n    agenda: { preparedBy: agendacommissie, fixedBy: agendacommissie }\n' : '';
  return `  - id: platform
    name: ${quoted(answers.overleg)}
    kind: platform
    # Voorzitter is wie op deze plek zit; { by: members } als de leden iemand kiezen.
    chair: { by: seat, seat: wethouder }
    secretary: secretaris
    minuteTaker: secretaris
    # Van elke sector zit er altijd minstens één lid aan tafel.
    coverage: ${list(sectors)}
    seats:
      - { id: wethouder, name: Wethouder onderwijs, filledBy: { office: wethouder onderwijs }, sector: gemeente }
${SECRETARY}
${partners.slice(1).map(({ id, name }) => `      - { id: bestuur-${id}, name: ${quoted(name.slice(0, 120))}, role: bestuurder, filledBy: { partner: ${id} } }`).join('\n')}
${rhythm(told, Number(answers.keren), 'null')}${own}    minutes: { recipients: [platform] }
`;
}

function stuurgroep(told: Told): string {
  const { answers, ambitions } = told;
  const owners = ambitions.map(({ id, name }) => `      - { id: eigenaar-${id}, name: ${quoted(`Eigenaar ${name}`.slice(0, 120))}, role: bestuurlijk eigenaar, filledBy: { ambitionOwner: ${id}, from: platform } }`);
  return `  - id: stuurgroep
    name: Stuurgroep LEA
    kind: stuurgroep
    chair: { by: members }
    secretary: secretaris
    minuteTaker: secretaris
    # Voor elke ambitie een bestuurlijk eigenaar uit het overleg van alle bestuurders.
    seats:
${[...owners, SECRETARY].join('\n')}
${rhythm(told, Number(answers.stuurgroep), `{ body: platform, atLeastDays: ${itemsDue(Number(answers.stukken)) + 7} }`)}    # De leden van deze overleggen krijgen het verslag.
    minutes: { recipients: [platform, stuurgroep] }
`;
}

function committee({ answers, sectors }: Told): string {
  const seats = sectors.map((sector) => `      - { id: ${sector}, name: ${quoted(SECTORS[sector]!)}, filledBy: { sector: ${sector} } }`);
  return `  - id: agendacommissie
    name: Agendacommissie
    kind: agendacommissie
    chair: { by: seat, seat: voorzitter }
    secretary: secretaris
    minuteTaker: secretaris
    # Vergadert voor elke vergadering van het platform: na het inzenden, voor het vaststellen van de agenda.
    meetsBefore: { body: platform, calendarDays: ${Number(answers.stukken) + 8}, startTime: "09:00", durationMinutes: 60, place: Gemeentehuis }
    seats:
      - { id: voorzitter, name: Voorzitter van het overleg, filledBy: { chairOf: platform } }
${[...seats, SECRETARY].join('\n')}
    # Haar eigen stukken gaan kort ervoor uit: dan is binnen wat zij bespreekt.
    agenda:
      call: { calendarDays: 14, time: "09:00" }
      itemsDue: { calendarDays: 3, time: "12:00" }
      approval: { calendarDays: 3, time: "17:00" }
      papers: { calendarDays: 2, time: "12:00" }
      reminderDays: [5]
    minutes: { recipients: [agendacommissie] }
`;
}
