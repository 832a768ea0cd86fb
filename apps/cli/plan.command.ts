import { Command } from 'commander';

/** `leidraad plan …`: a municipality's annual plan. Ends with 0, with 1 for a file that has problems, with 2 for what was typed wrong. */
export function planCommand(): Command {
  const plan = new Command('plan').description('het jaarplan van een gemeente bekijken');
  plan
    .command('show')
    .description('een jaar van het plan: de onderdelen, wat wanneer gepland is, en wat het kost')
    .requiredOption('--scheme <naam|bestand>', 'de gemeente: een samenwerkingsstructuur van Leidraad zelf, of een bestand')
    .requiredOption('--year <jaar>', 'het jaar van het plan: 2021-2022, of 2022 bij een plan per kalenderjaar')
    .option('--json', 'als JSON, voor andere programma’s')
    .action(async (given: { scheme: string; year: string; json?: true }) => {
      const { showPlan } = await import('./plan/show.js');
      const { page, sound } = showPlan(given);
      (sound ? process.stdout : process.stderr).write(page);
      process.exitCode = sound ? 0 : 1;
    });
  return plan;
}
