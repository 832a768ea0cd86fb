/** Whom one may put forward, for a list to choose from. PURE. */
import type { Schemas } from '../../api/client';

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
