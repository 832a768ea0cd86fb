import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { localDateOf } from '#calendar/local-date';
import { hasLeft } from '#governance/bodies/left';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import { Commands } from '#governance/command';
import { ConstituencyCommands } from '#governance/constituency/constituency.commands';
import { findText, passingLines, passingsOf, passingsOfPerson } from '#governance/constituency/constituency.queries';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { DomainError } from '#platform/errors';
import type { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { meetingPath, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './constituency.schema.js';

type Path = z.output<typeof meetingPath>;

/** What a meeting's representatives pass on, and whether they did. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/achterban')
export class ConstituencyController {
  constructor(
    private readonly commands: Commands,
    private readonly constituency: ConstituencyCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De tekst voor de achterban, en wie hem doorgaf; dat laatste als tabel met formaat=csv', answer: schema.passing })
  read(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: Path, @Query({ schema: schema.passingQuery }) { formaat }: z.output<typeof schema.passingQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.passing> | Answer<string>> {
    const personId = ask.person();
    return this.commands.read(ask.tenantId, async (work) => {
      const { tx, schemes, today } = work;
      const { bodyId, title, startsAt } = await findMeeting(tx, vergadering);
      const { text, sentAt } = await findText(tx, vergadering);
      const all = await passingsOf(tx, vergadering);
      const holds = async (action: 'constituency.read' | 'constituency.record'): Promise<boolean> => (await bodiesWhere(tx, [schemes.standing(bodyId, today)], personId, action)).length > 0;
      const keeps = await holds('constituency.read');
      const own = all.find((one) => one.personId === personId);
      const shown = keeps ? all : all.filter((one) => one.personId === personId);
      if (!keeps && shown.length === 0) throw new DomainError('forbidden', 'permission.constituency.read', 'De tekst voor de achterban is te lezen voor wie hem kreeg, en voor secretaris en voorzitter.', { meetingId: vergadering });
      if (wantsTable(formaat, accept)) return tableAnswer('achterban', [['Naam', 'Overleg', 'Doorgegeven op', 'Aan', 'Opmerking'], ...shown.map((one) => [one.name, schemes.standing(one.bodyId, today).body.name, one.passedOn ?? '', one.whom ?? '', one.remark ?? ''])]);
      return {
        vergadering: { overleg: bodyId, titel: title, begin: startsAt }, tekst: text, verstuurdOp: sentAt,
        vertegenwoordigers: shown.map((one) => ({ persoon: { id: one.personId, naam: one.name }, overleg: one.bodyId, plek: one.seatId, doorgegevenOp: one.passedOn, aan: one.whom, opmerking: one.remark })),
        mogelijk: [...(own && !(await hasLeft(work, personId, own.bodyId)) ? ['melding' as const] : []), ...((await holds('constituency.record')) ? ['melding-namens' as const] : [])],
      };
    });
  }

  @Post('melding')
  @Describe({ summary: 'Melden dat uw achterban op de hoogte is' })
  async passedOn(@Asking() ask: Ask, @Param({ schema: meetingPath }) { vergadering }: Path, @Body({ schema: schema.passedBody }) { op, aan, opmerking, namens }: z.output<typeof schema.passedBody>): Promise<void> {
    await this.constituency.passedOn(ask.command(namens), vergadering, { on: op, whom: aan, remark: opmerking });
  }
}

/** For who keeps bodies going: over all their meetings. */
@Controller('v1/gemeenten/:gemeente/achterban')
export class ConstituenciesController {
  constructor(private readonly commands: Commands) {}

  @Get()
  @Describe({ summary: 'Per vergadering van uw overleggen: hoeveel vertegenwoordigers hun achterban hebben geïnformeerd; als tabel met formaat=csv', answer: schema.list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { formaat }: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.list> | Answer<string>> {
    return this.commands.read(ask.tenantId, async ({ tx, schemes, today }) => {
      const own = await bodiesWhere(tx, schemes.bodiesUntil(today), ask.person(), 'constituency.read');
      const lines = await passingLines(tx, own);
      if (wantsTable(formaat, accept)) return tableAnswer('achterban', [['Vergadering', 'Datum', 'Tekst verstuurd', 'Gevraagd', 'Doorgegeven'], ...lines.map((one) => [one.title, localDateOf(one.startsAt), localDateOf(one.sentAt), `${one.asked}`, `${one.passed}`])]);
      const mine = await passingsOfPerson(tx, ask.person());
      return { eigen: mine.map(({ meetingId, bodyId, title, startsAt, passedOn }) => ({ vergaderingId: meetingId, overleg: bodyId, titel: title, begin: startsAt, doorgegevenOp: passedOn })), resultaten: lines.map(({ meetingId, bodyId, title, startsAt, sentAt, asked, passed }) => ({ vergaderingId: meetingId, overleg: bodyId, titel: title, begin: startsAt, verstuurdOp: sentAt, gevraagd: asked, doorgegeven: passed })) };
    });
  }
}
