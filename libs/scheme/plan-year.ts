import type { Region } from '#calendar/model';
import type { PlanYear } from '#calendar/planning/model';

/** The days of '2021-2022' or '2022'; null where the label is of the other kind of year, or its two years do not follow each other. */
export function planYear(kind: PlanYear['kind'], label: string, region: Region): PlanYear | null {
  const [first, second] = label.split('-').map(Number) as [number, number | undefined];
  if (kind === 'kalenderjaar') return second === undefined ? { kind, from: `${first}-01-01`, until: `${first}-12-31`, region } : null;
  return second === first + 1 ? { kind, from: `${first}-08-01`, until: `${second}-07-31`, region } : null;
}
