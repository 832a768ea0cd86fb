import { Controller, Get, Param } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { periods } from './destruction.schema.js';
import { periodsView } from './destruction.view.js';

/** How long personal data stays, for everybody of whom it is kept. */
@Controller('v1/gemeenten/:gemeente/bewaartermijnen')
export class RetentionController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Hoe lang persoonsgegevens blijven die geen archiefstuk zijn, volgens de samenwerkingsstructuur die geldt', answer: periods })
  read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof periods>> {
    ask.person();
    return this.commands.read(ask.tenantId, ({ schemes, today }) => Promise.resolve(periodsView(schemes.on(today))));
  }
}
