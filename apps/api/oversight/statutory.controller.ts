import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { registerReader } from '#governance/agreements/agreement.queries';
import { afterMergers } from '#governance/bodies/merged';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import { mergersOf } from '#governance/bodies/organisation.queries';
import { countedBodies } from '#governance/oversight/counted-bodies';
import { Commands, type Reading } from '#governance/command';
import { StatutoryCommands } from '#governance/oversight/statutory.commands';
import { statutoryCheck } from '#governance/oversight/statutory.queries';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { meetingPath, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import { attendanceBody } from '../meetings/agenda.schema.js';
import * as schema from './statutory.schema.js';
import { checkRows, checkView } from './statutory.view.js';

type Check = z.output<typeof schema.check>;

/** The overleg that the law asks for, year by year. */
@Controller('v1/gemeenten/:gemeente/wettelijke-toets')
export class StatutoryController {
  constructor(
    private readonly commands: Commands,
    private readonly statutory: StatutoryCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Is het wettelijk verplichte overleg van een kalenderjaar gevoerd: met wie, waarover, met welke afspraken, en wat ontbreekt', answer: schema.check })
  async check(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.checkQuery }) { jaar, formaat }: z.output<typeof schema.checkQuery>, @Headers('accept') accept?: string): Promise<Check | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (work): Promise<Check> => {
      await registerReader(work, ask.person());
      return checkView(await statutoryCheck(work, jaar ?? Number(work.today.slice(0, 4))), {
        overleggen: countedBodies(work.scheme).map(({ id }) => id),
        organisaties: afterMergers(work.scheme, await mergersOf(work.tx), work.today).partners.map(({ id, name }) => ({ id, naam: name })),
        mogelijk: await possible(work, ask.person()),
      });
    });
    return wantsTable(formaat, accept) ? tableAnswer(`wettelijke-toets-${found.jaar}`, checkRows(found)) : found;
  }

  @Post('vergaderingen/:vergadering/aanwezigheid')
  @Describe({ summary: 'Alsnog vastleggen wie er was, bij een vergadering waarvan het verslag is afgesloten' })
  async attendance(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: z.output<typeof meetingPath>, @Body({ schema: attendanceBody }) body: z.output<typeof attendanceBody>): Promise<void> {
    const people = body.personen.map(({ persoonId, aanwezigheid, vervangenDoor }) => ({ personId: persoonId, presence: aanwezigheid, representedBy: vervangenDoor }));
    await this.statutory.addAttendance(ask.command(), vergadering, { people });
  }
}

/** What is said of the law’s points is for who keeps a body that counts. */
async function possible({ tx, scheme, schemes, today }: Reading, personId: string): Promise<Check['mogelijk']> {
  const where = schemes.bodiesUntil(today);
  const [records, attendance] = [await bodiesWhere(tx, where, personId, 'statutory.record'), await bodiesWhere(tx, where, personId, 'record.write')];
  const counted = countedBodies(scheme).some(({ id }) => records.includes(id));
  return [...(records.length > 0 ? (['mandaten'] as const) : []), ...(counted ? (['speelt-niet', 'verkenningen'] as const) : []), ...(attendance.length > 0 ? (['aanwezigheid'] as const) : [])];
}
