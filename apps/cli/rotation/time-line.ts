/** A plan as a table for a terminal of eighty columns: seats down, line-ups across; more line-ups go on in another table below. */
import type { LineUp } from '#roster/model';
import type { Planned } from './json.js';

const COLUMNS = 80;
/** Of a seat's name and of a sector's id. */
const LONGEST = 26;
const GAP = 2;

/** One member in one line-up: the sector for who is new there, an arrow for who was there already; a star: presides. */
export function timeLine({ roster, plan }: Planned): string {
  const cells = plan.lineUps.map((lineUp) => ({ head: lineUp.from, cells: roster.seats.map(({ id }) => cell(lineUp, id)) }));
  const width = Math.max(...cells.flatMap(({ head, cells }) => [head, ...cells].map((text) => text.length))) + GAP;
  const names = roster.seats.map(({ name }) => cut(name));
  const first = Math.max(...names.map((name) => name.length)) + GAP;
  const across = Math.max(1, Math.floor((COLUMNS - first + GAP) / width));
  const tables = Array.from({ length: Math.ceil(cells.length / across) }, (_, index) => cells.slice(index * across, (index + 1) * across));
  return tables.map((table) => rows(table, names, first, width)).join('\n');
}

function cell({ from, sittings, chair }: LineUp, seat: string): string {
  const sitting = sittings.find((one) => one.seat === seat);
  if (!sitting) return '-';
  return `${sitting.since === from ? cut(sitting.sector ?? sitting.candidate) : '→'}${chair === seat ? ' *' : ''}`;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function rows(table: readonly { head: string; cells: readonly string[] }[], names: readonly string[], first: number, width: number): string {
  const line = (name: string, texts: readonly string[]): string => `${name.padEnd(first)}${texts.map((text) => text.padEnd(width)).join('')}`.trimEnd();
  return [line('', table.map(({ head }) => head)), ...names.map((name, index) => line(name, table.map(({ cells }) => cells[index]!)))].map((text) => `${text}\n`).join('');
}
