/** `leidraad goal-check --measure`: how often the doelentoets is right, on goals that a reader labelled. */
import { differences, samplesOf, scores, type GoalSample, type MeasuredCode, type Score } from '#goals/measure';
import { PARTS, type Part } from '#goals/split';
import { wrapped } from '#scheme/explain/plain-text';
import { readSamples } from './samples.js';

const FINDING: Readonly<Record<MeasuredCode, string>> = {
  activity: 'activiteit',
  wish: 'algemene wens',
  'no-indicator': 'geen indicator',
  'no-baseline': 'geen huidige situatie',
  'no-target': 'geen te bereiken resultaat',
  'no-date': 'geen datum',
  'no-owner': 'geen eigenaar',
};
const PART: Readonly<Record<Part, string>> = { 'written-with': 'Doelen waarmee de regels zijn geschreven', 'kept-aside': 'Doelen die apart zijn gehouden' };
const NAME_COLUMNS = 29;
const COLUMNS = 17;

export function measureJson(): string {
  const samples = readSamples();
  return `${JSON.stringify({ parts: PARTS.map((part) => ({ part, goals: samplesOf(part, samples).length, findings: scores(samplesOf(part, samples)) })) }, null, 2)}\n`;
}

export function measurePage(): string {
  const samples = readSamples();
  return [...PARTS.map((part) => table(part, samplesOf(part, samples))), notes(), ...misses(samplesOf('written-with', samples))].join('\n');
}

function table(part: Part, samples: readonly GoalSample[]): string {
  const heading = `${PART[part]} (${samples.length})`;
  return [heading, '-'.repeat(heading.length), row('Opmerking', ['precisie', 'recall', 'terecht stil']), ...scores(samples).map(scoreRow), ''].join('\n');
}

const scoreRow = ({ code, right, wrong, missed, silent }: Score): string => row(FINDING[code], [share(right, right + wrong), share(right, right + missed), share(silent, silent + wrong)]);
const row = (name: string, cells: readonly string[]): string => name.padEnd(NAME_COLUMNS) + cells.map((cell) => cell.padStart(COLUMNS)).join('');
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}% (${part}/${whole})`);

const notes = (): string =>
  [
    'Precisie: van de opmerkingen die de toets maakt, het deel dat een lezer ook maakte. Recall: van de opmerkingen van de lezer, het deel dat de toets ook maakt. Terecht stil: van de doelen waarbij de lezer niets opmerkte, het deel waarbij de toets dat ook niet doet.',
    'De doelen zijn korte citaten uit vijf documenten. De lezer en de schrijver van de regels waren dezelfde; de oordelen en de verdeling lagen vast voor de eerste regel. Aan bijna elk doel ontbreekt veel: daar zegt precisie weinig, en terecht stil des te meer.',
  ]
    .map((text) => wrapped(text, '', ''))
    .join('\n');

/** Of the part kept aside the misses are not shown: who reads them, writes rules with them. */
function misses(samples: readonly GoalSample[]): string[] {
  const differ = differences(samples);
  if (differ.length === 0) return [];
  const entries = differ.map(({ sample, code, kind }) => wrapped(`${FINDING[code]}, ${kind === 'wrong' ? 'ten onrechte' : 'gemist'}: ${sample.text} (${sample.id})`, '- ', '  '));
  return [`Anders dan de lezer, bij de doelen waarmee de regels zijn geschreven:\n${entries.join('')}`];
}
