/** A table of people and their seats, as it comes from a spreadsheet: a file with semicolons, commas or tabs, or cells that were copied. PURE. */
import { CsvError, parse } from 'csv-parse/sync';
import { assertLocalDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { parseAddress } from '#messaging/addresses';
import type { Problem } from '#platform/errors';
import { oneLine } from '#platform/text';
import type { Scheme } from '#scheme/model';
import type { SeatRef } from './membership.rows.js';

export interface PersonRow {
  /** Of the table, as a spreadsheet numbers it: the heads are row 1. */
  row: number;
  name: string;
  email: string;
  /** null: somebody without a seat (yet). */
  seat: SeatRef | null;
  from: LocalDate;
}

/** What each column may be called, in lower case. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  body: ['overleg'],
  seat: ['plek'],
  name: ['naam'],
  email: ['e-mail', 'email', 'mail', 'mailadres', 'e-mailadres', 'emailadres'],
  from: ['vanaf', 'sinds'],
};
type Column = 'body' | 'seat' | 'name' | 'email' | 'from';

export const MOST_ROWS = 1000;

/**
 * Rows with nobody's name and no address are seats that stay empty, and are passed over.
 * @param today from when, where the table does not say
 */
export function readPeopleTable(text: string, scheme: Scheme, today: LocalDate): { rows: PersonRow[]; problems: Problem[] } {
  const cells = cellsOf(text);
  if (cells === null) return { rows: [], problems: [problem(1, 'Deze tabel is niet te lezen: een aanhalingsteken wordt niet gesloten. Sla hem opnieuw op als csv.')] };
  const [heads = [], ...lines] = cells;
  const places = Object.entries(HEADS).map(([column, names]) => [column, heads.findIndex((head) => names.includes(head.toLowerCase()))] as const);
  const place = Object.fromEntries(places) as Record<Column, number>;
  if (place.name === -1 || place.email === -1) return { rows: [], problems: [problem(1, 'De eerste rij noemt de kolommen. Er moeten er ten minste twee zijn: Naam en E-mail.')] };
  if (lines.length > MOST_ROWS) return { rows: [], problems: [problem(1, `Meer dan ${MOST_ROWS} rijen gaan er niet in één keer in. Verdeel de tabel.`)] };
  const read = lines.map((cells, index) => rowOf((column) => oneLine(cells[place[column]] ?? ''), index + 2, scheme, today)).filter((one) => one !== null);
  return { rows: read.flatMap(({ row }) => row ?? []), problems: read.flatMap(({ problems }) => problems) };
}

/** Excel takes what the first line has most of. null: what is no table. */
function cellsOf(text: string): string[][] | null {
  const [first = ''] = text.split('\n', 1);
  const [delimiter] = [';', '\t', ','].sort((a, b) => first.split(b).length - first.split(a).length);
  try {
    return parse(text, { bom: true, delimiter: delimiter!, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function rowOf(cell: (column: Column) => string, row: number, scheme: Scheme, today: LocalDate): { row: PersonRow | null; problems: Problem[] } | null {
  const name = cell('name');
  const address = cell('email');
  if (name === '' && address === '') return null;
  const problems: Problem[] = [];
  if (name === '') problems.push(problem(row, 'De naam ontbreekt.'));
  const parsed = parseAddress(address);
  if (!parsed.ok) problems.push(problem(row, `${name === '' ? '' : `${name}: `}${parsed.message}`));
  const seat = seatOf(cell('body'), cell('seat'), row, scheme, problems);
  const from = dayOf(cell('from'));
  if (from === null) problems.push(problem(row, `“${cell('from')}” is geen datum. Schrijf de dag zo: 1-9-2026.`));
  return { row: problems.length === 0 && parsed.ok ? { row, name, email: parsed.email, seat, from: from === '' ? today : from! } : null, problems };
}

/** By name or id; a body and a seat belong together. */
function seatOf(bodyText: string, seatText: string, row: number, scheme: Scheme, problems: Problem[]): SeatRef | null {
  if (bodyText === '' && seatText === '') return null;
  const body = scheme.bodies.find(isCalled(bodyText));
  if (!body) {
    problems.push(problem(row, bodyText === '' ? `Bij de plek “${seatText}” ontbreekt het overleg.` : `Er is geen overleg “${bodyText}”. Neem de naam over uit het voorbeeld.`));
    return null;
  }
  const seat = body.seats.find(isCalled(seatText));
  if (!seat) problems.push(problem(row, seatText === '' ? `Welke plek in ${body.name}? Vul de kolom Plek in.` : `In ${body.name} is geen plek “${seatText}”. Neem de naam over uit het voorbeeld.`));
  return seat ? { bodyId: body.id, seatId: seat.id } : null;
}

const isCalled = (text: string) => ({ id, name }: { id: string; name: string }): boolean => id === text || name.toLowerCase() === text.toLowerCase();

/** '2026-09-01', '1-9-2026' or '01/09/2026'; '' where nothing is said, null where it is no day. */
function dayOf(text: string): LocalDate | '' | null {
  if (text === '') return '';
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const date = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  try {
    assertLocalDate(date);
    return date < '2100' ? date : null;
  } catch {
    return null;
  }
}

export const problem = (row: number, message: string): Problem => ({ in: 'body', field: `table.${row}`, code: 'row', message: `Rij ${row}: ${message}` });
