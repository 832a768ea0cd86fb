/** The minutes as a sheet: each part is kept by itself, in a version of the whole. */
import { answer, api, versioned, type Schemas } from '../../api/client';
import type { Port, Read } from '../recording/sheet';
import { useWriting, type Written } from '../recording/use-sheet';
import type { DecisionValue } from '../recording/values';
import { keptSections, withSection, type Section } from './sections';

export type Minutes = Schemas['Verslag'];
export type WritingMinutes = Written<Minutes>;

/** Every save is a version that is kept, so not at every pause for breath; what was typed since stands on the device. */
const PAUSE_MS = 10_000;

const readOf = ({ body, etag }: { body: Minutes; etag: string }): Read<Minutes> => ({ snapshot: body, etag, kept: keptSections(body.secties) });

export function useMinutes(gemeente: string, personId: string, first: { body: Minutes; etag: string }, order: readonly string[]): WritingMinutes {
  const vergadering = first.body.vergaderingId;
  const name = `leidraad.verslag.${gemeente}.${vergadering}.${personId}`;
  return useWriting(name, () => portTo(gemeente, vergadering, first.body.secties, order), () => readOf(first), PAUSE_MS);
}

function portTo(gemeente: string, vergadering: string, first: readonly Section[], order: readonly string[]): Port<Minutes> {
  const path = { gemeente, vergadering };
  // What the version that goes by the sheet's ETag holds: a part is put into that, and into nothing older.
  let sections = first;
  return {
    read: async () => {
      const read = await versioned(api.GET('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag', { params: { path } }));
      sections = read.body.secties;
      return readOf(read);
    },
    write: async ({ id, itemId }, value, etag, key) => {
      const secties = withSection(sections, { id: id!, itemId }, value as DecisionValue | null, order);
      const params = { path, header: { 'If-Match': etag, 'Idempotency-Key': key } };
      const saved = await versioned(api.PUT('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag', { params, body: { secties } }));
      sections = secties;
      return { etag: saved.etag };
    },
  };
}

/** All of it as it stands on the page, also what was not sent. */
export function sectionsOf({ sheet }: WritingMinutes, order: readonly string[]): Section[] {
  return sheet.of('sectie').reduce<Section[]>((all, part) => withSection(all, { id: part.id!, itemId: part.itemId }, part.draft, order), []);
}

export const correct = (gemeente: string, vergadering: string, secties: Section[], etag: string, key: string): Promise<unknown> =>
  answer(api.POST('/v1/gemeenten/{gemeente}/vergaderingen/{vergadering}/verslag/correctie', { params: { path: { gemeente, vergadering }, header: { 'If-Match': etag, 'Idempotency-Key': key } }, body: { secties } }));
