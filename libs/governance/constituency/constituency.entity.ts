import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';

/** What representatives pass on to their achterban after a meeting; written once, when its minutes have gone out. */
@Entity('constituency_text')
export class ConstituencyText {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text') text!: string;
  @Column(instant({ name: 'sent_at' })) sentAt!: string;
}

/** Who got it, and whether they passed it on. */
@Entity('constituency_passing')
export class ConstituencyPassing {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  /** The seat for which they speak, and its body. */
  @Column('text', { name: 'body_id' }) bodyId!: string;
  @Column('text', { name: 'seat_id' }) seatId!: string;
  /** null: not yet, as far as is known. */
  @Column(localDate({ name: 'passed_on', nullable: true })) passedOn!: string | null;
  /** To whom, in their own words. */
  @Column('text', { nullable: true }) whom!: string | null;
  /** What they have the secretary know of it: what the achterban asked or said. */
  @Column('text', { nullable: true }) remark!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at', nullable: true })) recordedAt!: string | null;
}
