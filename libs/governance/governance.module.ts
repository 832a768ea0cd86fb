/** Composition for Nest: the capabilities, made from ports. Classes of governance carry no decorators of their own. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import type { Ids } from '#platform/ids';
import { Commands } from './command.js';
import { AgendaCommands } from './meetings/agenda.commands.js';
import { MeetingCommands } from './meetings/meeting.commands.js';
import { RecordCommands } from './meetings/record.commands.js';
import { SeasonCommands } from './meetings/season.commands.js';
import { MinutesCommands } from './minutes/minutes.commands.js';
import { MunicipalityQueries } from './municipalities/municipality.queries.js';

export interface GovernancePorts {
  database: DataSource;
  runner: Runner;
  clock: Clock;
  ids: Ids;
  /** Wakes the relay after a commit. */
  committed?: (() => void) | undefined;
}

@Module({})
export class GovernanceModule {
  static with({ database, runner, clock, ids, committed }: GovernancePorts): DynamicModule {
    const commands = new Commands(database, runner, clock, ids, committed);
    const meetings = new MeetingCommands(commands);
    const made = [commands, meetings, new SeasonCommands(commands, meetings), new AgendaCommands(commands), new RecordCommands(commands), new MinutesCommands(commands), new MunicipalityQueries(database)];
    const providers = made.map((capability) => ({ provide: capability.constructor, useValue: capability }));
    return { module: GovernanceModule, global: true, providers, exports: providers };
  }
}
