import { Body, Controller, Get, Headers, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { letterDocx } from '#documents/letter-docx';
import { Commands } from '#governance/command';
import { AdoptionCommands } from '#governance/plans/adoption.commands';
import { councilLetterOf } from '#governance/plans/council-letter.queries';
import { PlanCommands } from '#governance/plans/plan.commands';
import { listPlans, planDetail } from '#governance/plans/plan.queries';
import { possibleInPlan, yearsToBegin } from '#governance/plans/possible';
import { assertPlanReader } from '#governance/plans/reading';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './plan.schema.js';
import { listRows, planRows, planView, summaryOf } from './plan.view.js';

type YearPath = z.output<typeof schema.yearPath>;

/** Annual plans: written per line, adopted by every competent authority, carried out, evaluated. */
@Controller('v1/gemeenten/:gemeente/jaarplannen')
export class PlansController {
  constructor(
    private readonly commands: Commands,
    private readonly plans: PlanCommands,
    private readonly adoptions: AdoptionCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De jaarplannen, per jaar; als tabel met formaat=csv', answer: schema.list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { formaat }: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.list> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertPlanReader(work, ask.person());
      const rows = await listPlans(work.tx);
      const resultaten = rows.map(summaryOf);
      return wantsTable(formaat, accept) ? tableAnswer('jaarplannen', listRows(resultaten)) : { resultaten, teBeginnen: await yearsToBegin(work, rows.map(({ year }) => year), ask.person()) };
    });
  }

  @Post()
  @Describe({ summary: 'Het plan van een jaar beginnen', status: 201 })
  async begin(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.beginBody }) { jaar }: z.output<typeof schema.beginBody>): Promise<Answer> {
    const { revision } = await this.plans.begin(ask.command(), { year: jaar });
    return createdAt(`/v1/gemeenten/${path.gemeente}/jaarplannen/${jaar}`, undefined, revision);
  }

  @Get(':jaar')
  @Describe({ summary: 'Een jaarplan met regels, acties, geld en vaststellingen', answer: schema.plan, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Query({ schema: schema.showQuery }) { versie, formaat }: z.output<typeof schema.showQuery>, @Headers('accept') accept?: string): Promise<Answer<z.output<typeof schema.plan> | string>> {
    const { view, revision } = await this.commands.read(ask.tenantId, async (work) => {
      await assertPlanReader(work, ask.person());
      const detail = await planDetail(work.tx, ask.tenantId, work.scheme, jaar, work.today, versie ?? null);
      return { view: planView(work.scheme, detail, await possibleInPlan(work, detail, ask.person())), revision: detail.revision };
    });
    return wantsTable(formaat, accept) ? tableAnswer(`jaarplan-${jaar}`, planRows(view)) : versioned(view, revision);
  }

  @Put(':jaar/regels/:regel')
  @Describe({ summary: 'Een programmalijn van het plan als geheel opslaan', answer: schema.saved, ifMatch: 'required' })
  async saveLine(@Asking() ask: Ask, @Param({ schema: schema.linePath }) { jaar, regel }: z.output<typeof schema.linePath>, @Body({ schema: schema.lineBody }) body: z.output<typeof schema.lineBody>): Promise<Answer<z.output<typeof schema.saved>>> {
    const { version, warnings, revision } = await this.plans.saveLine(ask.command(), jaar, regel, {
      fields: body.kolommen, people: body.mensen, costCents: body.kostenCenten, cover: body.dekking?.map(({ bron, centen }) => ({ source: bron, cents: centen })), leaCents: body.leaCenten, remarks: body.opmerkingen,
      actions: body.acties?.map(({ id, nr, actie, partners, planning, budgetCenten, budgetTekst, trekkerId }) => ({ id, nr, action: actie, partners, planning, budgetCents: budgetCenten, budgetText: budgetTekst, leadId: trekkerId })),
    });
    return versioned({ versie: version, waarschuwingen: warnings }, revision);
  }

  @Put(':jaar/budget')
  @Describe({ summary: 'Wat de LEA dit jaar mag uitgeven, en hoe dat in de begroting heet' })
  async setBudget(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.budgetBody }) body: z.output<typeof schema.budgetBody>): Promise<void> {
    await this.plans.setBudget(ask.command(), jaar, { availableCents: body.beschikbaarCenten, name: body.begrotingspost ?? null });
  }

  @Post(':jaar/indiening')
  @Describe({ summary: 'Het plan voorleggen: ter afstemming, of gewijzigd aan wie het oude vaststelden', answer: schema.saved, ifMatch: 'accepted' })
  async submit(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.submitBody }) { reden }: z.output<typeof schema.submitBody>): Promise<Answer<z.output<typeof schema.saved>>> {
    const { version, warnings, revision } = await this.plans.submit(ask.command(), jaar, { reason: reden ?? null });
    return versioned({ versie: version, waarschuwingen: warnings }, revision);
  }

  @Post(':jaar/terugname')
  @Describe({ summary: 'Terugnemen wat bij anderen ligt', ifMatch: 'accepted' })
  async withdraw(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath): Promise<Answer> {
    return done(await this.plans.withdraw(ask.command(), jaar));
  }

  @Post(':jaar/vaststellingen')
  @Describe({ summary: 'Het plan vaststellen voor het eigen bestuur', ifMatch: 'accepted' })
  async adopt(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.adoptBody }) body: z.output<typeof schema.adoptBody>): Promise<Answer> {
    return done(await this.adoptions.adopt(ask.command(body.namens), jaar, { authority: body.gezag, on: body.op, adaptations: body.aanpassingen }));
  }

  @Post(':jaar/vaststellingen/weigering')
  @Describe({ summary: 'Het plan zo niet vaststellen', ifMatch: 'accepted' })
  async withhold(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.withholdBody }) body: z.output<typeof schema.withholdBody>): Promise<Answer> {
    return done(await this.adoptions.withhold(ask.command(body.namens), jaar, { authority: body.gezag, reason: body.reden }));
  }

  @Get(':jaar/brief')
  @Describe({ summary: 'De raadsinformatiebrief zoals zij er nu ligt', answer: schema.letter, versioned: true })
  letter(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath): Promise<Answer<z.output<typeof schema.letter>>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertPlanReader(work, ask.person());
      const { text, drafted, revision } = await councilLetterOf(work.tx, ask.tenantId, work.scheme, jaar, work.today);
      return versioned({ tekst: text, concept: drafted }, revision);
    });
  }

  @Get(':jaar/brief/docx')
  @Describe({ summary: 'De raadsinformatiebrief als Word-document', file: 'answer' })
  async letterFile(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath): Promise<StreamableFile> {
    const { text } = await this.commands.read(ask.tenantId, async (work) => {
      await assertPlanReader(work, ask.person());
      return councilLetterOf(work.tx, ask.tenantId, work.scheme, jaar, work.today);
    });
    const name = `raadsinformatiebrief-${jaar}`;
    return fileAnswer(await letterDocx({ title: name, text }), `${name}.docx`);
  }

  @Put(':jaar/brief')
  @Describe({ summary: 'De raadsinformatiebrief in eigen woorden; null: zoals Leidraad haar opstelt', ifMatch: 'required' })
  async saveLetter(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.letterBody }) { tekst }: z.output<typeof schema.letterBody>): Promise<Answer> {
    return done(await this.plans.saveLetter(ask.command(), jaar, { text: tekst }));
  }

  @Post(':jaar/brief/verzending')
  @Describe({ summary: 'Vastleggen dat de raad is geïnformeerd', ifMatch: 'accepted' })
  async inform(@Asking() ask: Ask, @Param({ schema: schema.yearPath }) { jaar }: YearPath, @Body({ schema: schema.dayBody }) { op }: z.output<typeof schema.dayBody>): Promise<Answer> {
    return done(await this.plans.informCouncil(ask.command(), jaar, { on: op }));
  }
}
