/**
 * For tests: a body that rotates, with its list of members in memory, its rotations in the small world, and handlers that judge and
 * seat as seating.effects.ts does. What people may do goes through the same rules as their commands.
 */
import { addDays, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { createCalendar } from '#calendar/working-days';
import { nextTurn } from '#roster/dates';
import type { Roster, Sitting } from '#roster/model';
import { objectionTo } from '#roster/nominate';
import type { Situation, Vacated } from '#roster/situation';
import { comingDays } from '#roster/together';
import type { JsonObject } from '#workflows/definition';
import type { RotationContext, SeatChange } from '#workflows/rotation.model';
import { refOf, seatOf } from '#workflows/rotation.rules';
import { World } from '#workflows/world.spec-support';
import { rotationInputOf } from './keeper.js';
import { momentsOf, nextChange } from './moments.js';

interface Row {
  seat: string;
  who: string;
  from: LocalDate;
  until: LocalDate | null;
}

interface Comes {
  seat: string;
  who: string;
  on: LocalDate;
}

const calendar = createCalendar({ region: 'midden', saturday: false, sunday: false } as never);
const reaches = (row: Row, on: LocalDate): boolean => row.until === null || row.until > on;

export class Hall {
  readonly world: World;
  rows: Row[];
  /** Rotation → what it is about; the latest last. */
  readonly rotations: { id: string; kind: 'turn' | 'departure'; on: LocalDate; seats: string[]; leaver: string | null }[] = [];
  private answered = 0;

  constructor(
    readonly roster: Roster,
    seated: ReadonlyMap<string, string>,
  ) {
    const { from } = roster.period;
    this.rows = [...seated].map(([seat, who]) => ({ seat, who, from, until: null }));
    this.world = new World(instantOf(from, '00:00'));
    this.begin(from);
  }

  get today(): LocalDate {
    return localDateOf(this.world.now);
  }

  at(day: LocalDate, seat: string): string | null {
    return this.rows.find((row) => row.seat === seat && row.from <= day && reaches(row, day))?.who ?? null;
  }

  context = (id: string): RotationContext => this.world.context<RotationContext>(`rotation/${id}`);
  isOpen = (id: string): boolean => ['foreseen', 'changing'].includes(this.world.state(`rotation/${id}`));

  /** Step by step, so that what the handlers answer comes when it was asked. */
  until(day: LocalDate, time = '10:00'): void {
    const end = instantOf(day, time);
    while (this.world.now < end) {
      const due = this.rotations.flatMap(({ id }) => this.world.timers(`rotation/${id}`)[0]?.split(' ')[1] ?? []).sort()[0];
      this.world.until(due !== undefined && due < end && due > this.world.now ? due : end);
      this.answer();
    }
  }

  // What people do. Each answers whether it was taken.
  nominate(id: string, seat: string, who: string): boolean {
    const memory = this.context(id);
    if (seatOf(memory, seat)?.nominee !== null) return false;
    const { situation, chosen } = this.judged(memory);
    if (this.overtaken(id) || this.besides(memory, seat, who) || objectionTo(situation, chosen, seat, who) !== null) return false;
    return this.send(id, 'NOMINATED', { seatId: seat, personId: who, candidate: who, how: 'new' });
  }

  decide(id: string, seat: string, choice: 'Benoemen' | 'Niet benoemen'): boolean {
    const memory = seatOf(this.context(id), seat);
    return memory !== undefined && this.send(id, 'ITEM_OUTCOME', { ref: refOf(memory), outcome: 'besloten', choice, meetingId: 'm', itemId: 'i' });
  }

  /** Decided elsewhere: for that day, which lies after the day of change or is it. */
  appoint(id: string, seat: string, who: string, later: number): boolean {
    const memory = this.context(id);
    const { situation, chosen } = this.judged({ ...memory, seats: memory.seats.map((one) => (one.seatId === seat ? { ...one, nominee: null } : one)) });
    const [day, end] = [addDays(memory.on > this.today ? memory.on : addDays(this.today, 1), later), this.termEnd(seat, memory.on)];
    if (seatOf(memory, seat)?.seated !== null || day >= end || this.overtaken(id) || this.besides(memory, seat, who) || objectionTo(situation, chosen, seat, who) !== null) return false;
    return this.send(id, 'APPOINTED', { seatId: seat, personId: who, candidate: who, how: 'new', on: day, morning: instantOf(day, '09:00') });
  }

  withdraw = (id: string, seat: string): boolean => this.send(id, 'NOMINATION_WITHDRAWN', { seatId: seat });

  leave(seat: string, on: LocalDate): boolean {
    const held = this.within(seat, on).find(({ from }) => from < on);
    const group = this.roster.seats.find(({ id }) => id === seat)!.group!;
    const known = this.rotations.some((one) => one.kind === 'departure' && one.seats.includes(seat) && one.leaver === held?.who && this.world.state(`rotation/${one.id}`) === 'foreseen');
    if (!held || known || !this.mayLeave(group, held, on)) return false;
    this.end(held, on);
    const moments = momentsOf(this.roster, calendar, { on, group, kind: 'departure', chair: false }, this.world.now);
    this.start('departure', on, [seat], { ...moments, notices: moments.notices.filter((notice) => notice > this.world.now) }, held.who);
    return true;
  }

  move(id: string, on: LocalDate): boolean {
    const departure = this.departing(id);
    if (!departure) return false;
    const { seat, leaver, was, memory } = departure;
    const left = this.rows.find((row) => row.seat === seat && row.who === leaver && row.until === was);
    const group = this.roster.seats.find((one) => one.id === seat)!.group!;
    if (!left || !this.mayLeave(group, left, on)) return false;
    if (this.within(seat, was).some((row) => row.from >= was && row.until !== null && row.until <= on)) return false;
    const before = structuredClone(this.rows);
    const comes = memory.seated === null ? undefined : this.rows.find((row) => row.seat === seat && row.from === memory.seated!.on);
    left.until = on;
    if (comes) comes.from = on;
    if (this.twice()) {
      this.rows = before;
      return false;
    }
    this.rotations.find((one) => one.id === id)!.on = on;
    const moments = momentsOf(this.roster, calendar, { on, group, kind: 'departure', chair: false }, this.world.now);
    return this.send(id, 'DEPARTURE_MOVED', { on, moments: { ...moments, chairAsked: null } as unknown as JsonObject });
  }

  stay(id: string): boolean {
    const departure = this.departing(id);
    if (!departure) return false;
    const { seat, leaver, was, memory } = departure;
    const followed = this.rotations.some((one) => one.kind === 'departure' && one.seats.includes(seat) && one.on > was && this.isOpen(one.id));
    if (followed || this.rows.some((row) => row.who === leaver && row.seat !== seat && reaches(row, was))) return false;
    if (memory.seated && memory.nominee) this.unseat({ seat, who: memory.nominee.personId, on: memory.seated.on }, false);
    this.goOn(seat, was, id);
    return this.send(id, 'DEPARTURE_WITHDRAWN');
  }

  private departing(id: string): { seat: string; leaver: string; was: LocalDate; memory: SeatChange } | null {
    const { kind, on, seats, leaver } = this.rotations.find((one) => one.id === id)!;
    if (kind !== 'departure' || this.world.state(`rotation/${id}`) !== 'foreseen') return null;
    return { seat: seats[0]!, leaver: leaver!, was: on, memory: this.context(id).seats[0]! };
  }

  private mayLeave(group: number, held: Row, on: LocalDate): boolean {
    const since = held.from > this.today ? held.from : this.today;
    return on > since && on < nextTurn(this.roster, group, since);
  }

  private termEnd = (seat: string, after: LocalDate): LocalDate => nextTurn(this.roster, this.roster.seats.find(({ id }) => id === seat)!.group!, after);

  private send(id: string, type: string, more: JsonObject = {}): boolean {
    const taken = this.world.try(`rotation/${id}`, { ...more, type, at: this.world.now }) === null;
    this.answer();
    return taken;
  }

  // The keeper.
  private begin(after: LocalDate): void {
    const change = nextChange(this.roster, after);
    if (change === null || this.rotations.some((one) => one.kind === 'turn' && one.on === change.on)) return;
    const seats = change.group === null ? [] : this.roster.rules.leave[change.group]!;
    this.start('turn', change.on, seats, momentsOf(this.roster, calendar, { ...change, kind: 'turn' }, this.world.now), null);
  }

  private start(kind: 'turn' | 'departure', on: LocalDate, seats: string[], moments: ReturnType<typeof momentsOf>, leaver: string | null): void {
    const id = `${kind}-${this.rotations.length}`;
    this.rotations.push({ id, kind, on, seats, leaver });
    this.world.begin('rotation', id, rotationInputOf(this.roster, { id, on, kind, seats, moments }));
    this.answer();
  }

  // The handlers.
  private answer(): void {
    while (this.answered < this.world.log.length) {
      // Counted first: what begins another rotation comes back here.
      const { instance, effect } = this.world.log[this.answered++]!;
      const { type, params } = effect;
      const tell = (event: string, more: JsonObject): unknown => this.world.try(instance, { type: event, at: this.world.now, ...more });
      const wanted = { seat: String(params['seatId']), who: String(params['personId']), on: String(params['on']) };
      if (type === 'prepare-item') tell('PREPARED_DONE', { ref: params['ref']!, title: 'Benoeming', decisionAsked: 'Benoemen', coverNote: '', choices: [] });
      if (type === 'plan-rotation') this.begin(String(params['after']));
      if (type === 'vacate-seats') tell('VACATED_DONE', { overtaken: this.vacate(String(params['rotationId']), params['seatIds'] as string[], wanted.on) });
      if (type === 'undo-successor') tell('UNDONE_DONE', this.undo(String(params['rotationId']), wanted));
      if (type === 'seat-successor') tell('SEATED_DONE', { seatId: wanted.seat, personId: wanted.who, candidate: wanted.who, ref: params['ref']!, on: wanted.on, morning: params['morning']!, ...this.successor(String(params['rotationId']), wanted) });
    }
  }

  private successor(id: string, wanted: Comes): JsonObject {
    const elsewhere = this.rotations.filter((one) => one.id !== id && this.isOpen(one.id)).flatMap((one) => this.context(one.id).seats.filter(({ seatId, nominee }) => seatId === wanted.seat && nominee?.personId === wanted.who).map(({ seated }) => seated?.on));
    const there = this.within(wanted.seat, wanted.on).find((row) => row.who === wanted.who && row.from >= wanted.on && !elsewhere.includes(row.from));
    const memory = this.context(id);
    const { situation } = this.judged(memory);
    const waiting = memory.seats.flatMap((one) => (one.waits && one.nominee && one.seatId !== wanted.seat && !this.besides(memory, one.seatId, one.nominee.personId) && !situation.staying.some(({ candidate }) => candidate === one.nominee!.personId) ? [{ seat: one.seatId, who: one.nominee.personId, on: one.appointed!.on > this.today ? one.appointed!.on : wanted.on }] : []));
    if (!there && (this.overtaken(id) || this.besides(memory, wanted.seat, wanted.who))) return { refused: 'al bezet', waits: false, along: [] };
    const objection = there ? null : objectionTo(situation, new Map(waiting.map(({ seat, who }) => [seat, who])), wanted.seat, wanted.who);
    if (objection !== null && (objection.code === 'coverage' || objection.code === 'already-here')) return { refused: objection.text, waits: false, along: [] };
    const free = memory.kind !== 'turn' || !memory.carriesOver || there !== undefined;
    const can = free ? [{ ...wanted, on: there?.from ?? wanted.on }] : this.canCome(situation, [wanted, ...waiting]);
    const own = can.find(({ seat }) => seat === wanted.seat);
    const comers = own ? can : [];
    for (const one of comers) this.seat(one);
    return { ...(own ? this.told(memory, own) : {}), refused: null, waits: !own, along: comers.filter((one) => one !== own).map((one) => this.told(memory, one)) };
  }

  private vacate(id: string, seats: readonly string[], on: LocalDate): boolean {
    const { kind, leaver } = this.rotations.find((one) => one.id === id)!;
    const overtaken = kind === 'departure' && this.overtaken(id);
    if (kind === 'departure' && this.context(id).carriesOver && !overtaken) this.goOn(seats[0]!, on, id);
    else for (const seat of seats) for (const row of this.within(seat, on).filter((one) => one.from < on && (kind === 'turn' || one.who === leaver))) this.end(row, on);
    return overtaken;
  }

  /** As still.ts reads it from memberships. */
  private overtaken(id: string): boolean {
    const { kind, on, seats, leaver } = this.rotations.find((one) => one.id === id)!;
    const last = kind === 'departure' ? this.at(addDays(on, -1), seats[0]!) : null;
    return last !== null && last !== leaver;
  }

  private besides({ on }: RotationContext, seat: string, who: string): boolean {
    const day = on > this.today ? on : addDays(this.today, 1);
    return this.rows.some((row) => row.who === who && row.seat !== seat && row.from > day && row.from < this.termEnd(seat, day));
  }

  private twice = (): boolean => this.rows.some((a) => this.rows.some((b) => a !== b && a.who === b.who && a.from <= b.from && reaches(a, b.from)));

  private told = (memory: RotationContext, { seat, on }: Comes): JsonObject => ({ ref: refOf(seatOf(memory, seat)!), on, morning: instantOf(on, '09:00') });

  private undo(id: string, undone: Comes): JsonObject {
    const memory = this.context(id);
    const turn = memory.kind === 'turn';
    this.unseat(undone, turn || (memory.carriesOver && this.world.state(`rotation/${id}`) === 'changing'));
    const others = turn && memory.carriesOver ? memory.seats.flatMap((one) => (one.nominee && one.seated && one.seated.on > this.today && one.seatId !== undone.seat ? [{ seat: one.seatId, who: one.nominee.personId, on: one.appointed && one.appointed.on > this.today ? one.appointed.on : one.seated.on, was: one.seated.on }] : [])) : [];
    for (const one of others) this.unseat({ ...one, on: one.was }, true);
    const open = { ...memory, seats: memory.seats.map((seat) => (others.some((one) => one.seat === seat.seatId) ? { ...seat, seated: null } : seat)) };
    const comers = this.canCome(this.situation(open).situation, others);
    for (const one of comers) this.seat(one);
    return { waiting: others.filter((one) => !comers.some(({ seat }) => seat === one.seat)).map(({ seat }) => refOf(seatOf(memory, seat)!)), along: comers.map((one) => this.told(memory, one)) };
  }

  private canCome(situation: Situation, all: readonly Comes[]): Comes[] {
    const days = comingDays(situation, new Map(all.map(({ seat, who, on }) => [seat, { candidate: who, on }])));
    return all.flatMap(({ seat, who }) => (days.has(seat) ? [{ seat, who, on: days.get(seat)! }] : []));
  }

  /** As situation.ts reads it from memberships. */
  private situation({ rotationId, on, seats, carriesOver }: RotationContext): { situation: Situation; chosen: Map<string, string> } {
    const day = on > this.today ? on : addDays(this.today, 1);
    const open = seats.filter(({ seated }) => seated === null).map(({ seatId }) => seatId);
    const staying = this.roster.seats.filter(({ id }) => !open.includes(id)).flatMap((seat): Sitting[] => {
      const who = this.at(day, seat.id) ?? this.staysThere(rotationId, seat.id, day);
      const comes = seats.find(({ seatId, seated }) => seatId === seat.id && seated !== null && seated.on > day)?.nominee?.personId;
      if (who === null) return [];
      return [{ seat: seat.id, ambition: seat.ambition, candidate: comes ?? who, sector: comes === undefined || this.sector(comes) === this.sector(who) ? this.sector(who) : null, since: '', until: null }];
    });
    const vacated = this.roster.seats.filter(({ id }) => open.includes(id)).map((seat): Vacated => ({ seat, holder: this.at(addDays(day, -1), seat.id) ?? this.staysThere(rotationId, seat.id, addDays(day, -1)), mayStay: carriesOver }));
    const leaving = seats.flatMap(({ seatId, seated }) => (seated === null ? [] : [this.at(addDays(seated.on, -1), seatId) ?? []])).flat();
    const chosen = new Map(seats.flatMap(({ seatId, nominee, seated }) => (nominee !== null && seated === null ? [[seatId, nominee.candidate] as const] : [])));
    const goes = this.rotations.find(({ id }) => id === rotationId)!.leaver;
    return { situation: { roster: this.roster, staying, vacated, leaving, goes: goes === null ? [] : [goes], terms: new Map(), placed: new Map() }, chosen };
  }

  /** Who announced that they leave, and stays for want of a successor. */
  private staysThere(rotationId: string, seat: string, day: LocalDate): string | null {
    const announced = this.rotations.find(({ id, kind, on, seats }) => id !== rotationId && kind === 'departure' && on <= day && seats.includes(seat) && this.world.state(`rotation/${id}`) === 'foreseen' && this.context(id).carriesOver && (this.context(id).seats[0]!.seated?.on ?? '9999') > on);
    const elsewhere = announced && this.rows.some((row) => row.who === announced.leaver && row.seat !== seat && row.from <= day && reaches(row, announced.on));
    return announced && !elsewhere ? announced.leaver : null;
  }

  /** As situation.ts reads it: days on which other seats come free. */
  private judged(memory: RotationContext): { situation: Situation; chosen: Map<string, string> } {
    const found = this.situation(memory);
    if (memory.seats.filter(({ seated }) => seated === null).length !== 1) return found;
    const day = memory.on > this.today ? memory.on : addDays(this.today, 1);
    const later = this.rotations.filter(({ id, on }) => id !== memory.rotationId && on > day && this.world.state(`rotation/${id}`) === 'foreseen');
    return { ...found, situation: { ...found.situation, afterwards: later.map(({ id, on }) => ({ on, ...this.situation(this.context(id)) })) } };
  }

  sector = (who: string): string | null => this.roster.candidates.get(who)!.sector;

  // The list of members, as seating.rows.ts keeps it.
  private within = (seat: string, on: LocalDate): Row[] => this.rows.filter((row) => row.seat === seat && reaches(row, on)).sort((a, b) => (a.from < b.from ? -1 : 1));

  private end(row: Row, on: LocalDate): void {
    if (on <= row.from) this.rows = this.rows.filter((one) => one !== row);
    else row.until = on;
  }

  private seat({ seat, who, on }: Comes): void {
    const held = this.within(seat, on);
    if (held.some((row) => row.from === on && row.who === who)) return;
    const own = this.rows.filter((row) => row.who === who && row.seat !== seat && reaches(row, on));
    for (const row of [...held, ...own].filter(({ from }) => from < on)) this.end(row, on);
    this.rows.push({ seat, who, from: on, until: [...held, ...own].map(({ from }) => from).filter((from) => from >= on).sort()[0] ?? null });
  }

  private unseat({ seat, who, on }: Comes, stays: boolean): void {
    const planned = this.within(seat, on).find((row) => row.from === on && row.who === who);
    if (!planned) return;
    this.end(planned, on);
    if (stays) this.goOn(seat, on);
    for (const row of this.rows.filter((one) => one.who === who && one.until === on && one.seat !== seat)) this.goOn(row.seat, on);
  }

  private goOn(seat: string, on: LocalDate, off?: string): void {
    const left = this.rows.find((one) => one.seat === seat && one.until === on);
    if (!left) return;
    const taken = this.rows.filter((row) => (row.seat === seat || row.who === left.who) && row !== left && reaches(row, on)).map(({ from }) => from);
    const announced = this.rotations.filter((one) => one.id !== off && one.kind === 'departure' && one.leaver === left.who && one.seats.includes(seat) && one.on >= on && this.isOpen(one.id)).map((one) => one.on);
    const until = [...taken, ...announced].sort()[0] ?? null;
    if (until === null || until > on) left.until = until;
  }
}
