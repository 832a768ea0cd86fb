import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { namesOf } from '#governance/bodies/people.queries';
import { Commands } from '#governance/command';
import { bodyOf } from '#governance/municipalities/schemes';
import { nominationCheck } from '#governance/rotation/nomination';
import { assertReadsRotations } from '#governance/rotation/reading';
import { RotationCommands } from '#governance/rotation/rotation.commands';
import { findRotation, listRotations } from '#governance/rotation/rotation.rows';
import { done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath, onlyNamens } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './rotation.schema.js';
import { place, rotationRows, rotationView, summaryView } from './rotation.view.js';

type Path = z.output<typeof schema.rotationPath>;
type List = z.output<typeof schema.list>;

/** Changes of line-ups: who leaves, who was put forward, who comes. */
@Controller('v1/gemeenten/:gemeente/rotaties')
export class RotationsController {
  constructor(
    private readonly commands: Commands,
    private readonly rotations: RotationCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De wisselingen volgens het rooster van aftreden, en wie tussendoor vertrekt', answer: schema.list })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { overleg, status, formaat }: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<List | Answer<string>> {
    const personId = ask.person();
    const found = await this.commands.read(ask.tenantId, async (reading): Promise<List> => {
      await assertReadsRotations(reading, personId);
      if (overleg !== undefined) bodyOf(reading.scheme, overleg);
      const names = await namesOf(reading.tx);
      return { resultaten: (await listRotations(reading.tx, { bodyId: overleg, open: status === 'open' })).map((one) => summaryView(reading, one, names)) };
    });
    return wantsTable(formaat, accept) ? tableAnswer('rotaties', rotationRows(found.resultaten)) : found;
  }

  @Get(':rotatie')
  @Describe({ summary: 'Een wisseling: de plekken, wie is voorgedragen of benoemd, wie kan komen, en alle stappen', answer: schema.rotation, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.rotationPath }) { rotatie }: Path): Promise<Answer<z.output<typeof schema.rotation>>> {
    const personId = ask.person();
    const { body, revision } = await this.commands.read(ask.tenantId, async (reading) => {
      await assertReadsRotations(reading, personId);
      const found = await findRotation(reading.tx, rotatie);
      return { body: await rotationView(reading, ask.tenantId, found, personId), revision: found.revision };
    });
    return versioned(body, revision);
  }

  @Get(':rotatie/toets')
  @Describe({ summary: 'Kan deze persoon op die plek komen? Toetst een voordracht zonder iets te wijzigen', answer: schema.check })
  check(@Asking() ask: Ask, @Param({ schema: schema.rotationPath }) { rotatie }: Path, @Query({ schema: schema.checkQuery }) { plek, persoonId, namensOrganisatie }: z.output<typeof schema.checkQuery>): Promise<z.output<typeof schema.check>> {
    const asking = ask.person();
    return this.commands.read(ask.tenantId, async (reading) => {
      await assertReadsRotations(reading, asking);
      const found = await findRotation(reading.tx, rotatie);
      const { nomination, objection } = await nominationCheck(reading.tx, ask.tenantId, found.context, { seatId: plek, personId: persoonId, from: namensOrganisatie }, reading.today);
      const sectors = (ids: readonly string[]) => ids.flatMap((id) => reading.scheme.sectors.filter((one) => one.id === id).map(place));
      return {
        kan: objection === null,
        hoe: nomination && schema.HOW[nomination.how],
        sector: sectors(nomination?.sector ? [nomination.sector] : [])[0] ?? null,
        bezwaar: objection && { code: objection.code, tekst: objection.message, sectoren: sectors(objection.sectors) },
      };
    });
  }

  @Post(':rotatie/voordrachten')
  @Describe({ summary: 'Iemand voordragen voor een plek die vrijkomt; de voordracht komt vanzelf op de agenda van wie benoemt', ifMatch: 'accepted' })
  async nominate(@Asking() ask: Ask, @Param({ schema: schema.rotationPath }) { rotatie }: Path, @Body({ schema: schema.nominateBody }) { plek, persoonId, namensOrganisatie, namens }: z.output<typeof schema.nominateBody>): Promise<Answer> {
    return done(await this.rotations.nominate(ask.command(namens), rotatie, { seatId: plek, personId: persoonId, from: namensOrganisatie }));
  }

  @Post(':rotatie/plekken/:plek/intrekking')
  @Describe({ summary: 'Een voordracht intrekken, of een benoeming van wie toch niet komt', ifMatch: 'required' })
  async withdraw(@Asking() ask: Ask, @Param({ schema: schema.seatPath }) { rotatie, plek }: z.output<typeof schema.seatPath>, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.rotations.withdraw(ask.command(namens), rotatie, plek));
  }

  @Post(':rotatie/plekken/:plek/benoeming')
  @Describe({ summary: 'Een benoeming vastleggen die niet op een agenda in Leidraad is besloten', ifMatch: 'required' })
  async appoint(@Asking() ask: Ask, @Param({ schema: schema.seatPath }) { rotatie, plek }: z.output<typeof schema.seatPath>, @Body({ schema: schema.appointBody }) body: z.output<typeof schema.appointBody>): Promise<Answer> {
    return done(await this.rotations.appoint(ask.command(body.namens), rotatie, { seatId: plek, personId: body.persoonId, from: body.namensOrganisatie, decidedOn: body.beslotenOp, on: body.op }));
  }

  @Post(':rotatie/voorzitter')
  @Describe({ summary: 'Vastleggen wie de leden buiten een vergadering tot voorzitter kozen', ifMatch: 'accepted' })
  async chooseChair(@Asking() ask: Ask, @Param({ schema: schema.rotationPath }) { rotatie }: Path, @Body({ schema: schema.chairBody }) { persoonId, beslotenOp, namens }: z.output<typeof schema.chairBody>): Promise<Answer> {
    return done(await this.rotations.chooseChair(ask.command(namens), rotatie, { personId: persoonId, decidedOn: beslotenOp }));
  }
}
