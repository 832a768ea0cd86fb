import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Commands } from '#governance/command';
import { networkOf } from '#identity/network';
import { OidcSignIn } from '#identity/oidc/oidc';
import { Sessions } from '#identity/sessions/sessions';
import { SignIn } from '#identity/sign-in/sign-in';
import { DomainError } from '#platform/errors';
import { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { ApiRefusal } from '../http/problem.js';
import { municipalityPath } from '../http/shapes.js';
import { beginSession } from './begin-session.js';
import * as schema from './session.schema.js';
import { sessionView } from './session.view.js';
import { Visitors } from './visitors.js';

/** Signing in without a provider of one's own: a code by mail, typed in the browser that asked for it. */
@Controller('v1/gemeenten/:gemeente/aanmelding')
export class SignInController {
  constructor(
    private readonly commands: Commands,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly visitors: Visitors,
    private readonly oidc: OidcSignIn,
  ) {}

  @Get()
  @Describe({ summary: 'Hoe men zich hier kan aanmelden', answer: schema.ways, open: true })
  ways(@Asking() { municipality }: Ask, @Param({ schema: municipalityPath }) _path: unknown): z.output<typeof schema.ways> {
    return { code: true, aanbieders: this.oidc.of(municipality.slug).map(({ id, name }) => ({ id, naam: name })) };
  }

  /** The answer is the same whether somebody has this address or not. */
  @Post()
  @Describe({ summary: 'Een code vragen, die per e-mail komt als dit adres hier bekend is', answer: schema.asked, status: 202, open: true })
  async ask(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.askBody }) { email }: z.output<typeof schema.askBody>, @Req() request: FastifyRequest): Promise<Answer<z.output<typeof schema.asked>>> {
    const asked = await this.signIn.ask(ask.tenantId, email, networkOf(request.ip));
    if (!asked.asked) throw tooMany(asked.from, this.commands.clock.now());
    return new Answer({ verlooptOp: asked.expiresAt }, { 'set-cookie': this.visitors.cookies.set('aanmelding', asked.secret, { now: this.commands.clock.now(), until: asked.expiresAt }) });
  }

  @Post('code')
  @Describe({ summary: 'De code invullen, in de browser die hem vroeg', answer: schema.session, open: true })
  async redeem(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: schema.codeBody }) { code }: z.output<typeof schema.codeBody>, @Req() { headers }: FastifyRequest): Promise<Answer<schema.SessionView>> {
    const { cookies } = this.visitors;
    const secret = cookies.read('aanmelding', headers);
    const redeemed = secret === null ? { verdict: 'gone' as const } : await this.signIn.redeem(ask.tenantId, secret, code);
    if (redeemed.verdict !== 'right') throw redeemed.verdict === 'wrong' ? wrong(redeemed.left) : gone();
    const cookie = await beginSession({ ask, commands: this.commands, sessions: this.sessions, visitors: this.visitors }, headers, redeemed.proven, 'code');
    return new Answer(await sessionView(this.commands, ask.tenantId, redeemed.proven.personId, true), { 'set-cookie': [cookie, cookies.forget('aanmelding')] });
  }
}

const tooMany = (from: string, now: string): ApiRefusal =>
  new ApiRefusal(429, 'sign-in.too-many', 'Er zijn te veel codes gevraagd. Wacht even en probeer het dan opnieuw; een code die u al kreeg, werkt nog tien minuten.', [], { 'retry-after': String(Math.max(1, Math.ceil((Date.parse(from) - Date.parse(now)) / 1000))) });

const wrong = (left: number): DomainError =>
  new DomainError('invalid', 'sign-in.code-wrong', `Deze code klopt niet. U kunt het nog ${left === 1 ? 'één keer' : `${left} keer`} proberen.`, {}, [{ in: 'body', field: 'code', code: 'wrong', message: `Deze code klopt niet. U kunt het nog ${left === 1 ? 'één keer' : `${left} keer`} proberen.` }]);

const gone = (): DomainError => new DomainError('conflict', 'sign-in.code-gone', 'Deze code werkt niet meer: hij is gebruikt, ouder dan tien minuten, te vaak verkeerd ingevuld, of in een andere browser gevraagd. Vraag een nieuwe code.');
