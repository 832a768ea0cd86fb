/**
 * What a bestuurlijke opdracht starts with and remembers. PURE; texts live in its rows, but for its title, which agendas need.
 * Zoetermeer 4.1: the stuurgroep gives SMART assignments to overlegtafels, follows them and decides on what they propose.
 */
import { z } from 'zod';
import { id, instant } from './shapes.js';

const day = z.iso.date();

export const assignmentInput = z.object({
  /** The business key. */
  assignmentId: id,
  title: z.string(),
  ambition: id,
  ambitionName: z.string(),
  /** The stuurgroep that issues it, and the working group that it is for. */
  issuerId: id,
  groupId: id,
  /** The body that chooses the school year's assignments; null: none does. */
  chooserId: id.nullable(),
  /** The school year in which it is to be taken up: '2021-2022'. */
  year: z.string(),
  draftedAt: instant,
  dueOn: day.nullable(),
  /** Agreed moments for a report, in order. */
  reportsOn: z.array(day),
  /** Codes of the SMART check that keep it from being issued; empty: it is SMART. */
  missing: z.array(z.string()),
});
export type AssignmentInput = z.infer<typeof assignmentInput>;

/** What the issuing body may choose, as its agenda has it; the first is what is proposed. */
export const ISSUE_CHOICES = ['uitgeven', 'terug met vragen', 'niet uitgeven'] as const;
export const PROPOSAL_CHOICES = ['aannemen', 'terug met vragen', 'vervolgopdracht'] as const;
export const BOTTLENECK_CHOICES = ['opgelost', 'meer tijd', 'opdracht stoppen'] as const;
export const LATE_CHOICES = ['nieuwe termijn', 'opdracht stoppen'] as const;
export const DISCHARGE_CHOICES = ['decharge verlenen', 'nog niet'] as const;

/** What keeps the group from going on. `asksUntil`: the date that it would need; `brought`: it was laid before the issuing body. */
export type Bottleneck = { noteId: string; at: string; asksUntil: string | null; brought: boolean; resolvedAt: string | null };

export type AssignmentEnd = 'dropped' | 'not-issued' | 'stopped';

export interface AssignmentContext extends AssignmentInput {
  [key: string]: unknown;
  /** The last time somebody worked on the draft. */
  changedAt: string;
  /** What the choosing body said of it for `year`. */
  choice: 'open' | 'chosen' | 'passed-over';
  /** How often each kind of item was laid before the issuing body: number and kind name one item. */
  asked: { uitgifte: number; voorstel: number; termijn: number; decharge: number };
  issuedAt: string | null;
  /** Since when the group is asked to accept. */
  acceptanceAskedAt: string | null;
  acceptedAt: string | null;
  /** When a report came in; in order. */
  reports: string[];
  bottlenecks: Bottleneck[];
  proposedAt: string | null;
  decidedAt: string | null;
  decision: (typeof PROPOSAL_CHOICES)[number] | null;
  /** The follow-up was begun; also after the record was corrected, never a second one. */
  followedUp: boolean;
  /** Since when discharge stands out: decided, or put off. */
  dischargeOpenSince: string | null;
  dischargeAskedAt: string | null;
  dischargedAt: string | null;
  ended: { at: string; how: AssignmentEnd } | null;
  /** What goes with the item that was laid before the body last. */
  coverNote: string | null;
  /** Where its item stands now; null: on no agenda. */
  placed: { ref: string; meetingId: string; startsAt: string } | null;
}

export const newAssignment = (input: AssignmentInput): AssignmentContext => ({
  ...input,
  changedAt: input.draftedAt,
  choice: 'open',
  asked: { uitgifte: 0, voorstel: 0, termijn: 0, decharge: 0 },
  issuedAt: null,
  acceptanceAskedAt: null,
  acceptedAt: null,
  reports: [],
  bottlenecks: [],
  proposedAt: null,
  decidedAt: null,
  decision: null,
  followedUp: false,
  dischargeOpenSince: null,
  dischargeAskedAt: null,
  dischargedAt: null,
  ended: null,
  coverNote: null,
  placed: null,
});
