/** The workflows' events as members read them in a course; null: nothing that a reader looks for. PURE. */
import type { MeetingEvent } from '#workflows/meeting.events';
import type { MinutesEvent } from '#workflows/minutes.events';
import type { DestructionEvent } from '#workflows/destruction.model';
import type { PreparationEvent } from '#workflows/agenda-preparation.events';
import { AGREEMENT, QUALITY_CYCLE, STATUTORY_YEAR } from './event-words.quality.js';
import { HANDOVER, ROTATION } from './event-words.seats.js';
import { ANNUAL_PLAN, ASSIGNMENT, EXECUTION_AGENDA, WORKING_GROUP } from './event-words.work.js';
import type { Words } from './words.js';

const MEETING: Words<MeetingEvent> = {
  start: 'Vergadering gepland',
  SEND_CALL: 'Oproep voor agendapunten verstuurd',
  CALL_DUE: 'Oproep voor agendapunten verstuurd',
  CALL_ANSWERED: 'Op de oproep geantwoord: geen agendapunten',
  ITEM_SUBMITTED: 'Agendapunt ingediend',
  LATE_ITEM_SUBMITTED: 'Agendapunt te laat ingediend',
  LATE_ITEM_CONSENTED: 'Laat agendapunt toegelaten',
  LATE_ITEM_REFUSED: 'Laat agendapunt niet toegelaten',
  ITEM_WITHDRAWN: 'Agendapunt ingetrokken',
  ITEM_CARRIED_IN: 'Agendapunt op de agenda gezet',
  GUEST_INVITED: 'Gast uitgenodigd',
  GUEST_UNINVITED: 'Uitnodiging van een gast ingetrokken',
  DOCUMENT_ADDED: 'Stuk toegevoegd',
  ITEMS_REMINDER_DUE: null,
  ITEMS_DUE: 'Termijn voor agendapunten voorbij',
  AGENDA_PROPOSED: 'Conceptagenda voorgelegd',
  AGENDA_FIXED: 'Agenda vastgesteld',
  AGENDA_RETURNED: 'Agenda teruggegeven',
  AGENDA_REOPENED: 'Agenda heropend',
  SEND_AGENDA: 'Agenda verzonden',
  APPROVAL_REMINDER_DUE: null,
  APPROVAL_DUE: null,
  PAPERS_REMINDER_DUE: null,
  PAPERS_DUE: 'Agenda en stukken verzonden',
  MOVED: 'Vergadering verplaatst',
  CANCELLED: 'Vergadering geannuleerd',
  MEETING_STARTED: 'Vergadering begonnen',
  ATTENDANCE_RECORDED: 'Aanwezigheid vastgelegd',
  DECISION_RECORDED: 'Besluit vastgelegd',
  ACTION_RECORDED: 'Actiepunt vastgelegd',
  RECORD_REVISED: 'Besluit of actiepunt gewijzigd',
  OUTCOME_RECORDED: 'Uitkomst vastgelegd',
  RECORD_COMPLETED: 'Besluiten en acties compleet gemeld',
  RECORD_DUE: null,
  LIST_DUE: 'Termijn voor de besluiten- en actielijst voorbij',
  CARRY_OVER_DUE: 'Wat niet is behandeld, doorgeschoven',
  CLOSE_DUE: null,
  RESERVATION_LIFTED: 'De achterban stemde in',
  RESERVATION_UPHELD: 'De achterban stemde niet in',
  RESERVATION_DUE: null,
  RESERVATION_ASKED: null,
  RESERVATION_LAPSED: 'Voorbehoud vervallen: er kwam geen antwoord',
  RESERVATION_OVER: null,
};

const MINUTES: Words<MinutesEvent> = {
  start: null,
  DRAFT_SAVED: 'Verslag opgeslagen',
  DRAFT_SUBMITTED: 'Conceptverslag ingediend',
  DRAFT_TO_CHAIR: 'Aangepast verslag aan de voorzitter voorgelegd',
  REMARK_MADE: 'Opmerking bij het verslag gemaakt',
  REVIEW_COMPLETED: 'Nakijken afgesloten',
  REVIEW_DUE: 'Termijn voor nakijken voorbij',
  AKKOORD_GIVEN: 'Akkoord op het verslag gegeven',
  AKKOORD_WITHHELD: 'Verslag teruggegeven zonder akkoord',
  AUTOMATIC_MAILING_STOPPED: 'Automatische verzending tegengehouden',
  AUTOMATIC_MAILING_RESUMED: 'Automatische verzending hervat',
  TEXT_CORRECTED: 'Wijzigingen in het verslag verwerkt',
  ADOPTED_IN_WRITING: 'Verslag schriftelijk vastgesteld',
  RECORD_READY: null,
  RECORD_PARTIAL: null,
  ADOPTED: 'Verslag vastgesteld in een volgende vergadering',
  ADOPTION_POSTPONED: 'Vaststelling van het verslag uitgesteld',
  DRAFT_REMINDER_DUE: null,
  AKKOORD_REMINDER_DUE: null,
  PREVIEW_DUE: null,
  DISTRIBUTION_DUE: 'Verslag vanzelf verzonden, of wat er was',
  LATE_DISTRIBUTION_DUE: 'Concept vanzelf verzonden',
  TEXT_REMINDER_DUE: null,
  RETRY_DUE: 'Verzending opnieuw geprobeerd',
  CORRECTION_DUE: 'Vastgesteld verslag verzonden met de wijzigingen ernaast',
  DISTRIBUTION_DONE: 'Verzending van het verslag klaar',
  DISTRIBUTION_FAILED: 'Verzending van het verslag mislukt',
  PLACED_DONE: 'Verslag op een volgende agenda gezet',
  PLACED_FAILED: 'Verslag kon niet op een volgende agenda',
};

const PREPARATION: Words<PreparationEvent> = {
  start: null,
  SEND_CALL: 'Oproep aan de agendacommissie verstuurd',
  CALL_DUE: 'Oproep aan de agendacommissie verstuurd',
  CALL_ANSWERED: 'Op de oproep geantwoord: geen agendapunten',
  ITEM_OFFERED: 'Punt ingebracht bij de agendacommissie',
  OFFER_WITHDRAWN: 'Ingebracht punt ingetrokken',
  ITEM_DECIDED: 'Agendacommissie besliste over een punt',
  PREPARATION_SETTLED: 'Voorbereiding door de agendacommissie afgerond',
  COMMITTEE_MOVED: 'Overleg van de agendacommissie verplaatst',
  MEETING_MOVED: null,
  MEETING_CANCELLED: null,
  MEETING_HELD: null,
  ITEMS_REMINDER_DUE: null,
  ITEMS_DUE: null,
  DECISIONS_REMINDER_DUE: null,
  DECISIONS_DUE: 'Wat nog openstond, ging vanzelf op de agenda',
};

const DESTRUCTION: Words<DestructionEvent> = {
  start: 'Vernietigingslijst voorgesteld',
  ENTRY_EXCLUDED: 'Regel van de vernietigingslijst uitgezonderd',
  ENTRY_INCLUDED: 'Regel van de vernietigingslijst weer meegenomen',
  APPROVED: 'Vernietigingslijst goedgekeurd',
  WITHDRAWN: 'Vernietigingslijst ingetrokken',
  RESUMED: 'Verwijderen hervat',
  DESTROYED_DONE: 'Verwijderd wat op de vernietigingslijst stond',
  DESTROYED_FAILED: 'Verwijderen halverwege gestopt',
};

export const EVENT_WORDS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  meeting: MEETING,
  minutes: MINUTES,
  'agenda-preparation': PREPARATION,
  rotation: ROTATION,
  handover: HANDOVER,
  assignment: ASSIGNMENT,
  'working-group': WORKING_GROUP,
  'execution-agenda': EXECUTION_AGENDA,
  'annual-plan': ANNUAL_PLAN,
  'quality-cycle': QUALITY_CYCLE,
  agreement: AGREEMENT,
  'statutory-year': STATUTORY_YEAR,
  destruction: DESTRUCTION,
};

/** null also for what no word is known of, as an event that an older version had. */
export const eventWords = (workflow: string, event: string): string | null => EVENT_WORDS[workflow]?.[event] ?? null;
