/** What people do with a mail about an annual plan when they have read it. */
import type { MailKind } from '#messaging/mail-kinds';
import type { Letter } from '../spectator.js';
import type { PlanActs } from './plan.acts.js';
import type { SeasonActs } from './season.acts.js';
import type { Asker, Stage } from './stage.js';

/** Working days that a secretary waits for who writes their own lines. */
const PATIENCE = 12;
/** A plan is changed under way so often, so many working days after it was adopted. */
const AMENDS = 0.15;
const AMENDS_AFTER = 30;

interface Reading {
  person: string;
  year: string;
  bodyId: string;
  key: string;
  /** The reader keeps the plan. */
  keeps: boolean;
}

export class PlanPost {
  private readonly read = new Set<string>();
  private readonly reactions: Partial<Record<MailKind, (reading: Reading) => void>> = {
    'plan-draft': (reading) => this.do(reading, reading.keeps ? PATIENCE : 2, (as) => this.acts.write(as, reading.year, reading.key, reading.keeps)),
    'plan-aligning': (reading) => this.do(reading, 0, () => Promise.resolve(this.season.meetFor(reading.bodyId, reading.key))),
    'plan-returned': (reading) => this.keep(reading, 3, (as) => this.acts.rewrite(as, reading.year, reading.key)),
    'plan-adoption': (reading) => this.do(reading, 4, (as) => this.acts.adopt(as, reading.year, reading.key)),
    'plan-council': (reading) => this.keep(reading, 3, (as) => this.acts.informCouncil(as, reading.year)),
    'plan-adopted': (reading) => this.adopted(reading),
    'plan-actions': (reading) => this.do(reading, 1, (as) => this.acts.finish(as, reading.year, reading.key)),
    'plan-evaluation': (reading) => this.keep(reading, 5, (as) => this.acts.evaluate(as, reading.year)),
  };

  constructor(
    private readonly stage: Stage,
    private readonly acts: PlanActs,
    private readonly season: SeasonActs,
  ) {}

  receive({ messageId, kind, personId, planYear, bodyId }: Letter): void {
    if (personId === null || planYear === null || bodyId === null) return;
    const key = `${kind}/${planYear}/${personId}/${messageId}`;
    // A second copy, after the answer to the first was lost, is no second question.
    if (this.read.has(key)) return;
    this.read.add(key);
    this.reactions[kind as MailKind]?.({ person: personId, year: planYear, bodyId, key, keeps: this.stage.cast.table(bodyId).secretary === personId });
  }

  private adopted(reading: Reading): void {
    if (!reading.keeps) return;
    this.do(reading, 5, (as) => this.acts.promise(as, reading.year, reading.key));
    const { key, year } = reading;
    if (this.stage.heeds('amends', key) && this.stage.chance.happens(AMENDS, 'amends', year)) this.stage.intend(reading.person, AMENDS_AFTER, `${key}/amend`, (as) => this.acts.rewrite(as, year, key));
  }

  /** Of what the chair only hears. */
  private keep(reading: Reading, patience: number, act: (as: Asker) => Promise<unknown>): void {
    if (reading.keeps) this.do(reading, patience, act);
  }

  /** After a while, or forgotten. */
  private do({ person, key }: Reading, patience: number, act: (as: Asker) => Promise<unknown>): void {
    const days = this.stage.delay(key);
    if (days !== null) this.stage.intend(person, days + patience, key, act);
  }
}
