/** `npm run audit` (SECURITY.md): a known high severity in what is installed for use fails it. The registry is a double that knows one thing. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Advisory { severity: 'moderate' | 'high' | 'critical'; of: string }

/** What npm asks: which advisories there are of all that is installed, and about what has one which versions exist. */
async function registry(known: Advisory | null): Promise<{ url: string; close(): Promise<void> }> {
  const advisories = known ? { [known.of]: [{ id: 1, url: 'https://advisories.example/1', title: 'Verzonnen', severity: known.severity, vulnerable_versions: '*', cwe: [], cvss: { score: 8, vectorString: null } }] } : {};
  const server = createServer((request, response) => {
    const name = decodeURIComponent(request.url!.slice(1));
    void (request.url === '/-/npm/v1/security/advisories/bulk' ? Promise.resolve(advisories) : versionsOf(name)).then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
    request.resume();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => new Promise((closed) => server.close(() => closed())) };
}

async function versionsOf(name: string): Promise<object> {
  const { version } = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')) as { version: string };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dist: { tarball: 'x' } } } };
}

async function audit(known: Advisory | null): Promise<{ code: number; said: string }> {
  // What npm has once heard it keeps: a cache of its own for each question.
  const [{ url, close }, cache] = await Promise.all([registry(known), mkdtemp(join(tmpdir(), 'leidraad-audit-'))]);
  try {
    return await new Promise((done) => {
      execFile('npm', ['run', '--silent', 'audit', '--', '--registry', url, '--cache', cache], (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, said: stdout + stderr }));
    });
  } finally {
    await close();
    await rm(cache, { recursive: true, force: true });
  }
}

it.each<[string, Advisory | null, number]>([
  ['passes when nothing is known', null, 0],
  ['fails on a high severity', { severity: 'high', of: 'nodemailer' }, 1],
  ['fails on a critical one', { severity: 'critical', of: 'typeorm' }, 1],
  ['passes on a moderate one', { severity: 'moderate', of: 'nodemailer' }, 0],
  ['passes on a high severity in what only builds and tests', { severity: 'high', of: 'jest' }, 0],
])('%s', async (_, known, code) => {
  const found = await audit(known);
  expect(found).toMatchObject({ code, said: expect.stringContaining(known && known.of !== 'jest' ? `Severity: ${known.severity}` : 'found 0 vulnerabilities') });
});
