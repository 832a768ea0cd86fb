/**
 * The secretary's desk: every working day a look at what the first page shows, and a little of what waits is done. Also what no
 * mail asks for: planning the year, moving, cancelling.
 */
import { addDays, daysBetween, localDateOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { ComingsDesk } from './comings-desk.js';
import type { CommitteeDesk } from './committee-desk.js';
import type { Acts } from './post.js';
import type { RotationDesk } from './rotation-desk.js';
import type { Appointment, SeasonActs } from './season.acts.js';
import type { Asker, Stage } from './stage.js';

interface OnDesk extends Appointment {
  state: string;
  minutesState: string | null;
  /** Of the committee that prepares the agenda; null where none does. */
  preparation: string | null;
}

const PAGE = `
  SELECT m.id, m.body_id AS "bodyId", m.starts_at AS "startsAt", i.state, v.state AS "minutesState", c.state AS preparation
  FROM meeting m
  JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
  LEFT JOIN instance v ON v.tenant_id = m.tenant_id AND v.workflow = 'minutes' AND v.business_key = m.id::text
  LEFT JOIN instance c ON c.tenant_id = m.tenant_id AND c.workflow = 'agenda-preparation' AND c.business_key = m.id::text
  WHERE m.cancelled_because IS NULL AND m.starts_at BETWEEN $1::timestamptz - interval '60 days' AND $1::timestamptz + interval '60 days'
  ORDER BY m.starts_at, m.id`;

/** Cancelled meetings whose year falls short: the task says so. */
const SHORT = `
  SELECT m.id, m.body_id AS "bodyId", m.starts_at AS "startsAt" FROM task t JOIN meeting m ON m.tenant_id = t.tenant_id AND m.id = t.meeting_id
  WHERE t.kind = 'vergadering-te-weinig' ORDER BY t.created_at, t.id`;

/** The list of tasks is gone through once a week. */
const MONDAY = 1;
/** Whoever was there gets so many mornings to remark on a draft. */
const REVIEW_VISITS = 3;

export class Desk {
  /** Since which visit a meeting or its minutes has stood in its present state, and in which round. */
  private readonly seen = new Map<string, { state: string; visits: number; round: number }>();
  private readonly handled = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly acts: Acts,
    private readonly season: SeasonActs,
    private readonly committee: CommitteeDesk,
    private readonly comings: ComingsDesk,
    private readonly rotation: RotationDesk,
  ) {}

  /** One morning. `day` is a working day. */
  async visit(day: LocalDate): Promise<void> {
    this.planYear(day);
    if (this.stage.temperament.forgets === 1) return;
    // None of them changes anything yet: what they find goes into the diary.
    await Promise.all([this.meetings(day), this.committee.visit(day), this.comings.visit(day), this.rotation.visit(day), weekdayOf(day) === MONDAY ? this.replaceCancelled() : null]);
  }

  private async meetings(day: LocalDate): Promise<void> {
    for (const row of await this.stage.world.spectator.query<Omit<OnDesk, 'startsAt'> & { startsAt: Date }>('desk', PAGE, [this.stage.world.now()])) {
      const meeting = { ...row, startsAt: row.startsAt.toISOString() };
      const { secretary, minuteTaker } = this.stage.cast.table(meeting.bodyId);
      // Where nobody keeps a body going, nothing of it is done until somebody does.
      if (secretary !== null && this.stage.isAtWork(secretary, day)) this.secretary(meeting, secretary, day);
      if (minuteTaker !== null && this.stage.isAtWork(minuteTaker, day)) this.minuteTaker(meeting, minuteTaker);
    }
  }

  private async replaceCancelled(): Promise<void> {
    for (const cancelled of await this.stage.world.spectator.query<Omit<Appointment, 'startsAt'> & { startsAt: Date }>('short', SHORT)) {
      this.once(`replace/${cancelled.id}`, this.stage.cast.table(cancelled.bodyId).secretary, (as) => this.season.replace(as, { ...cancelled, startsAt: cancelled.startsAt.toISOString() }));
    }
  }

  /** The coming year before it begins; at the very start also the present one. */
  private planYear(day: LocalDate): void {
    const { plans } = this.stage.temperament;
    const year = schoolYearOf(day);
    const next = schoolYearOf(addDays(year.to, 1));
    const planning = addDays(`${year.to.slice(0, 4)}-${plans.month}-01`, this.stage.chance.between(plans.from, plans.until, 'plans', next.label) - 1);
    for (const wanted of day >= planning ? [year, next] : [year]) {
      for (const secretary of new Set(this.stage.cast.regular().map((table) => table.secretary))) {
        this.once(`plan/${wanted.label}/${secretary ?? ''}`, secretary, (as) => this.season.acceptYear(as, wanted));
      }
      this.extra(wanted.label, day);
    }
  }

  private extra(label: string, day: LocalDate): void {
    for (const { body, secretary } of this.stage.cast.regular()) {
      if (!this.stage.habit('extra', label, body.id) || !this.stage.chance.happens(0.02, 'extra now', label, body.id, day)) continue;
      this.once(`extra/${label}/${body.id}`, secretary, (as) => this.season.extra(as, body.id));
    }
  }

  private secretary(meeting: OnDesk, person: string, day: LocalDate): void {
    const { id, state, bodyId } = meeting;
    // Who meets without a rhythm came together for something: that is not put off.
    if (state !== 'held' && this.stage.cast.table(bodyId).body.meetings) this.dates(meeting, person, day);
    const turn = this.turn(`meeting/${id}`, state);
    // The committee first; when it is done, its letter asks for this.
    const mine = meeting.preparation === null || meeting.preparation === 'settled';
    if (state === 'drafting' && mine && turn.ripe) this.once(`propose/${id}/${turn.round}`, person, (as) => this.acts.agenda.propose(as, id, `propose/${id}/${turn.round}`));
    if (state === 'fixed' && this.stage.habit('sendsEarly', id)) this.once(`send/${id}/${turn.round}`, person, (as) => this.acts.agenda.send(as, id));
    if (state === 'sent' && turn.round < 9 && this.stage.habit('reopensAgenda', id)) this.once(`reopen/${id}`, person, (as) => this.acts.agenda.reopen(as, id));
    if (state === 'held' && turn.ripe && !this.acts.record.isRecorded(id)) this.once(`record/${id}`, person, (as) => this.acts.record.write(as, id));
  }

  private minuteTaker({ id, minutesState }: OnDesk, person: string): void {
    if (minutesState === null) return;
    const { ripe, round } = this.turn(`minutes/${id}`, minutesState);
    if (!ripe) return;
    if (minutesState === 'awaiting-draft') this.once(`draft/${id}/${round}`, person, (as) => this.acts.minutes.draft(as, id));
    if (minutesState === 'in-review') this.once(`review/${id}/${round}`, person, (as) => this.acts.minutes.completeReview(as, id));
  }

  private dates(meeting: OnDesk, person: string, day: LocalDate): void {
    const { id, startsAt } = meeting;
    const left = daysBetween(day, localDateOf(startsAt));
    if (this.stage.habit('moves', id) && left <= this.stage.chance.between(9, 50, 'moves at', id)) this.once(`move/${id}`, person, (as) => this.season.move(as, meeting));
    if (this.stage.habit('cancels', id) && left <= this.stage.chance.between(3, 40, 'cancels at', id)) this.once(`cancel/${id}`, person, (as) => this.season.cancel(as, meeting));
  }

  /** How long it has stood there, counted in visits, and whether it is time to do something about it. */
  private turn(key: string, state: string): { ripe: boolean; round: number } {
    const known = this.seen.get(key);
    const turn = known?.state === state ? { ...known, visits: known.visits + 1 } : { state, visits: 0, round: (known?.round ?? 0) + 1 };
    this.seen.set(key, turn);
    const delay = this.stage.delay(key, state, `${turn.round}`);
    const patience = state === 'in-review' ? REVIEW_VISITS : 0;
    return { ripe: delay !== null && turn.visits >= delay + patience, round: turn.round };
  }

  private once(key: string, person: string | null, act: (as: Asker) => Promise<unknown>): void {
    if (this.handled.has(key)) return;
    this.handled.add(key);
    this.stage.intend(person, 0, key, act);
  }
}
