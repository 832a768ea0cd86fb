import { assertLocalDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { UsageError } from './usage-error.js';

/** Public and school holidays can be told or estimated for these years. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** @param option as it is typed: '--from'. @throws UsageError for what is no date, or far away */
export function readDate(option: string, text: string): LocalDate {
  try {
    assertLocalDate(text);
  } catch {
    throw new UsageError(`${option} ${text} is geen datum. Schrijf die als 2021-08-31.`);
  }
  if (text < FIRST_DAY || text > LAST_DAY) throw new UsageError(`${option} ${text} ligt niet tussen ${FIRST_DAY} en ${LAST_DAY}.`);
  return text;
}
