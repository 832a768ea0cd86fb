import { Command } from 'commander';

export function topicsCommand(): Command {
  return new Command('topics')
    .description('de 43 onderwerpen van de Inspectie, met de landelijke percentages')
    .option('--json', 'als JSON, voor andere programma’s')
    .action(async ({ json }: { json?: true }) => {
      const { topicsJson, topicsPage } = await import('./topics.js');
      process.stdout.write(json ? topicsJson() : topicsPage());
    });
}
