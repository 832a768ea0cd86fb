/** What was found: its kinds in words, and where in a text the words stand. PURE. */
import type { FoundKind } from '../../api/queries';
import { t } from '../../language/t';

export const KINDS: readonly { id: FoundKind; one: string; more: string }[] = [
  { id: 'vergadering', one: t`Vergadering`, more: t`Vergaderingen` },
  { id: 'verslag', one: t`Verslag`, more: t`Verslagen` },
  { id: 'agendapunt', one: t`Agendapunt`, more: t`Agendapunten` },
  { id: 'besluit', one: t`Besluit`, more: t`Besluiten` },
  { id: 'actie', one: t`Actie`, more: t`Acties` },
  { id: 'afspraak', one: t`Afspraak`, more: t`Afspraken` },
  { id: 'vraagstuk', one: t`Vraagstuk`, more: t`Vraagstukken` },
  { id: 'opdracht', one: t`Opdracht`, more: t`Opdrachten` },
  { id: 'jaarplan', one: t`Jaarplan`, more: t`Uit jaarplannen` },
  { id: 'doel', one: t`Doel`, more: t`Doelen` },
  { id: 'persoon', one: t`Persoon`, more: t`Mensen` },
];

export const isFoundKind = (text: unknown): text is FoundKind => KINDS.some(({ id }) => id === text);

/** The text in pieces, those that were searched for marked. */
export function marked(text: string, asked: string): { text: string; hit: boolean }[] {
  const words = asked.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  if (words.length === 0) return [{ text, hit: false }];
  // Only letters and figures: nothing in them means anything to a regular expression.
  return text.split(new RegExp(`(${words.join('|')})`, 'giu')).flatMap((piece, index) => (piece === '' ? [] : [{ text: piece, hit: index % 2 === 1 }]));
}
