import { Command } from 'commander';

/** `leidraad privacy …`: what is kept of people, and all of it of one. */
export function privacyCommand(): Command {
  const privacy = new Command('privacy').description('what is kept of people, and everything of one of them');
  privacy
    .command('register')
    .description('which data, what for and how long')
    .action(async () => {
      const { registerPage } = await import('#governance/privacy/register');
      process.stdout.write(registerPage());
    });
  privacy
    .command('export')
    .description('everything that is kept about one person, as JSON')
    .requiredOption('--municipality <slug>', 'where: the id in the scheme file')
    .requiredOption('--email <address>', 'the address by which the person is known there')
    .action(async (given: { municipality: string; email: string }) => {
      const { exportOf } = await import('./privacy/export.js');
      process.stdout.write(`${JSON.stringify(await exportOf(given), null, 2)}\n`);
    });
  return privacy;
}
