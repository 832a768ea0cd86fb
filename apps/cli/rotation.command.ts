import { Command } from 'commander';

/** Ends with 0, with 1 where rules cannot be kept together, with 2 for what was typed wrong. In Dutch: secretaries use it, too. */
export function rotationCommand(): Command {
  return new Command('rotation')
    .description('het rooster van aftreden: wie verlaat welke plek wanneer, en uit welke sectoren moet iemand komen')
    .option('--scheme <naam|bestand>', 'de gemeente: een samenwerkingsstructuur van Leidraad zelf, of een bestand', 'zoetermeer')
    .option('--until <dag>', 'laatste dag; anders die van de samenwerkingsstructuur')
    .option('--json', 'als JSON in plaats van een tijdlijn')
    .configureOutput({ outputError: (text, write) => write(inDutch(text)) })
    .action(async (given: { scheme: string; until?: string; json?: boolean }) => {
      const { rotation } = await import('./rotation/rotation.js');
      const { page, kept } = rotation(given);
      process.stdout.write(page);
      process.exitCode = kept ? 0 : 1;
    });
}

/** What the parser of the command line says. */
function inDutch(text: string): string {
  const unknown = /unknown option '([^']+)'/.exec(text)?.[1];
  const empty = /option '([^']+)' argument missing/.exec(text)?.[1];
  if (unknown) return `Onbekende optie: ${unknown}. Kies uit --scheme, --until en --json.\n`;
  if (empty) return `Bij ${empty} ontbreekt de waarde.\n`;
  return text.includes('too many arguments') ? 'Te veel woorden. Noem de samenwerkingsstructuur met --scheme.\n' : text;
}
