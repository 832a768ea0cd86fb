/** What people do with a mail when they have read it. Who prefers a digest reads the notices in it. */
import type { MailKind } from '#messaging/mail-kinds';
import type { Letter } from '../spectator.js';
import type { AgendaActs } from './agenda.acts.js';
import type { Table } from './cast.js';
import type { CommitteeActs } from './committee.acts.js';
import type { MinutesActs } from './minutes.acts.js';
import type { RecordActs } from './record.acts.js';
import type { RotationActs } from './rotation.acts.js';
import type { Stage } from './stage.js';

export interface Acts {
  agenda: AgendaActs;
  committee: CommitteeActs;
  record: RecordActs;
  minutes: MinutesActs;
  rotation: RotationActs;
}

/** To a call for items: one's own, or none. */
type Answers = Pick<AgendaActs, 'submit' | 'decline'>;

interface Reading {
  person: string;
  meetingId: string;
  table: Table;
  /** This letter, for draws and diary. */
  key: string;
}

export class Post {
  private readonly answered = new Set<string>();
  private readonly read = new Set<string>();
  private readonly overviews = new Map<string, number>();
  private readonly reactions: Partial<Record<MailKind, (reading: Reading) => void>> = {
    'call-for-items': (reading) => this.answerCall(reading, reading.table, this.acts.agenda),
    'items-reminder': (reading) => this.answerReminder(reading, this.acts.agenda),
    'committee-call': (reading) => this.answerCall(reading, this.committeeOf(reading), this.committee),
    'committee-reminder': (reading) => this.answerReminder(reading, this.committee),
    'committee-undecided': (reading) => this.heed(reading, (as) => this.acts.committee.decide(as, reading.meetingId, reading.key, true)),
    'committee-settled': (reading) => this.do(reading, (as) => this.acts.agenda.propose(as, reading.meetingId, reading.key)),
    agenda: (reading) => this.thinkOfLateItem(reading),
    'papers-reminder': (reading) => this.heed(reading, (as) => this.acts.agenda.handInPapers(as, reading.meetingId)),
    'late-item-request': (reading) => reading.person === reading.table.chair && this.do(reading, (as) => this.acts.agenda.decideLate(as, reading.meetingId)),
    'agenda-draft-reminder': (reading) => this.heed(reading, (as) => this.acts.agenda.propose(as, reading.meetingId, reading.key)),
    'agenda-returned': (reading) => this.do(reading, (as) => this.acts.agenda.propose(as, reading.meetingId, reading.key)),
    'agenda-approval-request': (reading) => this.leads(reading) && this.do(reading, (as) => this.acts.agenda.fixOrReturn(as, reading.meetingId, reading.key)),
    'agenda-approval-reminder': (reading) => this.leads(reading) && this.heed(reading, (as) => this.acts.agenda.fixOrReturn(as, reading.meetingId, reading.key)),
    escalation: (reading) => this.heed(reading, (as) => this.acts.agenda.hurry(as, reading.meetingId, reading.key)),
    'record-reminder': (reading) => this.heed(reading, (as) => this.acts.record.write(as, reading.meetingId), reading.table.secretary),
    'minutes-due-reminder': (reading) => this.remindedOfMinutes(reading),
    'review-request': (reading) => this.review(reading),
    // Whoever presides no more when the mail arrives leaves it to the successor, who is reminded.
    'akkoord-request': (reading) => reading.person === reading.table.chair && this.do(reading, (as) => this.acts.minutes.akkoordOrNot(as, reading.meetingId, reading.key)),
    'akkoord-withheld': (reading) => this.do(reading, (as) => this.acts.minutes.draft(as, reading.meetingId)),
    'automatic-mailing-preview': (reading) => this.seePreview(reading),
    'correction-request': (reading) => this.do(reading, (as) => this.acts.minutes.correct(as, reading.meetingId)),
    'follow-up': (reading) => this.heed(reading, (as) => this.acts.record.settleReservations(as, reading.meetingId), reading.table.secretary),
  };

  constructor(
    private readonly stage: Stage,
    private readonly acts: Acts,
  ) {}

  /** In the committee an item is offered, not put onto the agenda. */
  private get committee(): Answers {
    const { committee } = this.acts;
    return { submit: (as, meetingId, key) => committee.offer(as, meetingId, key), decline: (as, meetingId) => committee.decline(as, meetingId) };
  }

  private committeeOf({ table }: Reading): Table | null {
    return this.stage.cast.committeeOf(table);
  }

  /** Presides here or in the committee, or fixes the agenda as secretary: who does not any more when the mail arrives, or reads it for want of a chair, leaves it. */
  private leads(reading: Reading): boolean {
    const { body, chair, secretary } = reading.table;
    return [chair, this.committeeOf(reading)?.chair, body.agenda.fixedBy === 'secretary' ? secretary : null].includes(reading.person);
  }

  receive({ messageId, kind, personId, meetingId, bodyId, rotationId }: Letter): void {
    if (personId !== null && bodyId !== null && rotationId !== null) return this.receiveOfRotation(kind, { person: personId, rotationId, secretary: this.stage.cast.table(bodyId).secretary, key: `${kind}/${rotationId}/${personId}/${messageId}` });
    if (personId === null || meetingId === null || bodyId === null) return;
    const table = this.stage.cast.table(bodyId);
    const key = `${kind}/${meetingId}/${personId}/${messageId}`;
    // A second copy, after the answer to the first was lost, is no second question.
    if (this.read.has(key)) return;
    this.read.add(key);
    this.reactions[kind as MailKind]?.({ person: personId, meetingId, table, key });
  }

  private receiveOfRotation(kind: string, { person, rotationId, secretary, key }: { person: string; rotationId: string; secretary: string | null; key: string }): void {
    if (this.read.has(key)) return;
    this.read.add(key);
    const { rotation } = this.acts;
    // Who can put somebody forward may do so at once; the secretary sees to what is left, and everybody when it is late.
    const overviews = kind === 'rotation-overview' ? this.counted(rotationId) : 0;
    const reaction = kind === 'rotation-nominate' ? this.stage.habit('nominates', key) : (kind === 'rotation-overdue' || overviews > 1) && this.stage.heeds(key);
    if (person === secretary && (kind === 'rotation-overdue' || overviews > 3) && this.stage.habit('appointsInWriting', key)) {
      this.stage.intend(person, this.stage.chance.between(1, 12, 'appoints after', key), `${key}/in writing`, (as) => rotation.appointAll(as, rotationId));
    } else if (reaction) this.stage.intend(person, this.stage.chance.between(1, 15, 'nominates after', key), key, (as) => (person === secretary ? rotation.nominateAll(as, rotationId) : rotation.nominateOwn(as, rotationId)));
    if (kind === 'rotation-nominated' && this.stage.habit('withdraws', key)) {
      this.stage.intend(person, this.stage.chance.between(2, 30, 'withdraws after', key), key, async (as) => {
        const seatId = await rotation.seatOf(rotationId, person);
        if (seatId !== null) await rotation.withdraw(as, rotationId, seatId);
      });
    }
  }

  /** How often the secretary has read where this stands: the first time the sectors still have a year. */
  private counted(rotationId: string): number {
    const count = (this.overviews.get(rotationId) ?? 0) + 1;
    this.overviews.set(rotationId, count);
    return count;
  }

  /** A task: done after a while, or forgotten. */
  private do({ person, key }: Reading, act: Parameters<Stage['intend']>[3]): void {
    const days = this.stage.delay(key);
    if (days !== null) this.stage.intend(person, days, key, act);
  }

  /** A reminder: acted upon at once, or not. `by`: whoever has to do it, when that is another than the reader; null: nobody can. */
  private heed({ person, key }: Reading, act: Parameters<Stage['intend']>[3], by: string | null = person): void {
    if (by !== null && this.stage.heeds(key)) this.stage.intend(by, 0, key, act);
  }

  private answerCall(reading: Reading, asked: Table | null, answers: Answers): void {
    const { person, meetingId, key } = reading;
    if (!asked?.members.includes(person)) return;
    const days = this.stage.chance.between(0, 9, 'answers after', key);
    if (this.stage.habit('submits', key)) this.answer(reading, days, (as) => answers.submit(as, meetingId, key));
    else if (this.stage.habit('declines', key)) this.answer(reading, days, (as) => answers.decline(as, meetingId));
  }

  private answer({ person, meetingId, key }: Reading, days: number, act: Parameters<Stage['intend']>[3]): void {
    this.answered.add(`${meetingId}/${person}`);
    this.stage.intend(person, days, key, act);
  }

  private answerReminder(reading: Reading, answers: Answers): void {
    const { person, meetingId, key } = reading;
    if (this.answered.has(`${meetingId}/${person}`) || !this.stage.heeds(key)) return;
    this.answer(reading, 0, (as) => (this.stage.habit('submits', key) ? answers.submit(as, meetingId, key) : answers.decline(as, meetingId)));
  }

  private thinkOfLateItem({ person, meetingId, table, key }: Reading): void {
    if (table.members.includes(person) && this.stage.habit('submitsLate', key)) this.stage.intend(person, 1, key, (as) => this.acts.agenda.submit(as, meetingId, key));
  }

  /** About the draft it is for the minute-taker; about akkoord the chair answers, or the secretary telephones. */
  private remindedOfMinutes(reading: Reading): void {
    const { person, meetingId, table, key } = reading;
    const { chair, secretary, minuteTaker } = table;
    if (person === minuteTaker) this.heed(reading, (as) => this.acts.minutes.draft(as, meetingId));
    if (person === chair) this.heed({ ...reading, key: `${key}/akkoord` }, (as) => this.acts.minutes.akkoordOrNot(as, meetingId, key));
    // Whoever presides for want of a secretary telephones nobody.
    if (person === secretary && chair && chair !== person && this.stage.habit('telephones', key)) this.stage.intend(secretary, 0, `${key}/telephone`, (as) => this.acts.minutes.akkoordByTelephone(as, meetingId, chair));
  }

  private review({ person, meetingId, key }: Reading): void {
    if (this.stage.habit('remarks', key)) this.stage.intend(person, this.stage.chance.between(0, 2, 'remarks after', key), key, (as) => this.acts.minutes.remark(as, meetingId, key));
  }

  private seePreview(reading: Reading): void {
    const { person, meetingId, table, key } = reading;
    if (person !== table.secretary) return;
    if (this.stage.habit('stopsMailing', key)) this.stage.intend(person, 0, key, (as) => this.acts.minutes.stopMailing(as, meetingId, key));
    else if (table.chair && table.chair !== person && this.stage.habit('telephones', key)) this.stage.intend(person, 0, key, (as) => this.acts.minutes.akkoordByTelephone(as, meetingId, table.chair!));
  }
}
