import { Controller, Get, Param } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { register } from './destruction.schema.js';
import { registerView } from './destruction.view.js';

/** What is kept of people and how long, for everybody of whom it is kept. */
@Controller('v1/gemeenten/:gemeente/bewaartermijnen')
export class RetentionController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Wat er van mensen wordt bewaard, waarvoor en hoe lang', answer: register })
  read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof register>> {
    ask.person();
    return this.commands.read(ask.tenantId, ({ schemes, today }) => Promise.resolve(registerView(schemes.on(today))));
  }
}
