/** Who asks: by a session; in the worked example else by whom one chose to be. */
import type { ActorRequest, ActorSource } from '#identity/actor';
import type { Session, Sessions } from '#identity/sessions/sessions';
import { Chooser } from './chooser.js';
import { Cookies, isByTls } from './cookies.js';

export interface SignInSettings {
  /** Where people find Leidraad; https there means Secure cookies. */
  publicUrl?: string | undefined;
}

export class Visitors implements ActorSource {
  readonly cookies: Cookies;

  constructor(
    private readonly sessions: Sessions,
    /** null: one cannot choose whom to be here. */
    readonly chooser: Chooser | null,
    readonly settings: SignInSettings,
  ) {
    this.cookies = new Cookies(isByTls(settings.publicUrl));
  }

  async actorOf(request: ActorRequest): Promise<{ personId: string } | null> {
    const session = await this.sessionOf(request.headers);
    if (session?.tenantId === request.tenantId) return { personId: session.personId };
    return (await this.chooser?.actorOf(request)) ?? null;
  }

  /** Of whichever municipality it is. */
  async sessionOf(headers: ActorRequest['headers']): Promise<Session | null> {
    const token = this.cookies.read('sessie', headers);
    return token === null ? null : this.sessions.find(token);
  }
}
