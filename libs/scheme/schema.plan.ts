/** The shapes of the annual plan: its lines with what is planned and what it costs, and who says yes to it. PURE. */
import { z } from 'zod';
import { Id, LocalDate, text, texts } from './schema.values.js';

/** Whole euros. */
const euros = z.int().min(0).max(100_000_000);

/** Who says yes to what, and when: a college, a council, the board of each partner of these sectors. */
export const Adoption = z.strictObject({ who: text(200), what: text(300), sectors: z.array(Id).max(50).optional(), on: LocalDate.optional() });

/** `covered`: paid by others, or found already; the rest is for the LEA's budget. */
export const Costs = z.strictObject({ total: euros, covered: euros });

const Activity = z.strictObject({
  id: Id,
  name: text(300),
  /** As the plan names them: 'PO', 'jeugdconsulent van de gemeente'. */
  partners: z.array(text(200)).max(50),
  /** As the plan words it: 'Q4 2021'; `from` and `until` are its first and last day. */
  planning: text(200),
  from: LocalDate,
  until: LocalDate,
  budget: text(200).optional(),
});

export const PlanLine = z.strictObject({
  id: Id,
  name: text(200),
  ambitions: z.array(Id).max(50),
  activities: z.array(Activity).max(200).optional(),
  costs: Costs.optional(),
});

export const AnnualPlan = z.strictObject({
  name: text(200),
  year: z.enum(['schooljaar', 'kalenderjaar']),
  lines: z.array(PlanLine).max(100),
  columns: z.array(text(120)).min(1).max(20),
  alignedIn: Id,
  adoptedBy: z.array(Adoption).min(1).max(50),
  councilInformed: text(300).nullable(),
  /** What the LEA may spend in a year, and under which name it stands in the municipality's books. */
  budget: z.strictObject({ amount: euros, name: text(200) }).optional(),
  /** What every year's plan must satisfy, whatever the columns. */
  rules: texts.optional(),
});
