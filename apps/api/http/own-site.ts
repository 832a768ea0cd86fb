/**
 * Does a change come from our own pages? Browsers send cookies along with what another site makes them ask; they also say where a request
 * comes from (Fetch Metadata, else Origin), which no page can forge. Who says neither is no browser, and has no cookies by accident. PURE.
 */

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface From {
  method: string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Was a page opened by a person, from here or from nowhere? Not an image, a frame or a link of another site, which anybody can have a browser fetch. */
export function isOwnVisit(headers: From['headers']): boolean {
  const [destination, site] = [headers['sec-fetch-dest'], headers['sec-fetch-site']];
  return (destination === undefined || destination === 'document') && (site === undefined || site === 'same-origin' || site === 'none');
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
