/** Whom one can be in the worked example, by what they do there. PURE. */
import type { Body } from '../../api/setting';
import { listed } from '../../format/text';
import { officeWord } from '../../format/words';
import { DUTCH, t } from '../../language/t';

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

/** One person each: who prepares, who presides, who is a member. */
export function suggestions(bodies: readonly Body[]): Suggestion[] {
  const found = groupsOf(bodies).map(({ people }) => people);
  const taken = new Set<string>();
  return found.flatMap((people) => {
    const first = people.find(({ person }) => !taken.has(person.id));
    if (!first) return [];
    taken.add(first.person.id);
    return [first];
  });
}

/** Everybody with a seat, under the weightiest thing they do. */
export function groupsOf(bodies: readonly Body[]): Group[] {
  const placed = new Set<string>();
  const offices = OFFICES.map(({ key, office, title, tries }): Group => {
    const holders = unique(bodies.flatMap((body) => personIn(body, body[key]))).filter(({ id }) => !placed.has(id));
    for (const { id } of holders) placed.add(id);
    return { title, tries, people: holders.map((person) => ({ person, role: t`${officeWord(office)} van ${named(bodies.filter((body) => body[key] === person.id))}` })) };
  });
  const members = unique(bodies.flatMap(({ plekken }) => plekken.flatMap(({ persoon }) => persoon ?? []))).filter(({ id }) => !placed.has(id));
  const tries = t`Zit aan tafel namens een organisatie. Lees een agenda zoals een lid haar krijgt; wat niet voor dit lid is, blijft dicht. Kijk bij Achterban wat er na een vergadering door te geven is.`;
  return [...offices, { title: t`Lid`, tries, people: members.map((person) => ({ person, role: seatsOf(bodies, person.id), lang: DUTCH })) }].filter(({ people }) => people.length > 0);
}

const personIn = ({ plekken }: Body, id: string | null): Person[] => plekken.flatMap(({ persoon }) => (persoon && persoon.id === id ? [persoon] : []));

const unique = (people: readonly Person[]): Person[] => [...new Map(people.map((person) => [person.id, person])).values()];

const named = (bodies: readonly Body[]): string => listed(bodies.map(({ naam }) => naam));

/** 'Kern Kinderopvang (Bestuurlijk platform), eigenaar ambitie 1 (Stuurgroep)' */
function seatsOf(bodies: readonly Body[], personId: string): string {
  return bodies.flatMap(({ naam, plekken }) => plekken.filter(({ persoon }) => persoon?.id === personId).map((seat) => `${seat.naam} (${naam})`)).join(', ');
}

