/** The agendacommissie's own diary: it meets, decides there or some days later, and now and then on another day. */
import { addDays, daysBetween, instantOf, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { CommitteeActs } from './committee.acts.js';
import type { Stage } from './stage.js';

interface Sitting {
  /** The meeting that is prepared. */
  id: string;
  bodyId: string;
  meets: Date;
  durationMinutes: number;
}

const SITTINGS = `
  SELECT m.id, m.body_id AS "bodyId", p.meets, p.duration_minutes AS "durationMinutes"
  FROM preparation p
  JOIN meeting m ON m.tenant_id = p.tenant_id AND m.id = p.meeting_id
  JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'agenda-preparation' AND i.business_key = m.id::text
  WHERE m.cancelled_because IS NULL AND i.state IN ('waiting', 'collecting', 'deciding') AND p.meets < $1
  ORDER BY p.meets, m.id`;

const DAYS_AHEAD = 14;

export class CommitteeDesk {
  private readonly handled = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly acts: CommitteeActs,
  ) {}

  async visit(day: LocalDate): Promise<void> {
    for (const sitting of await this.stage.world.spectator.query<Sitting>('sittings', SITTINGS, [instantOf(addDays(day, DAYS_AHEAD), '00:00')])) {
      const meets = localDateOf(sitting.meets.toISOString());
      if (meets === day) this.sit(sitting);
      else if (meets > day) this.putOff(sitting, daysBetween(day, meets));
    }
  }

  /** Chair or secretary says what was decided: when the meeting is over, some days later, or when somebody reminds them. */
  private sit({ id, bodyId, meets, durationMinutes }: Sitting): void {
    const key = `committee/${id}/${meets.toISOString()}`;
    const committee = this.stage.cast.committeeOf(this.stage.cast.table(bodyId));
    const days = this.stage.delay(key);
    if (!committee || days === null || !this.first(key)) return;
    const person = committee.chair && this.stage.chance.happens(0.5, 'chair decides', key) ? committee.chair : committee.secretary;
    if (person === null) return;
    const act = (as: Parameters<Parameters<Stage['intend']>[3]>[0]): Promise<void> => this.acts.decide(as, id, key, false);
    if (days === 0) this.stage.intendAt(new Date(meets.getTime() + durationMinutes * 60_000).toISOString(), person, key, act);
    else this.stage.intend(person, days, key, act);
  }

  private putOff({ id, bodyId }: Sitting, daysLeft: number): void {
    const key = `committee-moves/${id}`;
    if (daysLeft > this.stage.chance.between(2, 12, 'committee moves at', id) || !this.stage.habit('moves', 'committee', id) || !this.first(key)) return;
    this.stage.intend(this.stage.cast.table(bodyId).secretary, 0, key, (as) => this.acts.move(as, id));
  }

  private first(key: string): boolean {
    if (this.handled.has(key)) return false;
    this.handled.add(key);
    return true;
  }
}
