/** What stands on the calendar: which kinds, which days, which of them one wants to see. PURE. */
import type { Schemas } from '../../api/client';
import type { Day } from '../../format/dates';
import { t } from '../../language/t';

export type Moment = Schemas['Kalendermoment'];
export type Free = Schemas['Kalender']['vrij'][number];

export interface Group {
  id: string;
  name: string;
  kinds: readonly Moment['soort'][];
}

export const GROUPS: readonly Group[] = [
  { id: 'vergaderingen', name: t`Vergaderingen`, kinds: ['vergadering', 'voorbereiding'] },
  { id: 'termijnen', name: t`Termijnen`, kinds: ['termijn'] },
  { id: 'evaluaties', name: t`Evaluaties en monitors`, kinds: ['evaluatie', 'afspraak', 'monitor', 'wettelijk'] },
  { id: 'kwaliteitscyclus', name: t`Doelen en cijfers`, kinds: ['kwaliteitscyclus'] },
  { id: 'opdrachten', name: t`Opdrachten`, kinds: ['opdracht'] },
  { id: 'jaarplan', name: t`Jaarplan`, kinds: ['jaarplan'] },
  { id: 'wisselingen', name: t`Wisselingen`, kinds: ['wisseling'] },
];

export const groupOf = ({ soort }: Pick<Moment, 'soort'>): Group => GROUPS.find(({ kinds }) => kinds.includes(soort))!;

/** @param hidden ids of groups; @param body null: all */
export const wanted = (moments: readonly Moment[], body: string | null, hidden: readonly string[]): Moment[] => moments.filter((one) => (body === null || one.overleg === body) && !hidden.includes(groupOf(one).id));

/** Of what is shown, as the API asks for it; undefined: everything. */
export const kindsBut = (hidden: readonly string[]): string | undefined => (hidden.length === 0 ? undefined : GROUPS.flatMap(({ id, kinds }) => (hidden.includes(id) ? [] : kinds)).join(','));

/** That begin on this day; what lasts longer stands on its first. */
export const on = (moments: readonly Moment[], day: Day): Moment[] => moments.filter(({ datum }) => datum === day);

export const freeOn = (free: readonly Free[], day: Day): Free[] => free.filter(({ van, totEnMet }) => van <= day && day <= totEnMet);

/** 'Agendapunten binnen, Stuurgroep LEA'; a meeting is called by its body alone, what an ambition asks by the ambition. */
export function titleOf({ soort, tekst, naam }: Moment): string {
  if (soort === 'vergadering' || soort === 'voorbereiding') return naam;
  return soort === 'kwaliteitscyclus' ? tekst : `${tekst}, ${naam}`;
}
