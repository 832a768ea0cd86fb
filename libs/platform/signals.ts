/** Ctrl-C, `kill` and a closed terminal, with the exit codes that shells use for them. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * At the first of these signals run `finish`, then end the process. Later ones are ignored: Ctrl-C under `npm start` arrives
 * twice, from the terminal and from npm.
 * @returns a function that gives the signals back their usual meaning
 */
export function finishOnSignal(finish: (signal: string) => Promise<void>): () => void {
  return onFirstSignal((signal, code) => {
    finish(signal).then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(code);
      },
    );
  });
}

/**
 * End with the process that started this one, however it went: npm that was killed leaves what it ran behind. Only for a program
 * that npm runs; who starts it in the background by other means wants it to stay.
 */
export function endWithStarter(started = process.ppid): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  setInterval(() => {
    if (process.ppid !== started) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}

/** Somebody asked a program to stop while it was at work. `code` is what the process ends with. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(
    readonly signal: string,
    readonly code: number,
  ) {
    super(`Gestopt door ${signal}.`);
  }
}

/**
 * Run `work` with a signal of its own that is aborted at Ctrl-C or `kill`. The work throws the reason at a moment that suits it, after
 * which it puts away what it had started, as after any error: a half-made start is never left behind.
 * @throws Interrupted, and whatever the work throws
 */
export async function interruptible<T>(work: (asked: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const forget = onFirstSignal((signal, code) => stop.abort(new Interrupted(signal, code)));
  try {
    return await work(stop.signal);
  } finally {
    forget();
  }
}

function onFirstSignal(handle: (signal: string, code: number) => void): () => void {
  let heard = false;
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = () => {
      if (heard) return;
      heard = true;
      handle(signal, code);
    };
    process.on(signal, listener);
    return () => void process.off(signal, listener);
  });
  return () => listeners.forEach((remove) => remove());
}
