/** What no letter asks for: people who go to work elsewhere, secretaries among them, and a body that must choose who presides. Looked at once a week. */
import { weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { ComingsActs } from './comings.acts.js';
import type { Stage } from './stage.js';

const TUESDAY = 2;
const WEEKS = 52;
/** As often again: a run shall have a new one in its midst. */
const SECRETARIES = 2;
/** So long a body is without a chair before somebody brings it up, in working days. */
const CHAIR_AFTER = { least: 2, most: 15 };

export class ComingsDesk {
  private readonly handled = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly acts: ComingsActs,
  ) {}

  async visit(day: LocalDate): Promise<void> {
    if (weekdayOf(day) !== TUESDAY) return;
    this.chooseChairs(day);
    const { changesJob } = this.stage.temperament.habits;
    if (changesJob === 0) return;
    for (const { personId, secretary } of await this.acts.leavable()) {
      const key = `changes-job/${personId}`;
      const share = personId === secretary ? changesJob * SECRETARIES : changesJob;
      if (this.handled.has(key) || !this.stage.chance.happens(share / WEEKS, 'changes job', personId, day)) continue;
      this.handled.add(key);
      this.stage.intend(secretary, 0, key, (as) => this.acts.leave(as, personId, key));
    }
  }

  private chooseChairs(day: LocalDate): void {
    const { cast, chance, world } = this.stage;
    for (const { id, rotation } of world.scheme.bodies.filter((body) => body.chair.by === 'members')) {
      const table = cast.table(id);
      // Where the chair rotates, the rooster sees to it.
      if ((rotation !== null && rotation.chairEveryYears !== null) || table.chair !== null || table.members.length === 0) continue;
      const key = `choose-chair/${id}/${cast.version}`;
      if (this.handled.has(key)) continue;
      this.handled.add(key);
      this.stage.intend(table.secretary ?? table.members[0]!, chance.between(CHAIR_AFTER.least, CHAIR_AFTER.most, 'chooses after', key, day), key, (as) => this.acts.chooseChair(as, id, key));
    }
  }
}
