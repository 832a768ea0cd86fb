import { readEnv } from './env.js';
import { StartError } from './start-error.js';

describe('the environment', () => {
  it('asks for nothing: without variables Leidraad runs embedded, on loopback', () => {
    const env = readEnv({});
    expect(env).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, LOG_LEVEL: 'info' });
    expect(env.DATABASE_URL ?? env.REDIS_URL ?? env.SMTP_URL).toBeUndefined();
  });

  it('treats an empty variable as not set', () => {
    expect(readEnv({ DATABASE_URL: '', PORT: '' })).toEqual(readEnv({}));
  });

  it('takes the address for links with or without a slash at the end', () => {
    for (const slash of ['', '/']) expect(readEnv({ LEIDRAAD_PUBLIC_URL: `https://lea.gemeente.example${slash}` }).LEIDRAAD_PUBLIC_URL).toBe('https://lea.gemeente.example');
  });

  it('leaves other programs their variables', () => {
    expect(() => readEnv({ PATH: '/bin', npm_config_yes: 'x', NODE_ENV: 'test' })).not.toThrow();
  });

  it.each([
    ['an unknown variable of ours', { LEIDRAAD_DATADIR: '/x' }, 'LEIDRAAD_DATADIR does not exist; there are LEIDRAAD_PUBLIC_URL, LEIDRAAD_VIEW_AS, LEIDRAAD_TRUSTED_PROXIES, LEIDRAAD_SIGN_IN_FILE, LEIDRAAD_DATA_DIR'],
    ['a URL of another kind', { DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL must be a URL that begins with postgres:// or postgresql://'],
    ['an address for links that is none', { LEIDRAAD_PUBLIC_URL: 'lea.gemeente.example' }, 'LEIDRAAD_PUBLIC_URL must be a URL that begins with http:// or https://'],
    ['a port beyond the range', { PORT: '70000' }, 'PORT must be a port number'],
    ['a line break in the sender', { MAIL_FROM: 'lea@gemeente.example\nBcc: x@y.example' }, 'MAIL_FROM must be a mail address'],
    ['a mail server without sender', { SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL needs MAIL_FROM'],
    ['an owner without a database', { DATABASE_MIGRATION_URL: 'postgres://x/y' }, 'DATABASE_MIGRATION_URL needs DATABASE_URL'],
  ])('stops at %s', (_, source, message) => {
    expect(() => readEnv(source)).toThrow(message);
  });

  it('names all problems in one line, without their values', () => {
    const read = () => readEnv({ PORT: 'geheim', LOG_LEVEL: 'geheim', LEIDRAAD_X: 'geheim' });
    expect(read).toThrow(StartError);
    expect(read).toThrow(/^Configuration: LEIDRAAD_X .*; PORT .*; LOG_LEVEL .*$/);
    expect(read).not.toThrow(/geheim/);
  });

  it('takes proxies by address and by network, and nothing else', () => {
    expect(readEnv({ LEIDRAAD_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).LEIDRAAD_TRUSTED_PROXIES).toEqual(['10.0.0.0/8', '::1']);
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0/8', '*', '10.0.0.1,alles']) expect(() => readEnv({ LEIDRAAD_TRUSTED_PROXIES: wrong })).toThrow(/LEIDRAAD_TRUSTED_PROXIES must be addresses or networks/);
  });
});
