/** Whoever is kept from an item gets the same mail without its papers: nobody else's mail shows that. */
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import type { Addressee } from './notice.js';

export interface Apart {
  to: Addressee[];
  /** Items from which all of these are kept; none for the others. */
  kept: ReadonlySet<string>;
}

/** The items of this meeting from which somebody is kept. */
export const keptFrom = ({ rules }: Pick<MeetingDetail, 'rules'>, personId: string | null): ReadonlySet<string> =>
  new Set(personId === null ? [] : [...rules].filter(([, { kept }]) => kept.has(personId)).map(([id]) => id));

/** Those who may read all together, and each who may not alone. */
export function apart(detail: Pick<MeetingDetail, 'rules'>, to: readonly Addressee[]): Apart[] {
  const own = to.map((one) => ({ to: [one], kept: keptFrom(detail, one.personId) }));
  const others = own.filter(({ kept }) => kept.size === 0).flatMap((one) => one.to);
  return [{ to: others, kept: new Set<string>() }, ...own.filter(({ kept }) => kept.size > 0)];
}
