/** How a school year's choice changes, and its moments. PURE. */
import type { Instant } from '#calendar/model';
import { daysAfter, morningOf } from './assignment.rules.js';
import { isBefore } from './instants.js';
import type { ExecutionAgendaEvent } from './execution-agenda.events.js';
import type { ExecutionAgendaContext, OfferedAssignment } from './execution-agenda.model.js';

type Change = Partial<ExecutionAgendaContext>;

const later = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);
const startOf = (year: string): string => year.slice(0, 4);

/** Time to gather more than the first. */
const GATHER_DAYS = 14;
/** So long after the first offer the choice is missed, in a year that had begun already. */
const MISSED_DAYS = 120;

/** The list goes onto the first agenda after 1 February before the school year, so that the year can begin with it. */
export const listDue = ({ year, openedAt }: ExecutionAgendaContext): Instant => later(morningOf(`${startOf(year)}-02-01`), daysAfter(openedAt, GATHER_DAYS));

/** The school year has begun: a choice should lie there. */
export const choiceMissed = ({ year, openedAt }: ExecutionAgendaContext): Instant => later(morningOf(`${startOf(year)}-08-01`), daysAfter(openedAt, MISSED_DAYS));

export const listRef = ({ asked }: ExecutionAgendaContext): string => `keuze-${asked}`;

/** What the body chose; null: nothing, or about another list. */
export const choiceOf = (context: ExecutionAgendaContext, event: ExecutionAgendaEvent): string | null =>
  event.type === 'ITEM_OUTCOME' && event.ref === listRef(context) && event.outcome === 'besloten' ? event.choice : null;

export function withOffer(context: ExecutionAgendaContext, event: ExecutionAgendaEvent, isLate: boolean): Change {
  if (event.type !== 'OFFERED') return {};
  const { assignmentId, title, ambition } = event;
  return { offers: [...context.offers.filter((one) => one.assignmentId !== assignmentId), { assignmentId, title, ambition, chosen: null, late: isLate }] };
}

export const withoutOffer = ({ offers }: ExecutionAgendaContext, event: ExecutionAgendaEvent): Change =>
  event.type === 'OFFER_TAKEN_BACK' ? { offers: offers.filter(({ assignmentId }) => assignmentId !== event.assignmentId) } : {};

export const leavesNone = (context: ExecutionAgendaContext, event: ExecutionAgendaEvent): boolean => withoutOffer(context, event).offers?.every(({ late }) => late) ?? false;

/** What came after the choice was not chosen from. */
export const withChoice = ({ offers }: ExecutionAgendaContext, isChosen: (offer: OfferedAssignment) => boolean): Change => ({ offers: offers.map((offer) => (offer.late ? offer : { ...offer, chosen: isChosen(offer) })) });

/** The list as a body reads it with its item: by ambition. */
export function listText({ offers }: ExecutionAgendaContext): string {
  const ambitions = [...new Set(offers.map(({ ambition }) => ambition))];
  return ambitions.map((ambition) => [`${ambition}:`, ...offers.filter((one) => one.ambition === ambition).map(({ title }) => `- ${title}`)].join('\n')).join('\n\n');
}

