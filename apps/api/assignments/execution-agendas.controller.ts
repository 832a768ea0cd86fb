import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { assertAssignmentReader } from '#governance/assignments/assignment.queries';
import { ExecutionAgendaCommands } from '#governance/assignments/execution-agenda.commands';
import { listYearChoices, possibleWithChoice, yearChoice, type YearChoice } from '#governance/assignments/group.queries';
import { Commands, type Reading } from '#governance/command';
import { done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath, onlyNamens } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './assignment.schema.js';
import { yearChoiceOf, yearChoiceRows } from './assignment.view.js';

type Path = z.output<typeof schema.schoolYearPath>;

/** The uitvoeringsagenda: which assignments a school year takes up. */
@Controller('v1/gemeenten/:gemeente/uitvoeringsagendas')
export class ExecutionAgendasController {
  constructor(
    private readonly commands: Commands,
    private readonly agendas: ExecutionAgendaCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De uitvoeringsagenda per schooljaar; als tabel met formaat=csv', answer: schema.yearChoices })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.tableQuery }) { formaat }: z.output<typeof schema.tableQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.yearChoices> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const resultaten: z.output<typeof schema.yearChoice>[] = [];
      for (const one of await listYearChoices(work.tx)) resultaten.push(await viewOf(work, one, ask.person()));
      return wantsTable(formaat, accept) ? tableAnswer('uitvoeringsagendas', yearChoiceRows(work.scheme, resultaten)) : { resultaten };
    });
  }

  @Get(':schooljaar')
  @Describe({ summary: 'De uitvoeringsagenda van een schooljaar', answer: schema.yearChoice, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.schoolYearPath }) { schooljaar }: Path): Promise<Answer<z.output<typeof schema.yearChoice>>> {
    const found = await this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const one = await yearChoice(work.tx, schooljaar);
      return { body: await viewOf(work, one, ask.person()), revision: one.revision };
    });
    return versioned(found.body, found.revision);
  }

  @Post(':schooljaar/voorlegging')
  @Describe({ summary: 'De lijst nu op de agenda zetten van wie kiest', ifMatch: 'accepted' })
  async layBefore(@Asking() ask: Ask, @Param({ schema: schema.schoolYearPath }) { schooljaar }: Path, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.agendas.layBefore(ask.command(namens), schooljaar));
  }

  @Post(':schooljaar/keuze')
  @Describe({ summary: 'De vergadering koos een deel: vastleggen welke opdrachten', ifMatch: 'accepted' })
  async choose(@Asking() ask: Ask, @Param({ schema: schema.schoolYearPath }) { schooljaar }: Path, @Body({ schema: schema.choiceBody }) { opdrachtIds, namens }: z.output<typeof schema.choiceBody>): Promise<Answer> {
    return done(await this.agendas.name(ask.command(namens), schooljaar, { assignmentIds: opdrachtIds }));
  }
}

const viewOf = async (work: Reading, one: YearChoice, personId: string): Promise<z.output<typeof schema.yearChoice>> => yearChoiceOf(one, await possibleWithChoice(work, one, personId));
