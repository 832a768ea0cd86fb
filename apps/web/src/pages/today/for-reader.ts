/** What of all overleggen is on this reader's first page. PURE. */
import type { Session } from '../../api/setting';

/** Who keeps an eye on all of it. */
const OVER_ALL: ReadonlySet<Session['functies'][number]['functies'][number]> = new Set(['secretaris', 'programmamanager', 'beheerder']);

/** Of the overleggen that the reader has to do with; everything for who keeps an eye on all of it, and for who has to do with none: a visitor, too. */
export function forReader<T extends { overleg: string | null }>(session: Pick<Session, 'functies'> | null, all: readonly T[]): readonly T[] {
  const own = session?.functies ?? [];
  if (own.length === 0 || own.some(({ functies }) => functies.some((office) => OVER_ALL.has(office)))) return all;
  return all.filter(({ overleg }) => overleg === null || own.some((one) => one.overleg === overleg));
}
