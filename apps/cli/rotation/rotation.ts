/** `leidraad rotation`: plans each body of a scheme whose seats rotate, as a page or as JSON. */
import { planRotation } from '#roster/plan';
import { rostersOf } from '#roster/roster';
import type { Scheme } from '#scheme/model';
import { readDate } from '../date-argument.js';
import { soundScheme } from '../scheme/sound-scheme.js';
import { UsageError } from '../usage-error.js';
import { asJson } from './json.js';
import { rotationPage } from './page.js';

/** `kept`: every rule could be kept. @throws UsageError with one line that says what to type instead */
export function rotation(given: { scheme: string; until?: string | undefined; json?: boolean | undefined }): { page: string; kept: boolean } {
  const { scheme } = soundScheme(given.scheme);
  const until = lastDay(scheme, given.until);
  const planned = rostersOf(scheme).map((roster) => ({ roster, plan: planRotation(roster, { until }) }));
  const kept = planned.every(({ plan }) => plan.changes.every(({ conflict, coverageOk }) => conflict === null && coverageOk));
  return { page: given.json ? `${JSON.stringify(asJson(scheme, until, planned), null, 2)}\n` : rotationPage(scheme, until, planned), kept };
}

function lastDay({ period }: Scheme, asked: string | undefined): string {
  if (asked === undefined) {
    if (period.until !== null) return period.until;
    throw new UsageError('This scheme has no last day. Say with --until how far to look: --until 2035-12-31.');
  }
  const until = readDate('--until', asked);
  if (until < period.from) throw new UsageError(`--until ${until} lies before the scheme begins (${period.from}).`);
  return until;
}
