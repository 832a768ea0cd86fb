import { createServer } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { StartError } from '#platform/start-error';

/** @throws InvalidArgumentError for what is no port number */
export function portOption(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
}

/** @throws StartError that says how to choose another port */
export function assertPortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use by another program (perhaps Leidraad runs already)' : `cannot be used (${error.code ?? error.message})`;
      reject(new StartError(`Port ${port} ${why}. Choose another one: npm start -- --port ${port + 1}`));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
