import { Command } from 'commander';

/** `leidraad municipality …`: for who keeps an installation. */
export function municipalityCommand(): Command {
  const municipality = new Command('municipality').description('een gemeente in gebruik nemen');
  municipality
    .command('add')
    .description('een gemeente uit haar bestand, met de secretaris die alle anderen toevoegt')
    .argument('<bestand>', 'pad van een bestand, of de naam van een samenwerkingsstructuur van Leidraad zelf')
    .requiredOption('--secretary <naam>', 'wie secretaris is: "Anouk de Boer"')
    .requiredOption('--email <adres>', 'het adres waarop de secretaris te bereiken is en inlogt')
    .action(async (file: string, given: { secretary: string; email: string }) => {
      const { addMunicipality } = await import('./municipality/add.js');
      process.stdout.write(await addMunicipality(file, given));
    });
  return municipality;
}
