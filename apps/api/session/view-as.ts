/** "Kijk mee als": whoever reaches the server may say to be anybody. So it is on in one kind of place only. PURE. */
import { isByTls } from './cookies.js';

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

export interface Place {
  /** Asked for by whoever starts the server. */
  viewAs: boolean;
  /** Runs under `leidraad start`, which brings its own database and mailbox. */
  embedded: boolean;
  host: string;
  /** Where people find it; links in mails lead there. */
  publicUrl?: string | undefined;
}

/** Why this server may not start here; null: it may. One line, for whoever starts it. */
export function refusalOf({ viewAs, embedded, host, publicUrl }: Place): string | null {
  const local = isLoopback(host);
  if (viewAs && !embedded) return 'Choosing whom to be (LEIDRAAD_VIEW_AS) is for the worked example: only `leidraad start` may switch it on. Leave it out; people sign in.';
  if (viewAs && !local) return `Leidraad does not listen on ${host} while one can choose whom to be: only this machine may reach it. Use HOST=127.0.0.1.`;
  if (!local && !isByTls(publicUrl)) return `Leidraad does not listen on ${host} without TLS before it: sessions would travel in the open. Set LEIDRAAD_PUBLIC_URL to the https:// address that people use, or use HOST=127.0.0.1.`;
  return null;
}

/**
 * Did the browser ask for this machine? A page elsewhere can have its own name lead here (DNS rebinding): then it is of one site with us to the
 * browser, and only the name that was asked for tells. @param asked the Host header: 'localhost:3000', '[::1]:3000'
 */
export function isAskedHere(asked: string | undefined, publicUrl?: string): boolean {
  const name = /^(?:\[([0-9a-f:]+)\]|([a-z0-9.-]+))(?::\d+)?$/i.exec(asked ?? '');
  if (!name) return false;
  return isLoopback((name[1] ?? name[2]!).toLowerCase()) || (publicUrl !== undefined && new URL(publicUrl).host === asked);
}
