/** What members and guests have been told of an agenda, and what has changed since. PURE. */
import { isDeepStrictEqual } from 'node:util';

/** One item as a mail told it; what is confidential shows only that it is there. */
export interface ToldItem {
  id: string;
  title: string;
  /** Minutes from the meeting's start: a meeting that moves takes its items along unchanged. */
  offset: number;
  minutes: number;
  asked: string | null;
  /** Titles of the papers that were there. */
  papers: string[];
}

/** What of items and papers can be told. */
type Item = { id: string; title: string; minutes: number; decisionAsked: string | null; confidential: boolean };
type Paper = { itemId: string; title: string; sha256: string | null; confidential: boolean };

export const CONFIDENTIAL_TITLE = 'Vertrouwelijk agendapunt';

/** The agenda as it can be told now, in its order. */
export function toldAgenda(items: readonly Item[], documents: readonly Paper[]): ToldItem[] {
  let offset = 0;
  return items.map(({ id, title, minutes, decisionAsked, confidential }) => {
    const start = offset;
    offset += minutes;
    const papers = documents.filter((paper) => paper.itemId === id && paper.sha256 !== null && !paper.confidential && !confidential).map((paper) => paper.title);
    return { id, title: confidential ? CONFIDENTIAL_TITLE : title, offset: start, minutes, asked: confidential ? null : decisionAsked, papers };
  });
}

/** A line of Dutch for each thing that a member would look for: items, their wording and length, papers, order. */
export function changesSince(before: readonly ToldItem[], now: readonly ToldItem[]): string[] {
  const known = new Map(before.map((item) => [item.id, item]));
  const kept = now.filter(({ id }) => known.has(id));
  const gone = before.filter(({ id }) => !now.some((item) => item.id === id));
  const order = before.map(({ id }) => id).filter((id) => kept.some((item) => item.id === id));
  return [
    ...now.filter(({ id }) => !known.has(id)).map(({ title }) => `Toegevoegd: ${title}`),
    ...gone.map(({ title }) => `Vervallen: ${title}`),
    ...kept.flatMap((item) => changesOf(known.get(item.id)!, item)),
    ...(isDeepStrictEqual(order, kept.map(({ id }) => id)) ? [] : ['De volgorde is gewijzigd']),
  ];
}

function changesOf(before: ToldItem, now: ToldItem): string[] {
  const same = before.title === now.title && before.minutes === now.minutes && before.asked === now.asked;
  const papers = now.papers.filter((title) => !before.papers.includes(title));
  return [...(same ? [] : [`Gewijzigd: ${now.title}`]), ...papers.map((paper) => `Nieuw stuk bij ${now.title}: ${paper}`)];
}

/** Times on an agenda are an estimate, and guests come ten minutes early: a shift of fewer minutes than this is no news. */
const SHIFT = 15;

/** Is this what a guest was told? JSON from the database has its keys in another order. */
export const isTold = (before: ToldItem | null, now: ToldItem): boolean =>
  before !== null && Math.abs(before.offset - now.offset) < SHIFT && isDeepStrictEqual({ ...before, offset: now.offset }, now);

/** The same items, of which one has new papers. */
export const withPapers = (told: readonly ToldItem[], now: ToldItem): ToldItem[] => told.map((item) => (item.id === now.id ? { ...item, papers: now.papers } : item));
