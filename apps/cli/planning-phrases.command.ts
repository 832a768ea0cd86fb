import { Command } from 'commander';

/** Ends with 0, with 1 when a phrase is understood wrongly. */
export function planningPhrasesCommand(): Command {
  return new Command('planning-phrases').description('hoeveel van wat plannen onder ‘planning’ schrijven wordt begrepen, en hoeveel daarvan verkeerd').action(async () => {
    const { phrasesPage } = await import('./plan/phrases.js');
    const { page, sound } = phrasesPage();
    process.stdout.write(page);
    process.exitCode = sound ? 0 : 1;
  });
}
