import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { daysOf } from '#governance/plans/begin';
import { ExecutionCommands } from '#governance/plans/execution.commands';
import { planYearOf } from '#governance/plans/planning';
import { assertPlanReader } from '#governance/plans/reading';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { onlyNamens } from '../http/shapes.js';
import * as schema from './plan.schema.js';

type YearPath = z.output<typeof schema.yearPath>;

/** A plan that is worked on: actions that are done, money that is promised, what came of it. */
@Controller('v1/gemeenten/:gemeente/jaarplannen')
export class PlanExecutionController {
  constructor(
    private readonly commands: Commands,
    private readonly execution: ExecutionCommands,
  ) {}

  @Post(':jaar/acties/:actie/afhandeling')
  @Describe({ summary: 'Een actie is gereed', ifMatch: 'accepted' })
  async actionDone(@Asking() ask: Ask, @Param({ schema: schema.actionPath }) { jaar, actie }: z.output<typeof schema.actionPath>, @Body({ schema: schema.doneBody }) body: z.output<typeof schema.doneBody>): Promise<Answer> {
    return done(await this.execution.actionDone(ask.command(body.namens), jaar, actie, { on: body.op, note: body.toelichting }));
  }

  @Post(':jaar/acties/:actie/heropening')
  @Describe({ summary: 'Een actie is toch niet gereed', ifMatch: 'accepted' })
  async actionOpen(@Asking() ask: Ask, @Param({ schema: schema.actionPath }) { jaar, actie }: z.output<typeof schema.actionPath>, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.execution.actionReopened(ask.command(namens), jaar, actie));
  }

  @Get(':jaar/planning')
  @Describe({ summary: 'Wat een planning als Q4 2021 of sept./okt 2021 in dagen is; er verandert niets', answer: schema.planningRead })
  planning(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Query({ schema: schema.planningQuery }) { tekst }: z.output<typeof schema.planningQuery>): Promise<z.output<typeof schema.planningRead>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertPlanReader(work, ask.person());
      const year = planYearOf(work.scheme, jaar);
      const { fromDay, untilDay } = year ? daysOf(tekst, year) : { fromDay: null, untilDay: null };
      return { van: fromDay, totEnMet: untilDay };
    });
  }

  @Get(':jaar/toezeggingen/voorbeeld')
  @Describe({ summary: 'Wat een toezegging overlaat, voordat zij wordt gedaan; er verandert niets', answer: schema.weighed })
  async preview(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Query({ schema: schema.promiseQuery }) { regel, centen }: z.output<typeof schema.promiseQuery>): Promise<z.output<typeof schema.weighed>> {
    await this.commands.read(ask.tenantId, (work) => assertPlanReader(work, ask.person()));
    const { fits, warnings, lineLeftCents, budgetLeftCents } = await this.execution.preview(ask.tenantId, jaar, { lineId: regel, cents: centen });
    return { past: fits, waarschuwingen: warnings, regelOverCenten: lineLeftCents, budgetOverCenten: budgetLeftCents };
  }

  @Post(':jaar/toezeggingen')
  @Describe({ summary: 'Geld toezeggen; wat over regel of budget gaat alleen met bevestigd', answer: schema.committed, status: 201, ifMatch: 'accepted' })
  async commit(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) path: YearPath & { gemeente: string }, @Body({ schema: schema.commitBody }) body: z.output<typeof schema.commitBody>): Promise<Answer<z.output<typeof schema.committed>>> {
    const { commitmentId, warnings, revision } = await this.execution.commit(ask.command(), path.jaar, { lineId: body.regel, cents: body.centen, what: body.waarvoor, toWhom: body.aanWie, confirm: body.bevestigd });
    return createdAt(`/v1/gemeenten/${path.gemeente}/jaarplannen/${path.jaar}`, { id: commitmentId, waarschuwingen: warnings }, revision);
  }

  @Post(':jaar/toezeggingen/:toezegging/intrekking')
  @Describe({ summary: 'Een toezegging intrekken', ifMatch: 'accepted' })
  async withdrawCommitment(@Asking() ask: Ask, @Param({ schema: schema.commitmentPath }) { jaar, toezegging }: z.output<typeof schema.commitmentPath>, @Body({ schema: schema.withdrawBody }) { reden }: z.output<typeof schema.withdrawBody>): Promise<Answer> {
    return done(await this.execution.withdrawCommitment(ask.command(), jaar, toezegging, { reason: reden }));
  }

  @Post(':jaar/evaluatie')
  @Describe({ summary: 'Vastleggen wat er van het plan terechtkwam', ifMatch: 'accepted' })
  async evaluate(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.evaluateBody }) { tekst, op }: z.output<typeof schema.evaluateBody>): Promise<Answer> {
    return done(await this.execution.evaluate(ask.command(), jaar, { text: tekst, on: op }));
  }
}
