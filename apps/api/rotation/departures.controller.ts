import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { namesOf } from '#governance/bodies/people.queries';
import { Commands } from '#governance/command';
import { DepartureCommands } from '#governance/rotation/departure.commands';
import { assertReadsRotations } from '#governance/rotation/reading';
import { listRotations } from '#governance/rotation/rotation.rows';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath, onlyNamens } from '../http/shapes.js';
import * as schema from './rotation.schema.js';
import { summaryView } from './rotation.view.js';

type Path = z.output<typeof schema.departurePath>;

/** Who leaves before the term is over. A departure is a rotation of one seat: its steps are read there. */
@Controller('v1/gemeenten/:gemeente/vertrek')
export class DeparturesController {
  constructor(
    private readonly commands: Commands,
    private readonly departures: DepartureCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Wie tussendoor vertrekt', answer: schema.list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.departureQuery }) { overleg, status }: z.output<typeof schema.departureQuery>): Promise<z.output<typeof schema.list>> {
    const personId = ask.person();
    return this.commands.read(ask.tenantId, async (reading) => {
      await assertReadsRotations(reading, personId);
      const names = await namesOf(reading.tx);
      const all = await listRotations(reading.tx, { bodyId: overleg, open: status === 'open' });
      return { resultaten: all.filter(({ kind }) => kind === 'departure').map((one) => summaryView(reading, one, names)) };
    });
  }

  @Post()
  @Describe({ summary: 'Een vertrek aankondigen; wie opvolgt, zit voor de rest van de termijn', answer: created, status: 201 })
  async announce(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.announceBody }) { overleg, plek, op, reden, kanBlijven, namens }: z.output<typeof schema.announceBody>): Promise<Answer<z.output<typeof created>>> {
    const { rotationId, revision } = await this.departures.announce(ask.command(namens), { bodyId: overleg, seatId: plek, on: op, reason: reden, canStay: kanBlijven });
    return createdAt(`/v1/gemeenten/${gemeente}/rotaties/${rotationId}`, { id: rotationId }, revision);
  }

  @Put(':vertrek')
  @Describe({ summary: 'Een vertrek vervroegen of uitstellen; wie al benoemd was, komt op die dag', ifMatch: 'required' })
  async move(@Asking() ask: Ask, @Param({ schema: schema.departurePath }) { vertrek }: Path, @Body({ schema: schema.moveBody }) { op, namens }: z.output<typeof schema.moveBody>): Promise<Answer> {
    return done(await this.departures.move(ask.command(namens), vertrek, { on: op }));
  }

  @Post(':vertrek/intrekking')
  @Describe({ summary: 'Een vertrek intrekken: wie zou gaan, blijft tot het einde van de termijn', ifMatch: 'required' })
  async withdraw(@Asking() ask: Ask, @Param({ schema: schema.departurePath }) { vertrek }: Path, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.departures.withdraw(ask.command(namens), vertrek));
  }
}
