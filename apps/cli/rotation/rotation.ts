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
    throw new UsageError('Deze samenwerkingsstructuur heeft geen laatste dag. Zeg met --until tot wanneer: --until 2035-12-31.');
  }
  const until = day(asked);
  if (until < period.from) throw new UsageError(`--until ${until}: dan is de samenwerkingsstructuur nog niet begonnen. Kies ${period.from} of later.`);
  return until;
}

/** Users of this command read Dutch; the date's own errors are for operators. */
function day(asked: string): string {
  try {
    return readDate('--until', asked);
  } catch {
    throw new UsageError(`--until ${asked} is geen dag tussen 2000 en 2100. Typ een dag als 2035-12-31.`);
  }
}
