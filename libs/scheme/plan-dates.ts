/** Checks on the year of the annual plan and on when its activities are planned. PURE. */
import { readPlanning } from '#calendar/planning/phrase';
import type { PlanYear } from '#calendar/planning/model';
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import { part } from './part.js';
import { planYear } from './plan-year.js';
import { AnnualPlan, YearLabel } from './schema.plan.js';
import { Holidays } from './schema.js';
import { Period } from './schema.values.js';

const AT: Path = ['annualPlan', 'linesFor'];

/** The plan's year is of its kind and in the scheme's period, and every activity can be placed in time (else a warning: its text is kept). */
export function checkPlanDates(data: unknown): Finding[] {
  const lines = entriesAt(data, ['annualPlan', 'lines']);
  const kind = part(data, ['annualPlan', 'year'], AnnualPlan.shape.year);
  const label = part(data, AT, YearLabel);
  if (label === undefined) return valueAt(data, AT) === undefined && lines.some(({ value }) => named(value)) ? [missing(kind)] : [];
  const region = part(data, ['holidays', 'region'], Holidays.shape.region);
  if (!kind || !region) return [];
  const year = planYear(kind, label, region);
  if (!year) return [wrongKind(label, kind)];
  const period = part(data, ['period'], Period);
  if (period && (year.until < period.from || (period.until !== null && year.from > period.until))) return [outside(AT, label, period)];
  return lines.flatMap(({ path }) => entriesAt(data, [...path, 'activities'])).flatMap(({ value, path }) => ofActivity(value, [...path, 'planning'], year, period));
}

const named = (line: unknown): boolean => ['activities', 'costs'].some((key) => valueAt(line, [key]) !== undefined);

function ofActivity(activity: unknown, path: Path, year: PlanYear, period: Period | undefined): Finding[] {
  const text = valueAt(activity, ['planning']);
  if (typeof text !== 'string') return [];
  const planning = readPlanning(text, year);
  if (planning.period === null) return [{ path, severity: 'warning', code: 'scheme.planning', expected: EXPECTED_PHRASE, message: `${planning.warning} Verwacht: ${EXPECTED_PHRASE}.` }];
  const { from } = planning.period;
  return period && (from < period.from || (period.until !== null && from > period.until)) ? [outside(path, `'${text}' (${from})`, period)] : [];
}

type Period = { from: string; until: string | null };
const EXPECTED_PHRASE = 'een periode als Q4 2021, sept./okt 2021 of uiterlijk 1 maart 2022';
const expectedYear = (kind: PlanYear['kind'] | undefined): string => (kind === 'kalenderjaar' ? 'een kalenderjaar als "2022"' : 'een schooljaar als "2021-2022"');

function missing(kind: PlanYear['kind'] | undefined): Finding {
  const expected = expectedYear(kind);
  return { path: AT, code: 'scheme.plan-year', expected, message: `Van welk jaar zijn deze regels? 'linesFor' ontbreekt; verwacht: ${expected}.` };
}

function wrongKind(label: string, kind: PlanYear['kind']): Finding {
  const expected = expectedYear(kind);
  return { path: AT, code: 'scheme.plan-year', expected, message: `Het plan loopt per ${kind} en hier staat '${label}'; verwacht: ${expected}.` };
}

function outside(path: Path, what: string, { from, until }: Period): Finding {
  const expected = `een tijd in de periode (${from} tot en met ${until ?? 'onbepaald'})`;
  return { path, code: 'scheme.outside-period', expected, message: `${what} valt buiten de periode; verwacht: ${expected}.` };
}
