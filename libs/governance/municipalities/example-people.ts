/**
 * Invented people for the seats of a scheme, so that the worked example and the simulation have somebody at every table. Pure:
 * the same scheme and seed give the same people. Addresses end in `.example`, which no mail server will ever take.
 */
import { derivedId } from '#platform/ids';
import type { Body, Scheme, Seat } from '#scheme/model';

const FIRST = ['Anouk', 'Bas', 'Carla', 'Daan', 'Eva', 'Fatima', 'Gerard', 'Hanneke', 'Ilse', 'Jamal', 'Karin', 'Lars', 'Meryem', 'Niels', 'Olga', 'Peter', 'Rianne', 'Sander', 'Tessa', 'Umar', 'Vera', 'Willem', 'Yasmina', 'Zoë'];
const LAST = ['Aalbers', 'de Boer', 'Coenen', 'van Dijk', 'El Amrani', 'Franssen', 'de Graaf', 'Hoekstra', 'IJzerman', 'Jansen', 'Kaya', 'van Leeuwen', 'Mulder', 'Nijland', 'Oosterhuis', 'Postma', 'de Ruiter', 'Schouten', 'Tromp', 'Uijlenbroek', 'Verhoeven', 'Wolters', 'Yilmaz', 'Zandstra'];

export interface ExamplePerson {
  id: string;
  name: string;
  email: string;
  prefersDigest: boolean;
}

export interface ExamplePeople {
  people: ExamplePerson[];
  memberships: { bodyId: string; seatId: string; personId: string }[];
  /** Of the bodies whose members choose their chair. */
  chairs: { bodyId: string; personId: string }[];
}

interface Sitting {
  person: ExamplePerson;
  bodyId: string;
  seat: Seat;
  sector: string | null;
}

/** Everybody holds the seats that the scheme gives to one office or partner; owners of ambitions come from their body. */
export function examplePeople(scheme: Scheme, seed: string): ExamplePeople {
  const cast = new Cast(scheme, seed);
  const direct = scheme.bodies.flatMap((body) => body.seats.filter(({ filledBy }) => filledBy.kind !== 'ambition-owner' && filledBy.kind !== 'chair-of').map((seat) => cast.seat(body, seat)));
  const owners = scheme.bodies.flatMap((body) => ownersOf(body, direct, cast));
  const sittings = [...direct, ...owners];
  sittings.push(...scheme.bodies.flatMap((body) => chairsElsewhere(scheme, body, sittings)));
  return {
    people: cast.people(),
    memberships: sittings.map(({ person, bodyId, seat }) => ({ bodyId, seatId: seat.id, personId: person.id })),
    chairs: scheme.bodies.flatMap((body) => chairOf(body, sittings)),
  };
}

/** Invents a person per office, partner or loose seat, once. */
class Cast {
  private readonly known = new Map<string, ExamplePerson>();

  constructor(
    private readonly scheme: Scheme,
    private readonly seed: string,
  ) {}

  seat(body: Body, seat: Seat): Sitting {
    const { filledBy } = seat;
    const partner = filledBy.kind === 'partner' ? this.scheme.partners.find(({ id }) => id === filledBy.partner) : undefined;
    const role = filledBy.kind === 'office' ? `office/${filledBy.office}` : filledBy.kind === 'partner' && body.kind !== 'werkgroep' ? `partner/${filledBy.partner}` : `seat/${body.id}/${seat.id}`;
    return { person: this.person(role), bodyId: body.id, seat, sector: seat.sector ?? partner?.sector ?? (filledBy.kind === 'sector' ? filledBy.sector : null) };
  }

  person(role: string): ExamplePerson {
    const known = this.known.get(role);
    if (known) return known;
    const number = this.known.size;
    const name = inventedName(number);
    const person = { id: derivedId('person', this.scheme.id, this.seed, role), name, email: addressOf(name, this.scheme), prefersDigest: number % 9 === 8 };
    this.known.set(role, person);
    return person;
  }

  people(): ExamplePerson[] {
    return [...this.known.values()];
  }
}

/** One owner per seat, nobody twice in a body, first those by whom the required sectors are covered. */
function ownersOf(body: Body, sittings: readonly Sitting[], cast: Cast): Sitting[] {
  const seats = body.seats.filter((seat) => seat.filledBy.kind === 'ambition-owner');
  const uncovered = new Set(body.coverage);
  const taken = new Set<string>();
  return seats.map((seat) => {
    const from = seat.filledBy.kind === 'ambition-owner' ? seat.filledBy.from : null;
    // An owner who may come from anywhere comes from an organisation that sits somewhere.
    const mayCome = (sitting: Sitting): boolean => (from === null ? sitting.seat.filledBy.kind === 'partner' : sitting.bodyId === from);
    const candidates = sittings.filter((sitting) => mayCome(sitting) && sitting.seat.voting && !taken.has(sitting.person.id));
    const chosen = candidates.find(({ sector }) => sector !== null && uncovered.has(sector)) ?? candidates[0];
    if (!chosen) return { person: cast.person(`owner/${body.id}/${seat.id}`), bodyId: body.id, seat, sector: seat.sector };
    taken.add(chosen.person.id);
    if (chosen.sector) uncovered.delete(chosen.sector);
    return { person: chosen.person, bodyId: body.id, seat, sector: chosen.sector };
  });
}

/** Seats that go to the chair of another body. The scheme's check has seen that no chair depends on itself. */
function chairsElsewhere(scheme: Scheme, body: Body, sittings: readonly Sitting[]): Sitting[] {
  return body.seats.flatMap((seat): Sitting[] => {
    const chair = seat.filledBy.kind === 'chair-of' ? chairOfBody(scheme, seat.filledBy.body, sittings) : undefined;
    return chair ? [{ person: chair.person, bodyId: body.id, seat, sector: chair.sector }] : [];
  });
}

function chairOfBody(scheme: Scheme, bodyId: string, sittings: readonly Sitting[]): Sitting | undefined {
  const body = scheme.bodies.find(({ id }) => id === bodyId)!;
  const { chair } = body;
  if (chair.by === 'members') return chosenChair(body, sittings);
  const seat = body.seats.find(({ id }) => id === chair.seat)!;
  if (seat.filledBy.kind === 'chair-of') return chairOfBody(scheme, seat.filledBy.body, sittings);
  return sittings.find((sitting) => sitting.bodyId === bodyId && sitting.seat.id === seat.id);
}

const chosenChair = (body: Body, sittings: readonly Sitting[]): Sitting | undefined =>
  sittings.find((sitting) => sitting.bodyId === body.id && sitting.seat.voting && sitting.seat.id !== body.secretary);

function chairOf(body: Body, sittings: readonly Sitting[]): { bodyId: string; personId: string }[] {
  if (body.chair.by === 'seat') return [];
  const first = chosenChair(body, sittings);
  return first ? [{ bodyId: body.id, personId: first.person.id }] : [];
}

// 7 and 24 have no common factor: every pair of names comes up once before the first comes back.
const inventedName = (number: number): string => `${FIRST[number % FIRST.length]} ${LAST[(number * 7 + Math.floor(number / FIRST.length)) % LAST.length]}`;

const addressOf = (name: string, { municipality }: Scheme): string => `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '.')}@${municipality.id}.example`;

/** Somebody more, under the first name that nobody of `taken` has. @throws Error when all are taken */
export function somebodyElse(scheme: Scheme, taken: ReadonlySet<string>): Pick<ExamplePerson, 'name' | 'email'> {
  const name = Array.from({ length: FIRST.length * LAST.length }, (_, number) => inventedName(number)).find((one) => !taken.has(one));
  if (name === undefined) throw new Error(`All ${FIRST.length * LAST.length} invented names are taken`);
  return { name, email: addressOf(name, scheme) };
}
