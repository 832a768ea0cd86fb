/** Assignments: none past its date without escalation, none in nobody's hands, none to a group that was not installed, nothing asked that lies nowhere. */
import { addDays, formatDutchDate, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import { needsInstalling } from '#scheme/working-groups';
import { unreported } from '#workflows/assignment.rules';
import type { AssignmentFact } from './assignments.js';
import { membersOn } from './tables.js';
import type { Run } from './run.js';

/** When at the latest the owners hear: a week and a day after the last day, two weeks after a report's moment, four weeks after the question to accept. */
const OVERDUE_DAYS = 9;
const REPORT_DAYS = 15;
const ACCEPTANCE_DAYS = 29;

export function checkAssignments(run: Run): void {
  for (const one of run.facts.assignments) {
    checkLateness(run, one);
    checkOrder(run, one);
    checkHolder(run, one);
    checkInstalled(run, one);
    if (['proposed', 'proposing'].includes(one.state) || (one.state === 'decided' && one.context.dischargeAskedAt !== null)) {
      if (!one.isAsked) run.findings.add('assignment.lost', run.end, `${named(one)} (${one.state}) wacht op een besluit en staat op geen agenda.`);
    }
  }
}

const named = ({ context, id }: AssignmentFact): string => `Opdracht ‘${context.title}’ (${id})`;

function checkLateness(run: Run, one: AssignmentFact): void {
  const { context, state } = one;
  const { dueOn, proposedAt, acceptanceAskedAt, acceptedAt, ended } = context;
  const until = earliest(proposedAt, ended?.at ?? null, run.end);
  if (['issued', 'underway', 'proposing'].includes(state) && dueOn !== null) mustClimb(run, one, 'overdue', dueOn, OVERDUE_DAYS, until);
  if (state === 'issued' && acceptedAt === null && acceptanceAskedAt !== null) mustClimb(run, one, 'acceptance', localDateOf(acceptanceAskedAt), ACCEPTANCE_DAYS, until);
  if (state === 'underway') for (const on of unreported(context)) mustClimb(run, one, 'report', on, REPORT_DAYS, until);
}

/** Nobody acted within so many days: by then both owners, and who follows assignments, had a mail. */
function mustClimb(run: Run, one: AssignmentFact, about: string, from: LocalDate, days: number, until: Instant): void {
  const by = instantOf(addDays(from, days), '18:00');
  if (by >= until) return;
  const told = one.mails.filter((mail) => mail.kind === 'assignment-escalation' && mail.about === about && mail.at >= instantOf(from, '00:00') && mail.at <= by);
  if (told.length === 0) return run.findings.add('assignment.not-escalated', by, `${named(one)}: na ${formatDutchDate(from)} is er niets gemeld aan de eigenaren (${about}).`);
  const missed = ownersOn(run, one, localDateOf(told[0]!.at)).filter((person) => !told.some(({ to }) => to.includes(person)));
  for (const person of missed) run.findings.add('assignment.owner-not-told', told[0]!.at, `${named(one)}: eigenaar ${person} kreeg geen melding (${about}).`);
}

function ownersOn({ scheme, facts }: Run, { ambition }: AssignmentFact, on: LocalDate): string[] {
  const seats = scheme.bodies.flatMap(({ id, seats: all }) => all.filter(({ filledBy }) => filledBy.kind === 'ambition-owner' && filledBy.ambition === ambition).map((seat) => `${id}/${seat.id}`));
  return facts.memberships.filter(({ bodyId, seatId, from, until }) => seats.includes(`${bodyId}/${seatId}`) && from <= on && (until === null || on < until)).map(({ personId }) => personId);
}

function checkOrder({ findings }: Run, one: AssignmentFact): void {
  const { issuedAt, acceptedAt, proposedAt, decidedAt, dischargedAt } = one.context;
  const steps = [issuedAt, acceptedAt, proposedAt, decidedAt, dischargedAt];
  const gap = steps.findIndex((at, index) => at !== null && steps.slice(0, index).some((before) => before === null || before > at));
  if (gap >= 0) findings.add('assignment.out-of-order', steps[gap]!, `${named(one)}: stap ${gap + 1} kwam voor een eerdere stap.`);
}

/** Whoever must do something next is there: the group has members. */
function checkHolder(run: Run, one: AssignmentFact): void {
  if (!['issued', 'underway', 'decided'].includes(one.state)) return;
  if (membersOn(run.facts, [one.body], localDateOf(run.end)).length === 0) run.findings.add('assignment.no-holder', run.end, `${named(one)}: in de werkgroep zit niemand meer.`);
}

function checkInstalled({ scheme, facts, findings }: Run, one: AssignmentFact): void {
  const group = scheme.bodies.find(({ id }) => id === one.body);
  const { issuedAt } = one.context;
  if (!group || issuedAt === null || !needsInstalling(scheme, group)) return;
  const installedAt = facts.groups.find(({ id }) => id === group.id)?.installedAt ?? null;
  if (installedAt === null || installedAt > issuedAt) findings.add('assignment.group-not-installed', issuedAt, `${named(one)} is uitgegeven aan een werkgroep die niet was geïnstalleerd.`);
}

const earliest = (...instants: (Instant | null)[]): Instant => instants.filter((at) => at !== null).sort()[0]!;
