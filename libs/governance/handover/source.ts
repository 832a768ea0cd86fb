/**
 * Where a dossier's points come from. Every room that keeps something which somebody may leave open adds a source of its own: a query
 * that finds it, whether it is still open, and how it changes hands. Queries only but for `transfer`.
 */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { Body, Scheme } from '#scheme/model';

/** Who leaves which seat. `bodies`: those of whose open ends this handover takes care; the seat's own among them, unless the person stays in it. */
export interface Leaving {
  tx: EntityManager;
  tenantId: string;
  scheme: Scheme;
  now: string;
  today: LocalDate;
  body: Body;
  seatId: string;
  personId: string;
  leavesOn: LocalDate;
  bodies: readonly string[];
}

export interface FoundPoint {
  /** What it is in the source's own room: a row's id. */
  ref: string;
  duty: boolean;
  title: string;
  why: string | null;
  dueOn: LocalDate | null;
  page: string | null;
  confidential: boolean;
}

/** Where a point belongs: the body whose it is, and the agenda item, if any. `confidential`: as it is called now, apart from its item. */
export interface PointAbout {
  ref: string;
  bodyId: string;
  itemId: string | null;
  confidential: boolean;
}

export interface HandoverSource {
  /** Kebab-case; also in rows: never changed. */
  id: string;
  find(leaving: Leaving): Promise<FoundPoint[]>;
  /** Of these, those that still exist; left out: what the source finds is nothing of an agenda item. */
  about?(tx: EntityManager, refs: readonly string[]): Promise<PointAbout[]>;
  /** Of these, those that somebody must still take up; left out: it is open until it was answered. */
  stillOpen?(tx: EntityManager, refs: readonly string[]): Promise<string[]>;
  /** From now on they are this person's; a repeat changes nothing. Left out: they go with the seat by themselves. */
  transfer?(tx: EntityManager, refs: readonly string[], toId: string): Promise<void>;
}

export const point = (more: Partial<FoundPoint> & Pick<FoundPoint, 'ref' | 'title'>): FoundPoint => ({ duty: true, why: null, dueOn: null, page: null, confidential: false, ...more });

/** Is the seat the one whose holder presides, prepares or writes? */
export const presides = ({ body, seatId }: Pick<Leaving, 'body' | 'seatId'>): boolean => body.chair.by === 'seat' && body.chair.seat === seatId;
export const prepares = ({ body, seatId }: Pick<Leaving, 'body' | 'seatId'>): boolean => body.secretary === seatId;
export const writes = ({ body, seatId }: Pick<Leaving, 'body' | 'seatId'>): boolean => (body.minuteTaker ?? body.secretary) === seatId;
