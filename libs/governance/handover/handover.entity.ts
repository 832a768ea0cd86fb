import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';

/** Somebody leaves a seat: what is open goes to whoever comes, and stays with the seat until then. */
@Entity('handover')
export class Handover {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'membership_id' }) membershipId!: string;
  @Column('text', { name: 'body_id' }) bodyId!: string;
  @Column('text', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  /** The first day on which the seat is not theirs any more. */
  @Column(localDate({ name: 'leaves_on' })) leavesOn!: string;
  @Column(instant({ name: 'created_at' })) createdAt!: string;
}

/** `vervallen`: settled without a holder. `gedaan`: done by whoever did it before anybody took it up. */
export type PointStatus = 'open' | 'aanvaard' | 'geweigerd' | 'toegewezen' | 'vervallen' | 'gedaan';

@Entity('handover_point')
export class HandoverPoint {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'handover_id' }) handoverId!: string;
  @Column('int') position!: number;
  /** Which source found it (sources.ts), and what it is there. */
  @Column('text') source!: string;
  @Column('text') ref!: string;
  /** Somebody must take it up; else it is told along. */
  @Column('boolean') duty!: boolean;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) why!: string | null;
  @Column(localDate({ name: 'due_on', nullable: true })) dueOn!: string | null;
  /** Below the web application's address. */
  @Column('text', { nullable: true }) page!: string | null;
  /** Mail does not tell. */
  @Column('boolean') confidential!: boolean;
  /** What who leaves says about it. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') status!: PointStatus;
  /** Why it was refused, or may lapse. */
  @Column('text', { nullable: true }) reason!: string | null;
  /** Who took it up. */
  @Column('uuid', { name: 'holder_id', nullable: true }) holderId!: string | null;
  @Column(instant({ name: 'answered_at', nullable: true })) answeredAt!: string | null;
}
