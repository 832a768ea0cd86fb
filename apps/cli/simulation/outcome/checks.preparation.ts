import { describeObstacle } from '#calendar/explain';
import { formatDutchDateTime, localDateOf } from '#calendar/local-date';
import { MEETS } from '#governance/preparation/planning';
import { heldIn, named } from './checks.meetings.js';
import type { MeetingFact, PreparationFact } from './facts.model.js';
import type { Run } from './run.js';

/** Where the agenda of a meeting is prepared by a committee, it meets when the items are in and before the agenda is fixed, on a working day. */
export function checkCommittees(run: Run): void {
  for (const meeting of heldIn(run)) {
    const prepared = run.scheme.bodies.find(({ id }) => id === meeting.bodyId)?.agenda.preparedBy ?? null;
    const preparation = run.facts.preparations.find(({ meetingId }) => meetingId === meeting.id);
    if (prepared && !preparation) run.findings.add('committee.none', meeting.startsAt, `${named(meeting)}: de agendacommissie kwam er niet voor bijeen.`);
    if (preparation) checkMoment(run, meeting, preparation);
  }
}

function checkMoment(run: Run, meeting: MeetingFact, { meets }: PreparationFact): void {
  const [itemsDue, approval] = ['itemsDue', 'approval'].map((id) => meeting.deadlines.find((deadline) => deadline.id === id));
  const told = meeting.deadlines.find(({ id }) => id === MEETS);
  if (told && told.at !== meets) run.findings.add('committee.told-otherwise', meets, `${named(meeting)}: de agendacommissie kwam bijeen op ${formatDutchDateTime(meets)}, de lijst van termijnen zegt ${formatDutchDateTime(told.at)}.`);
  // Planned or moved at such short notice that the rules would have put one of them into the past: there is no between.
  if (!itemsDue?.met || !approval?.met) return;
  if (meets <= itemsDue.at || meets > approval.at) {
    run.findings.add('committee.not-between', meets, `${named(meeting)}: de agendacommissie kwam bijeen op ${formatDutchDateTime(meets)}, niet tussen ${formatDutchDateTime(itemsDue.at)} en ${formatDutchDateTime(approval.at)}.`);
  }
  const obstacle = run.calendar.obstacle(localDateOf(meets));
  if (obstacle) run.findings.add('committee.on-free-day', meets, `${named(meeting)}: die dag van de agendacommissie ${describeObstacle(obstacle)}.`);
}

/** Whoever brought an item in heard what became of it, also when time decided. */
export function checkAnswers({ facts, findings }: Run): void {
  for (const { id } of facts.meetings) {
    const letters = facts.mailings.filter(({ kind, meetingId }) => kind === 'committee-decision' && meetingId === id).flatMap(({ deliveries }) => deliveries);
    const decided = facts.items.filter(({ meetingId, decision, submittedBy }) => meetingId === id && decision !== null && submittedBy !== null);
    for (const person of new Set(decided.map(({ submittedBy }) => submittedBy))) {
      const [owed, had] = [decided.filter(({ submittedBy }) => submittedBy === person).length, letters.filter(({ personId }) => personId === person).length];
      if (had !== owed) findings.add('committee.not-heard', id, `Lid ${person} bracht ${owed} punten in waarover is beslist, en kreeg ${had} keer bericht (vergadering ${id}).`);
    }
  }
}
