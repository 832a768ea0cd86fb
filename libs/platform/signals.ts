/** Ctrl-C, `kill` and a closed terminal, with the exit codes that shells use for them. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * At the first of these signals run `finish`, then end the process. Later ones are ignored: Ctrl-C under `npm start` arrives
 * twice, from the terminal and from npm.
 * @returns a function that gives the signals back their usual meaning
 */
export function finishOnSignal(finish: (signal: string) => Promise<void>): () => void {
  let finishing = false;
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const handle = () => {
      if (finishing) return;
      finishing = true;
      finish(signal).then(
        () => process.exit(code),
        (error: unknown) => {
          console.error(error);
          process.exit(code);
        },
      );
    };
    process.on(signal, handle);
    return () => void process.off(signal, handle);
  });
  return () => handlers.forEach((remove) => remove());
}
