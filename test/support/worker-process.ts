/** A worker as a process of its own, as in production: started from the build, stopped or killed by its process id. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface WorkerProcess {
  pid: number;
  /** SIGKILL: as when the machine loses its power. */
  kill(): Promise<void>;
  /** SIGTERM, and wait for the clean end. */
  stop(): Promise<number | null>;
  exited: Promise<void>;
}

export async function startWorkerProcess(env: Record<string, string>): Promise<WorkerProcess> {
  const child: ChildProcess = fork('dist/apps/worker/main.js', { env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'info', ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const exited = once(child, 'exit').then(() => undefined);
  await started(child);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return { pid: child.pid!, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM'), exited };
}

function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('worker started')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The worker did not start:\n${output}`)));
  });
}
