import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemPurpose } from '#scheme/model';
import type { ItemDecision } from '#workflows/agenda-preparation.model';
import { instant } from '#platform/columns';
import type { BringItem } from '#workflows/brought';
import type { ToldItem } from './told.js';

/**
 * `aangeboden`: lies before the agendacommissie, which decides: `samengevoegd` with another item, `uitgesteld` to another meeting,
 * `verwezen` to another body, `afgewezen`, or onto the agenda as any other (`ingediend`).
 * `geweigerd`: late and not let in, by the chair or because nobody answered; it goes to the next meeting.
 */
export type ItemStatus = 'aangeboden' | 'samengevoegd' | 'uitgesteld' | 'verwezen' | 'afgewezen' | 'ingediend' | 'gevraagd' | 'geweigerd' | 'ingetrokken' | 'doorgeschoven';
export type ItemOutcome = 'besloten' | 'geadviseerd' | 'aangehouden' | 'onder-voorbehoud' | 'besproken' | 'niet-behandeld';

/**
 * Brought by a workflow (#workflows/brought): which of whose items, what the meeting may choose from, and when it was asked for;
 * without `when` (from before that was kept) it stays where it stands.
 */
export type BroughtOrigin = { kind: 'procedure'; workflow: string; key: string; ref: string; choices: string[]; when?: Pick<BringItem, 'notBefore' | 'noLaterThan'> };

/** Where an item comes from that nobody submitted: a standing item, an earlier meeting, minutes that are to be adopted, a workflow. */
export type ItemOrigin = { kind: 'vast'; place: 'first' | 'last'; index: number } | { kind: 'doorgeschoven'; itemId: string; meetingId: string } | { kind: 'verslag'; meetingId: string } | BroughtOrigin;

/** `minutes`: accepted with another time than was asked; `into`: the item it was merged with; `meetingId`: where it was deferred to; `bodyId`: to whom it was referred. */
export interface CommitteeDecision {
  decision: ItemDecision;
  reason: string | null;
  minutes: number | null;
  into: string | null;
  meetingId: string | null;
  bodyId: string | null;
  at: string;
}

@Entity('agenda_item')
export class AgendaItem {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text') title!: string;
  @Column('text') purpose!: ItemPurpose;
  @Column('int') minutes!: number;
  @Column('text', { name: 'decision_asked', nullable: true }) decisionAsked!: string | null;
  @Column('text', { name: 'cover_note', nullable: true }) coverNote!: string | null;
  @Column('boolean', { default: false }) confidential!: boolean;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  /** For whom it is brought in: a sector, a working group; null: for oneself. */
  @Column('text', { name: 'on_behalf_of', nullable: true }) onBehalfOf!: string | null;
  /** Of a consultation beside the LEA (OOGO): the LEA informs and advises on it, and never decides it. */
  @Column('text', { nullable: true }) topic!: string | null;
  /** The vraagstuk that it is about. */
  @Column('uuid', { name: 'question_id', nullable: true }) questionId!: string | null;
  @Column('text') status!: ItemStatus;
  /** What the agendacommissie decided; null: nothing, or none prepares this agenda. */
  @Column('jsonb', { name: 'committee_decision', nullable: true }) committeeDecision!: CommitteeDecision | null;
  @Column('boolean', { default: false }) late!: boolean;
  @Column('jsonb', { nullable: true }) origin!: ItemOrigin | null;
  @Column('text', { nullable: true }) outcome!: ItemOutcome | null;
  /** Of an item with choices: what the meeting chose. */
  @Column('text', { nullable: true }) choice!: string | null;
  @Column(instant({ name: 'reserved_until', nullable: true })) reservedUntil!: string | null;
  /** Of an outcome under reservation: what became of it. */
  @Column('text', { nullable: true }) reservation!: 'open' | 'vervallen' | 'bevestigd' | 'ingetrokken' | null;
  /** Whose achterban is asked; null: of nobody in particular. */
  @Column('uuid', { name: 'reserved_by', nullable: true }) reservedBy!: string | null;
  /** The day on which the achterban said yes or no. */
  @Column('date', { name: 'reservation_answered_on', nullable: true }) reservationAnsweredOn!: string | null;
  /** Of minutes that were adopted with changes: which; null: none, or nobody wrote them down. */
  @Column('text', { nullable: true }) changes!: string | null;
  /** Which changes they are stays in the body; mail says only that there are. */
  @Column('boolean', { name: 'changes_confidential', default: false }) changesConfidential!: boolean;
  @Column(instant({ name: 'submitted_at' })) submittedAt!: string;
}

/** Somebody from outside at one item: sees that item and its papers only. A person without a seat here. */
@Entity('agenda_guest')
export class AgendaGuest {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  /** The item as the guest was last told of it; null: not yet. */
  @Column('jsonb', { nullable: true }) told!: ToldItem | null;
  /** By how much the SEQUENCE of this guest's appointment is ahead of the meeting's own; null: there was no appointment yet. */
  @Column('int', { name: 'calendar_raised', nullable: true }) calendarRaised!: number | null;
  /** When the invitation was taken back; null: it stands. */
  @Column(instant({ name: 'withdrawn_at', nullable: true })) withdrawnAt!: string | null;
}

/** A stuk. Without `sha256` it is announced and still missing. */
@Entity('document')
export class MeetingDocument {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'file_name', nullable: true }) fileName!: string | null;
  @Column('text', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('int', { nullable: true }) size!: number | null;
  @Column('boolean', { default: false }) confidential!: boolean;
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy!: string | null;
  @Column(instant({ name: 'added_at', nullable: true })) addedAt!: string | null;
}
