/** An issuer that a test tells what to put into its tokens, and with which key and algorithm to sign them: for what a real one never does. */
import { createServer, type Server } from 'node:http';
import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';

export interface Forgery {
  claims?: Record<string, unknown>;
  /** 'RS256' with its own key, unless said. */
  alg?: 'RS256' | 'none' | 'HS256';
  /** Signed with a key that its list does not hold. */
  strange?: boolean;
}

const base64 = (value: object | Buffer): string => (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString('base64url');

export class ForgingIssuer {
  private readonly own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly server: Server;
  url = '';
  forgery: Forgery = {};
  /** Of the last visit: a real issuer keeps it with the code. */
  nonce = '';

  constructor(private readonly clientSecret: string) {
    this.server = createServer((request, response) => {
      const answers: Record<string, object> = {
        '/.well-known/openid-configuration': { issuer: this.url, authorization_endpoint: `${this.url}/auth`, token_endpoint: `${this.url}/token`, jwks_uri: `${this.url}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] },
        '/jwks': { keys: [{ ...this.own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] },
        '/token': { access_token: 'x', token_type: 'Bearer', id_token: this.token() },
      };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[request.url ?? ''] ?? {}));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.url;
  }

  stop(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }

  private token(): string {
    const { claims = {}, alg = 'RS256', strange = false } = this.forgery;
    const now = Math.floor(Date.now() / 1000);
    const head = `${base64({ alg, kid: 'own' })}.${base64({ iss: this.url, aud: 'leidraad', sub: 'iemand', iat: now, exp: now + 300, nonce: this.nonce, ...claims })}`;
    return `${head}.${this.signatureOf(head, alg, strange ? this.other.privateKey : this.own.privateKey)}`;
  }

  private signatureOf(head: string, alg: Forgery['alg'], key: KeyObject): string {
    if (alg === 'none') return '';
    return base64(alg === 'HS256' ? createHmac('sha256', this.clientSecret).update(head).digest() : sign('sha256', Buffer.from(head), key));
  }
}
