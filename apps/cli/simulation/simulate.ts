/** A municipality's years in seconds: people act, time passes, the product does the rest, and the invariants are checked. */
import { addDays, instantOf, localDateOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { DatabaseUrls } from '#platform/embedded-postgres';
import { Diary } from './diary.js';
import { Findings } from './findings.js';
import type { SimulateOptions } from './options.js';
import { checkEngine } from './outcome/checks.engine.js';
import { checkRun } from './outcome/checks.js';
import type { Run } from './outcome/run.js';
import { readFacts } from './outcome/facts.js';
import { readConstituency } from './outcome/constituency.js';
import { readHandovers } from './outcome/handovers.js';
import { readPlanFacts } from './outcome/plan-facts.js';
import { readQuestions } from './outcome/questions.js';
import { readStatutory } from './outcome/statutory.js';
import { simulationFile, type SimulationFile } from './outcome/file.js';
import { AgendaActs } from './people/agenda.acts.js';
import { AssignmentActs } from './people/assignment.acts.js';
import { AssignmentDesk } from './people/assignment-desk.js';
import { Cast } from './people/cast.js';
import { ComingsActs } from './people/comings.acts.js';
import { ComingsDesk } from './people/comings-desk.js';
import { CommitteeActs } from './people/committee.acts.js';
import { CommitteeDesk } from './people/committee-desk.js';
import { ConstituencyPost } from './people/constituency.post.js';
import { Desk } from './people/desk.js';
import { HandoverActs } from './people/handover.acts.js';
import { HandoverPost } from './people/handover.post.js';
import { MinutesActs } from './people/minutes.acts.js';
import { OversightDesk } from './people/oversight-desk.js';
import { PlanActs } from './people/plan.acts.js';
import { PlanPost } from './people/plan.post.js';
import { Post } from './people/post.js';
import { QualityActs } from './people/quality.acts.js';
import { RecordActs } from './people/record.acts.js';
import { RotationActs } from './people/rotation.acts.js';
import { RotationDesk } from './people/rotation-desk.js';
import { SeasonActs } from './people/season.acts.js';
import { Stage } from './people/stage.js';
import { TurnoverActs } from './people/turnover.acts.js';
import { stretched } from './scheme-file.js';
import { minding, TEMPERAMENTS, type Temperament } from './temperament.js';
import { earliest, World, type WorldOptions } from './world.js';

/** The secretary begins the day. */
const DESK_TIME = '08:45';
const MONDAY = 1;

export interface Simulated {
  file: SimulationFile;
  run: Run;
}

/**
 * @param urls an empty, migrated database that nobody else uses
 * @param progress told of each school year when it is over, and of the last one at the end
 * @param asked aborted when somebody wants us to stop; its reason is thrown
 */
export async function simulate(options: SimulateOptions, urls: Pick<DatabaseUrls, 'appUrl' | 'dispatchUrl'>, progress: (text: string) => void, asked?: AbortSignal): Promise<Simulated> {
  const startedAt = performance.now();
  const findings = new Findings();
  const { from, to, seed, people } = options;
  const source = stretched(options.source, options.scheme, from, to);
  const world = await World.open({ urls, source, fileName: options.fileName, seed, now: instantOf(from, '00:00'), findings });
  try {
    const life = await Life.begin(world, options, TEMPERAMENTS[people], findings, progress, asked);
    await life.liveUntil(instantOf(addDays(to, 1), '00:00'));
    // Meetings of the last days: what must still come of them.
    await life.liveUntil(instantOf(addDays(await lastDeadline(world, to), 1), '00:00'));
    life.tellYear();
    await checkEngine(world, findings);
    const run: Run = { facts: await readFacts(world.spectator, world.mail, instantOf(from, '00:00'), world.now()), plans: await readPlanFacts(world.spectator), handovers: await readHandovers(world.spectator, localDateOf(world.now())), constituency: await readConstituency(world.spectator), statutory: await readStatutory(world, from, to), questions: await readQuestions(world), scheme: world.scheme, calendar: world.calendar, from, to, end: world.now(), findings };
    checkRun(run);
    return { run, file: simulationFile(run, { seed, people, startedAt }) };
  } finally {
    await world.close();
  }
}

/**
 * Live up to an instant on a database that is kept, with a mail server that hands on what it accepts: the past of the worked
 * example, of people who mind a meeting's time. Nothing is checked. Answers what went wrong on the way, for the log.
 */
export async function liveThrough(options: SimulateOptions, urls: Pick<DatabaseUrls, 'appUrl' | 'dispatchUrl'>, until: Instant, ports: Pick<WorldOptions, 'deliver' | 'files'> & { baseUrl: string; asked: AbortSignal; clock(now: () => Instant): void }): Promise<Findings> {
  const findings = new Findings();
  const { from, seed, source, fileName } = options;
  const world = await World.open({ urls, source, fileName, seed, now: instantOf(from, '00:00'), findings, baseUrl: ports.baseUrl, ...(ports.deliver ? { deliver: ports.deliver } : {}), ...(ports.files ? { files: ports.files } : {}) });
  try {
    ports.clock(() => world.now());
    const life = await Life.begin(world, options, minding(TEMPERAMENTS[options.people]), findings, () => {}, ports.asked);
    await life.liveUntil(until);
    return findings;
  } finally {
    await world.close();
  }
}

class Life {
  private next: Instant | null = null;
  private year: string;
  private lookedAt: LocalDate | null = null;
  /** Messages that somebody has read: one that comes a second time, because its server fell silent at the end, is known by its id. */
  private readonly read = new Set<string>();

  private constructor(
    private readonly world: World,
    private readonly diary: Diary,
    private readonly desk: Desk,
    private readonly post: readonly Pick<Post, 'receive'>[],
    private readonly weekly: readonly Pick<AssignmentDesk, 'visit'>[],
    private readonly cast: Cast,
    private readonly progress: (text: string) => void,
    private readonly asked: AbortSignal | undefined,
  ) {
    this.year = schoolYearOf(localDateOf(world.now())).label;
  }

  static async begin(world: World, { from, to }: Pick<SimulateOptions, 'from' | 'to'>, temperament: Temperament, findings: Findings, progress: (text: string) => void, asked: AbortSignal | undefined): Promise<Life> {
    const diary = new Diary();
    const stage = new Stage(world, await Cast.of(world), temperament, diary, findings);
    const season = new SeasonActs(stage);
    const acts = { agenda: new AgendaActs(stage), committee: new CommitteeActs(stage, season), record: new RecordActs(stage), minutes: new MinutesActs(stage), rotation: new RotationActs(stage) };
    const plans = new PlanActs(stage);
    const assignments = new AssignmentDesk(stage, new AssignmentActs(stage));
    const life = new Life(world, diary, new Desk(stage, acts, season, new CommitteeDesk(stage, acts.committee), new ComingsDesk(stage, new ComingsActs(stage)), new RotationDesk(stage, acts.rotation)), [new Post(stage, acts), new PlanPost(stage, plans, season), assignments, new QualityActs(stage, season), new HandoverPost(stage, new HandoverActs(stage)), new ConstituencyPost(stage)], [assignments, new OversightDesk(stage, season, acts.record)], stage.cast, progress, asked);
    life.openDesk(from);
    const first = world.calendar.isWorkingDay(from) ? from : world.calendar.nextWorkingDay(from);
    stage.intendAt(instantOf(first, DESK_TIME), null, 'plans/open', () => world.worker.planOpenings.run(world.tenantId).finally(() => world.touch()));
    new TurnoverActs(stage).plan(from, to);
    return life;
  }

  async liveUntil(end: Instant): Promise<void> {
    for (let at = earliest(this.next, this.diary.nextAt); at !== null && at < end; at = earliest(this.next, this.diary.nextAt)) {
      this.asked?.throwIfAborted();
      this.enterYear(schoolYearOf(localDateOf(at)).label);
      await this.world.goTo(at);
      if (this.next !== null && this.next <= at) await this.settle();
      for (let intention = this.diary.take(at); intention; intention = this.diary.take(at)) {
        await intention.act();
        if (!this.world.isSettled) await this.settle();
      }
    }
    if (end > this.world.now()) await this.world.goTo(end);
  }

  /** How far it is: mails until now. */
  tellYear(): void {
    this.progress(`Schooljaar ${this.year}: ${this.world.mail.accepted.length} mails tot nu toe`);
  }

  private async settle(): Promise<void> {
    this.next = await this.world.settle();
    const arrived = this.world.mail.takeNew().map(({ messageId }) => messageId).filter((id) => !this.read.has(id));
    if (arrived.length === 0) return;
    for (const id of arrived) this.read.add(id);
    for (const letter of await this.world.spectator.letters(arrived)) for (const post of this.post) post.receive(letter);
  }

  private openDesk(from: LocalDate): void {
    let day = from;
    while (!this.world.calendar.isWorkingDay(day)) day = addDays(day, 1);
    this.diary.note({
      at: instantOf(day, DESK_TIME),
      key: 'desk',
      act: async () => {
        this.openDesk(addDays(day, 1));
        const changed = await this.cast.lookAround();
        if (changed) await this.welcome();
        await this.beginCycles(day);
        await this.desk.visit(day);
        await this.watchSeats(day, changed);
        if ((await this.world.worker.constituencyWatch.run(this.world.tenantId)) > 0) await this.settle();
        for (const desk of this.weekly) await desk.visit(day);
      },
    });
  }

  private async welcome(): Promise<void> {
    await this.world.welcome();
    await this.settle();
  }

  /** Quality cycles begin by themselves; looked at on the first day and then weekly, for nothing new comes in between. */
  private async beginCycles(day: LocalDate): Promise<void> {
    if (this.lookedAt !== null && weekdayOf(day) !== MONDAY) return;
    this.lookedAt = day;
    if ((await this.world.worker.cycleOpenings.run(this.world.tenantId)) > 0) await this.settle();
  }

  /** Who leaves hands over: looked at when somebody came or went, and weekly, for a departure is announced sixty days before. */
  private async watchSeats(day: LocalDate, changed: boolean): Promise<void> {
    if (!changed && weekdayOf(day) !== MONDAY) return;
    if ((await this.world.worker.handoverWatch.run(this.world.tenantId)) > 0) await this.settle();
  }

  private enterYear(label: string): void {
    if (label === this.year) return;
    this.tellYear();
    this.year = label;
  }
}

/** The last day on which something is due of a meeting that was held in time; `to` when nothing is. */
async function lastDeadline({ spectator }: World, to: LocalDate): Promise<LocalDate> {
  const [row] = await spectator.query<{ day: string | null }>(
    'last-deadline',
    `SELECT max(d ->> 'date') AS day FROM meeting m, jsonb_array_elements(m.deadlines) d WHERE m.cancelled_because IS NULL AND m.starts_at < $1`,
    [instantOf(addDays(to, 1), '00:00')],
  );
  return row?.day && row.day > to ? row.day : to;
}
