import type { Scheme } from '#scheme/model';
import { parseScheme } from '#scheme/parse';
import { UsageError } from '../usage-error.js';
import { readScheme } from './files.js';

/**
 * The scheme of `--scheme`, by its name or its path, for commands that go on with it.
 * @throws UsageError for a file that is not there, and in one line for one with problems
 */
export function soundScheme(name: string): { scheme: Scheme; source: string; fileName: string } {
  const { path, text: source } = readScheme(name);
  const parsed = parseScheme(source, name);
  if (parsed.ok) return { scheme: parsed.scheme, source, fileName: path };
  const [first, ...rest] = parsed.problems;
  const more = rest.length === 0 ? '' : ` (en nog ${rest.length})`;
  throw new UsageError(`--scheme ${path}:${first?.line}:${first?.column}: ${first?.message}${more}`);
}
