import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { registerReader } from '#governance/agreements/agreement.queries';
import { GroupEvaluationCommands } from '#governance/agreements/group-evaluation.commands';
import { listGroupEvaluations } from '#governance/agreements/group-evaluation.queries';
import { Commands } from '#governance/command';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './agreement.schema.js';
import { recordsFor, topicsView } from './agreement.view.js';

type List = z.output<typeof schema.groupList>;

/** What working groups evaluated by themselves. */
@Controller('v1/gemeenten/:gemeente/groepsevaluaties')
export class GroupEvaluationsController {
  constructor(
    private readonly commands: Commands,
    private readonly evaluations: GroupEvaluationCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De evaluaties die werkgroepen en andere overleggen zelf hielden', answer: schema.groupList })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.groupQuery }) { overleg, afspraak, formaat }: z.output<typeof schema.groupQuery>, @Headers('accept') accept?: string): Promise<List | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (work): Promise<List> => {
      const rows = await listGroupEvaluations(work.tx, await registerReader(work, ask.person()), { bodyId: overleg, agreementId: afspraak });
      return {
        legtVast: await recordsFor(work, ask.person(), 'evaluation.collect', 'stands'),
        resultaten: rows.map((row) => ({
          id: row.id, overleg: row.bodyId, naam: work.schemes.nameOf(row.bodyId, work.today), op: row.heldOn, titel: row.title, conclusie: row.conclusion, resultaat: row.result, oorzaak: row.cause,
          afspraakId: row.agreementId, ambitie: row.ambitionId, onderwerpen: topicsView(work.scheme, row.topicIds), vergaderingId: row.meetingId, stukId: row.documentId,
        })),
      };
    });
    return wantsTable(formaat, accept) ? tableAnswer('groepsevaluaties', rowsOf(found)) : found;
  }

  @Post()
  @Describe({ summary: 'Een evaluatie van een werkgroep of ander overleg bewaren', answer: created, status: 201 })
  async collect(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.collectBody }) body: z.output<typeof schema.collectBody>): Promise<Answer<z.output<typeof created>>> {
    const { evaluationId } = await this.evaluations.collect(ask.command(body.namens), {
      bodyId: body.overleg, on: body.op, title: body.titel, conclusion: body.conclusie, result: body.resultaat, cause: body.oorzaak, agreementId: body.afspraakId, ambitionId: body.ambitie, topicIds: body.onderwerpen,
      meetingId: body.vergaderingId, documentId: body.stukId,
    });
    return createdAt(`/v1/gemeenten/${path.gemeente}/groepsevaluaties`, { id: evaluationId });
  }
}

const rowsOf = ({ resultaten }: List): string[][] => [
  ['Datum', 'Overleg', 'Evaluatie', 'Conclusie', 'Resultaat', 'Oorzaak', 'Onderwerpen'],
  ...resultaten.map(({ op, naam, titel, conclusie, resultaat, oorzaak, onderwerpen }) => [op, naam, titel, conclusie, resultaat ?? '', oorzaak ?? '', onderwerpen.map((topic) => topic.naam).join(', ')]),
];
