/**
 * Does a change come from our own pages? Browsers send cookies along with what another site makes them ask; they also say where a request
 * comes from (Fetch Metadata, else Origin), which no page can forge. Who says neither is no browser, and has no cookies by accident. PURE.
 */

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface From {
  method: string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** @param publicUrl where people find Leidraad: a proxy before it may have changed Host */
export function isOwnSite({ method, headers }: From, publicUrl?: string): boolean {
  if (SAFE.has(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = headers['origin'];
  if (origin === undefined) return true;
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers['host'] || (publicUrl !== undefined && new URL(publicUrl).origin === origin);
}
