/** A municipality's annual plans as rows: every version of the text is kept. Amounts in whole cents. */
import { Column, Entity, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { instant, localDate } from '#platform/columns';
import type { Cover } from '#scheme/budget/model';

/** int8: node-postgres gives it as text. */
const cents = (options: ColumnOptions = {}): ColumnOptions => ({ type: 'bigint', transformer: { from: (value: string | null) => (value === null ? null : Number(value)), to: (value: number | null) => value }, ...options });

@Entity('annual_plan')
export class YearPlan {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  /** '2021-2022', '2022' */
  @PrimaryColumn('text') year!: string;
  @Column('text') title!: string;
  /** The steering body, whose secretary keeps the plan. */
  @Column('text', { name: 'body_id' }) bodyId!: string;
  /** First and last day of the plan year. */
  @Column(localDate({ name: 'from_day' })) fromDay!: string;
  @Column(localDate({ name: 'until_day' })) untilDay!: string;
  /** What the LEA may spend, and what that is called in the municipality's books; null: not named. */
  @Column(cents({ name: 'available_cents', nullable: true })) availableCents!: number | null;
  @Column('text', { name: 'budget_name', nullable: true }) budgetName!: string | null;
  /** Where the plan contradicts itself or departs from its form; Dutch. */
  @Column('jsonb') remarks!: string[];
  /** The raadsinformatiebrief as somebody wrote it; null: as Leidraad drafts it. */
  @Column('text', { name: 'council_letter', nullable: true }) councilLetter!: string | null;
  @Column('text', { nullable: true }) evaluation!: string | null;
  @Column(instant({ name: 'created_at' })) createdAt!: string;
}

@Entity('plan_version')
export class YearPlanVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') year!: string;
  @PrimaryColumn('int') version!: number;
  /** Why there is this version; null: the first one. */
  @Column('text', { nullable: true }) reason!: string | null;
  /** null: it is still being written. */
  @Column(instant({ name: 'submitted_at', nullable: true })) submittedAt!: string | null;
  @Column(instant({ name: 'created_at' })) createdAt!: string;
}

@Entity('plan_line')
export class YearPlanLine {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') year!: string;
  @PrimaryColumn('int') version!: number;
  @PrimaryColumn('text', { name: 'line_id' }) lineId!: string;
  @Column('int') position!: number;
  @Column('text') name!: string;
  @Column('jsonb') ambitions!: string[];
  /** What stands in the scheme's columns, by their name. */
  @Column('jsonb') fields!: Record<string, string>;
  /** Means beside money: who works on it; null: not said. */
  @Column('text', { nullable: true }) people!: string | null;
  @Column(cents({ name: 'cost_cents' })) costCents!: number;
  @Column('jsonb') cover!: Cover[];
  @Column('jsonb') remarks!: string[];
  /** Nobody wrote it yet. */
  @Column('boolean') empty!: boolean;
}

@Entity('plan_action')
export class YearPlanAction {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') year!: string;
  @PrimaryColumn('int') version!: number;
  /** The same through all versions of the plan. */
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'line_id' }) lineId!: string;
  @Column('int') position!: number;
  @Column('int', { nullable: true }) nr!: number | null;
  @Column('text') action!: string;
  @Column('jsonb') partners!: string[];
  /** As the plan words it; the days are what it means, null where that cannot be told. */
  @Column('text') planning!: string;
  @Column(localDate({ name: 'from_day', nullable: true })) fromDay!: string | null;
  @Column(localDate({ name: 'until_day', nullable: true })) untilDay!: string | null;
  /** Days within it on which it comes back. */
  @Column('jsonb') again!: string[];
  @Column(cents({ name: 'budget_cents', nullable: true })) budgetCents!: number | null;
  /** What stands there where no amount does: 'idem', 'Gemeente'. */
  @Column('text', { name: 'budget_text', nullable: true }) budgetText!: string | null;
  /** The trekker; null: nobody is named. */
  @Column('uuid', { name: 'lead_id', nullable: true }) leadId!: string | null;
  /** Of an action that another year left unfinished. */
  @Column('jsonb', { name: 'carried_from', nullable: true }) carriedFrom!: { year: string; id: string } | null;
}

/** What became of an action, whatever version it stands in. */
@Entity('plan_progress')
export class YearPlanProgress {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') year!: string;
  @PrimaryColumn('text', { name: 'action_id' }) actionId!: string;
  @Column(localDate({ name: 'done_on', nullable: true })) doneOn!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { name: 'told_by', nullable: true }) toldBy!: string | null;
}

@Entity('plan_adoption')
export class YearPlanAdoption {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('text') year!: string;
  @PrimaryColumn('int') version!: number;
  /** 'platform', 'partner:gemeente' */
  @PrimaryColumn('text') authority!: string;
  @Column(localDate({ name: 'adopted_on' })) adoptedOn!: string;
  /** Who said it; null: a body in its meeting, or known from the scheme. */
  @Column('uuid', { name: 'adopted_by', nullable: true }) adoptedBy!: string | null;
  /** "Met aanpassingen". */
  @Column('boolean') adapted!: boolean;
  /** Which; null: none, or nobody wrote them down. */
  @Column('text', { nullable: true }) adaptations!: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
}

/** Money promised, charged to the LEA's budget for a line. */
@Entity('plan_commitment')
export class YearPlanCommitment {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') year!: string;
  @Column('text', { name: 'line_id' }) lineId!: string;
  @Column(cents()) cents!: number;
  @Column('text') what!: string;
  @Column('text', { name: 'to_whom' }) toWhom!: string;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy!: string | null;
  @Column(instant({ name: 'made_at' })) madeAt!: string;
  /** What it passed, and was made all the same; Dutch. */
  @Column('jsonb') passed!: string[];
  @Column(instant({ name: 'withdrawn_at', nullable: true })) withdrawnAt!: string | null;
  @Column('text', { name: 'withdrawn_because', nullable: true }) withdrawnBecause!: string | null;
}
