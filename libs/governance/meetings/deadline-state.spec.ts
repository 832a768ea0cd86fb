import { deadlineState, type MeetingProgress } from './deadline-state.js';

const NOW = '2026-11-10T10:00:00.000Z';
const [AHEAD, PAST, EARLY] = ['2026-11-12T16:00:00.000Z', '2026-11-09T16:00:00.000Z', '2026-11-06T10:00:00.000Z'];
const planned: MeetingProgress = { state: 'planned', ended: false, listed: false, minutesState: null, preparation: null, distributedAt: null };
const held: MeetingProgress = { ...planned, state: 'held', minutesState: 'awaiting-draft' };
const closed: MeetingProgress = { ...held, state: 'closed', ended: true, listed: true, minutesState: 'closed', distributedAt: EARLY };

describe('what a deadline asks for', () => {
  it.each<[string, string, string, MeetingProgress, 'open' | 'done' | 'moot']>([
    ['the call, before it', 'call', AHEAD, planned, 'open'],
    ['the call, sent early', 'call', AHEAD, { ...planned, state: 'collecting' }, 'done'],
    ['the agenda, sent early', 'papers', AHEAD, { ...planned, state: 'sent' }, 'done'],
    ['the agenda, fixed and still to be sent', 'papers', AHEAD, { ...planned, state: 'fixed' }, 'open'],
    ['the committee, that has settled all', 'meetsBefore', AHEAD, { ...planned, preparation: 'settled' }, 'done'],
    ['the committee, that decides', 'meetsBefore', AHEAD, { ...planned, preparation: 'deciding' }, 'open'],
    ['the besluitenlijst, after the meeting', 'decisionList', AHEAD, held, 'open'],
    ['the besluitenlijst, reported complete', 'decisionList', AHEAD, { ...held, listed: true }, 'done'],
    ['the besluitenlijst of a meeting that closed without', 'decisionList', PAST, { ...closed, listed: false }, 'done'],
    ['the draft that came early', 'draft', AHEAD, { ...held, minutesState: 'in-review' }, 'done'],
    ['the draft that is late', 'draft', PAST, held, 'open'],
    ['the akkoord, while the draft is looked at', 'akkoord', AHEAD, { ...held, minutesState: 'in-review' }, 'open'],
    ['the minutes, still to be distributed', 'distribution', AHEAD, held, 'open'],
    ['the minutes, distributed early', 'distribution', AHEAD, { ...held, minutesState: 'akkoord', distributedAt: EARLY }, 'done'],
    ['the minutes, of a meeting that closed while they are under way', 'distribution', PAST, { ...closed, minutesState: 'awaiting-akkoord', distributedAt: null }, 'open'],
    ['the announcement of a mailing that is to come', 'preview', AHEAD, held, 'open'],
    ['the announcement of a mailing that has been', 'preview', AHEAD, { ...held, distributedAt: EARLY }, 'moot'],
    ['the announcement, made', 'preview', PAST, held, 'done'],
    ['the announcement, made, of a mailing that has been since', 'preview', PAST, { ...held, distributedAt: NOW }, 'done'],
    ['the announcement for which there was no reason', 'preview', PAST, closed, 'moot'],
    ['all of it, when the meeting and its minutes are done', 'akkoord', PAST, closed, 'done'],
  ])('%s', (_, id, at, progress, expected) => expect(deadlineState({ id, at }, progress, NOW)).toBe(expected));
});
