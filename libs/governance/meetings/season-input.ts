/**
 * What a school year is planned with, where a new version of the scheme holds from a day in it: the bodies of today and those that
 * are still to come, each for the days on which it is there. PURE.
 */
import type { LocalDate, SchoolYear } from '#calendar/model';
import type { PlannedMeeting, SeasonInput } from '#calendar/season.model';
import type { Scheme } from '#scheme/model';
import type { CurrentScheme, HeldScheme, SchemeHistory } from '../municipalities/scheme-history.js';
import { stretchedTo } from './beyond-period.js';
import { seasonInput } from './planning.js';

export interface Season extends CurrentScheme {
  input: SeasonInput;
}

/** A year is planned by the scheme with which it begins, or what is left of it by that of today; with it the bodies that come later in the year. */
export function seasonOf(schemes: SchemeHistory, schoolYear: SchoolYear, today: LocalDate, fixed: readonly PlannedMeeting[]): Season {
  const base = schemes.on(schoolYear.from > today ? schoolYear.from : today);
  const later = schemes.versions.slice(schemes.versions.indexOf(base) + 1).filter(({ validFrom }) => validFrom <= schoolYear.to);
  const scheme = { ...base.scheme, period: wholePeriod(schemes, later.at(-1) ?? base), bodies: [...base.scheme.bodies, ...coming(base.scheme, later)] };
  const input = seasonInput({ ...scheme, period: stretchedTo(scheme.period, schoolYear) }, schoolYear, today, fixed);
  const bodies = input.bodies.map((body) => ({ ...body, ...standing(schemes, body.id, schoolYear) }));
  return { scheme, calendar: base.calendar, input: { ...input, bodies } };
}

/** The LEA goes on where a version with a period of its own follows another in mid-year: what was held before counts as before. */
const wholePeriod = ({ versions }: SchemeHistory, last: HeldScheme): Scheme['period'] => ({ from: versions.map(({ scheme }) => scheme.period.from).sort()[0]!, until: last.scheme.period.until });

/** Bodies that later versions of the year bring; a committee only with the body that it prepares: another it prepares from its day on. */
function coming({ bodies }: Scheme, later: readonly HeldScheme[]): Scheme['bodies'] {
  const known = new Set(bodies.map(({ id }) => id));
  const added = [...new Map(later.flatMap(({ scheme }) => scheme.bodies).filter(({ id }) => !known.has(id)).map((body) => [body.id, body])).values()];
  return added.filter(({ meetsBefore }) => !meetsBefore || added.some(({ id }) => id === meetsBefore.body));
}

function standing(schemes: SchemeHistory, bodyId: string, { from: first, to: last }: SchoolYear): Pick<SeasonInput['bodies'][number], 'stands'> {
  const { from, until } = schemes.stretchOf(bodyId, last) ?? schemes.stretchOf(bodyId, first) ?? { from: null, until: null };
  const [comes, goes] = [from !== null && from > first, until !== null && until < last];
  return comes || goes ? { stands: { from: from ?? first, until } } : {};
}
