/** By when a draft, its remarks and the chair's akkoord are asked for: who was asked late, or anew, is not late from the start. PURE. */
import { localDateOf } from '#calendar/local-date';
import type { Deadline, Instant } from '#calendar/model';
import { fairDeadline } from '#workflows/instants';
import type { MinutesContext } from '#workflows/minutes.model';

/** Since when each of them could be done; null: it could from the first, or its turn has not come. */
export type Begun = Pick<MinutesContext, 'withheldAt' | 'submittedAt' | 'akkoordRequestedAt'>;

const SINCE: Readonly<Record<string, keyof Begun>> = { draft: 'withheldAt', review: 'submittedAt', akkoord: 'akkoordRequestedAt' };

/** @param begun null: the minutes have not begun */
export function fairly(deadline: Deadline, begun: Begun | null): Deadline {
  const since: Instant | null = begun?.[SINCE[deadline.id]!] ?? null;
  const at = fairDeadline(deadline.at, since);
  if (since === null || at === deadline.at) return deadline;
  const date = localDateOf(at);
  return { ...deadline, at, date, reason: [...deadline.reason, { code: 'began-late', on: localDateOf(since), from: deadline.date, to: date }] };
}
