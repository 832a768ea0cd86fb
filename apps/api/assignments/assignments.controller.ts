import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { AssignmentCommands } from '#governance/assignments/assignment.commands';
import { assertAssignmentReader, assignmentDetail, listAssignments, mayDraft } from '#governance/assignments/assignment.queries';
import { findingsWhileTyping, type ChangedAssignment } from '#governance/assignments/assignment.rows';
import { Commands } from '#governance/command';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath, onlyNamens } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './assignment.schema.js';
import { assignmentRows, detailOf, findingOf, statesOf, summaryOf } from './assignment.view.js';

type Path = z.output<typeof schema.assignmentPath>;
type Namens = z.output<typeof onlyNamens>;

/** Bestuurlijke opdrachten until they lie before the body that issues them. */
@Controller('v1/gemeenten/:gemeente/opdrachten')
export class AssignmentsController {
  constructor(
    private readonly commands: Commands,
    private readonly assignments: AssignmentCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De opdrachten, met hoe het ervoor staat; als tabel met formaat=csv', answer: schema.list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) query: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.list> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const lines = await listAssignments(work, { ambitionId: query.ambitie, groupId: query.werkgroep, states: query.status && statesOf(query.status) });
      const resultaten = lines.map((one) => summaryOf(work.scheme, one)).filter(({ stand }) => query.stand === undefined || stand === query.stand);
      return wantsTable(query.formaat, accept) ? tableAnswer('opdrachten', assignmentRows(work.scheme, resultaten)) : { resultaten, mogelijk: (await mayDraft(work, ask.person())) ? ['opdrachten'] : [] };
    });
  }

  @Post()
  @Describe({ summary: 'Een opdracht opstellen; wat nog ontbreekt om SMART te zijn, staat erbij', answer: schema.drafted, status: 201 })
  async draft(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.draftBody }) body: z.output<typeof schema.draftBody>): Promise<Answer<z.output<typeof schema.drafted>>> {
    const { assignmentId, missing, revision } = await this.assignments.draft(ask.command(body.namens), { ...contentFrom(body), ambitionId: body.ambitie, year: body.schooljaar });
    return createdAt(`/v1/gemeenten/${path.gemeente}/opdrachten/${assignmentId}`, { id: assignmentId, ontbreekt: missing }, revision);
  }

  @Post('toets')
  @Describe({ summary: 'Wat een opdracht nog mist om SMART te zijn, terwijl u haar opschrijft; er wordt niets bewaard', answer: schema.check })
  check(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.checkBody }) body: z.output<typeof schema.checkBody>): Promise<z.output<typeof schema.check>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const { resultaat, waaraanTeZien, trekker, middelen, einddatum, tussenstanden } = body;
      return { smart: findingsWhileTyping({ result: resultaat, measure: waaraanTeZien, who: trekker, means: middelen, dueOn: einddatum, reportsOn: tussenstanden }, work.today).map(findingOf) };
    });
  }

  @Get(':opdracht')
  @Describe({ summary: 'Een opdracht met tussenstanden, knelpunten, en opdrachten van andere ambities over dezelfde onderwerpen', answer: schema.detail, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) { opdracht }: Path): Promise<Answer<z.output<typeof schema.detail>>> {
    const { body, revision } = await this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const found = await assignmentDetail(work, opdracht, ask.person());
      return { body: detailOf(work.scheme, found), revision: found.revision };
    });
    return versioned(body, revision);
  }

  @Put(':opdracht')
  @Describe({ summary: 'Een concept opnieuw opschrijven; wat u weglaat, is weer leeg', answer: schema.saved, ifMatch: 'required' })
  async change(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) { opdracht }: Path, @Body({ schema: schema.changeBody }) body: z.output<typeof schema.changeBody>): Promise<Answer<z.output<typeof schema.saved>>> {
    const { missing, revision } = await this.assignments.change(ask.command(body.namens), opdracht, contentFrom(body));
    return versioned({ ontbreekt: missing }, revision);
  }

  @Post(':opdracht/voorlegging')
  @Describe({ summary: 'De opdracht op de agenda zetten van wie haar uitgeeft', answer: schema.warned, ifMatch: 'accepted' })
  async layBefore(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) { opdracht }: Path, @Body({ schema: onlyNamens }) { namens }: Namens): Promise<Answer<z.output<typeof schema.warned>>> {
    const { warnings, revision } = await this.assignments.layBefore(ask.command(namens), opdracht);
    return versioned({ waarschuwingen: warnings }, revision);
  }

  @Post(':opdracht/intrekking')
  @Describe({ summary: 'De opdracht is toch niet nodig; wat is uitgegeven, stopt alleen de vergadering', ifMatch: 'accepted' })
  async drop(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) { opdracht }: Path, @Body({ schema: onlyNamens }) { namens }: Namens): Promise<Answer> {
    return done(await this.assignments.drop(ask.command(namens), opdracht));
  }
}

const contentFrom = (body: z.output<typeof schema.changeBody>): ChangedAssignment => ({
  title: body.titel, groupId: body.werkgroep, questionId: body.vraagstukId, topicIds: body.onderwerpen, result: body.resultaat, measure: body.waaraanTeZien, who: body.trekker, means: body.middelen, frame: body.kader,
  dueOn: body.einddatum, reportsOn: body.tussenstanden,
});
