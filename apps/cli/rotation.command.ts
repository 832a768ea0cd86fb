import { Command } from 'commander';

/** Ends with 0, with 1 where rules cannot be kept together, with 2 for what was typed wrong. */
export function rotationCommand(): Command {
  return new Command('rotation')
    .description('het rooster van aftreden: wie verlaat welke plek wanneer, en uit welke sectoren moet iemand komen')
    .option('--scheme <naam|bestand>', 'de gemeente: een samenwerkingsstructuur van Leidraad zelf, of een bestand', 'zoetermeer')
    .option('--until <dag>', 'laatste dag; anders die van de samenwerkingsstructuur')
    .option('--json', 'als JSON in plaats van een tijdlijn')
    .action(async (given: { scheme: string; until?: string; json?: boolean }) => {
      const { rotation } = await import('./rotation/rotation.js');
      const { page, kept } = rotation(given);
      process.stdout.write(page);
      process.exitCode = kept ? 0 : 1;
    });
}
