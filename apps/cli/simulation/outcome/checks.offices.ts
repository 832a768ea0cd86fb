/** Who may say so did: oneself, or the secretary (while there is none, the chair) who recorded the answer with its channel and day. */
import { addDays, formatDutchDateTime, localDateOf } from '#calendar/local-date';
import { named } from './checks.meetings.js';
import type { HistoryFact, MeetingFact } from './facts.model.js';
import { historyOf } from './meeting-lines.js';
import type { Run } from './run.js';
import { keeperOn, officersOn } from './tables.js';

/** Akkoord is the chair's; an agenda is fixed by whom the scheme says. */
export function checkOffices(run: Run): void {
  for (const meeting of run.facts.meetings) {
    for (const row of applied(run, 'minutes', meeting, ['AKKOORD_GIVEN', 'AKKOORD_WITHHELD'])) checkWho(run, meeting, row, chairOf(run, meeting, row), 'akkoord.not-the-chairs');
    for (const row of applied(run, 'meeting', meeting, ['AGENDA_FIXED'])) checkWho(run, meeting, row, fixersOf(run, meeting, row), 'agenda.fixed-by-another');
  }
}

const applied = ({ facts }: Run, workflow: string, { id }: MeetingFact, events: readonly string[]): HistoryFact[] => historyOf(facts, workflow, id).filter(({ event, outcome }) => outcome === 'applied' && events.includes(event));

/** On the day on which the chair passes either may have been it at that hour. */
const chairOf = ({ facts, scheme }: Run, { bodyId }: MeetingFact, { at }: HistoryFact): (string | null)[] => [localDateOf(at), addDays(localDateOf(at), -1)].map((day) => officersOn(facts, scheme, bodyId, day).chair);

/** The chair may always; beside the chair the secretary, or the chair of the agendacommissie, where the scheme says so. */
function fixersOf({ facts, scheme }: Run, { bodyId }: MeetingFact, { at }: HistoryFact): (string | null)[] {
  const agenda = scheme.bodies.find(({ id }) => id === bodyId)?.agenda;
  const { chair, secretary } = officersOn(facts, scheme, bodyId, localDateOf(at));
  if (agenda?.fixedBy === 'agendacommissie') return [chair, officersOn(facts, scheme, agenda.preparedBy ?? bodyId, localDateOf(at)).chair];
  return agenda?.fixedBy === 'secretary' ? [secretary, chair] : [chair];
}

/** Whose word it is: that of who was asked, told by themselves or, with channel and day, by the secretary. */
function checkWho(run: Run, meeting: MeetingFact, { at, event, personId, onBehalfOf }: HistoryFact, asked: readonly (string | null)[], rule: string): void {
  const keeper = keeperOn(officersOn(run.facts, run.scheme, meeting.bodyId, localDateOf(at)));
  const own = onBehalfOf === null && asked.includes(personId);
  const recorded = onBehalfOf !== null && asked.includes(onBehalfOf.personId) && personId === keeper && onBehalfOf.channel.length > 0 && onBehalfOf.on <= localDateOf(at);
  // Where no person did it, the committee's own workflow passed on what its people decided.
  if (!own && !recorded && personId !== null) run.findings.add(rule, at, `${named(meeting)}: ${event} op ${formatDutchDateTime(at)} door ${personId}, die dat niet mag.`);
}
