/** `leidraad scheme check`: what is wrong with a file, or what is allowed but unwise. */
import type { SchemeProblem, SchemeWarning } from '#scheme/model';
import { parseScheme } from '#scheme/parse';
import { readScheme } from './files.js';

/** `sound`: no problems; warnings do not count. @throws UsageError for a file that is not there or far too large */
export function checkPage(nameOrPath: string): { page: string; sound: boolean } {
  const { text } = readScheme(nameOrPath);
  const parsed = parseScheme(text, nameOrPath);
  if (!parsed.ok) return { page: problemsPage(parsed.problems), sound: false };
  const { title, warnings } = parsed.scheme;
  const noticed = warnings.map((warning) => entry('let op', { file: nameOrPath, ...warning }));
  const verdict = warnings.length === 0 ? 'het bestand is goed.' : `het bestand is goed, met ${counted(warnings.length, 'opmerking', 'opmerkingen')}.`;
  return { page: `${noticed.join('')}${title}: ${verdict}\n`, sound: true };
}

export const problemsPage = (problems: readonly SchemeProblem[]): string =>
  `${problems.map((problem) => entry('fout', problem)).join('')}${counted(problems.length, 'fout', 'fouten')}. Begin bovenaan: een fout heeft vaak andere tot gevolg.\n`;

/** Editors and terminals make `file:line:column` a link. What was expected stands in the message. */
const entry = (kind: string, { file, line, column, path, message }: SchemeWarning & { file: string }): string =>
  `${file}:${line}:${column}: ${kind}${path && ` bij ${path}`}\n  ${message}\n`;

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
