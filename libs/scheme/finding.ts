/** What a check finds, before it is known where in the file that stands. PURE. */

/** Line and column in the file, from 1. */
export interface Place { line: number; column: number }

/** Keys and indexes from the root: ['bodies', 0, 'seats', 2, 'partner']. */
export type Path = readonly PropertyKey[];

export interface Finding {
  path: Path;
  /** Stable: `scheme.unknown-reference`. */
  code: string;
  /** Dutch, fits behind "verwacht: ". */
  expected: string;
  /** Dutch, a whole sentence. */
  message: string;
  /** `key`: point at the key itself (an unknown or repeated one), not at its value. */
  at?: 'value' | 'key';
  /** Where the path alone does not say it: a key that stands there twice. */
  place?: Place;
  severity?: 'problem' | 'warning';
}

/** One path as one string: the key under which places and marks are kept. */
export const pathKey = (path: Path): string => path.map(String).join('.');

export type Tree = Record<PropertyKey, unknown>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `path`, or undefined where the tree does not reach so far. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Tree)[step] : undefined), tree);
}

/** The entries of the list at `path` with their own paths; nothing where no list stands. */
export function entriesAt(tree: unknown, path: Path): { value: unknown; path: Path }[] {
  const list = valueAt(tree, path);
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ value, path: [...path, index] })) : [];
}

/** A path for readers: entries that have an id go by it (`bodies.stuurgroep.seats.kern`), others by their index. */
export function readablePath(tree: unknown, path: Path): string {
  const steps = path.map((step, index) => {
    if (typeof step !== 'number') return String(step);
    const id = valueAt(tree, [...path.slice(0, index + 1), 'id']);
    return typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? id : String(step);
  });
  return steps.join('.');
}

/** A comma in an unquoted text between { } ends it: what follows becomes a key. The commonest slip of the pen in these files. */
export const commaHint = (key: string): string => (/\s/.test(key) ? ' Staat er een komma in een tekst tussen { }? Zet die tekst dan tussen aanhalingstekens.' : '');
