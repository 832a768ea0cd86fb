import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { explainScheme } from '#scheme/explain/scheme';
import type { Block, Section } from '#scheme/explain/text';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, municipalityPath } from '../http/shapes.js';

const told = z.object({ tekst: z.string(), herkomst: z.string().nullable().meta({ description: 'Bron, aanname of verzonnen' }) });
const block = z.object({ inleiding: z.string().nullable(), herkomst: z.string().nullable(), punten: z.array(told).nullable().meta({ description: 'null: een gewone zin, die dan de inleiding is' }) });
const answer = z
  .object({
    versie: z.int(),
    geldtVanaf: dateOut,
    delen: z.array(z.object({ kop: z.string(), niveau: z.int(), blokken: z.array(block) })),
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
      return Promise.resolve({ versie: version, geldtVanaf: validFrom, delen: explainScheme(scheme).map(sectionView), andereVersies: others });
    });
  }
}

const sectionView = ({ heading, level, blocks }: Section) => ({ kop: heading, niveau: level, blokken: blocks.map(blockView) });

const blockView = (one: Block): z.output<typeof block> =>
  one.kind === 'text'
    ? { inleiding: one.text, herkomst: one.origin, punten: null }
    : { inleiding: one.intro, herkomst: one.origin, punten: one.items.map(({ text, origin }) => ({ tekst: text, herkomst: origin })) };
