import { Command } from 'commander';

export function topicsCommand(): Command {
  return new Command('topics')
    .description('the 43 topics of the Inspectorate, with the national percentages')
    .option('--json', 'as JSON, for other programs')
    .action(async ({ json }: { json?: true }) => {
      const { topicsJson, topicsPage } = await import('./topics.js');
      process.stdout.write(json ? topicsJson() : topicsPage());
    });
}
