import { Command } from 'commander';
import type { AddOptions } from './municipality/add.js';

/** `leidraad municipality …`: for who keeps an installation. */
export function municipalityCommand(): Command {
  const municipality = new Command('municipality').description('een gemeente in gebruik nemen');
  municipality
    .command('add')
    .description('een gemeente uit haar bestand, met de secretaris die alle anderen toevoegt; of zonder bestand, met de beheerder die het in de browser schrijft')
    .argument('[bestand]', 'pad van een bestand, of de naam van een samenwerkingsstructuur van Leidraad zelf')
    .option('--secretary <naam>', 'met een bestand: wie secretaris is: "Anouk de Boer"')
    .option('--name <gemeente>', 'zonder bestand: hoe de gemeente heet')
    .option('--manager <naam>', 'zonder bestand: wie beheerder is')
    .requiredOption('--email <adres>', 'het adres waarop de secretaris of de beheerder te bereiken is en inlogt')
    .action(async (file: string | undefined, given: AddOptions) => {
      const { addMunicipality } = await import('./municipality/add.js');
      process.stdout.write(await addMunicipality(file, given));
    });
  return municipality;
}
