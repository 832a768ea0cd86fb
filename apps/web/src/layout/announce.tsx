/** One live region for the whole application: says what changed to who does not see it. */
import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

export function announce(message: string): void {
  // The same words twice are a change only when they differ: a no-break space does that without being heard.
  text = message === text ? `${message}\u00a0` : message;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Announcer() {
  const message = useSyncExternalStore(subscribe, () => text);
  return (
    <div className="visually-hidden" role="status">
      {message}
    </div>
  );
}
