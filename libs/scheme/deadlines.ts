/** The deadline chains: names, lengths, and the order in which their links must come. PURE. */
import type { DeadlineRule } from '#calendar/model';
import type { z } from 'zod';
import { valueAt, type Finding, type Path } from './finding.js';
import { part, partOfBodies } from './part.js';
import { Deadline } from './schema.values.js';

export type WrittenDeadline = z.output<typeof Deadline>;

/** Slots in their order, with what they are called where the file gives no label. */
export const AGENDA_CHAIN = { call: 'Oproep voor agendapunten', itemsDue: 'Agendapunten binnen', approval: 'Agenda vastgesteld', papers: 'Agenda en stukken verzonden' } as const;
export const MINUTES_CHAIN = { draft: 'Conceptverslag klaar', review: 'Conceptverslag nagekeken', akkoord: 'Akkoord van de voorzitter', distribution: 'Verslag verspreid' } as const;
export const DECISION_LIST = 'Besluiten- en actielijst verzonden';

/** No deadline lies further from its meeting: the longest that a file may write is 365 working days, some 530 days; the rest is for a meeting that moved after part of it was done. */
export const DAYS_AROUND = 2 * 365;

/** The rule as the calendar takes it. */
export function deadlineRule(id: string, label: string, direction: DeadlineRule['direction'], written: WrittenDeadline): DeadlineRule {
  const { amount, unit } = length(written);
  return { id, label: written.label ?? label, amount, unit, direction, time: written.time, avoidSchoolHolidays: written.avoidSchoolHolidays ?? false };
}

/** Calendar days that the rule comes to in a week without holidays: five working days are seven days. */
export function nominalDays(written: WrittenDeadline): number {
  const { amount, unit } = length(written);
  if (unit === 'weeks') return amount * 7;
  return unit === 'working-days' ? Math.ceil((amount * 7) / 5) : amount;
}

function length(written: WrittenDeadline): { amount: number; unit: DeadlineRule['unit'] } {
  if (written.weeks !== undefined) return { amount: written.weeks, unit: 'weeks' };
  if (written.workingDays !== undefined) return { amount: written.workingDays, unit: 'working-days' };
  return { amount: written.calendarDays ?? 0, unit: 'calendar-days' };
}

/** Each link before the next one: call, items, approval, papers, meeting; draft, review, akkoord, distribution. */
export function checkChains(data: unknown): Finding[] {
  return [
    ...ordered(data, 'agenda', AGENDA_CHAIN, -1),
    ...ordered(data, 'minutes', MINUTES_CHAIN, 1),
    ...ordered(data, 'minutes', { decisionList: DECISION_LIST, distribution: MINUTES_CHAIN.distribution }, 1),
    ...beforeTheMeeting(data),
    ...roomForTheAgenda(data),
  ];
}

function ordered(data: unknown, block: string, chain: Readonly<Record<string, string>>, sign: 1 | -1): Finding[] {
  const slots = Object.keys(chain);
  return slots.slice(1).flatMap((slot, index) => {
    const before = slots[index]!;
    const earlier = new Map(partOfBodies(data, [block, before], Deadline).map((found) => [found.path[1], found.value]));
    return partOfBodies(data, [block, slot], Deadline).flatMap(({ path, value }) => {
      const first = earlier.get(path[1]);
      return first && !inOrder(first, value, sign) ? [outOfOrder(path, chain[before]!, first, chain[slot]!, value)] : [];
    });
  });
}

function inOrder(first: WrittenDeadline, next: WrittenDeadline, sign: 1 | -1): boolean {
  const distance = sign * (nominalDays(next) - nominalDays(first));
  // Two links of preparation on one day need two different hours; after a meeting they may coincide.
  return distance > 0 || (distance === 0 && (sign === 1 ? first.time <= next.time : first.time < next.time));
}

function outOfOrder(path: Path, firstLabel: string, first: WrittenDeadline, label: string, value: WrittenDeadline): Finding {
  const expected = `'${label}' na '${firstLabel}' (${inWords(first)})`;
  return { path, code: 'scheme.chain-order', expected, message: `'${label}' (${inWords(value)}) komt te vroeg; verwacht: ${expected}.` };
}

function beforeTheMeeting(data: unknown): Finding[] {
  return partOfBodies(data, ['agenda', 'papers'], Deadline)
    .filter(({ value }) => nominalDays(value) === 0)
    .map(({ path }) => {
      const expected = 'minstens één dag voor de vergadering';
      return { path, code: 'scheme.chain-order', expected, message: `De stukken gaan pas op de dag van de vergadering uit; verwacht: ${expected}.` };
    });
}

/**
 * Days between the closing of items and the sending of papers: the secretary drafts, somebody fixes. Years of simulated people who are
 * busy, ill and on holiday left two agendas in five unfixed with five days, one in eight with a week or more.
 */
const AGENDA_DAYS = 7;

/** An agendacommissie's own agenda is what came in for another body: it needs no days of its own. */
function roomForTheAgenda(data: unknown): Finding[] {
  return partOfBodies(data, ['agenda', 'itemsDue'], Deadline).flatMap(({ path, value }): Finding[] => {
    const body = path.slice(0, 2);
    const papers = part(data, [...body, 'agenda', 'papers'], Deadline);
    if (!papers || valueAt(data, [...body, 'kind']) === 'agendacommissie') return [];
    const room = nominalDays(value) - nominalDays(papers);
    if (room <= 0 || room >= AGENDA_DAYS) return [];
    const expected = `liever minstens ${AGENDA_DAYS} dagen`;
    return [{ path, severity: 'warning', code: 'scheme.tight-chain', expected, message: `Tussen '${AGENDA_CHAIN.itemsDue}' (${inWords(value)}) en '${AGENDA_CHAIN.papers}' (${inWords(papers)}) ${room === 1 ? 'zit 1 dag' : `zitten ${room} dagen`} om de agenda te maken en vast te stellen; ${expected}.` }];
  });
}

const WORDS = { weeks: ['week', 'weken'], 'working-days': ['werkdag', 'werkdagen'], 'calendar-days': ['dag', 'dagen'] } as const;
function inWords(written: WrittenDeadline): string {
  const { amount, unit } = length(written);
  return `${amount} ${WORDS[unit][amount === 1 ? 0 : 1]}, ${written.time}`;
}
