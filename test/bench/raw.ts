/**
 * The raw limit: what a program without an engine would do. A prepared, autocommitted statement that writes a snapshot of the
 * same size as the engine's into a table of 5,000 rows, through node-postgres on 16 connections.
 */
import pg from 'pg';
import { CONNECTIONS } from './server.js';
import { inParallel, type Rate } from './measure.js';

export const ROWS = 5000;

export class Raw {
  private nextId = ROWS;

  private writes = 0;

  private constructor(
    private readonly clients: pg.Client[],
    /** The snapshot's text around the number that changes with every write, as the engine's does. */
    private readonly around: readonly [string, string],
  ) {}

  /** @param snapshot as the engine stores it */
  static async open(ownerUrl: string, snapshot: { context: { rounds: number } }): Promise<Raw> {
    const clients = Array.from({ length: CONNECTIONS }, () => new pg.Client(ownerUrl));
    await Promise.all(clients.map((client) => client.connect()));
    const [before = '', after = ''] = JSON.stringify({ ...snapshot, context: { ...snapshot.context, rounds: '#' } }).split('"#"');
    const raw = new Raw(clients, [before, after]);
    await clients[0]?.query(`CREATE TABLE raw (id int PRIMARY KEY, snapshot jsonb NOT NULL, version int NOT NULL) WITH (fillfactor = 60)`);
    await clients[0]?.query(`INSERT INTO raw SELECT n, $1::jsonb, 1 FROM generate_series(1, ${ROWS}) n`, [raw.snapshot()]);
    return raw;
  }

  /** `UPDATE`s of rows chosen at random. */
  updates(count: number): Promise<Rate> {
    return this.run(count, (client) => this.update(client, 1 + Math.floor(Math.random() * ROWS)));
  }

  /** For each of `count` rows the given numbers of `INSERT`s and `UPDATE`s: an instance's life without an engine. */
  lives(count: number, writes: { inserts: number; updates: number }): Promise<Rate> {
    return this.run(count, async (client) => {
      const id = ++this.nextId;
      for (let i = 0; i < writes.inserts; i++) await client.query({ name: 'raw-insert', text: 'INSERT INTO raw (id, snapshot, version) VALUES ($1, $2, 1)', values: [id, this.snapshot()] });
      for (let i = 0; i < writes.updates; i++) await this.update(client, id);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }

  private async update(client: pg.Client, id: number): Promise<void> {
    await client.query({ name: 'raw-update', text: 'UPDATE raw SET snapshot = $2, version = version + 1 WHERE id = $1', values: [id, this.snapshot()] });
  }

  private snapshot(): string {
    return this.around[0] + ++this.writes + this.around[1];
  }

  private run(count: number, work: (client: pg.Client) => Promise<void>): Promise<Rate> {
    return inParallel(count, CONNECTIONS, (_, lane) => work(this.clients[lane] as pg.Client));
  }
}
