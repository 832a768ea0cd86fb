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
    .description('Leidraad op deze machine draaien, met een uitgewerkt voorbeeld')
    .option('--port <nummer>', 'poort van de webapplicatie; 3000, tenzij PORT is ingesteld', portOption)
    .option('--scheme <naam|bestand>', 'van welke gemeente het voorbeeld is, bij de eerste start: een samenwerkingsstructuur van Leidraad zelf, of een bestand; anders zoetermeer')
    .action(async (options: { port?: number; scheme?: string }) => {
      const env = readEnv();
      if (env.DATABASE_URL) throw new StartError('DATABASE_URL is ingesteld: draai api en worker als eigen programma’s (docs/operations.md). `leidraad start` brengt een eigen database mee.');
      const port = options.port ?? env.PORT;
      occupy(env.LEIDRAAD_DATA_DIR, `http://127.0.0.1:${port}`);
      await assertPortFree(port);
      endWithStarter();
      const { startInstallation } = await import('./start/installation.js');
      const installation = await interruptible((asked) => startInstallation({ dataDir: env.LEIDRAAD_DATA_DIR, scheme: options.scheme, port, logLevel: env.LOG_LEVEL, asked, say: (line) => console.log(line) }));
      let asked = false;
      const forget = finishOnSignal(async () => {
        asked = true;
        console.log('Stoppen …');
        await installation.close();
        console.log('Gestopt.');
      });
      void installation.broken.then(async (program) => {
        if (asked) return;
        forget();
        console.error(`Het programma ${program} eindigde vanzelf; de rest stopt ook. Wat het zei, staat hierboven.`);
        process.exitCode = 1;
        await installation.close();
      });
      console.log(`\nLeidraad staat open op ${installation.url}\n\n  Het uitgewerkte voorbeeld is ${installation.example}: de termijnen met hun redenen, en elke mail die uitging.\n  Mail blijft op deze machine. Ctrl-C stopt alles; een volgende start gaat hier verder.\n`);
    });
}
