/**
 * When is a delivery tried again? PURE. The answer to one attempt gives the next state of its row in the ledger.
 * States: queued → sending → accepted, or queued again, unknown (one more try), failed; later perhaps bounced.
 */
export type SendOutcome =
  /** The server took the message: its answer to DATA was 250. */
  | { outcome: 'accepted'; response: string }
  /** The server, or the way to it, refused: nothing was delivered. `permanent`: this recipient or message will never be taken. */
  | { outcome: 'refused'; permanent: boolean; response: string }
  /** The connection was lost after the message began to go out: it may or may not have been delivered. */
  | { outcome: 'unknown'; reason: string };

/** What the ledger knows of a delivery after this attempt: how often it was tried, and how often the answer was lost before. */
export interface Attempts {
  attempts: number;
  unknowns: number;
}

export interface NextStep {
  state: 'accepted' | 'queued' | 'unknown' | 'failed';
  /** null: no further attempt by itself. */
  nextAttemptAt: string | null;
}

/** Minutes between attempts after a temporary refusal: greylisting passes within 15, a server in maintenance within hours. */
export const BACK_OFF_MINUTES: readonly number[] = [1, 5, 15, 60, 240];

/** After a lost answer: once more after so many minutes, with the same Message-ID, so that most readers show one mail. */
export const UNKNOWN_RESEND_MINUTES = 15;

/** What follows from `outcome` at `now` (ISO instant). */
export function afterAttempt(outcome: SendOutcome, before: Attempts, now: string): NextStep {
  switch (outcome.outcome) {
    case 'accepted':
      return { state: 'accepted', nextAttemptAt: null };
    case 'unknown':
      return { state: 'unknown', nextAttemptAt: before.unknowns === 0 ? later(now, UNKNOWN_RESEND_MINUTES) : null };
    case 'refused': {
      const minutes = outcome.permanent ? undefined : BACK_OFF_MINUTES[before.attempts - 1];
      return minutes === undefined ? { state: 'failed', nextAttemptAt: null } : { state: 'queued', nextAttemptAt: later(now, minutes) };
    }
  }
}

const later = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();
