/**
 * Who sits somewhere comes and goes: the secretary records it some days ahead, and who comes after. Seats that rotate have their own way
 * (rotation.acts), seats of who presides elsewhere follow by themselves.
 */
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { membersOn } from '#governance/bodies/members';
import { heldByFrom, type Held } from '#governance/bodies/membership.rows';
import type { Seat } from '#scheme/model';
import type { Asker, Stage } from './stage.js';

/** Of those who leave, the share whose successor is there on the same day. */
const AT_ONCE = 0.6;
/** Of seats that stay empty for some weeks, the share with a plaatsvervanger. */
const STOOD_IN = 0.5;
/** Days of notice, and days for which a seat stays empty. */
const NOTICE = { least: 3, most: 40 };
const EMPTY = { least: 14, most: 70 };

export class ComingsActs {
  constructor(private readonly stage: Stage) {}

  /** Everybody who could leave without a rooster being concerned, with the secretary who records it. */
  async leavable(): Promise<{ personId: string; secretary: string }[]> {
    const { product, world, cast } = this.stage;
    const { bodies } = world.scheme;
    const members = await product.commands.read(world.tenantId, ({ tx, today }) => membersOn(tx, bodies.map(({ id }) => id), today));
    const bound = new Set(members.filter(({ bodyId, seatId }) => this.isBound(bodyId, seatId)).map(({ personId }) => personId));
    const found = new Map<string, string>();
    for (const { personId, bodyId } of members) {
      const { secretary } = cast.table(bodyId);
      if (!bound.has(personId) && !found.has(personId) && secretary !== null) found.set(personId, secretary);
    }
    return [...found].map(([personId, secretary]) => ({ personId, secretary })).sort((a, b) => (a.personId < b.personId ? -1 : 1));
  }

  /** All seats of one person, each recorded by its own body's secretary. */
  async leave(as: Asker, personId: string, key: string): Promise<void> {
    const { world, product, chance } = this.stage;
    const on = addDays(localDateOf(world.now()), chance.between(NOTICE.least, NOTICE.most, 'notice', key));
    const held = await product.commands.read(world.tenantId, ({ tx }) => heldByFrom(tx, personId, on));
    const seats = held.filter((one) => one.from < on && one.until === null && !this.followsChair(one));
    if (seats.length === 0) return;
    const atOnce = this.isOffice(seats[0]!) || chance.happens(AT_ONCE, 'successor at once', key);
    const successor = await this.newPerson(as, key);
    for (const seat of this.oncePerOffice(seats)) {
      const { secretary } = this.stage.cast.table(seat.bodyId);
      if (secretary === null) continue;
      if (atOnce) this.stage.intend(secretary, 0, `${key}/${seat.bodyId}/${seat.seatId}`, (by) => product.memberships.begin(by.context(), { bodyId: seat.bodyId, seatId: seat.seatId, personId: successor, from: on, succeeds: true }));
      else this.stage.intend(secretary, 0, `${key}/${seat.bodyId}/${seat.seatId}`, (by) => this.leaveEmpty(by, seat, successor, on, key));
    }
  }

  /** Nobody yet for some weeks; perhaps a plaatsvervanger. */
  private async leaveEmpty(as: Asker, { id, bodyId, seatId }: Held, successor: string, on: LocalDate, key: string): Promise<void> {
    const { product, chance } = this.stage;
    const from = addDays(on, chance.between(EMPTY.least, EMPTY.most, 'empty for', key));
    await product.memberships.end(as.context(), id, { on });
    if (chance.happens(STOOD_IN, 'stood in for', key, bodyId, seatId)) {
      const personId = await this.newPerson(as, `${key}/${bodyId}/${seatId}/stand-in`);
      await product.standIns.begin(as.context(), { bodyId, seatId, personId, from: on, until: from });
    }
    await product.memberships.begin(as.context(), { bodyId, seatId, personId: successor, from });
  }

  /** The members choose somebody of their own to preside, since nobody does. */
  async chooseChair(as: Asker, bodyId: string, key: string): Promise<void> {
    const { product, world, chance } = this.stage;
    const body = world.scheme.bodies.find(({ id }) => id === bodyId);
    const members = await product.commands.read(world.tenantId, ({ tx, today }) => membersOn(tx, [bodyId], today));
    const voting = members.filter(({ seatId }) => body?.seats.find(({ id }) => id === seatId)?.voting && seatId !== body.secretary).map(({ personId }) => personId).sort();
    if (voting.length > 0) await product.bodies.choose(as.context(), bodyId, { chairId: chance.pick(voting, 'chair', key) });
  }

  private async newPerson(as: Asker, key: string): Promise<string> {
    const { product, world, chance } = this.stage;
    const name = `${chance.pick(FIRST, 'first name', key)} ${chance.pick(LAST, 'last name', key)}`;
    const number = chance.between(100, 999_999, 'address', key);
    const { personId } = await product.people.add(as.context(), { name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${number}@${world.scheme.municipality.id}.example` });
    return personId;
  }

  /** Leaving a seat that rotates, or that an owner comes from, has notices and a successor of its own. */
  private isBound(bodyId: string, seatId: string): boolean {
    const body = this.stage.world.scheme.bodies.find(({ id }) => id === bodyId);
    return this.seat(bodyId, seatId)?.filledBy.kind === 'ambition-owner' || (body?.rotation?.leave.some((group) => group.includes(seatId)) ?? false);
  }

  private seat(bodyId: string, seatId: string): Seat | undefined {
    return this.stage.world.scheme.bodies.find(({ id }) => id === bodyId)?.seats.find(({ id }) => id === seatId);
  }

  private followsChair({ bodyId, seatId }: Held): boolean {
    return this.seat(bodyId, seatId)?.filledBy.kind === 'chair-of';
  }

  private isOffice({ bodyId, seatId }: Held): boolean {
    return this.seat(bodyId, seatId)?.filledBy.kind === 'office';
  }

  /** Seats of one office pass together. */
  private oncePerOffice(seats: readonly Held[]): Held[] {
    const offices = new Set<string>();
    return seats.filter(({ bodyId, seatId }) => {
      const filledBy = this.seat(bodyId, seatId)?.filledBy;
      if (filledBy?.kind !== 'office') return true;
      const first = !offices.has(filledBy.office);
      offices.add(filledBy.office);
      return first;
    });
  }
}

const FIRST = ['Abel', 'Britt', 'Cem', 'Doutzen', 'Emre', 'Femke', 'Gijs', 'Hatice', 'Iris', 'Joris', 'Kim', 'Lotte', 'Mohamed', 'Noor', 'Oscar', 'Pleun', 'Ruben', 'Sanne', 'Teun', 'Wies'] as const;
const LAST = ['Achterberg', 'Bakhuis', 'van den Brink', 'Claassen', 'Demir', 'Engelsman', 'Fokkema', 'van Gool', 'Haverkamp', 'Idsinga', 'Kuipers', 'Lammers', 'Meijerink', 'van Ommen', 'Peeters', 'Roelofs', 'Slot', 'Terpstra', 'Veenstra', 'Zwart'] as const;
