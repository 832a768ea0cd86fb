/** One mail address as people type it. PURE. */
import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';
import { oneLine } from '#platform/text';

export type AddressProblem = 'empty' | 'line-break' | 'several' | 'not-an-address' | 'no-domain' | 'local-part' | 'domain' | 'too-long';

/** `email`: local part as written, domain in lower case and in ASCII (an IDN as punycode). `name` is one line, '' when absent. */
export type ParsedAddress = { ok: true; email: string; name: string } | { ok: false; code: AddressProblem; message: string };

const MESSAGES: Record<AddressProblem, string> = {
  empty: 'Vul een e-mailadres in.',
  'line-break': 'Een e-mailadres past op één regel.',
  several: 'Vul één e-mailadres in, niet meer.',
  'not-an-address': 'Dit is geen e-mailadres. Een adres ziet eruit als naam@organisatie.nl.',
  'no-domain': 'Achter het apenstaartje hoort de naam van de organisatie, zoals naam@organisatie.nl.',
  'local-part': 'Vóór het apenstaartje staat een teken dat in een e-mailadres niet kan.',
  domain: 'De naam achter het apenstaartje klopt niet.',
  'too-long': 'Dit e-mailadres is te lang.',
};

// RFC 5321 4.5.3.1. Quoted local parts and SMTPUTF8 are refused: few servers take them, and a quoted part may hide a space or a second address.
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;
const DOT_ATOM = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Read one address, with or without a name ('Anja Vos <a.vos@school.example>'). */
export function parseAddress(input: string): ParsedAddress {
  if (input.trim() === '') return refuse('empty');
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f\u2028\u2029]/u.test(input.trim())) return refuse('line-break');
  const found = addressparser(input, { flatten: true });
  // A second '@' is a second address or a name that poses as one.
  if (found.length > 1 || (input.match(/@/g) ?? []).length > 1) return refuse('several');
  const [mailbox] = found;
  if (!mailbox?.address) return refuse('not-an-address');
  const at = mailbox.address.lastIndexOf('@');
  if (at < 0) return refuse('not-an-address');
  const email = checked(mailbox.address.slice(0, at), mailbox.address.slice(at + 1));
  return typeof email === 'string' ? { ok: true, email, name: oneLine(mailbox.name) } : email;
}

function checked(local: string, domain: string): string | Extract<ParsedAddress, { ok: false }> {
  if (!DOT_ATOM.test(local)) return refuse('local-part');
  if (domain === '') return refuse('no-domain');
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  if (labels.length < 2) return refuse(ascii === '' ? 'domain' : 'no-domain');
  if (!labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? '')) return refuse('domain');
  const email = `${local}@${ascii}`;
  return local.length > MAX_LOCAL || email.length > MAX_ADDRESS ? refuse('too-long') : email;
}

const refuse = (code: AddressProblem): Extract<ParsedAddress, { ok: false }> => ({ ok: false, code, message: MESSAGES[code] });
