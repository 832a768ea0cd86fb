/**
 * Decisions as mails, minutes and pages tell them, numbered in the order of the agenda. PURE. An item that was decided on, reserved or held over
 * is told also where nobody wrote a decision down: readers must not hear that nothing was decided.
 */
import { formatDutchDate, localDateOf } from '#calendar/local-date';
import type { DecisionFacts } from '#messaging/templates/setting';
import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { MeetingDetail } from '../meetings/meeting.queries.js';
import type { Decision } from '../meetings/record.entity.js';

/** Without an id: nobody wrote it down in words. */
type Decided = Pick<Decision, 'itemId' | 'text' | 'confidential'> & Partial<Pick<Decision, 'id'>>;
type Recorded = Pick<MeetingDetail, 'items' | 'decisions'>;
type Told = Recorded & Pick<MeetingDetail, 'confidentialItems'>;

/** Decisions that may be told, with what their item came to. */
export const decisionFacts = (detail: Told): DecisionFacts[] => numbered(detail).map(({ facts }) => facts);

/** The decisions that belong here, with the numbers that they have in the whole list. */
export const decisionsOf = (detail: Told, belongs: (itemId: string | null) => boolean): DecisionFacts[] => numbered(detail).flatMap(({ itemId, facts }) => (belongs(itemId) ? [facts] : []));

/** Every decision among what a reader may see, with the sentence that lists and minutes have of it; the title of its item is told beside it. */
export const decisionLines = (detail: Recorded): (Decided & { lead: DecisionFacts['lead']; sentence: string })[] =>
  allDecisions(detail).map((one) => {
    const item = detail.items.find(({ id }) => id === one.itemId);
    return { ...one, lead: leadOf(item), sentence: decisionSentence(one.text, item) };
  });

/** How many decisions mail may not tell. */
export function decisionsLeftOut(detail: Told): number {
  const all = allDecisions(detail);
  return all.length - tellable(detail, all).length;
}

/** Decisions or actions without those that are confidential themselves, or by their item. */
export const tellable = <T extends { itemId: string | null; confidential: boolean }>({ confidentialItems }: Pick<MeetingDetail, 'confidentialItems'>, recorded: readonly T[]): T[] =>
  recorded.filter(({ itemId, confidential }) => !confidential && (itemId === null || !confidentialItems.has(itemId)));

function numbered(detail: Told): { itemId: string | null; facts: DecisionFacts }[] {
  return tellable(detail, allDecisions(detail)).map(({ itemId, text: said }, index) => {
    const item = detail.items.find(({ id }) => id === itemId);
    const text = item === undefined ? said : `${item.title}: ${said}`;
    return { itemId, facts: { number: `${index + 1}`, lead: leadOf(item), text, outcome: outcomeOf(item), reservedUntil: item?.reservedUntil ? localDateOf(item.reservedUntil) : null, sentence: decisionSentence(text, item) } };
  });
}

/** Those of no item on the agenda first, as in the minutes. */
function allDecisions({ items, decisions }: Recorded): Decided[] {
  const onAgenda = new Set(items.map(({ id }) => id));
  const elsewhere = decisions.filter(({ itemId }) => itemId === null || !onAgenda.has(itemId));
  return [...elsewhere, ...items.flatMap((item) => ofItem(item, decisions.filter(({ itemId }) => itemId === item.id)))];
}

function ofItem(item: AgendaItem, written: readonly Decision[]): readonly Decided[] {
  const text = written.length > 0 ? null : unwritten(item);
  return text === null ? written : [{ itemId: item.id, text, confidential: item.confidential }];
}

/** What an outcome says by itself; null: nothing was decided. */
function unwritten({ outcome, origin, changes, choice, decisionAsked }: AgendaItem): string | null {
  if (outcome === 'aangehouden') return 'aangehouden.';
  if (outcome === 'geadviseerd') return 'advies gegeven.';
  if (origin?.kind === 'verslag') return outcome === 'besloten' || outcome === 'besproken' ? `vastgesteld${changes === null ? '' : ' met wijzigingen'}.` : null;
  return outcome === 'besloten' || outcome === 'onder-voorbehoud' ? (choice ?? decisionAsked ?? 'besloten.') : null;
}

/** A reservation that was confirmed, or that nobody answered, leaves the decision standing; one that the achterban upheld takes it away. */
function outcomeOf(item: AgendaItem | undefined): DecisionFacts['outcome'] {
  if (item?.outcome === 'aangehouden' || item?.outcome === 'geadviseerd') return item.outcome;
  if (item?.outcome !== 'onder-voorbehoud') return 'besloten';
  return item.reservation === 'open' ? 'onder-voorbehoud' : item.reservation === 'ingetrokken' ? 'ingetrokken' : 'besloten';
}

const leadOf = (item: AgendaItem | undefined): DecisionFacts['lead'] => (item?.outcome === 'geadviseerd' ? 'Advies' : item?.outcome === 'aangehouden' ? 'Uitkomst' : 'Besluit');

type Reserved = Pick<AgendaItem, 'outcome' | 'reservation' | 'reservedUntil' | 'reservationAnsweredOn'>;

/** What was decided, and how firmly: the one sentence of list, page, minutes and PDF. */
export function decisionSentence(text: string, item: Reserved | undefined): string {
  const how = item === undefined ? null : howFirmly(item);
  return how === null || text.endsWith(`${how}.`) ? text : `${text.replace(/\.$/, '')} (${how})`;
}

function howFirmly({ outcome, reservation, reservedUntil, reservationAnsweredOn }: Reserved): string | null {
  if (outcome === 'aangehouden') return 'aangehouden';
  if (outcome !== 'onder-voorbehoud') return null;
  const answered = reservationAnsweredOn === null ? '' : ` op ${formatDutchDate(reservationAnsweredOn)}`;
  if (reservation === 'ingetrokken') return `gaat niet door: de achterban stemde${answered} niet in`;
  if (reservation === 'bevestigd') return `onder voorbehoud van de achterban; die stemde${answered} in`;
  const until = `onder voorbehoud van de achterban${reservedUntil === null ? '' : `, tot en met ${formatDutchDate(localDateOf(reservedUntil))}`}`;
  return reservation === 'vervallen' ? `${until}; daarop kwam geen antwoord, dus het besluit geldt` : until;
}
