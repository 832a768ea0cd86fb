/** What a body reads with an item about an assignment. PURE; Dutch. */
import { formatDutchDate } from '#calendar/local-date';
import type { Assignment } from './assignment.entity.js';

type Told = Pick<Assignment, 'result' | 'measure' | 'who' | 'means' | 'frame' | 'dueOn' | 'reportsOn' | 'mandate'>;

/** The whole assignment, so that the body decides on what it reads. */
export function coverNoteOf(row: Told, group: string, warnings: readonly string[]): string {
  const lines = [
    ['Werkgroep', group],
    ['Resultaat', row.result],
    ['Waaraan te zien', row.measure],
    ['Trekker', row.who],
    ['Middelen', row.means],
    ['Kader', row.frame],
    ['Einddatum', row.dueOn && formatDutchDate(row.dueOn)],
    ['Tussenstanden', row.reportsOn.map(formatDutchDate).join(', ') || null],
    ['Mandaat', row.mandate],
  ];
  const told = lines.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])).join('\n');
  return warnings.length === 0 ? told : `${told}\n\n${warnings.map((warning) => `Let op: ${warning}`).join('\n')}`;
}

/** A proposal as the body reads it; the mandate says whose decision it is in the end (Westland: only the competent board adopts). */
export const proposalNote = (text: string, { mandate }: Pick<Assignment, 'mandate'>): string => (mandate ? `${text}\n\nMandaat: ${mandate}` : text);
