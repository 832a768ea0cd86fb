import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';

/** One turn of the quality cycle of an ambition or a line of the plan. */
@Entity('quality_cycle')
export class QualityCycle {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text', { name: 'subject_id' }) subjectId!: string;
  @PrimaryColumn('int') turn!: number;
  @Column('text') kind!: 'ambitie' | 'programmalijn';
  /** As the scheme named the subject when the turn began. */
  @Column('text') name!: string;
  @Column(instant({ name: 'began_at' })) beganAt!: string;
  @Column(instant({ name: 'ended_at', nullable: true })) endedAt!: string | null;
}

/** achtergebleven: not ready when the goals were set; weggehaald: taken back before that. */
export type GoalStatus = 'concept' | 'vastgesteld' | 'achtergebleven' | 'weggehaald';

@Entity('goal')
export class Goal {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('int') turn!: number;
  @Column('int') position!: number;
  @Column('text') text!: string;
  /** An organisation, body or role: who can be asked about it. */
  @Column('text', { nullable: true }) owner!: string | null;
  @Column('text', { name: 'by_when', nullable: true }) byWhen!: string | null;
  /** What it is about (oversight/known-topics). */
  @Column('text', { name: 'topic_ids', array: true }) topicIds!: string[];
  /** A goal that truly cannot be measured is kept with its reason. */
  @Column('text', { name: 'not_measurable_because', nullable: true }) notMeasurableBecause!: string | null;
  /** The goal of the turn before that goes on in this one. */
  @Column('uuid', { nullable: true }) continues!: string | null;
  @Column('text') status!: GoalStatus;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy!: string | null;
  @Column(instant({ name: 'saved_at' })) savedAt!: string;
}

@Entity('indicator')
export class Indicator {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('int') position!: number;
  /** What is counted or looked up. */
  @Column('text') name!: string;
  @Column('text', { nullable: true }) unit!: string | null;
  /** Which way is better. */
  @Column('text', { nullable: true }) direction!: 'up' | 'down' | null;
  /** Huidige situatie, as it was typed. */
  @Column('text', { nullable: true }) baseline!: string | null;
  /** Te bereiken resultaat, as it was typed. */
  @Column('text', { nullable: true }) target!: string | null;
  @Column('text', { name: 'by_when', nullable: true }) byWhen!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { name: 'measured_by', nullable: true }) measuredBy!: string | null;
  /** The seat whose holder is asked for the figure: it stays when people go. null: the owner is asked. */
  @Column('text', { name: 'measurer_body', nullable: true }) measurerBody!: string | null;
  @Column('text', { name: 'measurer_seat', nullable: true }) measurerSeat!: string | null;
}

/** A figure. Never changed: a correction is a row of its own. */
@Entity('measurement')
export class Measurement {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'indicator_id' }) indicatorId!: string;
  @Column('double precision') value!: number;
  /** As it was typed: 'ca. 25%'. */
  @Column('text') written!: string;
  @Column('boolean') approximate!: boolean;
  @Column(localDate({ name: 'measured_on' })) on!: string;
  @Column('text', { nullable: true }) note!: string | null;
  /** The figure that this one replaces. */
  @Column('uuid', { nullable: true }) corrects!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}
