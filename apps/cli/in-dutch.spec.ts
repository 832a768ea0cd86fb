import { Command, Option } from 'commander';
import { inDutch } from './in-dutch.js';

/** What the terminal shows of a command that is typed so. */
function typed(...words: string[]): string {
  const shown: string[] = [];
  const program = new Command('leidraad').addCommand(
    new Command('teken')
      .argument('<vorm>')
      .requiredOption('--kleur <naam>', 'waarmee', 'rood')
      .addOption(new Option('--dikte <maat>', 'hoe dik').choices(['dun', 'dik']))
      .addOption(new Option('--proef', 'laat zien').conflicts('nu'))
      .option('--nu', 'doe het')
      .action(() => {}),
  ).addCommand(new Command('gum').requiredOption('--vlak <naam>', 'waar').action(() => {}));
  inDutch(program);
  for (const command of [program, ...program.commands]) {
    const { outputError } = command.configureOutput();
    command.exitOverride().configureOutput({ writeOut: (text) => shown.push(text), writeErr: (text) => shown.push(text), ...(outputError ? { outputError } : {}) });
  }
  expect(() => program.parse(words, { from: 'user' })).toThrow();
  return shown.join('');
}

it.each([
  ['a command that is not there', ['schrijf'], 'Onbekende opdracht: schrijf. Zie --help.\n'],
  ['an option that is not there', ['teken', 'kring', '--groot'], 'Onbekende optie: --groot. Zie --help.\n'],
  ['an option without its value', ['teken', 'kring', '--kleur'], 'Bij --kleur <naam> ontbreekt de waarde. Zie --help.\n'],
  ['an option that was left out', ['gum'], 'De optie --vlak <naam> ontbreekt. Zie --help.\n'],
  ['a word that was left out', ['teken'], 'Er ontbreekt een woord: <vorm>. Zie --help.\n'],
  ['a word too many', ['teken', 'kring', 'vierkant'], 'Te veel woorden. Zie --help.\n'],
  ['a value that cannot be', ['teken', 'kring', '--dikte', 'reus'], '--dikte <maat>: ‘reus’ kan niet. Kies uit: dun, dik. Zie --help.\n'],
  ['two that do not go together', ['teken', 'kring', '--proef', '--nu'], '--proef en --nu gaan niet samen. Kies er een. Zie --help.\n'],
])('says in Dutch what is wrong with %s', (_, words, message) => {
  expect(typed(...words)).toBe(message);
});

it('has its help in Dutch, with what may be chosen and what holds otherwise', () => {
  const help = typed('teken', '--help');
  expect(help).toMatch(/^Gebruik: leidraad teken \[opties\] <vorm>\n/);
  expect(help).toMatch(/Opties:[\s\S]*waarmee \(standaard: rood\)[\s\S]*hoe dik \(kies uit: dun, dik\)[\s\S]*toon deze hulp/);
  expect(typed('--help')).toMatch(/Opdrachten:[\s\S]*help \[opdracht\] +toon hulp bij een opdracht/);
  expect(help + typed('--help')).not.toMatch(/Usage|Options|Commands|display|default|choices/);
});
