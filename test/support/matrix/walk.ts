/** Asks a stage after operations, many at once, and tells what came that should not. */
import type { DataSource, QueryRunner } from 'typeorm';
import { everything } from '../api.js';
import type { Actor } from './actors.js';
import { ask, isOfMeeting, type Answered, type Operation } from './ask.js';
import { STATES, type MeetingState } from './place.js';
import { RULES } from './rules.js';
import type { Stage } from './stage.js';

export interface Case {
  operation: Operation;
  actor: Actor;
  state: MeetingState;
}

export type Fault = (one: Case, answer: Answered) => boolean;

/** So many at once, between two looks at the whole municipality. */
const BATCH = 600;
const ABREAST = 12;

/** What the rules say. */
export const mayBe = ({ operation, actor, state }: Case): boolean => RULES.get(operation.name)?.(actor, state) ?? false;
/** Refused for who they are. */
export const byTable = ({ status, code }: Answered): boolean => status === 401 || (status === 403 && code.startsWith('permission.'));
/** Not let in, and told no more than that. */
export const refused = ({ status, code }: Answered): boolean => status === 404 || (status === 403 && code.startsWith('permission.'));

const told = ({ operation, actor, state }: Case, { status, code }: Answered): string => `${operation.name}, ${actor.name}, ${state}: ${status} ${code}`;

export class Walk {
  /** Whether what is asked is kept. */
  private keeping = true;

  constructor(
    readonly stage: Stage,
    readonly operations: readonly Operation[],
  ) {
    this.rollBackUnlessKeeping(stage.app.app);
  }

  get signedIn(): Actor[] {
    return this.stage.actors.filter(({ personId }) => personId !== null);
  }

  get nobody(): Actor[] {
    return this.stage.actors.filter(({ personId }) => personId === null);
  }

  /** What is of a meeting, with a meeting in every state; the rest once. */
  cases(actors: readonly Actor[], states: readonly MeetingState[] = STATES): Case[] {
    return this.operations.flatMap((operation) => (isOfMeeting(operation) ? states : states.slice(0, 1)).flatMap((state) => actors.map((actor) => ({ operation, actor, state }))));
  }

  /** Asks all, a few at a time; gives what `fault` says of the answers. */
  async asked(all: readonly Case[], fault: Fault, gemeente?: string): Promise<string[]> {
    const faults: string[] = [];
    const waiting = [...all];
    const askOn = async (): Promise<void> => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const answer = await ask(this.stage, one.actor, one.operation, one.state, gemeente);
        if (fault(one, answer)) faults.push(told(one, answer));
      }
    };
    await Promise.all(Array.from({ length: ABREAST }, askOn));
    return faults.sort();
  }

  /** As `asked`, and nothing of it stays. */
  async askedOnTrial(all: readonly Case[], fault: Fault): Promise<string[]> {
    this.keeping = false;
    return this.asked(all, fault).finally(() => (this.keeping = true));
  }

  /** As `asked`, and nothing changes, but for tables that are left `apart`: of a batch after which something has, the cases are told. */
  async askedInVain(all: readonly Case[], fault: Fault, { gemeente, apart = [] }: { gemeente?: string; apart?: readonly string[] } = {}): Promise<string[]> {
    const faults: string[] = [];
    let before = await everything(this.stage.app, apart);
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      faults.push(...(await this.asked(batch, fault, gemeente)));
      const after = await everything(this.stage.app, apart);
      if (after !== before) faults.push(`${changed(before, after)} changed between ${batch[0]!.operation.name} and ${batch.at(-1)!.operation.name}`);
      before = after;
    }
    return faults;
  }

  private rollBackUnlessKeeping(database: DataSource): void {
    const create = database.createQueryRunner.bind(database);
    database.createQueryRunner = (mode?: 'master' | 'slave'): QueryRunner => {
      const runner = create(mode);
      const commit = runner.commitTransaction.bind(runner);
      runner.commitTransaction = () => (this.keeping ? commit() : runner.rollbackTransaction());
      return runner;
    };
  }
}

/** The tables in which two looks differ. */
function changed(before: string, after: string): string {
  const [was, is] = [before, after].map((look) => JSON.parse(look) as { name: string; digest: string }[]);
  return is!.filter(({ name, digest }) => was!.find((one) => one.name === name)?.digest !== digest).map(({ name }) => name).join(', ');
}
