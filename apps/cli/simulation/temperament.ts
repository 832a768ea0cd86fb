/** Three kinds of people, as numbers: how often, how late, and what they make of what Leidraad asks. */

export const PEOPLE = ['punctual', 'human', 'negligent'] as const;
export type People = (typeof PEOPLE)[number];

/** What happens now and then, as a share of its occasions. */
export interface Habits {
  /** A member answers the call with an agenda item. */
  submits: number;
  /** A member without one says "geen agendapunten"; the others stay silent. */
  declines: number;
  /** A member thinks of an item after the closing date; the chair consents. */
  submitsLate: number;
  consents: number;
  withdraws: number;
  /** Nobody looks at how much time the meeting still has: neither who brings an item in, nor the secretary who makes the agenda. */
  overfills: number;
  /** The paper comes together with its item. */
  paperAtOnce: number;
  confidential: number;
  guest: number;
  returnsAgenda: number;
  sendsEarly: number;
  reopensAgenda: number;
  moves: number;
  cancels: number;
  /** An extra meeting, a share of years. */
  extra: number;
  absent: number;
  /** Outcomes of an item, and of the minutes to be adopted. */
  heldOver: number;
  notReached: number;
  reserved: number;
  changes: number;
  remarks: number;
  withholds: number;
  stopsMailing: number;
  /** A working group asks something before it accepts an assignment; never begins; gets stuck; comes with its proposal after the date. */
  returnsAssignment: number;
  neverBegins: number;
  getsStuck: number;
  proposesLate: number;
  /** A bottleneck is solved without the board's help. */
  solves: number;
  /** Somebody goes to work elsewhere, a share of years: not an owner by rooster, whose leaving has notices of its own. */
  changesJob: number;
  /** The secretary telephones a chair who does not answer and records what was said. */
  telephones: number;
  /** A letter that asks for a successor is answered by the sector itself. */
  nominates: number;
  /** Who was put forward too late for a meeting is appointed in writing; the secretary records that. */
  appointsInWriting: number;
  /** An owner leaves before the term is over, a share of years. */
  leaves: number;
  /** Who leaves writes something with a point of the dossier. */
  annotates: number;
  /** Who comes does not take a point up, and says why. */
  refusesPoint: number;
  /** A representative passes on to the achterban what was decided, and says so. */
  passesOn: number;
}

export interface Temperament {
  /** A share of tasks is forgotten until somebody reminds. */
  forgets: number;
  /** Working days before a task is done; one of these. */
  delays: readonly number[];
  /** A share of reminders is acted upon. */
  heeds: number;
  /** Away in the school holidays of the region. */
  takesHolidays: boolean;
  /** Month and days between which the next school year is planned. */
  plans: { month: string; from: number; until: number };
  habits: Habits;
}

const NEVER: Habits = {
  submits: 0, declines: 0, submitsLate: 0, consents: 0, withdraws: 0, overfills: 0, paperAtOnce: 0, confidential: 0, guest: 0, returnsAgenda: 0, sendsEarly: 0, reopensAgenda: 0, moves: 0,
  cancels: 0, extra: 0, absent: 0, heldOver: 0, notReached: 0, reserved: 0, changes: 0, remarks: 0, withholds: 0, stopsMailing: 0, telephones: 0,
  returnsAssignment: 0, neverBegins: 0, getsStuck: 0, proposesLate: 0, solves: 0, changesJob: 0, nominates: 0, appointsInWriting: 0, leaves: 0, annotates: 0, refusesPoint: 0, passesOn: 0,
};

export const TEMPERAMENTS: Readonly<Record<People, Temperament>> = {
  /** Everything on its day. */
  punctual: {
    forgets: 0,
    delays: [0],
    heeds: 1,
    takesHolidays: false,
    plans: { month: '04', from: 10, until: 20 },
    habits: {
      ...NEVER, submits: 0.4, declines: 1, submitsLate: 0.01, consents: 1, withdraws: 0.02, paperAtOnce: 0.8, confidential: 0.05, guest: 0.1, returnsAgenda: 0.05, sendsEarly: 0.3, moves: 0.05, cancels: 0.03,
      absent: 0.05, heldOver: 0.05, notReached: 0.02, reserved: 0.1, changes: 0.1, remarks: 0.2, withholds: 0.02, telephones: 1, returnsAssignment: 0.1, getsStuck: 0.1, solves: 1, changesJob: 0.2, nominates: 0.5, appointsInWriting: 1, leaves: 0.03, annotates: 0.9, refusesPoint: 0.05, passesOn: 0.9,
    },
  },
  /** Mostly in time, with busy weeks, holidays and things forgotten. */
  human: {
    forgets: 0.15,
    delays: [0, 0, 1, 1, 2, 3, 5, 8],
    heeds: 0.6,
    takesHolidays: true,
    plans: { month: '05', from: 1, until: 30 },
    habits: {
      submits: 0.25, declines: 0.4, submitsLate: 0.03, consents: 0.8, withdraws: 0.05, overfills: 0.3, paperAtOnce: 0.4, confidential: 0.08, guest: 0.1, returnsAgenda: 0.12, sendsEarly: 0.3, reopensAgenda: 0.08, moves: 0.15,
      cancels: 0.1, extra: 0.2, absent: 0.15, heldOver: 0.1, notReached: 0.1, reserved: 0.15, changes: 0.25, remarks: 0.15, withholds: 0.08, stopsMailing: 0.1, telephones: 0.5,
      returnsAssignment: 0.1, neverBegins: 0.1, getsStuck: 0.25, proposesLate: 0.25, solves: 0.6, changesJob: 0.2, nominates: 0.25, appointsInWriting: 0.8, leaves: 0.06, annotates: 0.5, refusesPoint: 0.1, passesOn: 0.5,
    },
  },
  /** Nobody does anything but plan the year: without that there is no meeting to be held. */
  negligent: { forgets: 1, delays: [0], heeds: 0, takesHolidays: true, plans: { month: '06', from: 15, until: 30 }, habits: NEVER },
};

/** The same people, who keep to the time that a meeting has: of the worked example. */
export const minding = (temperament: Temperament): Temperament => ({ ...temperament, habits: { ...temperament.habits, overfills: 0 } });
