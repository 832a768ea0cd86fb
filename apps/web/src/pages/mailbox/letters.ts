/** The mailbox holds a message per recipient; a reader wants to see a letter once, with to how many it went. PURE. */
import type { Schemas } from '../../api/client';
import { dayOf } from '../../format/dates.js';

export type Message = Schemas['Bericht'];

export interface SentLetter {
  /** The last of them to arrive. */
  message: Message;
  recipients: number;
}

/** @param messages newest first; those of one day with one subject are one letter */
export function lettersOf(messages: readonly Message[]): SentLetter[] {
  const letters = new Map<string, SentLetter>();
  for (const message of messages) {
    const key = `${dayOf(message.ontvangenOp)} ${message.onderwerp}`;
    const known = letters.get(key);
    if (known) known.recipients++;
    else letters.set(key, { message, recipients: 1 });
  }
  return [...letters.values()];
}
