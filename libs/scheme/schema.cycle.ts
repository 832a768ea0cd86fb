/** The shapes of what goes round from year to year: evaluations, monitoring, the annual plan, who answers for what. PURE. */
import { z } from 'zod';
import { Id, LocalDate, Named, Range, text } from './schema.values.js';

export const EVALUATION_KINDS = ['tussentijds', 'eind', 'periodiek'] as const;
export const MONITOR_INTERVALS = ['maand', 'kwartaal', 'halfjaar', 'jaar'] as const;

/** Who says yes to what: a college, a council, the board of each partner of these sectors. */
const Adoption = z.strictObject({ who: text(200), what: text(300), sectors: z.array(Id).max(50).optional() });

export const Evaluation = z.strictObject({
  id: Id,
  name: text(200),
  kind: z.enum(EVALUATION_KINDS),
  aspects: z.array(z.enum(['inhoud', 'samenwerking'])).min(1),
  /** On whose agenda. */
  body: Id,
  /** Absent: of the LEA as a whole. */
  ambition: Id.optional(),
  from: LocalDate,
  until: LocalDate,
  everyYears: z.int().min(1).max(20).nullable(),
});

export const Monitor = z.strictObject({
  id: Id,
  name: text(200),
  ambition: Id,
  every: z.enum(MONITOR_INTERVALS),
  from: LocalDate,
  until: LocalDate.nullable(),
  measuredBy: text(200),
});

export const AnnualPlan = z.strictObject({
  name: text(200),
  year: z.enum(['schooljaar', 'kalenderjaar']),
  lines: z.array(z.strictObject({ id: Id, name: text(200), ambitions: z.array(Id).max(50) })).max(100),
  columns: z.array(text(120)).min(1).max(20),
  alignedIn: Id,
  adoptedBy: z.array(Adoption).min(1).max(50),
  councilInformed: text(300).nullable(),
});

/** A working group is set up by rules: how large, when, chaired by whom, with which mandate. */
export const WorkingGroups = z.strictObject({
  preferredSize: Range.optional(),
  installedWhen: z.array(text(120)).max(20).optional(),
  chairedBy: text(200).optional(),
  mandate: text(500).optional(),
});

/** An overleg with its own parties, procedure and outcome, beside the LEA: what it decides, the LEA does not. */
export const Consultation = z.strictObject({
  id: Id,
  name: text(200),
  topics: z.array(Named).min(1).max(50),
  parties: z.array(text(200)).min(1).max(50),
  outcomes: z.array(text(200)).min(1).max(10),
  dispute: text(500),
  heldWith: Id.nullable(),
});

export const Responsibility = z.strictObject({ id: Id, who: text(200), sectors: z.array(Id).min(1).max(50), themes: z.array(text(300)).min(1).max(50) });

/** Children, young people and parents. */
export const Participation = z.strictObject({ id: Id, name: text(200), groups: z.array(text(120)).min(1), with: text(200).nullable(), perYear: z.int().min(1).max(52), body: Id });

export const cycle = {
  evaluations: z.array(Evaluation).max(100).optional(),
  monitors: z.array(Monitor).max(100).optional(),
  annualPlan: AnnualPlan.optional(),
  workingGroups: WorkingGroups.optional(),
  consultations: z.array(Consultation).max(20).optional(),
  responsibilities: z.array(Responsibility).max(50).optional(),
  participation: z.array(Participation).max(20).optional(),
  adoption: z.array(Adoption).max(20).optional(),
  /** The law's yearly overleg: in which bodies, about what. */
  statutory: z.strictObject({ bodies: z.array(Id).min(1), topics: z.array(Named).min(1).max(50), earlyEducation: z.array(Named).max(50) }).optional(),
};
