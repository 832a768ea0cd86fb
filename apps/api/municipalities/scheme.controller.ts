import { Body, Controller, Get, Param, Post, StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { SchemeChangeCommands } from '#governance/municipalities/scheme-change.commands';
import { schemeText } from '#scheme/new/file';
import { complete, QUESTIONS } from '#scheme/new/questions';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { ApiRefusal } from '../http/problem.js';
import { municipalityPath } from '../http/shapes.js';
import * as schema from './scheme.schema.js';

/** The scheme as a file: written, looked at, laid beside what holds, taken from a day on. */
@Controller('v1/gemeenten/:gemeente/structuur')
export class SchemeController {
  constructor(
    private readonly commands: Commands,
    private readonly schemes: SchemeChangeCommands,
  ) {}

  @Get('versies')
  @Describe({ summary: 'Elke versie van de samenwerkingsstructuur, met wie haar wanneer vastlegde', answer: schema.versionList })
  async versions(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.versionList>> {
    const all = await this.schemes.versions(ask.tenantId, ask.person());
    return this.commands.read(ask.tenantId, ({ today }) => Promise.resolve(schema.versionsView(all, today)));
  }

  @Get('versies/:versie')
  @Describe({ summary: 'Eén versie, als tekst om mee verder te gaan', answer: schema.versionText })
  async version(@Asking() ask: Ask, @Param({ schema: schema.versionPath }) { versie }: z.output<typeof schema.versionPath>): Promise<z.output<typeof schema.versionText>> {
    const { from, source } = await this.schemes.source(ask.tenantId, ask.person(), versie);
    return { versie, geldtVanaf: from, bestand: source };
  }

  @Get('versies/:versie/bestand')
  @Describe({ summary: 'Eén versie als bestand', file: 'answer' })
  async file(@Asking() ask: Ask, @Param({ schema: schema.versionPath }) { gemeente, versie }: z.output<typeof schema.versionPath>): Promise<StreamableFile> {
    const { source } = await this.schemes.source(ask.tenantId, ask.person(), versie);
    return fileAnswer(Buffer.from(source), `${gemeente}-versie-${versie}.yaml`);
  }

  @Post('toets')
  @Describe({ summary: 'Een bestand nakijken: alle fouten met regel en kolom, en de structuur in gewone taal; verandert niets', answer: schema.looked })
  async look(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.lookBody }) { bestand }: z.output<typeof schema.lookBody>): Promise<z.output<typeof schema.looked>> {
    await this.schemes.assertMayRead(ask.tenantId, ask.person());
    return schema.lookedView(bestand);
  }

  @Post('voorbeeld')
  @Describe({ summary: 'Wat een bestand vanaf een dag zou veranderen; verandert niets', answer: schema.preview })
  async preview(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.previewBody }) { bestand, vanaf }: z.output<typeof schema.previewBody>): Promise<z.output<typeof schema.preview>> {
    return schema.previewView(await this.schemes.preview(ask.tenantId, ask.person(), { source: bestand, from: vanaf }));
  }

  @Post('versies')
  @Describe({ summary: 'Een nieuwe versie vastleggen, die geldt vanaf een dag; wat loopt, houdt de regels waarmee het begon', answer: schema.taken, status: 201 })
  async take(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.takeBody }) { bestand, vanaf, versie }: z.output<typeof schema.takeBody>): Promise<Answer<z.output<typeof schema.taken>>> {
    const { version } = await this.schemes.take(ask.command(), { source: bestand, from: vanaf, version: versie });
    return createdAt(`/v1/gemeenten/${gemeente}/structuur/versies/${version}`, { versie: version });
  }

  @Get('vragen')
  @Describe({ summary: 'De vragen waarmee een nieuw bestand begint', answer: schema.questionList })
  async questions(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.questionList>> {
    await this.schemes.assertMayRead(ask.tenantId, ask.person());
    return schema.questionsView(ask.municipality.name);
  }

  @Post('opzet')
  @Describe({ summary: 'Van antwoorden naar een bestand met toelichting; verandert niets', answer: schema.begun })
  async begin(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.answersBody }) given: z.output<typeof schema.answersBody>): Promise<z.output<typeof schema.begun>> {
    await this.schemes.assertMayRead(ask.tenantId, ask.person());
    const { slug, name } = ask.municipality;
    const { answers } = complete({ ...given, gemeente: given.gemeente?.trim() || name });
    const problems = QUESTIONS.flatMap(({ key, wrong }) => {
      const message = wrong(answers[key], answers);
      return message === null ? [] : [{ in: 'body' as const, field: key, code: 'answer', message }];
    });
    if (problems.length > 0) throw new ApiRefusal(400, 'scheme.answers', 'Niet elk antwoord is te gebruiken. Bij elke vraag staat wat er anders moet.', problems);
    return { bestand: schemeText(answers, slug) };
  }
}
