/** Assignments in the reader's words: how each stands, what comes first, and its thread. PURE. */
import type { Schemas } from '../../api/client';
import type { Tone } from '../../components/Status';
import { type Day, dayOf } from '../../format/dates';
import { t } from '../../language/t';

export type Line = Schemas['OpdrachtRegel'];
export type Assignment = Schemas['Opdracht'];
type Status = Line['status'];

const STATUSES: Record<Status, { text: string; tone: Tone }> = {
  concept: { text: t`Concept`, tone: 'quiet' },
  compleet: { text: t`Klaar om voor te leggen`, tone: 'quiet' },
  'ligt-voor': { text: t`Ligt voor`, tone: 'busy' },
  uitgegeven: { text: t`Wacht op aanvaarding`, tone: 'busy' },
  loopt: { text: t`Loopt`, tone: 'good' },
  'voorstel-ligt-voor': { text: t`Voorstel ligt voor`, tone: 'busy' },
  besloten: { text: t`Voorstel aangenomen`, tone: 'good' },
  'decharge-verleend': { text: t`Klaar, decharge verleend`, tone: 'quiet' },
  gestopt: { text: t`Gestopt`, tone: 'quiet' },
};
export const statusWord = (status: Status): { text: string; tone: Tone } => STATUSES[status];

/** Somebody is to deliver something by its last day, and that is over. */
export const isLate = ({ status, einddatum }: Pick<Line, 'status' | 'einddatum'>, today: Day): boolean => (status === 'uitgegeven' || status === 'loopt') && einddatum !== null && einddatum < today;

const WORST_FIRST: readonly Line['stand'][] = ['knelpunt', 'aandacht', 'op-koers', null];

/** What is overdue first, the longest overdue at the top; then the worst; then what ends first. */
export const overdueFirst = <T extends Pick<Line, 'status' | 'einddatum' | 'stand'>>(lines: readonly T[], today: Day): T[] =>
  [...lines].sort((a, b) => Number(isLate(b, today)) - Number(isLate(a, today)) || (isLate(a, today) ? 0 : WORST_FIRST.indexOf(a.stand) - WORST_FIRST.indexOf(b.stand)) || (a.einddatum ?? '9999').localeCompare(b.einddatum ?? '9999'));

export interface Column<T> {
  id: string;
  title: string;
  lines: T[];
}

const PARTS: readonly { id: string; title: string; statuses: readonly Status[] }[] = [
  { id: 'in-de-maak', title: t`In de maak`, statuses: ['concept', 'compleet', 'ligt-voor'] },
  { id: 'uitgegeven', title: t`Wacht op aanvaarding`, statuses: ['uitgegeven'] },
  { id: 'loopt', title: t`Loopt`, statuses: ['loopt'] },
  { id: 'besluit', title: t`Voorstel en besluit`, statuses: ['voorstel-ligt-voor', 'besloten'] },
  { id: 'klaar', title: t`Klaar`, statuses: ['decharge-verleend', 'gestopt'] },
];

/** By how far they are, left to right; each overdue first. */
export const board = <T extends Line>(lines: readonly T[], today: Day): Column<T>[] => PARTS.map(({ id, title, statuses }) => ({ id, title, lines: overdueFirst(lines.filter(({ status }) => statuses.includes(status)), today) }));

/** By what they ask of people: late, in trouble, under way, not yet given; parts without any are left out. */
export function inOrder<T extends Line>(lines: readonly T[], today: Day): Column<T>[] {
  const partOf = (line: Line): string => {
    if (isLate(line, today)) return 'laat';
    if (line.stand === 'knelpunt' || line.stand === 'aandacht') return 'aandacht';
    if (['concept', 'compleet', 'ligt-voor'].includes(line.status)) return 'in-de-maak';
    return ['decharge-verleend', 'gestopt'].includes(line.status) ? 'klaar' : 'loopt';
  };
  const titles = [['laat', t`Te laat`], ['aandacht', t`Vraagt aandacht`], ['loopt', t`Onderweg`], ['in-de-maak', t`In de maak`], ['klaar', t`Klaar`]] as const;
  return titles.map(([id, title]) => ({ id, title, lines: overdueFirst(lines.filter((line) => partOf(line) === id), today) })).filter((part) => part.lines.length > 0);
}

type Note = Assignment['berichten'][number];

export interface ThreadStep {
  key: string;
  day: Day;
  title: string;
  text: string | null;
  by: string | null;
  /** A knelpunt that still stands open. */
  openBottleneck: string | null;
  /** The day that the group asks for with it. */
  asksUntil: Day | null;
}

const NOTES: Record<Note['soort'], string> = { tussenstand: t`Tussenstand`, knelpunt: t`Knelpunt`, oplossing: t`Knelpunt opgelost`, voorstel: t`Voorstel`, vraag: t`Vraag van de werkgroep`, eindverslag: t`Eindverslag, met de vraag om decharge` };
const DECISIONS: Record<NonNullable<Assignment['besluit']>, string> = { aannemen: t`Voorstel aangenomen`, 'terug met vragen': t`Voorstel terug met vragen`, vervolgopdracht: t`Besloten tot een vervolgopdracht` };

/** Everything that happened to it, the latest first: what people wrote between what was decided. */
export function thread({ uitgegevenOp, aanvaardOp, beslotenOp, besluit, dechargeOp, berichten, knelpunten }: Pick<Assignment, 'uitgegevenOp' | 'aanvaardOp' | 'beslotenOp' | 'besluit' | 'dechargeOp' | 'berichten' | 'knelpunten'>): ThreadStep[] {
  const step = (key: string, day: Day | null, title: string): ThreadStep[] => (day === null ? [] : [{ key, day, title, text: null, by: null, openBottleneck: null, asksUntil: null }]);
  const noted = berichten.map(({ id, soort, tekst, door, op }): ThreadStep => {
    const bottleneck = soort === 'knelpunt' ? knelpunten.find((one) => one.id === id) : undefined;
    return { key: id, day: dayOf(op), title: NOTES[soort], text: tekst, by: door, openBottleneck: bottleneck && bottleneck.opgelostOp === null ? id : null, asksUntil: bottleneck?.vraagtTijdTot ?? null };
  });
  // Of one day: given, taken, worked on, decided. A sort keeps what is equal as it stands.
  const steps = [...step('uitgegeven', uitgegevenOp, t`Uitgegeven`), ...step('aanvaard', aanvaardOp, t`Aanvaard door de werkgroep`), ...noted, ...step('besloten', besluit && beslotenOp, besluit === null ? '' : DECISIONS[besluit]), ...step('decharge', dechargeOp, t`Decharge verleend`)];
  return steps.sort((a, b) => a.day.localeCompare(b.day)).reverse();
}
