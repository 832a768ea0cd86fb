import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';

/** An organisation lets somebody speak for it in a body: the holder of a seat there, or somebody by name. Both days inclusive. */
@Entity('mandate')
export class MandateRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'partner_id' }) partnerId!: string;
  @Column('text', { name: 'body_id' }) bodyId!: string;
  @Column('text', { name: 'seat_id', nullable: true }) seatId!: string | null;
  @Column('text', { name: 'stand_in', nullable: true }) standIn!: string | null;
  @Column(localDate({ name: 'valid_from' })) from!: string;
  @Column(localDate({ name: 'valid_until', nullable: true })) until!: string | null;
  /** Where it can be read: 'Brief van het bestuur, 3 maart 2025'. */
  @Column('text') evidence!: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
  /** Recorded by mistake: it counts on no day. */
  @Column(instant({ name: 'withdrawn_at', nullable: true })) withdrawnAt!: string | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('text', { name: 'withdrawn_because', nullable: true }) withdrawnBecause!: string | null;
}

/** 'Dat speelt hier niet': said of one of the law's points, by a meeting. */
@Entity('topic_absence')
export class TopicAbsence {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'point_id' }) pointId!: string;
  @Column('int', { name: 'from_year' }) fromYear!: number;
  /** The last year for which it is said; null: until further notice. The year before `fromYear`: it was taken back. */
  @Column('int', { name: 'until_year', nullable: true }) untilYear!: number | null;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

/** What the municipality found out with the field; rows are only ever added. */
@Entity('topic_exploration')
export class TopicExploration {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'point_id' }) pointId!: string;
  @Column(localDate({ name: 'explored_on' })) on!: string;
  @Column('text') how!: string;
  @Column('jsonb', { name: 'partner_ids' }) partnerIds!: string[];
  @Column('text') conclusion!: string;
  @Column('boolean', { name: 'at_issue' }) atIssue!: boolean;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}
