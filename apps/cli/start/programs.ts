/** Api and worker as programs of their own, as in production: forked into this process group, told when to stop, waited for. */
import { fork, type ChildProcess } from 'node:child_process';
import { StartError } from '#platform/start-error';

export interface Program {
  /** Ask it to finish; resolves when it has ended. */
  stop(): Promise<void>;
  /** Resolves when it ends by itself. */
  ended: Promise<number | null>;
}

/**
 * @param main the built program, an URL
 * @param ready text in its output by which it says that it works
 * @throws StartError with what it said when it ends before that
 */
export function startProgram(name: string, main: URL, env: Record<string, string>, ready: string): Promise<Program> {
  const child = fork(main, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const program: Program = { ended, stop: () => stop(child, ended) };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes(ready)) return;
      passOn(child, listen);
      resolve(program);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    void ended.then((code) => reject(new StartError(`Het programma ${name} startte niet (het eindigde met ${code}):\n${said}`)));
  });
}

/** From now on its lines are ours. */
function passOn(child: ChildProcess, listen: (chunk: Buffer) => void): void {
  for (const [stream, target] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
    stream?.off('data', listen);
    stream?.pipe(target);
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  // Ctrl-C has reached it already: it is in our process group. A second signal does no harm.
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await ended;
}
