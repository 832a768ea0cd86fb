import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Commands } from '#governance/command';
import { networkOf } from '#identity/network';
import { OidcSignIn } from '#identity/oidc/oidc';
import type { Provider } from '#identity/oidc/providers';
import { Sessions } from '#identity/sessions/sessions';
import { DomainError } from '#platform/errors';
import type { Log } from '#platform/logging';
import { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { foreignSite } from '../http/access.guard.js';
import { Describe } from '../http/operation.js';
import { isOwnVisit } from '../http/own-site.js';
import { municipalityPath } from '../http/shapes.js';
import { beginSession } from './begin-session.js';
import { Visitors } from './visitors.js';

export const LOG = Symbol('Log');

const providerPath = municipalityPath.extend({ aanbieder: z.string().regex(/^[a-z0-9-]{1,60}$/) });
/** '//host' and '/\host' are other sites to a browser, and so are those with a tab in between, over which it reads. What an address is not written in, is written as addresses do. */
const beginQuery = z.strictObject({ terug: z.string().max(1000).regex(/^\/(?![/\\])\P{Cc}*$/u, 'Hier hoort een pagina van Leidraad.').overwrite((page) => page.replace(/[^\x21-\x7e]/gu, encodeURIComponent)).default('/') });
/** Whatever the provider says; openid-client judges it. */
const returnQuery = z.record(z.string(), z.unknown());
type Path = z.output<typeof providerPath>;

/** There and back: a browser is sent on, so both are pages that it opens. */
@Controller('v1/gemeenten/:gemeente/aanmelding/:aanbieder')
export class OidcController {
  constructor(
    private readonly commands: Commands,
    private readonly sessions: Sessions,
    private readonly visitors: Visitors,
    private readonly oidc: OidcSignIn,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get()
  @Describe({ summary: 'Aanmelden bij de gemeente of organisatie zelf: stuurt de browser daarheen', status: 302, open: true })
  async begin(@Asking() ask: Ask, @Param({ schema: providerPath }) path: Path, @Query({ schema: beginQuery }) { terug }: z.output<typeof beginQuery>, @Req() { ip, headers }: FastifyRequest): Promise<Answer> {
    if (!isOwnVisit(headers)) throw foreignSite();
    const visit = await this.oidc.begin(ask.tenantId, this.providerOf(path), networkOf(ip), terug, this.returnAddress(path));
    if ('refused' in visit) return new Answer(undefined, { location: this.notSignedIn(path, terug, visit) });
    return new Answer(undefined, { location: visit.url, 'set-cookie': this.visitors.cookies.set('bezoek', visit.secret, { now: this.commands.clock.now(), until: visit.expiresAt }) });
  }

  @Get('terug')
  @Describe({ summary: 'Terug van daar: stuurt de browser naar de pagina waar hij was', status: 302, open: true })
  async back(@Asking() ask: Ask, @Param({ schema: providerPath }) path: Path, @Query({ schema: returnQuery }) _query: unknown, @Req() { headers, url }: FastifyRequest): Promise<Answer> {
    const { cookies } = this.visitors;
    const returned = new URL(this.returnAddress(path));
    returned.search = new URL(url, returned).search;
    const result = await this.oidc.finish(ask.tenantId, this.providerOf(path), cookies.read('bezoek', headers) ?? '', returned);
    if ('proven' in result) return new Answer(undefined, { location: result.backTo, 'set-cookie': [await beginSession({ ask, commands: this.commands, sessions: this.sessions, visitors: this.visitors }, headers, result.proven, 'oidc'), cookies.forget('bezoek')] });
    return new Answer(undefined, { location: this.notSignedIn(path, result.backTo, result), 'set-cookie': cookies.forget('bezoek') });
  }

  /** The page to which somebody goes who is not signed in, with why. */
  private notSignedIn({ aanbieder }: Path, page: string, { refused, cause }: { refused: string; cause?: unknown }): string {
    if (cause !== undefined) this.log.warn({ err: cause, provider: aanbieder }, 'a sign-in at a provider failed');
    return `${page}${page.includes('?') ? '&' : '?'}inlogfout=${refused}`;
  }

  /** @throws DomainError `sign-in.provider-unknown` */
  private providerOf({ gemeente, aanbieder }: Path): Provider {
    const found = this.oidc.of(gemeente).find(({ id }) => id === aanbieder);
    if (found) return found;
    throw new DomainError('not-found', 'sign-in.provider-unknown', 'Zo kan men zich hier niet aanmelden. Kies een van de mogelijkheden op de pagina om in te loggen.');
  }

  private returnAddress({ gemeente, aanbieder }: Path): string {
    return `${this.visitors.settings.publicUrl}/v1/gemeenten/${gemeente}/aanmelding/${aanbieder}/terug`;
  }
}
