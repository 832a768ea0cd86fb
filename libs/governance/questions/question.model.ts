/**
 * A vraagstuk and what happened to it. PURE: what stands in the scheme, what people decided and which assignments were issued, put in one
 * order and read off on a day. So a scheme's questions are there from its first day without anybody entering them, a new version adds and
 * ends them, and an assignment takes one up by being issued.
 */
import type { LocalDate } from '#calendar/model';
import type { Scheme } from '#scheme/model';

export const HAPPENINGS = ['toegevoegd', 'opgepakt', 'verplaatst', 'gewijzigd', 'afgesloten', 'heropend'] as const;
export type HappeningKind = (typeof HAPPENINGS)[number];
export type QuestionStatus = 'open' | 'in-behandeling' | 'afgesloten';

/** `nr` null: it follows from the scheme, or from an assignment. What a happening does not change is null. */
export interface Happening {
  questionId: string;
  nr: number | null;
  kind: HappeningKind;
  on: LocalDate;
  ambitionId: string | null;
  text: string | null;
  /** Who works on it. */
  bodyId: string | null;
  /** That decided it; null: the scheme, or nobody had to decide. */
  meetingId: string | null;
  decisionId: string | null;
  /** By which it was taken up. */
  assignmentId: string | null;
  /** Why, or with what result; Dutch. */
  note: string | null;
  /** Whose word it is, and when it was written down. null: nobody's. */
  recorded: { by: string | null; at: string } | null;
}

/** A question as it stands on a day. `since`: when it got its status. */
export interface Question {
  id: string;
  ambitionId: string;
  text: string;
  status: QuestionStatus;
  bodyId: string | null;
  since: LocalDate;
  addedOn: LocalDate;
  happened: Happening[];
}

/** A scheme from a day on, until the next. */
export interface SchemeFrom {
  from: LocalDate;
  scheme: Pick<Scheme, 'ambitions'>;
}

export const GONE = 'Staat niet meer in de samenwerkingsstructuur.';

/** What the successive schemes say happened. `idOf`: the question's id here by that in the file. */
export function fromSchemes(schemes: readonly SchemeFrom[], idOf: (schemeId: string) => string): Happening[] {
  const seen = new Set<string>();
  return schemes.flatMap(({ from, scheme }, index) => {
    const before = index === 0 ? new Map<string, Placed>() : placed(schemes[index - 1]!.scheme);
    const now = placed(scheme);
    const happened: Happening[] = [];
    for (const [schemeId, one] of now) {
      const was = before.get(schemeId);
      const say = (kind: HappeningKind, more: Partial<Happening> = {}): void => void happened.push({ ...happening(idOf(schemeId), kind, from), ...more });
      if (!was) say(seen.has(schemeId) ? 'heropend' : 'toegevoegd', one);
      if (was && was.ambitionId !== one.ambitionId) say('verplaatst', { ambitionId: one.ambitionId });
      if (was && was.text !== one.text) say('gewijzigd', { text: one.text });
      seen.add(schemeId);
    }
    for (const schemeId of before.keys()) if (!now.has(schemeId)) happened.push({ ...happening(idOf(schemeId), 'afgesloten', from), note: GONE });
    return happened;
  });
}

type Placed = { ambitionId: string; text: string };
const placed = ({ ambitions }: Pick<Scheme, 'ambitions'>): Map<string, Placed> => new Map(ambitions.flatMap(({ id: ambitionId, questions }) => questions.map(({ id, text }) => [id, { ambitionId, text }] as const)));

const happening = (questionId: string, kind: HappeningKind, on: LocalDate): Happening => ({ questionId, nr: null, kind, on, ambitionId: null, text: null, bodyId: null, meetingId: null, decisionId: null, assignmentId: null, note: null, recorded: null });

/** An assignment that works on a question, once it was issued. */
export interface IssuedAssignment {
  id: string;
  questionId: string;
  groupId: string;
  on: LocalDate;
}

export const fromAssignments = (issued: readonly IssuedAssignment[]): Happening[] => issued.map(({ id, questionId, groupId, on }) => ({ ...happening(questionId, 'opgepakt', on), bodyId: groupId, assignmentId: id }));

/** Every question that there was by the end of that day, in the order in which they came. */
export function questionsOn(happenings: readonly Happening[], day: LocalDate): Question[] {
  const found = new Map<string, Question>();
  for (const one of inOrder(happenings)) {
    if (one.on > day) break;
    const was = found.get(one.questionId);
    const becomes = after(was, one);
    if (becomes) found.set(one.questionId, becomes);
  }
  return [...found.values()];
}

/** By day; of one day the scheme's first, then as they were written down, then the assignments. */
const inOrder = (happenings: readonly Happening[]): Happening[] => [...happenings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : placeInDay(a) - placeInDay(b)));
const placeInDay = ({ nr, assignmentId }: Happening): number => (assignmentId === null ? (nr ?? 0) : Number.MAX_SAFE_INTEGER);

const STATUS: Readonly<Record<HappeningKind, QuestionStatus | null>> = { toegevoegd: 'open', opgepakt: 'in-behandeling', verplaatst: null, gewijzigd: null, afgesloten: 'afgesloten', heropend: 'open' };

/** null: it says nothing new. What the scheme ends or moves, or an assignment takes up, after people had closed it stays as they left it. */
function after(was: Question | undefined, one: Happening): Question | null {
  if (!was) return one.kind === 'toegevoegd' && one.ambitionId !== null && one.text !== null ? { id: one.questionId, ambitionId: one.ambitionId, text: one.text, status: 'open', bodyId: null, since: one.on, addedOn: one.on, happened: [one] } : null;
  if (one.nr === null && was.status === 'afgesloten' && one.kind !== 'heropend') return null;
  if (one.nr === null && was.status !== 'afgesloten' && one.kind === 'heropend') return null;
  const status = STATUS[one.kind] ?? was.status;
  return {
    ...was,
    ambitionId: one.ambitionId ?? was.ambitionId,
    text: one.text ?? was.text,
    status,
    bodyId: status === 'in-behandeling' ? (one.bodyId ?? was.bodyId) : status === 'open' ? null : was.bodyId,
    since: status === was.status ? was.since : one.on,
    happened: [...was.happened, one],
  };
}

/** Which version of it somebody saw: with so much that had happened. */
export const revisionOf = ({ happened }: Pick<Question, 'happened'>): number => happened.length;

/** May this happen to it? `null` question: it does not exist yet. The code and the sentence of the refusal, or null. */
export function refusal(kind: Exclude<HappeningKind, 'toegevoegd' | 'gewijzigd'>, question: Question, on: LocalDate): readonly [code: string, sentence: string] | null {
  const last = question.happened.at(-1)!.on;
  if (kind === 'heropend' ? question.status !== 'afgesloten' : question.status === 'afgesloten') {
    return kind === 'heropend' ? ['question.not-closed', 'Dit vraagstuk is niet afgesloten. Heropenen is niet nodig.'] : ['question.closed', 'Dit vraagstuk is afgesloten. Heropen het eerst, als de vergadering dat besluit.'];
  }
  return on < last ? ['question.out-of-order', `Met dit vraagstuk is op ${last} nog iets gebeurd. Kies een vergadering op of na die dag.`] : null;
}
