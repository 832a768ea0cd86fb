/**
 * The 43 topics on which the Inspectorate asked every municipality in 2021, with the national percentages: what a municipality
 * can be set beside. Source: Inspectie van het Onderwijs, themaonderzoek taakopvatting LEA/vve, November 2022, tables 4.1.1a and
 * 4.1.1b (disadvantage) and 4.2.1a (segregation); questionnaire 2021 over calendar year 2020, answered by all 350 municipalities.
 */
import { DISADVANTAGE_OTHER, DISADVANTAGE_VVE, SEGREGATION, type TopicRow } from './topics.data.js';

export const THEMES = ['Bestrijden van onderwijsachterstanden', 'Voorkomen van segregatie'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Whole percentages, 0 to 100, as municipalities gave them of themselves; nobody verified them (section 2.3.1). Each is a share
 * of the one before, not of all municipalities: `goalSetPct` of those who agreed, `goalReachedPct` of those who set a goal.
 * `null`: not collected, by an error in the questionnaire's program; it is not zero.
 */
export interface Topic {
  readonly theme: Theme;
  readonly subtheme: string;
  readonly topic: string;
  /** Share of all municipalities that made agreements on it in their LEA. */
  readonly agreedPct: number;
  readonly goalSetPct: number | null;
  readonly goalReachedPct: number | null;
}

/** What a reader has to know beside the figures; Dutch, for the page that shows them. */
export const TOPICS_NOTES = [
  'Afspraak: deel van alle gemeenten dat over dit onderwerp afspraken maakt. Doel: deel van de gemeenten met een afspraak dat ook een doel stelt. Bereikt: deel van de gemeenten met een doel dat zegt het te halen.',
  'De gemeenten hebben dit zelf opgegeven; niemand heeft het nagegaan. Waar geen cijfer staat, ging er iets mis bij het programmeren van de vragenlijst.',
  'Bron: Inspectie van het Onderwijs, november 2022, tabellen 4.1.1a, 4.1.1b en 4.2.1a (vragenlijst 2021, 350 gemeenten).',
] as const;

/** In the order of the source. */
export const TOPICS: readonly Topic[] = [
  ...topicsOf('Bestrijden van onderwijsachterstanden', { ...DISADVANTAGE_VVE, ...DISADVANTAGE_OTHER }),
  ...topicsOf('Voorkomen van segregatie', SEGREGATION),
];

function topicsOf(theme: Theme, subthemes: Readonly<Record<string, readonly TopicRow[]>>): Topic[] {
  return Object.entries(subthemes).flatMap(([subtheme, rows]) =>
    rows.map(([topic, agreedPct, goalSetPct, goalReachedPct]) => ({ theme, subtheme, topic, agreedPct, goalSetPct, goalReachedPct })),
  );
}
