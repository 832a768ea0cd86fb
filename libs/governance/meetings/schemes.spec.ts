import { readdirSync, readFileSync } from 'node:fs';
import { addDays, schoolYearOf } from '#calendar/local-date';
import { proposeSeason } from '#calendar/season';
import { createCalendar } from '#calendar/working-days';
import { parseScheme } from '#scheme/parse';
import { seasonInput } from './planning.js';

const FOLDER = 'workflows/schemes';
/** Where a scheme has no end: so many school years. */
const YEARS_WITHOUT_END = 4;

const schemes = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')).map((file) => {
  const parsed = parseScheme(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'));
  return parsed.scheme;
});

/** Each school year with the day on which it is proposed: the first of April before it, or the first day of the scheme. */
const seasons = schemes.flatMap((scheme) => {
  const { from, until } = scheme.period;
  const first = Number(schoolYearOf(from).from.slice(0, 4));
  const last = until === null ? first + YEARS_WITHOUT_END - 1 : Number(schoolYearOf(until).from.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => ({ scheme, year: schoolYearOf(`${first + index}-08-01`), today: index === 0 ? from : addDays(`${first + index}-08-01`, -122) }));
});

describe('the schemes that come with Leidraad', () => {
  it.each(seasons.map((season) => [season.scheme.municipality.name, season.year.label, season] as const))('%s has a complete year %s', (_, __, { scheme, year, today }) => {
    const { complete, warnings } = proposeSeason(createCalendar(scheme.holidays), seasonInput(scheme, year, today, []));
    expect({ complete, broken: warnings.filter(({ code }) => code !== 'school-holidays-unknown').map(({ message }) => message) }).toEqual({ complete: true, broken: [] });
  });
});
