import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readEnv } from '#platform/env';
import { interruptible } from '#platform/signals';
import type { SimulateArguments } from './simulation/options.js';

/** Ends with 0, with 1 when an invariant was broken, with 2 when the arguments are wrong, with 130 or 143 when it was stopped. */
export function simulateCommand(): Command {
  return new Command('simulate')
    .description('jaren van vergaderingen in seconden naspelen, met nagebootste mensen, en nagaan of elke belofte is nagekomen')
    .option('--scheme <naam|bestand>', 'de gemeente: een samenwerkingsstructuur van Leidraad zelf, of een bestand', 'zoetermeer')
    .option('--from <dag>', 'eerste dag; anders die van de samenwerkingsstructuur')
    .option('--to <dag>', 'laatste dag; anders die van de samenwerkingsstructuur, of vier jaar verder als die er niet is')
    .option('--seed <getal>', 'hetzelfde getal geeft dezelfde jaren', '1')
    .option('--people <soort>', 'punctual (stipt), human (zoals mensen zijn) of negligent (nalatig)', 'human')
    .option('--json <bestand>', 'schrijf wat er gebeurde naar dit bestand')
    .action(async (given: SimulateArguments) => {
      process.exitCode = await run(given);
    });
}

async function run(given: SimulateArguments): Promise<number> {
  const { readOptions } = await import('./simulation/options.js');
  const options = readOptions(given);
  const [{ simulate }, { withOwnDatabase }, { calendarPage }, { uncertainties }] = await Promise.all([import('./simulation/simulate.js'), import('./simulation/database.js'), import('./simulation/outcome/page.js'), import('./simulation/scheme-file.js')]);
  const { createCalendar } = await import('#calendar/working-days');
  const warnings = uncertainties(options.scheme, createCalendar(options.scheme.holidays).schoolHolidaysKnownUntil, options.from, options.to);
  for (const warning of warnings) console.error(warning);
  const { file, run } = await interruptible((asked) => withOwnDatabase(readEnv().LEIDRAAD_DATA_DIR, asked, (urls) => simulate(options, urls, (text) => console.error(text), asked)));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(file, null, 2)}\n`);
  process.stdout.write(calendarPage(file, run, warnings));
  return file.violations.length > 0 ? 1 : 0;
}
