import fc from 'fast-check';
import { addDays, addMonths, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { JsonObject } from './definition.js';
import { nextMorning } from './instants.js';
import { APPOINT, NOT_APPOINT, type RotationContext } from './rotation.model.js';
import { refOf } from './rotation.rules.js';
import { World } from './world.spec-support.js';

const KEY = 'rotation/r1';
const HOW = { candidate: 'platform/po-2', how: 'new' };

/** As the planner gives it: the turn of two seats, told twelve, six, three months and one month before. */
function input(on: LocalDate, change: JsonObject = {}): JsonObject {
  const moment = (months: number): string => instantOf(addMonths(on, -months), '09:00');
  const at = instantOf(on, '00:00');
  return {
    rotationId: 'r1',
    bodyId: 'stuurgroep',
    kind: 'turn',
    on,
    decidedBy: 'stuurgroep',
    seats: ['taal-1', 'zorg-1'],
    carriesOver: true,
    ...change,
    moments: { at, notices: [12, 6, 3, 1].map(moment), chairAsked: moment(6), morning: nextMorning(at, []), lapses: instantOf(addMonths(on, 36), '00:00'), chairLapses: instantOf(addMonths(on, 18), '00:00'), next: instantOf(addMonths(on, 6), '00:00'), ...((change['moments'] as JsonObject | undefined) ?? {}) },
  };
}

/** The handlers and the meeting beside the machine: words for items are found at once, successors are seated, unless `refuses` says why not. */
class Table {
  readonly world: World;
  private answered = 0;

  constructor(on: LocalDate, change: JsonObject = {}, readonly refuses: (seatId: string) => string | null = () => null, readonly waits: (seatId: string) => boolean = () => false) {
    this.world = new World(instantOf(addMonths(on, -14), '00:00')).begin('rotation', 'r1', input(on, change));
    this.answer();
  }

  at(date: LocalDate, time = '10:00'): this {
    // Step by step, so that what the handlers answer comes when it was asked.
    const end = instantOf(date, time);
    while (this.world.now < end) {
      const due = this.world.timers(KEY)[0]?.split(' ')[1];
      this.world.until(due !== undefined && due < end ? (due > this.world.now ? due : end) : end);
      this.answer();
    }
    return this;
  }

  act(type: string, more: JsonObject = {}): this {
    this.world.act(KEY, type, more);
    this.answer();
    return this;
  }

  tell(type: string, more: JsonObject): this {
    expect(this.world.try(KEY, { type, at: this.world.now, ...more })).toBeNull();
    this.answer();
    return this;
  }

  nominate = (seatId: string, personId: string): this => this.act('NOMINATED', { seatId, personId, ...HOW });
  outcome = (ref: string, choice: string | null, outcome = 'besloten'): this => this.tell('ITEM_OUTCOME', { ref, outcome, choice, meetingId: 'm1', itemId: 'i1' });

  private answer(): void {
    for (; this.answered < this.world.log.length; this.answered++) {
      const { type, params } = this.world.log[this.answered]!.effect;
      if (type === 'prepare-item') {
        const choices = params['seatId'] === null ? ['taal-2', 'zorg-2'].map((seatId) => ({ seatId, personId: `wie op ${seatId} zit`, label: `Eigenaar ${seatId}` })) : [APPOINT, NOT_APPOINT].map((label) => ({ seatId: '', personId: '', label }));
        this.tellBack('PREPARED_DONE', { ref: params['ref']!, title: 'Benoeming', decisionAsked: 'Benoemen', coverNote: 'Voorgedragen', choices });
      }
      if (type === 'seat-successor') this.tellBack('SEATED_DONE', { seatId: params['seatId']!, personId: params['personId']!, ref: params['ref']!, on: params['on']!, morning: params['morning']!, ...this.judged(String(params['seatId']), String(params['ref']), String(params['on'])) });
    }
  }

  /** Who waits comes along with the next one who does not. */
  private judged(seatId: string, ref: string, on: string): JsonObject {
    const refused = this.refuses(seatId);
    const waits = refused === null && this.waits(seatId);
    const along = refused !== null || waits ? [] : this.context.seats.filter((seat) => seat.waits && refOf(seat) !== ref).map((seat) => ({ ref: refOf(seat), ...(seat.appointed!.on > localDateOf(this.world.now) ? seat.appointed! : { on, morning: instantOf(on, '09:00') }) }));
    return { refused, waits, along };
  }

  private tellBack(type: string, more: JsonObject): void {
    expect(this.world.try(KEY, { type, at: this.world.now, ...more })).toBeNull();
  }

  get context(): RotationContext {
    return this.world.context<RotationContext>(KEY);
  }

  seated = (): string[] => this.context.seats.flatMap(({ seatId, nominee, seated }) => (seated ? [`${seatId}:${nominee?.personId} ${seated.on}`] : []));
  effects = (type: string): JsonObject[] => this.world.effects(type);
  state = (): string => this.world.state(KEY);
  mails = (kind: string): JsonObject[] => this.world.mails(kind);
}

const ON = '2023-08-01';
/** The effect that works out who presides from a day on. */
const settled = (on: LocalDate, change: JsonObject = {}): JsonObject => ({ rotationId: 'r1', bodyId: 'stuurgroep', on, choice: null, undo: null, reply: 'CHAIR', ...change });

describe('a rotation', () => {
  it('tells those concerned twelve, six, three months and one month before, and asks for another chair', () => {
    const { world } = new Table(ON).at('2023-07-31');
    expect(world.post()).toEqual([
      ...['2022-08-01T07:00', '2023-02-01T08:00', '2023-05-01T07:00', '2023-07-01T07:00'].flatMap((at, index) => [
        ...['rotation-leaving', 'rotation-co-owner', 'rotation-nominate', 'rotation-overview'].map((kind) => `${at} ${kind}`),
        ...(index === 1 ? [`${at} rotation-chair`] : []),
        ...(index > 1 ? [`${at} rotation-chair`] : []),
        ...(index === 3 ? [`${at} rotation-handover`] : []),
      ]),
    ]);
    expect(world.refusedTimers).toEqual([]);
  });

  it('asks for another chair once that morning, whichever of its two timers comes first', () => {
    const at = instantOf('2023-02-01', '09:00');
    const table = new Table(ON).at('2023-01-31').tell('CHAIR_DUE', { at }).tell('NOTICE_DUE', { at, nr: 2, last: false });
    expect([table.mails('rotation-chair').length, table.mails('rotation-leaving').length]).toEqual([1, 2]);
    expect(table.tell('NOTICE_DUE', { at: instantOf('2023-05-01', '09:00'), nr: 3, last: false }).mails('rotation-chair')).toHaveLength(2);
  });

  it('lays who is put forward before the body that appoints, with what it may choose from', () => {
    const table = new Table(ON, { decidedBy: 'platform' }).at('2022-10-01').nominate('taal-1', 'eva');
    expect(table.mails('rotation-nominated')).toEqual([{ rotationId: 'r1', on: ON, seatId: 'taal-1' }]);
    expect(table.effects('bring-item')).toEqual([expect.objectContaining({ workflow: 'rotation', key: 'r1', ref: 'taal-1.1', bodyId: 'platform', choices: [APPOINT, NOT_APPOINT] })]);
    table.tell('ITEM_PLACED', { ref: 'taal-1.1', meetingId: 'm1', itemId: 'i1', startsAt: '2022-11-01T13:00:00.000Z' });
    expect(table.context.seats[0]!.meetingId).toBe('m1');
  });

  it('seats whoever was appointed from the day of change on, and tells it that morning', () => {
    const table = new Table(ON).at('2022-10-01').nominate('taal-1', 'eva').nominate('zorg-1', 'bas').outcome('taal-1.1', APPOINT).outcome('zorg-1.1', APPOINT);
    expect(table.seated()).toEqual([`taal-1:eva ${ON}`, `zorg-1:bas ${ON}`]);
    expect(table.mails('rotation-settled')).toMatchObject([{ what: 'appointed', seatId: 'taal-1', personId: 'eva' }, { what: 'appointed', seatId: 'zorg-1', personId: 'bas' }]);
    table.at('2023-02-01').outcome('voorzitter.1', 'Eigenaar zorg-2');
    table.at(ON, '08:59');
    expect([table.state(), table.mails('rotation-line-up')]).toEqual(['changing', []]);
    table.at(ON, '09:00');
    expect(table.state()).toBe('done');
    expect(table.mails('rotation-line-up')).toHaveLength(1);
    expect(table.effects('follow-invitations')).toEqual([{ rotationId: 'r1', bodyId: 'stuurgroep' }]);
    expect(table.mails('rotation-overdue')).toEqual([]);
    expect(table.effects('plan-rotation')).toEqual([]);
  });

  it('starts the one after it in time', () => {
    const table = new Table(ON, { moments: { next: instantOf('2023-06-01', '00:00') } }).at('2023-06-02');
    expect(table.effects('plan-rotation')).toEqual([{ bodyId: 'stuurgroep', after: ON }]);
  });

  it('hears of a nomination that was not followed, and lets another be made', () => {
    const table = new Table(ON).at('2022-10-01').nominate('taal-1', 'eva').outcome('taal-1.1', NOT_APPOINT);
    expect(table.mails('rotation-settled')).toMatchObject([{ what: 'rejected', seatId: 'taal-1', personId: 'eva' }]);
    table.nominate('taal-1', 'bas').outcome('taal-1.1', APPOINT);
    expect(table.seated()).toEqual([]);
    expect(table.outcome('taal-1.2', APPOINT).seated()).toEqual([`taal-1:bas ${ON}`]);
  });

  it('lays it before the next meeting again when this one only talked about it', () => {
    const table = new Table(ON).at('2022-10-01').nominate('taal-1', 'eva').outcome('taal-1.1', null, 'besproken');
    expect(table.effects('bring-item').map(({ ref }) => ref)).toEqual(['taal-1.1', 'taal-1.2']);
    expect(table.outcome('taal-1.2', APPOINT).seated()).toEqual([`taal-1:eva ${ON}`]);
  });

  it('objects when coverage would break after all, and asks for another nomination', () => {
    const table = new Table(ON, {}, () => 'Niemand uit PO.').at('2022-10-01').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT);
    expect(table.seated()).toEqual([]);
    expect(table.mails('rotation-settled')).toEqual([{ rotationId: 'r1', on: ON, what: 'objection', seatId: 'taal-1', personId: 'eva', reason: 'Niemand uit PO.' }]);
    expect(table.nominate('taal-1', 'bas').context.seats[0]!.nominee).toMatchObject({ personId: 'bas' });
  });

  it('takes back who does not come after all, before and after the appointment', () => {
    const table = new Table(ON).at('2022-10-01').nominate('taal-1', 'eva').act('NOMINATION_WITHDRAWN', { seatId: 'taal-1' });
    expect(table.effects('withdraw-item')).toEqual([{ workflow: 'rotation', key: 'r1', ref: 'taal-1.1' }]);
    table.nominate('taal-1', 'bas').outcome('taal-1.2', APPOINT).act('NOMINATION_WITHDRAWN', { seatId: 'taal-1' });
    expect(table.effects('undo-successor')).toMatchObject([{ rotationId: 'r1', bodyId: 'stuurgroep', seatId: 'taal-1', personId: 'bas', on: ON }]);
    expect(table.seated()).toEqual([]);
  });

  it('follows a record that was corrected', () => {
    const table = new Table(ON).at('2022-10-01').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT).outcome('taal-1.1', NOT_APPOINT);
    expect(table.effects('undo-successor')).toMatchObject([{ seatId: 'taal-1', personId: 'eva', on: ON }]);
    expect(table.seated()).toEqual([]);
  });

  it('takes a decision that was taken elsewhere and recorded, in the place of the one on the agenda', () => {
    const table = new Table(ON).at('2022-10-01').nominate('taal-1', 'eva').act('APPOINTED', { seatId: 'taal-1', personId: 'bas', candidate: 'platform/po-3', how: 'new', on: ON, morning: instantOf(ON, '09:00') });
    expect(table.effects('withdraw-item')).toEqual([{ workflow: 'rotation', key: 'r1', ref: 'taal-1.1' }]);
    expect(table.seated()).toEqual([`taal-1:bas ${ON}`]);
    expect(table.outcome('taal-1.1', APPOINT).seated()).toEqual([`taal-1:bas ${ON}`]);
  });
});

describe('whoever is appointed while a sector would be missing', () => {
  const waiting = (): Table => new Table(ON, {}, () => null, (seatId) => seatId === 'taal-1').at('2022-10-01').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT);

  it('waits for the others, and comes with them', () => {
    const table = waiting();
    expect([table.seated(), table.context.seats[0]!.waits, table.mails('rotation-settled')]).toEqual([[], true, []]);
    table.nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT);
    expect(table.seated()).toEqual([`taal-1:eva ${ON}`, `zorg-1:bas ${ON}`]);
    expect(table.mails('rotation-settled').map(({ what, seatId, personId }) => [what, seatId, personId])).toEqual([['appointed', 'zorg-1', 'bas'], ['appointed', 'taal-1', 'eva']]);
  });

  it('waits beyond the day of change, while people are reminded', () => {
    const table = waiting().at('2023-09-10');
    expect(table.mails('rotation-overdue').map(({ nr }) => nr)).toEqual([0, 1]);
    table.nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT);
    expect(table.seated()).toEqual(['taal-1:eva 2023-09-11', 'zorg-1:bas 2023-09-11']);
  });

  it('may think better of it, or be passed over for somebody else', () => {
    expect(waiting().act('NOMINATION_WITHDRAWN', { seatId: 'taal-1' }).context.seats[0]).toMatchObject({ nominee: null, waits: false, seated: null });
    expect(waiting().outcome('taal-1.1', NOT_APPOINT).context.seats[0]).toMatchObject({ nominee: null, waits: false });
    expect(waiting().at('2026-08-02').effects('withdraw-item').map(({ ref }) => ref)).toEqual(['voorzitter.1']);
  });

  it('waits again when the other does not come after all', () => {
    const table = waiting().nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT).act('NOMINATION_WITHDRAWN', { seatId: 'zorg-1' });
    expect(table.effects('undo-successor')).toMatchObject([{ seatId: 'zorg-1', on: ON, reply: 'UNDONE' }]);
    table.tell('UNDONE_DONE', { waiting: ['taal-1.1'], along: [] });
    expect([table.seated(), table.context.seats[0]]).toEqual([[], expect.objectContaining({ waits: true, nominee: expect.objectContaining({ personId: 'eva' }) as object })]);
    expect(table.tell('UNDONE_DONE', { waiting: [], along: [] }).context.seats[0]!.waits).toBe(true);
  });

  it('comes on the own later day, also with others who come before', () => {
    const table = new Table(ON, {}, () => null, (seatId) => seatId === 'taal-1').at('2022-10-01');
    table.act('APPOINTED', { seatId: 'taal-1', personId: 'eva', ...HOW, on: '2023-10-07', morning: instantOf('2023-10-09', '09:00') });
    expect([table.context.seats[0]!.waits, table.context.seats[0]!.appointed]).toEqual([true, { on: '2023-10-07', morning: instantOf('2023-10-09', '09:00') }]);
    table.nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT);
    expect(table.seated()).toEqual(['taal-1:eva 2023-10-07', `zorg-1:bas ${ON}`]);
  });

  it('comes on another day, where it is looked at again', () => {
    const table = waiting().nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT).act('NOMINATION_WITHDRAWN', { seatId: 'zorg-1' });
    table.tell('UNDONE_DONE', { waiting: [], along: [{ ref: 'taal-1.1', on: '2023-09-01', morning: instantOf('2023-09-01', '09:00') }] });
    expect(table.seated()).toEqual(['taal-1:eva 2023-09-01']);
  });
});

describe('a record that is corrected', () => {
  const nominated = (): Table => new Table(ON).at('2022-10-01').nominate('taal-1', 'eva');
  const first = (table: Table) => table.context.seats[0]!;

  it('appoints whom it had not appointed', () => {
    const table = nominated().outcome('taal-1.1', NOT_APPOINT);
    expect(first(table)).toMatchObject({ nominee: null, rejected: { personId: 'eva' } });
    expect(table.outcome('taal-1.1', APPOINT).seated()).toEqual([`taal-1:eva ${ON}`]);
    expect(table.mails('rotation-settled').map(({ what }) => what)).toEqual(['rejected', 'appointed']);
  });

  it('does not where somebody else was put forward since', () => {
    const table = nominated().outcome('taal-1.1', NOT_APPOINT).nominate('taal-1', 'bas').outcome('taal-1.1', APPOINT);
    expect([table.seated(), first(table).nominee]).toEqual([[], { personId: 'bas', ...HOW }]);
  });

  it('does not where the nomination was taken back', () => {
    expect(nominated().act('NOMINATION_WITHDRAWN', { seatId: 'taal-1' }).outcome('taal-1.1', APPOINT).seated()).toEqual([]);
  });

  it.each<[string, string]>([['did not appoint', NOT_APPOINT], ['appointed', APPOINT]])('asks again whom the meeting %s, when it only talked about it', (_, choice) => {
    const table = nominated().outcome('taal-1.1', choice).outcome('taal-1.1', null, 'besproken');
    expect(first(table)).toMatchObject({ nominee: { personId: 'eva' }, rejected: null, round: 2, seated: null, appointed: null });
    expect(table.effects('bring-item').map(({ ref }) => ref)).toEqual(['taal-1.1', 'taal-1.2']);
    expect(table.effects('undo-successor')).toHaveLength(choice === APPOINT ? 1 : 0);
    expect(table.outcome('taal-1.2', APPOINT).seated()).toEqual([`taal-1:eva ${ON}`]);
  });

  it('changes nothing about who sits there already', () => {
    const table = nominated().outcome('taal-1.1', APPOINT).at(ON).outcome('taal-1.1', null, 'besproken');
    expect(table.seated()).toEqual([`taal-1:eva ${ON}`]);
  });
});

describe('who waited and has left since', () => {
  it.each<[string, boolean, string[]]>([['comes not along with who comes', false, [`taal-1:eva ${ON}`]], ['nor waits on beside who must wait, too', true, []]])('%s: they are told why, and somebody else may be put forward', (_, waits, there) => {
    const table = new Table(ON, {}, () => null, (seatId) => seatId === 'zorg-1').at('2022-10-01').nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT).nominate('taal-1', 'eva');
    table.tell('SEATED_DONE', { ref: 'taal-1.1', seatId: 'taal-1', personId: 'eva', on: ON, morning: instantOf(ON, '09:00'), refused: null, waits, along: [], lost: [{ ref: 'zorg-1.1', why: 'Zit daar niet meer.' }] });
    expect(table.seated()).toEqual(there);
    expect(table.mails('rotation-settled').filter(({ what }) => what === 'objection')).toMatchObject([{ seatId: 'zorg-1', personId: 'bas', reason: 'Zit daar niet meer.' }]);
    expect(table.nominate('zorg-1', 'kim').context.seats.find(({ seatId }) => seatId === 'zorg-1')).toMatchObject({ nominee: { personId: 'kim' }, waits: false });
  });
});

describe('whoever was seated while it was taken back', () => {
  const seated = (ref: string, along: JsonObject[] = []): JsonObject => ({ ref, seatId: 'taal-1', personId: 'eva', on: ON, morning: instantOf(ON, '09:00'), refused: null, waits: false, along });
  const undone = { seatId: 'taal-1', personId: 'eva', on: ON, reply: 'UNDONE' };

  it('leaves the list of members again', () => {
    const table = new Table(ON).at('2022-10-01').tell('SEATED_DONE', seated('taal-1.1'));
    expect([table.seated(), table.effects('undo-successor')]).toMatchObject([[], [undone]]);
  });

  it('also after a departure that is off', () => {
    const table = new Table(ON, { kind: 'departure' }).at('2022-10-01').act('DEPARTURE_WITHDRAWN').tell('SEATED_DONE', seated('taal-1.1'));
    expect(table.effects('undo-successor')).toMatchObject([undone]);
  });

  it('with those who came along being looked at again', () => {
    const table = new Table(ON, {}, () => null, (seatId) => seatId === 'zorg-1').at('2022-10-01').nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT);
    table.tell('SEATED_DONE', seated('taal-1.1', [{ ref: 'zorg-1.1', on: ON, morning: instantOf(ON, '09:00') }]));
    expect([table.seated(), table.effects('undo-successor')]).toMatchObject([[`zorg-1:bas ${ON}`], [undone]]);
    expect(table.tell('UNDONE_DONE', { waiting: ['zorg-1.1'], along: [] }).context.seats[1]).toMatchObject({ waits: true, seated: null });
  });
});

describe('the chair', () => {
  const asked = (): Table => new Table(ON).at('2023-02-01');

  it('is chosen from what the agenda names; the choice counts from the day of change', () => {
    const table = asked().outcome('voorzitter.1', 'Eigenaar taal-2');
    expect(table.effects('bring-item')).toMatchObject([{ ref: 'voorzitter.1', bodyId: 'stuurgroep', choices: ['Eigenaar taal-2', 'Eigenaar zorg-2'] }]);
    expect(table.effects('settle-chair')).toEqual([settled(ON, { choice: { personId: 'wie op taal-2 zit', from: ON } })]);
    expect(table.mails('rotation-settled')).toMatchObject([{ what: 'chair', seatId: 'taal-2' }]);
  });

  it('is asked for again when the meeting did not choose', () => {
    const table = asked().outcome('voorzitter.1', null, 'besproken').outcome('voorzitter.2', null);
    expect(table.effects('bring-item').map(({ ref }) => ref)).toEqual(['voorzitter.1', 'voorzitter.2', 'voorzitter.3']);
  });

  it('is never nobody: on the day itself it is settled, chosen or not, and asked for until the next turn', () => {
    const table = asked().at(ON, '00:00');
    expect(table.effects('settle-chair')).toEqual([settled(ON)]);
    table.at('2023-09-01');
    expect(table.mails('rotation-overdue').map(({ nr }) => nr)).toEqual([0, 1]);
    table.outcome('voorzitter.1', 'Eigenaar zorg-2');
    expect(table.effects('settle-chair').at(-1)).toEqual(settled('2023-09-02', { choice: { personId: 'wie op zorg-2 zit', from: '2023-09-02' } }));
  });

  it('may be chosen outside a meeting', () => {
    const table = asked().act('CHAIR_CHOSEN', { seatId: 'zorg-2', personId: 'zoe', on: ON });
    expect(table.effects('withdraw-item')).toEqual([{ workflow: 'rotation', key: 'r1', ref: 'voorzitter.1' }]);
    expect(table.context.chair).toMatchObject({ chosen: { seatId: 'zorg-2', personId: 'zoe', on: ON }, settled: true });
  });

  it('is settled again when a successor comes, whom nobody chose', () => {
    const table = asked().outcome('voorzitter.1', 'Eigenaar taal-2').at('2024-01-10').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT);
    expect(table.effects('settle-chair').at(-1)).toEqual(settled('2024-01-11'));
  });

  it('is another where the record is corrected, and the first choice is off', () => {
    const table = asked().outcome('voorzitter.1', 'Eigenaar taal-2').outcome('voorzitter.1', 'Eigenaar zorg-2');
    expect(table.context.chair.chosen).toEqual({ seatId: 'zorg-2', personId: 'wie op zorg-2 zit', on: ON });
    expect(table.effects('settle-chair').at(-1)).toEqual(settled(ON, { choice: { personId: 'wie op zorg-2 zit', from: ON }, undo: { personId: 'wie op taal-2 zit', from: ON } }));
  });

  it('is corrected from the day after, where the first already presides', () => {
    const table = asked().outcome('voorzitter.1', 'Eigenaar taal-2').at('2023-09-01').outcome('voorzitter.1', 'Eigenaar zorg-2');
    expect(table.effects('settle-chair').at(-1)).toEqual(settled('2023-09-02', { choice: { personId: 'wie op zorg-2 zit', from: '2023-09-02' } }));
  });

  it('is told once, where the record says the same again', () => {
    const table = asked().outcome('voorzitter.1', 'Eigenaar taal-2').outcome('voorzitter.1', 'Eigenaar taal-2');
    expect(table.mails('rotation-settled')).toHaveLength(1);
  });

  it('is the next holder of an office who is owner by it: offered in the same item, chosen, and corrected as that', () => {
    const passed = { seatId: 'zorg-2', from: 'wie op zorg-2 zit', to: 'nova', on: '2023-03-01' };
    const asked = new Table(ON).at('2023-02-15').tell('OWNER_PASSED', passed);
    expect(asked.effects('prepare-item').map(({ ref }) => ref)).toEqual(['voorzitter.1', 'voorzitter.1']);
    const chosen = new Table(ON).at('2023-02-15').outcome('voorzitter.1', 'Eigenaar zorg-2').tell('OWNER_PASSED', passed);
    expect([chosen.context.chair.chosen, chosen.effects('prepare-item').length]).toMatchObject([{ personId: 'nova' }, 1]);
    expect(chosen.outcome('voorzitter.1', 'Eigenaar taal-2').effects('settle-chair').at(-1)).toMatchObject({ undo: { personId: 'nova', from: ON } });
    expect(chosen.outcome('voorzitter.1', 'Eigenaar zorg-2').context.chair.chosen).toMatchObject({ personId: 'nova' });
  });

  it('stays who was chosen where the office passes after the day of change', () => {
    const table = new Table(ON).at('2023-02-15').tell('OWNER_PASSED', { seatId: 'zorg-2', from: 'wie op zorg-2 zit', to: 'nova', on: '2023-09-01' });
    expect(table.outcome('voorzitter.1', 'Eigenaar zorg-2').context.chair.chosen).toMatchObject({ personId: 'wie op zorg-2 zit' });
  });

  it('is open again where the meeting did not choose after all', () => {
    const table = asked().outcome('voorzitter.1', 'Eigenaar taal-2').outcome('voorzitter.1', null, 'besproken');
    expect(table.context.chair).toMatchObject({ chosen: null, settled: false, round: 2 });
    expect(table.effects('settle-chair').at(-1)).toEqual(settled(ON, { undo: { personId: 'wie op taal-2 zit', from: ON } }));
    expect(table.outcome('voorzitter.2', 'Eigenaar zorg-2').context.chair.chosen).toMatchObject({ seatId: 'zorg-2' });
  });

  it.each<[string, (table: Table) => Table]>([
    ['of whoever leaves', (table) => table.tell('CHAIR_LOST', {})],
    ['of a successor who does not come', (table) => table.tell('CHAIR_DONE', { lost: ['r1'] })],
  ])('is asked for again at once where the choice falls away with it: %s', (_, lose) => {
    const table = lose(asked().outcome('voorzitter.1', 'Eigenaar taal-2'));
    expect(table.context.chair).toMatchObject({ chosen: null, settled: false, round: 2 });
    expect([table.effects('bring-item').at(-1), table.mails('rotation-chair')]).toMatchObject([{ ref: 'voorzitter.2' }, [{}, {}]]);
    expect(lose(table).context.chair.round).toBe(2);
  });

  it('of another rotation, too, where the choice there falls away', () => {
    expect(new Table(ON, { kind: 'departure' }).tell('CHAIR_DONE', { lost: ['r9'] }).effects('send')).toMatchObject([{ workflow: 'rotation', key: 'r9', event: { type: 'CHAIR_LOST' } }]);
  });
});

describe('without a successor', () => {
  it('whoever leaves stays, and people are reminded every four weeks, until one is appointed: the day after', () => {
    const table = new Table(ON).at('2023-09-10');
    expect(table.effects('vacate-seats')).toEqual([]);
    expect(table.mails('rotation-overdue').map(({ nr }) => nr)).toEqual([0, 1]);
    table.nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT);
    expect(table.seated()).toEqual(['taal-1:eva 2023-09-11']);
    expect(table.mails('rotation-handover')).toHaveLength(2);
    table.at('2023-09-11', '09:00');
    expect(table.mails('rotation-line-up')).toHaveLength(2);
    expect(table.effects('follow-invitations')).toHaveLength(2);
    expect(table.state()).toBe('changing');
  });

  it('the seat is vacant where the scheme wants that', () => {
    const table = new Table(ON, { carriesOver: false }).at('2023-05-01').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT).at(ON, '00:00');
    expect(table.effects('vacate-seats')).toEqual([{ rotationId: 'r1', bodyId: 'stuurgroep', seatIds: ['zorg-1'], on: ON, reply: 'VACATED' }]);
  });

  it('the next rotation of the seat takes over what is open, and its items leave the agenda', () => {
    const table = new Table(ON).at('2023-02-02').nominate('taal-1', 'eva').at('2026-08-02');
    expect(table.state()).toBe('lapsed');
    expect(table.effects('withdraw-item').map(({ ref }) => ref)).toEqual(['voorzitter.1', 'taal-1.1']);
    expect(table.world.refusedTimers).toEqual([]);
  });
});

describe('an early departure', () => {
  const leaving = (change: JsonObject = {}): Table => new Table('2024-02-29', { kind: 'departure', seats: ['taal-1'], carriesOver: false, ...change, moments: { chairAsked: null, next: null, ...((change['moments'] as JsonObject | undefined) ?? {}) } });

  it('is told at once, and filled for the rest of the term', () => {
    const table = leaving();
    expect(table.mails('rotation-departure')).toMatchObject([{ what: 'announced' }]);
    table.at('2024-01-10').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT).at('2024-02-29', '09:00');
    expect([table.state(), table.seated()]).toEqual(['done', ['taal-1:eva 2024-02-29']]);
  });

  it('without a successor asks the list of members who stays, also where one comes later', () => {
    const table = leaving({ carriesOver: true }).at('2024-02-29', '00:00');
    expect([table.state(), table.effects('vacate-seats')]).toMatchObject(['changing', [{ seatIds: ['taal-1'], on: '2024-02-29' }]]);
    const later = leaving({ carriesOver: true }).at('2024-01-10').act('APPOINTED', { seatId: 'taal-1', personId: 'eva', candidate: 'platform/vo', how: 'new', on: '2024-03-04', morning: instantOf('2024-03-04', '09:00') });
    expect([later.seated(), later.at('2024-02-29', '00:00').effects('vacate-seats')]).toMatchObject([['taal-1:eva 2024-03-04'], [{ seatIds: ['taal-1'] }]]);
    expect(table.nominate('taal-1', 'eva').tell('OVERTAKEN', { seatId: 'taal-1' }).state()).toBe('lapsed');
  });

  it('may be taken back while who leaves stays, until somebody is to come', () => {
    const table = leaving({ carriesOver: true }).at('2024-03-04').nominate('taal-1', 'eva').act('DEPARTURE_WITHDRAWN');
    expect([table.state(), table.effects('withdraw-item'), table.mails('rotation-departure').at(-1), table.effects('settle-chair')]).toMatchObject(['withdrawn', [{ ref: 'taal-1.1' }], { what: 'withdrawn' }, [{}, {}]]);
    const appointed = leaving({ carriesOver: true }).at('2024-03-04').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT);
    expect(appointed.world.try(KEY, { type: 'DEPARTURE_WITHDRAWN', at: appointed.world.now })).toBe('rotation.has-left');
  });

  it('does not make up for reminders of the weeks in which somebody was to come', () => {
    const table = leaving({ carriesOver: true }).at('2024-03-04').act('APPOINTED', { seatId: 'taal-1', personId: 'eva', candidate: 'platform/vo', how: 'new', on: '2024-06-03', morning: instantOf('2024-06-03', '09:00') }).at('2024-05-20');
    const before = table.mails('rotation-overdue').length;
    expect(table.act('NOMINATION_WITHDRAWN', { seatId: 'taal-1' }).at('2024-05-21').mails('rotation-overdue')).toHaveLength(before);
    expect(table.at('2024-05-24').mails('rotation-overdue')).toHaveLength(before + 1);
  });

  it('of the chair has somebody preside from that day on, and another chosen', () => {
    const table = leaving({ moments: { chairAsked: instantOf('2022-12-29', '09:00'), next: null } });
    expect(table.effects('settle-chair')).toEqual([settled('2024-02-29')]);
    expect(table.at('2022-12-30').mails('rotation-chair')).toHaveLength(1);
  });

  it('is brought forward: who was to come comes earlier', () => {
    const table = leaving().at('2024-01-10').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT);
    table.act('DEPARTURE_MOVED', { on: '2024-02-01', moments: input('2024-02-01', { moments: { chairAsked: null, next: null, notices: [] } })['moments']! });
    expect([table.seated(), table.mails('rotation-departure').at(-1)]).toMatchObject([['taal-1:eva 2024-02-01'], { what: 'moved', on: '2024-02-01' }]);
    expect(table.effects('settle-chair').at(-1)).toEqual(settled('2024-02-01'));
    expect(table.at('2024-02-01', '09:00').state()).toBe('done');
  });

  it('is over where somebody else came before that day', () => {
    const table = leaving({}).at('2024-02-10').nominate('taal-1', 'eva').at('2024-02-29', '00:00').tell('VACATED_DONE', { overtaken: true });
    expect([table.state(), table.effects('withdraw-item')]).toMatchObject(['lapsed', [{ ref: 'taal-1.1' }]]);
    expect(leaving().at('2024-02-29', '00:00').tell('VACATED_DONE', { overtaken: false }).state()).toBe('changing');
  });

  it('is over at once where somebody else sits there meanwhile: who was put forward hears of it, and nothing is written any more', () => {
    const table = leaving().at('2024-01-10').nominate('taal-1', 'eva').tell('OVERTAKEN', { seatId: 'taal-1' });
    expect([table.state(), table.effects('withdraw-item'), table.mails('rotation-settled')]).toMatchObject(['lapsed', [{ ref: 'taal-1.1' }], [{ what: 'withdrawn', personId: 'eva' }]]);
    expect(table.world.timers(KEY)).toEqual([]);
    expect(leaving().tell('OVERTAKEN', { seatId: 'taal-1' }).mails('rotation-settled')).toEqual([]);
  });

  it('of whoever is chosen chair after it was announced asks the members at once, and once', () => {
    const table = leaving().at('2023-01-10').tell('CHAIR_NEEDED', {});
    expect([table.context.chair, table.mails('rotation-chair')]).toMatchObject([{ due: true, asked: true, settled: false }, [{}]]);
    expect(table.world.try(KEY, { type: 'CHAIR_NEEDED', at: table.world.now })).not.toBeNull();
    expect(table.outcome('voorzitter.1', 'Eigenaar zorg-2').context.chair).toMatchObject({ settled: true, chosen: { personId: 'wie op zorg-2 zit' } });
  });

  it('asks nobody for a chair where who leaves presides no more by then, and again where they do', () => {
    const asked = { moments: { chairAsked: instantOf('2022-12-30', '09:00'), next: null } };
    const spared = leaving(asked).tell('CHAIR_NOT_NEEDED', {}).at('2023-01-10');
    expect([spared.mails('rotation-chair'), spared.effects('withdraw-item'), spared.context.chair]).toMatchObject([[], [], { due: false, asked: false }]);
    const late = leaving(asked).at('2023-01-10').tell('CHAIR_NOT_NEEDED', {}).tell('CHAIR_NOT_NEEDED', {});
    expect([late.mails('rotation-chair').length, late.effects('withdraw-item')]).toMatchObject([1, [{ ref: 'voorzitter.1' }]]);
    expect(late.outcome('voorzitter.1', 'Eigenaar zorg-2').context.chair).toMatchObject({ due: false, chosen: null });
    expect(late.tell('CHAIR_NEEDED', {}).outcome('voorzitter.2', 'Eigenaar zorg-2').context.chair).toMatchObject({ due: true, settled: true, chosen: { personId: 'wie op zorg-2 zit' } });
    expect(late.tell('CHAIR_NOT_NEEDED', {}).context.chair).toMatchObject({ due: true, chosen: { personId: 'wie op zorg-2 zit' } });
  });

  it('is done after its day where a chair was chosen elsewhere meanwhile', () => {
    const table = leaving({ moments: { chairAsked: instantOf('2022-12-30', '09:00'), next: null } }).at('2024-01-10').nominate('taal-1', 'eva').outcome('taal-1.1', APPOINT).at('2024-03-04');
    expect([table.state(), table.tell('CHAIR_NOT_NEEDED', {}).state()]).toEqual(['changing', 'done']);
  });

  it('takes a nomination by office along: the same item with another name before the meeting decides, and nothing to say afterwards', () => {
    const passed = { seatId: 'taal-1', from: 'eva', to: 'nova' };
    const table = leaving().at('2024-01-10').nominate('taal-1', 'eva').tell('OFFICE_PASSED', passed);
    expect(table.effects('prepare-item').map(({ ref, personId }) => [ref, personId])).toEqual([['taal-1.1', 'eva'], ['taal-1.1', 'nova']]);
    expect([table.mails('rotation-nominated'), table.effects('withdraw-item')]).toMatchObject([[{}, {}], []]);
    expect(table.outcome('taal-1.1', APPOINT).seated()).toEqual(['taal-1:nova 2024-02-29']);
    expect(table.tell('OFFICE_PASSED', { ...passed, from: 'nova', to: 'eva' }).effects('prepare-item')).toHaveLength(2);
    expect(table.tell('OFFICE_PASSED', passed).context.seats[0]!.nominee).toMatchObject({ personId: 'nova' });
  });

  it('is withdrawn: nobody comes, and the agenda is cleared', () => {
    const table = leaving().at('2024-01-10').nominate('taal-1', 'eva').act('DEPARTURE_WITHDRAWN');
    expect([table.state(), table.effects('withdraw-item')]).toMatchObject(['withdrawn', [{ ref: 'taal-1.1' }]]);
    expect(table.effects('settle-chair').at(-1)).toEqual(settled('2024-02-29'));
    expect(table.world.timers(KEY)).toEqual([]);
  });

  it.each<[string, (table: Table) => Table, JsonObject]>([
    ['withdrawn', (table) => table.act('DEPARTURE_WITHDRAWN'), settled('2024-02-29', { undo: { personId: 'wie op zorg-2 zit', from: '2024-02-29' } })],
    ['put on another day', (table) => table.act('DEPARTURE_MOVED', { on: '2024-02-01', moments: input('2024-02-01')['moments']! }), settled('2024-02-01', { choice: { personId: 'wie op zorg-2 zit', from: '2024-02-01' }, undo: { personId: 'wie op zorg-2 zit', from: '2024-02-29' } })],
  ])('of the chair takes what was chosen instead along, when it is %s', (_, change, effect) => {
    const table = leaving({ moments: { chairAsked: instantOf('2022-12-29', '09:00'), next: null } }).at('2023-01-10').outcome('voorzitter.1', 'Eigenaar zorg-2');
    expect(change(table).effects('settle-chair').at(-1)).toEqual(effect);
  });
});

describe('what cannot be', () => {
  const nominated = (): Table => new Table(ON).at('2022-10-01').nominate('taal-1', 'eva');
  const appointed = (): Table => nominated().outcome('taal-1.1', APPOINT);
  const over = (): Table => appointed().nominate('zorg-1', 'bas').outcome('zorg-1.1', APPOINT).at('2023-02-01').outcome('voorzitter.1', 'Eigenaar zorg-2').at('2023-08-02');
  const attempt = (table: Table, type: string, more: JsonObject = {}): string | null => table.world.try(KEY, { type, at: table.world.now, ...more });

  it.each<[string, () => string | null, string]>([
    ['a second nomination for a seat', () => attempt(nominated(), 'NOMINATED', { seatId: 'taal-1', personId: 'bas', ...HOW }), 'rotation.already-nominated'],
    ['a nomination for a seat that does not come free', () => attempt(nominated(), 'NOMINATED', { seatId: 'taal-2', personId: 'bas', ...HOW }), 'rotation.other-seat'],
    ['a nomination after the appointment', () => attempt(appointed(), 'NOMINATED', { seatId: 'taal-1', personId: 'bas', ...HOW }), 'rotation.already-appointed'],
    ['taking back who was never put forward', () => attempt(nominated(), 'NOMINATION_WITHDRAWN', { seatId: 'zorg-1' }), 'rotation.not-nominated'],
    ['taking back who sits there', () => attempt(appointed().at(ON, '00:00'), 'NOMINATION_WITHDRAWN', { seatId: 'taal-1' }), 'rotation.has-come'],
    ['moving what is no departure', () => attempt(nominated(), 'DEPARTURE_WITHDRAWN'), 'rotation.no-departure'],
    ['withdrawing a departure that has been', () => attempt(new Table(ON, { kind: 'departure', carriesOver: false }).at(ON, '00:00'), 'DEPARTURE_WITHDRAWN'), 'rotation.has-left'],
    ['moving a departure that has been', () => attempt(new Table(ON, { kind: 'departure' }).at(ON, '00:00'), 'DEPARTURE_MOVED', { on: '2024-01-01', moments: new Table(ON).context.moments }), 'rotation.has-left'],
    ['a chair where it is nobody else’s turn', () => attempt(new Table(ON, { moments: { chairAsked: null } }), 'CHAIR_CHOSEN', { seatId: 'taal-2', personId: 'tom', on: ON }), 'rotation.no-chair-due'],
    ['a second chair', () => attempt(new Table(ON).at('2023-02-01').outcome('voorzitter.1', 'Eigenaar zorg-2'), 'CHAIR_CHOSEN', { seatId: 'taal-2', personId: 'tom', on: ON }), 'rotation.chair-chosen'],
    ['anything afterwards', () => attempt(over(), 'NOMINATED', { seatId: 'taal-1', personId: 'bas', ...HOW }), 'rotation.over'],
    ['anything after it was withdrawn', () => attempt(new Table(ON, { kind: 'departure' }).act('DEPARTURE_WITHDRAWN'), 'NOMINATED', { seatId: 'taal-1', personId: 'bas', ...HOW }), 'rotation.withdrawn'],
  ])('%s', (_, found, code) => {
    expect(found()).toBe(code);
  });
});

describe('whatever people do, and whenever', () => {
  /** Days around the change, leap days and changes of clocks among them. */
  const days = fc.constantFrom<LocalDate>('2023-08-01', '2024-02-29', '2026-03-29', '2027-10-31', '2025-01-01', '2024-12-31');
  const deed = fc.record({ after: fc.integer({ min: 1, max: 80 }), seat: fc.constantFrom('taal-1', 'zorg-1'), what: fc.constantFrom('nominate', 'withdraw', 'appoint', 'reject', 'discuss', 'choose', 'correct') });

  function live(on: LocalDate, carriesOver: boolean, deeds: readonly { after: number; seat: string; what: string }[]): Table {
    const table = new Table(on, { carriesOver });
    let day = addMonths(on, -13);
    for (const { after, seat, what } of deeds) {
      day = addDays(day, after);
      table.at(day);
      const ref = `${seat}.${table.context.seats.find(({ seatId }) => seatId === seat)?.round ?? 0}`;
      const event: JsonObject & { type: string } =
        what === 'nominate' ? { type: 'NOMINATED', seatId: seat, personId: `p${after}`, ...HOW }
        : what === 'withdraw' ? { type: 'NOMINATION_WITHDRAWN', seatId: seat }
        : what === 'choose' ? { type: 'ITEM_OUTCOME', ref: `voorzitter.${table.context.chair.round}`, outcome: 'besloten', choice: 'Eigenaar zorg-2', meetingId: 'm', itemId: 'i' }
        : { type: 'ITEM_OUTCOME', ref, outcome: what === 'discuss' ? 'besproken' : 'besloten', choice: what === 'appoint' ? APPOINT : what === 'discuss' ? null : NOT_APPOINT, meetingId: 'm', itemId: 'i' };
      table.world.try(KEY, { at: table.world.now, ...event });
      table.at(day, '10:01');
    }
    return table;
  }

  const always = (holds: (table: Table, on: LocalDate) => void): void =>
    fc.assert(
      fc.property(days, fc.boolean(), fc.array(deed, { maxLength: 14 }), (on, carriesOver, deeds) => {
        const table = live(on, carriesOver, deeds);
        try {
          holds(table, on);
        } catch (error) {
          throw new Error([`${on}: ${JSON.stringify(table.context, null, 1)}`, ...table.world.post(), String(error)].join('\n'), { cause: error });
        }
      }),
    );

  it('nobody is appointed in the past, nor before the day of change', () => {
    always((table, on) => {
      for (const { at, effect } of table.world.log.filter(({ effect }) => effect.type === 'seat-successor')) {
        const day = String(effect.params['on']);
        expect(day >= on && day > localDateOf(at)).toBe(true);
        expect(day === on || localDateOf(at) >= on).toBe(true);
      }
    });
  });

  it('the day comes at the start of that day in local time, and its morning is an office morning', () => {
    always((table, on) => {
      const { at, morning } = table.context.moments;
      expect([localDateOf(at), instantOf(on, '00:00')]).toEqual([on, at]);
      expect(morning >= at).toBe(true);
    });
  });

  it('no timer is ever refused, and one that is over has none', () => {
    always((table) => {
      expect(table.world.refusedTimers).toEqual([]);
      if (['done', 'lapsed', 'withdrawn'].includes(table.state())) expect(table.world.timers(KEY)).toEqual([]);
    });
  });

  it('every notice leaves at its moment, whatever else happens', () => {
    always((table) => {
      const passed = table.context.moments.notices.filter((at) => at <= table.world.now);
      const sent = table.world.log.filter(({ effect }) => effect.params['kind'] === 'rotation-overview').map(({ at }) => at);
      expect(sent).toEqual(passed);
    });
  });

  it('it is done exactly when everybody sits there and has been told, and somebody was chosen', () => {
    always((table) => {
      const { seats, chair, morningPassed } = table.context;
      const complete = morningPassed && seats.every(({ told }) => told) && chair.settled;
      expect(table.state() === 'done').toBe(complete);
    });
  });
});
