/** How often: 'ieder kwartaal', '4 keer per jaar', 'elke 6 weken', 'maandelijks'. PURE. */
import type { Cursor } from './cursor.js';
import type { Recurrence, RecurrenceUnit } from './model.js';

/** null, and nothing taken, where no frequency stands. */
export function readFrequency(cursor: Cursor): Recurrence | null {
  return cursor.maybe(() => rhythm(cursor) ?? every(cursor) ?? timesPer(cursor));
}

function rhythm(cursor: Cursor): Recurrence | null {
  const found = cursor.take('rhythm');
  return found && { times: 1, every: found.every, unit: found.unit };
}

/** 'elke maand', 'elke 6 weken' */
function every(cursor: Cursor): Recurrence | null {
  return cursor.maybe(() => (cursor.takeRole('every') ? inEvery(cursor, 1) : null));
}

/** '2x per jaar', 'eens per twee maanden', 'per kwartaal'; 'per week 40' is none: a number behind it makes it a moment */
function timesPer(cursor: Cursor): Recurrence | null {
  const times = cursor.take('times')?.value ?? (cursor.takeRole('once') ? 1 : null);
  if (!cursor.takeRole(...(times === null ? (['per'] as const) : (['per', 'in', 'every'] as const)))) return null;
  return inEvery(cursor, times ?? 1);
}

function inEvery(cursor: Cursor, times: number): Recurrence | null {
  const every = cursor.take('number')?.value ?? 1;
  const unit = cursor.takeNoun('week', 'month', 'quarter', 'half-year', 'year', 'school-year');
  const next = cursor.peek()?.kind;
  if (!unit || every < 1 || times < 1 || next === 'number' || next === 'school-years') return null;
  return { times, every, unit: unit === 'school-year' ? 'year' : (unit satisfies RecurrenceUnit) };
}
