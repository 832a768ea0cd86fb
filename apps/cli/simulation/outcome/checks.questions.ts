/** Vraagstukken outlive a run: none is lost, and none moves without a meeting that decided it. */
import { localDateOf } from '#calendar/local-date';
import type { Run } from './run.js';

/** A meeting had to decide these. */
const BY_MEETING = ['verplaatst', 'afgesloten', 'heropend'];

/** None is lost, each belongs to an ambition, and what was decided of it was decided by a meeting that was held that day. */
export function checkQuestions({ questions: { questions, ofScheme }, scheme, facts, findings, end }: Run): void {
  for (const id of ofScheme.filter((one) => !questions.some((question) => question.id === one))) findings.add('question.lost', end, `Vraagstuk ${id} uit de samenwerkingsstructuur is nergens meer te vinden.`);
  for (const { id, ambitionId, status, happened } of questions) {
    if (!scheme.ambitions.some((ambition) => ambition.id === ambitionId)) findings.add('question.without-ambition', end, `Vraagstuk ${id} hoort bij ${ambitionId}, en dat is geen ambitie.`);
    if (status === 'afgesloten' && happened.at(-1)?.kind !== 'afgesloten') findings.add('question.history', end, `Vraagstuk ${id} is afgesloten, en zijn geschiedenis zegt dat niet.`);
    for (const { kind, nr, on, meetingId } of happened.filter((one) => one.nr !== null)) {
      const held = facts.meetings.some((meeting) => meeting.id === meetingId && !meeting.cancelled && localDateOf(meeting.startsAt) === on);
      if (!held && (meetingId !== null || BY_MEETING.includes(kind))) findings.add('question.undecided', on, `Vraagstuk ${id} is op ${on} ${kind} (${nr}) zonder vergadering die dat toen besloot.`);
    }
  }
}
