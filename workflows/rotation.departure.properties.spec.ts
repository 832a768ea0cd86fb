/** An early departure of whoever presides, with everything that may happen around it, in any order: leap days and changes of clocks among the days. */
import fc from 'fast-check';
import { addDays, addMonths, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { JsonObject } from './definition.js';
import { nextMorning } from './instants.js';
import { APPOINT, type RotationContext } from './rotation.model.js';
import { chairRef, changesOn, refOf } from './rotation.rules.js';
import { World } from './world.spec-support.js';

const KEY = 'rotation/d1';
const SEAT = 'taal-1';
const OTHERS = ['taal-2', 'zorg-2'];

function momentsOf(on: LocalDate, asked: boolean): JsonObject {
  const at = instantOf(on, '00:00');
  return { at, notices: [3, 1].map((months) => instantOf(addMonths(on, -months), '09:00')), chairAsked: asked ? instantOf(addDays(on, -90), '09:00') : null, morning: nextMorning(at, []), lapses: instantOf(addMonths(on, 20), '00:00'), chairLapses: instantOf(addMonths(on, 10), '00:00'), next: null };
}

const WHAT = ['nominate', 'withdraw', 'appoint', 'choose', 'choose elsewhere', 'talk', 'needed', 'not needed', 'owner', 'office', 'lost', 'move', 'stay', 'overtaken', 'vacated'] as const;
const deed = fc.record({ after: fc.integer({ min: 0, max: 45 }), what: fc.constantFrom(...WHAT), nr: fc.nat(5) });

class Departure {
  readonly world: World;
  /** Whose office passed just now. */
  passed: { from: string; on: LocalDate } | null = null;
  private readonly owners = new Map<string, string>();
  private answered = 0;

  constructor(on: LocalDate, asked: boolean, carriesOver: boolean) {
    this.world = new World(instantOf(addDays(on, -150), '10:00')).begin('rotation', 'd1', { rotationId: 'd1', bodyId: 'stuurgroep', kind: 'departure', on, decidedBy: 'stuurgroep', seats: [SEAT], carriesOver, moments: momentsOf(on, asked) });
    this.answer();
  }

  get context(): RotationContext {
    return this.world.context<RotationContext>(KEY);
  }

  until(day: LocalDate): void {
    const end = instantOf(day, '10:00');
    while (this.world.now < end) {
      const due = this.world.timers(KEY)[0]?.split(' ')[1];
      this.world.until(due !== undefined && due < end && due > this.world.now ? due : end);
      this.answer();
    }
  }

  send(type: string, more: JsonObject = {}): void {
    this.world.try(KEY, { type, at: this.world.now, ...more });
    this.answer();
  }

  ownerOf = (seatId: string): string => this.owners.get(seatId) ?? `wie op ${seatId} zit`;

  private reply(type: string, more: JsonObject): void {
    expect(this.world.try(KEY, { type, at: this.world.now, ...more })).toBeNull();
  }

  /** From that day on somebody else has the office by which this owner sits there. */
  pass(seatId: string, on: LocalDate): void {
    const from = this.ownerOf(seatId);
    const to = `${from}, daarna een ander`;
    this.owners.set(seatId, to);
    this.passed = { from, on };
    this.send('OWNER_PASSED', { seatId, from, to, on });
  }

  /** The handlers: words at once, with the people of then; a successor is seated. */
  private answer(): void {
    for (; this.answered < this.world.log.length; this.answered++) {
      const { type, params } = this.world.log[this.answered]!.effect;
      if (type === 'prepare-item') this.reply('PREPARED_DONE', { ref: params['ref']!, title: 't', decisionAsked: 'd', coverNote: 'c', choices: params['seatId'] === null ? OTHERS.map((seatId) => ({ seatId, personId: this.ownerOf(seatId), label: seatId })) : [] });
      if (type === 'seat-successor') this.reply('SEATED_DONE', { seatId: params['seatId']!, personId: params['personId']!, candidate: params['candidate']!, ref: params['ref']!, on: params['on']!, morning: params['morning']!, refused: null, waits: false, along: [] });
    }
  }
}

function doIt(departure: Departure, { what, nr }: { what: (typeof WHAT)[number]; nr: number }): void {
  const { context, world } = departure;
  const today = localDateOf(world.now);
  const seat = context.seats[0]!;
  const nominee = { seatId: SEAT, personId: `p${nr}`, candidate: 'platform/po-2', how: 'new' };
  const outcome = (ref: string, choice: string | null, how = 'besloten') => departure.send('ITEM_OUTCOME', { ref, outcome: how, choice, meetingId: 'm', itemId: 'i' });
  const later = addDays(today, 10 + nr * 20);
  const deeds: Record<typeof what, () => void> = {
    nominate: () => departure.send('NOMINATED', nominee),
    withdraw: () => departure.send('NOMINATION_WITHDRAWN', { seatId: SEAT }),
    appoint: () => outcome(refOf(seat), APPOINT),
    choose: () => outcome(chairRef(context.chair), OTHERS[nr % 2]!),
    'choose elsewhere': () => departure.send('CHAIR_CHOSEN', { seatId: OTHERS[nr % 2]!, personId: departure.ownerOf(OTHERS[nr % 2]!), on: context.on > today ? context.on : addDays(today, 1), decidedOn: today }),
    talk: () => outcome(nr % 2 ? chairRef(context.chair) : refOf(seat), null, 'besproken'),
    needed: () => departure.send('CHAIR_NEEDED'),
    'not needed': () => departure.send('CHAIR_NOT_NEEDED'),
    owner: () => departure.pass(OTHERS[nr % 2]!, addDays(today, nr * 9)),
    office: () => departure.send('OFFICE_PASSED', { seatId: SEAT, from: seat.nominee?.personId ?? '', to: `nieuw ${nr}` }),
    lost: () => departure.send('CHAIR_LOST'),
    move: () => departure.send('DEPARTURE_MOVED', { on: later, moments: { ...momentsOf(later, false), chairAsked: context.moments.chairAsked } }),
    stay: () => departure.send('DEPARTURE_WITHDRAWN'),
    overtaken: () => (nr === 0 ? departure.send('OVERTAKEN', { seatId: SEAT }) : undefined),
    vacated: () => departure.send('VACATED_DONE', { overtaken: false }),
  };
  deeds[what]();
}

const always = (holds: (departure: Departure) => void, each: (departure: Departure) => void = () => undefined): void =>
  fc.assert(
    fc.property(fc.constantFrom<LocalDate>('2024-02-29', '2026-03-29', '2027-10-31', '2025-01-01'), fc.boolean(), fc.boolean(), fc.array(deed, { maxLength: 18 }), (on, asked, carriesOver, deeds) => {
      const departure = new Departure(on, asked, carriesOver);
      let day = addDays(on, -150);
      for (const one of deeds) {
        day = addDays(day, one.after);
        departure.until(day);
        departure.passed = null;
        doIt(departure, one);
        each(departure);
      }
      departure.until(addMonths(on, 30));
      holds(departure);
    }),
    { numRuns: 80 },
  );

const CHOICE = 'rotation-chair';

it('no timer is ever refused, and one that is over has none', () => {
  always(({ world }) => {
    expect(world.refusedTimers).toEqual([]);
    if (['done', 'lapsed', 'withdrawn'].includes(world.state(KEY))) expect(world.timers(KEY)).toEqual([]);
  });
});

it('members are asked, and reminded, only while a choice is due; what is no longer due stands on no agenda', () => {
  always(
    () => undefined,
    ({ world, context: { chair } }) => {
      if (!chair.due) expect(chair).toMatchObject({ asked: false, chosen: null });
      const brought = world.effects('bring-item').map(({ ref }) => String(ref)).filter((ref) => ref.startsWith('voorzitter.'));
      const taken = new Set(world.effects('withdraw-item').map(({ ref }) => ref));
      if (!chair.due && world.state(KEY) !== 'withdrawn') expect(brought.filter((ref) => ref === chairRef(chair) && !taken.has(ref))).toEqual([]);
    },
  );
  always(({ world, context }) => {
    if (context.moments.chairAsked === null && !world.log.some(({ effect }) => effect.params['seatId'] === null && effect.type === 'prepare-item')) expect(world.mails(CHOICE)).toEqual([]);
  });
});

it('who may be chosen, or was for a coming day, is whoever has the office by then', () => {
  always(
    () => undefined,
    ({ context, world, passed }) => {
      const { choices, chosen } = context.chair;
      if (chosen) expect(context.chair.settled).toBe(true);
      if (passed === null) return;
      if (passed.on <= changesOn(context, world.now)) expect(choices.map(({ personId }) => personId)).not.toContain(passed.from);
      if (chosen && passed.on <= chosen.on) expect(chosen.personId).not.toBe(passed.from);
    },
  );
});

it('nobody is seated before the day on which the seat comes free, and everything ends within the term', () => {
  always(({ world, context }) => {
    for (const { seated } of context.seats) if (seated !== null) expect(seated.on >= context.on).toBe(true);
    expect(['done', 'lapsed', 'withdrawn']).toContain(world.state(KEY));
  });
});
