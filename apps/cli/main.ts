import 'reflect-metadata';
import { Command } from 'commander';
import { DomainError } from '#platform/errors';
import { StartError } from '#platform/start-error';
import { diagramsCommand } from './diagrams.command.js';
import { doctorCommand } from './doctor.command.js';
import { migrateCommand } from './migrate.command.js';
import { startCommand } from './start.command.js';
import { simulateCommand } from './simulate.command.js';

/** One line each; a command loads what it needs when it runs. */
const COMMANDS: readonly (() => Command)[] = [startCommand, simulateCommand, migrateCommand, doctorCommand, diagramsCommand];

const program = new Command('leidraad').description('Leidraad: meetings and workflows of the Lokale Educatieve Agenda').showHelpAfterError();
for (const command of COMMANDS) program.addCommand(command());

try {
  await program.parseAsync();
} catch (error) {
  // What an operator can do something about is one line; a defect shows where it is.
  const expected = error instanceof StartError || error instanceof DomainError;
  console.error(error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : error);
  process.exitCode = 1;
}
