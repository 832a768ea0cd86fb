/**
 * What somebody sees of one agenda item: the one function that API, mail, files, search and pages ask. PURE. An item may be confidential,
 * it may be for named readers only, and a person whose own interest it touches can be kept from it.
 */
import type { Office } from './permissions.js';

/**
 * How somebody comes to read a meeting. `oud-lid`: sat there on the day of the meeting and has left since; `bestuurssecretariaat`: reads for
 * a member; `ontvanger`: sits in a body that gets the minutes; `gast`: comes for one item.
 */
export type ReaderKind = 'lid' | 'bestuurssecretariaat' | 'oud-lid' | 'toehoorder' | 'ontvanger' | 'gast';

export interface ItemReader {
  kind: ReaderKind;
  personId: string;
  /** Of a bestuurssecretariaat: for whom they read. What one of these is kept from, they are too. */
  readsFor?: readonly string[];
  offices: readonly Office[];
  /** Invited as a guest for this very item. */
  guest: boolean;
}

export interface ItemRules {
  confidential: boolean;
  submittedBy: string | null;
  /** Who is kept from it. */
  kept: ReadonlySet<string>;
  /** For whom alone what is confidential of it is; empty: for the body. */
  named: ReadonlySet<string>;
}

/** Each more than the one before it: nothing; that there is a confidential item; title, question and what came of it; also its papers; also what is confidential. */
export const SIGHTS = ['nothing', 'notice', 'heading', 'open', 'whole'] as const;
export type Sight = (typeof SIGHTS)[number];

const rank = (sight: Sight): number => SIGHTS.indexOf(sight);
export const sees = (sight: Sight, least: Sight): boolean => rank(sight) >= rank(least);
const most = (a: Sight, b: Sight): Sight => (sees(a, b) ? a : b);
const least = (a: Sight, b: Sight): Sight => (sees(a, b) ? b : a);

/** They prepare, lead and write down: without them a confidential item could not be held. They can be kept from it as anybody. */
const KEEPS_GOING: readonly Office[] = ['voorzitter', 'secretaris', 'notulist'];

export function sightOf(reader: ItemReader, item: ItemRules): Sight {
  const sight = most(byKind(reader, item), reader.guest ? 'open' : 'nothing');
  return isKept(reader, item) ? least(sight, item.confidential ? 'notice' : 'heading') : sight;
}

/** By an own interest, or that of somebody for whom one reads. */
export const isKept = ({ personId, readsFor = [] }: Pick<ItemReader, 'personId' | 'readsFor'>, { kept }: Pick<ItemRules, 'kept'>): boolean => [personId, ...readsFor].some((id) => kept.has(id));

function byKind(reader: ItemReader, item: ItemRules): Sight {
  const withheld: Sight = item.confidential ? 'notice' : 'open';
  switch (reader.kind) {
    case 'lid':
      return item.named.size === 0 || mayReadNamed(reader, item) ? 'whole' : withheld;
    case 'oud-lid':
    case 'bestuurssecretariaat':
      return item.named.has(reader.personId) ? 'whole' : withheld;
    case 'toehoorder':
      return item.confidential ? 'nothing' : 'open';
    case 'ontvanger':
      return item.confidential ? 'nothing' : 'heading';
    case 'gast':
      return 'nothing';
  }
}

const mayReadNamed = ({ personId, offices }: ItemReader, { named, submittedBy }: ItemRules): boolean =>
  named.has(personId) || submittedBy === personId || offices.some((office) => KEEPS_GOING.includes(office));

/** A decision, an action, a passage of the minutes about the item. */
export const seesText = (sight: Sight, item: Pick<ItemRules, 'confidential'>, text: { confidential: boolean }): boolean => sees(sight, item.confidential || text.confidential ? 'whole' : 'heading');

/** A paper of the item. */
export const seesPaper = (sight: Sight, paper: { confidential: boolean }): boolean => sees(sight, paper.confidential ? 'whole' : 'open');
