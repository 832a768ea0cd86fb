import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';
import type { HappeningKind } from './question.model.js';

/** What people did with a vraagstuk; rows are only ever added. */
@Entity('question_history')
export class QuestionHistory {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'question_id' }) questionId!: string;
  @PrimaryColumn('int') nr!: number;
  @Column('text') kind!: HappeningKind;
  @Column(localDate({ name: 'happened_on' })) happenedOn!: string;
  @Column('text', { name: 'ambition_id', nullable: true }) ambitionId!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}
