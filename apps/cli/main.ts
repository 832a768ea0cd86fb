import 'reflect-metadata';
import { Command } from 'commander';
import { DomainError } from '#platform/errors';
import { Interrupted } from '#platform/signals';
import { StartError } from '#platform/start-error';
import { auditCommand } from './audit.command.js';
import { diagramsCommand } from './diagrams.command.js';
import { doctorCommand } from './doctor.command.js';
import { goalCheckCommand } from './goal-check.command.js';
import { inDutch } from './in-dutch.js';
import { migrateCommand } from './migrate.command.js';
import { municipalityCommand } from './municipality.command.js';
import { planCommand } from './plan.command.js';
import { planningPhrasesCommand } from './planning-phrases.command.js';
import { privacyCommand } from './privacy.command.js';
import { rotationCommand } from './rotation.command.js';
import { schemeCommand } from './scheme.command.js';
import { startCommand } from './start.command.js';
import { simulateCommand } from './simulate.command.js';
import { topicsCommand } from './topics.command.js';
import { UsageError } from './usage-error.js';

/** One line each; a command loads what it needs when it runs. */
const COMMANDS: readonly (() => Command)[] = [startCommand, simulateCommand, rotationCommand, schemeCommand, municipalityCommand, topicsCommand, goalCheckCommand, planCommand, planningPhrasesCommand, privacyCommand, migrateCommand, auditCommand, doctorCommand, diagramsCommand];

const EXPECTED = [StartError, DomainError, UsageError, Interrupted];

const program = new Command('leidraad').description('Leidraad: vergaderingen en werkstromen van de Lokale Educatieve Agenda');
for (const command of COMMANDS) program.addCommand(command());
inDutch(program);

try {
  await program.parseAsync();
} catch (error) {
  // What an operator can do something about is one line; a defect shows where it is.
  const expected = EXPECTED.some((kind) => error instanceof kind);
  console.error(error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : error);
  process.exitCode = error instanceof Interrupted ? error.code : error instanceof UsageError ? 2 : 1;
}
