import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '#platform/columns';
import type { SaveGoal } from './goal.draft.js';

export type Result = 'bereikt' | 'deels' | 'niet';
export type Decided = 'doorgaan' | 'bijstellen' | 'stoppen' | 'nieuw';

/** What somebody wrote down of one evaluation: of the co-operation here, of each goal in its results. */
@Entity('goal_evaluation')
export class GoalEvaluation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('int') turn!: number;
  /** As the turn's plan names it. */
  @Column('text', { name: 'evaluation_id' }) evaluationId!: string;
  /** How the co-operation went. */
  @Column('text') process!: string;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

@Entity('goal_result')
export class GoalResult {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') evaluation!: string;
  @PrimaryColumn('uuid', { name: 'goal_id' }) goalId!: string;
  @Column('text') result!: Result;
  @Column('text', { nullable: true }) cause!: string | null;
}

/** What becomes of a goal in the next turn; `goalId` null: a goal that is new there. */
@Entity('goal_adjustment')
export class GoalAdjustment {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('int') turn!: number;
  @Column('int') position!: number;
  @Column('uuid', { name: 'goal_id', nullable: true }) goalId!: string | null;
  @Column('text') decision!: Decided;
  @Column('text', { nullable: true }) reason!: string | null;
  /** The goal as it becomes. */
  @Column('jsonb', { nullable: true }) draft!: SaveGoal | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

/** Why somebody ended a phase without what it is for. */
@Entity('cycle_reason')
export class CycleReason {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('int') turn!: number;
  @Column('text') phase!: string;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'given_by', nullable: true }) givenBy!: string | null;
  @Column(instant({ name: 'given_at' })) givenAt!: string;
}
