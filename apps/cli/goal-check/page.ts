/** `leidraad goal-check "…"`: the findings for one goal, at eighty columns. */
import { checkGoal } from '#goals/goal-check';
import type { GoalDraft } from '#goals/goal';
import { wrapped } from '#scheme/explain/plain-text';

const INDENT = '   ';

export const goalCheckJson = (goal: GoalDraft): string => `${JSON.stringify(checkGoal(goal), null, 2)}\n`;

export function goalCheckPage(goal: GoalDraft): string {
  const { findings, keptBecause } = checkGoal(goal);
  const kept = keptBecause === null ? [] : [`Dit doel is niet te meten en blijft staan, met als reden: ${keptBecause}`];
  if (findings.length === 0) return paragraphs([...kept, keptBecause === null ? 'Geen opmerkingen: dit doel is te evalueren.' : 'Verder geen opmerkingen.']);
  const entries = findings.map(({ advice, because }, index) => wrapped(because === null ? advice : `${advice} Gelezen: ‘${because}’.`, `${index + 1}. `, INDENT));
  return paragraphs([...kept, 'Wat ontbreekt of beter kan:']) + entries.join('') + (keptBecause === null ? `\n${wrapped(ADVISES, '', '')}` : '');
}

const ADVISES = 'De doelentoets adviseert, u beslist. Is een doel echt niet te meten, bewaar het dan met de reden (--not-measurable).';
const paragraphs = (texts: readonly string[]): string => texts.map((text) => wrapped(text, '', '')).join('\n');
