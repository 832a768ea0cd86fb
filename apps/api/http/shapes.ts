/** The shapes that requests and answers of several resources share. PURE. */
import { z } from 'zod';
import { parseAddress } from '#messaging/addresses';
import { multiLine, oneLine } from '#platform/text';

/** A lone half of a surrogate pair is no text that a database takes. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
const refused = (code: string, message: string) => ({ error: message, params: { code } });

/** One line, as typed: markup is text like any other. Line ends are refused, for a title may stand in a mail's header. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .overwrite(wellFormed)
    .min(1)
    .max(max)
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), refused('line-break', 'Dit past op één regel: haal regeleinden en tabs weg.'))
    .refine((text) => text === '' || oneLine(text) !== '', refused('invisible', 'Vul hier iets in dat te lezen is.'));

/** An id as schemes have them: of a body, a seat, a topic. What no scheme can hold is refused before anything is looked up with it. */
export const schemeId = z.string().min(1).max(120).refine((text) => wellFormed(text) === text && !/\p{Cc}/u.test(text), refused('no-id', 'Dit is geen kenmerk. Kies uit de lijst.'));

/** Several lines; control characters are left out. */
export const lines = (max = 10_000) => z.string().overwrite((text) => multiLine(wellFormed(text))).min(1).max(max);

export const date = z.iso.date().refine((day) => day < '2100', refused('far-future', 'Kies een datum voor 2100.'));

/** A moment with its offset; UTC from here on. */
export const moment = z.iso
  .datetime({ offset: true })
  .refine((at) => at < '2100', refused('far-future', 'Kies een moment voor 2100.'))
  .overwrite((at) => (Number.isNaN(Date.parse(at)) ? at : new Date(at).toISOString()));

export const mailAddress = z
  .string()
  .max(320)
  .superRefine((text, context) => {
    const parsed = parseAddress(text);
    if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.message, params: { code: `address.${parsed.code}` } });
  })
  .overwrite((text) => {
    const parsed = parseAddress(text);
    return parsed.ok ? parsed.email : text;
  })
  .meta({ format: 'email' });

/** Flags in a query are text. */
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
export const wholeNumber = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);

/** When the secretary records what somebody said elsewhere: whose answer it is, how it came and when. */
export const onBehalfOf = z
  .strictObject({ persoonId: z.uuid(), kanaal: z.enum(['telefoon', 'e-mail', 'in-vergadering', 'mondeling']), op: date })
  .meta({ id: 'Namens', description: 'Vastgelegd wordt wat iemand anders heeft geantwoord: door de secretaris, of door het bestuurssecretariaat van die persoon' });
/** Who did something, and for whom. */
export const named = z.object({ id: z.uuid(), naam: z.string() });
export const author = {
  door: named.nullable().meta({ description: 'Wie het vastlegde; null: het ging vanzelf' }),
  namens: z.object({ persoon: named, kanaal: onBehalfOf.shape.kanaal, op: z.iso.date() }).nullable().meta({ description: 'Wiens antwoord het was, hoe het binnenkwam en wanneer' }),
};
export type OnBehalfOf = z.output<typeof onBehalfOf>;
export const namens = { namens: onBehalfOf.optional() };

/** A body of which every field may be left out, and so may the body itself. */
export const onlyNamens = z.strictObject({ ...namens }).prefault({});

const slug = z.string().regex(/^[a-z0-9-]{1,60}$/, 'Een gemeente heet hier zoals in de lijst /v1/gemeenten.');
export const municipalityPath = z.object({ gemeente: slug });
export const meetingPath = z.object({ gemeente: slug, vergadering: z.uuid() });
export const itemPath = z.object({ gemeente: slug, vergadering: z.uuid(), agendapunt: z.uuid() });
export const guestPath = itemPath.extend({ gast: z.uuid() });

/** 1 for the first. */
export const attachmentNumber = { volgnummer: z.coerce.number().int().min(1).max(1000) };

// Answers.
export const instantOut = z.iso.datetime();
export const dateOut = z.iso.date();
export const created = z.object({ id: z.uuid() }).meta({ id: 'Aangemaakt' });
