/** What zod says about a file, as findings in Dutch. PURE. */
import type { z } from 'zod';
import { commaHint, valueAt, type Finding, type Path } from './finding.js';

type RawIssue = z.core.$ZodRawIssue;

const TYPES: Record<string, string> = {
  string: 'een tekst',
  number: 'een heel getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: "een lijst (regels met '- ' ervoor, of [a, b])",
  object: 'een blok met sleutels',
  null: 'null',
};
const UNITS: Record<string, [one: string, more: string]> = { string: ['teken', 'tekens'], array: ['regel in de lijst', 'regels in de lijst'] };

/** What was expected, in Dutch; given to zod as the parse's error map, used where a schema has no words of its own. */
export function expectation(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[String(issue.expected)] ?? String(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values as unknown[]);
    case 'invalid_union':
      return oneOf((issue.options as unknown[] | undefined) ?? []);
    case 'unrecognized_keys':
      return `een van deze sleutels: ${knownKeys(issue).join(', ')}`;
    case 'too_small':
      return `minstens ${counted(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `hoogstens ${counted(issue.maximum, issue.origin)}`;
    default:
      return 'een andere waarde';
  }
}

/** One finding for each issue, or for each key of an issue about unknown keys. `data` is what was checked. */
export function findingsOf(issue: z.core.$ZodIssue, data: unknown): Finding[] {
  const expected = issue.message;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      at: 'key' as const,
      code: 'scheme.unknown-key',
      expected,
      message: `De sleutel '${key}' is hier niet bekend; verwacht: ${expected}.${commaHint(key)}`,
    }));
  }
  const value = valueAt(data, issue.path);
  if (value === undefined) return [missing(issue.path, expected)];
  const code = issue.code === 'invalid_type' ? 'scheme.wrong-type' : 'scheme.wrong-value';
  return [{ path: issue.path, code, expected, message: `Hier staat ${shown(value)}; verwacht: ${expected}.` }];
}

function missing(path: Path, expected: string): Finding {
  return { path, code: 'scheme.missing', expected, message: `'${String(path.at(-1) ?? '')}' ontbreekt; verwacht: ${expected}.` };
}

function shown(value: unknown): string {
  if (value === null) return 'niets';
  if (Array.isArray(value)) return value.length === 0 ? 'een lege lijst' : 'een lijst';
  if (typeof value === 'object') return 'een blok';
  const text = String(value).replace(/\p{Cc}/gu, ' ');
  return typeof value === 'string' ? `'${text.length > 60 ? `${text.slice(0, 60)}…` : text}'` : text;
}

const oneOf = (values: unknown[]): string => (values.length === 1 ? String(values[0]) : `een van: ${values.map(String).join(', ')}`);

function counted(amount: unknown, origin: unknown): string {
  const unit = UNITS[String(origin)];
  return unit ? `${String(amount)} ${unit[Number(amount) === 1 ? 0 : 1]}` : String(amount);
}

function knownKeys(issue: RawIssue): string[] {
  const schema = issue.inst as { _zod?: { def?: { shape?: object } } } | undefined;
  return Object.keys(schema?._zod?.def?.shape ?? {});
}
