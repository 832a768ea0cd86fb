/** The shapes of what goes round from year to year: evaluations, monitoring, who answers for what, what the law asks. PURE. */
import { z } from 'zod';
import { Adoption, AnnualPlan } from './schema.plan.js';
import { Id, LocalDate, Named, Range, text, texts } from './schema.values.js';

export const EVALUATION_KINDS = ['tussentijds', 'eind', 'periodiek'] as const;
export const MONITOR_INTERVALS = ['maand', 'kwartaal', 'halfjaar', 'jaar'] as const;

export const Evaluation = z.strictObject({
  id: Id,
  name: text(200),
  kind: z.enum(EVALUATION_KINDS),
  aspects: z.array(z.enum(['inhoud', 'samenwerking'])).min(1),
  /** On whose agenda. */
  body: Id,
  /** Absent: of the LEA as a whole. */
  ambition: Id.optional(),
  /** A line of the annual plan, where the plan itself is evaluated. */
  line: Id.optional(),
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

/** A working group is set up by rules: by whom, how large, when, chaired by whom, with which mandate. */
export const WorkingGroups = z.strictObject({
  installedBy: z.array(Id).max(20).optional(),
  preferredSize: Range.optional(),
  installedWhen: z.array(text(120)).max(20).optional(),
  chairedBy: text(200).optional(),
  /** Roles of seats, of which whoever chairs must have one. */
  chairRoles: z.array(text(120)).max(50).optional(),
  /** The body that chooses, each school year, which assignments are taken up. */
  chosenBy: Id.optional(),
  /** The office that follows assignments for those who gave them: 'procesmanager LEA'. */
  followedBy: text(120).optional(),
  mandate: text(500).optional(),
});

/** An overleg with its own parties, procedure and outcome, beside the LEA: what it decides, the LEA does not. */
export const Consultation = z.strictObject({
  id: Id,
  name: text(200),
  topics: z.array(Named).min(1).max(50),
  parties: z.array(text(200)).min(1).max(50),
  /** Why it is held: the law that asks for it. */
  basis: text(300).optional(),
  procedure: text(500).optional(),
  outcomes: z.array(text(200)).min(1).max(10),
  dispute: text(500),
  heldWith: Id.nullable(),
});

export const Responsibility = z.strictObject({ id: Id, who: text(200), sectors: z.array(Id).min(1).max(50), themes: z.array(text(300)).min(1).max(50) });

/** Children, young people and parents. */
export const Participation = z.strictObject({
  id: Id,
  name: text(200),
  groups: z.array(text(120)).min(1),
  with: text(200).nullable(),
  perYear: z.int().min(1).max(52),
  body: Id,
  /** What they are asked. */
  about: text(500).optional(),
});

/** The money that the LEA runs on, who brings it in, and what is agreed about spending it. */
export const Funding = z.strictObject({ sources: z.array(z.strictObject({ ...Named.shape, sectors: z.array(Id).min(1).max(50) })).max(50), rules: texts });

/** The law's yearly overleg: in which bodies, how often at least, with whom, about what, and who oversees it. */
export const Statutory = z.strictObject({
  bodies: z.array(Id).min(1),
  perYear: z.int().min(1).max(52).optional(),
  sectors: z.array(Id).max(50).optional(),
  topics: z.array(Named).min(1).max(50),
  earlyEducation: z.array(Named).max(50),
  /** Agreements that the law allows but does not ask for. */
  optional: z.array(Named).max(50).optional(),
  /** Articles: 'artikel 161 WPO'. */
  basis: z.array(text(200)).max(20).optional(),
  supervisor: text(200).optional(),
});

/** What the partners hold on to in working together. */
const Principle = z.strictObject({ id: Id, name: text(200), meaning: text(500) });

export const cycle = {
  principles: z.array(Principle).max(50).optional(),
  evaluations: z.array(Evaluation).max(100).optional(),
  monitors: z.array(Monitor).max(100).optional(),
  annualPlan: AnnualPlan.optional(),
  workingGroups: WorkingGroups.optional(),
  consultations: z.array(Consultation).max(20).optional(),
  responsibilities: z.array(Responsibility).max(50).optional(),
  participation: z.array(Participation).max(20).optional(),
  adoption: z.array(Adoption).max(20).optional(),
  funding: Funding.optional(),
  statutory: Statutory.optional(),
};
