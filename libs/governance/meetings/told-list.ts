/** What the readers of a besluiten- en actielijst have been told of it. PURE. */
import type { LocalDate } from '#calendar/model';

/** `list`: digest of what was told; of a body, for its members are told together. */
export interface ToldList {
  on: LocalDate;
  list: string;
}
export type ToldLists = Readonly<Record<string, ToldList>>;

/** The same list once more is no news: every one of these bodies has been told exactly this. */
export const allTold = (told: ToldLists, bodies: readonly string[], list: string): boolean => bodies.every((body) => told[body]?.list === list);

export const withTold = (told: ToldLists, bodies: readonly string[], now: ToldList): ToldLists => ({ ...told, ...Object.fromEntries(bodies.map((body) => [body, now])) });

/** The day of the list that a new one replaces; null: one of these bodies has none, or they got theirs on different days. */
export function replacedOn(told: ToldLists, bodies: readonly string[]): LocalDate | null {
  const days = new Set(bodies.map((body) => told[body]?.on ?? null));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
