/** Composition for Nest: the capabilities, made from ports. Classes of governance carry no decorators of their own. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/clock';
import type { Ids } from '#platform/ids';
import { assembleCommands } from './assembly.js';
import { SeasonCommands } from './meetings/season.commands.js';
import { MunicipalityQueries } from './municipalities/municipality.queries.js';

export interface GovernancePorts {
  database: DataSource;
  clock: Clock;
  ids: Ids;
  /** Wakes the relay after a commit. */
  committed?: (() => void) | undefined;
}

@Module({})
export class GovernanceModule {
  static with({ database, clock, ids, committed }: GovernancePorts): DynamicModule {
    const { runner: _runner, ...capabilities } = assembleCommands({ app: database, clock, ids, ...(committed ? { committed } : {}) });
    const made = [...Object.values(capabilities), new SeasonCommands(capabilities.commands, capabilities.meetings), new MunicipalityQueries(database)];
    const providers = made.map((capability) => ({ provide: capability.constructor, useValue: capability }));
    return { module: GovernanceModule, global: true, providers, exports: providers };
  }
}
