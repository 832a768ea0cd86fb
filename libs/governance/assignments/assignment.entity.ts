import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { instant, localDate } from '#platform/columns';

/** A bestuurlijke opdracht as it is worded; what has become of it stands in its workflow. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'ambition_id' }) ambitionId!: string;
  /** The vraagstuk that it works on. */
  @Column('uuid', { name: 'question_id', nullable: true }) questionId!: string | null;
  /** Topics that it touches, of the list that agreements and agenda items share: assignments of other ambitions on the same topic are shown with it. */
  @Column('jsonb', { name: 'topic_ids' }) topicIds!: string[];
  @Column('text', { name: 'issuer_id' }) issuerId!: string;
  @Column('text', { name: 'group_id' }) groupId!: string;
  @Column('text', { nullable: true }) result!: string | null;
  /** By what the result is seen. */
  @Column('text', { nullable: true }) measure!: string | null;
  /** Who of the group leads. */
  @Column('text', { nullable: true }) who!: string | null;
  @Column('text', { nullable: true }) means!: string | null;
  /** The lines within which the group decides for itself. */
  @Column('text', { nullable: true }) frame!: string | null;
  /** As it was agreed when it was issued; a term that the body gave later stands in the workflow. */
  @Column(localDate({ name: 'due_on', nullable: true })) dueOn!: LocalDate | null;
  @Column('jsonb', { name: 'reports_on' }) reportsOn!: LocalDate[];
  /** The group's mandate as the scheme had it when the assignment was laid before the body. */
  @Column('text', { nullable: true }) mandate!: string | null;
  /** The assignment from which it followed. */
  @Column('uuid', { nullable: true }) follows!: string | null;
  @Column('uuid', { name: 'drafted_by', nullable: true }) draftedBy!: string | null;
  @Column(instant({ name: 'drafted_at' })) draftedAt!: string;
}

export type NoteKind = 'tussenstand' | 'knelpunt' | 'oplossing' | 'voorstel' | 'vraag' | 'eindverslag';

/** What somebody wrote about an assignment. `about`: the knelpunt that an oplossing solves. */
@Entity('assignment_note')
export class AssignmentNote {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('text') kind!: NoteKind;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) about!: string | null;
  @Column('uuid', { nullable: true }) by!: string | null;
  @Column(instant()) at!: string;
}

export type FramePart = { name: string; text: string };

@Entity('working_group_frame')
export class WorkingGroupFrame {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text', { name: 'group_id' }) groupId!: string;
  @Column('jsonb') parts!: FramePart[];
  @Column('uuid', { name: 'set_by', nullable: true }) setBy!: string | null;
  @Column(instant({ name: 'set_at' })) setAt!: string;
}
