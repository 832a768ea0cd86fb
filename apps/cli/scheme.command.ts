import { Command, Option } from 'commander';
import type { ApplyOptions } from './scheme/apply.js';

/** `leidraad scheme …`: for who writes or reads a municipality's file. Ends with 0, with 1 for a file that has problems, with 2 for what was typed wrong. */
export function schemeCommand(): Command {
  const scheme = new Command('scheme').description('het bestand van een gemeente nakijken, uitleggen, beginnen of in gebruik nemen');
  scheme
    .command('check')
    .description('alles wat er in een bestand niet klopt, met regel en kolom')
    .argument('<bestand>', 'pad van een bestand, of de naam van een samenwerkingsstructuur van Leidraad zelf')
    .action(async (file: string) => {
      const { checkPage } = await import('./scheme/check.js');
      const { page, sound } = checkPage(file);
      process.stdout.write(page);
      process.exitCode = sound ? 0 : 1;
    });
  scheme
    .command('explain')
    .description('de structuur in gewone taal, met bij elke afspraak waar die vandaan komt')
    .argument('<bestand>', 'pad van een bestand, of de naam van een samenwerkingsstructuur van Leidraad zelf')
    .action(async (file: string) => {
      const { explainPage } = await import('./scheme/explain.js');
      const { page, sound } = explainPage(file);
      (sound ? process.stdout : process.stderr).write(page);
      process.exitCode = sound ? 0 : 1;
    });
  scheme
    .command('new')
    .description('een twaalftal vragen, en een bestand met toelichting om mee verder te gaan')
    .requiredOption('--out <bestand>', 'het bestand om te schrijven; een bestaand bestand blijft zoals het is')
    .option('--answers <bestand>', 'de antwoorden als JSON, in plaats van te vragen')
    .action(async (given: { out: string; answers?: string }) => {
      const { newScheme } = await import('./scheme/new.js');
      await newScheme(given, process);
    });
  scheme
    .command('apply')
    .description('een nieuwe versie van de structuur van een gemeente vanaf een dag; laat zien wat er verandert, en doet het met --yes')
    .argument('<bestand>', 'pad van een bestand, of de naam van een samenwerkingsstructuur van Leidraad zelf')
    .requiredOption('--municipality <kenmerk>', 'van welke gemeente de structuur is, zoals in de lijst van gemeenten')
    .requiredOption('--from <dag>', 'de eerste dag waarop zij geldt, vandaag of later: 2026-08-01')
    .addOption(new Option('--preview', 'alleen laten zien wat er zou veranderen (dat gebeurt ook zonder deze optie)').conflicts('yes'))
    .option('--yes', 'doe het')
    .action(async (file: string, given: ApplyOptions) => {
      const { applyScheme } = await import('./scheme/apply.js');
      process.stdout.write(await applyScheme(file, given));
    });
  scheme
    .command('schema')
    .description('het JSON Schema van het bestand, voor editors: > workflows/schemes/scheme.schema.json')
    .action(async () => {
      const { schemaText } = await import('./scheme/schema.js');
      process.stdout.write(schemaText());
    });
  return scheme;
}
