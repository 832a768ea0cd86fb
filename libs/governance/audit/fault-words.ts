/** What is wrong with a row, behind its place: 'auditlog, regel 3 is er niet meer'. Dutch. */
import type { Fault } from './verify.js';

export const FAULT_WORDS: Readonly<Record<Fault['fault'], string>> = {
  changed: 'is gewijzigd nadat het werd vastgelegd',
  missing: 'is er niet meer',
  'payload-changed': 'heeft een andere inhoud dan is vastgelegd',
  'cut-short': 'was er toen het werd verzegeld, en is er niet meer of is opnieuw geschreven',
  'not-recorded': 'is nooit in de auditlog vastgelegd',
  'seal-broken': 'klopt niet',
};
