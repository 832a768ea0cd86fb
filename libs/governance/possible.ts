/**
 * What somebody can do now with a meeting, its minutes and its preparation: what their offices allow and the workflow takes. Pages offer these
 * and no others; the commands judge again. Names are the API's paths below the meeting.
 */
import { accepts, stateName } from '#engine/decide';
import { may, mayRecordFor, type Action, type Office } from '#identity/permissions';
import type { StoredSnapshot, WorkflowDefinition, WorkflowEvent } from '#workflows/definition';
import type { PreparationContext } from '#workflows/agenda-preparation.model';
import type { MeetingContext } from '#workflows/meeting.model';

interface Possibility {
  name: string;
  action: Action;
  /** An event of the kind that the command sends; guards see it. */
  event: (context: MeetingContext & PreparationContext, at: string) => WorkflowEvent;
  /** Only where the body has been dropped, so that no meeting follows. */
  afterItsEnd?: true;
  /** Offered only while it is asked of them; the workflow takes it from others and in other states as well. */
  asked?: (state: string, context: MeetingContext & PreparationContext, asking: Possible) => boolean;
}

const bare = (type: string) => (_: unknown, at: string): WorkflowEvent => ({ type, at });
const ofVersion = (type: string) => (_: unknown, at: string): WorkflowEvent => ({ type, at, version: 1 });
const ofItem = (type: string) => ({ items }: MeetingContext, at: string): WorkflowEvent => ({ type, at, itemId: items?.find(({ state }) => state === 'requested')?.itemId ?? '' });
const ofReservation = (type: string) => ({ reservations }: MeetingContext, at: string): WorkflowEvent => ({ type, at, itemId: reservations?.find(({ state }) => state === 'open' || state === 'lapsed')?.itemId ?? '' });

const MEETING: readonly Possibility[] = [
  { name: 'verplaatsing', action: 'meeting.move', event: ({ startsAt, deadlines, minutes, calendarSequence }, at) => ({ type: 'MOVED', at, startsAt, oldPlace: '', deadlines, minutes, calendarSequence }) as never },
  { name: 'annulering', action: 'meeting.cancel', event: ({ calendarSequence }, at) => ({ type: 'CANCELLED', at, reason: '', calendarSequence }) },
  { name: 'agendapunten', action: 'agenda.submit', event: ofItem('ITEM_SUBMITTED') },
  { name: 'agendapunten', action: 'agenda.submit', event: ofItem('LATE_ITEM_SUBMITTED') },
  { name: 'agendapunten/intrekking', action: 'agenda.withdraw', event: ofItem('ITEM_WITHDRAWN') },
  { name: 'agendapunten/toelating', action: 'agenda.consent-late', event: ofItem('LATE_ITEM_CONSENTED') },
  { name: 'agendapunten/stukken', action: 'agenda.document', event: (_, at) => ({ type: 'DOCUMENT_ADDED', at, itemId: '', documentId: '' }) },
  { name: 'agendapunten/gasten', action: 'agenda.guest', event: (_, at) => ({ type: 'GUEST_INVITED', at, itemId: '', guestId: '' }) },
  { name: 'agendapunten/uitkomst', action: 'record.write', event: (_, at) => ({ type: 'OUTCOME_RECORDED', at, itemId: '', outcome: 'besloten', until: null, origin: null }) },
  { name: 'agendapunten/voorbehoud', action: 'record.reservation', event: ofReservation('RESERVATION_LIFTED') },
  { name: 'oproep/antwoord', action: 'agenda.answer-call', event: bare('CALL_ANSWERED'), asked: (state, { preparation }) => state === 'collecting' && preparation === null },
  { name: 'oproep', action: 'agenda.send', event: bare('SEND_CALL') },
  { name: 'agenda/voorstel', action: 'agenda.propose', event: bare('AGENDA_PROPOSED') },
  { name: 'agenda/vaststelling', action: 'agenda.fix', event: bare('AGENDA_FIXED') },
  { name: 'agenda/teruggave', action: 'agenda.fix', event: (_, at) => ({ type: 'AGENDA_RETURNED', at, remark: '' }) },
  { name: 'agenda/heropening', action: 'agenda.propose', event: bare('AGENDA_REOPENED') },
  { name: 'agenda/verzending', action: 'agenda.send', event: bare('SEND_AGENDA') },
  { name: 'aanwezigheid', action: 'record.write', event: bare('ATTENDANCE_RECORDED') },
  { name: 'besluiten', action: 'record.write', event: (_, at) => ({ type: 'DECISION_RECORDED', at, decisionId: '' }) },
  { name: 'acties', action: 'record.write', event: (_, at) => ({ type: 'ACTION_RECORDED', at, actionId: '' }) },
  { name: 'besluitenlijst', action: 'record.write', event: bare('RECORD_COMPLETED') },
];

const MINUTES: readonly Possibility[] = [
  { name: 'verslag', action: 'minutes.write', event: ofVersion('DRAFT_SAVED') },
  { name: 'verslag/indiening', action: 'minutes.write', event: bare('DRAFT_SUBMITTED') },
  { name: 'verslag/voorlegging', action: 'minutes.write', event: bare('DRAFT_TO_CHAIR') },
  { name: 'verslag/opmerkingen', action: 'minutes.review', event: bare('REMARK_MADE') },
  { name: 'verslag/controle', action: 'minutes.write', event: bare('REVIEW_COMPLETED') },
  { name: 'verslag/akkoord', action: 'minutes.akkoord', event: bare('AKKOORD_GIVEN') },
  { name: 'verslag/teruggave', action: 'minutes.akkoord', event: (_, at) => ({ type: 'AKKOORD_WITHHELD', at, remark: '' }) },
  { name: 'verslag/automatische-verzending/stopzetting', action: 'minutes.mailing', event: (_, at) => ({ type: 'AUTOMATIC_MAILING_STOPPED', at, reason: '' }) },
  { name: 'verslag/automatische-verzending/hervatting', action: 'minutes.mailing', event: bare('AUTOMATIC_MAILING_RESUMED') },
  { name: 'verslag/schriftelijke-vaststelling', action: 'minutes.adopt-in-writing', event: (_, at) => ({ type: 'ADOPTED_IN_WRITING', at, reason: '' }), afterItsEnd: true },
  { name: 'verslag/correctie', action: 'minutes.write', event: ofVersion('TEXT_CORRECTED') },
];

const ofOffer = (type: string, more: object = {}) => ({ items }: PreparationContext, at: string): WorkflowEvent => {
  const open = items?.filter(({ decision }) => decision === null) ?? [];
  // One into which another was merged is not taken back; others are.
  return { type, at, itemId: (open.find(({ itemId }) => !items?.some(({ into }) => into === itemId)) ?? open[0])?.itemId ?? '', ...more };
};
const REJECTED = { decision: 'rejected', into: null, meetingId: null, bodyId: null };

const PREPARATION: readonly Possibility[] = [
  { name: 'voorbereiding/oproep', action: 'preparation.lead', event: bare('SEND_CALL') },
  { name: 'voorbereiding/agendapunten', action: 'agenda.submit', event: ofOffer('ITEM_OFFERED') },
  { name: 'voorbereiding/antwoord', action: 'agenda.answer-call', event: bare('CALL_ANSWERED'), asked: (state, _, { byCommittee }) => state === 'collecting' && byCommittee === true },
  { name: 'voorbereiding/agendapunten/intrekking', action: 'agenda.withdraw', event: ofOffer('OFFER_WITHDRAWN') },
  { name: 'voorbereiding/agendapunten/besluit', action: 'preparation.decide', event: ofOffer('ITEM_DECIDED', REJECTED) },
  { name: 'voorbereiding/afronding', action: 'preparation.decide', event: bare('PREPARATION_SETTLED') },
  { name: 'voorbereiding/verplaatsing', action: 'preparation.lead', event: ({ deadlines, calendarSequence }, at) => ({ type: 'COMMITTEE_MOVED', at, meets: (deadlines as { meets?: string } | undefined)?.meets, calendarSequence }) as never },
];

const TABLES: Readonly<Record<string, readonly Possibility[]>> = { meeting: MEETING, minutes: MINUTES, 'agenda-preparation': PREPARATION };

export interface Possible {
  offices: readonly Office[];
  fixedBy: 'chair' | 'secretary' | 'agendacommissie';
  now: string;
  ended?: boolean;
  /** The offices are those of a member, whose bestuurssecretariaat asks. */
  served?: boolean;
  /** Of those whom the agendacommissie asks for items: its own members. */
  byCommittee?: boolean;
}

export function possibleNow(definition: WorkflowDefinition, snapshot: StoredSnapshot, asking: Possible): string[] {
  const mayDo = (action: Action): boolean => (asking.served ? mayRecordFor([], asking.offices, action, { fixedBy: asking.fixedBy, serves: true }) : may(asking.offices, action, asking)).allowed;
  const [state, context] = [stateName(snapshot.value), snapshot.context as never];
  const allowed = (TABLES[definition.name] ?? []).filter(({ action, afterItsEnd, asked }) => (!afterItsEnd || asking.ended === true) && (asked?.(state, context, asking) ?? true) && mayDo(action));
  const taken = allowed.filter(({ event }) => accepts(definition, snapshot, event(context, asking.now)));
  return [...new Set(taken.map(({ name }) => name))];
}
