/** The command line speaks Dutch, as those who use it do: headings and notes of the help, and what the parser says of what was typed wrong. */
import { Help, type Command, type Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = { 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:', 'Global Options:': 'Algemene opties:' };
const withDutchWords = (usage: string): string => usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]');

/** For this command and all below it. What was typed wrong gets one line or two, and 2 as every shell command. */
export function inDutch(command: Command): Command {
  command
    .helpOption('-h, --help', 'toon deze hulp')
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: withDutchWords,
      subcommandTerm: (sub) => withDutchWords(Help.prototype.subcommandTerm.call(new Help(), sub)),
      optionDescription,
    })
    .configureOutput({ outputError: (text, write) => write(parserSays(text)) })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
  if (command.commands.length > 0) command.helpCommand('help [opdracht]', 'toon hulp bij een opdracht');
  for (const sub of command.commands) inDutch(sub);
  return command;
}

function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const notes = [...(argChoices ? [`kies uit: ${argChoices.join(', ')}`] : []), ...(defaultValue === undefined ? [] : [`standaard: ${String(defaultValue)}`])];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

type Said = readonly [english: RegExp, dutch: (...parts: string[]) => string];

/** What commander 14 says, in the order in which it is tried. */
const SAID: readonly Said[] = [
  [/^error: unknown option '([^']+)'/, (option) => `Onbekende optie: ${option}.`],
  [/^error: unknown command '([^']+)'/, (name) => `Onbekende opdracht: ${name}.`],
  [/^error: option '([^']+)' argument missing/, (option) => `Bij ${option} ontbreekt de waarde.`],
  [/^error: required option '([^']+)' not specified/, (option) => `De optie ${option} ontbreekt.`],
  [/^error: missing required argument '([^']+)'/, (name) => `Er ontbreekt een woord: <${name}>.`],
  [/^error: option '([^']+)' cannot be used with option '([^']+)'/, (one, other) => `${one} en ${other} gaan niet samen. Kies er een.`],
  [/^error: option '([^']+)' argument '([^']*)' is invalid\. Allowed choices are ([^\n]+)\./, (option, given, choices) => `${option}: ‘${given}’ kan niet. Kies uit: ${choices}.`],
  [/^error: option '([^']+)' argument '([^']*)' is invalid\. ([^\n]+)/, (option, given, why) => `${option}: ‘${given}’ kan niet. ${why}`],
  [/^error: too many arguments/, () => 'Te veel woorden.'],
];
const SEE_HELP = ' Zie --help.\n';

/** PURE. What it says that is not known here is left as it is. */
export function parserSays(text: string): string {
  for (const [english, dutch] of SAID) {
    const found = english.exec(text);
    if (found) return `${dutch(...found.slice(1))}${SEE_HELP}`;
  }
  return text;
}
