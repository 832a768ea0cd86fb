import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Deadline } from '#calendar/model';
import { instant } from '#platform/columns';
import type { ToldLists } from './told-list.js';
import type { ToldItem } from './told.js';

@Entity('meeting')
export class Meeting {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'body_id' }) bodyId!: string;
  @Column('text') title!: string;
  /** The version of the scheme under which it runs, from its planning to its minutes. */
  @Column('int', { name: 'scheme_version' }) schemeVersion!: number;
  /** '2021-2022' */
  @Column('text', { name: 'school_year' }) schoolYear!: string;
  @Column(instant({ name: 'starts_at' })) startsAt!: string;
  @Column('int', { name: 'duration_minutes' }) durationMinutes!: number;
  @Column('text') place!: string;
  /** On top of the meetings of the year's plan. */
  @Column('boolean') extra!: boolean;
  /** iCalendar SEQUENCE: raised whenever the meeting moves or is cancelled. */
  @Column('int', { name: 'calendar_sequence' }) calendarSequence!: number;
  /** Every deadline with its "waarom deze datum?". */
  @Column('jsonb') deadlines!: Deadline[];
  /** Item ids in the order of the agenda; items that are not in it come after, by submission. */
  @Column('jsonb', { name: 'agenda_order' }) agendaOrder!: string[];
  /** The agenda as the members were last told of it; null: they have none yet. */
  @Column('jsonb', { nullable: true }) told!: ToldItem[] | null;
  /** Per body: the besluiten- en actielijst as its members were last told of it. */
  @Column('jsonb', { name: 'told_lists', default: {} }) toldLists!: ToldLists;
  @Column('text', { name: 'cancelled_because', nullable: true }) cancelledBecause!: string | null;
}
