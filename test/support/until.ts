import { setTimeout as pause } from 'node:timers/promises';

/** Wait for something that another process does; jest's own limit ends a wait for what never comes. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(50);
}
