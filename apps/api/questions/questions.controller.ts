import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { QuestionCommands } from '#governance/questions/question.commands';
import { addingChoices } from '#governance/questions/choices.queries';
import { dealings } from '#governance/questions/dealings.queries';
import { revisionOf } from '#governance/questions/question.model';
import { questionOfDay, questionsOfDay } from '#governance/questions/question.queries';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './question.schema.js';
import { listView, questionDetailView, questionRows } from './question.view.js';

const questionPath = municipalityPath.extend({ vraagstuk: z.uuid() });
type Path = z.output<typeof questionPath>;

@Controller('v1/gemeenten/:gemeente/vraagstukken')
export class QuestionsController {
  constructor(
    private readonly commands: Commands,
    private readonly questions: QuestionCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De bestuurlijke vraagstukken van elke ambitie, zoals zij op een dag staan; als tabel met formaat=csv', answer: schema.list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { op, ambitie, status, formaat }: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.list> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const day = op ?? work.today;
      const all = await questionsOfDay(work, ask.tenantId, day);
      const wanted = all.filter((one) => (ambitie === undefined || one.ambitionId === ambitie) && (status === undefined || one.status === status));
      const shown = listView(work, day, wanted, await dealings(work, ask.personId), await addingChoices(work, ask.personId));
      return wantsTable(formaat, accept) ? tableAnswer('vraagstukken', questionRows(work, shown.resultaten)) : shown;
    });
  }

  @Get(':vraagstuk')
  @Describe({ summary: 'Een vraagstuk met alles wat ermee gebeurde', answer: schema.detail, openInExample: true, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path): Promise<Answer<z.output<typeof schema.detail>>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const found = await questionOfDay(work, ask.tenantId, vraagstuk, work.today);
      return versioned(await questionDetailView(work, found, await dealings(work, ask.personId), ask.personId), revisionOf(found));
    });
  }

  @Post()
  @Describe({ summary: 'Een vraagstuk toevoegen aan een ambitie, zoals een vergadering besloot', answer: created, status: 201 })
  async add(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.addBody }) body: z.output<typeof schema.addBody>): Promise<Answer<z.output<typeof created>>> {
    const { questionId } = await this.questions.add(ask.command(body.namens), { meetingId: body.vergaderingId, decisionId: body.besluitId, ambitionId: body.ambitie, text: body.tekst, note: body.toelichting });
    return createdAt(`/v1/gemeenten/${path.gemeente}/vraagstukken/${questionId}`, { id: questionId });
  }

  @Post(':vraagstuk/behandeling')
  @Describe({ summary: 'Vastleggen wie aan een vraagstuk werkt, en hoe ver het is', ifMatch: 'accepted' })
  async work(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.workBody }) body: z.output<typeof schema.workBody>): Promise<Answer> {
    return done(await this.questions.workOn(ask.command(body.namens), vraagstuk, { bodyId: body.overleg, note: body.toelichting, meetingId: body.vergaderingId }));
  }

  @Post(':vraagstuk/verplaatsing')
  @Describe({ summary: 'Een vraagstuk naar een andere ambitie', ifMatch: 'accepted' })
  async move(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.moveBody }) body: z.output<typeof schema.moveBody>): Promise<Answer> {
    return done(await this.questions.move(ask.command(body.namens), vraagstuk, { meetingId: body.vergaderingId, decisionId: body.besluitId, ambitionId: body.ambitie, reason: body.reden }));
  }

  @Post(':vraagstuk/afsluiting')
  @Describe({ summary: 'Een vraagstuk afsluiten, met wat eruit kwam', ifMatch: 'accepted' })
  async close(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.closeBody }) body: z.output<typeof schema.closeBody>): Promise<Answer> {
    return done(await this.questions.close(ask.command(body.namens), vraagstuk, { meetingId: body.vergaderingId, decisionId: body.besluitId, result: body.resultaat }));
  }

  @Post(':vraagstuk/heropening')
  @Describe({ summary: 'Een afgesloten vraagstuk heropenen', ifMatch: 'accepted' })
  async reopen(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.reopenBody }) body: z.output<typeof schema.reopenBody>): Promise<Answer> {
    return done(await this.questions.reopen(ask.command(body.namens), vraagstuk, { meetingId: body.vergaderingId, decisionId: body.besluitId, reason: body.reden }));
  }
}
