/**
 * Once a week the secretaries of the overleg that the law asks for look at their list and their register; in June the working groups
 * hand in how their year went. What nobody is asked by mail, and what the letters about it only repeat.
 */
import { addDays, localDateOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { countedBodies } from '#governance/oversight/counted-bodies';
import { CAUSES } from './quality.data.js';
import { GROUP_FINDINGS } from './oversight.data.js';
import { OversightActs, type Gathering } from './oversight.acts.js';
import { OversightMending } from './oversight.mend.js';
import { QuestionActs } from './question.acts.js';
import type { RecordActs } from './record.acts.js';
import type { SeasonActs } from './season.acts.js';
import type { Asker, Stage } from './stage.js';

/** Of the bodies that count: those whose agenda is open, those that were held and written down, and what is on their secretaries' lists. */
const GATHERINGS = `
  SELECT m.id, m.body_id AS "bodyId", m.starts_at AS "startsAt", EXISTS (SELECT FROM preparation p WHERE p.tenant_id = m.tenant_id AND p.meeting_id = m.id) AS prepared, i.state,
         EXISTS (SELECT FROM agenda_item a WHERE a.tenant_id = m.tenant_id AND a.meeting_id = m.id AND a.outcome IS NOT NULL) AS recorded
  FROM meeting m JOIN instance i ON i.tenant_id = m.tenant_id AND i.workflow = 'meeting' AND i.business_key = m.id::text
  WHERE m.body_id = ANY($1) AND m.cancelled_because IS NULL AND m.starts_at BETWEEN $2::timestamptz - interval '60 days' AND $2::timestamptz + interval '120 days' ORDER BY m.starts_at, m.id`;
const LISTS = `SELECT kind, body_id AS "bodyId", min(created_at) AS since FROM task WHERE kind IN ('wettelijke-toets', 'afspraak-evaluatie') AND done_at IS NULL GROUP BY 1, 2 ORDER BY 1, 2`;

const WEDNESDAY = 3;
/** By then those who were to ask their achterban have. */
const ANSWERED_AFTER = 28;
/** No later is an extra meeting called: it must fall before the end of the year. */
const LAST_EXTRA = '11-20';
const OPEN = ['planned', 'collecting'];

type OnDesk = Omit<Gathering, 'startsAt'> & { startsAt: Date; state: string; recorded: boolean };

export class OversightDesk {
  private readonly handled = new Set<string>();
  private readonly acts: OversightActs;
  private readonly mending: OversightMending;
  private readonly questions: QuestionActs;

  constructor(
    private readonly stage: Stage,
    private readonly season: SeasonActs,
    private readonly record: Pick<RecordActs, 'write' | 'isRecorded'>,
  ) {
    this.acts = new OversightActs(stage);
    this.mending = new OversightMending(stage, this.acts);
    this.questions = new QuestionActs(stage);
  }

  async visit(day: LocalDate): Promise<void> {
    if (weekdayOf(day) !== WEDNESDAY || this.stage.temperament.forgets === 1) return;
    const { spectator, scheme, now } = this.look();
    const gatherings = (await spectator.query<OnDesk>('oversight-gatherings', GATHERINGS, [countedBodies(scheme).map(({ id }) => id), now])).map((one) => ({ ...one, startsAt: one.startsAt.toISOString() }));
    for (const one of gatherings) this.gathering(one, day);
    for (const { kind, bodyId } of await spectator.query<{ kind: string; bodyId: string }>('oversight-lists', LISTS)) {
      if (kind === 'wettelijke-toets') this.list(bodyId, gatherings, day);
      else this.occasion(`evaluate-late/${bodyId}/${day.slice(0, 7)}`, this.secretaryOf(bodyId), (as) => this.acts.evaluateLate(as, bodyId));
    }
    if (day.slice(5, 7) === '06') this.groups(day);
  }

  private look() {
    const { spectator, scheme } = this.stage.world;
    return { spectator, scheme, now: this.stage.world.now() };
  }

  private gathering(meeting: Gathering & { state: string; recorded: boolean }, day: LocalDate): void {
    const secretary = this.secretaryOf(meeting.bodyId);
    const on = localDateOf(meeting.startsAt);
    if (on > day && OPEN.includes(meeting.state)) this.occasion(`bring/${meeting.id}`, secretary, (as) => this.acts.bring(as, meeting));
    if (on >= day || !meeting.recorded) return;
    this.occasion(`settle/${meeting.id}`, secretary, (as) => this.settle(as, meeting));
    this.occasion(`question/${meeting.id}`, secretary, (as) => this.questions.decide(as, meeting));
    if (addDays(on, ANSWERED_AFTER) < day) this.occasion(`settle-again/${meeting.id}`, secretary, (as) => this.acts.settle(as, meeting));
  }

  private async settle(as: Asker, meeting: Gathering): Promise<void> {
    await this.mending.sayAbsent(as, meeting);
    await this.acts.settle(as, meeting);
  }

  /** From September on: write down who was there, find a meeting, look for mandates. Once a month, as the letters come. */
  private list(bodyId: string, gatherings: readonly (Gathering & { state: string; recorded: boolean })[], day: LocalDate): void {
    const secretary = this.secretaryOf(bodyId);
    const [year, month] = [Number(day.slice(0, 4)), day.slice(0, 7)];
    for (const { id, startsAt, state, recorded } of gatherings) {
      if (localDateOf(startsAt) < day && state === 'held' && !recorded && !this.record.isRecorded(id)) this.occasion(`write/${id}/${month}`, secretary, (as) => this.record.write(as, id));
    }
    for (const one of gatherings) if (localDateOf(one.startsAt) > day && OPEN.includes(one.state)) this.occasion(`bring/${one.id}/${month}`, secretary, (as) => this.acts.bring(as, one));
    this.occasion(`mend/${month}`, secretary, (as) => this.mending.mend(as, year));
    const comes = gatherings.some(({ startsAt }) => localDateOf(startsAt) > day && localDateOf(startsAt) <= `${year}-12-31`);
    if (!comes && day.slice(5) <= LAST_EXTRA) this.occasion(`extra/${month}`, secretary, (as) => this.meetAfterAll(as, bodyId, year));
  }

  /** A year without any overleg gets one; what was not talked about in one that was held waits for the next. */
  private async meetAfterAll(as: Asker, bodyId: string, year: number): Promise<void> {
    const { meetings, perYear } = await this.acts.factsOf(year);
    if (meetings.length < perYear) await this.season.extra(as, bodyId);
  }

  private groups(day: LocalDate): void {
    const { scheme, chance } = { ...this.look(), chance: this.stage.chance };
    const year = schoolYearOf(day).label;
    for (const { id, name, ambitions } of scheme.bodies.filter(({ kind }) => kind === 'werkgroep')) {
      const key = `group-evaluation/${id}/${year}`;
      const result = chance.pick(['bereikt', 'deels', null] as const, 'group result', key);
      const body = { bodyId: id, title: `${name}: terugblik op ${year}`, conclusion: chance.pick(GROUP_FINDINGS, 'group finding', key), result, cause: result === 'deels' ? chance.pick(CAUSES, 'group cause', key) : null, ambitionId: ambitions[0] ?? null };
      this.occasion(key, this.secretaryOf(id), (as) => this.stage.product.groupEvaluations.collect(as.context(), { ...body, on: localDateOf(this.stage.world.now()) }));
    }
  }

  private secretaryOf(bodyId: string): string | null {
    const { secretary, chair } = this.stage.cast.table(bodyId);
    return secretary ?? chair;
  }

  /** Each once: done after a while, or forgotten. */
  private occasion(key: string, person: string | null, act: (as: Asker) => Promise<unknown>): void {
    if (this.handled.has(key) || person === null) return;
    this.handled.add(key);
    const late = this.stage.delay(key);
    if (late !== null) this.stage.intend(person, late, key, act);
  }
}
