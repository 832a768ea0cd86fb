/** The words of who sits where: rotations and handovers. null: nothing that a reader looks for. PURE. */
import type { HandoverEvent } from '#workflows/handover.events';
import type { RotationEvent } from '#workflows/rotation.events';
import type { Words } from './words.js';

export const ROTATION: Words<RotationEvent> = {
  start: 'Wisseling of vertrek aangekondigd',
  NOMINATED: 'Opvolger voorgedragen',
  NOMINATION_WITHDRAWN: 'Voordracht of benoeming ingetrokken',
  APPOINTED: 'Benoeming vastgelegd die elders is besloten',
  CHAIR_CHOSEN: 'Keuze van een voorzitter vastgelegd',
  DEPARTURE_MOVED: 'Dag van vertrek verzet',
  DEPARTURE_WITHDRAWN: 'Vertrek ingetrokken',
  NOTICE_DUE: 'Bericht over de wisseling verstuurd',
  CHAIR_LOST: 'Wie tot voorzitter was gekozen, zit er dan niet meer: de leden kiezen opnieuw',
  CHAIR_DONE: null,
  CHAIR_FAILED: null,
  CHAIR_DUE: 'Leden gevraagd een voorzitter te kiezen',
  DAY_COME: 'De dag van de wisseling is er',
  MORNING_DUE: 'Nieuwe samenstelling bekendgemaakt',
  SEAT_CHANGED: 'Opvolger die later kwam bekendgemaakt',
  ESCALATION_DUE: 'Herinnerd: de wisseling is niet rond',
  CHAIR_LAPSED: 'Keuze van een voorzitter overgelaten aan de volgende wisseling',
  LAPSED: 'Wat open was, overgelaten aan de volgende wisseling',
  NEXT_DUE: 'Volgende wisseling voorbereid',
  PREPARED_DONE: null,
  PREPARED_FAILED: 'Agendapunt kon niet worden gemaakt',
  SEATED_DONE: 'Benoeming verwerkt in de lijst met leden, of bezwaar gemaakt',
  SEATED_FAILED: 'Benoeming kon niet worden verwerkt',
  UNDONE_DONE: 'Benoeming uit de lijst met leden gehaald',
  UNDONE_FAILED: 'Benoeming kon niet ongedaan worden gemaakt',
  ITEM_PLACED: 'Op een agenda gezet',
  ITEM_OUTCOME: 'Vergadering nam een besluit',
};

export const HANDOVER: Words<HandoverEvent> = {
  start: 'Overdracht begonnen',
  ANNOTATED: 'Toelichting bij een punt geschreven',
  POINTS_ACCEPTED: 'Punten overgenomen',
  POINT_REFUSED: 'Punt niet overgenomen',
  POINT_SETTLED: 'Punt aan iemand gegeven of vervallen',
  SUCCESSOR_KNOWN: 'Opvolger bekend',
  SUCCESSOR_GONE: 'Opvolger komt niet',
  DEPARTURE_OFF: 'Vertrek gaat niet door',
  DEPARTURE_MOVED: 'Dag van vertrek verzet',
  POINTS_DONE: 'Punten afgehandeld door wie ze al deed',
  ANNOTATE_REMINDER_DUE: null,
  LEAVES: 'De dag van vertrek is er',
  LIST_DUE: null,
  ACCEPT_REMINDER_DUE: null,
  VACANT_REMINDER_DUE: null,
  GATHERED_DONE: 'Dossier bijgewerkt',
  GATHERED_FAILED: 'Dossier kon niet worden bijgewerkt',
};
