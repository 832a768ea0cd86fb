/**
 * Signing in at a municipality's own provider: OpenID Connect, authorisation code with PKCE, by openid-client. A visit belongs to the browser
 * that began it and is used once. Whoever comes back is found by the address that the provider says it verified; it vouches for its own
 * municipality only.
 */
import * as openid from 'openid-client';
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/clock';
import type { Ids } from '#platform/ids';
import { inTenant } from '#platform/tenancy';
import { digestOf, newToken } from '../secrets.js';
import { addressOf, type Proven } from '../sign-in/sign-in.js';
import { personAt } from '../sign-in/sign-in.store.js';
import type { Provider } from './providers.js';

/** Long enough for a password, a second factor and a cup of coffee. */
const VISIT_MINUTES = 15;

/** From one network that have not come back yet, besides those that are out of time: a town hall on Monday morning has fewer, and each is a row. */
const MOST_VISITS = 200;

export interface Visit {
  /** At the provider. */
  url: string;
  /** For the browser's cookie. */
  secret: string;
  expiresAt: string;
}

/** `silent`: the provider does not answer; `busy`: too many from this network are on their way. */
export type Begun = Visit | { refused: 'silent' | 'busy'; cause?: unknown };

/** `unknown`: the provider knows them, this municipality does not; `failed`: anything else, which is for the log. */
export type Returned = { backTo: string; proven: Proven } | { backTo: string; refused: 'unknown' | 'unverified' | 'failed'; cause?: unknown };

interface StoredVisit {
  provider: string;
  state: string;
  nonce: string;
  verifier: string;
  backTo: string;
  expiresAt: string;
}

export class OidcSignIn {
  private readonly known = new Map<Provider, Promise<openid.Configuration>>();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly providers: readonly Provider[],
  ) {}

  of(municipality: string): Provider[] {
    return this.providers.filter((provider) => provider.municipality === municipality);
  }

  /** @param network as `networkOf` gives it. @param redirectUri where the provider sends the browser back to */
  async begin(tenantId: string, provider: Provider, network: string, backTo: string, redirectUri: string): Promise<Begun> {
    let config: openid.Configuration;
    try {
      config = await this.configurationOf(provider);
    } catch (cause) {
      return { refused: 'silent', cause };
    }
    const verifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const nonce = openid.randomNonce();
    const secret = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(Date.parse(now) + VISIT_MINUTES * 60_000).toISOString();
    const room = await inTenant(this.db, tenantId, async (tx) => {
      const [onTheirWay]: { count: number }[] = await tx.query(`SELECT count(*)::int AS count FROM sign_in_visit WHERE network = $1 AND expires_at > $2`, [network, now]);
      if (onTheirWay!.count >= MOST_VISITS) return false;
      await tx.query(`INSERT INTO sign_in_visit (tenant_id, id, provider, network, browser_digest, state, nonce, verifier, back_to, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [
        tenantId, this.ids.uuid(), provider.id, network, digestOf(secret), state, nonce, verifier, backTo, expiresAt,
      ]);
      return true;
    });
    if (!room) return { refused: 'busy' };
    const url = openid.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope: 'openid email', state, nonce, code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' });
    return { url: url.href, secret, expiresAt };
  }

  /** @param returned the address at which the browser came back, with what the provider put into it */
  async finish(tenantId: string, provider: Provider, secret: string, returned: URL): Promise<Returned> {
    const visit = await this.takeVisit(tenantId, secret);
    if (!visit || visit.provider !== provider.id || visit.expiresAt <= this.clock.now()) return { backTo: visit?.backTo ?? '/', refused: 'failed', cause: new Error('No such visit') };
    const { backTo } = visit;
    let claims: { email?: unknown; email_verified?: unknown };
    try {
      claims = await this.claimsOf(provider, visit, returned);
    } catch (cause) {
      return { backTo, refused: 'failed', cause };
    }
    if (typeof claims.email !== 'string' || claims.email_verified !== true) return { backTo, refused: 'unverified' };
    const address = addressOf(claims.email);
    const personId = await inTenant(this.db, tenantId, (tx) => personAt(tx, address));
    return personId === null ? { backTo, refused: 'unknown' } : { backTo, proven: { personId, address } };
  }

  /** Checked by openid-client: state, PKCE, and of the token its issuer, audience, nonce, time and signature under the issuer's keys. */
  private async claimsOf(provider: Provider, { state, nonce, verifier }: StoredVisit, returned: URL): Promise<{ email?: unknown; email_verified?: unknown }> {
    const config = await this.configurationOf(provider);
    const tokens = await openid.authorizationCodeGrant(config, returned, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider gave no identity');
    if (claims['email'] !== undefined) return { email: claims['email'], email_verified: claims['email_verified'] };
    return openid.fetchUserInfo(config, tokens.access_token, claims.sub);
  }

  /** Once: a visit that came back is gone. */
  private takeVisit(tenantId: string, secret: string): Promise<StoredVisit | null> {
    return inTenant(this.db, tenantId, async (tx) => {
      const [rows]: [StoredVisit[], number] = await tx.query(`DELETE FROM sign_in_visit WHERE browser_digest = $1 RETURNING provider, state, nonce, verifier, back_to AS "backTo", expires_at AS "expiresAt"`, [digestOf(secret)]);
      return rows[0] ?? null;
    });
  }

  /** Asked once; a provider that did not answer is asked again. */
  private configurationOf(provider: Provider): Promise<openid.Configuration> {
    const known = this.known.get(provider);
    if (known) return known;
    const issuer = new URL(provider.issuer);
    // Only an issuer on this machine may do without TLS (providers).
    const insecure = issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    const asked = openid.discovery(issuer, provider.clientId, undefined, openid.ClientSecretPost(provider.clientSecret), { timeout: 10, execute: [openid.enableNonRepudiationChecks, ...insecure] });
    this.known.set(provider, asked);
    asked.catch(() => this.known.delete(provider));
    return asked;
  }
}
