/**
 * Prepared, autocommitted statements beside a DataSource's pool, for the few that run with every event. TypeORM sends each query
 * unnamed, so PostgreSQL parses and plans it anew, and a pool gives each a connection to itself. Here statements have names
 * and several share a connection without waiting for each other's answer; each is still its own transaction. Measured with sixteen
 * events at a time, per event: pool and names 780 µs of CPU and 2,000 a second, this way 580 µs and 2,850.
 */
import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

export interface PreparedQueries {
  /** Rows of whatever the statement selects. @throws pg.DatabaseError with its SQLSTATE as `code` */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  query(sql: string, parameters?: unknown[]): Promise<any>;
}

/** A statement waits for those before it on its connection: one that waits for a lock may not hold them up for long (55P03). */
const LOCK_SECONDS = 5;
/** As a pool's: after so long without a statement a connection is closed. Idle ones do not keep the process running. */
const IDLE_SECONDS = 10;

interface Lane {
  /** `ref` and `unref` are missing in the types. */
  client: PipeliningClient & { ref(): void; unref(): void };
  underWay: number;
  idle?: NodeJS.Timeout | undefined;
}

/** @param size connections at most, made when needed; more than four bring nothing (measured) */
export function preparedQueries(database: DataSource, size: number): PreparedQueries {
  const lanes: Lane[] = [];
  const leave = (lane: Lane) => {
    const index = lanes.indexOf(lane);
    if (index >= 0) lanes.splice(index, 1);
  };
  return {
    query: async (text, values) => {
      const lane = freest(lanes, size) ?? open(database, lanes, leave);
      begin(lane);
      try {
        return (await lane.client.query({ name: nameOf(text), text, values })).rows;
      } catch (error) {
        // The server says good-bye before it closes the connection: nothing more for this one.
        if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL') leave(lane);
        throw error;
      } finally {
        end(lane, leave);
      }
    },
  };
}

/** Undefined: make another one. */
function freest(lanes: readonly Lane[], size: number): Lane | undefined {
  const found = lanes.reduce<Lane | undefined>((best, lane) => (best && best.underWay <= lane.underWay ? best : lane), undefined);
  return found && (found.underWay === 0 || lanes.length >= size) ? found : undefined;
}

function open(database: DataSource, lanes: Lane[], leave: (lane: Lane) => void): Lane {
  const { options }: pg.Pool = (database.driver as PostgresDriver).master;
  const password = options.password; // not enumerable
  const lane: Lane = { client: new PipeliningClient({ ...options, password }) as Lane['client'], underWay: 0 };
  // What was under way is rejected by the client itself; the next statement gets another connection.
  lane.client.on('error', () => leave(lane));
  lane.client.on('end', () => leave(lane));
  lane.client.connect().then(
    () => lane.client.query(`SET lock_timeout = '${LOCK_SECONDS}s'`).catch(() => leave(lane)),
    () => leave(lane),
  );
  lanes.push(lane);
  return lane;
}

function begin(lane: Lane): void {
  clearTimeout(lane.idle);
  if (lane.underWay++ === 0) lane.client.ref();
}

function end(lane: Lane, leave: (lane: Lane) => void): void {
  if (--lane.underWay > 0) return;
  lane.client.unref();
  lane.idle = setTimeout(() => {
    leave(lane);
    void lane.client.end();
  }, IDLE_SECONDS * 1000).unref();
}

/**
 * A client whose statements do not wait for the answers to those before them: what is asked before the event loop turns travels in
 * one packet, reads that need nothing from each other and the beginning of a transaction with the statement after it. That fails
 * only with its connection, and then so does that statement. Each packet apart would wake PostgreSQL: with two processors
 * that was a quarter of the simulation's time.
 */
export class PipeliningClient extends pg.Client {
  private corked = false;

  constructor(config?: string | pg.ClientConfig) {
    // A pool hides its password from enumeration.
    super(typeof config === 'object' ? { ...config, ...(config.password !== undefined && { password: config.password }), pipeline: true } : { ...(config !== undefined && { connectionString: config }), pipeline: true });
    // pg's query has a dozen overloads; (text, values) is what TypeORM calls.
    const query = this.query.bind(this) as (...args: unknown[]) => unknown;
    const pipelined = (text: unknown, values?: unknown, ...more: unknown[]): unknown => {
      this.cork();
      if (typeof text === 'string' && text.startsWith('START TRANSACTION')) {
        (query(text) as Promise<unknown>).catch(() => {});
        return Promise.resolve(BEGUN);
      }
      return query(...this.sent(text, values), ...more);
    };
    this.query = pipelined as typeof this.query;
  }

  /** Until everything is asked that can be asked now. */
  private cork(): void {
    if (this.corked) return;
    this.corked = true;
    const { stream } = (this as unknown as { connection: { stream: Duplex } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }

  /** What pg is asked for a text with its values. */
  protected sent(text: unknown, values: unknown): unknown[] {
    return [text, values];
  }
}

/**
 * One that keeps every statement with parameters prepared, too, for a process that repeats a few hundred of them a million
 * times (the simulation): parsing and planning is most of what a short statement costs.
 */
export class PreparingClient extends PipeliningClient {
  protected override sent(text: unknown, values: unknown): unknown[] {
    return typeof text === 'string' && Array.isArray(values) && values.length > 0 ? [{ name: nameOf(text), text, values }] : [text, values];
  }
}

const BEGUN = { command: 'BEGIN', rowCount: null, rows: [] };

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
