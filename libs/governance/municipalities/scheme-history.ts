/**
 * The schemes of a municipality in their order: which one holds on a day, under which one a meeting runs, and where a body stands
 * that a later scheme dropped or one that is still to come brings. PURE.
 */
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import { DomainError } from '#platform/errors';
import type { Body, Scheme } from '#scheme/model';

export interface CurrentScheme {
  scheme: Scheme;
  calendar: BusinessCalendar;
}

/** Holds from `validFrom` until the next version does. */
export interface HeldScheme extends CurrentScheme {
  version: number;
  validFrom: LocalDate;
}

/** A body, by the rules that it has on `day`: a day on which its seats are those of its rules. */
export interface Standing {
  body: Body;
  day: LocalDate;
  /** Of one that a later scheme dropped; null: it is there. */
  dropped: Dropped | null;
}

/** A body on a day on which it is there. */
export const standsOn = (body: Body, day: LocalDate): Standing => ({ body, day, dropped: null });

/** For whom a dropped body still stands is another question (bodies/winding-up). */
export interface Dropped {
  /** The day for which it was asked. */
  today: LocalDate;
  /** Ids of the bodies that are there on that day. */
  present: readonly string[];
  /** Bodies (`seatId` null) and seats that are not any more, with the first day without: a place that ended on it was not left. */
  gone: readonly { bodyId: string; seatId: string | null; from: LocalDate }[];
  /** The secretary's seats of those that are there, but for werkgroepen: who holds the first of them keeps what nobody else keeps. */
  secretaries: readonly { bodyId: string; seatId: string }[];
}

export class SchemeHistory {
  /** @param versions at least one, by number; `validFrom` never goes back */
  constructor(readonly versions: readonly HeldScheme[]) {}

  /** True while there has only ever been one: nothing can run under another. */
  get isSingle(): boolean {
    return this.versions.length === 1;
  }

  /** The scheme that holds on a day; before the first, the first. */
  on(day: LocalDate): HeldScheme {
    return this.versions.findLast(({ validFrom }) => validFrom <= day) ?? this.versions[0]!;
  }

  /** The scheme under which something runs that was begun under this version. */
  under(version: number): HeldScheme {
    const found = this.versions.find((one) => one.version === version);
    if (!found) throw new Error(`There is no version ${version} of the scheme`);
    return found;
  }

  /**
   * The body as it stands on a day. One that has been dropped stands as on its last day: whoever sat there then finishes what
   * still runs. One that is still to come stands as on its first.
   * @throws DomainError `body.unknown` for one that no version has
   */
  standing(bodyId: string, day: LocalDate): Standing {
    const found = this.find(bodyId, day);
    if (!found) throw unknownBody(this.on(day).scheme, bodyId);
    return found;
  }

  /** @throws DomainError `body.unknown`, `body.not-then` for a body that is not there on that day */
  bodyOn(bodyId: string, day: LocalDate): Body {
    const { body, day: stands } = this.standing(bodyId, day);
    if (stands === day) return body;
    const message = stands < day ? `${body.name} bestaat dan niet meer. Kies een dag tot en met ${stands}.` : `${body.name} bestaat dan nog niet. Kies een dag vanaf ${stands}.`;
    throw new DomainError('conflict', 'body.not-then', message, { bodyId, day, stands });
  }

  /**
   * The days, without a gap, on which the body is there around a day, or up to it where it was dropped by then. `from` null: since the first version;
   * `until` (inclusive) null: no version drops it. null for one that does not stand by that day.
   */
  stretchOf(bodyId: string, day: LocalDate): { from: LocalDate | null; until: LocalDate | null } | null {
    const has = (index: number): boolean => this.versions[index]?.scheme.bodies.some(({ id }) => id === bodyId) ?? false;
    let last = this.indexOn(day);
    while (last >= 0 && !has(last)) last--;
    if (last < 0) return null;
    let first = last;
    while (has(first - 1)) first--;
    while (has(last + 1)) last++;
    const next = this.versions[last + 1];
    return { from: first === 0 ? null : this.versions[first]!.validFrom, until: next ? addDays(next.validFrom, -1) : null };
  }

  /** The bodies of that day. */
  bodiesOn(day: LocalDate): Standing[] {
    return this.on(day).scheme.bodies.map((body) => standsOn(body, day));
  }

  /** The bodies of that day, and after them those that were dropped before it, the latest first. */
  bodiesUntil(day: LocalDate): Standing[] {
    const ids = new Set(this.versions.slice(0, this.indexOn(day) + 1).reverse().flatMap(({ scheme }) => scheme.bodies.map(({ id }) => id)));
    return [...ids].map((id) => this.standing(id, day));
  }

  /** What the body is called on that day, or was, or will be; its id where no version has it. */
  nameOf(bodyId: string, day: LocalDate): string {
    return this.find(bodyId, day)?.body.name ?? bodyId;
  }

  /** The stretches of [from, until) in each of which one scheme holds. */
  stretches(from: LocalDate, until: LocalDate): { scheme: Scheme; from: LocalDate; until: LocalDate }[] {
    const starts = [...new Set([from, ...this.versions.map(({ validFrom }) => validFrom).filter((day) => day > from && day < until)])];
    return starts.map((start, index) => ({ scheme: this.on(start).scheme, from: start, until: starts[index + 1] ?? until }));
  }

  private indexOn = (day: LocalDate): number => this.versions.indexOf(this.on(day));

  private bodiesIn = (index: number): readonly Body[] => this.versions[index]!.scheme.bodies;

  /** Each time that a version up to this one dropped a body, or a seat of one that stayed, or gave such a seat to the chair of another. */
  private goneBy = (index: number): Dropped['gone'] =>
    this.versions.slice(1, index + 1).flatMap(({ validFrom: from }, before) =>
      this.bodiesIn(before).flatMap(({ id: bodyId, seats }): Dropped['gone'] => {
        const stays = this.bodiesIn(before + 1).find(({ id }) => id === bodyId);
        if (!stays) return [{ bodyId, seatId: null, from }];
        return seats.filter((one) => !stays.seats.some((seat) => seat.id === one.id && presided(seat) === presided(one))).map(({ id: seatId }) => ({ bodyId, seatId, from }));
      }),
    );

  private droppedBy(today: LocalDate): Dropped {
    const now = this.indexOn(today);
    const there = this.bodiesIn(now);
    return {
      today,
      present: there.map(({ id }) => id),
      gone: this.goneBy(now),
      secretaries: there.flatMap(({ id: bodyId, kind, secretary: seatId }) => (kind === 'werkgroep' || seatId === null ? [] : [{ bodyId, seatId }])),
    };
  }

  private find(bodyId: string, day: LocalDate): Standing | null {
    const now = this.indexOn(day);
    const bodyIn = (index: number): Body | undefined => this.versions[index]!.scheme.bodies.find(({ id }) => id === bodyId);
    const own = bodyIn(now);
    if (own) return standsOn(own, day);
    for (let index = now - 1; index >= 0; index--) {
      const body = bodyIn(index);
      if (body) return { body, day: addDays(this.versions[index + 1]!.validFrom, -1), dropped: this.droppedBy(day) };
    }
    for (let index = now + 1; index < this.versions.length; index++) {
      const body = bodyIn(index);
      if (body) return standsOn(body, this.versions[index]!.validFrom);
    }
    return null;
  }
}

/** Of a seat that follows from presiding elsewhere: where. */
const presided = ({ filledBy }: Body['seats'][number]): string | null => (filledBy.kind === 'chair-of' ? filledBy.body : null);

export const unknownBody = ({ bodies }: Scheme, bodyId: string): DomainError =>
  new DomainError('not-found', 'body.unknown', `Het overleg '${bodyId}' staat niet in de samenwerkingsstructuur. Kies een van: ${bodies.map(({ id }) => id).join(', ')}.`, { bodyId });
