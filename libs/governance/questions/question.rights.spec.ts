import type { Body } from '#scheme/model';
import { decidingBodies, movesTo, possibleWith, saysOf, takersOf, type Recorder } from './question.rights.js';

const body = (id: string, kind: Body['kind'], ...ambitions: string[]) => ({ id, kind, ambitions });
const PLATFORM = body('platform', 'platform');
const TABLE = body('tafel', 'werkgroep', 'bouwen', 'kansen');
const OTHER = body('andere-tafel', 'werkgroep', 'zorg');
const BODIES = [PLATFORM, TABLE, OTHER];
const AMBITIONS = ['bouwen', 'kansen', 'zorg'];

const KEEPER: Recorder = { writes: [PLATFORM, TABLE], beyond: true };
const OF_TABLE: Recorder = { writes: [TABLE], beyond: false };
const NOBODY: Recorder = { writes: [], beyond: false };

it.each([
  ['who keeps more than a werkgroep', KEEPER, 'zorg', ['platform', 'tafel'], ['platform', 'tafel', 'andere-tafel'], ['bouwen', 'kansen']],
  ['who writes for a werkgroep, of its own ambition', OF_TABLE, 'bouwen', ['tafel'], ['tafel'], ['kansen']],
  ['who writes for a werkgroep, of another', OF_TABLE, 'zorg', [], [], []],
  ['who writes for nobody', NOBODY, 'bouwen', [], [], []],
] as const)('%s: whose meetings, who takes it up, to which ambitions', (_, recorder, ambition, deciding, taking, moving) => {
  expect(decidingBodies(recorder, [ambition])).toEqual(deciding);
  expect(takersOf(recorder, BODIES, ambition).map(({ id }) => id)).toEqual(taking);
  expect(movesTo(recorder, AMBITIONS, ambition)).toEqual(moving);
});

it('a body that is no werkgroep says something of every question, whoever writes for it', () => {
  expect(saysOf({ beyond: false }, PLATFORM, ['zorg'])).toBe(true);
});

it.each([
  ['an open one', 'open', {}, ['agendapunten', 'opdrachten', 'behandeling', 'verplaatsing', 'afsluiting']],
  ['one that is worked on', 'in-behandeling', {}, ['agendapunten', 'opdrachten', 'behandeling', 'verplaatsing', 'afsluiting']],
  ['a closed one', 'afgesloten', {}, ['heropening']],
  ['one of which no meeting can have decided anything yet', 'open', { held: 0 }, ['agendapunten', 'opdrachten', 'behandeling']],
  ['a closed one of which no meeting can have decided anything since', 'afgesloten', { held: 0 }, []],
  ['one of the only ambition', 'open', { ambitions: 0 }, ['agendapunten', 'opdrachten', 'behandeling', 'afsluiting']],
  ['one for who only brings in items', 'open', { held: 0, takers: 0, ambitions: 0, drafts: false }, ['agendapunten']],
] as const)('%s offers what there is something to choose for', (_, status, counts, possible) => {
  expect(possibleWith(status, { held: 1, coming: 1, takers: 1, ambitions: 1, drafts: true, ...counts })).toEqual(possible);
});
