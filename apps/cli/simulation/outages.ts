/**
 * When no mail server can be reached: now and then, for some hours (a power cut at the provider, a certificate that ran out). Ten at
 * most: then what must leave on a day still arrives on it, with the next attempt. A server that is away for days makes any promise
 * of a day void; how mail gets over that is tested by the ledger. Follows from the seed and the week alone, so that a
 * change in the product moves no outage.
 */
import type { Instant } from '#calendar/model';
import type { Chance } from './chance.js';

/** From an instant until (not including) another. */
export interface Outage {
  from: Instant;
  until: Instant;
}

/** A share of weeks: twice a year. */
const WEEKS = 0.04;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const SHORTEST = 2 * HOUR;
const LONGEST = 10 * HOUR;

export class Outages {
  private readonly known = new Map<number, { from: number; until: number } | null>();

  constructor(private readonly chance: Chance) {}

  isDown(now: Instant): boolean {
    const at = Date.parse(now);
    const week = Math.floor(at / WEEK);
    // One that began last week may still last.
    return [week - 1, week].some((one) => contains(this.ofWeek(one), at));
  }

  /** Those that touch the time between two instants, in order. */
  between(from: Instant, to: Instant): Outage[] {
    const [first, last] = [Math.floor(Date.parse(from) / WEEK) - 1, Math.floor(Date.parse(to) / WEEK)];
    const all = Array.from({ length: last - first + 1 }, (_, i) => this.ofWeek(first + i));
    return all.flatMap((outage) => (outage && outage.until > Date.parse(from) && outage.from <= Date.parse(to) ? [{ from: iso(outage.from), until: iso(outage.until) }] : []));
  }

  private ofWeek(week: number): { from: number; until: number } | null {
    const known = this.known.get(week);
    if (known !== undefined) return known;
    const from = week * WEEK + Math.floor(this.chance.draw('outage begins', week) * WEEK);
    const length = SHORTEST + Math.floor(this.chance.draw('outage lasts', week) * (LONGEST - SHORTEST));
    const found = this.chance.happens(WEEKS, 'outage', week) ? { from, until: from + length } : null;
    this.known.set(week, found);
    return found;
  }
}

const contains = (outage: { from: number; until: number } | null, at: number): boolean => outage !== null && outage.from <= at && at < outage.until;
const iso = (ms: number): Instant => new Date(ms).toISOString();
