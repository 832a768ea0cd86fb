/** What becomes of each goal, while somebody decides it, and as the API takes it. PURE. */
import { t } from '../../language/t';
import { type GoalDraft, type GoalProblems, goalBody, notReady, problemsWith as goalProblems } from './goal';

export type Decision = 'doorgaan' | 'bijstellen' | 'stoppen';

export interface Adjusted {
  goalId: string;
  decision: Decision | null;
  reason: string;
  /** How it becomes, for 'bijstellen'. */
  draft: GoalDraft;
}

export interface Added {
  key: string;
  reason: string;
  draft: GoalDraft;
}

const NOT_READY = t`Geef dit doel een indicator, of schrijf waarom het niet te meten is.`;

/** By goal and field: 'id.reason', 'id.indicators.0.name'. */
export function problemsWith(adjusted: readonly Adjusted[], added: readonly Added[]): GoalProblems {
  const found: [string, string][] = [];
  const ofGoal = (key: string, draft: GoalDraft): void => {
    for (const [field, text] of Object.entries(goalProblems(draft))) found.push([`${key}.${field}`, text]);
    if (notReady(draft)) found.push([`${key}.notMeasurable`, NOT_READY]);
  };
  for (const { goalId, decision, reason, draft } of adjusted) {
    if (decision === null) found.push([`${goalId}.decision`, t`Kies wat er van dit doel wordt.`]);
    if (decision !== null && decision !== 'doorgaan' && reason.trim() === '') found.push([`${goalId}.reason`, t`Schrijf waarom.`]);
    if (decision === 'bijstellen') ofGoal(goalId, draft);
  }
  for (const { key, reason, draft } of added) {
    if (reason.trim() === '') found.push([`${key}.reason`, t`Schrijf waarom dit doel erbij komt.`]);
    ofGoal(key, draft);
  }
  return Object.fromEntries(found);
}

/** Of what has no problems. */
export const adjustmentBody = (adjusted: readonly Adjusted[], added: readonly Added[]) => ({
  besluiten: adjusted.map(({ goalId, decision, reason, draft }) => ({ doelId: goalId, besluit: decision ?? ('doorgaan' as const), reden: reason.trim() || null, ...(decision === 'bijstellen' ? { doel: goalBody(draft) } : {}) })),
  nieuw: added.map(({ reason, draft }) => ({ reden: reason.trim(), doel: goalBody(draft) })),
});
