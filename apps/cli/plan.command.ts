import { Command } from 'commander';

/** `leidraad plan …`: a municipality's annual plan. Ends with 0, with 1 for a file that has problems, with 2 for what was typed wrong. */
export function planCommand(): Command {
  const plan = new Command('plan').description('look at the annual plan of a municipality');
  plan
    .command('show')
    .description('a year of the plan: its lines, what is planned when, and what it costs')
    .requiredOption('--scheme <name|path>', 'the municipality: a scheme that comes with Leidraad, or a file')
    .requiredOption('--year <year>', "the plan's year: 2021-2022, or 2022 for a plan per calendar year")
    .option('--json', 'as JSON, for other programs')
    .action(async (given: { scheme: string; year: string; json?: true }) => {
      const { showPlan } = await import('./plan/show.js');
      const { page, sound } = showPlan(given);
      (sound ? process.stdout : process.stderr).write(page);
      process.exitCode = sound ? 0 : 1;
    });
  return plan;
}
