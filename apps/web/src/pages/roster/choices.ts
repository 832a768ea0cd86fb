/** Whom one may put forward, and who may leave, for lists to choose from. PURE. */
import type { Schemas } from '../../api/client';
import { once, type Person } from '../../components/on-behalf';

export interface Choice {
  value: string;
  /** 'Anna de Vries, Unicoz (primair onderwijs)' */
  text: string;
  naam: string;
  persoonId: string;
  kandidaat: string;
}

/** A person per line; somebody who may come from two places stands there twice, for it is another nomination. */
export const choicesFor = (candidates: readonly Schemas['Kandidaat'][]): Choice[] =>
  candidates
    .flatMap(({ kandidaat, naam: from, sector, personen }) => personen.map(({ id, naam }) => ({ value: `${kandidaat}/${id}`, text: `${naam}, ${from}${sector && sector.naam !== from ? ` (${sector.naam})` : ''}`, naam, persoonId: id, kandidaat })))
    .sort((a, b) => a.text.localeCompare(b.text, 'nl'));

/** Who may have put somebody forward: those who sit there for the same sector. */
export function nominatorsOf(candidates: readonly Schemas['Kandidaat'][], chosen: string): Person[] {
  const sector = candidates.find(({ kandidaat }) => kandidaat === chosen)?.sector?.id;
  return once(candidates.filter((one) => one.kandidaat === chosen || (sector !== undefined && one.sector?.id === sector)).flatMap(({ personen }) => personen));
}

export interface Leaver {
  plek: { id: string; naam: string };
  persoon: { id: string; naam: string };
}

/** Who sits in a seat that changes hands by the rooster. */
export function leavers([now]: Schemas['Rooster']['opstellingen'], changes: Schemas['Rooster']['wisselingen']): Leaver[] {
  const rotates = new Set(changes.flatMap(({ weg, erbij, blijftZitten, kunnenKomen }) => [...weg, ...erbij, ...blijftZitten, ...kunnenKomen].map(({ plek }) => plek.id)));
  return (now?.leden ?? []).flatMap(({ plek, persoon }) => (persoon !== null && rotates.has(plek.id) ? [{ plek, persoon }] : []));
}
