/** What a quality cycle is about, and whose it is: read from the scheme. PURE. */
import type { Body, Evaluation, Scheme } from '#scheme/model';

/**
 * An ambition (ambitie, thema), or a line of the annual plan that the scheme evaluates by itself because it belongs to no one ambition.
 * `id` is unique among the subjects of a scheme: a line that has an ambition's id gets 'lijn-' before it.
 */
export interface Subject {
  id: string;
  kind: 'ambitie' | 'programmalijn';
  name: string;
  /** What it aims at, Dutch; null for a line. */
  aim: string | null;
  /** The ambitions that it belongs to: its own id, or those of the line. */
  ambitions: string[];
  /** The plan's line; null for an ambition. */
  line: string | null;
}

/** In the order of the scheme, ambitions first. */
export function subjectsOf(scheme: Scheme): Subject[] {
  const ambitions = scheme.ambitions.map(({ id, name, aim }): Subject => ({ id, kind: 'ambitie', name, aim, ambitions: [id], line: null }));
  const alone = new Set(scheme.evaluations.filter(({ ambition, line }) => ambition === null && line !== null).map(({ line }) => line));
  const lines = (scheme.annualPlan?.lines ?? []).filter(({ id }) => alone.has(id)).map(({ id, name, ambitions: of }): Subject => {
    const taken = ambitions.some((ambition) => ambition.id === id);
    return { id: taken ? `lijn-${id}` : id, kind: 'programmalijn', name, aim: null, ambitions: of, line: id };
  });
  return [...ambitions, ...lines];
}

export const subjectOf = (scheme: Scheme, subjectId: string): Subject | null => subjectsOf(scheme).find(({ id }) => id === subjectId) ?? null;

/** Of the LEA as a whole: then each ambition is evaluated in it. */
const isOfAll = ({ ambition, line }: Evaluation): boolean => ambition === null && line === null;

export const isEvaluatedIn = (evaluation: Evaluation, subject: Subject): boolean =>
  subject.line === null ? isOfAll(evaluation) || evaluation.ambition === subject.id : evaluation.ambition === null && evaluation.line === subject.line;

/**
 * The body to which a cycle reports: that of its evaluations; where the scheme names none, that of any other evaluation, else the
 * one in which plans are aligned (no working group: that would judge itself), else the one that steers.
 */
export function homeBody(scheme: Scheme, subject: Subject): Body {
  const { evaluations, annualPlan, bodies } = scheme;
  const named = [...evaluations.filter((one) => isEvaluatedIn(one, subject)), ...evaluations].map(({ body }) => body);
  const found = [...named, ...(annualPlan ? [annualPlan.alignedIn] : [])].map((id) => bodies.find((body) => body.id === id)).find((body) => body !== undefined && body.kind !== 'werkgroep');
  return found ?? bodies.find(({ kind }) => kind === 'stuurgroep' || kind === 'regiegroep') ?? bodies.find(({ kind }) => kind === 'platform') ?? bodies[0]!;
}

export interface OwnerSeats {
  /** Seats of bestuurlijk eigenaren. */
  seats: { bodyId: string; seatId: string }[];
  /** Where the scheme has no such seats: the working groups for it, the most particular first; whoever presides over the first that has a chair. */
  groups: Body[];
}

export function ownerSeats({ bodies }: Scheme, { ambitions }: Subject): OwnerSeats {
  const seats = bodies.flatMap(({ id, seats: all }) =>
    all.filter(({ filledBy }) => filledBy.kind === 'ambition-owner' && ambitions.includes(filledBy.ambition)).map((seat) => ({ bodyId: id, seatId: seat.id })),
  );
  const shared = (body: Body): number => body.ambitions.filter((id) => ambitions.includes(id)).length;
  const groups = bodies.filter((body) => body.kind === 'werkgroep' && shared(body) > 0);
  return { seats, groups: groups.sort((a, b) => shared(b) - shared(a) || a.ambitions.length - b.ambitions.length) };
}

/** Seats of a proces- or programmamanager of the LEA, in whichever bodies. */
export const managerSeats = ({ bodies }: Scheme): { bodyId: string; seatId: string }[] =>
  bodies.flatMap(({ id, seats }) => seats.filter(({ filledBy }) => filledBy.kind === 'office' && /^(proces|programma)manager\b/.test(filledBy.office)).map((seat) => ({ bodyId: id, seatId: seat.id })));
