/**
 * Decisions as mails and minutes tell them, numbered in the order of the agenda. PURE. An item that was decided on, reserved or held over
 * is told also where nobody wrote a decision down: readers must not hear that nothing was decided.
 */
import { localDateOf } from '#calendar/local-date';
import type { DecisionFacts } from '#messaging/templates/setting';
import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import type { Decision } from '../meetings/record.entity.js';

type Decided = Pick<Decision, 'itemId' | 'text' | 'confidential'>;
type Told = Pick<MeetingDetail, 'items' | 'decisions' | 'confidentialItems'>;

/** Decisions that may be told, with what their item came to. */
export const decisionFacts = (detail: Told): DecisionFacts[] => numbered(detail).map(({ facts }) => facts);

/** The decisions that belong here, with the numbers that they have in the whole list. */
export const decisionsOf = (detail: Told, belongs: (itemId: string | null) => boolean): DecisionFacts[] => numbered(detail).flatMap(({ itemId, facts }) => (belongs(itemId) ? [facts] : []));

/** How many decisions mail may not tell. */
export function decisionsLeftOut(detail: Told): number {
  const all = allDecisions(detail);
  return all.length - tellable(detail, all).length;
}

/** Decisions or actions without those that are confidential themselves, or by their item. */
export const tellable = <T extends { itemId: string | null; confidential: boolean }>({ confidentialItems }: Pick<MeetingDetail, 'confidentialItems'>, recorded: readonly T[]): T[] =>
  recorded.filter(({ itemId, confidential }) => !confidential && (itemId === null || !confidentialItems.has(itemId)));

function numbered(detail: Told): { itemId: string | null; facts: DecisionFacts }[] {
  return tellable(detail, allDecisions(detail)).map(({ itemId, text }, index) => {
    const item = detail.items.find(({ id }) => id === itemId);
    return { itemId, facts: { number: `${index + 1}`, text, outcome: outcomeOf(item), reservedUntil: item?.reservedUntil ? localDateOf(item.reservedUntil) : null } };
  });
}

/** Those of no item on the agenda first, as in the minutes. */
function allDecisions({ items, decisions }: Told): Decided[] {
  const onAgenda = new Set(items.map(({ id }) => id));
  const elsewhere = decisions.filter(({ itemId }) => itemId === null || !onAgenda.has(itemId));
  return [...elsewhere, ...items.flatMap((item) => ofItem(item, decisions.filter(({ itemId }) => itemId === item.id)))];
}

function ofItem(item: AgendaItem, written: readonly Decision[]): readonly Decided[] {
  const text = written.length > 0 ? null : unwritten(item);
  return text === null ? written : [{ itemId: item.id, text, confidential: item.confidential }];
}

/** What an outcome says by itself; null: nothing was decided. */
function unwritten({ title, outcome, origin, changes, choice, decisionAsked }: AgendaItem): string | null {
  if (outcome === 'aangehouden') return title;
  if (origin?.kind === 'verslag') return outcome === 'besloten' || outcome === 'besproken' ? `${title}: vastgesteld${changes === null ? '' : ' met wijzigingen'}.` : null;
  return outcome === 'besloten' || outcome === 'onder-voorbehoud' ? `${title}: ${choice ?? decisionAsked ?? 'besloten.'}` : null;
}

/** A reservation that was confirmed, or that nobody answered, leaves the decision standing; one that the achterban upheld takes it away. */
function outcomeOf(item: AgendaItem | undefined): DecisionFacts['outcome'] {
  if (item?.outcome === 'aangehouden') return 'aangehouden';
  if (item?.outcome !== 'onder-voorbehoud') return 'besloten';
  return item.reservation === 'open' ? 'onder-voorbehoud' : item.reservation === 'ingetrokken' ? 'ingetrokken' : 'besloten';
}
