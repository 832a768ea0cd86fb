/** The sign-ins that municipalities bring themselves, from a file of the operator: their names are for people, their secrets for nobody. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { StartError } from '#platform/start-error';

export interface Provider {
  /** Of the municipality for which it vouches. */
  municipality: string;
  /** In addresses: 'entra'. */
  id: string;
  /** For who signs in: 'gemeente Zoetermeer'. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
}

const isLoopback = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
const issuer = z.url().refine((text) => URL.canParse(text) && (new URL(text).protocol === 'https:' || isLoopback(new URL(text))), 'must be an https:// address');
const slug = z.string().regex(/^[a-z0-9-]{1,60}$/, 'must be small letters, figures and hyphens');

const FILE = z.strictObject({
  providers: z.array(z.strictObject({ municipality: slug, id: slug, name: z.string().min(1).max(100), issuer, clientId: z.string().min(1), clientSecretFile: z.string().min(1).meta({ description: 'from the folder of this file' }) })),
});

/** @throws StartError with every problem in one line; never with a secret */
export function readProviders(path: string): Provider[] {
  const file = FILE.safeParse(yamlOf(path));
  if (!file.success) throw new StartError(`${path}: ${file.error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`).join('; ')}.`);
  const twice = file.data.providers.find((one, index, all) => all.findIndex(({ municipality, id }) => municipality === one.municipality && id === one.id) !== index);
  if (twice) throw new StartError(`${path}: ${twice.municipality} has two providers with id ${twice.id}.`);
  return file.data.providers.map(({ clientSecretFile, ...provider }) => ({ ...provider, clientSecret: secretIn(resolve(dirname(path), clientSecretFile)) }));
}

function yamlOf(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartError(`${path} cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`);
  }
}

function secretIn(path: string): string {
  const secret = textOf(path).trim();
  if (secret === '') throw new StartError(`${path}, which should hold a provider's secret, is empty.`);
  return secret;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StartError(`${path}, which should hold a provider's secret, cannot be read.`);
  }
}
