/** What changed between two versions of a text, in words. PURE. */

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many words on both sides, a text is shown as replaced as a whole: comparing costs their product. */
const MOST = 4_000_000;

/** Longest common subsequence of words; neighbours of one kind are put together. */
export function differences(before: string, after: string): Piece[] {
  const [a, b] = [words(before), words(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (text: string[]): Piece[] => text.map((word) => ({ kind: 'same', text: word }));
  return together([...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))]);
}

/** Words with the white space behind them. */
const words = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];

function between(a: readonly string[], b: readonly string[]): Piece[] {
  const removed = (word: string): Piece => ({ kind: 'removed', text: word });
  const added = (word: string): Piece => ({ kind: 'added', text: word });
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) longest[i * width + j] = a[i] === b[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i]! });
      i++;
      j++;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) pieces.push(removed(a[i++]!));
    else pieces.push(added(b[j++]!));
  }
  return [...pieces, ...a.slice(i).map(removed), ...b.slice(j).map(added)];
}

function together(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}

interface Written {
  versie: number;
  door: { id: string } | null;
  op: string;
}

/** Who goes on within this time sits at the same work. */
const SITTING_MS = 30 * 60_000;

/** The last version of each sitting, oldest first: what is saved while one types is one version to a reader. */
export function sittings<T extends Written>(versions: readonly T[]): T[] {
  return versions.filter((one, index) => {
    const next = versions[index + 1];
    return !next || next.door?.id !== one.door?.id || Date.parse(next.op) - Date.parse(one.op) > SITTING_MS;
  });
}
