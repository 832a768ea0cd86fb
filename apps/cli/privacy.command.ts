import { Command } from 'commander';

/** `leidraad privacy …`: what is kept of people, and all of it of one. */
export function privacyCommand(): Command {
  const privacy = new Command('privacy').description('wat er van mensen wordt bewaard, en alles van een van hen');
  privacy
    .command('register')
    .description('welke gegevens, waarvoor en hoelang')
    .option('--municipality <kenmerk>', 'met de termijnen van deze gemeente; anders die van Leidraad zelf')
    .action(async ({ municipality }: { municipality?: string }) => {
      const { registerOf } = await import('./privacy/register.js');
      process.stdout.write(await registerOf(municipality));
    });
  privacy
    .command('export')
    .description('alles wat over één persoon wordt bewaard, als JSON')
    .requiredOption('--municipality <kenmerk>', 'in welke gemeente: het kenmerk (id) uit haar bestand')
    .requiredOption('--email <adres>', 'het adres waaronder de persoon daar bekend is')
    .action(async (given: { municipality: string; email: string }) => {
      const { exportOf } = await import('./privacy/export.js');
      process.stdout.write(`${JSON.stringify(await exportOf(given), null, 2)}\n`);
    });
  privacy
    .command('past')
    .description('waarvan de bewaartermijn voorbij is: wat vandaag op een vernietigingslijst zou komen')
    .requiredOption('--municipality <kenmerk>', 'in welke gemeente: het kenmerk (id) uit haar bestand')
    .action(async ({ municipality }: { municipality: string }) => {
      const { pastPage } = await import('./privacy/past.js');
      process.stdout.write(await pastPage(municipality));
    });
  return privacy;
}
