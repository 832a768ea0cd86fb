/** When those concerned are told of a change, when its chair is chosen, and when what is open goes over to the next. PURE. */
import { addDays, addMonths, instantOf, localDateOf } from '#calendar/local-date';
import type { Instant, LocalDate } from '#calendar/model';
import type { BusinessCalendar } from '#calendar/working-days';
import { chairDays, nextTurn, turns } from '#roster/dates';
import type { Roster } from '#roster/model';
import type { RotationMoments } from '#workflows/rotation.model';

const MORNING = '09:00';
/** Where the scheme has no notices, the members choose their chair in the half year before. */
const MONTHS_FOR_A_CHAIR = 6;

/** A day on which a body's line-up changes: seats of a group (null: none), another chair, or both. */
export interface ChangeDay {
  on: LocalDate;
  group: number | null;
  chair: boolean;
}

/** The first after that day; null: none within the scheme's period. */
export function nextChange(roster: Roster, after: LocalDate): ChangeDay | null {
  const { period, rules } = roster;
  const far = addMonths(after > period.from ? after : period.from, 12 * 2 * Math.max(rules.everyYears, rules.chairEveryYears ?? 0) + 24);
  const until = period.until !== null && period.until < far ? period.until : far;
  const all = turns(roster, until);
  const chairs = chairDays(roster, until);
  const on = [...all.map((turn) => turn.on), ...chairs].sort().find((day) => day > after);
  return on === undefined ? null : { on, group: all.find((turn) => turn.on === on)?.group ?? null, chair: chairs.includes(on) };
}

export interface Change {
  on: LocalDate;
  /** Of the seats that come free; null: none do. */
  group: number | null;
  kind: 'turn' | 'departure';
  /** Another chair must be chosen: by turn, or because whoever presides leaves. */
  chair: boolean;
}

export function momentsOf(roster: Roster, calendar: BusinessCalendar, { on, group, kind, chair }: Change, now: Instant): RotationMoments {
  const at = instantOf(on, '00:00');
  const end = group === null ? null : nextTurn(roster, group, on);
  const chairEnd = chairDays(roster, addMonths(on, 12 * (roster.rules.chairEveryYears ?? 0) + 12)).find((day) => day > on) ?? null;
  return {
    at,
    notices: notices(roster, calendar, on, now),
    chairAsked: chair ? asked(roster, calendar, { on, kind }, now) : null,
    morning: morningOn(calendar, on),
    lapses: takenOver(roster, end ?? chairEnd ?? addMonths(on, 48), on),
    chairLapses: takenOver(roster, chairEnd ?? end ?? addMonths(on, 48), on),
    next: kind === 'turn' ? next(roster, on, now) : null,
  };
}

/** The scheme's own days at nine. What was missed because the planning began late is made up for by one on the first office morning. */
function notices({ period, rules }: Roster, calendar: BusinessCalendar, on: LocalDate, now: Instant): Instant[] {
  const all = rules.noticeMonths.map((months) => addMonths(on, -months)).filter((day) => day >= period.from).map((day) => instantOf(day, MORNING));
  const coming = all.filter((moment) => moment > now);
  const first = nextMorning(calendar, now);
  return coming.length < all.length && first < instantOf(on, '00:00') && (coming[0] === undefined || first < coming[0]) ? [first, ...coming] : coming;
}

/** With the second notice: successors begin to be known, and there are meetings left to choose in. Of a chair who leaves: at once. */
function asked({ rules: { noticeMonths } }: Roster, calendar: BusinessCalendar, { on, kind }: Pick<Change, 'on' | 'kind'>, now: Instant): Instant {
  const moment = instantOf(addMonths(on, -(noticeMonths[1] ?? noticeMonths[0] ?? MONTHS_FOR_A_CHAIR)), MORNING);
  return kind === 'departure' || moment <= now ? nextMorning(calendar, now) : moment;
}

/** When the notices of the change at `end` begin; where that would be before this one, at that change itself. */
function takenOver({ rules: { noticeMonths } }: Roster, end: LocalDate, on: LocalDate): Instant {
  const begins = addMonths(end, -(noticeMonths[0] ?? 0));
  return instantOf(begins > addDays(on, 1) ? begins : end, '00:00');
}

/** From the day of this change on the next one can be seen coming; earlier, where its notices begin earlier. */
function next(roster: Roster, on: LocalDate, now: Instant): Instant | null {
  const after = nextChange(roster, on);
  if (after === null) return null;
  const begins = addMonths(after.on, -(roster.rules.noticeMonths[0] ?? 0));
  const moment = instantOf(begins < on ? begins : on, '00:00');
  return moment > now ? moment : now;
}

/** 09:00 on that day, or on the first working day after it. */
export function morningOn(calendar: BusinessCalendar, day: LocalDate): Instant {
  return instantOf(calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day), MORNING);
}

function nextMorning(calendar: BusinessCalendar, now: Instant): Instant {
  const today = localDateOf(now);
  const morning = morningOn(calendar, today);
  return morning > now ? morning : morningOn(calendar, addDays(today, 1));
}
