/** The shapes of a body: its seats, how often it meets, what it prepares and when. PURE. */
import { z } from 'zod';
import { days, Deadline, hasOneLength, Id, lengthShape, MonthDay, ONE_LENGTH, oneLength, text, texts, Time } from './schema.values.js';

export const BODY_KINDS = ['platform', 'stuurgroep', 'regiegroep', 'agendacommissie', 'werkgroep'] as const;
export const Weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

const aYear = z.int().min(1, { error: 'minstens 1; bepaalt het overleg zelf hoe vaak, schrijf dan meetings: null' }).max(52);

export const Meetings = z.strictObject({
  perYear: z.strictObject({ min: aYear, max: aYear, target: aYear }),
  weekdays: z.array(z.enum(Weekdays)).min(1),
  startTime: Time,
  durationMinutes: z.int().min(5).max(720),
  minDaysApart: days,
  precedes: z.strictObject({ body: Id, atLeastDays: days }).nullable(),
  place: text(200),
  /** Part of `durationMinutes` that is kept free of agenda items. */
  informalMinutes: z.int().min(0).max(240).optional(),
});

/** A body that meets once for each meeting of another, so long before it. */
export const MeetsBefore = z
  .strictObject({ body: Id, ...lengthShape, startTime: Time, durationMinutes: z.int().min(5).max(720), place: text(200) })
  .refine(hasOneLength, ONE_LENGTH)
  .meta(oneLength);

/** What the source allows beside the ordinary meetings; the secretary plans it as an extra meeting. */
const OptionalMeeting = z.strictObject({
  id: Id,
  name: text(200),
  perYear: z.int().min(1).max(52).nullable(),
  durationMinutes: z.int().min(5).max(720),
  digital: z.boolean(),
});

export const Agenda = z.strictObject({
  call: Deadline,
  itemsDue: Deadline,
  approval: Deadline,
  papers: Deadline,
  reminderDays: z.array(z.int().min(1).max(60)).max(10),
  preparedBy: Id.nullable().default(null),
  fixedBy: z.enum(['chair', 'secretary', 'agendacommissie']),
  standingItems: z
    .array(
      z.strictObject({
        title: text(200),
        purpose: z.enum(['informatie', 'advies', 'besluitvorming']),
        minutes: z.int().min(1).max(480),
        place: z.enum(['first', 'last']),
      }),
    )
    .max(50),
});

export const Minutes = z.strictObject({
  decisionList: Deadline,
  draft: Deadline,
  review: Deadline,
  akkoord: Deadline,
  distribution: Deadline,
  recipients: z.array(Id).min(1),
  previewWorkingDays: z.int().min(0).max(10),
});

const FILLINGS = ['office', 'partner', 'sector', 'ambitionOwner', 'chairOf'] as const;
export const FilledBy = z
  .strictObject({ office: text(120).optional(), partner: Id.optional(), sector: Id.optional(), ambitionOwner: Id.optional(), from: Id.optional(), chairOf: Id.optional() })
  .refine((by) => FILLINGS.filter((key) => by[key] !== undefined).length === 1, { error: `precies één van: ${FILLINGS.join(', ')}` })
  .refine((by) => by.from === undefined || by.ambitionOwner !== undefined, { error: "'from' alleen samen met 'ambitionOwner'" })
  .meta({ oneOf: FILLINGS.map((key) => ({ required: [key] })) });

export const Seat = z.strictObject({
  id: Id,
  name: text(120),
  /** Profession of who sits here; where the seat goes with an office, the office itself. */
  role: text(120).optional(),
  filledBy: FilledBy,
  voting: z.boolean().optional(),
  sector: Id.optional(),
  /** The partner that sees to it that somebody sits here, from its own people or from outside. */
  providedBy: Id.optional(),
  /** For the time being: meant to go to somebody else or to lapse. */
  temporary: z.boolean().optional(),
  /** What the source gives to whoever sits here. */
  tasks: texts.optional(),
});

/** The rooster van aftreden: `leave` names the seats that leave together, who leaves first in front. */
export const Rotation = z.strictObject({
  everyYears: z.int().min(1).max(20),
  termYears: z.int().min(1).max(40),
  changeDay: MonthDay,
  leave: z.array(z.array(Id).min(1).max(200)).min(1).max(40),
  chairEveryYears: z.int().min(1).max(20).nullable(),
  noticeMonths: z
    .array(z.int().min(1).max(36))
    .max(12)
    .refine((months) => new Set(months).size === months.length, { error: 'elk aantal maanden één keer' }),
  appointedBy: Id,
  maxTerms: z.int().min(1).max(20).nullable(),
  reappointment: z.enum(['never', 'last-resort', 'allowed']),
  withoutSuccessor: z.enum(['carry-over', 'vacant']),
});

export const Seats = z.array(Seat).min(1, { error: 'minstens één plek: een overleg zonder leden kan niet vergaderen' }).max(200);
export const Coverage = z.array(Id).max(50);

export const body = <A extends z.ZodType, M extends z.ZodType>(agenda: A, minutes: M) =>
  z.strictObject({
    id: Id,
    name: text(120),
    kind: z.enum(BODY_KINDS),
    /** The overleg that this one is held as a part of, by its name: 'BOLOK'. */
    partOf: text(200).optional(),
    tasks: texts.optional(),
    ambitions: z.array(Id).max(50).optional(),
    /** A working group that is named, and still to be set up. */
    yetToInstall: z.boolean().optional(),
    chair: z.discriminatedUnion('by', [z.strictObject({ by: z.literal('seat'), seat: Id, deputy: Id.optional() }), z.strictObject({ by: z.literal('members') })]),
    secretary: Id.nullable(),
    minuteTaker: Id.nullable(),
    coverage: Coverage.optional(),
    seats: Seats,
    rotation: Rotation.optional(),
    meetings: Meetings.nullable().optional(),
    meetsBefore: MeetsBefore.optional(),
    optionalMeetings: z.array(OptionalMeeting).max(20).optional(),
    agenda,
    minutes,
  });
