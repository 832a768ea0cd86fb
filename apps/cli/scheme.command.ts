import { Command, Option } from 'commander';
import type { ApplyOptions } from './scheme/apply.js';

/** `leidraad scheme …`: for who writes or reads a municipality's file. Ends with 0, with 1 for a file that has problems, with 2 for what was typed wrong. */
export function schemeCommand(): Command {
  const scheme = new Command('scheme').description('check, explain or begin the file of a municipality');
  scheme
    .command('check')
    .description('every problem in a file, with its line and column')
    .argument('<file>', 'path of a file, or the name of a scheme that comes with Leidraad')
    .action(async (file: string) => {
      const { checkPage } = await import('./scheme/check.js');
      const { page, sound } = checkPage(file);
      process.stdout.write(page);
      process.exitCode = sound ? 0 : 1;
    });
  scheme
    .command('explain')
    .description('the structure in plain Dutch, with where each value comes from')
    .argument('<file>', 'path of a file, or the name of a scheme that comes with Leidraad')
    .action(async (file: string) => {
      const { explainPage } = await import('./scheme/explain.js');
      const { page, sound } = explainPage(file);
      (sound ? process.stdout : process.stderr).write(page);
      process.exitCode = sound ? 0 : 1;
    });
  scheme
    .command('new')
    .description('a dozen questions, and a commented file to go on with')
    .requiredOption('--out <file>', 'the file to write; one that exists is left as it is')
    .option('--answers <file>', 'the answers as JSON, instead of asking')
    .action(async (given: { out: string; answers?: string }) => {
      const { newScheme } = await import('./scheme/new.js');
      await newScheme(given, process);
    });
  scheme
    .command('apply')
    .description('a new version of a municipality’s scheme from a day on; shows what changes, and does it with --yes')
    .argument('<file>', 'path of a file, or the name of a scheme that comes with Leidraad')
    .requiredOption('--municipality <slug>', 'whose structure it is, as in the list of municipalities')
    .requiredOption('--from <date>', 'the first day on which it holds, today or later: 2026-08-01')
    .addOption(new Option('--preview', 'only show what would change (the default)').conflicts('yes'))
    .option('--yes', 'apply it')
    .action(async (file: string, given: ApplyOptions) => {
      const { applyScheme } = await import('./scheme/apply.js');
      process.stdout.write(await applyScheme(file, given));
    });
  scheme
    .command('schema')
    .description('the JSON Schema of the file, for editors: > workflows/schemes/scheme.schema.json')
    .action(async () => {
      const { schemaText } = await import('./scheme/schema.js');
      process.stdout.write(schemaText());
    });
  return scheme;
}
