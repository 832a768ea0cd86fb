import type { AgendaItem } from './agenda-item.entity.js';

/** What no meeting has said anything of yet. */
export const UNTOUCHED = { committeeDecision: null, outcome: null, choice: null, reservedUntil: null, reservedBy: null, reservation: null, reservationAnsweredOn: null, changes: null, changesConfidential: false } satisfies Partial<AgendaItem>;

type Own = 'tenantId' | 'id' | 'meetingId' | 'title' | 'purpose' | 'minutes' | 'origin' | 'submittedAt';

/** An item that comes onto an agenda by itself, brought in by nobody: `item` says what is its own. Pure. */
export const newItem = (item: Pick<AgendaItem, Own> & Partial<AgendaItem>): AgendaItem => ({
  decisionAsked: null,
  coverNote: null,
  confidential: false,
  submittedBy: null,
  onBehalfOf: null,
  topic: null,
  questionId: null,
  status: 'ingediend',
  late: false,
  ...UNTOUCHED,
  ...item,
});
