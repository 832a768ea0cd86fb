import type { Commands } from '#governance/command';
import type { ActorRequest } from '#identity/actor';
import type { Method, Sessions } from '#identity/sessions/sessions';
import type { Proven } from '#identity/sign-in/sign-in';
import type { Ask } from '../http/ask.js';
import type { Visitors } from './visitors.js';

interface Parts {
  ask: Ask;
  commands: Commands;
  sessions: Sessions;
  visitors: Visitors;
}

/** Somebody has shown who they are: a session in the place of the one that this browser had, and the cookie that carries it. */
export async function beginSession({ ask: { tenantId }, commands, sessions, visitors }: Parts, headers: ActorRequest['headers'], proven: Proven, method: Method): Promise<string> {
  const before = await visitors.sessionOf(headers);
  const { token, session } = await sessions.begin(tenantId, proven, method);
  if (before) await sessions.end(before);
  await commands.audit(tenantId, 'signed-in', { personId: proven.personId, method });
  return visitors.cookies.set('sessie', token, { now: session.seenAt, until: session.expiresAt });
}
