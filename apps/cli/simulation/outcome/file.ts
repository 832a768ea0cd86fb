/** The file of a run: issue 2, point 8, and issues 3 to 6. Its keys stand in the order in which they are written. */
import type { LocalDate } from '#calendar/model';
import type { Violation } from '../findings.js';
import type { People } from '../temperament.js';
import type { Run } from './run.js';
import { assignmentLines, type AssignmentLine } from './assignments.js';
import { duplicates, lost } from './checks.mail.js';
import { cycleLines, evaluationLines, type CycleLine, type EvaluationLine } from './cycles.js';
import { handoverLines, type HandoverLine } from './handovers.js';
import { planLines, type PlanLineOfFile } from './plans.js';
import { meetingLines, type MeetingLine } from './meeting-lines.js';
import { rotationLines, type RotationLine } from './rotations.js';
import { statutoryLines, type StatutoryLine } from './statutory.js';

export interface SimulationFile {
  scheme: string;
  from: LocalDate;
  to: LocalDate;
  seed: number;
  people: People;
  meetings: MeetingLine[];
  assignments: AssignmentLine[];
  plans: PlanLineOfFile[];
  handovers: HandoverLine[];
  rotations: RotationLine[];
  /** Mails that the server took; duplicates: of one mailing to one recipient, without a lost answer; lost: nobody knows of them. */
  mails: { total: number; byKind: Record<string, number>; duplicates: number; lost: number };
  cycles: CycleLine[];
  evaluations: EvaluationLine[];
  statutory: StatutoryLine[];
  violations: Violation[];
  /** The machine's time; the only value that differs between two runs of one seed. */
  elapsedMs: number;
}

export function simulationFile(run: Run, { seed, people, startedAt }: { seed: number; people: People; startedAt: number }): SimulationFile {
  const { facts, scheme, from, to, findings } = run;
  return {
    scheme: scheme.id,
    from,
    to,
    seed,
    people,
    meetings: meetingLines(facts, scheme, to),
    assignments: assignmentLines(facts.assignments),
    plans: planLines(run.plans, scheme),
    handovers: handoverLines(run.handovers),
    rotations: rotationLines(facts, scheme, to),
    mails: { total: facts.arrived.length, byKind: byKind(run), duplicates: duplicates(facts).length, lost: lost(run).length },
    cycles: cycleLines(facts.cycles),
    evaluations: evaluationLines(facts.cycles),
    statutory: statutoryLines(run.statutory),
    violations: findings.all(),
    elapsedMs: Math.round(performance.now() - startedAt),
  };
}

function byKind({ facts }: Run): Record<string, number> {
  const kinds = new Map(facts.mailings.flatMap(({ kind, deliveries }) => deliveries.map(({ messageId }) => [messageId, kind] as const)));
  const counts = new Map<string, number>();
  for (const { messageId } of facts.arrived) {
    const kind = kinds.get(messageId) ?? 'unknown';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
