import { Command } from 'commander';
import type { ExportOptions } from './audit/export.js';
import type { VerifyOptions } from './audit/verify.js';

/** `leidraad audit …`: is what was recorded still as it was recorded? Ends with 0, with 1 for a broken row, with 2 for what was typed wrong. */
export function auditCommand(): Command {
  const audit = new Command('audit').description('verify or export the histories, the audit log and their daily seals');
  audit
    .command('verify')
    .description('whether every chain and every seal holds; names the first broken row of each')
    .option('--municipality <slug>', 'one municipality instead of all')
    .option('--seals <file>', 'an earlier export: its seals must still be there as they were')
    .action(async (given: VerifyOptions) => {
      const { verifyAudit } = await import('./audit/verify.js');
      const { page, sound } = await verifyAudit(given);
      process.stdout.write(page);
      process.exitCode = sound ? 0 : 1;
    });
  audit
    .command('export')
    .description('all of it, a JSON object a line, to keep elsewhere')
    .requiredOption('--municipality <slug>', 'whose')
    .option('--out <file>', 'the file to write; one that exists is left as it is. Left out: standard output')
    .option('--with-content', 'also what people wrote, which may be personal or confidential')
    .action(async (given: ExportOptions) => {
      const { exportToFile } = await import('./audit/export.js');
      await exportToFile(given);
    });
  return audit;
}
