/** How long a session lasts. PURE; instants are ISO 8601 UTC. */

/** A working day: who goes home and leaves the browser open is signed out the next morning. */
export const IDLE_HOURS = 8;
/** A week, however often it is used. */
export const MOST_DAYS = 7;
/** A use is noted no more often than this: each would be a write. */
export const NOTE_MINUTES = 5;

const MINUTE = 60_000;

export const endOfSession = (startedAt: string): string => new Date(Date.parse(startedAt) + MOST_DAYS * 24 * 60 * MINUTE).toISOString();

/** Sessions last used at this instant or before have ended. */
export const idleSince = (now: string): string => new Date(Date.parse(now) - IDLE_HOURS * 60 * MINUTE).toISOString();

export const isAlive = ({ seenAt, expiresAt }: { seenAt: string; expiresAt: string }, now: string): boolean => Date.parse(now) < Date.parse(expiresAt) && Date.parse(seenAt) > Date.parse(idleSince(now));

export const isToBeNoted = (seenAt: string, now: string): boolean => Date.parse(now) - Date.parse(seenAt) >= NOTE_MINUTES * MINUTE;
