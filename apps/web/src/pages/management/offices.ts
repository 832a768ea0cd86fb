/** Offices that go with no seat: what each is, and who may give which. PURE. */
import type { Schemas } from '../../api/client';
import type { Management } from '../../api/setting';
import { t } from '../../language/t';

export type GivenOffice = Schemas['GegevenFunctie'];
export type OfficeName = GivenOffice['functie'];

export const OFFICES: readonly { name: OfficeName; title: string; does: string }[] = [
  { name: 'beheerder', title: t`Beheerder`, does: t`Houdt de afspraken, de mensen, hun adressen en de functies bij voor de gemeente als geheel. Leest geen agenda’s, stukken of verslagen.` },
  { name: 'programmamanager', title: t`Programmamanager`, does: t`Houdt de kwaliteitscyclus gaande en leest opdrachten en jaarplannen. Stemt niet mee.` },
  { name: 'bestuurssecretariaat', title: t`Bestuurssecretariaat`, does: t`Leest mee voor één persoon en antwoordt in diens naam: agendapunten, stukken, opmerkingen en voorbehouden. Kiest niet en geeft geen akkoord.` },
  { name: 'toehoorder', title: t`Toehoorder`, does: t`Volgt de open agenda en de open stukken van één overleg. Krijgt niets wat vertrouwelijk is.` },
];

export const titleOf = (office: OfficeName): string => OFFICES.find(({ name }) => name === office)?.title ?? office;

/** Who looks: what they may for the municipality as a whole, and in which bodies they may let in a toehoorder. */
export interface Giver {
  beheer: readonly Management[];
  bodies: readonly string[];
}

/** What somebody may give; the server has the last word. */
export function givable({ beheer, bodies }: Giver): readonly OfficeName[] {
  if (beheer.includes('functies-overal')) return OFFICES.map(({ name }) => name);
  if (beheer.includes('functies')) return ['bestuurssecretariaat', 'toehoorder'];
  return bodies.length > 0 ? ['toehoorder'] : [];
}

/** May this one be ended by who looks? */
export const mayEnd = (giver: Giver, { functie, overleg }: Pick<GivenOffice, 'functie' | 'overleg'>): boolean => (functie === 'toehoorder' ? overleg !== null && giver.bodies.includes(overleg) : givable(giver).includes(functie));
