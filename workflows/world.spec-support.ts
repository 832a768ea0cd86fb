/**
 * A small world for the workflows' specs: instances, a clock that stands at the last event, and the engine's rules for timers
 * (earliest first, a fired (name, at) never again) and for effects between workflows, without a database.
 */
import { isDeepStrictEqual } from 'node:util';
import { begin, decide, stateName } from '#engine/decide';
import type { Effect, JsonObject, SendParams, StartParams, StoredSnapshot, Timer, WorkflowEvent } from './definition.js';
import { definitions } from './registry.js';

interface Instance {
  workflow: string;
  snapshot: StoredSnapshot;
  timers: Timer[];
  fired: Set<string>;
}

export interface Happened {
  at: string;
  instance: string;
  effect: Effect;
}

export class World {
  readonly log: Happened[] = [];
  /** Sends that were refused or had no target: `minutes/m1 ADOPTED: workflow.ended`. */
  readonly undelivered: string[] = [];
  /** Timer events that a machine refused: none is expected, a timer is derived only where it means something. */
  readonly refusedTimers: string[] = [];
  private readonly instances = new Map<string, Instance>();

  constructor(public now: string) {}

  begin(workflow: string, key: string, input: JsonObject): this {
    if (this.instances.has(`${workflow}/${key}`)) return this;
    const { snapshot, timers, effects } = begin(definition(workflow), input);
    this.instances.set(`${workflow}/${key}`, { workflow, snapshot: stored(snapshot), timers, fired: new Set() });
    this.perform(`${workflow}/${key}`, effects);
    return this;
  }

  /** Sends a public event at `now`. @throws Error when it is refused: a scenario says what people can do */
  act(instance: string, type: string, more: JsonObject = {}): this {
    const refusal = this.try(instance, { ...more, type, at: this.now });
    if (refusal !== null) throw new Error(`${instance} in ${this.state(instance)} refuses ${type}: ${refusal}`);
    return this;
  }

  /** The code of the refusal, or null when the event was taken. */
  try(instance: string, event: WorkflowEvent): string | null {
    const found = this.instances.get(instance);
    if (!found) return 'absent';
    const decision = decide(definition(found.workflow), found.snapshot, event);
    if (decision.outcome === 'rejected') return decision.code;
    found.snapshot = stored(decision.snapshot);
    found.timers = decision.timers;
    this.perform(instance, decision.effects);
    return null;
  }

  /** Lets time pass up to and including `instant`, firing what comes due. */
  until(instant: string): this {
    for (let due = this.due(instant); due; due = this.due(instant)) {
      const [instance, timer] = due;
      if (Date.parse(timer.at) > Date.parse(this.now)) this.now = timer.at;
      this.instances.get(instance)?.fired.add(timerKey(timer));
      const refusal = this.try(instance, timer.event);
      if (refusal !== null) this.refusedTimers.push(`${instance} ${timer.name}: ${refusal}`);
    }
    this.now = instant;
    return this;
  }

  state(instance: string): string {
    return stateName(this.get(instance).snapshot.value);
  }

  context<T = JsonObject>(instance: string): T {
    return this.get(instance).snapshot.context as T;
  }

  has(instance: string): boolean {
    return this.instances.has(instance);
  }

  /** Open timers as 'name at', in order of time. */
  timers(instance: string): string[] {
    return open(this.get(instance)).map((timer) => `${timer.name} ${timer.at}`);
  }

  /** What one mail kind looked like each time it was asked for: its own params. */
  mails(kind: string): JsonObject[] {
    return this.log.filter(({ effect }) => effect.type === 'mail' && effect.params['kind'] === kind).map(({ effect: { params } }) => omit(params, ['kind', 'lane', 'patience', 'meetingId', 'minutesId', 'bodyId', 'reply']));
  }

  /** All mails in order: '2021-09-01T07:00:00.000Z call-for-items'. */
  post(): string[] {
    return this.log.filter(({ effect }) => effect.type === 'mail').map(({ at, effect }) => `${at.slice(0, 16)} ${String(effect.params['kind'])}`);
  }

  effects(type: string): JsonObject[] {
    return this.log.filter(({ effect }) => effect.type === type).map(({ effect }) => effect.params);
  }

  private get(instance: string): Instance {
    const found = this.instances.get(instance);
    if (!found) throw new Error(`There is no ${instance}`);
    return found;
  }

  private due(instant: string): [string, Timer] | undefined {
    const all = [...this.instances].flatMap(([name, instance]) => open(instance).map((timer): [string, Timer] => [name, timer]));
    return all.filter(([, { at }]) => Date.parse(at) <= Date.parse(instant)).sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at))[0];
  }

  private perform(instance: string, effects: readonly Effect[]): void {
    for (const effect of effects) {
      this.log.push({ at: this.now, instance, effect });
      if (effect.type === 'start') {
        const { workflow, key, input } = effect.params as StartParams;
        this.begin(workflow, key, input);
      }
      if (effect.type === 'send') this.deliver(effect.params as SendParams);
    }
  }

  private deliver({ workflow, key, event }: SendParams): void {
    const refusal = this.try(`${workflow}/${key}`, event);
    if (refusal !== null) this.undelivered.push(`${workflow}/${key} ${event.type}: ${refusal}`);
  }
}

function definition(workflow: string) {
  const found = definitions.get(workflow);
  if (!found) throw new Error(`No workflow ${workflow}`);
  return found;
}

/** As the database gives it back; what JSON cannot carry shows up as a difference. */
function stored(snapshot: StoredSnapshot): StoredSnapshot {
  const back = JSON.parse(JSON.stringify(snapshot)) as StoredSnapshot;
  if (!isDeepStrictEqual(back, snapshot)) expect(back).toStrictEqual(snapshot); // the matcher tells the difference, at fifty times the price
  return back;
}

const timerKey = ({ name, at }: Timer): string => `${name}@${at}`;

const open = ({ timers, fired }: Instance): Timer[] =>
  timers.filter((timer) => !fired.has(timerKey(timer))).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

const omit = (params: JsonObject, keys: string[]): JsonObject => Object.fromEntries(Object.entries(params).filter(([key]) => !keys.includes(key)));

/**
 * A stuurgroep on Thursday 7 October 2021 at 15:00 with the deadlines that Zoetermeer's scheme would give it. Times are UTC:
 * summer time until 31 October.
 */
export const M1 = {
  meetingId: 'm1',
  bodyId: 'stuurgroep',
  title: 'Stuurgroep LEA',
  startsAt: '2021-10-07T13:00:00.000Z',
  durationMinutes: 120,
  extra: false,
  deadlines: {
    call: '2021-08-26T07:00:00.000Z',
    itemReminders: ['2021-09-09T07:00:00.000Z', '2021-09-14T07:00:00.000Z'],
    itemsDue: '2021-09-16T15:00:00.000Z',
    approvalReminders: ['2021-09-20T07:00:00.000Z'],
    approval: '2021-09-22T15:00:00.000Z',
    paperReminders: ['2021-09-24T07:00:00.000Z'],
    papers: '2021-09-27T07:00:00.000Z',
  },
  minutes: {
    decisionList: '2021-10-11T15:00:00.000Z',
    draft: '2021-10-12T15:00:00.000Z',
    review: '2021-10-15T15:00:00.000Z',
    akkoord: '2021-10-18T15:00:00.000Z',
    preview: '2021-10-19T07:00:00.000Z',
    distribution: '2021-10-21T07:00:00.000Z',
    closedDays: ['2021-12-27', '2022-04-18', '2022-04-27', '2022-05-26', '2022-05-27', '2022-06-06'],
  },
  recipients: ['stuurgroep', 'platform'],
  fixedBy: 'chair',
  announce: true,
} as const satisfies JsonObject;

/** The meeting m1, planned on the first day of the school year; `change` is laid over its input. */
export const plannedMeeting = (change: JsonObject = {}): World => new World('2021-08-01T08:00:00.000Z').begin('meeting', 'm1', { ...M1, ...change });

/** m1 has just been held, with an agenda that its chair fixed. */
export const heldMeeting = (): World =>
  plannedMeeting().until('2021-09-17T08:00:00.000Z').act('meeting/m1', 'AGENDA_PROPOSED').act('meeting/m1', 'AGENDA_FIXED').until('2021-10-07T15:00:00.000Z');
