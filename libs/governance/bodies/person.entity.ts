import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#calendar/model';

@Entity('person')
export class Person {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  /** The local day on which they became known here. */
  @Column('date', { name: 'added_on' }) addedOn!: LocalDate;
  /** One mail a day instead of each by itself; what is urgent comes at once all the same. */
  @Column('boolean', { name: 'prefers_digest', default: false }) prefersDigest!: boolean;
}
