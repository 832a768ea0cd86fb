/** The mailbox holds a message per recipient; a reader wants to see a letter once, with to how many it went. PURE. */
import type { Schemas } from '../../api/client';

export type Message = Schemas['Bericht'];

export interface SentLetter {
  /** The last of them that arrived. */
  message: Message;
  recipients: number;
}

/** @param messages newest first; those with one subject that arrived after each other are one letter */
export function lettersOf(messages: readonly Message[]): SentLetter[] {
  const letters: SentLetter[] = [];
  for (const message of messages) {
    const last = letters.at(-1);
    if (last?.message.onderwerp === message.onderwerp) last.recipients++;
    else letters.push({ message, recipients: 1 });
  }
  return letters;
}
