/** A school year's meetings: proposed, and planned in one go when the secretary has accepted them. */
import { localDateOf, schoolYearOf } from '#calendar/local-date';
import type { Instant, LocalDate, LocalTime, SchoolYear } from '#calendar/model';
import type { RecurrenceRule } from '#calendar/recurrence';
import { checkSeason } from '#calendar/season-check';
import { proposeSeason } from '#calendar/season';
import type { PlannedMeeting, SeasonProposal, SeasonWarning } from '#calendar/season.model';
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { authorize, type CommandContext, type Commands, type Work } from '../command.js';
import type { Body, Scheme } from '#scheme/model';
import type { HeldScheme, SchemeHistory } from '../municipalities/scheme-history.js';
import { outsidePeriod } from './beyond-period.js';
import type { MeetingCommands } from './meeting.commands.js';
import { plannedIn } from './meeting.queries.js';
import { schoolYearLabel } from './planning.js';
import { seasonOf } from './season-input.js';
import { seriesOf, type Series } from './series.js';

export interface AcceptSeason {
  /** '2021-2022' */
  schoolYear: string;
  meetings: { bodyId: string; startsAt: Instant }[];
  /** Invite the members now; otherwise they hear of each date with its call. */
  announce: boolean;
}

export interface AcceptedSeason {
  meetings: { meetingId: string; bodyId: string; startsAt: Instant }[];
}

export interface SeasonView extends SeasonProposal {
  /** What is held or planned already and stays. */
  fixed: PlannedMeeting[];
}

export class SeasonCommands {
  constructor(
    private readonly commands: Commands,
    private readonly meetings: MeetingCommands,
  ) {}

  /** What is still to be planned in this school year, with the warnings for the year as a whole. Changes nothing. */
  propose(tenantId: string, schoolYear: SchoolYear): Promise<SeasonView> {
    return this.commands.read(tenantId, async ({ tx, schemes, today }) => {
      const fixed = await plannedIn(tx, schoolYear.label);
      const { scheme, calendar, input } = seasonOf(schemes, schoolYear, today, fixed);
      const proposal = proposeSeason(calendar, input);
      // Not for who is gone by then.
      return { fixed, ...proposal, warnings: [...outsidePeriod(scheme.period, schoolYear), ...proposal.warnings], meetings: proposal.meetings.filter(({ body, date }) => schemes.standing(body, date).day === date) };
    });
  }

  /** What the year would be with these dates: for a page on which the secretary moves them about. */
  check(tenantId: string, schoolYear: SchoolYear, meetings: readonly PlannedMeeting[]): Promise<SeasonWarning[]> {
    return this.commands.read(tenantId, async ({ tx, schemes, today }) => {
      const fixed = await plannedIn(tx, schoolYear.label);
      const { scheme, calendar, input } = seasonOf(schemes, schoolYear, today, fixed);
      return [...outsidePeriod(scheme.period, schoolYear), ...checkSeason(calendar, input, [...fixed, ...meetings])];
    });
  }

  /**
   * The dates of a body whose members settle how often it meets, by their rule. Changes nothing: its secretary plans them with `accept`.
   * @throws DomainError `body.unknown`, `season.scheme-frequency` for a body whose number of meetings the scheme sets
   */
  series(tenantId: string, bodyId: string, schoolYear: SchoolYear, rule: RecurrenceRule, startTime: LocalTime): Promise<Series> {
    return this.commands.read(tenantId, async ({ tx, schemes, today }) => {
      const { scheme, calendar } = schemeFor(schemes, schoolYear, today);
      const { body } = schemes.standing(bodyId, schoolYear.from);
      if (!setsOwnRhythm(body)) throw schemeSets(body);
      const planned = (await plannedIn(tx, schoolYear.label)).filter((meeting) => meeting.body === bodyId).map(({ date }) => date);
      return seriesOf(calendar, body, { warnings: outsidePeriod(scheme.period, schoolYear).map(({ message }) => message), schoolYear, rule, startTime, today, planned });
    });
  }

  /**
   * Plan each of these meetings, each in a transaction of its own under a command id that follows from this one's: a repeat
   * after a crash plans what is missing. Everything that can be refused is looked at before the first is planned.
   */
  async accept(context: CommandContext, body: AcceptSeason): Promise<AcceptedSeason> {
    const { plans } = await this.commands.plain(context, { ...body } as never, async (work) => {
      assertPlannable(work, body);
      const plans = withCommittees(seasonOf(work.schemes, schoolYearNamed(body.schoolYear), work.today, []).scheme, body.meetings);
      for (const bodyId of new Set(plans.map((plan) => plan.bodyId))) await authorize(work, bodyId, 'meeting.plan');
      return { plans };
    });
    const meetings: AcceptedSeason['meetings'] = [];
    for (const [index, { bodyId, startsAt, committeeMeets }] of plans.entries()) {
      const own = { ...context, commandId: derivedId('season', context.tenantId, context.commandId, index), expectedRevision: null };
      const { meetingId } = await this.meetings.plan(own, { bodyId, startsAt, extra: false, announce: body.announce, ...(committeeMeets ? { committeeMeets } : {}) });
      meetings.push({ meetingId, bodyId, startsAt });
    }
    return { meetings };
  }
}

/** The scheme leaves it to its members how often it meets. */
export const setsOwnRhythm = ({ meetings, meetsBefore }: Pick<Body, 'meetings' | 'meetsBefore'>): boolean => meetings === null && meetsBefore === null;

/** A year is planned by the scheme with which it begins, or what is left of it by that of today. */
const schemeFor = (schemes: SchemeHistory, { from }: SchoolYear, today: LocalDate): HeldScheme => schemes.on(from > today ? from : today);

type Plan = { bodyId: string; startsAt: Instant; committeeMeets: Instant | null };

/**
 * An agendacommissie's meeting is no meeting by itself: it goes with the one that it prepares, the first after it.
 * @throws DomainError `season.committee` for one without a meeting to prepare
 */
function withCommittees(scheme: Scheme, meetings: AcceptSeason['meetings']): Plan[] {
  const prepares = new Map(scheme.bodies.flatMap((body) => (body.agenda.preparedBy ? [[body.agenda.preparedBy, body.id] as const] : [])));
  const plans: Plan[] = meetings.filter(({ bodyId }) => !prepares.has(bodyId)).map((meeting) => ({ ...meeting, committeeMeets: null }));
  const problems = meetings.flatMap(({ bodyId, startsAt }, index): Problem[] => {
    if (!prepares.has(bodyId)) return [];
    const later = plans.filter((plan) => plan.bodyId === prepares.get(bodyId) && Date.parse(plan.startsAt) > Date.parse(startsAt)).sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))[0];
    if (later) later.committeeMeets = startsAt;
    return later ? [] : [{ in: 'body', field: `meetings.${index}`, code: 'committee', message: 'Na deze vergadering van de agendacommissie staat geen vergadering die zij voorbereidt.' }];
  });
  if (problems.length > 0) throw new DomainError('invalid', 'season.committee', 'Niet elke vergadering van een agendacommissie hoort bij een vergadering. Er is nog niets gepland.', {}, problems);
  return plans;
}

const schemeSets = ({ id, name }: Body): DomainError =>
  new DomainError('conflict', 'season.scheme-frequency', `Hoe vaak ${name} bijeenkomt, staat in de samenwerkingsstructuur. Gebruik het jaarvoorstel.`, { bodyId: id });

/** '2021-2022' as its days. @throws DomainError `season.unknown` */
export function schoolYearNamed(label: string): SchoolYear {
  const year = /^(\d{4})-\d{4}$/.test(label) ? schoolYearOf(`${label.slice(0, 4)}-08-01`) : null;
  if (year?.label === label) return year;
  throw new DomainError('not-found', 'season.unknown', `'${label}' is geen schooljaar. Een schooljaar ziet eruit als 2021-2022.`, { label });
}

function assertPlannable({ schemes, now }: Work, { schoolYear, meetings }: AcceptSeason): void {
  const problems = meetings.flatMap(({ bodyId, startsAt }, index): Problem[] => {
    schemes.bodyOn(bodyId, localDateOf(startsAt));
    if (Date.parse(startsAt) <= Date.parse(now)) return [{ in: 'body', field: `meetings.${index}.startsAt`, code: 'future', message: 'Dit moment is al voorbij. Kies een moment in de toekomst.' }];
    if (schoolYearLabel(startsAt) !== schoolYear) return [{ in: 'body', field: `meetings.${index}.startsAt`, code: 'school-year', message: `Dit moment valt niet in schooljaar ${schoolYear}.` }];
    return [];
  });
  if (problems.length > 0) throw new DomainError('invalid', 'season.dates', 'Niet elke datum kan. Er is nog niets gepland.', {}, problems);
}
