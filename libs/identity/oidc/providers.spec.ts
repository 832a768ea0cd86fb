import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProviders } from './providers.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leidraad-providers-'));
  writeFileSync(join(folder, 'secret'), 's3cret\n');
  writeFileSync(join(folder, 'empty'), '\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const entra = { municipality: 'zoetermeer', id: 'entra', name: 'gemeente Zoetermeer', issuer: 'https://login.zoetermeer.example/v2.0', clientId: 'leidraad', clientSecretFile: 'secret' };
const read = (...providers: object[]) => {
  const path = join(folder, 'sign-in.yaml');
  writeFileSync(path, JSON.stringify({ providers }));
  return readProviders(path);
};

describe('the file with providers', () => {
  it('names them, with secrets from files beside it', () => {
    const { clientSecretFile: _, ...rest } = entra;
    expect(read(entra, { ...entra, id: 'surf' })).toEqual([{ ...rest, clientSecret: 's3cret' }, { ...rest, id: 'surf', clientSecret: 's3cret' }]);
  });

  it.each<[string, object[], RegExp]>([
    ['an issuer without TLS', [{ ...entra, issuer: 'http://login.zoetermeer.example' }], /providers\.0\.issuer must be an https/],
    ['a secret in the file itself', [{ ...entra, clientSecret: 'geheim' }], /clientSecret/],
    ['a secret that is not there', [{ ...entra, clientSecretFile: 'gone' }], /cannot be read/],
    ['a secret that is empty', [{ ...entra, clientSecretFile: 'empty' }], /is empty/],
    ['two under one id', [entra, entra], /two providers with id entra/],
  ])('is refused for %s, and nothing secret is told', (_, providers, why) => {
    expect(() => read(...providers)).toThrow(why);
    expect(() => read(...providers)).not.toThrow(/geheim|s3cret/);
  });

  it('is refused when it is not there', () => expect(() => readProviders(join(folder, 'none.yaml'))).toThrow(/cannot be read/));
});
