/** What no letter asks for: an owner who leaves early, and a new college after the elections. Looked at once a week. */
import { addDays, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { RotationActs } from './rotation.acts.js';
import type { Stage } from './stage.js';

const MONDAY = 1;
/** Municipal elections are in March of these years; the new college is there in June. */
const isNewCollege = (day: LocalDate): boolean => Number(day.slice(0, 4)) % 4 === 2 && day.slice(5, 7) === '05';

export class RotationDesk {
  private readonly handled = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly acts: RotationActs,
  ) {}

  async visit(day: LocalDate): Promise<void> {
    if (weekdayOf(day) !== MONDAY && weekdayOf(addDays(day, -1)) !== MONDAY) return;
    const rotating = this.stage.world.scheme.bodies.filter(({ rotation }) => rotation !== null);
    if (rotating.length === 0) return;
    if (isNewCollege(day)) this.newCollege(day);
    const year = schoolYearOf(day);
    for (const { bodyId, seatId, personId } of await this.acts.owners()) {
      const key = `leaves/${year.label}/${personId}`;
      if (!this.stage.habit('leaves', key) || day < addDays(year.from, this.stage.chance.between(30, 300, 'leaves at', key)) || !this.first(key)) continue;
      this.stage.intend(personId, 0, key, (as) => this.acts.leave(as, bodyId, seatId, key));
    }
  }

  private newCollege(day: LocalDate): void {
    for (const body of this.stage.world.scheme.bodies) {
      for (const seat of body.seats.filter(({ filledBy }) => filledBy.kind === 'office' && /^wethouder/i.test(filledBy.office))) {
        const office = seat.filledBy.kind === 'office' ? seat.filledBy.office : seat.id;
        const key = `college/${day.slice(0, 4)}/${office}`;
        if (this.first(key) && this.stage.temperament.forgets < 1) this.stage.intend(this.stage.cast.table(body.id).secretary, 0, key, (as) => this.acts.newHolder(as, body.id, seat.id, key));
      }
    }
  }

  private first(key: string): boolean {
    if (this.handled.has(key)) return false;
    this.handled.add(key);
    return true;
  }
}
