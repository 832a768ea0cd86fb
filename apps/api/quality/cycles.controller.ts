import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Commands, type Reading } from '#governance/command';
import { beginRefusal } from '#governance/quality/begin-turn';
import { CycleCommands } from '#governance/quality/cycle.commands';
import { cyclesOf, cycleState, findSubject } from '#governance/quality/cycle.queries';
import { EvaluationCommands, type AdjustGoals } from '#governance/quality/evaluation.commands';
import { GoalCommands } from '#governance/quality/goal.commands';
import { cleanGoal, findingsOf } from '#governance/quality/goal.draft';
import { officesInCycle } from '#governance/quality/people';
import { subjectsOf, type Subject } from '#governance/quality/subjects';
import { may } from '#identity/permissions';
import type { CyclePhase } from '#workflows/quality-cycle.model';
import { Answer, createdAt, done, versioned } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath, onlyNamens } from '../http/shapes.js';
import { csv } from '../planning/csv.js';
import { draftFrom } from './goals.controller.js';
import * as schema from './quality.schema.js';
import { goalTable } from './quality.table.js';
import { findingOf, readTurn } from './quality.view.js';

type TurnPath = z.output<typeof schema.turnPath>;
type Turns = z.output<typeof schema.turns>;

/** Of every ambition where its quality cycle stands. */
@Controller('v1/gemeenten/:gemeente/kwaliteitscyclus')
export class CycleOverviewController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Alle ambities met de rondes van hun kwaliteitscyclus; of alle doelen met hun cijfers als tabel', answer: schema.overview })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.overviewQuery }) { ambitie, formaat }: z.output<typeof schema.overviewQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.overview> | Answer<string>> {
    const personId = ask.person();
    return this.commands.read(ask.tenantId, async (work) => {
      const { tx, scheme } = work;
      const subjects = ambitie === undefined ? subjectsOf(scheme) : [findSubject(scheme, ambitie)];
      if (formaat === 'csv' || (formaat === undefined && /^text\/csv\b/.test(accept ?? ''))) {
        return new Answer(csv(await goalTable(tx, ambitie)), { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="doelen-en-cijfers.csv"' });
      }
      const ambities: Turns[] = [];
      for (const subject of subjects) ambities.push(await turnsOf(work, subject, personId));
      return { ambities };
    });
  }

  @Post('doelentoets')
  @Describe({ summary: 'Wat er aan een doel ontbreekt, terwijl u het opschrijft; er wordt niets bewaard', answer: schema.check })
  check(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.checkBody }) body: z.output<typeof schema.checkBody>): z.output<typeof schema.check> {
    ask.person();
    const draft = draftFrom({ ...body, tekst: body.tekst ?? '', indicatoren: body.indicatoren.map((one) => ({ ...one, naam: one.naam ?? '' })) });
    return { doelentoets: findingsOf(cleanGoal(draft)).map(findingOf) };
  }
}

async function turnsOf(work: Reading, subject: Subject, personId: string): Promise<Turns> {
  const { tx } = work;
  const rondes: Turns['rondes'] = [];
  for (const cycle of await cyclesOf(tx, subject.id)) rondes.push({ ronde: cycle.turn, status: schema.STATES[(await cycleState(tx, cycle)).state as keyof typeof schema.STATES], van: cycle.beganAt, tot: cycle.endedAt });
  const mayBegin = rondes.every(({ tot }) => tot !== null) && may(await officesInCycle(work, subject, personId), 'cycle.start').allowed && (await beginRefusal(work, subject)) === null;
  return { ambitie: subject.id, naam: subject.name, doel: subject.aim, rondes, mogelijk: mayBegin ? ['kwaliteitscyclus'] : [] };
}

/** The quality cycle of one ambition, theme or line of the plan, turn by turn. */
@Controller('v1/gemeenten/:gemeente/ambities/:ambitie/kwaliteitscyclus')
export class CyclesController {
  constructor(
    private readonly commands: Commands,
    private readonly cycles: CycleCommands,
    private readonly goals: GoalCommands,
    private readonly evaluations: EvaluationCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De rondes van de kwaliteitscyclus van een ambitie', answer: schema.turns })
  list(@Asking() ask: Ask, @Param({ schema: schema.subjectPath }) path: z.output<typeof schema.subjectPath>): Promise<Turns> {
    const personId = ask.person();
    return this.commands.read(ask.tenantId, (work) => turnsOf(work, findSubject(work.scheme, path.ambitie), personId));
  }

  @Post()
  @Describe({ summary: 'Een ronde beginnen waar er geen loopt; meestal gaat dat vanzelf', answer: schema.startedTurn, status: 201 })
  async start(@Asking() ask: Ask, @Param({ schema: schema.subjectPath }) path: z.output<typeof schema.subjectPath>, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<Answer<z.output<typeof schema.startedTurn>>> {
    const { turn } = await this.cycles.start(ask.command(body.namens), path.ambitie);
    return createdAt(`/v1/gemeenten/${path.gemeente}/ambities/${path.ambitie}/kwaliteitscyclus/${turn}`, { ronde: turn });
  }

  @Get(':ronde')
  @Describe({ summary: 'Een ronde: fasen, doelen met cijfers en advies, evaluaties, bijstelling', answer: schema.cycle, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.turnPath }) path: TurnPath): Promise<Answer<z.output<typeof schema.cycle>>> {
    const personId = ask.person();
    const { body, revision } = await this.commands.read(ask.tenantId, (work) => readTurn(work, path.ambitie, path.ronde, personId));
    return versioned(body, revision);
  }

  @Post(':ronde/vaststelling')
  @Describe({ summary: 'De doelen van deze ronde vaststellen', ifMatch: 'required' })
  async set(@Asking() ask: Ask, @Param({ schema: schema.turnPath }) path: TurnPath, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.goals.set(ask.command(body.namens), path.ambitie, path.ronde));
  }

  @Post(':ronde/bijstelling')
  @Describe({ summary: 'Per doel beslissen: doorgaan, bijstellen of stoppen; en nieuwe doelen. De volgende ronde begint', ifMatch: 'required' })
  async adjust(@Asking() ask: Ask, @Param({ schema: schema.turnPath }) path: TurnPath, @Body({ schema: schema.adjustmentBody }) body: z.output<typeof schema.adjustmentBody>): Promise<Answer> {
    const wanted: AdjustGoals = {
      decisions: body.besluiten.map(({ doelId, besluit, reden, doel }) => ({ goalId: doelId, decision: besluit, reason: reden, draft: doel ? draftFrom(doel) : null })),
      added: body.nieuw.map(({ reden, doel }) => ({ reason: reden, draft: draftFrom(doel) })),
    };
    return done(await this.evaluations.adjust(ask.command(body.namens), path.ambitie, path.ronde, wanted));
  }

  @Post(':ronde/overslaan')
  @Describe({ summary: 'Een fase beëindigen zonder dat het af is, met de reden', ifMatch: 'accepted' })
  async skip(@Asking() ask: Ask, @Param({ schema: schema.turnPath }) path: TurnPath, @Body({ schema: schema.skipBody }) body: z.output<typeof schema.skipBody>): Promise<Answer> {
    const phase = (Object.keys(schema.PHASES) as CyclePhase[]).find((name) => schema.PHASES[name] === body.fase)!;
    return done(await this.cycles.leavePhase(ask.command(body.namens), path.ambitie, path.ronde, { phase, reason: body.reden }));
  }
}
