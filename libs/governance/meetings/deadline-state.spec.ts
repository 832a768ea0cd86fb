import type { Distribution } from '#workflows/minutes.model';
import { deadlineState, type MeetingProgress } from './deadline-state.js';

const NOW = '2026-11-10T10:00:00.000Z';
const [AHEAD, PAST, EARLY] = ['2026-11-12T16:00:00.000Z', '2026-11-09T16:00:00.000Z', '2026-11-06T10:00:00.000Z'];
const mailing = (status: Distribution['status'], requestedAt: string, outcome: Partial<Distribution> = {}): Distribution => ({ number: 1, status, version: 1, requestedAt, completedAt: requestedAt, failedAt: null, accepted: 4, failed: 0, unknown: 0, ...outcome });
const [text, list] = [mailing('akkoord', EARLY), mailing('decisions-only', EARLY)];
const refused = mailing('draft', EARLY, { accepted: 0, failed: 4 });
const planned: MeetingProgress = { state: 'planned', ended: false, agendaSent: false, fixedBySilence: false, reopenedAt: null, listed: false, minutesState: null, akkoordAt: null, preparation: null, distributions: null };
const sent: MeetingProgress = { ...planned, state: 'sent', agendaSent: true };
const held: MeetingProgress = { ...sent, state: 'held', minutesState: 'awaiting-draft', distributions: [] };
const closed: MeetingProgress = { ...held, state: 'closed', ended: true, listed: true, minutesState: 'closed', akkoordAt: EARLY, distributions: [text] };

describe('what a deadline asks for', () => {
  it.each<[string, string, string, MeetingProgress, 'open' | 'done' | 'passed' | 'moot']>([
    ['the call, before it', 'call', AHEAD, planned, 'open'],
    ['the call, sent early', 'call', AHEAD, { ...planned, state: 'collecting' }, 'done'],
    ['the agenda, sent early', 'papers', AHEAD, sent, 'done'],
    ['the agenda of a meeting that began without', 'papers', PAST, { ...held, agendaSent: false }, 'passed'],
    ['the call of a meeting that began without', 'call', PAST, { ...held, agendaSent: false }, 'passed'],
    ['the fixing, of an agenda that lies ready', 'approval', AHEAD, { ...planned, state: 'fixed' }, 'done'],
    ['the fixing, of an agenda that members have', 'approval', PAST, closed, 'done'],
    ['the fixing, of an agenda that left by silence', 'approval', PAST, { ...sent, fixedBySilence: true }, 'passed'],
    ['the fixing, of a meeting that was held on such an agenda', 'approval', PAST, { ...closed, fixedBySilence: true }, 'passed'],
    ['the fixing, of a meeting that began without an agenda', 'approval', PAST, { ...held, agendaSent: false }, 'passed'],
    ['the fixing, of an agenda that was opened again after its day', 'approval', EARLY, { ...sent, state: 'drafting', reopenedAt: PAST }, 'done'],
    ['the fixing, of an agenda that was opened again before its day', 'approval', PAST, { ...planned, state: 'drafting', reopenedAt: EARLY }, 'open'],
    ['the agenda, fixed and still to be sent', 'papers', AHEAD, { ...planned, state: 'fixed' }, 'open'],
    ['the committee, that has settled all', 'meetsBefore', AHEAD, { ...planned, preparation: 'settled' }, 'done'],
    ['the committee, that decides', 'meetsBefore', AHEAD, { ...planned, preparation: 'deciding' }, 'open'],
    ['the besluitenlijst, after the meeting', 'decisionList', AHEAD, held, 'open'],
    ['the besluitenlijst, reported complete', 'decisionList', AHEAD, { ...held, listed: true }, 'done'],
    ['the besluitenlijst of a meeting that closed without', 'decisionList', PAST, { ...closed, listed: false }, 'passed'],
    ['the besluitenlijst of such a meeting, while its minutes are under way', 'decisionList', PAST, { ...closed, listed: false, minutesState: 'in-review' }, 'passed'],
    ['the besluitenlijst, while nothing was recorded', 'decisionList', PAST, held, 'open'],
    ['the draft that came early', 'draft', AHEAD, { ...held, minutesState: 'in-review' }, 'done'],
    ['the draft that is late', 'draft', PAST, held, 'open'],
    ['the akkoord, while the draft is looked at', 'akkoord', AHEAD, { ...held, minutesState: 'in-review' }, 'open'],
    ['the akkoord, given', 'akkoord', AHEAD, { ...held, minutesState: 'akkoord', akkoordAt: EARLY }, 'done'],
    ['the akkoord, of minutes that were adopted before it came', 'akkoord', PAST, { ...closed, akkoordAt: null }, 'passed'],
    ['the akkoord that was to come, of minutes that were adopted before it came', 'akkoord', AHEAD, { ...closed, akkoordAt: null }, 'moot'],
    ['the minutes, still to be distributed', 'distribution', AHEAD, held, 'open'],
    ['the minutes, distributed early', 'distribution', AHEAD, { ...held, minutesState: 'akkoord', distributions: [text] }, 'done'],
    ['the minutes, under way to their readers', 'distribution', PAST, { ...held, minutesState: 'akkoord', distributions: [mailing('akkoord', EARLY, { completedAt: null, accepted: null, failed: null, unknown: null })] }, 'done'],
    ['the minutes, in the place of which the list left on the last day', 'distribution', PAST, { ...held, distributions: [list] }, 'passed'],
    ['the minutes, that followed that list', 'distribution', PAST, { ...held, minutesState: 'akkoord', distributions: [list, text] }, 'done'],
    ['the minutes, in the place of which a list left early', 'distribution', AHEAD, { ...held, minutesState: 'akkoord', distributions: [refused, list] }, 'open'],
    ['the minutes, that every mailbox refused', 'distribution', PAST, { ...held, minutesState: 'in-review', distributions: [refused] }, 'open'],
    ['the minutes, that could not be made', 'distribution', PAST, { ...held, minutesState: 'in-review', distributions: [mailing('draft', EARLY, { failedAt: EARLY })] }, 'open'],
    ['the minutes, that reached nobody when all was over', 'distribution', PAST, { ...closed, distributions: [refused] }, 'passed'],
    ['the minutes, of a meeting that closed while they are under way', 'distribution', PAST, { ...closed, minutesState: 'awaiting-akkoord', distributions: [] }, 'open'],
    ['the announcement of a mailing that is to come', 'preview', AHEAD, held, 'open'],
    ['the announcement of a mailing that has been', 'preview', AHEAD, { ...held, distributions: [text] }, 'moot'],
    ['the announcement, made', 'preview', PAST, held, 'done'],
    ['the announcement, made, of a mailing that has been since', 'preview', PAST, { ...held, distributions: [mailing('draft', NOW)] }, 'done'],
    ['the announcement for which there was no reason', 'preview', PAST, closed, 'moot'],
    ['all of it, when the meeting and its minutes are done', 'akkoord', PAST, closed, 'done'],
  ])('%s', (_, id, at, progress, expected) => expect(deadlineState({ id, at }, progress, NOW)).toBe(expected));
});
