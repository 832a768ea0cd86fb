import { createServer } from 'node:net';
import { InvalidArgumentError } from 'commander';
import { StartError } from '#platform/start-error';

/** @throws InvalidArgumentError for what is no port number */
export function portOption(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new InvalidArgumentError('Een poort is een getal van 1 tot en met 65535.');
  return port;
}

/** @throws StartError that says how to choose another port */
export function assertPortFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is bezet door een ander programma (misschien draait Leidraad al)' : `kan niet worden gebruikt (${error.code ?? error.message})`;
      reject(new StartError(`Poort ${port} ${why}. Kies een andere: npm start -- --port ${port + 1}`));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
