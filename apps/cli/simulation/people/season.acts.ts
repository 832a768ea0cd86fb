/** The secretary's year: accept the proposal before it begins, follow the proposal for a meeting that was cancelled, move and cancel within the rules. */
import { addDays, daysBetween, instantOf, localDateOf, schoolYearOf, weekdayOf } from '#calendar/local-date';
import type { LocalDate, SchoolYear } from '#calendar/model';
import { proposeReplacement } from '#calendar/season';
import { checkSeason } from '#calendar/season-check';
import type { PlannedMeeting, SeasonBody, SeasonInput } from '#calendar/season.model';
import { isTeachingDay } from '#calendar/teaching-time';
import { plannedIn } from '#governance/meetings/meeting.queries';
import { seasonInput } from '#governance/meetings/planning';
import type { Asker, Stage } from './stage.js';

/** A move is announced at least so many days before. */
const NOTICE_DAYS = 8;
const FARTHEST_DAYS = 24;
/** A call goes out six weeks before. */
const FIRST_MEETING_DAYS = 45;

export interface Appointment {
  id: string;
  bodyId: string;
  startsAt: string;
}

export class SeasonActs {
  constructor(private readonly stage: Stage) {}

  /** Everybody's secretary may plan: bodies with the same one are planned in one go, as their order asks. */
  async acceptYear(as: Asker, year: SchoolYear): Promise<void> {
    const { product, world, chance } = this.stage;
    const { meetings } = await product.seasons.propose(world.tenantId, year);
    if (meetings.length === 0) return;
    const announce = chance.happens(0.5, 'announce', year.label);
    const wanted = meetings.map(({ body, at }) => ({ bodyId: body, startsAt: at }));
    const own = wanted.filter(({ bodyId }) => this.stage.cast.plannerOf(bodyId) === as.person);
    if (own.length > 0) await product.seasons.accept(as.context(), { schoolYear: year.label, meetings: own, announce });
  }

  /** A new date for a cancelled meeting, as Leidraad proposes it on this day, together with that of the committee that prepares it. */
  async replace(as: Asker, cancelled: Appointment): Promise<void> {
    const { product, world } = this.stage;
    const { input } = await this.season(cancelled.startsAt);
    const { meeting, along } = proposeReplacement(world.calendar, input, { body: cancelled.bodyId, date: localDateOf(cancelled.startsAt) });
    const meetings = (meeting ? [meeting, ...along] : []).map(({ body, at }) => ({ bodyId: body, startsAt: at }));
    if (meetings.length > 0) await product.seasons.accept(as.context(), { schoolYear: input.schoolYear.label, meetings, announce: true });
  }

  /** A working group without a rhythm comes together for what it was given, six weeks later. */
  meetFor(bodyId: string, itemId: string): void {
    const { world, product, cast } = this.stage;
    const { body, secretary } = cast.table(bodyId);
    if (body.meetings || body.meetsBefore) return;
    this.stage.intend(secretary, 0, `meet-for/${bodyId}/${itemId}`, async (as) => {
      const now = world.now();
      const coming = await world.spectator.query('coming-of-body', 'SELECT 1 FROM meeting WHERE body_id = $1 AND starts_at > $2 AND cancelled_because IS NULL', [bodyId, now]);
      if (coming.length > 0) return;
      let day = addDays(localDateOf(now), FIRST_MEETING_DAYS);
      while (!isTeachingDay(world.calendar, day)) day = addDays(day, 1);
      await product.meetings.plan(as.context(), { bodyId, startsAt: instantOf(day, '15:00'), place: 'Gemeentehuis', extra: false, announce: true });
    });
  }

  /** To the nearest day that breaks no rule of the year, if there is one. */
  async move(as: Asker, meeting: Appointment): Promise<void> {
    const { product, world, chance } = this.stage;
    const { input, body } = await this.season(meeting.startsAt, meeting.bodyId);
    const date = localDateOf(meeting.startsAt);
    const others = without(input.fixed ?? [], { body: body.id, date });
    const days = candidates(body, date, input.today).filter((day) => schoolYearOf(day).label === input.schoolYear.label && fits(world.calendar, { ...input, fixed: others }, body.id, day));
    const [to] = days.slice(0, 3).length > 0 ? [chance.pick(days.slice(0, 3), 'moves to', meeting.id)] : [];
    if (to) await product.meetings.move(as.context(), meeting.id, { startsAt: instantOf(to, body.startTime) });
  }

  /** Only where the year can still have its number, and each platform its stuurgroep before it. */
  async cancel(as: Asker, meeting: Appointment): Promise<void> {
    const { product, world } = this.stage;
    const { input, body } = await this.season(meeting.startsAt, meeting.bodyId);
    const cancelled = { body: body.id, date: localDateOf(meeting.startsAt) };
    // The secretary plans the new date within days: leave room for that.
    const later = { ...input, today: addDays(input.today, 10), fixed: without(input.fixed ?? [], cancelled) };
    const { needed, meeting: replacement } = proposeReplacement(world.calendar, later, cancelled);
    if (needed && !replacement) return;
    if (breaksOrder(world.calendar, input, [...later.fixed, ...(needed && replacement ? [replacement] : [])])) return;
    await product.meetings.cancel(as.context(), meeting.id, { reason: 'Te weinig leden kunnen aanwezig zijn.' });
  }

  /** An extra meeting at three to six weeks' notice, on a day that breaks no rule. */
  async extra(as: Asker, bodyId: string): Promise<void> {
    const { product, world } = this.stage;
    const { input, body } = await this.season(world.now(), bodyId);
    const days = Array.from({ length: 22 }, (_, i) => addDays(input.today, 21 + i)).filter((day) => body.weekdays.includes(weekdayOf(day)));
    const free = days.find((day) => schoolYearOf(day).label === input.schoolYear.label && fits(world.calendar, input, body.id, day));
    if (free) await product.meetings.plan(as.context(), { bodyId, startsAt: instantOf(free, body.startTime), extra: true, announce: true });
  }

  private async season(at: string, bodyId?: string): Promise<{ input: SeasonInput; body: SeasonBody }> {
    const { product, world } = this.stage;
    const year = schoolYearOf(localDateOf(at));
    const input = await product.commands.read(world.tenantId, async ({ tx, scheme, today }) => seasonInput(scheme, year, today, await plannedIn(tx, year.label)));
    const body = input.bodies.find(({ id }) => id === bodyId) ?? input.bodies[0];
    if (!body) throw new Error('No body meets');
    return { input, body };
  }
}

const without = (meetings: readonly PlannedMeeting[], one: PlannedMeeting): PlannedMeeting[] => meetings.filter(({ body, date }) => body !== one.body || date !== one.date);

/** Days around `date` on the body's own weekdays, nearest first. */
function candidates({ weekdays }: SeasonBody, date: LocalDate, today: LocalDate): LocalDate[] {
  const days = Array.from({ length: 2 * FARTHEST_DAYS + 1 }, (_, i) => addDays(date, i - FARTHEST_DAYS));
  const possible = days.filter((day) => day !== date && day >= addDays(today, NOTICE_DAYS) && weekdays.includes(weekdayOf(day)));
  return possible.sort((a, b) => Math.abs(daysBetween(date, a)) - Math.abs(daysBetween(date, b)) || (a < b ? -1 : 1));
}

/** Would another body's meeting lose the one that must come before it? */
function breaksOrder(calendar: Stage['world']['calendar'], input: SeasonInput, left: readonly PlannedMeeting[]): boolean {
  const of = (meetings: readonly PlannedMeeting[]): Set<string> => new Set(checkSeason(calendar, { ...input, committees: [] }, meetings).filter(({ code }) => code === 'order').map(({ body, date }) => `${body}/${date}`));
  const before = of(input.fixed ?? []);
  return [...of(left)].some((broken) => !before.has(broken));
}

/** Does this day add no warning to the year? Its committee finds a day of its own. */
function fits(calendar: Stage['world']['calendar'], input: SeasonInput, body: string, date: LocalDate): boolean {
  const fixed = input.fixed ?? [];
  const alone = { ...input, committees: [] };
  const before = new Set(checkSeason(calendar, alone, fixed).map(({ message }) => message));
  return checkSeason(calendar, alone, [...fixed, { body, date }]).every(({ message, code }) => before.has(message) || code === 'school-holidays-unknown');
}
