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
  const comes = (sitting: Change['joining'][number]): string => {
    const leaves = before.get(sitting.seat);
    if (first || leaves === undefined || sitting.how === 're-appointed') return `${who(sitting)}${first ? '' : ` ${HOW[sitting.how]}`}`;
    // An organisation sends somebody else: the one goes and the other comes, by the same name.
    if (leaves.candidate === sitting.candidate) return `${who(sitting)} stuurt iemand anders`;
    return `${who(leaves)} gaat, ${who(sitting)} ${HOW[sitting.how]}`;
  };
  const come = change.joining.map((sitting) => sentence(`${seat(sitting.seat)}: ${comes(sitting)}`));
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

/** Where the one says the other already, once is enough; brackets do not stand in brackets. */
function withSector(name: string, sector: string): string {
  if (name.includes(sector)) return name;
  if (sector.toLowerCase().includes(name.toLowerCase())) return sector;
  return sector.includes('(') ? `${name}, ${sector}` : `${name} (${sector})`;
}

const HOW: Record<How, string> = { new: 'komt', moves: 'komt van een andere plek', 're-appointed': 'wordt opnieuw benoemd' };

function chair({ from, to }: Change['chair'], seat: (id: string) => string): string {
  if (to === null) return 'Er is geen voorzitter';
  if (from === null || from === to) return `Voorzitter: ${seat(to)}`;
  return `Voorzitter: ${seat(to)}, na ${seat(from)}`;
}

const section = (heading: string, level: Section['level'], blocks: Block[]): Section => ({ heading, level, blocks, told: [] });
const text = (text: string): Block => ({ kind: 'text', text, origin: null });
const list = (texts: readonly string[]): Block[] => (texts.length === 0 ? [] : [{ kind: 'list', intro: null, origin: null, items: texts.map((text) => ({ text, origin: null })) }]);
