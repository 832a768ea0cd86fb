import type { Schemas } from '../../api/client';

/** Of a meeting that was held: are its minutes, decisions and actions for this reader? Guests come for their item, and a toehoorder for the agenda. PURE. */
export const readsRecord = ({ verslagStatus, lezer }: Pick<Schemas['VergaderingVolledig'], 'verslagStatus' | 'lezer'>): boolean => verslagStatus !== null && lezer !== 'gast' && lezer !== 'toehoorder';
