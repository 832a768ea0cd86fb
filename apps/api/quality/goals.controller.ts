import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { EvaluationCommands } from '#governance/quality/evaluation.commands';
import { FigureCommands } from '#governance/quality/figure.commands';
import { GoalCommands } from '#governance/quality/goal.commands';
import { MeasurerCommands } from '#governance/quality/measurer.commands';
import type { SaveGoal } from '#governance/quality/goal.draft';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created } from '../http/shapes.js';
import * as schema from './quality.schema.js';

type GoalPath = z.output<typeof schema.goalPath>;
type Created = Answer<z.output<typeof created>>;

export const draftFrom = ({ tekst, eigenaar, wanneer, onderwerpen, nietMeetbaarOmdat, indicatoren }: schema.GoalIn): SaveGoal => ({
  text: tekst,
  owner: eigenaar,
  byWhen: wanneer,
  topicIds: onderwerpen,
  notMeasurableBecause: nietMeetbaarOmdat,
  indicators: indicatoren.map(({ naam, eenheid, richting, huidigeSituatie, teBereikenResultaat, wanneer: when, bron, wieMeet, meetplek }) => ({
    name: naam, unit: eenheid, direction: richting === 'omhoog' ? 'up' : richting === 'omlaag' ? 'down' : null, baseline: huidigeSituatie, target: teBereikenResultaat, byWhen: when, source: bron, measuredBy: wieMeet,
    measurer: meetplek ? { bodyId: meetplek.overleg, seatId: meetplek.plek } : null,
  })),
});

const turnAt = ({ gemeente, ambitie, ronde }: z.output<typeof schema.turnPath>): string => `/v1/gemeenten/${gemeente}/ambities/${ambitie}/kwaliteitscyclus/${ronde}`;

/** What a turn works on, and what is found of it. */
@Controller('v1/gemeenten/:gemeente/ambities/:ambitie/kwaliteitscyclus/:ronde')
export class GoalsController {
  constructor(
    private readonly goals: GoalCommands,
    private readonly figures: FigureCommands,
    private readonly measurers: MeasurerCommands,
    private readonly evaluations: EvaluationCommands,
  ) {}

  @Post('doelen')
  @Describe({ summary: 'Een doel opschrijven; het advies van de doelentoets staat bij de ronde', answer: created, status: 201, ifMatch: 'accepted' })
  async add(@Asking() ask: Ask, @Param({ schema: schema.turnPath }) path: z.output<typeof schema.turnPath>, @Body({ schema: schema.goalBody }) body: z.output<typeof schema.goalBody>): Promise<Created> {
    const { goalId, revision } = await this.goals.save(ask.command(body.namens), path.ambitie, path.ronde, null, draftFrom(body));
    return createdAt(turnAt(path), { id: goalId }, revision);
  }

  @Put('doelen/:doel')
  @Describe({ summary: 'Een doel opnieuw opschrijven, zolang de doelen niet zijn vastgesteld', ifMatch: 'required' })
  async replace(@Asking() ask: Ask, @Param({ schema: schema.goalPath }) path: GoalPath, @Body({ schema: schema.goalBody }) body: z.output<typeof schema.goalBody>): Promise<Answer> {
    return done(await this.goals.save(ask.command(body.namens), path.ambitie, path.ronde, path.doel, draftFrom(body)));
  }

  @Delete('doelen/:doel')
  @Describe({ summary: 'Een doel weghalen, zolang de doelen niet zijn vastgesteld', ifMatch: 'accepted' })
  async remove(@Asking() ask: Ask, @Param({ schema: schema.goalPath }) path: GoalPath): Promise<Answer> {
    return done(await this.goals.remove(ask.command(), path.ambitie, path.ronde, path.doel));
  }

  @Post('indicatoren/:indicator/metingen')
  @Describe({ summary: 'Een cijfer aanleveren, of een cijfer corrigeren', answer: created, status: 201, ifMatch: 'accepted' })
  async measure(@Asking() ask: Ask, @Param({ schema: schema.indicatorPath }) path: z.output<typeof schema.indicatorPath>, @Body({ schema: schema.figureBody }) body: z.output<typeof schema.figureBody>): Promise<Created> {
    const figure = { value: body.waarde, unit: body.eenheid, on: body.op, note: body.opmerking, corrects: body.corrigeert };
    const { measurementId, revision } = await this.figures.record(ask.command(body.namens), path.ambitie, path.ronde, path.indicator, figure);
    return createdAt(turnAt(path), { id: measurementId }, revision);
  }

  @Put('indicatoren/:indicator/meter')
  @Describe({ summary: 'Iemand anders vragen om dit cijfer; wie het wordt, hoort het als er een cijfer open staat', ifMatch: 'required' })
  async changeMeasurer(@Asking() ask: Ask, @Param({ schema: schema.indicatorPath }) path: z.output<typeof schema.indicatorPath>, @Body({ schema: schema.measurerBody }) body: z.output<typeof schema.measurerBody>): Promise<Answer> {
    const measurer = body.meetplek ? { bodyId: body.meetplek.overleg, seatId: body.meetplek.plek } : null;
    return done(await this.measurers.change(ask.command(body.namens), path.ambitie, path.ronde, path.indicator, { measurer, measuredBy: body.wieMeet }));
  }

  @Put('evaluaties/:evaluatie')
  @Describe({ summary: 'Opschrijven wat er van de doelen is gekomen, en hoe de samenwerking verliep', ifMatch: 'required' })
  async evaluate(@Asking() ask: Ask, @Param({ schema: schema.evaluationPath }) path: z.output<typeof schema.evaluationPath>, @Body({ schema: schema.evaluationBody }) body: z.output<typeof schema.evaluationBody>): Promise<Answer> {
    const results = body.oordelen.map(({ doelId, uitkomst, oorzaak }) => ({ goalId: doelId, result: uitkomst, cause: oorzaak }));
    return done(await this.evaluations.evaluate(ask.command(body.namens), path.ambitie, path.ronde, path.evaluatie, { results, process: body.samenwerking }));
  }
}
