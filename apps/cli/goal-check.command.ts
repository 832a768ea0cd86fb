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
    .description('the doelentoets: what is missing in a goal, or with --measure how well that is seen')
    .argument('[text]', 'the goal, between quotes')
    .option('--indicator <text>', 'what is counted or looked up')
    .option('--unit <text>', 'in what it is counted')
    .addOption(new Option('--direction <way>', 'which way is better').choices(['up', 'down']))
    .option('--baseline <figure>', 'the value of now')
    .option('--target <figure>', 'the value to reach')
    .option('--by <moment>', 'by when')
    .option('--source <text>', 'where the figure comes from')
    .option('--measured-by <who>', 'who measures it')
    .option('--owner <who>', 'who can be asked about the goal')
    .option('--not-measurable <reason>', 'why the goal cannot be measured')
    .option('--measure', 'precision and recall per finding, on labelled goals')
    .option('--json', 'as JSON, for other programs')
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
