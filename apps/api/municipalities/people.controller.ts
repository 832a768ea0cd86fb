import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { PeopleCommands } from '#governance/bodies/people.commands';
import { listPeople } from '#governance/bodies/people.queries';
import { Commands } from '#governance/command';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, line, mailAddress, municipalityPath } from '../http/shapes.js';

const person = z.object({ id: z.uuid(), naam: z.string(), plekken: z.array(z.object({ overleg: z.string(), plek: z.string() })) }).meta({ id: 'Persoon' });
const list = z.object({ resultaten: z.array(person) });
const personPath = municipalityPath.extend({ persoon: z.uuid() });
const addressBody = z.strictObject({ email: mailAddress });
const mailChoice = z.strictObject({ dagoverzicht: z.boolean().meta({ description: 'Eén mail per werkdag; wat dringend is, of een bijlage of afspraak heeft, komt toch meteen' }) });
const personBody = z.strictObject({ naam: line(), email: mailAddress });

@Controller('v1/gemeenten/:gemeente/personen')
export class PeopleController {
  constructor(
    private readonly commands: Commands,
    private readonly people: PeopleCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De personen met hun plekken vandaag', answer: list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async ({ tx, today }) => {
      const people = await listPeople(tx, today);
      return { resultaten: people.map(({ id, name, seats }) => ({ id, naam: name, plekken: seats.map(({ bodyId, seatId }) => ({ overleg: bodyId, plek: seatId })) })) };
    });
  }

  @Post()
  @Describe({ summary: 'Een persoon toevoegen, die daarna op een plek kan komen', answer: created, status: 201 })
  async add(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: personBody }) { naam, email }: z.output<typeof personBody>): Promise<Answer<z.output<typeof created>>> {
    const { personId } = await this.people.add(ask.command(), { name: naam, email });
    return createdAt(`/v1/gemeenten/${gemeente}/personen`, { id: personId });
  }

  @Put(':persoon/e-mailadres')
  @Describe({ summary: 'Het mailadres van een persoon wijzigen; wat al onderweg is gaat naar het oude' })
  async address(@Asking() ask: Ask, @Param({ schema: personPath }) { persoon }: z.output<typeof personPath>, @Body({ schema: addressBody }) body: z.output<typeof addressBody>): Promise<void> {
    await this.people.changeAddress(ask.command(), persoon, body);
  }

  @Get(':persoon/mailkeuze')
  @Describe({ summary: 'Of iemand losse mails krijgt of één per dag; voor die persoon zelf en de secretaris', answer: mailChoice })
  async mail(@Asking() ask: Ask, @Param({ schema: personPath }) { persoon }: z.output<typeof personPath>): Promise<z.output<typeof mailChoice>> {
    return { dagoverzicht: (await this.people.mailOf(ask.tenantId, ask.person(), persoon)).digest };
  }

  @Put(':persoon/mailkeuze')
  @Describe({ summary: 'Losse mails of één per dag kiezen; voor die persoon zelf en de secretaris' })
  async chooseMail(@Asking() ask: Ask, @Param({ schema: personPath }) { persoon }: z.output<typeof personPath>, @Body({ schema: mailChoice }) { dagoverzicht }: z.output<typeof mailChoice>): Promise<void> {
    await this.people.chooseMail(ask.command(), persoon, { digest: dagoverzicht });
  }
}
