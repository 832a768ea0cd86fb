/** What holds whatever people do: random public events at random moments, with the timers in between. */
import fc from 'fast-check';
import { publicEventNames } from './check.js';
import type { JsonObject } from './definition.js';
import { weeksLater } from './instants.js';
import type { MinutesContext } from './minutes.model.js';
import { definitions } from './registry.js';
import { M1, plannedMeeting, type World } from './world.spec-support.js';

const shift = (value: unknown, weeks: number): never =>
  (typeof value === 'string' ? weeksLater(value, weeks) : Array.isArray(value) ? value.map((one) => shift(one, weeks)) : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, shift(one, weeks)]))) as never;

const { closedDays, ...minutes } = M1.minutes;

interface Step {
  event: string;
  item: string;
  outcome: string;
  /** Hours until the next step. */
  pause: number;
  weeks: number;
  flag: boolean;
}

const eventsOf = (workflow: string) => publicEventNames(definitions.get(workflow)!).map((type) => `${workflow}/m1 ${type}`);
// Two events that end a meeting early would leave little to see: cancelling is drawn less often than the rest.
const events = [...eventsOf('meeting'), ...eventsOf('minutes'), 'minutes/m1 ADOPTED', 'minutes/m1 ADOPTION_POSTPONED', 'meeting/m1 ITEM_CARRIED_IN'].flatMap((name) => (name.endsWith('CANCELLED') ? [name] : [name, name, name]));

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    event: fc.constantFrom(...events),
    item: fc.constantFrom('a', 'b', 'c'),
    outcome: fc.constantFrom('besloten', 'besproken', 'aangehouden', 'niet-behandeld', 'onder-voorbehoud'),
    pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 * 10 })),
    weeks: fc.integer({ min: -1, max: 6 }),
    flag: fc.boolean(),
  }),
  // fast-check's own preference is for ten steps, which end long before a meeting does.
  { maxLength: 60, size: 'max' },
);

/** Every save is a version of its own. */
const versionAfter = (world: World): number => (world.has('minutes/m1') ? (world.context<MinutesContext>('minutes/m1').version ?? 0) : 0) + 1;

function play(world: World, { event, item, outcome, pause, weeks, flag }: Step): void {
  const [instance = '', type = ''] = event.split(' ');
  const until = outcome === 'onder-voorbehoud' ? weeksLater(world.now, Math.abs(weeks)) : null;
  const facts: JsonObject = { itemId: item, outcome, until, origin: null, changes: flag, meetingId: 'm2', reason: 'r', remark: 'r', version: versionAfter(world), documentId: 'd', decisionId: 'd', actionId: 'a', calendarSequence: 1 };
  const moved: JsonObject = { startsAt: shift(M1.startsAt, weeks), oldPlace: 'Stadhuis', deadlines: shift(M1.deadlines, weeks), minutes: { ...(shift(minutes, weeks) as JsonObject), closedDays } };
  world.try(instance, { ...facts, ...(type === 'MOVED' ? moved : {}), type, at: world.now });
  world.until(new Date(Date.parse(world.now) + pause * 3_600_000).toISOString());
}

const usefulBy = (world: World): boolean => {
  if (!world.has('minutes/m1')) return true;
  const { deadlines, distributions } = world.context<MinutesContext>('minutes/m1');
  return Date.parse(world.now) < Date.parse(deadlines.distribution) || distributions.length > 0;
};

/** From the first day on, from the moment at which a meeting begins that nobody prepared, or from that at which the chair sends back the draft that readers have. */
const BEGINNINGS: readonly ((world: World) => World)[] = [
  (world) => world,
  (world) => world.until(M1.startsAt),
  (world) => {
    for (const event of ['DRAFT_SAVED', 'DRAFT_SUBMITTED']) world.until(M1.startsAt).act('minutes/m1', event, { version: 1 });
    return world.until(minutes.distribution).act('minutes/m1', 'AKKOORD_WITHHELD', { remark: 'r' });
  },
];
const beginnings = fc.record({ fixedBy: fc.constantFrom('chair', 'secretary'), announce: fc.boolean(), begun: fc.constantFrom(...BEGINNINGS) }).map(({ begun, ...change }) => () => begun(plannedMeeting(change)));

const always = (check: (world: World) => void, during: (world: World) => void = () => {}) =>
  fc.assert(
    fc.property(beginnings, steps, (begin, all) => {
      const world = begin();
      for (const step of all) {
        play(world, step);
        during(world);
      }
      check(world.until('2024-08-01T08:00:00.000Z'));
    }),
    { numRuns: 100 },
  );

describe('whatever people do', () => {
  it('a held meeting has sent something useful by its last day', () => {
    const check = (world: World) => expect(usefulBy(world)).toBe(true);
    always(check, check);
  });

  it('every timer means something when it fires, and everything comes to rest', () => {
    always((world) => {
      expect(world.refusedTimers).toEqual([]);
      expect(['closed', 'cancelled']).toContain(world.state('meeting/m1'));
      expect(world.has('minutes/m1') ? world.timers('minutes/m1') : []).toEqual([]);
    });
  });

  it('nobody gets the same status of the minutes twice, but for another text after the chair sent back the draft that they have; nor the same kind of decision list, nor the first agenda', () => {
    always((world) => {
      const told = new Map<unknown, { version: unknown; sentBack: boolean }>();
      for (const { effect: { params: { kind, status, version } } } of world.log.filter(({ effect }) => effect.type === 'mail')) {
        if (kind === 'akkoord-withheld') for (const one of told.values()) one.sentBack = true;
        if (kind !== 'minutes') continue;
        const before = told.get(status);
        if (before) expect({ status, sentBack: before.sentBack, another: version !== before.version }).toEqual({ status: 'draft', sentBack: true, another: true });
        told.set(status, { version, sentBack: false });
      }
      for (const kind of ['invitation', 'call-for-items', 'agenda', 'cancelled', 'minutes-adopted']) expect(world.mails(kind).length).toBeLessThanOrEqual(1);
      const lists = world.mails('decision-list').map(({ partial }) => partial);
      expect([[], [true], [false], [true, false]]).toContainEqual(lists);
    });
  });

  it('no item gets lost: at the end it was settled, withdrawn, or handed on', () => {
    always((world) => {
      const { items } = world.context<{ items: { itemId: string; state: string }[] }>('meeting/m1');
      const handedOn = new Set(world.effects('carry-over').flatMap(({ itemIds }) => itemIds as string[]));
      for (const { itemId, state } of items) expect(state === 'settled' || handedOn.has(itemId)).toBe(true);
    });
  });
});
