import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { MunicipalityQueries } from '#governance/municipalities/municipality.queries';
import { Sessions, type Session } from '#identity/sessions/sessions';
import { DomainError } from '#platform/errors';
import { Answer } from '../http/answer.js';
import { Asking, Ask, unknownPerson } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { chooserCookie } from './chooser.js';
import * as schema from './session.schema.js';
import { sessionView } from './session.view.js';
import { Visitors } from './visitors.js';

@Controller('v1/gemeenten/:gemeente/sessie')
export class SessionController {
  constructor(
    private readonly commands: Commands,
    private readonly municipalities: MunicipalityQueries,
    private readonly sessions: Sessions,
    private readonly visitors: Visitors,
  ) {}

  @Get()
  @Describe({ summary: 'Wie u bent en wat u bent in elk overleg', answer: schema.whoAsks, open: true })
  async read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Req() request: FastifyRequest): Promise<z.output<typeof schema.whoAsks>> {
    if (ask.personId === null) return { sessie: null };
    return { sessie: await sessionView(this.commands, ask.tenantId, ask.personId, (await this.own(ask, request)) !== null) };
  }

  @Post()
  @Describe({ summary: 'Kiezen wie u bent (alleen in het voorbeeld)', answer: schema.session, openInExample: true })
  async choose(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.chooseBody }) { persoonId }: z.output<typeof schema.chooseBody>): Promise<Answer<schema.SessionView>> {
    const { chooser, cookies } = this.visitors;
    if (!chooser) throw new DomainError('forbidden', 'view-as.off', 'Meekijken als iemand anders kan alleen in het uitgewerkte voorbeeld op uw eigen computer.');
    if (!(await chooser.mayBe(ask.tenantId, persoonId))) throw new DomainError('not-found', 'person.unknown', 'Deze persoon bestaat hier niet. Kies er een uit de lijst met personen.');
    return new Answer(await sessionView(this.commands, ask.tenantId, persoonId, false), { 'set-cookie': [chooserCookie(ask.municipality.slug, persoonId), cookies.forget('sessie')] });
  }

  @Delete()
  @Describe({ summary: 'Afmelden in deze browser', open: true })
  async leave(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Req() { headers }: FastifyRequest): Promise<Answer> {
    const session = await this.visitors.sessionOf(headers);
    if (session) await this.sessions.end(session);
    return this.forgotten(ask);
  }

  @Delete('overal')
  @Describe({ summary: 'Afmelden in alle browsers, in alle gemeenten waar u met dit mailadres bekend bent' })
  async leaveEverywhere(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Req() request: FastifyRequest): Promise<Answer> {
    const session = await this.signedIn(ask, request);
    await this.sessions.endAll(session);
    await this.commands.audit(ask.tenantId, 'signed-out-everywhere', { personId: session.personId });
    return this.forgotten(ask);
  }

  @Get('overzicht')
  @Describe({ summary: 'Waar u bent aangemeld, en in welke gemeenten u bekend bent', answer: schema.mine })
  async mine(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Req() request: FastifyRequest): Promise<z.output<typeof schema.mine>> {
    const session = await this.signedIn(ask, request);
    const all = await this.sessions.list(ask.tenantId, session.personId);
    const homes = new Set(await this.sessions.homes(session));
    const known = (await this.municipalities.list()).filter(({ tenantId }) => homes.has(tenantId));
    return {
      resultaten: all.map(({ id, startedAt, seenAt, expiresAt }) => ({ id, dezeBrowser: id === session.id, begonnenOp: startedAt, gebruiktOp: seenAt, verlooptOp: expiresAt })),
      gemeenten: known.map(({ tenantId, slug, name }) => ({ gemeente: slug, naam: name, hier: tenantId === ask.tenantId })),
    };
  }

  @Post('overstap')
  @Describe({ summary: 'Verder in deze gemeente, met de sessie van een andere waar u bent aangemeld', answer: schema.session, open: true })
  async move(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Req() { headers }: FastifyRequest): Promise<Answer<schema.SessionView>> {
    const session = await this.visitors.sessionOf(headers);
    const begun = session && (await this.sessions.move(session, ask.tenantId));
    if (!begun) throw unknownPerson(ask.municipality);
    await this.commands.audit(ask.tenantId, 'signed-in', { personId: begun.session.personId, method: begun.session.method });
    return new Answer(await sessionView(this.commands, ask.tenantId, begun.session.personId, true), { 'set-cookie': this.visitors.cookies.set('sessie', begun.token, { now: begun.session.seenAt, until: begun.session.expiresAt }) });
  }

  private forgotten({ municipality }: Ask): Answer {
    return new Answer(undefined, { 'set-cookie': [this.visitors.cookies.forget('sessie'), ...(this.visitors.chooser ? [chooserCookie(municipality.slug, null)] : [])] });
  }

  /** null: whom one chose to be is no session. */
  private async own(ask: Ask, { headers }: FastifyRequest): Promise<Session | null> {
    const session = await this.visitors.sessionOf(headers);
    return session?.tenantId === ask.tenantId ? session : null;
  }

  private async signedIn(ask: Ask, request: FastifyRequest): Promise<Session> {
    const session = await this.own(ask, request);
    if (session) return session;
    throw new DomainError('conflict', 'session.chosen', 'U kijkt mee als deze persoon en bent niet aangemeld. Er valt niets af te melden.');
  }
}
