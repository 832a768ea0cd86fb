import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '#platform/columns';

/** The agendacommissie's own meeting before one meeting of the body that it prepares. */
@Entity('preparation')
export class Preparation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  /** The meeting that is prepared. */
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text', { name: 'committee_id' }) committeeId!: string;
  @Column(instant()) meets!: string;
  @Column('int', { name: 'duration_minutes' }) durationMinutes!: number;
  @Column('text') place!: string;
  /** iCalendar SEQUENCE of this meeting of the committee. */
  @Column('int', { name: 'calendar_sequence', default: 0 }) calendarSequence!: number;
}
