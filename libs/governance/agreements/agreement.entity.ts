import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';
import type { Result } from '#workflows/agreement.model';

/** What can change by a revision. `topicIds`: of oversight/known-topics; `partnerIds`: the scheme's partners that agreed. */
export interface AgreementContent {
  text: string;
  why: string;
  partnerIds: string[];
  topicIds: string[];
  ambitionId: string | null;
  /** A date: when it should have been evaluated. */
  evaluateOn: string;
}

/** An afspraak: who agreed what, on which topic, why, decided where and when, evaluated when. As it holds now. */
@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId!: string | null;
  @Column(localDate({ name: 'decided_on' })) decidedOn!: string;
  /** Where it was decided, when that was in no meeting that Leidraad knows: 'Convenant van 22 januari 2025, bijlage 1'. */
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text') text!: string;
  @Column('text') why!: string;
  @Column('jsonb', { name: 'partner_ids' }) partnerIds!: string[];
  @Column('jsonb', { name: 'topic_ids' }) topicIds!: string[];
  @Column('text', { name: 'ambition_id', nullable: true }) ambitionId!: string | null;
  /** Only for who sits in the body that decided. */
  @Column('boolean', { default: false }) confidential!: boolean;
  @Column(localDate({ name: 'evaluate_on' })) evaluateOn!: string;
  @Column('text') status!: 'geldt' | 'beeindigd';
  @Column(localDate({ name: 'ended_on', nullable: true })) endedOn!: string | null;
  @Column('text', { name: 'last_result', nullable: true }) lastResult!: Result | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

/** What an evaluation came to for the agreement. */
export type Became = 'voortgezet' | 'herzien' | 'beeindigd';

/** One thing that happened to an agreement; rows are only ever added. `content`: as it read from then on. */
@Entity('agreement_history')
export class AgreementHistory {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'agreement_id' }) agreementId!: string;
  @PrimaryColumn('int') nr!: number;
  @Column('text') kind!: 'vastgelegd' | 'herzien' | 'geevalueerd' | 'beeindigd';
  @Column(localDate({ name: 'happened_on' })) happenedOn!: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('jsonb') content!: AgreementContent;
  @Column('text', { nullable: true }) result!: Result | null;
  @Column('text', { nullable: true }) became!: Became | null;
  /** Why it was not reached, or not wholly. */
  @Column('text', { nullable: true }) cause!: string | null;
  /** How the working together went. */
  @Column('text', { nullable: true }) process!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

/** An evaluation that a working group (or another body) made by itself: collected here, so that it is not lost with the group. */
@Entity('group_evaluation')
export class GroupEvaluation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'body_id' }) bodyId!: string;
  @Column(localDate({ name: 'held_on' })) heldOn!: string;
  @Column('text') title!: string;
  @Column('text') conclusion!: string;
  /** null: it does not say whether something was reached. */
  @Column('text', { nullable: true }) result!: Result | null;
  @Column('text', { nullable: true }) cause!: string | null;
  @Column('uuid', { name: 'agreement_id', nullable: true }) agreementId!: string | null;
  @Column('text', { name: 'ambition_id', nullable: true }) ambitionId!: string | null;
  @Column('jsonb', { name: 'topic_ids' }) topicIds!: string[];
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}
