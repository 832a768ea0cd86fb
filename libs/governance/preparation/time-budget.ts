/** Does what is on an agenda fit in the meeting? Pure; minutes. */
import type { Body } from '#scheme/model';

export interface TimeBudget {
  /** The meeting without the time that the scheme keeps free for informal contact. */
  available: number;
  planned: number;
  /** Below zero: so much too long. */
  left: number;
}

/** `items` are those on the agenda or still to be decided on; `durationMinutes` is that of the meeting itself. */
export function timeBudget(body: Pick<Body, 'meetings'>, durationMinutes: number, items: readonly { minutes: number }[]): TimeBudget {
  const available = Math.max(0, durationMinutes - (body.meetings?.informalMinutes ?? 0));
  const planned = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return { available, planned, left: available - planned };
}
