/** A browser at the API as far as sign-in goes: keeps cookies by their names, forgets those that it is told to forget. */
import type { Application } from './application.js';
import { Caller, type Reply, type Sent } from './api.js';

export class Browser {
  readonly cookies = new Map<string, string>();
  private readonly caller: Caller;

  constructor(
    url: string,
    /** What it says of itself with every request. */
    private readonly always: Record<string, string> = {},
  ) {
    this.caller = new Caller(url, null);
  }

  get = (path: string, sent: Sent = {}): Promise<Reply> => this.send('GET', path, sent);
  post = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> => this.send('POST', path, { body, headers });
  delete = (path: string): Promise<Reply> => this.send('DELETE', path);

  async send(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await this.caller.send(method, path, { body, headers: { ...(cookie ? { cookie } : {}), ...this.always, ...headers } });
    for (const line of reply.headers.getSetCookie()) this.keep(line);
    return reply;
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** What the worker does about codes that were asked for. */
export async function mailCodes(app: Application): Promise<void> {
  await app.worker.signInCodes.runDue(app.dispatch, (_, error) => {
    throw error;
  });
  await app.settle();
}

/** The code in the last mail that this address got. */
export async function codeFor(app: Application, email: string): Promise<string> {
  const last = app.mailbox.listMessages().filter(({ to, subject }) => to.toLowerCase().includes(email.toLowerCase()) && subject.startsWith('Uw code')).at(-1);
  const mail = last && (await app.mailbox.readMessage(last.id));
  const code = /^\s*(\d{6})\s*$/m.exec(mail?.text ?? '')?.[1];
  if (!code) throw new Error(`There is no code for ${email}`);
  return code;
}

export async function emailOf(app: Application, personId: string): Promise<string> {
  const [row] = await app.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
  return row!.email;
}

/** Somebody in a browser of their own, signed in by the code that came by mail. */
export async function signedIn(app: Application, url: string, personId: string, gemeente = 'zoetermeer'): Promise<Browser> {
  const browser = new Browser(url);
  const email = await emailOf(app, personId);
  await browser.post(`/gemeenten/${gemeente}/aanmelding`, { email });
  await mailCodes(app);
  const reply = await browser.post(`/gemeenten/${gemeente}/aanmelding/code`, { code: await codeFor(app, email) });
  if (reply.status !== 200) throw new Error(`Signing in failed: ${reply.status} ${JSON.stringify(reply.body)}`);
  return browser;
}
