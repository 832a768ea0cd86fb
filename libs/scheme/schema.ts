/**
 * The shape of a scheme file, marks left out (marked-tree.ts). PURE. Every block is strict: an unknown key is refused,
 * because a mistyped one would silently lose a rule.
 *
 * `agenda` and `minutes` at the top hold for every body; a body names only what differs. Before the check, bodies are
 * completed from the top (inherit.ts), so `bodies` here must be complete; editors get the looser shape (json-schema.ts).
 */
import { z } from 'zod';
import { Agenda, body, Minutes } from './schema.bodies.js';
import { cycle } from './schema.cycle.js';
import { Retention } from './schema.retention.js';
import { Id, Named, Period, text } from './schema.values.js';

/** `ownPlan`: where this ambition's plan is made and adopted when that is outside the LEA. */
const Ambition = z.strictObject({
  id: Id,
  name: text(200),
  aim: text(1000),
  ownPlan: text(300).optional(),
  questions: z.array(z.strictObject({ id: Id, text: text(500) })),
});

/** `board` false: not itself a board or holder, as the law means it, but one of its schools or places. */
const Partner = z.strictObject({ ...Named.shape, sector: Id, board: z.boolean().optional() });

export const Holidays = z.strictObject({
  region: z.enum(['noord', 'midden', 'zuid']),
  meetOnGoodFriday: z.boolean(),
  meetOnLiberationDay: z.boolean(),
  meetOnBridgeDays: z.boolean(),
});

/** What the document calls ambities and vraagstukken, in the plural: "programma's", 'pijlers'; null: nothing. */
const Words = z.strictObject({ ambitions: text(60).nullable(), questions: text(60).nullable() });

const file = <A extends z.ZodType, M extends z.ZodType>(agenda: A, minutes: M) =>
  z.strictObject({
    id: Id,
    title: text(200),
    municipality: z.strictObject({ id: Id, name: text(120) }),
    period: Period,
    mailbox: z.email({ error: 'een e-mailadres als lea@gemeente.nl' }).max(254),
    holidays: Holidays,
    sectors: z.array(Named).min(1),
    partners: z.array(Partner),
    ambitions: z.array(Ambition),
    words: Words.optional(),
    ...cycle,
    retention: Retention.optional(),
    agenda: Agenda.partial().optional(),
    minutes: Minutes.partial().optional(),
    bodies: z.array(body(agenda, minutes)).min(1).max(200),
  });

/** After inheritance: complete. */
export const SchemeFile = file(Agenda, Minutes);
export type SchemeFile = z.output<typeof SchemeFile>;
/** As it is written: bodies leave out what the top already says. */
export const WrittenSchemeFile = file(Agenda.partial().optional(), Minutes.partial().optional());
