/** `leidraad goal-check --measure`: how often the doelentoets is right, on goals that a reader labelled. */
import { cautiousLexicon, differences, samplesOf, scores, type GoalSample, type MeasuredCode, type Score } from '#goals/measure';
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

const CAUTIOUS = 'Idem, zonder de woorden die alleen daar voorkomen';

/** `cautious`: the part kept aside once more, without the words that only its goals have. */
export function measureJson(): string {
  const samples = readSamples();
  const parts = PARTS.map((part) => ({ part, goals: samplesOf(part, samples).length, findings: scores(samplesOf(part, samples)) }));
  const aside = samplesOf('kept-aside', samples);
  return `${JSON.stringify({ parts, cautious: { goals: aside.length, findings: scores(aside, cautiousLexicon(samples)) } }, null, 2)}\n`;
}

export function measurePage(): string {
  const samples = readSamples();
  const aside = samplesOf('kept-aside', samples);
  const tables = [...PARTS.map((part) => table(`${PART[part]} (${samplesOf(part, samples).length})`, scores(samplesOf(part, samples)))), table(CAUTIOUS, scores(aside, cautiousLexicon(samples)))];
  return [...tables, notes(), ...misses(samplesOf('written-with', samples))].join('\n');
}

const table = (heading: string, rows: readonly Score[]): string => [heading, '-'.repeat(heading.length), row('Opmerking', ['precisie', 'recall', 'terecht stil']), ...rows.map(scoreRow), ''].join('\n');

const scoreRow = ({ code, right, wrong, missed, silent }: Score): string => row(FINDING[code], [share(right, right + wrong), share(right, right + missed), share(silent, silent + wrong)]);
const row = (name: string, cells: readonly string[]): string => name.padEnd(NAME_COLUMNS) + cells.map((cell) => cell.padStart(COLUMNS)).join('');
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}% (${part}/${whole})`);

const notes = (): string =>
  [
    'Precisie: van de opmerkingen die de toets maakt, het deel dat een lezer ook maakte. Recall: van de opmerkingen van de lezer, het deel dat de toets ook maakt. Terecht stil: van de doelen waarbij de lezer niets opmerkte, het deel waarbij de toets dat ook niet doet.',
    'De doelen zijn korte citaten uit vijf documenten. De lezer en de schrijver van de regels waren dezelfde; de oordelen en de verdeling lagen vast voor de eerste regel. Wie oordeelt, heeft ook de apart gehouden doelen gelezen: daarom de derde tabel, die laat zien wat u op zijn slechtst mag verwachten van doelen die niemand eerder zag. Aan bijna elk doel ontbreekt veel: daar zegt precisie weinig, en terecht stil des te meer.',
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
