/** The shapes of the annual plan: its lines with what is planned and what it costs, and who says yes to it. PURE. */
import { z } from 'zod';
import { Id, LocalDate, text, texts } from './schema.values.js';

const isWholeCents = (euros: number): boolean => Math.abs(euros * 100 - Math.round(euros * 100)) < 1e-6;
/** Euros, with cents behind the point; the compiled plan is in cents. */
const euros = z.number().min(0).max(100_000_000).refine(isWholeCents, { error: 'een bedrag in euro’s met hoogstens twee decimalen, als 1250.50' });

/** Who says yes to what, and when: a body in its meeting, the authority of one partner (a college), the board of each partner of these sectors, or somebody else. */
export const Adoption = z
  .strictObject({ who: text(200), what: text(300), body: Id.optional(), partner: Id.optional(), sectors: z.array(Id).max(50).optional(), on: LocalDate.optional() })
  .refine(({ body, partner, sectors }) => [body, partner, sectors].filter((one) => one !== undefined).length <= 1, { error: 'hoogstens één van: body, partner, sectors' });

/**
 * `covered`: paid by others, or found already; the rest is for the LEA's budget. `coveredBy`: by which of the scheme's sources;
 * `lea`: the rest as the plan itself states it, so that a plan that does not add up is found.
 */
export const Costs = z.strictObject({ total: euros, covered: euros, lea: euros.optional(), coveredBy: z.array(z.strictObject({ by: Id, amount: euros })).max(50).optional() });
export const Totals = Costs.pick({ total: true, covered: true, lea: true }).required();

export const YearLabel = z.string().regex(/^20\d\d(-20\d\d)?$/, { error: 'een jaar tussen aanhalingstekens: "2021-2022" of "2022"' });

const Activity = z.strictObject({
  id: Id,
  /** As the plan numbers it within its line. */
  nr: z.int().min(1).max(999).optional(),
  name: text(300),
  /** As the plan names them: 'PO', 'jeugdconsulent van de gemeente'. */
  partners: z.array(text(200)).max(50),
  /** As the plan words it: 'Q4 2021', 'sept./okt 2021'. */
  planning: text(300),
  /** `amount` in euros; `budget` is what the plan writes where it gives no amount: 'idem', 'Gemeente'. */
  amount: euros.optional(),
  budget: text(200).optional(),
});

export const PlanLine = z.strictObject({
  id: Id,
  name: text(200),
  ambitions: z.array(Id).max(50),
  activities: z.array(Activity).max(200).optional(),
  costs: Costs.optional(),
  remarks: texts.optional(),
});

export const AnnualPlan = z.strictObject({
  name: text(200),
  year: z.enum(['schooljaar', 'kalenderjaar']),
  /** The year that the lines' activities and costs are of. */
  linesFor: YearLabel.optional(),
  lines: z.array(PlanLine).max(100),
  /** What the lines add up to as the plan itself states it. */
  totals: Totals.optional(),
  columns: z.array(text(120)).min(1).max(20),
  alignedIn: Id,
  adoptedBy: z.array(Adoption).min(1).max(50),
  councilInformed: text(300).nullable(),
  /** What the LEA may spend in a year, and under which name it stands in the municipality's books. */
  budget: z.strictObject({ amount: euros, name: text(200), year: YearLabel.optional() }).optional(),
  /** What every year's plan must satisfy, whatever the columns. */
  rules: texts.optional(),
  /** What a reader must know: where the plan contradicts itself, or says something in another way than the form asks. */
  remarks: texts.optional(),
});
