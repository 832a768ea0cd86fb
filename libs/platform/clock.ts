/** The clock port. Everything that needs "now" gets one; nothing reads the machine's clock by itself. */
export interface Clock {
  /** The present instant, ISO 8601 UTC with milliseconds. */
  now(): string;
}

/** A clock that stands still until it is told to go on: simulation and tests. */
export class VirtualClock implements Clock {
  constructor(private current: string) {}

  now(): string {
    return this.current;
  }

  /** @throws Error when `instant` lies before the present: time does not run back. */
  advanceTo(instant: string): void {
    if (Date.parse(instant) < Date.parse(this.current)) throw new Error(`The clock cannot go back from ${this.current} to ${instant}`);
    this.current = new Date(Date.parse(instant)).toISOString();
  }
}

/**
 * The database's clock: measured once and again every `refresh` call, carried on by the monotonic timer in between, so that
 * a machine whose own clock is wrong or is set back still judges deadlines as every other process does.
 */
export class DatabaseClock implements Clock {
  private base = 0;
  private measuredAt = 0;

  private constructor(private readonly ask: () => Promise<Date>) {}

  static async start(ask: () => Promise<Date>): Promise<DatabaseClock> {
    const clock = new DatabaseClock(ask);
    await clock.refresh();
    return clock;
  }

  /** Ask the database again; half the round trip is counted as delay. */
  async refresh(): Promise<void> {
    const before = performance.now();
    const answer = await this.ask();
    const after = performance.now();
    this.base = answer.getTime() + (after - before) / 2;
    this.measuredAt = after;
  }

  now(): string {
    return new Date(this.base + performance.now() - this.measuredAt).toISOString();
  }
}
