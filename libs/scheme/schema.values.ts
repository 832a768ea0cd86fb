/** The small shapes that every block of a scheme file is made of. PURE. A schema's own message is what was expected, in Dutch. */
import { z } from 'zod';

/** One line: no control characters, which a mail header or a page would choke on. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'een tekst' })
    .max(max, { error: `een tekst van hoogstens ${max} tekens` })
    .regex(/^\P{Cc}*$/u, { error: 'een tekst op één regel, zonder stuurtekens' });
export const texts = z.array(text(500)).max(50);
export const Id = z
  .string()
  .max(60, { error: 'een kenmerk van hoogstens 60 tekens' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "een kenmerk van kleine letters, cijfers en streepjes, zoals 'stuurgroep'" });
export const LocalDate = z.iso.date({ error: 'een datum als 2021-08-31' });
export const Time = z.string({ error: 'een tijd tussen aanhalingstekens, als "09:00"' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'een tijd als "09:00"' });
/** A day of every year: 29 February is none. */
export const MonthDay = z
  .string({ error: 'een dag van het jaar tussen aanhalingstekens, als "08-01"' })
  .regex(/^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/, { error: 'een dag die elk jaar bestaat, als "08-01" (maand-dag)' });
export const days = z.int().min(0).max(365);
export const Named = z.strictObject({ id: Id, name: text(200) });

const LENGTHS = ['weeks', 'workingDays', 'calendarDays'] as const;
export const ONE_LENGTH = { error: `precies één van: ${LENGTHS.join(', ')}` };
/** For editors: zod's own translation leaves refinements out. */
export const oneLength = { oneOf: LENGTHS.map((key) => ({ required: [key] })) };
export const lengthShape = { weeks: z.int().min(0).max(52).optional(), workingDays: days.optional(), calendarDays: days.optional() };
export const hasOneLength = (rule: { [key in (typeof LENGTHS)[number]]?: number | undefined }): boolean => LENGTHS.filter((key) => rule[key] !== undefined).length === 1;

/** So long before or after the meeting; which of both follows from where the deadline stands. */
export const Deadline = z
  .strictObject({ ...lengthShape, time: Time, label: text(120).optional(), avoidSchoolHolidays: z.boolean().optional() })
  .refine(hasOneLength, ONE_LENGTH)
  .meta(oneLength);

export const Period = z.strictObject({ from: LocalDate, until: LocalDate.nullable() });
export const Range = z.strictObject({ min: z.int().min(1).max(52), max: z.int().min(1).max(52) });
