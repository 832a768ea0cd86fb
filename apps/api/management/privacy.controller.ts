import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { PersonExports } from '#governance/bodies/person-exports';
import { Commands } from '#governance/command';
import { keepingText, PURPOSES, REGISTER } from '#governance/privacy/register.data';
import { Asking, Ask } from '../http/ask.js';
import { fileAnswer } from '../http/file.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';

const register = z
  .object({ delen: z.array(z.object({ doel: z.string(), regels: z.array(z.object({ gegevens: z.string(), bewaren: z.string(), tabel: z.string() })) })) })
  .meta({ id: 'Verwerkingsregister' });
const personPath = municipalityPath.extend({ persoon: z.uuid() });

/** What is kept of people: for all to read; and all about one person, for them. */
@Controller('v1/gemeenten/:gemeente')
export class PrivacyController {
  constructor(
    private readonly commands: Commands,
    private readonly exports: PersonExports,
  ) {}

  @Get('privacy/register')
  @Describe({ summary: 'Wat Leidraad van mensen bewaart, waarvoor en hoe lang', answer: register, openInExample: true })
  register(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof register>> {
    const purposes = [...new Set(REGISTER.map(({ why }) => why))];
    return this.commands.read(ask.tenantId, ({ scheme: { retention } }) => Promise.resolve({ delen: purposes.map((purpose) => ({ doel: PURPOSES[purpose], regels: REGISTER.filter(({ why }) => why === purpose).map(({ data, keep, table }) => ({ gegevens: data, bewaren: keepingText(keep, retention), tabel: table })) })) }));
  }

  @Get('personen/:persoon/gegevens')
  @Describe({ summary: 'Alles wat over iemand is bewaard, om aan die persoon te geven; dat u dit ophaalt, wordt vastgelegd', file: 'answer' })
  async export(@Asking() ask: Ask, @Param({ schema: personPath }) { gemeente, persoon }: z.output<typeof personPath>): Promise<StreamableFile> {
    const all = await this.exports.of(ask.tenantId, gemeente, ask.person(), persoon);
    return fileAnswer(Buffer.from(`${JSON.stringify(all, null, 2)}\n`), `${gemeente}-gegevens-${persoon.slice(0, 8)}.json`);
  }
}
