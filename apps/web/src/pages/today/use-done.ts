/** A list from which what is done does not vanish as long as one stays: it can be undone there. */
import { useState } from 'react';
import { type Done, type Shown, withDone } from './with-done';

interface Doing<T> {
  shown: Shown<T>[];
  /** To be said before the list is asked anew. */
  onDone(one: T): void;
  onUndone(one: T): void;
}

export function useDone<T>(open: readonly T[], keyOf: (one: T) => string): Doing<T> {
  const [done, setDone] = useState<readonly Done<T>[]>([]);
  const shown = withDone(open, done, keyOf);
  const without = (all: readonly Done<T>[], one: T) => all.filter((other) => keyOf(other.one) !== keyOf(one));
  return {
    shown,
    onDone: (one) => {
      const keys = shown.map((other) => keyOf(other.one));
      setDone((all) => [...without(all, one), { one, above: keys.slice(0, keys.indexOf(keyOf(one))) }]);
    },
    onUndone: (one) => setDone((all) => without(all, one)),
  };
}
