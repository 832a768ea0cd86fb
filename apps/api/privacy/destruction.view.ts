/** Vernietigingslijsten and retention periods as the API tells them. PURE. */
import type { z } from 'zod';
import type { DestructionRule, DestructionSummary } from '#governance/privacy/destruction.queries';
import type { Scheme } from '#scheme/model';
import { provenanceOf } from '#scheme/provenance';
import { CATEGORIES, keptInWords, periodInWords, RETENTION } from '#scheme/retention';
import { DESTRUCTION_STATES, type detail, type lists, type periods } from './destruction.schema.js';

type Summary = z.output<typeof lists>['resultaten'][number];
type Rule = z.output<typeof detail>['lijst'][number];

const named = (one: { id: string; name: string }): { id: string; naam: string } => ({ id: one.id, naam: one.name });

export const summaryView = (list: DestructionSummary): Summary => ({
  id: list.id,
  gemaaktOp: list.madeOn,
  structuurVersie: list.schemeVersion,
  gevraagdDoor: list.askedBy && named(list.askedBy),
  status: DESTRUCTION_STATES[list.state],
  regels: list.entries,
  goedgekeurd: list.approved && { door: named(list.approved.by), op: list.approved.at },
  verwijderdOp: list.removedAt,
  verwijderd: list.removed,
});

export const ruleView = (rule: DestructionRule): Rule => ({
  nummer: rule.nr,
  soort: rule.category,
  gegevens: RETENTION[rule.category].title,
  persoon: rule.person && named(rule.person),
  van: rule.fromDay,
  totEnMet: rule.untilDay,
  voorbijSinds: rule.pastSince,
  aantal: rule.count,
  termijn: periodInWords(rule),
  uitgezonderd: rule.excluded && { reden: rule.excluded.because, door: rule.excluded.by },
  verwijderd: rule.removed,
  klaar: rule.done,
});

/** A row for each rule, for a spreadsheet. */
export const tableOf = (rules: readonly DestructionRule[]): string[][] => [
  ['Regel', 'Gegevens', 'Persoon', 'Van', 'Tot en met', 'Voorbij sinds', 'Aantal', 'Bewaartermijn', 'Uitgezonderd omdat', 'Door', 'Verwijderd'],
  ...rules.map(ruleView).map((one) => [`${one.nummer}`, one.gegevens, one.persoon?.naam ?? '', one.van, one.totEnMet, one.voorbijSinds, `${one.aantal}`, one.termijn, one.uitgezonderd?.reden ?? '', one.uitgezonderd?.door ?? '', `${one.verwijderd}`]),
];

const ORIGINS = { source: 'bron', default: 'aanname', invented: 'verzonnen' } as const;

export const periodsView = ({ version, scheme }: { version: number; scheme: Scheme }): z.output<typeof periods> => ({
  structuurVersie: version,
  termijnen: CATEGORIES.map((category) => {
    const origin = provenanceOf(scheme, `retention.${category}`);
    const period = scheme.retention[category];
    return { soort: category, gegevens: RETENTION[category].title, jaren: period.years, na: keptInWords(category, period), herkomst: ORIGINS[origin?.kind ?? 'default'], toelichting: origin === null ? null : origin.kind === 'source' ? origin.place : origin.why };
  }),
});
