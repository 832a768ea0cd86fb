/** A plan beside another: last year's, or an earlier version of itself. PURE. */
import type { Schemas } from '../../api/client';

type Plan = Schemas['Jaarplan'];
type Line = Plan['regels'][number];

export interface LineCompared {
  id: string;
  name: string;
  /** Cents, now and then; null: the line was not in that plan. */
  cost: readonly [now: number | null, then: number | null];
  lea: readonly [now: number | null, then: number | null];
  /** Actions that came and went, by their words. */
  added: string[];
  gone: string[];
  /** Of what stood in the other plan: how many are done. */
  done: number;
  planned: number;
}

const has = (line: Line | undefined, words: string): boolean => (line?.acties ?? []).some(({ actie }) => actie.toLowerCase() === words.toLowerCase());

/** Every line of either, in the order of the plan itself. */
export function compare(now: Pick<Plan, 'regels'>, then: Pick<Plan, 'regels'>): LineCompared[] {
  const ids = [...new Set([...now.regels, ...then.regels].map(({ id }) => id))];
  return ids.map((id) => {
    const [mine, theirs] = [now, then].map(({ regels }) => regels.find((line) => line.id === id));
    return {
      id,
      name: (mine ?? theirs)!.naam,
      cost: [mine?.kostenCenten ?? null, theirs?.kostenCenten ?? null],
      lea: [mine?.leaCenten ?? null, theirs?.leaCenten ?? null],
      added: (mine?.acties ?? []).filter(({ actie }) => !has(theirs, actie)).map(({ actie }) => actie),
      gone: (theirs?.acties ?? []).filter(({ actie }) => !has(mine, actie)).map(({ actie }) => actie),
      done: (theirs?.acties ?? []).filter(({ gereedOp }) => gereedOp !== null).length,
      planned: theirs?.acties.length ?? 0,
    };
  });
}

export const totalOf = ({ regels }: Pick<Plan, 'regels'>): readonly [cost: number, lea: number] => [regels.reduce((sum, { kostenCenten }) => sum + kostenCenten, 0), regels.reduce((sum, { leaCenten }) => sum + leaCenten, 0)];
