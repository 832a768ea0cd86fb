import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '#platform/columns';

/** One part of the minutes, beside an agenda item (null: general). A confidential part stays out of mail and other bodies. */
export interface MinutesSection {
  itemId: string | null;
  text: string;
  confidential: boolean;
}

/** Every version is kept; the latest counts. */
@Entity('minutes_version')
export class MinutesVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') sections!: MinutesSection[];
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column(instant({ name: 'written_at' })) writtenAt!: string;
}

@Entity('minutes_remark')
export class MinutesRemark {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') text!: string;
  @Column(instant()) at!: string;
}
