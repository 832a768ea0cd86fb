/**
 * The product as it runs, under a virtual clock: real commands, engine, stores and letters on a real database; only the queue is
 * inline and the mail server a double. What happens by itself happens in `settle`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { instantOf, localDateOf, weekdayOf, addDays } from '#calendar/local-date';
import type { Instant } from '#calendar/model';
import { createCalendar, type BusinessCalendar } from '#calendar/working-days';
import { FileStore } from '#documents/file-store';
import { InlineQueue } from '#engine/queue';
import { assembleCommands, assembleWorker } from '#governance/assembly';
import { entities } from '#governance/database';
import { SeasonCommands } from '#governance/meetings/season.commands';
import { establish } from '#governance/municipalities/establish';
import { DIGEST_TIME } from '#governance/notices/digest';
import { VirtualClock } from '#platform/clock';
import { createDatabase } from '#platform/database';
import type { DatabaseUrls } from '#platform/embedded-postgres';
import { derivedId, seededIds } from '#platform/ids';
import { createLog } from '#platform/logging';
import type { Scheme } from '#scheme/model';
import { Chance } from './chance.js';
import type { Findings } from './findings.js';
import { MailServer } from './mail-server.js';
import { Spectator, type Agenda } from './spectator.js';

export interface WorldOptions {
  urls: Pick<DatabaseUrls, 'appUrl' | 'dispatchUrl'>;
  source: string;
  fileName: string;
  seed: number;
  /** When the clock starts. */
  now: Instant;
  findings: Findings;
  /** Hand on what was accepted, so that it can be read afterwards; left out: nobody keeps it. */
  deliver?: (to: string, source: Buffer) => Promise<unknown>;
  /** Where papers and PDFs are kept; left out: in a folder that goes with the run. */
  files?: FileStore;
  /** Where links in mails lead. */
  baseUrl?: string;
}

/** More rounds than this at one instant: something asks for itself for ever. */
const MOST_ROUNDS = 500;

export class World {
  /** Somebody has changed something since everything was settled. */
  private changed = true;

  private constructor(
    readonly tenantId: string,
    readonly scheme: Scheme,
    readonly calendar: BusinessCalendar,
    readonly clock: VirtualClock,
    readonly chance: Chance,
    readonly mail: MailServer,
    readonly files: FileStore,
    readonly product: ReturnType<typeof assembleCommands> & { seasons: SeasonCommands },
    readonly worker: ReturnType<typeof assembleWorker>,
    readonly spectator: Spectator,
    readonly app: DataSource,
    private readonly queue: InlineQueue,
    private readonly findings: Findings,
    private readonly release: () => Promise<void>,
  ) {}

  static async open({ urls, source, fileName, seed, now, findings, deliver, files: kept, baseUrl = 'http://127.0.0.1:3000' }: WorldOptions): Promise<World> {
    const clock = new VirtualClock(now);
    const log = createLog({ program: 'simulate', level: 'error', pretty: false, write: (line) => findings.add('program.error', clock.now(), summary(line)) });
    const app = await createDatabase({ url: urls.appUrl, entities, log, poolSize: 4, name: 'leidraad-simulate', prepare: true });
    const dispatch = await createDatabase({ url: urls.dispatchUrl, entities: [], log, poolSize: 1, name: 'leidraad-simulate', prepare: true });
    const folder = await mkdtemp(join(tmpdir(), 'leidraad-simulate-'));
    const { tenantId, scheme } = await establish(app, source, fileName, { example: true, seed: `${seed}`, on: localDateOf(now) });
    const spectator = await Spectator.open(urls.appUrl, tenantId);
    const chance = new Chance(`${seed}`);
    const mail = new MailServer(clock, chance, deliver);
    const files = kept ?? new FileStore(folder);
    let salts = 0;
    const queue: InlineQueue = new InlineQueue((job) => worker.work(job));
    const ports = { app, dispatch, clock, ids: seededIds(`${seed}`), salt: () => derivedId('salt', seed, salts++), queue, mailer: mail, files, log, baseUrl };
    const commands = assembleCommands({ ...ports, committed: () => world.touch() });
    const worker = assembleWorker(ports);
    await worker.statutoryYears.run(tenantId);
    await worker.keeper.run(tenantId);
    const product = { ...commands, seasons: new SeasonCommands(commands.commands, commands.meetings) };
    const release = async (): Promise<void> => {
      await spectator.close();
      await app.destroy();
      await dispatch.destroy();
      await rm(folder, { recursive: true, force: true });
    };
    const world: World = new World(tenantId, scheme, createCalendar(scheme.holidays), clock, chance, mail, files, product, worker, spectator, app, queue, findings, release);
    return world;
  }

  now(): Instant {
    return this.clock.now();
  }

  /** Something was changed in another way than by a command of the product: what follows from it is to be settled. */
  touch(): void {
    this.changed = true;
  }

  /** Nothing was changed and nothing has come due: there is nothing to settle. */
  get isSettled(): boolean {
    return !this.changed;
  }

  /** Everything that happens by itself at this instant, until nothing is left; answers when something happens by itself again. */
  async settle(): Promise<Instant | null> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const agenda = await this.spectator.agenda(this.now());
      this.complain(agenda);
      this.changed = false;
      if (agenda.timersDue === 0 && !agenda.workDue) return earliest(agenda.next, agenda.digestWaits ? nextDigest(this.now()) : null);
      if (agenda.timersDue > 0) await this.worker.sweeper.sweep();
      if ((await this.worker.relay.relay()) > 0) await this.queue.drain();
    }
    this.findings.add('engine.never-settles', this.now(), `Op dit moment komt er na ${MOST_ROUNDS} rondes nog steeds werk bij.`);
    return new Date(Date.parse(this.now()) + 60_000).toISOString();
  }

  /** Turn the clock to `at`; half past seven is the hour of the digest. */
  async goTo(at: Instant): Promise<void> {
    this.clock.advanceTo(at);
    if (isDigestTime(at)) await this.worker.digests.run(this.tenantId);
  }

  /** In the morning after somebody came or went: what the worker's beat for newcomers does. */
  welcome(): Promise<void> {
    return this.worker.newcomers.run(this.tenantId);
  }

  close(): Promise<void> {
    return this.release();
  }

  private complain({ troubled }: Agenda): void {
    for (const { id, type, error } of troubled) this.findings.add('effect.error', this.now(), `Effect ${type} (${id}) mislukte en wordt herhaald: ${error}`);
  }
}

export const earliest = (...instants: readonly (Instant | null)[]): Instant | null => instants.reduce<Instant | null>((first, at) => (at !== null && (first === null || at < first) ? at : first), null);

function nextDigest(now: Instant): Instant {
  for (let date = localDateOf(now); ; date = addDays(date, 1)) {
    const at = instantOf(date, DIGEST_TIME);
    if (at > now && weekdayOf(date) <= 5) return at;
  }
}

const isDigestTime = (at: Instant): boolean => at === instantOf(localDateOf(at), DIGEST_TIME) && weekdayOf(localDateOf(at)) <= 5;

/** A log line as a detail. */
function summary(line: string): string {
  const { msg, err, instanceId } = JSON.parse(line) as { msg?: string; instanceId?: string; err?: { message?: string } };
  return [msg, instanceId, err?.message].filter(Boolean).join(': ');
}
