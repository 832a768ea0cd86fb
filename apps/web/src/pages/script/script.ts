/** The chair's draaiboek: from when to when each item goes, and what the chair asks of the table. PURE. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { mixed } from '../../components/Dutch';
import { minutesLater } from '../../format/dates';
import { t } from '../../language/t';

type Meeting = Pick<Schemas['VergaderingVolledig'], 'begin' | 'duurMinuten' | 'agenda'>;
type Item = Schemas['Agendapunt'];

export interface Step {
  item: Item;
  from: string;
  until: string;
}

export function stepsOf({ begin, agenda }: Meeting): Step[] {
  let passed = 0;
  return agenda.map((item) => {
    const from = minutesLater(begin, passed);
    passed += item.minuten;
    return { item, from, until: minutesLater(begin, passed) };
  });
}

/** Minutes that are left at the end; negative: so many too much. */
export const spare = ({ duurMinuten, agenda }: Meeting): number => duurMinuten - agenda.reduce((sum, { minuten }) => sum + minuten, 0);

/** How the chair ends the item; null: who presides needs no advice on that. */
export function closing({ herkomst, keuzes, doel }: Pick<Item, 'herkomst' | 'keuzes' | 'doel'>): ReactNode {
  if (herkomst === 'verslag') return t`Vraag of iemand wijzigingen heeft. Stel het verslag vast, met of zonder wijzigingen.`;
  if (keuzes.length > 0) return mixed`Laat de vergadering kiezen: ${keuzes.join(` ${t`of`} `)}.`;
  if (doel === 'besluitvorming') return t`Zeg hardop wat is besloten. Moet iemand eerst de achterban vragen? Spreek dan af tot wanneer.`;
  if (doel === 'advies') return t`Vat het advies samen, en zeg wie ermee verdergaat.`;
  if (herkomst === 'vast') return null;
  return t`Vraag of er vragen zijn. Een besluit is hier niet nodig.`;
}
