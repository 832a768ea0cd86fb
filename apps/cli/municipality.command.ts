import { Command } from 'commander';

/** `leidraad municipality …`: for who keeps an installation. */
export function municipalityCommand(): Command {
  const municipality = new Command('municipality').description('put a municipality into use');
  municipality
    .command('add')
    .description('a municipality from its scheme file, with the secretary who brings in everybody else')
    .argument('<file>', 'path of a file, or the name of a scheme that comes with Leidraad')
    .requiredOption('--secretary <name>', 'who is secretary: "Anouk de Boer"')
    .requiredOption('--email <address>', 'the address at which the secretary is reached, and signs in')
    .action(async (file: string, given: { secretary: string; email: string }) => {
      const { addMunicipality } = await import('./municipality/add.js');
      process.stdout.write(await addMunicipality(file, given));
    });
  return municipality;
}
