/** The minutes in parts: what was said about each item, in general, and what of it stays confidential. PURE. */
import type { Schemas } from '../../api/client';
import type { Kept, Values } from '../recording/values';

export type Section = Schemas['Verslag']['secties'][number];

/** 'algemeen/open/0': where it belongs, whether it is confidential, and the how-manieth of those. */
export const sectionId = (itemId: string | null, confidential: boolean, nr = 0): string => `${itemId ?? 'algemeen'}/${confidential ? 'vertrouwelijk' : 'open'}/${nr}`;

export function keptSections(sections: readonly Section[]): Kept<'sectie'>[] {
  const seen = new Map<string, number>();
  return sections.map(({ agendapuntId, tekst, vertrouwelijk }) => {
    const place = sectionId(agendapuntId, vertrouwelijk);
    const nr = seen.get(place) ?? 0;
    seen.set(place, nr + 1);
    return { kind: 'sectie', id: sectionId(agendapuntId, vertrouwelijk, nr), itemId: agendapuntId, value: { tekst, vertrouwelijk } };
  });
}

/**
 * All of the minutes with one part as it is now; what is empty is left out.
 * @param order of the items on the agenda; what belongs to none comes first, what is confidential after what is open
 */
export function withSection(sections: readonly Section[], part: { id: string; itemId: string | null }, value: Values['sectie'] | null, order: readonly string[]): Section[] {
  const others = keptSections(sections).filter(({ id }) => id !== part.id);
  const all = value === null || value.tekst.trim() === '' ? others : [...others, { kind: 'sectie' as const, id: part.id, itemId: part.itemId, value }];
  const place = ({ itemId, value: { vertrouwelijk } }: Kept<'sectie'>): number => (itemId === null ? -1 : order.indexOf(itemId) === -1 ? order.length : order.indexOf(itemId)) * 2 + (vertrouwelijk ? 1 : 0);
  return all.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id)).map(({ itemId, value: { tekst, vertrouwelijk } }) => ({ agendapuntId: itemId, tekst, vertrouwelijk }));
}
