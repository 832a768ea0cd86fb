/** Who records what was decided of a vraagstuk, of which overleg. PURE: commands judge by it, and pages offer by it. */
import type { Body } from '#scheme/model';
import type { QuestionStatus } from './question.model.js';

/** Whose records somebody writes (`question.change`). `beyond`: for the municipality as a whole, by an office in more than a werkgroep. */
export interface Recorder {
  writes: readonly Place[];
  beyond: boolean;
}

type Place = Pick<Body, 'id' | 'kind' | 'ambitions'>;

/** A werkgroep, which chooses who writes, says something of questions of the ambitions that it serves only. */
export const saysOf = ({ beyond }: Pick<Recorder, 'beyond'>, body: Pick<Place, 'kind' | 'ambitions'>, ambitionIds: readonly string[]): boolean => beyond || body.kind !== 'werkgroep' || ambitionIds.every((id) => body.ambitions.includes(id));

/** Whose meetings they can name for what was decided of questions of these ambitions. */
export const decidingBodies = (recorder: Recorder, ambitionIds: readonly string[]): string[] => recorder.writes.filter((body) => saysOf(recorder, body, ambitionIds)).map(({ id }) => id);

/** Of whom they can say, of the bodies of today, that they take it up: who keeps more than a werkgroep going, of all; else of their own. */
export const takersOf = <B extends Place>(recorder: Recorder, bodies: readonly B[], ambitionId: string): B[] => {
  const own = decidingBodies(recorder, [ambitionId]);
  return bodies.filter(({ id }) => recorder.beyond || own.includes(id));
};

/** To which ambitions, of those of the scheme, they can move a question. */
export const movesTo = (recorder: Recorder, ambitionIds: readonly string[], from: string): string[] => ambitionIds.filter((to) => to !== from && decidingBodies(recorder, [from, to]).length > 0);

/** Of how much somebody can choose: meetings that were held since something last happened, meetings to come, who takes it up, other ambitions. `drafts`: they draw up assignments. */
export type ChoiceCounts = Readonly<Record<'held' | 'coming' | 'takers' | 'ambitions', number>> & { readonly drafts: boolean };
export type QuestionAct = 'agendapunten' | 'opdrachten' | 'behandeling' | 'verplaatsing' | 'afsluiting' | 'heropening';

/** What somebody can do now: each needs something to choose. Names are the API's paths below the question; an item goes to its meeting, an assignment to the others. */
export function possibleWith(status: QuestionStatus, { held, coming, takers, ambitions, drafts }: ChoiceCounts): QuestionAct[] {
  const offered: [QuestionAct, boolean][] =
    status === 'afgesloten'
      ? [['heropening', held > 0]]
      : [['agendapunten', coming > 0], ['opdrachten', drafts], ['behandeling', takers > 0], ['verplaatsing', held > 0 && ambitions > 0], ['afsluiting', held > 0]];
  return offered.flatMap(([name, can]) => (can ? [name] : []));
}
