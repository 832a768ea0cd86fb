import type { HandoverContext } from '#workflows/handover.model';
import { newsFor } from './watch.js';

const TODAY = '2022-06-15';
const news = (more: { state?: string; ends?: string | null; successor?: string | null; toId?: string | null; leavesOn?: string }) =>
  newsFor({ id: 'h', state: more.state ?? 'annotating', context: { leavesOn: more.leavesOn ?? '2022-08-01', toId: more.toId ?? null } as HandoverContext, ends: more.ends === undefined ? '2022-08-01' : more.ends, successor: more.successor ?? null }, TODAY).map(({ event: { type, ...rest } }) => [type, ...Object.values(rest)].join(' '));

describe('a handover hears', () => {
  it.each<[string, Parameters<typeof news>[0], string[]]>([
    ['nothing while nothing changes', {}, []],
    ['nothing while who comes stays the same', { successor: 'bas', toId: 'bas' }, []],
    ['who comes', { successor: 'bas' }, ['SUCCESSOR_KNOWN bas']],
    ['that somebody else comes', { successor: 'carla', toId: 'bas' }, ['SUCCESSOR_KNOWN carla']],
    ['that nobody comes any more', { toId: 'bas' }, ['SUCCESSOR_GONE']],
    ['that the day has moved, and who comes', { ends: '2022-08-06', successor: 'bas' }, ['DEPARTURE_MOVED 2022-08-06 2022-08-08T07:00:00.000Z', 'SUCCESSOR_KNOWN bas']],
    ['that nobody leaves', { ends: null }, ['DEPARTURE_OFF']],
    ['that the day is far away again', { ends: '2023-08-01' }, ['DEPARTURE_OFF']],
    ['nothing of a day that is far away where it was begun by hand for that day', { ends: '2023-08-01', leavesOn: '2023-08-01' }, []],
    ['nothing of the day once it has come', { state: 'accepting', ends: '2022-08-06', successor: 'bas', toId: 'bas' }, []],
  ])('%s', (_, more, expected) => expect(news(more)).toEqual(expected));
});
