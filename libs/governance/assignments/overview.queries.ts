/**
 * One page per ambition: op koers, aandacht of knelpunt, and why. Who follows it, what runs for it, which assignments of other
 * ambitions touch the same themes, which questions are open, and what was agreed with the reason: what a new civil servant must know.
 */
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { listAgreements, readerOfRegister, type AgreementLine } from '../agreements/agreement.queries.js';
import type { Reading } from '../command.js';
import { cyclesOf, cycleState } from '../quality/cycle.queries.js';
import { questionsOfDay } from '../questions/question.queries.js';
import { listAssignments, neighboursOf, type AssignmentLine, type Neighbour } from './assignment.queries.js';
import { followersOf, type Followers } from './followers.js';
import { issuerOf } from '#scheme/working-groups';
import { worst, type Standing } from './standing.js';

export interface AmbitionState {
  ambition: Scheme['ambitions'][number];
  /** null: there is no assignment of which something is expected. */
  standing: Standing | null;
  followers: Followers;
  /** Those that run, the worst first. */
  assignments: { line: AssignmentLine; neighbours: Neighbour[] }[];
  /** Those that are not closed. */
  questions: { id: string; text: string; status: 'open' | 'in-behandeling'; since: LocalDate }[];
  /** The turn of the quality cycle that runs; null: none. */
  cycle: { turn: number; state: string } | null;
  /** Agreements that hold, the newest first, with why; none for who does not read the register. */
  agreements: AgreementLine[];
}

/** In the scheme's order. */
export async function ambitionStates(reading: Reading, tenantId: string, personId: string, ambitionId?: string): Promise<AmbitionState[]> {
  const { tx, scheme, today } = reading;
  const all = await listAssignments(reading);
  const questions = (await questionsOfDay(reading, tenantId, today)).flatMap(({ id, ambitionId, text, status, since }) => (status === 'afgesloten' ? [] : [{ id, ambitionId, text, status, since }]));
  // Who reads assignments by an office without a seat need not read the register.
  const register = await readerOfRegister(reading, personId);
  const agreements = register ? await listAgreements(tx, register, { status: 'geldt' }) : [];
  const found: AmbitionState[] = [];
  for (const ambition of scheme.ambitions.filter(({ id }) => ambitionId === undefined || id === ambitionId)) {
    const running = all.filter(({ row, state }) => row.ambitionId === ambition.id && state !== 'discharged' && state !== 'stopped');
    found.push({
      ambition,
      standing: worst(running.map(({ judged }) => judged.standing)),
      followers: issuerOf(scheme) ? await followersOf(tx, scheme, ambition.id, today) : { owners: [], manager: null },
      assignments: worstFirst(running).map((line) => ({ line, neighbours: neighboursOf(line, all) })),
      questions: questions.filter((question) => question.ambitionId === ambition.id),
      cycle: await runningCycle(reading, ambition.id),
      agreements: agreements.filter((one) => one.ambitionId === ambition.id),
    });
  }
  return found;
}

/** @throws DomainError `ambition.unknown` */
export async function ambitionState(reading: Reading, tenantId: string, personId: string, ambitionId: string): Promise<AmbitionState> {
  const [found] = await ambitionStates(reading, tenantId, personId, ambitionId);
  if (!found) throw new DomainError('not-found', 'ambition.unknown', `Deze ambitie staat niet in de samenwerkingsstructuur. Kies een van: ${reading.scheme.ambitions.map(({ id }) => id).join(', ')}.`, { ambitionId });
  return found;
}

const ORDER: readonly (Standing | null)[] = ['knelpunt', 'aandacht', 'op-koers', null];
const worstFirst = (lines: readonly AssignmentLine[]): AssignmentLine[] => [...lines].sort((a, b) => ORDER.indexOf(a.judged.standing) - ORDER.indexOf(b.judged.standing));

async function runningCycle({ tx }: Reading, subjectId: string): Promise<AmbitionState['cycle']> {
  const cycle = (await cyclesOf(tx, subjectId)).find(({ endedAt }) => endedAt === null);
  return cycle ? { turn: cycle.turn, state: (await cycleState(tx, cycle)).state } : null;
}
