/** The part of the Scheme that goes round from year to year: what the file leaves out becomes null or an empty list. PURE. */
import { compileAdoption, compilePlan } from './compile.plan.js';
import type { Scheme, Statutory } from './model.js';
import type { SchemeFile } from './schema.js';

type Cycle = Pick<Scheme, 'principles' | 'workingGroups' | 'evaluations' | 'monitors' | 'annualPlan' | 'consultations' | 'responsibilities' | 'participation' | 'adoption' | 'funding' | 'statutory'>;

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
          chairRoles: workingGroups.chairRoles ?? [],
          chosenBy: workingGroups.chosenBy ?? null,
          followedBy: workingGroups.followedBy ?? null,
          mandate: workingGroups.mandate ?? null,
        }
      : null,
    evaluations: (file.evaluations ?? []).map((evaluation) => ({ ...evaluation, ambition: evaluation.ambition ?? null, line: evaluation.line ?? null })),
    monitors: file.monitors ?? [],
    annualPlan: file.annualPlan ? compilePlan(file.annualPlan, file.holidays.region) : null,
    consultations: (file.consultations ?? []).map((consultation) => ({ ...consultation, basis: consultation.basis ?? null, procedure: consultation.procedure ?? null })),
    responsibilities: file.responsibilities ?? [],
    participation: (file.participation ?? []).map((heard) => ({ ...heard, about: heard.about ?? null })),
    adoption: (file.adoption ?? []).map(compileAdoption),
    funding: file.funding ?? { sources: [], rules: [] },
    statutory: file.statutory ? statutory(file.statutory) : null,
  };
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
