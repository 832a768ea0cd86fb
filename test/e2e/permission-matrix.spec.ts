/**
 * Every operation of the OpenAPI document × every office × own and foreign municipality × the state of the meeting, with what the table of
 * permissions says of it. Who is to be refused is refused, and nothing changes; who may, is not refused for who they are, and what they do is rolled back, so that
 * every case finds the municipality as it was.
 */
import type { DataSource, QueryRunner } from 'typeorm';
import { everything } from '../support/api.js';
import { ask, isOfMeeting, operations, type Answered, type Operation } from '../support/matrix/ask.js';
import { kindOf, NOT_THERE, RULES } from '../support/matrix/rules.js';
import type { Actor } from '../support/matrix/actors.js';
import { SECRET, STATES, startStage, type MeetingState, type Stage } from '../support/matrix/stage.js';

interface Case {
  operation: Operation;
  actor: Actor;
  state: MeetingState;
}

const OPERATIONS = operations();
/** So many at once, between two looks at the whole municipality. */
const BATCH = 600;
const ABREAST = 12;

let stage: Stage;
/** Whether what is asked is kept. */
let keeping = true;

beforeAll(async () => {
  stage = await startStage();
  rollBackUnlessKeeping(stage.app.app);
});
afterAll(() => stage.close());

function rollBackUnlessKeeping(database: DataSource): void {
  const create = database.createQueryRunner.bind(database);
  database.createQueryRunner = (mode?: 'master' | 'slave'): QueryRunner => {
    const runner = create(mode);
    const commit = runner.commitTransaction.bind(runner);
    runner.commitTransaction = () => (keeping ? commit() : runner.rollbackTransaction());
    return runner;
  };
}

const signedIn = (): Actor[] => stage.actors.filter(({ personId }) => personId !== null);
const cases = (actors: readonly Actor[]): Case[] => OPERATIONS.flatMap((operation) => (isOfMeeting(operation) ? STATES : STATES.slice(0, 1)).flatMap((state) => actors.map((actor) => ({ operation, actor, state }))));
const told = ({ operation, actor, state }: Case, { status, code }: Answered): string => `${operation.name}, ${actor.name}, ${state}: ${status} ${code}`;

/** Asks all, a few at a time; gives what `fault` says of the answers. */
async function asked(all: readonly Case[], fault: (one: Case, answer: Answered) => boolean, gemeente?: string): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...all];
  const askOn = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const answer = await ask(stage, one.actor, one.operation, one.state, gemeente);
      if (fault(one, answer)) faults.push(told(one, answer));
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, askOn));
  return faults.sort();
}

/** As `asked`, and nothing changes: of a batch after which something has, the cases are told. */
async function askedInVain(all: readonly Case[], fault: (one: Case, answer: Answered) => boolean, gemeente?: string): Promise<string[]> {
  const faults: string[] = [];
  let before = await everything(stage.app);
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    faults.push(...(await asked(batch, fault, gemeente)));
    const after = await everything(stage.app);
    if (after !== before) faults.push(`something changed between ${batch[0]!.operation.name} and ${batch.at(-1)!.operation.name}`);
    before = after;
  }
  return faults;
}

const byTable = ({ status, code }: Answered): boolean => status === 401 || (status === 403 && code.startsWith('permission.'));
const refused = ({ status, code }: Answered): boolean => status === 404 || (status === 403 && code.startsWith('permission.'));
const mayBe = ({ operation, actor, state }: Case): boolean => RULES.get(operation.name)?.(actor, state) ?? false;

it('has a rule for every operation, and none for what is not there', () => {
  const names = OPERATIONS.map(({ name }) => name);
  expect(names.filter((name) => !RULES.has(name))).toEqual([]);
  expect([...RULES.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

it('is of thousands of cases, with every office in it', () => {
  expect(cases(stage.actors).length + OPERATIONS.length * signedIn().length).toBeGreaterThan(5000);
  const offices = new Set(signedIn().flatMap((actor) => Object.values(actor.offices).flat()));
  expect([...offices].sort()).toEqual(['beheerder', 'bestuurssecretariaat', 'lid', 'notulist', 'programmamanager', 'secretaris', 'toehoorder', 'voorzitter']);
});

describe('whoever may not', () => {
  it('as a visitor, or from another municipality, is sent to sign in, and changes nothing', async () => {
    const nobody = stage.actors.filter(({ personId }) => personId === null);
    expect(await askedInVain(cases(nobody), (_, { status, code }) => status !== 401 || code !== 'actor.signed-out')).toEqual([]);
  });

  it('is sent to sign in by every other municipality, whatever they are in their own', async () => {
    const abroad = OPERATIONS.flatMap((operation) => signedIn().map((actor): Case => ({ operation, actor, state: STATES[0]! })));
    expect(await askedInVain(abroad, (_, { status, code }) => status !== 401 || code !== 'actor.signed-out', 'westland')).toEqual([]);
  });

  it('by the table is refused, whatever the state, and changes nothing', async () => {
    expect(await askedInVain(cases(signedIn()).filter((one) => !mayBe(one)), (_, answer) => !refused(answer))).toEqual([]);
  });
});

describe('whoever may', () => {
  it('is not refused for who they are, nor does anything break', async () => {
    keeping = false;
    const allowed = cases(signedIn()).filter(mayBe);
    const reached = new Set<string>();
    const fault = ({ operation }: Case, answer: Answered): boolean => {
      if (answer.status !== 404) reached.add(operation.name);
      return byTable(answer) || answer.status >= 500;
    };
    expect(await asked(allowed, fault).finally(() => (keeping = true))).toEqual([]);
    // Of all others something is there: who is let in finds it, so that a refusal is about who asks.
    expect(OPERATIONS.map(({ name }) => name).filter((name) => !reached.has(name)).sort()).toEqual([...NOT_THERE].sort());
  });

  it('reads nothing confidential who is no member, and no mail address of anybody who is nobody here', async () => {
    const reading = cases(signedIn()).filter((one) => one.operation.route.method === 'GET' && mayBe(one) && kindOf(one.actor, one.state) !== 'lid');
    // Where the LEA itself is answered may be known.
    const addresses = (text: string): boolean => /@[a-z0-9-]+\.example/.test(text.replaceAll(stage.app.scheme.mailbox, ''));
    const shows = ({ actor }: Case, { text }: Answered): boolean => text.includes(SECRET) || (actor.name === 'buitenstaander' && addresses(text));
    expect(await askedInVain(reading, shows)).toEqual([]);
  });
});
