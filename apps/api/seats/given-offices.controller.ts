import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { GivenOfficeCommands } from '#governance/bodies/given-office.commands';
import { givenOffices } from '#governance/bodies/given-office.queries';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import { Commands } from '#governance/command';
import { GIVEN_OFFICES } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, date, dateOut, municipalityPath, named, schemeId } from '../http/shapes.js';

const officePath = municipalityPath.extend({ functie: z.uuid() });
const office = z.enum(GIVEN_OFFICES);
const list = z.object({
  resultaten: z.array(
    z
      .object({ id: z.uuid(), functie: office, persoon: named, overleg: z.string().nullable(), voor: named.nullable(), vanaf: dateOut, tot: dateOut.nullable().meta({ description: 'Eerste dag zonder' }) })
      .meta({ id: 'GegevenFunctie' }),
  ),
});
const giveBody = z.strictObject({
  functie: office,
  persoonId: z.uuid(),
  overleg: schemeId.optional().meta({ description: 'Van een toehoorder: wiens agenda' }),
  voorPersoonId: z.uuid().optional().meta({ description: 'Van een bestuurssecretariaat: voor wie' }),
  vanaf: date,
  tot: date.optional().meta({ description: 'Eerste dag zonder' }),
});
const endBody = z.strictObject({ op: date });

/** Offices that go with no seat. */
@Controller('v1/gemeenten/:gemeente/functies')
export class GivenOfficesController {
  constructor(
    private readonly commands: Commands,
    private readonly offices: GivenOfficeCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Wie beheerder, programmamanager, bestuurssecretariaat of toehoorder is, nu of straks', answer: list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    return this.commands.read(ask.tenantId, async ({ tx, schemes, today }) => {
      if ((await bodiesWhere(tx, schemes.bodiesOn(today), ask.person(), 'rotation.read')).length === 0) throw new DomainError('forbidden', 'permission.office.read', 'Deze lijst is alleen te lezen voor wie in een overleg van de LEA zit.');
      const held = await givenOffices(tx, today);
      return { resultaten: held.map((one) => ({ id: one.id, functie: one.office, persoon: { id: one.personId, naam: one.name }, overleg: one.bodyId, voor: one.forPersonId === null ? null : { id: one.forPersonId, naam: one.forName ?? 'onbekend' }, vanaf: one.from, tot: one.until })) };
    });
  }

  @Post()
  @Describe({ summary: 'Iemand een functie geven die bij geen plek hoort', answer: created, status: 201 })
  async give(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: giveBody }) body: z.output<typeof giveBody>): Promise<Answer<z.output<typeof created>>> {
    const { officeId } = await this.offices.give(ask.command(), { office: body.functie, personId: body.persoonId, bodyId: body.overleg, forPersonId: body.voorPersoonId, from: body.vanaf, until: body.tot });
    return createdAt(`/v1/gemeenten/${gemeente}/functies`, { id: officeId });
  }

  @Put(':functie/einde')
  @Describe({ summary: 'Een functie laten eindigen' })
  async end(@Asking() ask: Ask, @Param({ schema: officePath }) { functie }: z.output<typeof officePath>, @Body({ schema: endBody }) { op }: z.output<typeof endBody>): Promise<void> {
    await this.offices.end(ask.command(), functie, { on: op });
  }
}
