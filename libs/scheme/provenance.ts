import type { Provenance, Scheme } from './model.js';

/**
 * Where the value at `path` comes from: the mark on it, or on the nearest block around it. PURE.
 * @param path lists' entries by their id: 'bodies.stuurgroep.agenda.call'
 * @returns null where the file says nothing about it
 */
export function provenanceOf(scheme: Pick<Scheme, 'provenance'>, path: string): Provenance | null {
  const around = scheme.provenance.filter((origin) => origin.path === '' || origin.path === path || path.startsWith(`${origin.path}.`));
  return around.reduce<Provenance | null>((nearest, origin) => (nearest === null || origin.path.length >= nearest.path.length ? origin : nearest), null);
}
