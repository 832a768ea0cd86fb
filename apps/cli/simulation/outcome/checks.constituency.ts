/** After minutes have gone out every representative gets the text for the achterban, once, on the next working mornings; never before. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { Run } from './run.js';

/** So many calendar days after the minutes at the latest: the holidays around Christmas have no office mornings. */
const WITHIN_DAYS = 10;

export function checkConstituency({ constituency, findings, end }: Run): void {
  for (const { meetingId, title, minutesAt, writtenAt, asked, mailed } of constituency) {
    const of = `${title} (${meetingId})`;
    const latest = addDays(localDateOf(minutesAt), WITHIN_DAYS);
    if (writtenAt === null) {
      if (latest < localDateOf(end)) findings.add('constituency.untold', end, `Het verslag van ${of} ging op ${formatDutchDate(localDateOf(minutesAt))} uit; een tekst voor de achterban volgde niet.`);
      continue;
    }
    if (writtenAt < minutesAt || localDateOf(writtenAt) > latest) findings.add('constituency.not-after-minutes', writtenAt, `De tekst voor de achterban van ${of} ging niet kort na het verslag uit.`);
    const missing = asked.filter((person) => mailed.filter((one) => one === person).length !== 1);
    if (missing.length > 0 || mailed.length !== asked.length) findings.add('constituency.not-each-once', writtenAt, `De tekst voor de achterban van ${of} ging niet één keer naar elke vertegenwoordiger.`);
  }
}
