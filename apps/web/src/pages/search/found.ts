/** What was found: its kinds in words, and where in a text the words stand. PURE. */
import type { FoundKind } from '../../api/queries';

export const KINDS: readonly { id: FoundKind; one: string; more: string }[] = [
  { id: 'vergadering', one: 'Vergadering', more: 'Vergaderingen' },
  { id: 'verslag', one: 'Verslag', more: 'Verslagen' },
  { id: 'agendapunt', one: 'Agendapunt', more: 'Agendapunten' },
  { id: 'besluit', one: 'Besluit', more: 'Besluiten' },
  { id: 'actie', one: 'Actie', more: 'Acties' },
  { id: 'afspraak', one: 'Afspraak', more: 'Afspraken' },
];

export const isFoundKind = (text: unknown): text is FoundKind => KINDS.some(({ id }) => id === text);

/** The text in pieces, those that were searched for marked. */
export function marked(text: string, asked: string): { text: string; hit: boolean }[] {
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  if (words.length === 0) return [{ text, hit: false }];
  // Only letters and figures: nothing in them means anything to a regular expression.
  return text.split(new RegExp(`(${words.join('|')})`, 'giu')).flatMap((piece, index) => (piece === '' ? [] : [{ text: piece, hit: index % 2 === 1 }]));
}
