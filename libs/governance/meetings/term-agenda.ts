/** Which topics of the scheme come in which meeting: evaluations, monitors, the plan of the coming year, what the law asks for. Pure. */
import { addDays } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { AnnualPlan, Evaluation, Monitor, Scheme, Statutory } from '#scheme/model';

export interface DatedMeeting {
  id: string;
  bodyId: string;
  date: LocalDate;
}

export type TopicKind = 'evaluatie' | 'monitor' | 'jaarplan' | 'wettelijk';

/** Due from `from` until `until` (both inclusive); `meetingId` null: the body has no meeting for it (yet). */
export interface PlacedTopic {
  kind: TopicKind;
  text: string;
  bodyId: string;
  from: LocalDate;
  until: LocalDate;
  meetingId: string | null;
}

/** Every topic that is due in [from, until), each with its meeting. `meetings`: all that are not cancelled, by date, earlier ones too. */
export function placeTopics(scheme: Scheme, meetings: readonly DatedMeeting[], from: LocalDate, until: LocalDate): PlacedTopic[] {
  const body = bodyForPlans(scheme);
  const due = [
    ...scheme.evaluations.flatMap((evaluation) => evaluationWindows(evaluation, until)),
    ...(body === null ? [] : scheme.monitors.flatMap((monitor) => monitorWindows(monitor, body, until))),
  ].map((topic): PlacedTopic => ({ ...topic, meetingId: first(meetings, topic)?.id ?? null }));
  const plans = scheme.annualPlan === null ? [] : planWindows(scheme.annualPlan, from, until).map((topic): PlacedTopic => ({ ...topic, meetingId: last(meetings, topic)?.id ?? null }));
  const law = scheme.statutory === null ? [] : lawfulTopics(scheme.statutory, scheme.period, meetings, from, until);
  const dates = new Map(meetings.map(({ id, date }) => [id, date]));
  const shown = [...due, ...plans, ...law].filter(({ meetingId, from: begins, until: ends }) => {
    const date = meetingId === null ? null : (dates.get(meetingId) ?? null);
    return date === null ? begins < until && ends >= from : date >= from && date < until;
  });
  return shown.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

type Due = Omit<PlacedTopic, 'meetingId'>;

const within = (meetings: readonly DatedMeeting[], { bodyId, from, until }: Due): DatedMeeting[] => meetings.filter((one) => one.bodyId === bodyId && one.date >= from && one.date <= until);
const first = (meetings: readonly DatedMeeting[], due: Due): DatedMeeting | undefined => within(meetings, due)[0];
const last = (meetings: readonly DatedMeeting[], due: Due): DatedMeeting | undefined => within(meetings, due).at(-1);

/** Its window, again every so many years until the end of what is asked. */
function evaluationWindows({ name, body, from, until, everyYears }: Evaluation, end: LocalDate): Due[] {
  const windows: Due[] = [];
  for (let years = 0; plusMonths(from, years * 12) < end; years += everyYears ?? 0) {
    windows.push({ kind: 'evaluatie', text: name, bodyId: body, from: plusMonths(from, years * 12), until: plusMonths(until, years * 12) });
    if (everyYears === null) break;
  }
  return windows;
}

const MONTHS = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 } as const;

/** Each figure is for the meetings from its day until the next figure comes. */
function monitorWindows({ name, every, from, until }: Monitor, bodyId: string, end: LocalDate): Due[] {
  const windows: Due[] = [];
  const stop = until !== null && until < end ? addDays(until, 1) : end;
  for (let count = 0; plusMonths(from, count * MONTHS[every]) < stop; count++) {
    windows.push({ kind: 'monitor', text: name, bodyId, from: plusMonths(from, count * MONTHS[every]), until: addDays(plusMonths(from, (count + 1) * MONTHS[every]), -1) });
  }
  return windows;
}

/** The plan of a year is aligned in the last meeting before that year. */
function planWindows({ name, year, alignedIn }: AnnualPlan, from: LocalDate, until: LocalDate): Due[] {
  const day = year === 'schooljaar' ? '08-01' : '01-01';
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 2 }, (_, index) => Number(from.slice(0, 4)) + index);
  return years.map((begins) => ({
    kind: 'jaarplan',
    text: `${name} ${year === 'schooljaar' ? `${begins}-${begins + 1}` : begins} afstemmen`,
    bodyId: alignedIn,
    from: `${begins - 1}-${day}`,
    until: addDays(`${begins}-${day}`, -1),
  }));
}

/** Each calendar year, in the first meeting that counts: so there is time left for the agreements that must follow. */
function lawfulTopics({ bodies, topics, earlyEducation }: Statutory, period: Scheme['period'], meetings: readonly DatedMeeting[], from: LocalDate, until: LocalDate): PlacedTopic[] {
  const [body] = bodies;
  if (body === undefined) return [];
  const text = `Wettelijk overleg: ${[...topics, ...earlyEducation].map(({ name }) => name).join('; ')}`;
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => Number(from.slice(0, 4)) + index);
  return years.flatMap((year) => {
    const begins = later(`${year}-01-01`, period.from);
    const ends = period.until !== null && period.until < `${year}-12-31` ? period.until : `${year}-12-31`;
    const first = meetings.find(({ bodyId, date }) => bodies.includes(bodyId) && date >= begins && date <= ends);
    return begins > ends ? [] : [{ kind: 'wettelijk' as const, text, bodyId: first?.bodyId ?? body, from: begins, until: ends, meetingId: first?.id ?? null }];
  });
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** Where a file says no body: where the plans are aligned, else the body that steers. */
function bodyForPlans({ annualPlan, bodies }: Scheme): string | null {
  const steering = bodies.find(({ kind }) => kind === 'stuurgroep' || kind === 'regiegroep') ?? bodies.find(({ kind }) => kind === 'platform');
  return annualPlan?.alignedIn ?? steering?.id ?? null;
}

/** The same day so many months later; the month's last where it has no such day. */
function plusMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const begin = `${y}-${String(m).padStart(2, '0')}-01`;
  const lastDay = Number(addDays(m === 12 ? `${y + 1}-01-01` : `${y}-${String(m + 1).padStart(2, '0')}-01`, -1).slice(8));
  return addDays(begin, Math.min(day, lastDay) - 1);
}
