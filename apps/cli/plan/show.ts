/** `leidraad plan show`: a year of an annual plan, as a page or as JSON. */
import { parseScheme } from '#scheme/parse';
import { problemsPage } from '../scheme/check.js';
import { readScheme } from '../scheme/files.js';
import { UsageError } from '../usage-error.js';
import { planJson } from './json.js';
import { planPage } from './page.js';

export interface ShowArguments { scheme: string; year: string; json?: boolean }

/** `sound`: false when the file has problems, which the page then tells. @throws UsageError for a file that is not there, or a year that it has no plan for */
export function showPlan({ scheme: nameOrPath, year, json }: ShowArguments): { page: string; sound: boolean } {
  const { text } = readScheme(nameOrPath);
  const parsed = parseScheme(text, nameOrPath);
  if (!parsed.ok) return { page: problemsPage(parsed.problems), sound: false };
  const { scheme } = parsed;
  const plan = scheme.annualPlan;
  if (!plan || plan.linesFor === null) throw new UsageError(`${scheme.title} heeft nog geen jaarplan met activiteiten of bedragen.`);
  if (year !== plan.linesFor) throw new UsageError(`${scheme.title} heeft geen jaarplan voor ${year}, wel voor ${plan.linesFor}.`);
  return { page: json ? planJson(plan) : planPage(scheme, plan), sound: true };
}
