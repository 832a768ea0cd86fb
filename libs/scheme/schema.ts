/**
 * The shape of a scheme file, marks left out (marked-tree.ts). PURE. Every block is strict: an unknown key is refused,
 * because a mistyped one would silently lose a rule. A schema's own message is what was expected, in Dutch.
 *
 * `agenda` and `minutes` at the top hold for every body; a body names only what differs. Before the check, bodies are
 * completed from the top (inherit.ts), so `bodies` here must be complete; editors get the looser shape (json-schema.ts).
 */
import { z } from 'zod';

/** One line: no control characters, which a mail header or a page would choke on. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'een tekst' })
    .max(max, { error: `een tekst van hoogstens ${max} tekens` })
    .regex(/^\P{Cc}*$/u, { error: 'een tekst op één regel, zonder stuurtekens' });
export const Id = z
  .string()
  .max(60, { error: 'een kenmerk van hoogstens 60 tekens' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "een kenmerk van kleine letters, cijfers en streepjes, zoals 'stuurgroep'" });
const LocalDate = z.iso.date({ error: 'een datum als 2021-08-31' });
const Time = z.string({ error: 'een tijd tussen aanhalingstekens, als "09:00"' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'een tijd als "09:00"' });
const days = z.int().min(0).max(365);

export const Weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

const ONE_UNIT = [{ required: ['weeks'] }, { required: ['workingDays'] }, { required: ['calendarDays'] }];
/** So long before or after the meeting; which of both follows from where the deadline stands. */
export const Deadline = z
  .strictObject({
    weeks: z.int().min(0).max(52).optional(),
    workingDays: days.optional(),
    calendarDays: days.optional(),
    time: Time,
    label: text(120).optional(),
    avoidSchoolHolidays: z.boolean().optional(),
  })
  .refine((rule) => [rule.weeks, rule.workingDays, rule.calendarDays].filter((amount) => amount !== undefined).length === 1, {
    error: 'precies één van: weeks, workingDays, calendarDays',
  })
  .meta({ oneOf: ONE_UNIT });

export const Period = z.strictObject({ from: LocalDate, until: LocalDate.nullable() });
export const Range = z.strictObject({ min: z.int().min(1).max(52), max: z.int().min(1).max(52) });

export const Meetings = z.strictObject({
  perYear: z.strictObject({ ...Range.shape, target: z.int().min(1).max(52) }),
  weekdays: z.array(z.enum(Weekdays)).min(1),
  startTime: Time,
  durationMinutes: z.int().min(5).max(720),
  minDaysApart: days,
  precedes: z.strictObject({ body: Id, atLeastDays: days }).nullable(),
  place: text(200),
});

export const Agenda = z.strictObject({
  call: Deadline,
  itemsDue: Deadline,
  approval: Deadline,
  papers: Deadline,
  reminderDays: z.array(z.int().min(1).max(60)).max(10),
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

const FILLINGS = ['office', 'partner', 'sector', 'ambitionOwner'] as const;
export const FilledBy = z
  .strictObject({ office: text(120).optional(), partner: Id.optional(), sector: Id.optional(), ambitionOwner: Id.optional(), from: Id.optional() })
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
});

export const Seats = z.array(Seat).min(1).max(200);
export const Coverage = z.array(Id).max(50);

const body = <A extends z.ZodType, M extends z.ZodType>(agenda: A, minutes: M) =>
  z.strictObject({
    id: Id,
    name: text(120),
    kind: z.enum(['platform', 'stuurgroep', 'agendacommissie', 'werkgroep']),
    ambitions: z.array(Id).max(50).optional(),
    chair: z.discriminatedUnion('by', [z.strictObject({ by: z.literal('seat'), seat: Id }), z.strictObject({ by: z.literal('members') })]),
    secretary: Id.nullable(),
    minuteTaker: Id.nullable(),
    coverage: Coverage.optional(),
    seats: Seats,
    meetings: Meetings.nullable(),
    agenda,
    minutes,
  });

const file = <A extends z.ZodType, M extends z.ZodType>(agenda: A, minutes: M) =>
  z.strictObject({
    id: Id,
    title: text(200),
    municipality: z.strictObject({ id: Id, name: text(120) }),
    period: Period,
    mailbox: z.email({ error: 'een e-mailadres als lea@gemeente.nl' }).max(254),
    holidays: z.strictObject({
      region: z.enum(['noord', 'midden', 'zuid']),
      meetOnGoodFriday: z.boolean(),
      meetOnLiberationDay: z.boolean(),
      meetOnBridgeDays: z.boolean(),
    }),
    sectors: z.array(z.strictObject({ id: Id, name: text(120) })).min(1),
    partners: z.array(z.strictObject({ id: Id, name: text(120), sector: Id })),
    ambitions: z.array(
      z.strictObject({ id: Id, name: text(200), aim: text(1000), questions: z.array(z.strictObject({ id: Id, text: text(500) })) }),
    ),
    workingGroups: z.strictObject({ preferredSize: Range }).optional(),
    agenda: Agenda.partial().optional(),
    minutes: Minutes.partial().optional(),
    bodies: z.array(body(agenda, minutes)).min(1).max(200),
  });

/** After inheritance: complete. */
export const SchemeFile = file(Agenda, Minutes);
export type SchemeFile = z.output<typeof SchemeFile>;
/** As it is written: bodies leave out what the top already says. */
export const WrittenSchemeFile = file(Agenda.partial().optional(), Minutes.partial().optional());
