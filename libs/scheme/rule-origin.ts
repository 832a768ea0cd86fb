/** Where the rule of a deadline comes from, as the last line of "waarom deze datum?". PURE. */
import { AGENDA_CHAIN, MINUTES_CHAIN } from './deadlines.js';
import type { Scheme } from './model.js';
import { provenanceOf } from './provenance.js';

/** A deadline's id is the name of its rule; the preview's rule is counted in days of its own. */
const PATHS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(AGENDA_CHAIN).map((id) => [id, `agenda.${id}`])),
  ...Object.fromEntries(Object.keys(MINUTES_CHAIN).map((id) => [id, `minutes.${id}`])),
  decisionList: 'minutes.decisionList',
  preview: 'minutes.previewWorkingDays',
};

/** One line, or none where the file does not say it: 'Deze termijn staat in 4.1 Stuurgroep.', 'Aanname: zes weken is gebruikelijk.' */
export function ruleComesFrom(scheme: Pick<Scheme, 'provenance'>, bodyId: string, deadlineId: string): string[] {
  const path = PATHS[deadlineId];
  const origin = path === undefined ? null : provenanceOf(scheme, `bodies.${bodyId}.${path}`);
  if (origin === null) return [];
  const text = (origin.kind === 'source' ? origin.place : origin.why).replace(/\.$/, '');
  return [origin.kind === 'source' ? `Deze termijn staat in: ${text}.` : `Aanname: ${text}.`];
}
