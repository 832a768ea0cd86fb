/** `agenda` and `minutes` at the top of the file hold for every body that does not say otherwise, key by key. PURE. */
import { entriesAt, isTree, pathKey, valueAt, type Path, type Tree } from './finding.js';
import type { Mark, MarkedTree } from './marked-tree.js';

const SHARED = ['agenda', 'minutes'] as const;

/** Completes the bodies of `tree` in place; a taken-over value keeps its place in the file and its origin. */
export function inherit(tree: MarkedTree): void {
  const bodies = entriesAt(tree.data, ['bodies']);
  for (const block of SHARED) {
    const shared = valueAt(tree.data, [block]);
    if (!isTree(shared)) continue;
    const copies = new Map(Object.keys(shared).map((key) => [key, copier(tree, [block, key])]));
    for (const body of bodies) {
      if (isTree(body.value)) complete(body.value, body.path, block, shared, copies);
    }
  }
}

function complete(body: Tree, path: Path, block: string, shared: Tree, copies: Map<string, (to: Path) => void>): void {
  const own = body[block] ?? {};
  if (!isTree(own)) return;
  const missing = Object.keys(shared).filter((key) => own[key] === undefined);
  // A new object: an alias may have given several bodies the same one.
  body[block] = { ...own, ...Object.fromEntries(missing.map((key) => [key, shared[key]])) };
  for (const key of missing) copies.get(key)?.([...path, block, key]);
}

/** Gives what is known about `from` and everything below it to another path too. Collected once, used for every body. */
function copier(tree: MarkedTree, from: Path): (to: Path) => void {
  const prefix = pathKey(from);
  const below = <T>(map: Map<string, T>): [string, T][] => [...map].filter(([key]) => key === prefix || key.startsWith(`${prefix}.`));
  const [places, keyPlaces, marks] = [below(tree.places), below(tree.keyPlaces), below(tree.marks)];
  const own = markAt(tree, from);
  return (to) => {
    tree.inherited.set(pathKey(to), from);
    const moved = (key: string): string => pathKey(to) + key.slice(prefix.length);
    for (const [key, place] of places) tree.places.set(moved(key), place);
    for (const [key, place] of keyPlaces) tree.keyPlaces.set(moved(key), place);
    if (own) tree.marks.set(pathKey(to), { path: to, mark: own });
    for (const [key, { path, mark }] of marks) tree.marks.set(moved(key), { path: [...to, ...path.slice(from.length)], mark });
  };
}

/** The nearest mark: of the path itself, or of what it stands in. */
export function markAt(tree: MarkedTree, path: Path): Mark | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = tree.marks.get(pathKey(path.slice(0, length)));
    if (found) return found.mark;
  }
  return undefined;
}

/** The path as it is written in the file, for a path that may run through a value taken over from the top. */
export function writtenPath(tree: MarkedTree, path: Path): Path {
  const depth = ['bodies', 'index', 'block', 'key'].length;
  const top = tree.inherited.get(pathKey(path.slice(0, depth)));
  return top ? [...top, ...path.slice(depth)] : path;
}
