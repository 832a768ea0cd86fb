/** `leidraad scheme explain`: a file as a text for a terminal of eighty columns. */
import { explainScheme } from '#scheme/explain/scheme';
import { asPlainText } from '#scheme/explain/plain-text';
import { parseScheme } from '#scheme/parse';
import { problemsPage } from './check.js';
import { readScheme } from './files.js';

/** @throws UsageError for a file that is not there or far too large */
export function explainPage(nameOrPath: string): { page: string; sound: boolean } {
  const { text } = readScheme(nameOrPath);
  const parsed = parseScheme(text, nameOrPath);
  return parsed.ok ? { page: asPlainText(explainScheme(parsed.scheme)), sound: true } : { page: problemsPage(parsed.problems), sound: false };
}
