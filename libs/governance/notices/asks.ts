/** What a meeting asks of one person now, by how far it is and by what they are there. PURE. What is asked by mail stands on the first page from then on, too. */
import { may, type Office } from '#identity/permissions';
import { COMMITTEE_BUSY } from '../meetings/deadline-state.js';

/**
 * - `oproep`: agenda items, or that there are none; `stukken`: papers that were announced;
 * - `agenda`: to be made and laid before whoever fixes it; `vaststellen`: it lies before them; `laat-punt`: may it still be on the agenda?
 * - `besluitenlijst`, `verslag`: to be written; `opmerkingen`: the draft can be looked at; `akkoord`: of the chair; `verwerken`: the changes with which the minutes were adopted.
 */
export type AskKind = 'oproep' | 'stukken' | 'agenda' | 'vaststellen' | 'laat-punt' | 'besluitenlijst' | 'verslag' | 'opmerkingen' | 'akkoord' | 'verwerken';

export interface AskingMeeting {
  state: string;
  fixedBy: 'chair' | 'secretary' | 'agendacommissie';
  /** Of the agendacommissie's work; null where none prepares this agenda. */
  preparation: string | null;
  /** Late items wait for the chair. */
  lateItems: boolean;
  /** Decisions and actions are not complete yet. */
  recordOpen: boolean;
  minutesState: string | null;
}

export interface AskedPerson {
  offices: readonly Office[];
  /** Sits in the agendacommissie that prepares this agenda. */
  inCommittee: boolean;
  /** Answered the call. */
  answered: boolean;
  /** Announced papers of an own item that did not come. */
  papersMissing: boolean;
  /** Was there; where attendance was not recorded: a member. */
  wasThere: boolean;
  remarked: boolean;
}

/** The deadline of the meeting by which it is asked; null: none. */
export const DEADLINE_OF: Readonly<Record<AskKind, string | null>> = {
  oproep: 'itemsDue',
  stukken: 'papers',
  agenda: 'approval',
  vaststellen: 'approval',
  'laat-punt': null,
  besluitenlijst: 'decisionList',
  verslag: 'draft',
  opmerkingen: 'review',
  akkoord: 'akkoord',
  verwerken: null,
};

const AGENDA_AHEAD = ['collecting', 'drafting', 'proposed', 'fixed', 'sent'];

/** In the order in which a meeting asks it. */
export function asksOf({ state, fixedBy, preparation, lateItems, recordOpen, minutesState }: AskingMeeting, { offices, inCommittee, answered, papersMissing, wasThere, remarked }: AskedPerson): AskKind[] {
  const is = (office: Office): boolean => offices.includes(office);
  // Where a committee prepares the agenda it asks its own members; who keeps a body's agenda gathers what others bring in.
  const called = preparation === null ? state === 'collecting' && is('lid') && !is('secretaris') : preparation === 'collecting' && inCommittee;
  const asked: Record<AskKind, boolean> = {
    oproep: called && !answered,
    stukken: papersMissing && AGENDA_AHEAD.includes(state),
    agenda: state === 'drafting' && is('secretaris') && !COMMITTEE_BUSY.includes(preparation),
    vaststellen: state === 'proposed' && may(offices, 'agenda.fix', { fixedBy }).allowed,
    'laat-punt': lateItems && is('voorzitter') && AGENDA_AHEAD.includes(state),
    besluitenlijst: state === 'held' && recordOpen && is('secretaris'),
    verslag: minutesState === 'awaiting-draft' && is('notulist'),
    opmerkingen: minutesState === 'in-review' && wasThere && !remarked && !is('notulist'),
    akkoord: minutesState === 'awaiting-akkoord' && is('voorzitter'),
    verwerken: minutesState === 'adopted' && is('notulist'),
  };
  return (Object.keys(asked) as AskKind[]).filter((kind) => asked[kind]);
}
