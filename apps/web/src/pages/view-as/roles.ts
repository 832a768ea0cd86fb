/** Whom one can be in the worked example, by what they do there. PURE. */
import type { Schemas } from '../../api/client';
import type { Body } from '../../api/setting';
import { listed } from '../../format/text';
import { officeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';
import { type OfficeName, titleOf } from '../management/offices';

/** Holds an office that goes with no seat. */
export type Holder = Schemas['Functiehouder'];

export interface Person {
  id: string;
  naam: string;
}

export interface Suggestion {
  person: Person;
  /** 'voorzitter van Bestuurlijk platform' */
  role: string;
  /** Of their role, where it is called as the scheme calls it. */
  lang?: typeof DUTCH;
}

export interface Group {
  title: string;
  /** What to try in this role. */
  tries: string;
  people: Suggestion[];
}

const OFFICES = [
  { key: 'secretarisId', office: 'secretaris', title: t`Secretaris`, tries: t`Bereidt de vergaderingen voor. Verplaats eens een vergadering: u ziet eerst welke termijnen mee veranderen en voor wie. Lees bij Beheer hoe het overleg is afgesproken, en wat een wijziging zou betekenen.` },
  { key: 'voorzitterId', office: 'voorzitter', title: t`Voorzitter`, tries: t`Stelt de agenda vast en geeft akkoord op het verslag. Kijk in het postvak uit wat de leden kregen, en wanneer. Open het draaiboek van de volgende vergadering.` },
  { key: 'notulistId', office: 'notulist', title: t`Notulist`, tries: t`Schrijft het verslag. Kijk bij een gehouden vergadering hoe ver het is en wanneer het bij de leden moet zijn. Typ er een zin bij, en verbreek de verbinding: hij blijft staan.` },
] as const;

/** With no seat, the weightiest first. */
const GIVEN: readonly { office: OfficeName; tries: string }[] = [
  { office: 'beheerder', tries: t`Houdt de mensen, de functies en de afspraken bij. Ga bij Beheer, De afspraken, verder met de versie die nu geldt, wijzig iets en kijk wat er verandert. Reken bij Controle na of alles er nog staat zoals het is vastgelegd.` },
  { office: 'programmamanager', tries: t`Houdt de kwaliteitscyclus gaande. Open bij Doelen een ambitie: u ziet in welke fase zij is, en wat u nu kunt doen. Lees bij Opdrachten en Jaarplannen hoe ver het werk is.` },
  { office: 'bestuurssecretariaat', tries: t`Leest mee voor één lid. Open een vergadering waar dit lid bij zit: de agenda en de stukken staan er, behalve wat vertrouwelijk is. Is zij gehouden, dan staan de besluiten en het verslag er ook.` },
  { office: 'toehoorder', tries: t`Volgt de open agenda van één overleg. Open een vergadering van dit overleg: de punten staan er met hun stukken, zonder wat vertrouwelijk is. Het verslag leest een toehoorder niet, en een ander overleg blijft dicht.` },
];

/** One person each: who prepares, who presides, who is a member. */
export function suggestions(bodies: readonly Body[]): Suggestion[] {
  const found = groupsOf(boardsOf(bodies)).map(({ people }) => people);
  const taken = new Set<string>();
  return found.flatMap((people) => {
    const first = people.find(({ person }) => !taken.has(person.id));
    if (!first) return [];
    taken.add(first.person.id);
    return [first];
  });
}

/**
 * Everybody with a seat or such an office, once, under the weightiest thing they do. Who is a member and holds such an office stands under
 * the office: members there are many. Who prepares, presides or writes stands there all the same; of a werkgroep, which carries out and has no
 * meetings in the example, who is there for nothing else.
 */
export function groupsOf(bodies: readonly Body[], holders: readonly Holder[] = []): Group[] {
  const placed = new Set<string>();
  const boards = boardsOf(bodies);
  const offices = OFFICES.map(({ key, office, title, tries }): Group => {
    const officers = unique(boards.flatMap((body) => personIn(body, body[key]))).filter(({ id }) => !placed.has(id));
    for (const { id } of officers) placed.add(id);
    return { title, tries, people: officers.map((person) => ({ person, role: t`${officeWord(office)} van ${named(boards.filter((body) => body[key] === person.id))}` })) };
  });
  const given = GIVEN.map(({ office, tries }): Group => {
    // Of a body that is there: of one that was dropped there is no agenda to come.
    const held = holders.filter(({ functie, overleg, persoon }) => functie === office && (overleg === null || bodies.some(({ id }) => id === overleg)) && !placed.has(persoon.id));
    const people = unique(held.map(({ persoon }) => persoon));
    for (const { id } of people) placed.add(id);
    return { title: titleOf(office), tries, people: people.map((person) => ({ person, role: givenRole(office, bodies, held.filter(({ persoon }) => persoon.id === person.id)) })) };
  });
  const seated = (where: readonly Body[]): Suggestion[] => {
    const people = unique(where.flatMap(({ plekken }) => plekken.flatMap(({ persoon }) => persoon ?? []))).filter(({ id }) => !placed.has(id));
    for (const { id } of people) placed.add(id);
    return people.map((person) => ({ person, role: seatsOf(where, person.id), lang: DUTCH }));
  };
  const tries = t`Zit aan tafel namens een organisatie. Lees een agenda zoals een lid haar krijgt; wat niet voor dit lid is, blijft dicht. Kijk bij Achterban wat er na een vergadering door te geven is.`;
  const carriesOut = t`Voert uit wat het bestuur vraagt. Lees bij Opdrachten wat er moet gebeuren, wanneer het klaar moet zijn en hoe ver het is. Lees bij Afspraken wat er al is afgesproken.`;
  return [...offices, ...given, { title: t`Lid`, tries, people: seated(boards) }, { title: t`Overlegtafel of werkgroep`, tries: carriesOut, people: seated(bodies) }].filter(({ people }) => people.length > 0);
}

const boardsOf = (bodies: readonly Body[]): Body[] => bodies.filter(({ soort }) => soort !== 'werkgroep');

const personIn = ({ plekken }: Body, id: string | null): Person[] => plekken.flatMap(({ persoon }) => (persoon && persoon.id === id ? [persoon] : []));

const unique = (people: readonly Person[]): Person[] => [...new Map(people.map((person) => [person.id, person])).values()];

const named = (bodies: readonly Body[]): string => listed(bodies.map(({ naam }) => naam));

/** 'toehoorder bij Bestuurlijk platform', 'bestuurssecretariaat van Anouk Aalbers' */
function givenRole(office: OfficeName, bodies: readonly Body[], held: readonly Holder[]): string {
  if (office === 'toehoorder') return t`${officeWord(office)} bij ${named(bodies.filter(({ id }) => held.some(({ overleg }) => overleg === id)))}`;
  if (office === 'bestuurssecretariaat') return t`${officeWord(office)} van ${listed(held.flatMap(({ voor }) => voor?.naam ?? []))}`;
  return t`${officeWord(office)} voor de gemeente als geheel`;
}

/** 'Kern Kinderopvang (Bestuurlijk platform), eigenaar ambitie 1 (Stuurgroep)' */
function seatsOf(bodies: readonly Body[], personId: string): string {
  return bodies.flatMap(({ naam, plekken }) => plekken.filter(({ persoon }) => persoon?.id === personId).map((seat) => `${seat.naam} (${naam})`)).join(', ');
}

