import { bodyOf, type Draft, problemsWith } from './evaluation';

const TODAY = '2026-11-30';
const WHOLE: Draft = { body: 'tafel', on: TODAY, title: 'Proef met het formulier', conclusion: 'Het is te lang.', result: 'deels', cause: 'Twee bladzijden.', agreement: '', ambition: '', topics: [], meeting: '', paper: '' };

it.each<[string, Partial<Draft>, string[]]>([
  ['is whole', {}, []],
  ['does not say whether it was reached', { result: 'geen', cause: '' }, []],
  ['was reached', { result: 'bereikt', cause: '' }, []],
  ['was not reached, without a cause', { result: 'niet', cause: ' ' }, ['cause']],
  ['is of tomorrow', { on: '2026-12-01' }, ['on']],
  ['says nothing', { body: '', on: null, title: ' ', conclusion: '', result: null }, ['body', 'on', 'title', 'conclusion', 'result']],
])('an evaluation that %s', (_, change, fields) => expect(Object.keys(problemsWith({ ...WHOLE, ...change }, TODAY))).toEqual(fields));

it('is sent as the API takes it; a paper goes with its meeting only', () => {
  expect(bodyOf({ ...WHOLE, title: ' Proef ', result: 'geen', cause: '', paper: 'p' })).toEqual({ overleg: 'tafel', op: TODAY, titel: 'Proef', conclusie: 'Het is te lang.', resultaat: null, oorzaak: null, afspraakId: null, ambitie: null, onderwerpen: [], vergaderingId: null, stukId: null });
  expect(bodyOf({ ...WHOLE, meeting: 'm', paper: 'p' })).toMatchObject({ vergaderingId: 'm', stukId: 'p' });
});
