/** What makes an agreement, its evaluation and its revision sound. PURE: every problem at once, in Dutch. */
import { addDays, addMonths, formatDutchDate, instantOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import type { Problem } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import type { EvaluationMoments, Result } from '#workflows/agreement.model';
import { topicProblems } from '../oversight/known-topics.js';
import type { AgreementContent } from './agreement.entity.js';

/** What an agenda item must have come to before it can hold an agreement. */
export interface ItemStanding {
  outcome: 'besloten' | 'geadviseerd' | 'aangehouden' | 'onder-voorbehoud' | 'besproken' | 'niet-behandeld' | null;
  reservation: 'open' | 'vervallen' | 'bevestigd' | 'ingetrokken' | null;
}

/** A question that is on nobody's agenda for ten years is not going to be asked. */
const FARTHEST_MONTHS = 120;
/** Before the evaluation: enough for the call of a meeting, which goes out up to seven weeks ahead, and for whom it must still be asked. */
const WEEKS_AHEAD = 13;
/** After it: the next meeting of a body that meets four times a year lies within. */
const WEEKS_AFTER = 8;
const MORNING = '09:00';

const problem = (field: string, code: string, message: string): Problem => ({ in: 'body', field, code, message });

/** @param decidedOn the evaluation comes after it; `today`: and lies ahead */
export function contentProblems(scheme: Pick<Scheme, 'partners' | 'ambitions' | 'statutory'>, content: AgreementContent, decidedOn: LocalDate, today: LocalDate): Problem[] {
  const { partnerIds, topicIds, ambitionId, evaluateOn } = content;
  const partners = new Set(scheme.partners.map(({ id }) => id));
  return [
    ...partnerIds.flatMap((id, index) => (partners.has(id) ? [] : [problem(`partnerIds.${index}`, 'unknown', `‘${id}’ is geen partner in de samenwerkingsstructuur.`)])),
    ...(new Set(partnerIds).size < 2 ? [problem('partnerIds', 'too-few', 'Een afspraak is van ten minste twee partners. Noem ze allemaal.')] : []),
    ...topicProblems(scheme, topicIds),
    ...(ambitionId !== null && !scheme.ambitions.some(({ id }) => id === ambitionId) ? [problem('ambitionId', 'unknown', `‘${ambitionId}’ is geen ambitie in de samenwerkingsstructuur.`)] : []),
    ...(topicIds.length === 0 && ambitionId === null ? [problem('topicIds', 'required', 'Zeg waarover de afspraak gaat: kies een onderwerp of een ambitie.')] : []),
    ...evaluationProblems(evaluateOn, decidedOn, today),
  ];
}

/**
 * Of a change only what it changes is judged: a partner that left the LEA since does not keep an agreement from being evaluated. But its
 * next evaluation always lies ahead: whoever changes what should have been evaluated by now names another date.
 */
export function changeProblems(scheme: Parameters<typeof contentProblems>[0], before: AgreementContent, after: AgreementContent, decidedOn: LocalDate, today: LocalDate): Problem[] {
  const isChanged = (key: string): boolean => key === 'evaluateOn' || JSON.stringify(before[key as keyof AgreementContent]) !== JSON.stringify(after[key as keyof AgreementContent]);
  return contentProblems(scheme, after, decidedOn, today).filter(({ field }) => isChanged(field.split('.')[0]!));
}

function evaluationProblems(evaluateOn: LocalDate, decidedOn: LocalDate, today: LocalDate): Problem[] {
  const last = addMonths(today, FARTHEST_MONTHS);
  if (evaluateOn <= decidedOn || evaluateOn <= today) return [problem('evaluateOn', 'future', 'Kies een datum die nog komt: dan wordt de afspraak geëvalueerd.')];
  return evaluateOn > last ? [problem('evaluateOn', 'far-future', `Kies een datum op of voor ${formatDutchDate(last)}.`)] : [];
}

/** Why what was decided is no agreement (yet), as a code and a sentence; null: it is. */
export function decisionRefusal(begunAt: Instant, cancelled: boolean, item: ItemStanding | null, now: Instant): readonly [code: string, sentence: string] | null {
  if (cancelled) return ['agreement.meeting-cancelled', 'Deze vergadering ging niet door. Kies de vergadering die de afspraak maakte.'];
  if (begunAt > now) return ['agreement.meeting-to-come', 'Deze vergadering moet nog komen. Leg de afspraak vast als zij is gemaakt.'];
  if (!item) return null;
  if (item.outcome === 'aangehouden' || item.outcome === 'niet-behandeld') return ['agreement.not-decided', 'Over dit agendapunt is niet besloten. Leg de afspraak vast als dat wel zo is.'];
  if (item.outcome !== 'onder-voorbehoud') return null;
  if (item.reservation === 'open') return ['agreement.reserved', 'Dit besluit is genomen onder voorbehoud van de achterban. Leg de afspraak vast zodra de achterban akkoord is.'];
  return item.reservation === 'ingetrokken' ? ['agreement.fallen', 'De achterban stemde niet in: dit besluit gaat niet door en is geen afspraak.'] : null;
}

export interface Judgement {
  on: LocalDate;
  result: Result;
  cause: string | null;
}

/** A result is of a day that has come, after the agreement was made; what was not reached has a cause. */
export function judgementProblems({ on, result, cause }: Judgement, decidedOn: LocalDate, today: LocalDate): Problem[] {
  return [
    ...dayProblems(on, decidedOn, today),
    ...(result !== 'bereikt' && cause === null ? [problem('cause', 'required', 'Schrijf op waardoor het niet, of niet helemaal, is bereikt.')] : []),
  ];
}

export function dayProblems(on: LocalDate, decidedOn: LocalDate, today: LocalDate): Problem[] {
  if (on > today) return [problem('on', 'future', 'Kies vandaag of een dag die voorbij is.')];
  return on < decidedOn ? [problem('on', 'before-decision', `Kies een dag op of na ${formatDutchDate(decidedOn)}: toen werd de afspraak gemaakt.`)] : [];
}

/** On office mornings of the scheme's calendar: announced a quarter before, due on the day itself or the next working day. */
export function evaluationMoments(calendar: BusinessCalendar, evaluateOn: LocalDate, now: Instant): EvaluationMoments {
  const working = (day: LocalDate, step: 'before' | 'after'): LocalDate => (calendar.isWorkingDay(day) ? day : step === 'before' ? calendar.previousWorkingDay(day) : calendar.nextWorkingDay(day));
  const due = working(evaluateOn, 'after');
  const coming = instantOf(working(addDays(evaluateOn, -7 * WEEKS_AHEAD), 'before'), MORNING);
  return { coming: coming > now ? coming : null, due: instantOf(due, MORNING), overdue: instantOf(working(addDays(due, 7 * WEEKS_AFTER), 'after'), MORNING) };
}

/** Did it hold on that day? An agreement that ends on a day held until then. */
export const heldOn = ({ decidedOn, endedOn }: { decidedOn: LocalDate; endedOn: LocalDate | null }, day: LocalDate): boolean => decidedOn <= day && (endedOn === null || endedOn > day);

/** Its evaluation should have been there. */
export const isOverdue = ({ status, evaluateOn }: { status: 'geldt' | 'beeindigd'; evaluateOn: LocalDate }, today: LocalDate): boolean => status === 'geldt' && evaluateOn < today;
