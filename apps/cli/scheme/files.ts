/** Scheme files on disk: those that come with Leidraad by their name, others by their path. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAX_LENGTH } from '#scheme/yaml-text';
import { UsageError } from '../usage-error.js';

const FOLDER = fileURLToPath(new URL('../../../workflows/schemes/', import.meta.url));
/** What the parser takes at most, when every character needs three bytes. */
const MAX_BYTES = 3 * MAX_LENGTH;

export const schemeNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();

/** The file of a scheme by its name or its path; null when there is none. */
export function findScheme(nameOrPath: string): string | null {
  if (schemeNames().includes(nameOrPath)) return resolve(FOLDER, `${nameOrPath}.yaml`);
  const path = resolve(nameOrPath);
  return existsSync(path) && statSync(path).isFile() ? path : null;
}

/** A file that is no scheme by its size alone is not read. @throws UsageError for a name that nothing goes by, a file beyond a few megabytes, or one that is no text */
export function readScheme(nameOrPath: string): { path: string; text: string } {
  const path = findScheme(nameOrPath);
  if (path === null) throw new UsageError(`Er is geen bestand '${nameOrPath}'. Geef het pad van een bestand, of een van deze namen: ${schemeNames().join(', ')}.`);
  const { size } = statSync(path);
  if (size > MAX_BYTES) throw new UsageError(`${nameOrPath} is met ${Math.ceil(size / 1e6)} MB te groot voor een samenwerkingsstructuur: hoogstens ${MAX_BYTES / 1e6} MB. Het is niet gelezen.`);
  return { path, text: decoded(readFileSync(path), nameOrPath) };
}

/** What an old editor saved in another alphabet would read as gibberish, a line at a time: told once. @throws UsageError */
function decoded(bytes: Uint8Array, nameOrPath: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = new TextDecoder().decode(bytes).split('\uFFFD')[0]!.split('\n').length;
    throw new UsageError(`${nameOrPath}:${line}: dit is geen tekst in UTF-8. Open het bestand in een editor en sla het op met de codering UTF-8.`);
  }
}
