import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { PeopleCommands } from '#governance/bodies/people.commands';
import { PeopleImport, type TakenIn } from '#governance/bodies/people-import.commands';
import { listPeople } from '#governance/bodies/people.queries';
import { Commands, type Reading } from '#governance/command';
import { membersOfDay } from '#governance/rotation/expected';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, dateOut, line, mailAddress, municipalityPath } from '../http/shapes.js';
import { tableAnswer } from '../http/table.js';

const person = z.object({ id: z.uuid(), naam: z.string(), plekken: z.array(z.object({ overleg: z.string(), plek: z.string() })) }).meta({ id: 'Persoon' });
const list = z.object({ resultaten: z.array(person) });
const personPath = municipalityPath.extend({ persoon: z.uuid() });
const addressBody = z.strictObject({ email: mailAddress });
const mailChoice = z.strictObject({ dagoverzicht: z.boolean().meta({ description: 'Eén mail per werkdag; wat dringend is, of een bijlage of afspraak heeft, komt toch meteen' }) });
const personBody = z.strictObject({ naam: line(), email: mailAddress });
const tableBody = z.strictObject({
  tabel: z.string().min(1).max(500_000).meta({ description: 'Met kolommen Naam en E-mail, en Overleg, Plek en Vanaf voor wie een plek krijgt; gescheiden door puntkomma’s, komma’s of tabs' }),
  proef: z.boolean().default(false).meta({ description: 'Alleen nakijken: er verandert niets' }),
});
const takenIn = z.object({
  ingelezen: z.boolean(),
  rijen: z.array(
    z.object({
      rij: z.int().meta({ description: 'Zoals een rekenblad telt: de kolomnamen zijn rij 1' }),
      naam: z.string(),
      bekend: z.boolean().meta({ description: 'Was al bekend met dit mailadres; de naam blijft zoals die was' }),
      andereNaam: z.string().nullable().meta({ description: 'Zo heet deze persoon in de tabel; null: net zo' }),
      overleg: z.string().nullable().meta({ description: 'Naam' }),
      plek: z.string().nullable().meta({ description: 'Naam' }),
      vanaf: dateOut,
      zatAl: z.boolean(),
    }),
  ),
});

@Controller('v1/gemeenten/:gemeente/personen')
export class PeopleController {
  constructor(
    private readonly commands: Commands,
    private readonly people: PeopleCommands,
    private readonly table: PeopleImport,
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

  @Get('tabel')
  @Describe({ summary: 'Een tabel om in te vullen: elke plek waar vandaag niemand zit', file: 'answer', openInExample: true })
  async empty(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<Answer<string>> {
    const rows = await this.commands.read(ask.tenantId, (work) => emptySeats(work, ask.tenantId));
    return tableAnswer('mensen', [['Overleg', 'Plek', 'Naam', 'E-mail', 'Vanaf'], ...rows]);
  }

  @Post('tabel')
  @Describe({ summary: 'Mensen en hun plekken uit een tabel inlezen, of die eerst laten nakijken; alles of niets', answer: takenIn })
  async take(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: tableBody }) { tabel, proef }: z.output<typeof tableBody>): Promise<z.output<typeof takenIn>> {
    const { rows } = proef ? await this.table.rehearse(ask.command(), tabel) : await this.table.take(ask.command(), tabel);
    return this.commands.read(ask.tenantId, (work) => Promise.resolve({ ingelezen: !proef, rijen: rows.map((row) => rowView(work, row)) }));
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

/** Who sits somewhere by being chair elsewhere comes there without a table. */
async function emptySeats({ tx, today }: Reading, tenantId: string): Promise<string[][]> {
  const seats = await membersOfDay(tx, tenantId, today, today);
  return seats.filter(({ holder, chairOf }) => holder === null && chairOf === null).map(({ bodyName, seatName }) => [bodyName, seatName, '', '', '']);
}

function rowView({ scheme }: Pick<Reading, 'scheme'>, { row, name, known, otherName, bodyId, seatId, from, already }: TakenIn): z.output<typeof takenIn>['rijen'][number] {
  const body = scheme.bodies.find(({ id }) => id === bodyId);
  return { rij: row, naam: name, bekend: known, andereNaam: otherName, overleg: body?.name ?? null, plek: body?.seats.find(({ id }) => id === seatId)?.name ?? null, vanaf: from, zatAl: already };
}
