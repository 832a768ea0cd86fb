/** What the minutes of one meeting start with and remember. PURE; the text itself lives in the minutes' rows. */
import { z } from 'zod';
import { id, instant, minutesDeadlines, type MinutesDeadlines } from './shapes.js';

export const minutesInput = z.object({
  /** The meeting's id: a meeting has one set of minutes. */
  minutesId: id,
  meetingId: id,
  bodyId: id,
  heldAt: instant,
  deadlines: minutesDeadlines,
  /** Bodies whose members receive the minutes. */
  recipients: z.array(id),
});
export type MinutesInput = z.infer<typeof minutesInput>;

export type DistributionStatus = 'akkoord' | 'draft' | 'decisions-only';

/** One mailing to all recipients; each status reaches them once at most, but for a draft that replaces one which the chair sent back. A mailing that reached nobody is tried again. Counts come with the reply, null until then. */
export type Distribution = {
  number: number;
  status: DistributionStatus;
  /** Which version of the text was sent; null: none, with 'decisions-only'. */
  version: number | null;
  requestedAt: string;
  completedAt: string | null;
  failedAt: string | null;
  accepted: number | null;
  /** Refused by their server. */
  failed: number | null;
  /** Of whom nobody knows: the answer was lost. The secretary asks; what may have arrived is not mailed again. */
  unknown: number | null;
};

export interface MinutesContext extends MinutesInput {
  [key: string]: unknown;
  deadlines: MinutesDeadlines;
  recordReadyAt: string | null;
  /** The latest version of the text; null: nobody has saved any. */
  version: number | null;
  /** The last time a draft was handed in; null again once the chair has withheld akkoord. */
  submittedAt: string | null;
  withheldAt: string | null;
  akkoordRequestedAt: string | null;
  akkoordAt: string | null;
  /** When, in which meeting (null: in writing), and whether with changes to the text. */
  adoption: { at: string; meetingId: string | null; changes: boolean } | null;
  /** Which version went out as adopted with changes, after the adoption; null: recipients have what was distributed. */
  adoptedVersion: number | null;
  /** Someone does not want the draft to leave by itself. */
  stoppedAt: string | null;
  /** Since when a draft may leave by itself: handed in with a text that readers have not, or released after a stop. */
  readySince: string | null;
  /** The day of the last resort is over: recipients have something. */
  distributionPassed: boolean;
  distributions: Distribution[];
  /** The meeting on whose agenda the adoption stands. */
  placedOn: string | null;
}

export const newMinutes = (input: MinutesInput): MinutesContext => ({
  ...input,
  recordReadyAt: null,
  version: null,
  submittedAt: null,
  withheldAt: null,
  akkoordRequestedAt: null,
  akkoordAt: null,
  adoption: null,
  adoptedVersion: null,
  stoppedAt: null,
  readySince: null,
  distributionPassed: false,
  distributions: [],
  placedOn: null,
});
