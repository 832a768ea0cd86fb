/** `leidraad municipality add`: the first day of a municipality. */
import { localDateOf } from '#calendar/local-date';
import { beginMunicipality, type Begun } from '#governance/municipalities/begin';
import { parseAddress } from '#messaging/addresses';
import { enumerate, inSentence } from '#messaging/templates/words';
import { readScheme } from '../scheme/files.js';
import { UsageError } from '../usage-error.js';
import { withApplication } from '../with-application.js';

export interface AddOptions {
  secretary: string;
  email: string;
}

/** @returns the page to show. @throws UsageError for an address that is none or a file that is not there, DomainError for what is refused */
export async function addMunicipality(file: string, { secretary, email: given }: AddOptions): Promise<string> {
  const name = secretary.trim();
  if (name === '') throw new UsageError('--secretary: geef een naam, zoals "Anouk de Boer".');
  const address = parseAddress(given);
  if (!address.ok) throw new UsageError(`--email ${given}: ${address.message}`);
  const { email } = address;
  const { text } = readScheme(file);
  return withApplication('municipality', async (database, clock) => page(await beginMunicipality(database, { source: text, fileName: file, secretary: { name, email }, on: localDateOf(clock.now()) }), name, email));
}

const page = ({ scheme, seats }: Begun, name: string, email: string): string =>
  `${scheme.municipality.name} is in gebruik.\n\n` +
  `  Secretaris  ${name}, ${email}\n` +
  `  Bij         ${enumerate(seats.map(({ body }) => inSentence(body)))}\n\n` +
  `${name} brengt de andere leden in en plant de vergaderingen. Leidraad mailt naar ${name} wat er te doen is.\n`;
