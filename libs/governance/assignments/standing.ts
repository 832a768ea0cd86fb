/**
 * Is an assignment on course? From lateness, bottlenecks and missing reports, never from what somebody feels. PURE.
 * An ambition stands as the worst of its assignments; without any it has nothing to say.
 */
import { daysBetween, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { AssignmentContext } from '#workflows/assignment.model';
import { unreported } from '#workflows/assignment.rules';

export const STANDINGS = ['op-koers', 'aandacht', 'knelpunt'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Judged {
  /** null: nothing is asked of anybody (any more). */
  standing: Standing | null;
  /** Dutch, the worst first. */
  reasons: string[];
}

/** So long after being asked a group should have answered. */
const ANSWER_DAYS = 14;
/** Nearer than this the proposal should be on its way. */
const SOON_DAYS = 28;
/** A missed report is attention; two, or one that is four weeks late, a bottleneck. */
const REPORT_LATE_DAYS = 28;

type Reason = readonly [Standing, string];

/** @param state of the workflow */
export function judge(state: string, context: AssignmentContext, today: LocalDate): Judged {
  const reasons = reasonsOf(state, context, today);
  if (reasons === null) return { standing: null, reasons: [] };
  return { standing: worst(reasons.map(([standing]) => standing)) ?? 'op-koers', reasons: [...reasons].sort(([a], [b]) => STANDINGS.indexOf(b) - STANDINGS.indexOf(a)).map(([, text]) => text) };
}

/** The worst of them; null of none. */
export const worst = (standings: readonly (Standing | null)[]): Standing | null => STANDINGS.findLast((one) => standings.includes(one)) ?? null;

function reasonsOf(state: string, context: AssignmentContext, today: LocalDate): Reason[] | null {
  switch (state) {
    case 'issued':
      return [...unaccepted(context, today), ...late(context, today)];
    case 'underway':
      return [...stuck(context), ...late(context, today), ...silent(context, today)];
    case 'proposing':
    case 'decided':
      return stuck(context);
    default:
      return null;
  }
}

function unaccepted({ acceptanceAskedAt }: AssignmentContext, today: LocalDate): Reason[] {
  const waits = acceptanceAskedAt === null ? 0 : daysBetween(localDateOf(acceptanceAskedAt), today);
  if (waits <= ANSWER_DAYS) return [];
  const text = `De werkgroep heeft de opdracht na ${waits} dagen nog niet aanvaard.`;
  return [[waits > 3 * ANSWER_DAYS ? 'knelpunt' : 'aandacht', text]];
}

function stuck({ bottlenecks }: AssignmentContext): Reason[] {
  const open = bottlenecks.filter(({ resolvedAt }) => resolvedAt === null).length;
  return open === 0 ? [] : [['knelpunt', open === 1 ? 'Er staat een knelpunt open.' : `Er staan ${open} knelpunten open.`]];
}

function late({ dueOn }: AssignmentContext, today: LocalDate): Reason[] {
  if (dueOn === null) return [];
  const left = daysBetween(today, dueOn);
  if (left < 0) return [['knelpunt', `De einddatum was ${formatDutchDate(dueOn)} en er is geen voorstel.`]];
  return left <= SOON_DAYS ? [['aandacht', `De einddatum is ${formatDutchDate(dueOn)} en er is nog geen voorstel.`]] : [];
}

function silent(context: AssignmentContext, today: LocalDate): Reason[] {
  const missed = unreported(context).filter((on) => on < today);
  const [first] = missed;
  if (first === undefined) return [];
  const text = missed.length === 1 ? `De tussenstand van ${formatDutchDate(first)} ontbreekt.` : `${missed.length} tussenstanden ontbreken, de eerste van ${formatDutchDate(first)}.`;
  return [[missed.length > 1 || daysBetween(first, today) > REPORT_LATE_DAYS ? 'knelpunt' : 'aandacht', text]];
}
