/** The quality cycle in words and figures. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { t } from '../../language/t';

type Cycle = Schemas['Kwaliteitsronde'];
export type Goal = Schemas['Doel'];
export type Indicator = Goal['indicatoren'][number];
export type Phase = Cycle['fasen'][number]['fase'];

export const PHASES: readonly Phase[] = ['doelen-stellen', 'uitvoeren', 'cijfers-ophalen', 'evalueren', 'bijstellen'];
const PHASE_NAMES: Record<string, string> = { gepland: t`gepland`, 'doelen-stellen': t`doelen stellen`, uitvoeren: t`uitvoeren`, 'cijfers-ophalen': t`cijfers ophalen`, evalueren: t`evalueren`, bijstellen: t`bijstellen`, afgerond: t`afgerond` };
/** Of a code of the API. */
export const phaseName = (phase: string): string => PHASE_NAMES[phase] ?? phase;

export function standingWord(standing: Schemas['Ambitie']['stand']): { text: string; tone: Tone } {
  if (standing === null) return { text: t`Geen lopende opdracht`, tone: 'quiet' };
  return { 'op-koers': { text: t`Op koers`, tone: 'good' as const }, aandacht: { text: t`Vraagt aandacht`, tone: 'busy' as const }, knelpunt: { text: t`Knelpunt`, tone: 'bad' as const } }[standing];
}

export interface RingPart {
  phase: Phase;
  state: 'done' | 'now' | 'ahead' | 'unfinished';
  /** The last time it was left unfinished: why. */
  why: string | null;
}

/** The five phases of a turn with how each stands; executing and collecting figures take turns. */
export function ring({ status, fasen }: Pick<Cycle, 'status' | 'fasen'>): RingPart[] {
  return PHASES.map((phase) => {
    const last = fasen.filter(({ fase }) => fase === phase).at(-1);
    if (status === phase) return { phase, state: 'now', why: null };
    if (!last) return { phase, state: 'ahead', why: null };
    return last.nietAf === null ? { phase, state: 'done', why: null } : { phase, state: 'unfinished', why: last.nietAf };
  });
}

export const stateWord = ({ state }: RingPart): string => ({ done: t`klaar`, now: t`nu bezig`, ahead: t`komt nog`, unfinished: t`niet afgemaakt` })[state];

/** Figures that count, oldest first: what a correction replaced is left out. */
export const figuresOf = ({ cijfers }: Pick<Indicator, 'cijfers'>): Indicator['cijfers'] => cijfers.filter(({ vervallen }) => !vervallen).sort((a, b) => (a.op < b.op ? -1 : 1));

/** '25', 'ca. 25%', '2,5 procent': the first number in what somebody wrote; null: there is none. */
export function numberIn(text: string | null): number | null {
  const thousands = /-?\d{1,3}(?:\.\d{3})+(?:,\d+)?/.exec(text ?? '');
  if (thousands) return Number(thousands[0].replaceAll('.', '').replace(',', '.'));
  const plain = /-?\d+(?:[.,]\d+)?/.exec(text ?? '');
  return plain ? Number(plain[0].replace(',', '.')) : null;
}

export interface Chart {
  /** 0 to 100, left to right and bottom to top. */
  points: { x: number; y: number; day: string; text: string }[];
  /** Heights of the baseline and of what is to be reached; null: not a number. */
  baseline: number | null;
  target: number | null;
}

/** Where the figures of an indicator lie; null while there is nothing to see: no figure, or one that stands by itself. */
export function chartOf(indicator: Pick<Indicator, 'cijfers' | 'huidigeSituatie' | 'teBereikenResultaat'>): Chart | null {
  const figures = figuresOf(indicator);
  const [baseline, target] = [numberIn(indicator.huidigeSituatie), numberIn(indicator.teBereikenResultaat)];
  if (figures.length === 0 || (figures.length === 1 && baseline === null && target === null)) return null;
  const values = [...figures.map(({ waarde }) => waarde), ...[baseline, target].filter((one) => one !== null)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = (value: number): number => (high === low ? 50 : Math.round(((value - low) / (high - low)) * 100));
  const days = figures.map(({ op }) => Date.parse(op));
  const [first, last] = [days[0]!, days.at(-1)!];
  const points = figures.map(({ waarde, op, opgeschreven }, index) => ({ x: last === first ? 50 : Math.round(((days[index]! - first) / (last - first)) * 100), y: height(waarde), day: op, text: opgeschreven }));
  return { points, baseline: baseline === null ? null : height(baseline), target: target === null ? null : height(target) };
}

export const RESULTS: Record<'bereikt' | 'deels' | 'niet', { text: string; tone: Tone }> = { bereikt: { text: t`Bereikt`, tone: 'good' }, deels: { text: t`Deels bereikt`, tone: 'busy' }, niet: { text: t`Niet bereikt`, tone: 'bad' } };
export const DECISIONS: Record<Cycle['bijstelling'][number]['besluit'], string> = { doorgaan: t`Gaat door`, bijstellen: t`Bijgesteld`, stoppen: t`Stopt`, nieuw: t`Nieuw doel` };
const EVALUATIONS: Record<Cycle['evaluaties'][number]['status'], { text: string; tone: Tone }> = { komt: { text: t`Komt nog`, tone: 'quiet' }, gevraagd: { text: t`Gevraagd`, tone: 'busy' }, open: { text: t`Gevraagd`, tone: 'busy' }, klaar: { text: t`Geschreven`, tone: 'good' }, verlopen: { text: t`Niet gehouden`, tone: 'bad' } };
export const evaluationWord = (status: Cycle['evaluaties'][number]['status']): { text: string; tone: Tone } => EVALUATIONS[status];
