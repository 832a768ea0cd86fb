/** `leidraad municipality add`: the first day of a municipality. */
import { localDateOf } from '#calendar/local-date';
import { beginMunicipality, type Begun } from '#governance/municipalities/begin';
import { beginEmptyMunicipality } from '#governance/municipalities/begin-empty';
import { parseAddress } from '#messaging/addresses';
import { enumerate, inSentence } from '#messaging/templates/words';
import { readScheme } from '../scheme/files.js';
import { UsageError } from '../usage-error.js';
import { withApplication } from '../with-application.js';

export interface AddOptions {
  /** With a file: who is secretary. */
  secretary?: string;
  /** Without one: who writes it in the browser. */
  manager?: string;
  name?: string;
  email: string;
}

/** @returns the page to show. @throws UsageError for an address that is none, a file that is not there, or options that do not go together; DomainError for what is refused */
export function addMunicipality(file: string | undefined, { secretary, manager, name, email: given }: AddOptions): Promise<string> {
  const address = parseAddress(given);
  if (!address.ok) throw new UsageError(`--email ${given}: ${address.message}`);
  const { email } = address;
  if (file !== undefined) {
    if (manager !== undefined || name !== undefined) throw new UsageError('Met een bestand hoort --secretary. --name en --manager zijn voor een gemeente die haar bestand nog moet schrijven.');
    return withFile(file, named(secretary, '--secretary'), email);
  }
  if (secretary !== undefined) throw new UsageError('Geef een bestand, of in plaats van --secretary: --name GEMEENTE --manager NAAM.');
  return withoutFile(named(name, '--name', 'Proefstad'), named(manager, '--manager'), email);
}

function named(text: string | undefined, option: string, like = 'Anouk de Boer'): string {
  const name = text?.trim() ?? '';
  if (name === '') throw new UsageError(`${option}: geef een naam, zoals "${like}".`);
  return name;
}

function withFile(file: string, name: string, email: string): Promise<string> {
  const { text } = readScheme(file);
  return withApplication('municipality', async (database, clock) => page(await beginMunicipality(database, { source: text, fileName: file, secretary: { name, email }, on: localDateOf(clock.now()) }), name, email));
}

function withoutFile(municipality: string, manager: string, email: string): Promise<string> {
  return withApplication('municipality', async (database, clock) => {
    const now = clock.now();
    await beginEmptyMunicipality(database, { name: municipality, manager: { name: manager, email }, on: localDateOf(now), now });
    return `${municipality} is in gebruik, nog zonder afspraken.\n\n  Beheerder  ${manager}, ${email}\n\n${manager} logt in met dit mailadres. Op Vandaag staat wat er eerst te doen is.\n`;
  });
}

const page = ({ scheme, seats }: Begun, name: string, email: string): string =>
  `${scheme.municipality.name} is in gebruik.\n\n` +
  `  Secretaris  ${name}, ${email}\n` +
  `  Bij         ${enumerate(seats.map(({ body }) => inSentence(body)))}\n\n` +
  `${name} brengt de andere leden in en plant de vergaderingen. Leidraad mailt naar ${name} wat er te doen is.\n`;
