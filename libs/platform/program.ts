/** The frame of a program that is a process of its own (api, worker). */
import { StartError } from './start-error.js';

/**
 * Run `main`. What keeps it from starting ends the process with 1: one line where whoever operates it can do something about it,
 * a stack where it is a defect. (At once: connections that were opened before would keep the process for seconds more.)
 */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  endWithParent();
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}

/**
 * A program that was forked loses its channel when the one that started it is gone, however it went: it must not stay behind. As
 * if it were told to end: cleanly once it has begun (platform/signals), at once before.
 */
function endWithParent(): void {
  if (process.channel) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
