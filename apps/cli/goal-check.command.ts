import { Command, Option } from 'commander';
import { UsageError } from './usage-error.js';

interface Given {
  readonly measure?: true;
  readonly json?: true;
  readonly indicator?: string;
  readonly unit?: string;
  readonly direction?: 'up' | 'down';
  readonly baseline?: string;
  readonly target?: string;
  readonly by?: string;
  readonly source?: string;
  readonly measuredBy?: string;
  readonly owner?: string;
  readonly notMeasurable?: string;
}

/** The doelentoets. It advises: whatever it finds, the command ends with 0; with 2 for what was typed wrong. */
export function goalCheckCommand(): Command {
  return new Command('goal-check')
    .description('de doelentoets: wat er in een doel ontbreekt, of met --measure hoe goed dat wordt gezien')
    .argument('[tekst]', 'het doel, tussen aanhalingstekens')
    .option('--indicator <tekst>', 'wat er wordt geteld of opgezocht')
    .option('--unit <tekst>', 'waarin het wordt geteld')
    .addOption(new Option('--direction <kant>', 'welke kant beter is: up is omhoog, down is omlaag').choices(['up', 'down']))
    .option('--baseline <cijfer>', 'de waarde van nu')
    .option('--target <cijfer>', 'de waarde om te bereiken')
    .option('--by <moment>', 'wanneer uiterlijk')
    .option('--source <tekst>', 'waar het cijfer vandaan komt')
    .option('--measured-by <wie>', 'wie het meet')
    .option('--owner <wie>', 'bij wie vragen over het doel terechtkunnen')
    .option('--not-measurable <reden>', 'waarom het doel niet te meten is')
    .option('--measure', 'precisie en dekking per opmerking, op beoordeelde doelen')
    .option('--json', 'als JSON, voor andere programma’s')
    .action(async (text: string | undefined, given: Given) => {
      if ((text === undefined) !== (given.measure === true) || text?.trim() === '') throw new UsageError('Geef de tekst van een doel tussen aanhalingstekens, of alleen --measure.');
      process.stdout.write(text === undefined ? await measured(given) : await checked(text, given));
    });
}

async function measured({ json }: Given): Promise<string> {
  const { measureJson, measurePage } = await import('./goal-check/measure.js');
  return json ? measureJson() : measurePage();
}

async function checked(text: string, { json, by, measuredBy, notMeasurable, measure: _, ...fields }: Given): Promise<string> {
  const { goalDraft } = await import('#goals/goal');
  const { goalCheckJson, goalCheckPage } = await import('./goal-check/page.js');
  const goal = goalDraft(text, { ...fields, byWhen: by ?? null, measuredBy: measuredBy ?? null, notMeasurableBecause: notMeasurable ?? null });
  return json ? goalCheckJson(goal) : goalCheckPage(goal);
}
