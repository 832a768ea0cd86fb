/**
 * The worker's beats, driven by @nestjs/schedule: none takes input, each is idempotent and looks at the database for what is to be
 * done. A beat that is still at work when its time comes again is left to finish.
 */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { StatutoryYears } from '#governance/oversight/statutory.effects';
import type { Digests } from '#governance/notices/digest';
import type { Seals } from '#governance/audit/seal';
import type { SignInCodes } from '#governance/notices/sign-in-codes';
import type { DestructionWatch } from '#governance/privacy/destruction.watch';
import type { ForgetSignIns } from '#identity/forget';
import type { NewBodies } from '#governance/notices/new-bodies';
import type { Newcomers } from '#governance/notices/newcomers';
import type { ConstituencyWatch } from '#governance/constituency/constituency.watch';
import type { HandoverWatch } from '#governance/handover/watch';
import type { PlanOpenings } from '#governance/plans/openings';
import type { CycleOpenings } from '#governance/quality/openings';
import type { RotationKeeper } from '#governance/rotation/keeper';
import type { Reconciler } from '#engine/reconciler';
import type { Relay } from '#engine/relay';
import type { Sweeper } from '#engine/sweeper';
import type { DatabaseClock } from '#platform/clock';
import type { Log } from '#platform/logging';
import type { Queryable } from '#engine/instance.store';

export const BEAT_PORTS = Symbol('BeatPorts');

export interface BeatPorts {
  relay: Relay;
  sweeper: Sweeper;
  reconciler: Reconciler;
  digests: Digests;
  signInCodes: SignInCodes;
  forgetSignIns: ForgetSignIns;
  seals: Seals;
  newcomers: Newcomers;
  newBodies: NewBodies;
  cycleOpenings: CycleOpenings;
  planOpenings: PlanOpenings;
  handoverWatch: HandoverWatch;
  constituencyWatch: ConstituencyWatch;
  destructionWatch: DestructionWatch;
  keeper: RotationKeeper;
  statutoryYears: StatutoryYears;
  clock: DatabaseClock;
  /** Finds the municipalities in which a digest is due. */
  dispatch: Queryable;
  log: Log;
}

const SECOND = 1000;

@Injectable()
export class Beats {
  private readonly busy = new Map<string, Promise<void>>();

  constructor(@Inject(BEAT_PORTS) private readonly ports: BeatPorts) {}

  @Interval(SECOND)
  relay(): Promise<void> {
    return this.alone('relay', () => this.ports.relay.relay());
  }

  @Interval(SECOND)
  sweep(): Promise<void> {
    return this.alone('sweep', async () => {
      const fired = await this.ports.sweeper.sweep();
      if (fired > 0) await this.relay();
    });
  }

  @Interval(30 * SECOND)
  clock(): Promise<void> {
    return this.alone('clock', () => this.ports.clock.refresh());
  }

  @Interval(3600 * SECOND)
  reconcile(): Promise<void> {
    return this.alone('reconcile', async () => {
      const mended = await this.ports.reconciler.reconcile();
      if (mended > 0) this.ports.log.warn({ mended }, 'timers that did not follow from their snapshot were derived again');
    });
  }

  /** One change follows another by itself; this is for a municipality that is new, or whose scheme has changed. */
  @Interval(3600 * SECOND)
  rotations(): Promise<void> {
    return this.alone('rotations', () => this.ports.keeper.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the next rotations of a municipality could not be planned; it is tried again')));
  }

  /** A municipality that came since has its year of the statutory overleg looked after; the next years begin by themselves. */
  @Interval(3600 * SECOND)
  statutory(): Promise<void> {
    return this.alone('statutory', () => this.ports.statutoryYears.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the statutory year of a municipality could not be begun; it is tried again')));
  }

  /** Due at half past seven (governance/notices/digest); looked at often, so that a worker that was away then makes up for it. */
  @Interval(60 * SECOND)
  digest(): Promise<void> {
    return this.alone('digest', () => this.ports.digests.runDue(this.ports.dispatch, (municipality, err) => this.ports.log.error({ err, municipality }, 'the digests of a municipality failed; they are tried again')));
  }

  /** Somebody waits before the screen for it (governance/notices/sign-in-codes). */
  @Interval(SECOND)
  signInCodes(): Promise<void> {
    return this.alone('sign-in-codes', async () => {
      const sent = await this.ports.signInCodes.runDue(this.ports.dispatch, (municipality, err) => this.ports.log.error({ err, municipality }, 'sign-in codes of a municipality could not be mailed'));
      if (sent > 0) await this.relay();
    });
  }

  /** Sessions and codes that have ended (identity/forget). */
  @Interval(600 * SECOND)
  forgetSignIns(): Promise<void> {
    return this.alone('forget-sign-ins', () => this.ports.forgetSignIns.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'ended sessions of a municipality could not be cleared; it is tried again')));
  }

  /** Once a day, in its first hour that a worker runs (governance/audit/seal). */
  @Interval(3600 * SECOND)
  seals(): Promise<void> {
    return this.alone('seals', () => this.ports.seals.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the day of a municipality could not be sealed; it is tried again')));
  }

  /** Who came or went since yesterday (governance/notices/newcomers). */
  @Interval(900 * SECOND)
  newcomers(): Promise<void> {
    return this.alone('newcomers', () => this.ports.newcomers.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'newcomers of a municipality could not be told of its coming meetings; it is tried again')));
  }

  /** An overleg that comes in mid-year gets a proposal for the rest of it (governance/notices/new-bodies). */
  @Interval(900 * SECOND)
  newBodies(): Promise<void> {
    return this.alone('new-bodies', async () => {
      const told = await this.ports.newBodies.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the first dates of a new overleg could not be proposed; it is tried again'));
      if (told > 0) await this.relay();
    });
  }

  /** Quality cycles whose time has come begin in office hours (governance/quality/openings). */
  @Interval(600 * SECOND)
  cycles(): Promise<void> {
    return this.alone('cycles', async () => {
      const begun = await this.ports.cycleOpenings.runDue((municipality, err) => this.ports.log.error({ err, municipality }, 'the quality cycles of a municipality could not begin; it is tried again'));
      if (begun > 0) await this.sweep();
    });
  }

  /** A municipality that is new gets its annual plan (governance/plans/openings). */
  @Interval(600 * SECOND)
  plans(): Promise<void> {
    return this.alone('plans', async () => {
      const begun = await this.ports.planOpenings.runDue((municipality, err) => this.ports.log.error({ err, municipality }, 'the annual plan of a municipality could not begin; it is tried again'));
      if (begun > 0) await this.relay();
    });
  }

  /** Whoever leaves a seat hands over, by whichever way the seats changed (governance/handover/watch). */
  @Interval(60 * SECOND)
  handovers(): Promise<void> {
    return this.alone('handovers', async () => {
      const told = await this.ports.handoverWatch.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the handovers of a municipality could not be looked at; it is tried again'));
      if (told > 0) await this.sweep();
    });
  }

  /** After minutes have gone out, the text for the achterban does (governance/constituency/constituency.watch). */
  @Interval(900 * SECOND)
  constituency(): Promise<void> {
    return this.alone('constituency', async () => {
      const sent = await this.ports.constituencyWatch.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the text for the achterban of a municipality could not be sent; it is tried again'));
      if (sent > 0) await this.relay();
    });
  }

  /** What is past its retention period is listed once a year, for somebody to approve (governance/privacy/destruction.watch). */
  @Interval(3600 * SECOND)
  destructions(): Promise<void> {
    return this.alone('destructions', () => this.ports.destructionWatch.runAll((municipality, err) => this.ports.log.error({ err, municipality }, 'the vernietigingslijst of a municipality could not be made; it is tried again')));
  }

  /** Until what is under way has ended: for a stop that leaves nothing half-done. */
  async settled(): Promise<void> {
    await Promise.all(this.busy.values());
  }

  private alone(name: string, work: () => Promise<unknown>): Promise<void> {
    const running = this.busy.get(name);
    if (running) return running;
    const run = work()
      .catch((err: unknown) => this.ports.log.error({ err, beat: name }, 'a beat failed; it runs again'))
      .then(() => void this.busy.delete(name));
    this.busy.set(name, run);
    return run;
  }
}
