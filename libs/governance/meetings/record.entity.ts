import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '#platform/columns';

export type Presence = 'aanwezig' | 'afgemeld' | 'afwezig';

@Entity('attendance')
export class Attendance {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') presence!: Presence;
  /** Name of the stand-in, where one came. */
  @Column('text', { name: 'represented_by', nullable: true }) representedBy!: string | null;
}

@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('text') text!: string;
  @Column('boolean', { default: false }) confidential!: boolean;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

/** An actiepunt. */
@Entity('action_item')
export class ActionItem {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId!: string | null;
  @Column('text') text!: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('boolean', { default: false }) confidential!: boolean;
  @Column(localDate({ name: 'due_on', nullable: true })) dueOn!: string | null;
  @Column(localDate({ name: 'done_on', nullable: true })) doneOn!: string | null;
  /** The meeting whose list told that it is done; null: nobody heard it yet. */
  @Column('uuid', { name: 'done_told_in', nullable: true }) doneToldIn!: string | null;
  @Column(instant({ name: 'recorded_at' })) recordedAt!: string;
}

/** Who answered the call for agenda items; "geen agendapunten" is an answer. */
@Entity('call_answer')
export class CallAnswer {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') answer!: 'agendapunten' | 'geen-agendapunten';
  @Column(instant()) at!: string;
}

/** What waits for the secretary outside any workflow. */
@Entity('task')
export class Task {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'mail-geweigerd' | 'vergadering-te-weinig' | 'nieuw-overleg' | 'verslag-schriftelijk' | 'effect-mislukt' | 'afspraak-evaluatie' | 'wettelijke-toets' | 'actiepunt-zonder-eigenaar' | 'overdracht-blijft-liggen' | 'vernietigingslijst';
  @Column('text', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  /** For mail-geweigerd: which mail to whom. */
  @Column('uuid', { name: 'delivery_id', nullable: true }) deliveryId!: string | null;
  @Column('text') text!: string;
  @Column(instant({ name: 'created_at' })) createdAt!: string;
  @Column(instant({ name: 'done_at', nullable: true })) doneAt!: string | null;
  /** null: it closed by itself. */
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy!: string | null;
}
