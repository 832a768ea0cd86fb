import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, municipalityPath } from '../http/shapes.js';
import { section, toldInWords } from './structure.view.js';

const answer = z
  .object({
    versie: z.int(),
    geldtVanaf: dateOut,
    delen: z.array(section),
    andereVersies: z.array(z.object({ versie: z.int(), geldtVanaf: dateOut })),
  })
  .meta({ id: 'Structuur' });

/** The structure that holds today, told in words. */
@Controller('v1/gemeenten/:gemeente/structuur')
export class StructureController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'De afspraken over de samenwerking in woorden, met waar elk vandaan komt', answer, openInExample: true })
  read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof answer>> {
    return this.commands.read(ask.tenantId, ({ schemes, today }) => {
      const { version, validFrom, scheme } = schemes.on(today);
      const others = schemes.versions.filter((one) => one.version !== version).map((one) => ({ versie: one.version, geldtVanaf: one.validFrom }));
      return Promise.resolve({ versie: version, geldtVanaf: validFrom, delen: toldInWords(scheme), andereVersies: others });
    });
  }
}
