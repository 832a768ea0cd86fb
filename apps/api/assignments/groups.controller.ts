import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { assertAssignmentReader } from '#governance/assignments/assignment.queries';
import { groupDetail, listGroups } from '#governance/assignments/group.queries';
import { WorkingGroupCommands } from '#governance/assignments/working-group.commands';
import { Commands } from '#governance/command';
import { done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath, onlyNamens } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './assignment.schema.js';
import { groupOf, groupRows } from './assignment.view.js';

type Path = z.output<typeof schema.groupPath>;

/** Working groups, and whether they may be given work. */
@Controller('v1/gemeenten/:gemeente/werkgroepen')
export class GroupsController {
  constructor(
    private readonly commands: Commands,
    private readonly groups: WorkingGroupCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De werkgroepen, en of zij zijn geïnstalleerd; als tabel met formaat=csv', answer: schema.groups })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.tableQuery }) { formaat }: z.output<typeof schema.tableQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.groups> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      const resultaten = (await listGroups(work, ask.tenantId, ask.person())).map(groupOf);
      return wantsTable(formaat, accept) ? tableAnswer('werkgroepen', groupRows(work.scheme, resultaten)) : { resultaten };
    });
  }

  @Get(':werkgroep')
  @Describe({ summary: 'Een werkgroep met haar kader', answer: schema.group, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.groupPath }) { werkgroep }: Path): Promise<Answer<z.output<typeof schema.group>>> {
    const found = await this.commands.read(ask.tenantId, async (work) => {
      await assertAssignmentReader(work, ask.person());
      return groupDetail(work, ask.tenantId, ask.person(), werkgroep);
    });
    return versioned(groupOf(found), found.revision);
  }

  @Put(':werkgroep/kader')
  @Describe({ summary: 'Het kader van een werkgroep vastleggen; geïnstalleerd wordt zij pas als het compleet is', answer: schema.saved, ifMatch: 'accepted' })
  async setFrame(@Asking() ask: Ask, @Param({ schema: schema.groupPath }) { werkgroep }: Path, @Body({ schema: schema.frameBody }) { onderdelen, namens }: z.output<typeof schema.frameBody>): Promise<Answer<z.output<typeof schema.saved>>> {
    const { missing, revision } = await this.groups.setFrame(ask.command(namens), werkgroep, { parts: onderdelen.map(({ naam, tekst }) => ({ name: naam, text: tekst })) });
    return versioned({ ontbreekt: missing }, revision);
  }

  @Post(':werkgroep/installatie')
  @Describe({ summary: 'De installatie op de agenda zetten van wie daarover beslist', answer: schema.warned, ifMatch: 'accepted' })
  async layBefore(@Asking() ask: Ask, @Param({ schema: schema.groupPath }) { werkgroep }: Path, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer<z.output<typeof schema.warned>>> {
    const { warnings, revision } = await this.groups.layBefore(ask.command(namens), werkgroep);
    return versioned({ waarschuwingen: warnings }, revision);
  }

  @Post(':werkgroep/installatie/terugname')
  @Describe({ summary: 'De installatie terugnemen van de agenda', ifMatch: 'accepted' })
  async takeBack(@Asking() ask: Ask, @Param({ schema: schema.groupPath }) { werkgroep }: Path, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.groups.takeBack(ask.command(namens), werkgroep));
  }
}
