/** A municipality as the matrix of permissions asks about it: which bodies, on which days, and what goes on there. */
import type { LocalDate } from '#calendar/model';
import type { SubmitItem } from '#governance/meetings/items';
import type { Application } from '../application.js';

export type MeetingState = 'gehouden' | 'verzonden' | 'geannuleerd' | 'verzamelen' | 'gepland';
export const STATES: readonly MeetingState[] = ['gehouden', 'verzonden', 'geannuleerd', 'verzamelen', 'gepland'];

export interface Place {
  /** The municipality's slug, and the name of its scheme. */
  gemeente: string;
  /** Of whose meetings is asked. */
  body: string;
  /** Prepares their agendas; null: the body itself does. */
  committee: string | null;
  /** The working group that is asked about. */
  group: string;
  /** The seat of the body's secretary. */
  secretary: string;
  /** The stage begins in the morning of this day; early enough that nothing of the meetings is due. */
  begins: LocalDate;
  meetings: Readonly<Record<MeetingState, LocalDate>>;
  /** Who left the body sat there until this day, the held meeting included. */
  leaves: LocalDate;
  now: LocalDate;
  chair(app: Application): Promise<string>;
  /** Who else asks, beside those who are everywhere. */
  others(scene: Scene): Promise<Record<string, string>>;
  submit(scene: Scene, meetingId: string, item: SubmitItem): Promise<{ itemId: string }>;
  /** What goes on before the first meeting. */
  before(scene: Scene): Promise<void>;
  /** The morning after the meeting that was held. */
  after(scene: Scene): Promise<void>;
  /** What there is to be asked about, on the day itself. */
  today(scene: Scene): Promise<Things>;
}

export interface Seated {
  id: string;
  seat: string;
  membership: string;
}

/** What a place finds when it is its turn. */
export interface Scene {
  app: Application;
  place: Place;
  secretary: string;
  chair: string;
  member: Seated;
  leaver: Seated;
  /** Everybody who asks, by the name under which they do. */
  people: Readonly<Record<string, string>>;
  meetings: Readonly<Record<MeetingState, { meetingId: string; itemId: string }>>;
}

/** Ids under the names that paths give them. */
export interface Things {
  /** The ambition that is asked about. */
  ambition: string;
  ids: Readonly<Record<string, string>>;
  /** Where a name means something else below a path. */
  within: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who stand for the board that is to adopt the plan. */
  standing: readonly string[];
}
