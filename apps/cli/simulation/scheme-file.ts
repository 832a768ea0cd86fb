/** A scheme whose period is stretched for a simulation that runs beyond it. */
import { parseDocument } from 'yaml';
import { schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';
import { parseScheme } from '#scheme/parse';

const WHY = 'Aangepast aan het tijdvak van de simulatie.';

/**
 * The scheme's text with a period that begins where the simulation does (a municipality that starts in March has no meetings to
 * make up for) and covers all of it, in whole school years beyond its own. Where the scheme names days before that (an evaluation,
 * a plan of an earlier year) its period keeps its own beginning.
 */
export function stretched(source: string, { period }: Scheme, from: LocalDate, to: LocalDate): string {
  const late = period.until !== null && to > period.until;
  if (from === period.from && !late) return source;
  const until = late ? schoolYearOf(to).to : null;
  const shifted = withPeriod(source, from, until);
  return parseScheme(shifted, '').ok || from < period.from ? shifted : withPeriod(source, period.from, until);
}

function withPeriod(source: string, from: LocalDate, until: LocalDate | null): string {
  const document = parseDocument(source);
  document.setIn(['period', 'from'], document.createNode({ value: from, default: WHY }));
  if (until !== null) document.setIn(['period', 'until'], document.createNode({ value: until, default: WHY }));
  return document.toString();
}

/** What a simulation of these days cannot know for certain, in Dutch. */
export function uncertainties({ period }: Scheme, schoolHolidaysKnownUntil: LocalDate, from: LocalDate, to: LocalDate): string[] {
  return [
    ...(from < period.from ? [`De samenwerkingsstructuur geldt vanaf ${period.from}: voor de tijd ervoor is doorgerekend met dezelfde afspraken.`] : []),
    ...(period.until !== null && to > period.until ? [`De samenwerkingsstructuur geldt tot en met ${period.until}: voor de tijd erna is doorgerekend met dezelfde afspraken.`] : []),
    ...(to > schoolHolidaysKnownUntil ? [`De schoolvakanties zijn bekend tot en met ${schoolHolidaysKnownUntil}: daarna is gerekend met de weken van eerdere jaren.`] : []),
  ];
}
