/** Starts a program as `leidraad start` does and tells its process id once it runs; for a test that kills the one that started it. */
import { fork } from 'node:child_process';

const [program = '', ready = ''] = process.argv.slice(2);
const child = fork(program, { env: process.env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
let said = '';
const listen = (chunk: Buffer): void => {
  said += chunk.toString();
  if (said.includes(ready)) process.send?.(child.pid);
};
child.stdout?.on('data', listen);
child.stderr?.on('data', listen);
