import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { givenOffices } from '#governance/bodies/given-office.queries';
import { Commands } from '#governance/command';
import { GIVEN_OFFICES } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath, named } from '../http/shapes.js';

const list = z.object({
  resultaten: z.array(
    z
      .object({
        persoon: named,
        functie: z.enum(GIVEN_OFFICES),
        overleg: z.string().nullable().meta({ description: 'Van een toehoorder: wiens agenda' }),
        voor: named.nullable().meta({ description: 'Van een bestuurssecretariaat: voor wie' }),
      })
      .meta({ id: 'Functiehouder' }),
  ),
});

/** Whom one can choose to be in the worked example beside those who have a seat. */
@Controller('v1/gemeenten/:gemeente/kijk-mee')
export class ViewAsController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Wie er vandaag een functie heeft die bij geen plek hoort (alleen in het voorbeeld)', answer: list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof list>> {
    if (!ask.municipality.example) throw new DomainError('not-found', 'view-as.absent', 'Meekijken als iemand anders kan alleen in het uitgewerkte voorbeeld.');
    return this.commands.read(ask.tenantId, async ({ tx, today }) => {
      const held = (await givenOffices(tx, today)).filter(({ from }) => from <= today);
      return { resultaten: held.map((one) => ({ persoon: { id: one.personId, naam: one.name }, functie: one.office, overleg: one.bodyId, voor: one.forPersonId === null ? null : { id: one.forPersonId, naam: one.forName ?? 'onbekend' } })) };
    });
  }
}
