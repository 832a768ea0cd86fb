/**
 * The mirror (spiegel): a municipality's own state beside the national percentages, topic by topic and theme by theme. PURE.
 * All of it is self-reported, and each share is one of the share before it (topics.ts): the notes say so, and go wherever the figures go.
 */
import type { TopicState } from './topic-state.js';
import { THEMES, TOPICS_NOTES, type Theme } from './topics.js';

export interface MirrorRow {
  state: TopicState;
  /** Whole percentages; null: not collected. */
  national: { agreedPct: number; goalSetPct: number | null; goalReachedPct: number | null };
}

export interface MirrorTheme {
  theme: Theme;
  topics: number;
  own: {
    onAgenda: number;
    agreed: number;
    goalSet: number;
    goalReached: number;
    /** Of the topics agreed on, those with a goal; null: agreed on none. Whole percentages. */
    goalSetPct: number | null;
    /** Of the topics with a goal, those that reached it; null: a goal on none. */
    goalReachedPct: number | null;
  };
  /** On how many of these topics a municipality agreed, on average: the sum of the shares, in tenths. */
  nationalAgreed: number;
}

export interface Mirror {
  rows: MirrorRow[];
  themes: MirrorTheme[];
  /** Dutch: what a reader must know beside the figures. */
  notes: readonly string[];
}

export const MIRROR_NOTES = [
  'De eigen stand volgt uit de agendapunten, afspraken en doelen die in Leidraad zijn vastgelegd. Ook die heeft niemand nagegaan.',
  ...TOPICS_NOTES,
  'Waar tekst en tabel van de bron verschillen, telt de tabel: jeugdcoach 18 procent (tekst 14), doorgaande leerlijn van voorschool tot voortgezet onderwijs 71 procent (tekst 70).',
  'Uitsplitsingen naar stedelijkheid en achterstandsscore geeft de bron alleen voor de organisaties die meedoen, niet per onderwerp.',
] as const;

export function mirror(states: readonly TopicState[]): Mirror {
  return {
    rows: states.map((state) => ({ state, national: { agreedPct: state.topic.agreedPct, goalSetPct: state.topic.goalSetPct, goalReachedPct: state.topic.goalReachedPct } })),
    themes: THEMES.map((theme) => themeOf(theme, states.filter(({ topic }) => topic.theme === theme))),
    notes: MIRROR_NOTES,
  };
}

function themeOf(theme: Theme, states: readonly TopicState[]): MirrorTheme {
  const count = (is: (state: TopicState) => boolean): number => states.filter(is).length;
  const [agreed, goalSet, goalReached] = [count((state) => state.agreed), count((state) => state.goalSet), count((state) => state.goalReached)];
  return {
    theme,
    topics: states.length,
    own: { onAgenda: count(({ onAgenda }) => onAgenda), agreed, goalSet, goalReached, goalSetPct: share(goalSet, agreed), goalReachedPct: share(goalReached, goalSet) },
    nationalAgreed: Math.round(states.reduce((sum, { topic }) => sum + topic.agreedPct, 0) / 10) / 10,
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((100 * part) / whole));
