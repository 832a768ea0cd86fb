/** How values are said in Dutch. PURE. */
import { describeAmount } from '#calendar/explain';
import { addDays, formatDutchDate, formatTime } from '#calendar/local-date';
import type { DeadlineRule, LocalDate, Weekday } from '#calendar/model';
import type { Adoption, BodyKind, Scheme, Seat } from '../model.js';

export const KINDS: Record<BodyKind, string> = { platform: 'bestuurlijk overleg', stuurgroep: 'stuurgroep', regiegroep: 'regiegroep', agendacommissie: 'agendacommissie', werkgroep: 'werkgroep' };
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** The first is the best: 'dinsdag', 'dinsdag, anders op donderdag,'. */
export const preferred = (days: readonly Weekday[]): string => (days.length < 2 ? weekdays(days) : `${weekdays(days.slice(0, 1))}, anders op ${weekdays(days.slice(1))},`);
export const weekdays = (days: readonly Weekday[]): string => choice(days.map((day) => WEEKDAYS[day - 1]!));
export const choice = (words: readonly string[]): string => joined(words, 'of');
export const enumeration = (words: readonly string[]): string => joined(words, 'en');
const joined = (words: readonly string[], last: string): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** '1 augustus 2021', without its weekday. */
export const day = (date: LocalDate): string => formatDutchDate(date).replace(/^\S+ /, '');
/** '14 oktober 2021', 'januari 2022', '2024', '1 augustus 2021 tot en met 30 juni 2022': whole months and years by their name. */
export function period(from: LocalDate, until: LocalDate): string {
  const whole = from.endsWith('-01') && addDays(until, 1).endsWith('-01');
  const year = from.slice(0, 4);
  if (from === until) return day(from);
  if (whole && from === `${year}-01-01` && until === `${year}-12-31`) return year;
  const [first, last] = [from, until].map((date) => (whole ? day(date).replace(/^\S+ /, '') : day(date))) as [string, string];
  if (first === last) return first;
  return `${until.startsWith(year) ? first.replace(` ${year}`, '') : first} tot en met ${last}`;
}
export const between = (from: LocalDate, until: LocalDate | null): string => (until === null ? `vanaf ${day(from)}, zonder einddatum` : `van ${day(from)} tot en met ${day(until)}`);

export const times = (count: number): string => (count === 1 ? 'één keer' : `${count} keer`);
export const timesAYear = ({ min, max, target }: { min: number; max: number; target: number }): string =>
  min === max ? `${times(min)} per schooljaar` : `${min} tot ${max} keer per schooljaar; het streven is ${target}`;

/** '6 weken voor de vergadering, om 09.00 uur' */
export function deadline(rule: DeadlineRule): string {
  const side = rule.direction === 'before' ? 'voor' : 'na';
  const when = rule.amount === 0 ? 'op de dag van de vergadering' : `${describeAmount(rule.amount, rule.unit)} ${side} de vergadering`;
  return `${when}, om ${formatTime(rule.time)}${rule.avoidSchoolHolidays ? ' (niet in een schoolvakantie)' : ''}`;
}

/** Who sits in a seat, from what the scheme says about it; nothing where the seat's own name says it. */
export function holder(scheme: Scheme, { name, filledBy: by }: Seat): string[] {
  const said = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  switch (by.kind) {
    case 'office':
      return said(by.office) ? [] : [`wie ${by.office} is`];
    case 'partner': {
      const partner = named(scheme.partners, by.partner);
      return said(partner) ? [] : [`iemand van ${partner}`];
    }
    case 'sector': {
      const sector = named(scheme.sectors, by.sector);
      return [said(sector) ? 'iemand uit deze sector' : `iemand uit de sector ${sector}`];
    }
    case 'ambition-owner':
      return [`een bestuurlijk eigenaar van ‘${named(scheme.ambitions, by.ambition)}’${by.from === null ? '' : `, uit ${named(scheme.bodies, by.from)}`}`];
    case 'chair-of':
      return said(`Voorzitter ${named(scheme.bodies, by.body)}`) ? [] : [`de voorzitter van ${named(scheme.bodies, by.body)}`];
  }
}

/** Short where nearly all take part. */
export function sectors(scheme: Scheme, ids: readonly string[]): string {
  const others = scheme.sectors.filter(({ id }) => !ids.includes(id)).map(({ name }) => name);
  if (ids.length < 4 || others.length > 2) return namesOf(scheme.sectors, ids);
  return others.length === 0 ? 'alle sectoren' : `alle sectoren, behalve ${enumeration(others)}`;
}

export function adoption(scheme: Scheme, { who, what, sectors: each, on }: Adoption): string {
  const boards = each.length === 0 ? '' : ` (elk voor zich: ${sectors(scheme, each)})`;
  return `${who}${boards}: ${what}${on === null ? '' : `, op ${day(on)}`}`;
}

type Nameable = readonly { id: string; name: string }[];
export const named = (things: Nameable, id: string): string => things.find((thing) => thing.id === id)?.name ?? id;
export const namesOf = (things: Nameable, ids: readonly string[]): string => enumeration(ids.map((id) => named(things, id)));
