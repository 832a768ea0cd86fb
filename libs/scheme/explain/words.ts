/** How values are said in Dutch. PURE. */
import { describeAmount } from '#calendar/explain';
import { formatDutchDate, formatTime } from '#calendar/local-date';
import type { DeadlineRule, LocalDate, Weekday } from '#calendar/model';
import type { Adoption, BodyKind, Scheme, Seat } from '../model.js';

export const KINDS: Record<BodyKind, string> = { platform: 'bestuurlijk overleg', stuurgroep: 'stuurgroep', regiegroep: 'regiegroep', agendacommissie: 'agendacommissie', werkgroep: 'werkgroep' };
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

export const weekdays = (days: readonly Weekday[]): string => choice(days.map((day) => WEEKDAYS[day - 1]!));
export const choice = (words: readonly string[]): string => joined(words, 'of');
export const enumeration = (words: readonly string[]): string => joined(words, 'en');
const joined = (words: readonly string[], last: string): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** '1 augustus 2021', without its weekday. */
export const day = (date: LocalDate): string => formatDutchDate(date).replace(/^\S+ /, '');
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

/** Who sits in a seat, from what the scheme says about it. */
export function holder(scheme: Scheme, { filledBy: by }: Seat): string {
  switch (by.kind) {
    case 'office':
      return `wie ${by.office} is`;
    case 'partner':
      return `iemand van ${named(scheme.partners, by.partner)}`;
    case 'sector':
      return `iemand uit de sector ${named(scheme.sectors, by.sector)}`;
    case 'ambition-owner':
      return `een bestuurlijk eigenaar van ‘${named(scheme.ambitions, by.ambition)}’${by.from === null ? '' : `, uit ${named(scheme.bodies, by.from)}`}`;
    case 'chair-of':
      return `de voorzitter van ${named(scheme.bodies, by.body)}`;
  }
}

export function adoption(scheme: Scheme, { who, what, sectors, on }: Adoption): string {
  const each = sectors.length === 0 ? '' : ` (elk voor zich: ${namesOf(scheme.sectors, sectors)})`;
  return `${who}${each}: ${what}${on === null ? '' : `, op ${day(on)}`}`;
}

type Nameable = readonly { id: string; name: string }[];
export const named = (things: Nameable, id: string): string => things.find((thing) => thing.id === id)?.name ?? id;
export const namesOf = (things: Nameable, ids: readonly string[]): string => enumeration(ids.map((id) => named(things, id)));
