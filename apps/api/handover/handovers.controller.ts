import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { bodiesWhere } from '#governance/bodies/offices.queries';
import { Commands, type Reading } from '#governance/command';
import { HandoverCommands } from '#governance/handover/handover.commands';
import { dutiesOfSeats, handoverDetail, listHandovers } from '#governance/handover/handover.queries';
import { possibleInHandover } from '#governance/handover/possible';
import { assertMayRead } from '#governance/handover/reading';
import { dossierFor, hiddenDuties } from '#governance/handover/sight';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './handover.schema.js';
import { detailOf, dutyOf, handoverRows, summaryOf } from './handover.view.js';

type Path = z.output<typeof schema.handoverPath>;
type PointPath = z.output<typeof schema.pointPath>;

/** What stays open when somebody leaves a seat: taken up point by point. */
@Controller('v1/gemeenten/:gemeente/overdrachten')
export class HandoversController {
  constructor(
    private readonly commands: Commands,
    private readonly handovers: HandoverCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Overdrachten waarin u vertrekt of komt, en die van uw overleggen; als tabel met formaat=csv', answer: schema.list })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { formaat }: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<z.output<typeof schema.list> | Answer<string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const resultaten = (await listHandovers(work.tx, { bodyIds: await keptBy(work, ask.person()), personId: ask.person(), sitsIn: await sitsIn(work, ask.person()) })).map(summaryOf);
      return wantsTable(formaat, accept) ? tableAnswer('overdrachten', handoverRows(resultaten)) : { resultaten };
    });
  }

  @Get('plekken')
  @Describe({ summary: 'Plichten die bij een plek staan tot iemand ze overneemt, ook als de plek vacant is', answer: schema.duties })
  duties(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.duties>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const found = await dutiesOfSeats(work.tx, await sitsIn(work, ask.person()));
      const [kept, hidden] = [await keptBy(work, ask.person()), await hiddenDuties(work, found, ask.person())];
      return { resultaten: found.map((one) => dutyOf(one, !hidden.has(one.pointId) && (kept.includes(one.bodyId) || !one.confidential))) };
    });
  }

  @Post()
  @Describe({ summary: 'Een overdracht eerder beginnen dan vanzelf gebeurt', answer: schema.opened, status: 201 })
  async open(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>, @Body({ schema: schema.openBody }) { deelnameId }: z.output<typeof schema.openBody>): Promise<Answer<z.output<typeof schema.opened>>> {
    const { handoverId } = await this.handovers.open(ask.command(), deelnameId);
    return createdAt(`/v1/gemeenten/${gemeente}/overdrachten/${handoverId}`, { id: handoverId });
  }

  @Get(':overdracht')
  @Describe({ summary: 'Het dossier: wat openstaat, en wat de opvolger moet weten', answer: schema.detail, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: schema.handoverPath }) { overdracht }: Path): Promise<Answer<z.output<typeof schema.detail>>> {
    const personId = ask.person();
    const { body, revision } = await this.commands.read(ask.tenantId, async (work) => {
      const found = await handoverDetail(work.tx, overdracht);
      await assertMayRead(work, found, personId);
      const people = new Map((await work.tx.query(`SELECT id, name FROM person`) as { id: string; name: string }[]).map(({ id, name }) => [id, name]));
      const roles = { leaves: personId === found.handover.fromId, comes: personId === found.context.toId, keeps: (await keptBy(work, personId)).includes(found.handover.bodyId) };
      return { body: detailOf(await dossierFor(work, found, personId), people, possibleInHandover(found.state, found.context, roles)), revision: found.revision };
    });
    return versioned(body, revision);
  }

  @Put(':overdracht/punten/:punt/toelichting')
  @Describe({ summary: 'Bij een punt schrijven wat de opvolger moet weten', ifMatch: 'required' })
  async annotate(@Asking() ask: Ask, @Param({ schema: schema.pointPath }) { overdracht, punt }: PointPath, @Body({ schema: schema.noteBody }) { tekst, namens }: z.output<typeof schema.noteBody>): Promise<Answer> {
    return done(await this.handovers.annotate(ask.command(namens), overdracht, punt, { note: tekst }));
  }

  @Post(':overdracht/aanvaarding')
  @Describe({ summary: 'Punten overnemen; acties komen op uw naam', ifMatch: 'accepted' })
  async accept(@Asking() ask: Ask, @Param({ schema: schema.handoverPath }) { overdracht }: Path, @Body({ schema: schema.acceptBody }) { puntIds, namens }: z.output<typeof schema.acceptBody>): Promise<Answer> {
    return done(await this.handovers.accept(ask.command(namens), overdracht, { pointIds: puntIds }));
  }

  @Post(':overdracht/punten/:punt/weigering')
  @Describe({ summary: 'Een punt niet overnemen, met de reden; secretaris en voorzitter beslissen', ifMatch: 'accepted' })
  async refuse(@Asking() ask: Ask, @Param({ schema: schema.pointPath }) { overdracht, punt }: PointPath, @Body({ schema: schema.refuseBody }) { reden, namens }: z.output<typeof schema.refuseBody>): Promise<Answer> {
    return done(await this.handovers.refuse(ask.command(namens), overdracht, punt, { reason: reden }));
  }

  @Post(':overdracht/punten/:punt/besluit')
  @Describe({ summary: 'Een punt aan iemand anders geven, of laten vervallen met een reden', ifMatch: 'accepted' })
  async settle(@Asking() ask: Ask, @Param({ schema: schema.pointPath }) { overdracht, punt }: PointPath, @Body({ schema: schema.settleBody }) { naarId, reden }: z.output<typeof schema.settleBody>): Promise<Answer> {
    return done(await this.handovers.settle(ask.command(), overdracht, punt, { toId: naarId, reason: reden }));
  }
}

/** Bodies whose handovers the reader keeps going. */
const keptBy = ({ tx, schemes, today }: Reading, personId: string): Promise<string[]> => bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'handover.settle');

/** Bodies where the reader is a member. */
const sitsIn = ({ tx, schemes, today }: Reading, personId: string): Promise<string[]> => bodiesWhere(tx, schemes.bodiesUntil(today), personId, 'meeting.read');
