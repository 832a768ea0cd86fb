/** The part of the Scheme that goes round from year to year: what the file leaves out becomes null or an empty list. PURE. */
import type { Adoption, AnnualPlan, Scheme, Statutory } from './model.js';
import type { SchemeFile } from './schema.js';

type Cycle = Pick<Scheme, 'principles' | 'workingGroups' | 'evaluations' | 'monitors' | 'annualPlan' | 'consultations' | 'responsibilities' | 'participation' | 'adoption' | 'funding' | 'statutory'>;
type WrittenAdoption = NonNullable<SchemeFile['adoption']>[number];

export function compileCycle(file: SchemeFile): Cycle {
  const { workingGroups } = file;
  return {
    principles: file.principles ?? [],
    workingGroups: workingGroups
      ? {
          installedBy: workingGroups.installedBy ?? [],
          preferredSize: workingGroups.preferredSize ?? null,
          installedWhen: workingGroups.installedWhen ?? [],
          chairedBy: workingGroups.chairedBy ?? null,
          mandate: workingGroups.mandate ?? null,
        }
      : null,
    evaluations: (file.evaluations ?? []).map((evaluation) => ({ ...evaluation, ambition: evaluation.ambition ?? null, line: evaluation.line ?? null })),
    monitors: file.monitors ?? [],
    annualPlan: file.annualPlan ? plan(file.annualPlan) : null,
    consultations: (file.consultations ?? []).map((consultation) => ({ ...consultation, basis: consultation.basis ?? null, procedure: consultation.procedure ?? null })),
    responsibilities: file.responsibilities ?? [],
    participation: (file.participation ?? []).map((heard) => ({ ...heard, about: heard.about ?? null })),
    adoption: (file.adoption ?? []).map(adoption),
    funding: file.funding ?? { sources: [], rules: [] },
    statutory: file.statutory ? statutory(file.statutory) : null,
  };
}

const adoption = (written: WrittenAdoption): Adoption => ({ ...written, sectors: written.sectors ?? [], on: written.on ?? null });

function plan(written: NonNullable<SchemeFile['annualPlan']>): AnnualPlan {
  const lines = written.lines.map((line) => ({
    ...line,
    activities: (line.activities ?? []).map((activity) => ({ ...activity, budget: activity.budget ?? null })),
    costs: line.costs ?? null,
  }));
  return { ...written, lines, adoptedBy: written.adoptedBy.map(adoption), budget: written.budget ?? null, rules: written.rules ?? [] };
}

/** The law asks for it once a year at least (artikel 161 WPO, old numbering). */
const PER_YEAR_BY_LAW = 1;

function statutory(written: NonNullable<SchemeFile['statutory']>): Statutory {
  return {
    ...written,
    perYear: written.perYear ?? PER_YEAR_BY_LAW,
    sectors: written.sectors ?? [],
    optional: written.optional ?? [],
    basis: written.basis ?? [],
    supervisor: written.supervisor ?? null,
  };
}
