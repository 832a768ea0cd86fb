/**
 * When is a delivery tried again? PURE. The answer to one attempt gives the next state of its row in the ledger.
 * States: queued → sending → accepted, or queued again, unknown (one more try), failed; later perhaps bounced.
 */
export type SendOutcome =
  /** The server took the message: its answer to DATA was 250. */
  | { outcome: 'accepted'; response: string }
  /** The server, or the way to it, refused: nothing was delivered. `permanent`: this recipient or message will never be taken. */
  | { outcome: 'refused'; permanent: boolean; response: string }
  /** The message could not be put together (a file that is not there): nothing was sent. */
  | { outcome: 'not-made'; reason: string }
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
  /** What the secretary must be told now, if anything. */
  task: DeliveryTrouble | null;
}

/**
 * refused: by the server, for good · silent: not taken for hours, still tried · given-up: not taken for days · uncertain: the answer
 * was lost twice · not-made: by ourselves, the mail could not be put together.
 */
export type DeliveryTrouble = 'refused' | 'silent' | 'given-up' | 'uncertain' | 'not-made';

/** Minutes between attempts after a temporary refusal: greylisting passes within 15, a server in maintenance within hours. */
export const BACK_OFF_MINUTES: readonly number[] = [1, 5, 15, 60, 240];

/** Then slowly: only a server that says so itself refuses for good. A mail may take five days (RFC 5321, 4.5.4.1: four to five at least). */
const SLOW_MINUTES = 240;
const SLOW_ATTEMPTS = 29;

/** The quick attempts are over, and the secretary has been told; it is still tried. */
export const isSilent = ({ attempts }: Pick<Attempts, 'attempts'>): boolean => attempts > BACK_OFF_MINUTES.length;

/** After a lost answer: once more after so many minutes, with the same Message-ID, so that most readers show one mail. */
export const UNKNOWN_RESEND_MINUTES = 15;

/** What follows from `outcome` at `now` (ISO instant). */
export function afterAttempt(outcome: SendOutcome, before: Attempts, now: string): NextStep {
  switch (outcome.outcome) {
    case 'accepted':
      return { state: 'accepted', nextAttemptAt: null, task: null };
    case 'unknown':
      return before.unknowns === 0 ? { state: 'unknown', nextAttemptAt: later(now, UNKNOWN_RESEND_MINUTES), task: null } : { state: 'unknown', nextAttemptAt: null, task: 'uncertain' };
    case 'not-made':
      return again(BACK_OFF_MINUTES[before.attempts - 1], now) ?? { state: 'failed', nextAttemptAt: null, task: 'not-made' };
    case 'refused':
      return outcome.permanent ? { state: 'failed', nextAttemptAt: null, task: 'refused' } : afterSilence(before.attempts, now);
  }
}

function afterSilence(attempts: number, now: string): NextStep {
  const quick = again(BACK_OFF_MINUTES[attempts - 1], now);
  if (quick) return quick;
  if (attempts > BACK_OFF_MINUTES.length + SLOW_ATTEMPTS) return { state: 'failed', nextAttemptAt: null, task: 'given-up' };
  return { state: 'queued', nextAttemptAt: later(now, SLOW_MINUTES), task: attempts === BACK_OFF_MINUTES.length + 1 ? 'silent' : null };
}

const again = (minutes: number | undefined, now: string): NextStep | null => (minutes === undefined ? null : { state: 'queued', nextAttemptAt: later(now, minutes), task: null });

const later = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();
