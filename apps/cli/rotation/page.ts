/** A plan for people: a time line of each body, and below it each change in words. Dutch, eighty columns. */
import type { LocalDate } from '#calendar/model';
import type { Change, How, Sitting } from '#roster/model';
import { asPlainText } from '#scheme/explain/plain-text';
import type { Block, Section } from '#scheme/explain/text';
import { day, enumeration, named, namesOf, sentence } from '#scheme/explain/words';
import type { Scheme } from '#scheme/model';
import type { Planned } from './json.js';
import { timeLine } from './time-line.js';

export function rotationPage(scheme: Scheme, until: LocalDate, planned: readonly Planned[]): string {
  const opening = section(`${scheme.title}: rooster van aftreden`, 1, [
    text(planned.length === 0 ? 'In deze samenwerkingsstructuur rouleert geen enkel overleg: nergens staat een rooster van aftreden.' : `Tot en met ${day(until)}. Wie er komt, is een voorstel; het overleg benoemt.`),
  ]);
  const parts = planned.flatMap((one) => [asPlainText([section(one.plan.name, 1, [])]), `${timeLine(one)}\n→ zit er al, * zit voor, - leeg\n`, asPlainText(changes(scheme, one))]);
  return [asPlainText([opening]), ...parts].join('\n');
}

function changes(scheme: Scheme, { roster, plan }: Planned): Section[] {
  const beyond = plan.changes.find(({ beyondPeriod }) => beyondPeriod);
  const told = plan.changes.map((change, index) => section(`${day(change.on)}: ${index === 0 ? 'de eerste opstelling' : headline(change)}`, 2, blocks(scheme, { roster, plan }, change)));
  return beyond ? [...told, section('Let op', 2, [text(plan.warnings.at(-1)!)])] : told;
}

const headline = ({ joining, carriedOver, leaving }: Change): string => (joining.length + carriedOver.length + leaving.length === 0 ? 'een andere voorzitter' : 'wisseling');

function blocks(scheme: Scheme, { roster, plan }: Planned, change: Change): Block[] {
  const first = change === plan.changes[0];
  const seats = scheme.bodies.find(({ id }) => id === roster.body)!.seats;
  const seat = (id: string): string => named(seats, id);
  const who = ({ candidate, sector }: Sitting): string => withSector(roster.candidates.get(candidate)!.name, sector === null ? '' : named(scheme.sectors, sector));
  const before = new Map(change.leaving.map((sitting) => [sitting.seat, sitting]));
  const gone = change.vacant.map((id) => `${seat(id)}: ${before.has(id) ? `${who(before.get(id)!)} gaat, ` : ''}de plek is leeg.`);
  const come = change.joining.map((sitting) => sentence(`${seat(sitting.seat)}: ${before.has(sitting.seat) && sitting.how !== 're-appointed' ? `${who(before.get(sitting.seat)!)} gaat, ` : ''}${who(sitting)}${first ? '' : ` ${HOW[sitting.how]}`}`));
  const stay = change.carriedOver.map((sitting) => `${seat(sitting.seat)}: ${who(sitting)} blijft tot er een opvolger is.`);
  return [
    ...(change.conflict ? [text(change.conflict.text)] : []),
    ...list([...come, ...stay, ...gone]),
    ...(change.mustComeFrom.length > 0 ? [text(`Er moet in elk geval iemand komen uit: ${namesOf(scheme.sectors, change.mustComeFrom)}.`)] : []),
    ...(change.coverageOk ? [] : [text('Niet elke sector die erbij hoort, is vertegenwoordigd.')]),
    text(sentence(chair(change.chair, seat))),
    ...(change.noticesOn.length > 0 ? [text(`Berichten: ${enumeration(change.noticesOn.map(day))}.`)] : []),
  ];
}

/** Where the name says it already, once is enough. */
const withSector = (name: string, sector: string): string => (name.includes(sector) ? name : `${name} (${sector})`);

const HOW: Record<How, string> = { new: 'komt', moves: 'komt van een andere plek', 're-appointed': 'wordt opnieuw benoemd' };

function chair({ from, to }: Change['chair'], seat: (id: string) => string): string {
  if (to === null) return 'Er is geen voorzitter';
  if (from === null || from === to) return `Voorzitter: ${seat(to)}`;
  return `Voorzitter: ${seat(to)}, na ${seat(from)}`;
}

const section = (heading: string, level: Section['level'], blocks: Block[]): Section => ({ heading, level, blocks, told: [] });
const text = (text: string): Block => ({ kind: 'text', text, origin: null });
const list = (texts: readonly string[]): Block[] => (texts.length === 0 ? [] : [{ kind: 'list', intro: null, origin: null, items: texts.map((text) => ({ text, origin: null })) }]);
