/** What stands on the calendar as a file for one's own calendar program. PURE. */
import { addDays, formatTime, localTimeOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { TermMeeting } from '#governance/meetings/term-agenda.queries';
import { preparationEventId } from '#governance/notices/committee.letters';
import type { CalendarEntry } from '#messaging/calendar-file';
import { meetingUid } from '#messaging/calendar-part';
import { derivedId } from '#platform/ids';

/** As the calendar shows it. */
export interface ShownMoment {
  soort: string;
  datum: LocalDate;
  totEnMet: LocalDate | null;
  begin: Instant | null;
  overleg: string;
  naam: string;
  tekst: string;
  vergaderingId: string | null;
  /** Of a deadline: what it asks for has been done. */
  gedaan: boolean;
  waarom: readonly string[];
  /** What it is, whatever its day becomes; null: its kind, body, words and day or meeting tell. */
  key: string | null;
}

const MEETINGS = new Set(['vergadering', 'voorbereiding']);
const MINUTE_MS = 60_000;

/** A meeting has the id of its invitation, so that who was invited has it once; whatever else there is, keeps its id when it moves with its meeting. */
export const entriesOf = (moments: readonly ShownMoment[], meetings: readonly TermMeeting[]): CalendarEntry[] =>
  moments.map((moment) => {
    const meeting = MEETINGS.has(moment.soort) ? meetings.find(({ meetingId, preparing }) => meetingId === moment.vergaderingId && preparing === (moment.soort === 'voorbereiding')) : undefined;
    return meeting ? meetingEntry(moment, meeting) : dayEntry(moment);
  });

function meetingEntry({ soort, datum, naam, waarom }: ShownMoment, { meetingId, startsAt, durationMinutes, place, sequence }: TermMeeting): CalendarEntry {
  const until = new Date(Date.parse(startsAt) + durationMinutes * MINUTE_MS).toISOString();
  const uid = meetingUid(soort === 'vergadering' ? meetingId : preparationEventId(meetingId));
  return { uid, sequence, summary: naam, description: paragraphs(waarom), times: { from: localTimeOf(startsAt), until: localTimeOf(until) }, first: datum, after: addDays(datum, 1), place };
}

/** Due on a day: the hour stands in the text. */
function dayEntry({ soort, datum, totEnMet, begin, overleg, naam, tekst, vergaderingId, gedaan, waarom, key }: ShownMoment): CalendarEntry {
  const summary = `${tekst}${gedaan ? ' (gedaan)' : ''}`;
  const hour = begin === null || soort !== 'termijn' ? [] : [`Uiterlijk ${formatTime(localTimeOf(begin))}.`];
  const uid = `${derivedId('calendar', ...(key === null ? [soort, overleg, tekst, vergaderingId ?? datum] : [soort, key]))}@leidraad`;
  return { uid, sequence: 0, summary: soort === 'kwaliteitscyclus' ? summary : `${summary}, ${naam}`, description: paragraphs([...hour, ...waarom]), times: null, first: datum, after: addDays(totEnMet ?? datum, 1), place: null };
}

const paragraphs = (lines: readonly string[]): string | null => (lines.length === 0 ? null : lines.join('\n'));
