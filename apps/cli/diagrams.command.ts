import { Command } from 'commander';

export function diagramsCommand(): Command {
  return new Command('diagrams').description('de werkstromen als diagrammen, voor docs/workflows.md').action(async () => {
    const { workflowsPage } = await import('./diagrams.js');
    process.stdout.write(workflowsPage());
  });
}
