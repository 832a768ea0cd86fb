/** `leidraad topics`: the Inspectorate's topics as a table for a terminal of eighty columns, or as JSON. */
import { TOPICS, TOPICS_NOTES, type Topic } from '#governance/oversight/topics';
import { wrapped } from '#scheme/explain/plain-text';

const NAME_COLUMNS = 52;
const FIGURE_COLUMNS = 9;
const UNKNOWN = '–';

export const topicsJson = (): string => `${JSON.stringify(TOPICS, null, 2)}\n`;

export function topicsPage(): string {
  const heads = row('Onderwerp', ['afspraak', 'doel', 'bereikt']);
  return [heads, ...TOPICS.map((topic, index) => headings(topic, TOPICS[index - 1]) + topicRow(topic)), ...TOPICS_NOTES.map((note) => `\n${wrapped(note, '', '')}`)].join('');
}

/** What a topic opens, compared with the one before it. */
function headings({ theme, subtheme }: Topic, before?: Topic): string {
  const opened = theme === before?.theme ? '' : `\n${theme}\n${'='.repeat(theme.length)}\n`;
  return subtheme === before?.subtheme ? opened : `${opened}\n${subtheme}\n`;
}

const topicRow = ({ topic, agreedPct, goalSetPct, goalReachedPct }: Topic): string =>
  row(topic, [agreedPct, goalSetPct, goalReachedPct].map((figure) => (figure === null ? UNKNOWN : `${figure}%`)));

/** The figures stand on the last line of a name that takes more than one. */
function row(name: string, figures: readonly string[]): string {
  const lines = wrapped(name, '  ', '    ', NAME_COLUMNS).trimEnd().split('\n');
  const last = lines.pop()!;
  return [...lines, last.padEnd(NAME_COLUMNS) + figures.map((figure) => figure.padStart(FIGURE_COLUMNS)).join('')].map((line) => `${line}\n`).join('');
}
