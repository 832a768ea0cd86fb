/** What people do about the rooster van aftreden: put somebody forward, in time, late or never; leave early, and think better of it. */
import { addDays, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { membersOn } from '#governance/bodies/members';
import { rotationDetail, type CandidateFor, type RotationDetail, type SeatToFill } from '#governance/rotation/rotation.queries';
import { findRotation, listRotations } from '#governance/rotation/rotation.rows';
import type { Asker, Stage } from './stage.js';

export class RotationActs {
  constructor(private readonly stage: Stage) {}

  /** One's own sector for one seat: first where somebody of that sector must come. */
  async nominateOwn(as: Asker, rotationId: string): Promise<void> {
    // Who left the last seat of an organisation is asked, and answers by mail: the secretary nominates.
    if (!(await this.sits(as.person))) return;
    const detail = await this.detail(rotationId);
    const open = detail.seats.filter(({ nominee }) => nominee === null);
    const own = open.flatMap((seat) => seat.candidates.filter(({ people }) => people.some(({ id }) => id === as.person)).map((candidate) => ({ seat, candidate })));
    const [choice] = this.shuffled(own, rotationId, as.person ?? '').sort((a, b) => stays(a.seat, a.candidate) - stays(b.seat, b.candidate) || rank(detail, a.candidate.sector?.id) - rank(detail, b.candidate.sector?.id));
    if (choice) await this.stage.product.rotations.nominate(as.context(), rotationId, { seatId: choice.seat.seatId, personId: as.person!, from: organisation(choice.candidate.candidate) });
  }

  /** The secretary, on behalf of the sectors, for every seat that is still open. */
  async nominateAll(as: Asker, rotationId: string): Promise<void> {
    await this.nameNew(as, rotationId);
    for (let rounds = 0; rounds < 10; rounds++) {
      const detail = await this.detail(rotationId);
      const seat = detail.seats.find(({ nominee, candidates }) => nominee === null && candidates.some(({ people }) => people.length > 0));
      if (!seat || !(await this.nominateFor(as, rotationId, detail, seat))) return;
    }
  }

  /** What the body decided by mail or telephone, because the day is near and no meeting is: for every seat for which somebody was put forward. */
  async appointAll(as: Asker, rotationId: string): Promise<void> {
    await this.nominateAll(as, rotationId);
    const { product, world } = this.stage;
    const { rotation, seats } = await this.detail(rotationId);
    const today = localDateOf(world.now());
    const on = rotation.context.on > today ? undefined : addDays(today, 1);
    for (const { seatId, nominee } of seats.filter(({ from, waits }) => from === null && !waits)) {
      const candidate = rotation.context.seats.find((one) => one.seatId === seatId)?.nominee?.candidate;
      if (nominee && candidate) await product.rotations.appoint(as.context(), rotationId, { seatId, personId: nominee.id, from: organisation(candidate), decidedOn: today, on });
    }
  }

  /** The only one of a sector leaves early: whose office it is names somebody else, from that day on. */
  private async nameNew(as: Asker, rotationId: string): Promise<void> {
    const { rotation, seats, mustComeFrom } = await this.detail(rotationId);
    if (rotation.kind !== 'departure') return;
    const today = localDateOf(this.stage.world.now());
    for (const { candidate, people, sector } of seats.filter(({ nominee }) => nominee === null).flatMap(({ candidates }) => candidates)) {
      const [bodyId, seatId] = candidate.split('/') as [string, string];
      const office = this.stage.world.scheme.bodies.find(({ id }) => id === bodyId)?.seats.find(({ id }) => id === seatId)?.filledBy.kind === 'office';
      if (office && people.length === 0 && mustComeFrom.some(({ id }) => id === sector?.id)) await this.newHolder(as, bodyId, seatId, `instead/${rotationId}`, rotation.on > today ? rotation.on : addDays(today, 1));
    }
  }

  private async nominateFor(as: Asker, rotationId: string, detail: RotationDetail, seat: SeatToFill): Promise<boolean> {
    const known = this.shuffled(seat.candidates.filter(({ people }) => people.length > 0), rotationId, seat.seatId).sort((a, b) => stays(seat, a) - stays(seat, b) || rank(detail, a.sector?.id) - rank(detail, b.sector?.id));
    const [candidate] = known;
    if (!candidate) return false;
    await this.stage.product.rotations.nominate(as.context(), rotationId, { seatId: seat.seatId, personId: candidate.people[0]!.id, from: organisation(candidate.candidate) });
    return true;
  }

  withdraw(as: Asker, rotationId: string, seatId: string): Promise<unknown> {
    return this.stage.product.rotations.withdraw(as.context(), rotationId, seatId);
  }

  /** The seat for which this person was put forward. */
  async seatOf(rotationId: string, personId: string): Promise<string | null> {
    return (await this.detail(rotationId)).seats.find(({ nominee }) => nominee?.id === personId)?.seatId ?? null;
  }

  /** Some months ahead; now and then it becomes another day, or nothing comes of it. */
  async leave(as: Asker, bodyId: string, seatId: string, key: string): Promise<void> {
    const { product, world, chance } = this.stage;
    const on = addDays(localDateOf(world.now()), chance.between(40, 200, 'leaves in', key));
    const { rotationId } = await product.departures.announce(as.context(), { bodyId, seatId, on, reason: 'Ik heb er niet genoeg tijd meer voor.' });
    if (chance.happens(0.2, 'stays after all', key)) this.stage.intend(as.person, chance.between(5, 20, 'stays after', key), `${key}/stays`, (later) => product.departures.withdraw(later.context(), rotationId));
    else if (chance.happens(0.25, 'leaves earlier', key)) this.stage.intend(as.person, chance.between(3, 10, 'earlier after', key), `${key}/earlier`, (later) => product.departures.move(later.context(), rotationId, { on: addDays(on, -chance.between(5, 15, 'earlier by', key)) }));
  }

  /** A new college: somebody else is wethouder from that day on, also as an owner. */
  async newHolder(as: Asker, bodyId: string, seatId: string, key: string, on?: LocalDate): Promise<void> {
    const { product, world, chance } = this.stage;
    const from = on ?? addDays(localDateOf(world.now()), 14);
    const name = chance.pick(NAMES, 'new holder', key);
    const { personId } = await product.people.add(as.context(), { name, email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${localDateOf(world.now()).slice(0, 4)}@${world.scheme.municipality.id}.example` });
    await product.memberships.begin(as.context(), { bodyId, seatId, personId, from, succeeds: true });
  }

  /** Owners of bodies that rotate, and nobody whose leaving is known already. */
  async owners(): Promise<{ bodyId: string; seatId: string; personId: string }[]> {
    const { product, world } = this.stage;
    return product.commands.read(world.tenantId, async ({ tx, scheme, today }) => {
      const bodies = scheme.bodies.filter(({ rotation }) => rotation !== null);
      const leaving = new Set((await listRotations(tx, { open: true })).filter(({ kind }) => kind === 'departure').flatMap(({ bodyId, seatIds }) => seatIds.map((seat) => `${bodyId}/${seat}`)));
      const members = await membersOn(tx, bodies.map(({ id }) => id), today);
      return members.filter(({ bodyId, seatId }) => bodies.find(({ id }) => id === bodyId)!.rotation!.leave.some((group) => group.includes(seatId)) && !leaving.has(`${bodyId}/${seatId}`)).map(({ bodyId, seatId, personId }) => ({ bodyId, seatId, personId }));
    });
  }

  private sits(personId: string | null): Promise<boolean> {
    const { product, world } = this.stage;
    return product.commands.read(world.tenantId, async ({ tx, scheme, today }) => (await membersOn(tx, scheme.bodies.map(({ id }) => id), today)).some((member) => member.personId === personId));
  }

  private shuffled<T extends object>(list: readonly T[], ...about: readonly string[]): T[] {
    const draw = (one: T): number => this.stage.chance.draw('nominates', ...about, JSON.stringify(one));
    return [...list].sort((a, b) => draw(a) - draw(b));
  }

  private detail(rotationId: string): Promise<RotationDetail> {
    const { product, world } = this.stage;
    return product.commands.read(world.tenantId, async ({ tx, today }) => rotationDetail(tx, world.tenantId, await findRotation(tx, rotationId), today));
  }
}

/** Where somebody must come, comes first. */
const rank = ({ mustComeFrom }: RotationDetail, sector: string | undefined): number => (mustComeFrom.some(({ id }) => id === sector) ? 0 : 1);

/** Whoever must come back goes to another ambition, where that can be: re-appointment is for want of anything else. */
const stays = ({ holder }: SeatToFill, { people }: CandidateFor): number => (holder !== null && people.some(({ id }) => id === holder.id) ? 1 : 0);

/** Who comes by a seat elsewhere is known by that. */
const organisation = (candidate: string): string | undefined => (/^(partner|sector)\//.test(candidate) ? candidate : undefined);

const NAMES = ['Marloes Aarts', 'Kees Bouwman', 'Samira Chaouch', 'Dirk Evers', 'Lieke Groen', 'Otto Huizinga'] as const;
