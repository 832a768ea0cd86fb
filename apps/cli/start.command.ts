/**
 * `leidraad start`: everything on this machine without configuration. Database, mailbox, api and worker in one process group; a
 * second start goes on where the first stopped; Ctrl-C stops all of it, PostgreSQL last.
 */
import { Command } from 'commander';
import { readEnv } from '#platform/env';
import { endWithStarter, finishOnSignal, interruptible } from '#platform/signals';
import { StartError } from '#platform/start-error';
import { occupy } from './start/occupancy.js';
import { assertPortFree, portOption } from './start/port.js';

export function startCommand(): Command {
  return new Command('start')
    .description('run Leidraad on this machine, with a worked example')
    .option('--port <number>', 'port of the web application; 3000 unless PORT is set', portOption)
    .option('--scheme <name|path>', 'whose worked example, at the first start: a scheme that comes with Leidraad, or a file; zoetermeer unless said otherwise')
    .action(async (options: { port?: number; scheme?: string }) => {
      const env = readEnv();
      if (env.DATABASE_URL) throw new StartError('DATABASE_URL is set: run the api and the worker as programs of their own (docs/operations.md). `leidraad start` brings its own database.');
      const port = options.port ?? env.PORT;
      occupy(env.LEIDRAAD_DATA_DIR, `http://127.0.0.1:${port}`);
      await assertPortFree(port);
      endWithStarter();
      const { startInstallation } = await import('./start/installation.js');
      const installation = await interruptible((asked) => startInstallation({ dataDir: env.LEIDRAAD_DATA_DIR, scheme: options.scheme, port, logLevel: env.LOG_LEVEL, asked, say: (line) => console.log(line) }));
      let asked = false;
      const forget = finishOnSignal(async () => {
        asked = true;
        console.log('Stopping …');
        await installation.close();
        console.log('Stopped.');
      });
      void installation.broken.then(async (program) => {
        if (asked) return;
        forget();
        console.error(`The ${program} ended by itself; stopping the rest. What it said stands above.`);
        process.exitCode = 1;
        await installation.close();
      });
      console.log(`\nLeidraad is open at ${installation.url}\n\n  The worked example is ${installation.example}: its deadlines with their reasons, and every mail that went out.\n  Mail stays on this machine. Ctrl-C stops everything; the next start goes on from here.\n`);
    });
}
