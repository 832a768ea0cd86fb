import { Column, Entity, PrimaryColumn } from 'typeorm';
import { localDate } from '#platform/columns';

/** A gemeente: the tenant. Its id follows from its slug, so that nothing need be looked up before the tenant is known. */
@Entity('municipality')
export class Municipality {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  /** The worked example: people may be impersonated, mail goes to the embedded mailbox. */
  @Column('boolean') example!: boolean;
}

/** A version of the municipality's scheme, as it was handed in; the one with the latest `validFrom` not after a day holds on it. */
@Entity('scheme_version')
export class SchemeVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('int') version!: number;
  @Column(localDate({ name: 'valid_from' })) validFrom!: string;
  @Column('text') source!: string;
}
