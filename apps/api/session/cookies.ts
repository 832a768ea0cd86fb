/** The cookies of sign-in. Behind TLS they are Secure, and under names that no other host can set (`__Host-`). PURE. */

export type CookieName = 'sessie' | 'aanmelding' | 'bezoek';

/** `Lax` only where somebody comes back from another site's sign-in: `Strict` cookies are not sent then. */
const SAME_SITE: Readonly<Record<CookieName, 'Strict' | 'Lax'>> = { sessie: 'Strict', aanmelding: 'Strict', bezoek: 'Lax' };

/** May a browser be told to use nothing but TLS? @param publicUrl where people find Leidraad */
export const isByTls = (publicUrl: string | undefined): boolean => publicUrl?.startsWith('https://') ?? false;

export class Cookies {
  constructor(private readonly secure: boolean) {}

  read(name: CookieName, headers: Readonly<Record<string, string | readonly string[] | undefined>>): string | null {
    const wanted = `${this.full(name)}=`;
    const pairs = String(headers['cookie'] ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length) ?? null;
  }

  /** @param lasts from now until then: told in seconds, for a browser's clock may be another */
  set(name: CookieName, value: string, lasts: { now: string; until: string }): string {
    return `${this.full(name)}=${value}; ${this.attributes(name)}; Max-Age=${Math.floor((Date.parse(lasts.until) - Date.parse(lasts.now)) / 1000)}`;
  }

  forget(name: CookieName): string {
    return `${this.full(name)}=; ${this.attributes(name)}; Max-Age=0`;
  }

  private full(name: CookieName): string {
    return `${this.secure ? '__Host-' : ''}leidraad-${name}`;
  }

  private attributes(name: CookieName): string {
    return `Path=/; HttpOnly; SameSite=${SAME_SITE[name]}${this.secure ? '; Secure' : ''}`;
  }
}
