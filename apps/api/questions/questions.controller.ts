import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Commands, type Reading } from '#governance/command';
import { QuestionCommands } from '#governance/questions/question.commands';
import type { Question } from '#governance/questions/question.model';
import { questionOfDay, questionsOfDay } from '#governance/questions/question.queries';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import * as schema from './question.schema.js';

const questionPath = municipalityPath.extend({ vraagstuk: z.uuid() });
type Path = z.output<typeof questionPath>;

@Controller('v1/gemeenten/:gemeente/vraagstukken')
export class QuestionsController {
  constructor(
    private readonly commands: Commands,
    private readonly questions: QuestionCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De bestuurlijke vraagstukken van elke ambitie, zoals zij op een dag staan', answer: schema.list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { op, ambitie, status }: z.output<typeof schema.listQuery>): Promise<z.output<typeof schema.list>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const day = op ?? work.today;
      const all = await questionsOfDay(work, ask.tenantId, day);
      const wanted = all.filter((one) => (ambitie === undefined || one.ambitionId === ambitie) && (status === undefined || one.status === status));
      return { op: day, resultaten: wanted.map((one) => view(work, one)) };
    });
  }

  @Get(':vraagstuk')
  @Describe({ summary: 'Een vraagstuk met alles wat ermee gebeurde', answer: schema.detail, openInExample: true })
  read(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path): Promise<z.output<typeof schema.detail>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const found = await questionOfDay(work, ask.tenantId, vraagstuk, work.today);
      return {
        ...view(work, found),
        geschiedenis: found.happened.map(({ kind, on, nr, meetingId, decisionId, ambitionId, bodyId, text, note }) => ({ soort: kind, op: on, uitSamenwerkingsstructuur: nr === null, vergaderingId: meetingId, besluitId: decisionId, ambitie: ambitionId, overleg: bodyId, tekst: text, toelichting: note })),
      };
    });
  }

  @Post()
  @Describe({ summary: 'Een vraagstuk toevoegen aan een ambitie, zoals een vergadering besloot', answer: created, status: 201 })
  async add(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.addBody }) body: z.output<typeof schema.addBody>): Promise<Answer<z.output<typeof created>>> {
    const { questionId } = await this.questions.add(ask.command(body.namens), { meetingId: body.vergaderingId, decisionId: body.besluitId, ambitionId: body.ambitie, text: body.tekst, note: body.toelichting });
    return createdAt(`/v1/gemeenten/${path.gemeente}/vraagstukken/${questionId}`, { id: questionId });
  }

  @Post(':vraagstuk/behandeling')
  @Describe({ summary: 'Vastleggen wie aan een vraagstuk werkt, en hoe ver het is' })
  async work(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.workBody }) body: z.output<typeof schema.workBody>): Promise<void> {
    await this.questions.workOn(ask.command(body.namens), vraagstuk, { bodyId: body.overleg, note: body.toelichting, meetingId: body.vergaderingId });
  }

  @Post(':vraagstuk/verplaatsing')
  @Describe({ summary: 'Een vraagstuk naar een andere ambitie' })
  async move(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.moveBody }) body: z.output<typeof schema.moveBody>): Promise<void> {
    await this.questions.move(ask.command(body.namens), vraagstuk, { meetingId: body.vergaderingId, decisionId: body.besluitId, ambitionId: body.ambitie, reason: body.reden });
  }

  @Post(':vraagstuk/afsluiting')
  @Describe({ summary: 'Een vraagstuk afsluiten, met wat eruit kwam' })
  async close(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.closeBody }) body: z.output<typeof schema.closeBody>): Promise<void> {
    await this.questions.close(ask.command(body.namens), vraagstuk, { meetingId: body.vergaderingId, decisionId: body.besluitId, result: body.resultaat });
  }

  @Post(':vraagstuk/heropening')
  @Describe({ summary: 'Een afgesloten vraagstuk heropenen' })
  async reopen(@Asking() ask: Ask, @Param({ schema: questionPath }) { vraagstuk }: Path, @Body({ schema: schema.reopenBody }) body: z.output<typeof schema.reopenBody>): Promise<void> {
    await this.questions.reopen(ask.command(body.namens), vraagstuk, { meetingId: body.vergaderingId, decisionId: body.besluitId, reason: body.reden });
  }
}

/** An ambition that the scheme dropped goes by its id. */
function view({ scheme, schemes, today }: Pick<Reading, 'scheme' | 'schemes' | 'today'>, { id, ambitionId, text, status, since, addedOn, bodyId }: Question): z.output<typeof schema.question> {
  const ambition = scheme.ambitions.find((one) => one.id === ambitionId);
  return { id, ambitie: { id: ambitionId, naam: ambition?.name ?? ambitionId }, tekst: text, status, sinds: since, toegevoegdOp: addedOn, overleg: bodyId === null ? null : { id: bodyId, naam: schemes.nameOf(bodyId, today) } };
}
