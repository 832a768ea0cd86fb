/** `leidraad privacy past`: what a vernietigingslijst would hold today. Changes nothing, and names nobody. */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import { schemeOn } from '#governance/municipalities/schemes';
import { pastToday } from '#governance/privacy/proposal';
import { periodInWords, RETENTION } from '#scheme/retention';
import { inMunicipality } from './in-municipality.js';

/** @throws DomainError for a municipality that is not here */
export function pastPage(municipality: string): Promise<string> {
  return inMunicipality(municipality, async ({ tx, tenantId, now }) => {
    const today = localDateOf(now);
    const entries = await pastToday(tx, (await schemeOn(tx, tenantId, today)).scheme.retention, today);
    if (entries.length === 0) return `Er is op ${formatDutchDate(today)} niets waarvan de bewaartermijn voorbij is.\n`;
    return entries.map((one) => `${one.count} × ${RETENTION[one.category].title}: van ${formatDutchDate(one.fromDay)} tot en met ${formatDutchDate(one.untilDay)}; bewaard tot ${periodInWords(one)}\n`).join('');
  });
}
