/**
 * The short text that representatives pass on (Zoetermeer 4.3 Communicatie: "wat is besloten, en wat betekent dat"; Haarlemmermeer: de
 * achterban tijdig en volledig op de hoogte van besluiten en acties). PURE; Dutch. What is confidential is not given to it.
 */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { DecisionFacts } from '#messaging/templates/setting';
import { inSentence, startOfSentence } from '#messaging/templates/words';

export interface ForConstituency {
  body: string;
  date: LocalDate;
  decisions: readonly DecisionFacts[];
  /** Titles of what was on the agenda and led to no decision. */
  discussed: readonly string[];
  /** When the body meets again; null: not planned yet. */
  next: LocalDate | null;
}

/** It is short: no more than this of one decision, and no more titles. */
const MOST_LETTERS = 240;
const MOST_TITLES = 6;

export function constituencyText({ body, date, decisions, discussed, next }: ForConstituency): string {
  const of = (outcome: DecisionFacts['outcome']): string[] => decisions.filter((one) => one.outcome === outcome).map(({ text }) => short(text));
  const reserved = decisions.filter(({ outcome }) => outcome === 'onder-voorbehoud').map(({ text, reservedUntil }) => `${short(text)}${reservedUntil === null ? '' : ` (reageren kan tot en met ${formatDutchDate(reservedUntil)})`}`);
  const parts = [
    [`${startOfSentence(inSentence(body))} kwam op ${formatDutchDate(date)} bij elkaar.`],
    block('Dit is besloten:', of('besloten')),
    block('Dit is geadviseerd:', of('geadviseerd')),
    block('Dit is besloten onder voorbehoud; wij horen graag wat u ervan vindt:', reserved),
    block('Dit besluit gaat niet door, na overleg met de achterban:', of('ingetrokken')),
    block('Hierover gaat het gesprek een volgende keer verder:', of('aangehouden')),
    block(decisions.length === 0 ? 'Er zijn geen besluiten om te delen. Besproken is:' : 'Ook besproken:', discussed.slice(0, MOST_TITLES)),
    decisions.length === 0 && discussed.length === 0 ? ['Er zijn geen besluiten om te delen.'] : [],
    [`${next === null ? '' : `De volgende keer is op ${formatDutchDate(next)}. `}Vragen? Stel ze aan wie u in het overleg vertegenwoordigt.`],
  ];
  return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

const block = (head: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [head, ...items.map((item) => `- ${item}`)]);

/** On one line, cut at a word. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_LETTERS) return line;
  const cut = line.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
