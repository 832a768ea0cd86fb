import { Command } from 'commander';

/** Ends with 0, with 1 where rules cannot be kept together, with 2 for what was typed wrong. */
export function rotationCommand(): Command {
  return new Command('rotation')
    .description('who leaves which seat when, and from which sectors somebody must come')
    .option('--scheme <name|path>', 'the municipality: a scheme that comes with Leidraad, or a file', 'zoetermeer')
    .option('--until <date>', 'last day; by default that of the scheme')
    .option('--json', 'as JSON instead of a time line')
    .action(async (given: { scheme: string; until?: string; json?: boolean }) => {
      const { rotation } = await import('./rotation/rotation.js');
      const { page, kept } = rotation(given);
      process.stdout.write(page);
      process.exitCode = kept ? 0 : 1;
    });
}
