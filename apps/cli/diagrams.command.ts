import { Command } from 'commander';

export function diagramsCommand(): Command {
  return new Command('diagrams').description('print the workflows as diagrams, for docs/workflows.md').action(async () => {
    const { workflowsPage } = await import('./diagrams.js');
    process.stdout.write(workflowsPage());
  });
}
