/** What is wrong with one value, in a Dutch sentence. Schemas may give a better one of their own. PURE. */
import { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const TYPES: Readonly<Record<string, string>> = { string: 'tekst', number: 'een getal', int: 'een geheel getal', boolean: 'true of false', array: 'een lijst', object: 'een object', record: 'een object' };
const FORMATS: Readonly<Record<string, string>> = { uuid: 'een id (UUID)', date: 'een datum als 2021-10-07', datetime: 'een moment als 2021-10-07T13:00:00Z' };

/** For zod's `error` option. */
export function dutch(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Dit is verplicht.' : `Hier hoort ${TYPES[String(issue.expected)] ?? 'iets anders'}.`;
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return `Hier hoort ${FORMATS[String(issue.format)] ?? 'tekst met een andere vorm'}.`;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'unrecognized_keys':
      return 'Dit veld bestaat hier niet.';
    default:
      return 'Dit klopt niet.';
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum === 1 ? 'Vul hier iets in.' : `Gebruik ten minste ${minimum} tekens.`;
  return origin === 'array' ? `Geef er ten minste ${minimum}.` : `Kies een getal van ten minste ${minimum}.`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `Gebruik hooguit ${maximum} tekens.`;
  return origin === 'array' ? `Geef er hooguit ${maximum}.` : `Kies een getal van hooguit ${maximum}.`;
}
