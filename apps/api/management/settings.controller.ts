import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { TestMails } from '#governance/notices/test-mails';
import { state, stateOf } from '../mail/mailing.schema.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { instantOut, municipalityPath } from '../http/shapes.js';
import { INSTALLATION, type Installation } from './installation.js';

const settings = z
  .object({
    mail: z.object({
      server: z.string().nullable().meta({ description: 'null: de API weet het niet; de worker verstuurt' }),
      van: z.string().nullable(),
      antwoordNaar: z.string(),
      blijftHier: z.boolean().meta({ description: 'Er gaat geen mail van deze computer af' }),
    }),
    inloggen: z.object({ aanbieders: z.array(z.object({ naam: z.string(), adres: z.string() })) }),
    adres: z.string().nullable().meta({ description: 'Waar mensen Leidraad vinden' }),
    proefmail: z.object({ op: instantOut, status: state, antwoord: z.string().nullable() }).nullable().meta({ description: 'Uw laatste' }),
  })
  .meta({ id: 'Instellingen' });
const sent = z.object({ naar: z.string() });

/** What the operator set, to read; no secret is in it. */
@Controller('v1/gemeenten/:gemeente/instellingen')
export class SettingsController {
  constructor(
    private readonly commands: Commands,
    private readonly tests: TestMails,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {}

  @Get()
  @Describe({ summary: 'Hoe mail en inloggen zijn ingesteld', answer: settings })
  async read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>): Promise<z.output<typeof settings>> {
    const last = await this.tests.last(ask.tenantId, ask.person());
    const { mail, staysHere, publicUrl, providers } = this.installation;
    const mailbox = await this.commands.read(ask.tenantId, ({ scheme }) => Promise.resolve(scheme.mailbox));
    return {
      mail: { server: mail?.server ?? null, van: mail?.from ?? null, antwoordNaar: mailbox, blijftHier: staysHere },
      inloggen: { aanbieders: providers.filter(({ municipality }) => municipality === gemeente).map(({ name, issuer }) => ({ naam: name, adres: new URL(issuer).host })) },
      adres: publicUrl,
      proefmail: last === null ? null : { op: last.at, status: stateOf(last.state), antwoord: last.response },
    };
  }

  @Post('proefmail')
  @Describe({ summary: 'Een proefmail aan uzelf', answer: sent })
  async test(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof sent>> {
    return { naar: (await this.tests.send(ask.command())).email };
  }
}
