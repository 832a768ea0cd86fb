/** The part of the Scheme that goes round from year to year: what the file leaves out becomes null or an empty list. PURE. */
import type { Adoption, Scheme } from './model.js';
import type { SchemeFile } from './schema.js';

type Cycle = Pick<Scheme, 'workingGroups' | 'evaluations' | 'monitors' | 'annualPlan' | 'consultations' | 'responsibilities' | 'participation' | 'adoption' | 'statutory'>;
type WrittenAdoption = NonNullable<SchemeFile['adoption']>[number];

export function compileCycle(file: SchemeFile): Cycle {
  const { workingGroups, annualPlan } = file;
  return {
    workingGroups: workingGroups
      ? {
          preferredSize: workingGroups.preferredSize ?? null,
          installedWhen: workingGroups.installedWhen ?? [],
          chairedBy: workingGroups.chairedBy ?? null,
          mandate: workingGroups.mandate ?? null,
        }
      : null,
    evaluations: (file.evaluations ?? []).map((evaluation) => ({ ...evaluation, ambition: evaluation.ambition ?? null })),
    monitors: file.monitors ?? [],
    annualPlan: annualPlan ? { ...annualPlan, adoptedBy: annualPlan.adoptedBy.map(adoption) } : null,
    consultations: file.consultations ?? [],
    responsibilities: file.responsibilities ?? [],
    participation: file.participation ?? [],
    adoption: (file.adoption ?? []).map(adoption),
    statutory: file.statutory ?? null,
  };
}

const adoption = (written: WrittenAdoption): Adoption => ({ ...written, sectors: written.sectors ?? [] });
