import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { AgendaCommands } from '#governance/meetings/agenda.commands';
import { RecordCommands } from '#governance/meetings/record.commands';
import { PreparationCommands } from '#governance/preparation/preparation.commands';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, guestPath, itemPath, meetingPath } from '../http/shapes.js';
import { itemOf, submitItem } from '../preparation/submit.js';
import * as schema from './agenda.schema.js';

type Path = z.output<typeof itemPath>;

@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/agendapunten')
export class ItemsController {
  constructor(
    private readonly commands: Commands,
    private readonly agenda: AgendaCommands,
    private readonly preparation: PreparationCommands,
    private readonly record: RecordCommands,
  ) {}

  @Post()
  @Describe({ summary: 'Een agendapunt indienen; waar een agendacommissie voorbereidt, bij haar. Na de sluitingsdatum beslist de voorzitter erover', answer: schema.submitted, status: 201, ifMatch: 'accepted' })
  async submit(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>, @Body({ schema: schema.submitBody }) body: z.output<typeof schema.submitBody>): Promise<Answer<z.output<typeof schema.submitted>>> {
    const { itemId, late, toCommittee, revision } = await submitItem({ commands: this.commands, agenda: this.agenda, preparation: this.preparation }, ask.command(body.namens), path.vergadering, itemOf(body));
    const meeting = `/v1/gemeenten/${path.gemeente}/vergaderingen/${path.vergadering}`;
    return createdAt(toCommittee ? `${meeting}/voorbereiding` : meeting, { id: itemId, laat: late, naarAgendacommissie: toCommittee }, revision);
  }

  @Post(':agendapunt/intrekking')
  @Describe({ summary: 'Een agendapunt intrekken; wie het indiende en dit niet zelf liet weten, krijgt een mail', ifMatch: 'accepted' })
  async withdraw(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: schema.withdrawBody }) body: z.output<typeof schema.withdrawBody>): Promise<Answer> {
    return done(await this.agenda.withdraw(ask.command(body.namens), path.vergadering, path.agendapunt, { reason: body.reden ?? null }));
  }

  @Post(':agendapunt/toelating')
  @Describe({ summary: 'Een laat agendapunt toelaten of niet', ifMatch: 'accepted' })
  async consent(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: schema.consentBody }) body: z.output<typeof schema.consentBody>): Promise<Answer> {
    return done(await this.agenda.decideLate(ask.command(body.namens), path.vergadering, path.agendapunt, { consent: body.toegelaten }));
  }

  @Post(':agendapunt/gasten')
  @Describe({ summary: 'Een gast uitnodigen, die alleen dit punt en de stukken ervan ziet', answer: created, status: 201, ifMatch: 'accepted' })
  async guest(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: schema.guestBody }) body: z.output<typeof schema.guestBody>): Promise<Answer<z.output<typeof created>>> {
    const { guestId, revision } = await this.agenda.addGuest(ask.command(), path.vergadering, path.agendapunt, { name: body.naam, email: body.email });
    return createdAt(`/v1/gemeenten/${path.gemeente}/vergaderingen/${path.vergadering}`, { id: guestId }, revision);
  }

  @Post(':agendapunt/gasten/:gast/intrekking')
  @Describe({ summary: 'De uitnodiging van een gast intrekken; wie haar had, krijgt bericht', ifMatch: 'accepted' })
  async withdrawGuest(@Asking() ask: Ask, @Param({ schema: guestPath }) path: z.output<typeof guestPath>): Promise<Answer> {
    return done(await this.agenda.withdrawGuest(ask.command(), path.vergadering, path.agendapunt, path.gast));
  }

  @Post(':agendapunt/uitkomst')
  @Describe({ summary: 'Vastleggen wat er van een agendapunt werd', ifMatch: 'accepted' })
  async outcome(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: schema.outcomeBody }) body: z.output<typeof schema.outcomeBody>): Promise<Answer> {
    return done(await this.record.outcome(ask.command(), path.vergadering, path.agendapunt, { outcome: body.uitkomst, until: body.tot, reservedBy: body.voorbehoudVan, changes: body.wijzigingen, changesText: body.welkeWijzigingen, changesConfidential: body.wijzigingenVertrouwelijk, choice: body.keuze }));
  }

  @Post(':agendapunt/voorbehoud')
  @Describe({ summary: 'Vastleggen of de achterban akkoord is', ifMatch: 'accepted' })
  async reservation(@Asking() ask: Ask, @Param({ schema: itemPath }) path: Path, @Body({ schema: schema.reservationBody }) body: z.output<typeof schema.reservationBody>): Promise<Answer> {
    return done(await this.record.settleReservation(ask.command(body.namens), path.vergadering, path.agendapunt, { agreed: body.akkoord }));
  }
}
