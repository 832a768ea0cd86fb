import { Command } from 'commander';
import type { ExportOptions } from './audit/export.js';
import type { VerifyOptions } from './audit/verify.js';

/** `leidraad audit …`: is what was recorded still as it was recorded? Ends with 0, with 1 for a broken row, with 2 for what was typed wrong. */
export function auditCommand(): Command {
  const audit = new Command('audit').description('geschiedenis, auditlog en dagelijkse zegels controleren of bewaren');
  audit
    .command('verify')
    .description('of elke keten en elk zegel klopt; noemt van elke keten de eerste regel die niet klopt')
    .option('--municipality <kenmerk>', 'één gemeente in plaats van alle')
    .option('--seals <bestand>', 'een eerdere export: de zegels daarin moeten er nog precies zo zijn')
    .action(async (given: VerifyOptions) => {
      const { verifyAudit } = await import('./audit/verify.js');
      const { page, sound } = await verifyAudit(given);
      process.stdout.write(page);
      process.exitCode = sound ? 0 : 1;
    });
  audit
    .command('export')
    .description('alles, één JSON-object per regel, om elders te bewaren')
    .requiredOption('--municipality <kenmerk>', 'van welke gemeente')
    .option('--out <bestand>', 'het bestand om te schrijven; een bestaand bestand blijft zoals het is. Zonder --out: naar het scherm')
    .option('--with-content', 'ook wat mensen schreven; dat kan persoonlijk of vertrouwelijk zijn')
    .action(async (given: ExportOptions) => {
      const { exportToFile } = await import('./audit/export.js');
      await exportToFile(given);
    });
  return audit;
}
