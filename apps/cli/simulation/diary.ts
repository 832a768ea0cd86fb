/** What people intend to do when. Acts of one moment come in the order of their keys, so that nothing depends on who was asked first. */
import type { Instant } from '#calendar/model';

export interface Intention {
  /** ISO 8601 UTC with milliseconds. */
  at: Instant;
  /** Unique in the run: who, what, about which meeting. */
  key: string;
  act(): Promise<void>;
}

export class Diary {
  /** Latest first: the next one is taken off the end. */
  private readonly intentions: Intention[] = [];

  note(intention: Intention): void {
    let low = 0;
    let high = this.intentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesAfter(this.intentions[middle]!, intention)) low = middle + 1;
      else high = middle;
    }
    this.intentions.splice(low, 0, intention);
  }

  get nextAt(): Instant | null {
    return this.intentions.at(-1)?.at ?? null;
  }

  /** The next intention of `now` or before, taken out. */
  take(now: Instant): Intention | null {
    const next = this.intentions.at(-1);
    return next && next.at <= now ? this.intentions.pop()! : null;
  }
}

const comesAfter = (a: Intention, b: Intention): boolean => (a.at === b.at ? a.key > b.key : a.at > b.at);
