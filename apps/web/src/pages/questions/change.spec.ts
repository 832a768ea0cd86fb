import { additionBody, beginWith, bodyOf, emptyAddition, problemsWith, problemsWithAddition, type Change, type Draft } from './change';

const TODAY = '2026-11-10';
const NONE = { who: '', channel: null, day: TODAY };
const FULL: Draft = { to: 'ergens', meeting: 'm', decision: 'd', text: ' Zo is het. ', told: NONE };
const EMPTY: Draft = { to: '', meeting: '', decision: '', text: '', told: NONE };

describe('what is decided of a question', () => {
  it.each<[Change, string[]]>([
    ['behandeling', ['to']],
    ['verplaatsing', ['to', 'meeting', 'text']],
    ['afsluiting', ['meeting', 'text']],
    ['heropening', ['meeting', 'text']],
  ])('%s asks for %j, and for no more', (change, asked) => {
    expect(Object.keys(problemsWith(change, EMPTY, TODAY))).toEqual(asked);
    expect(problemsWith(change, FULL, TODAY)).toEqual({});
  });

  it.each<[Change, object]>([
    ['behandeling', { overleg: 'ergens', toelichting: 'Zo is het.', vergaderingId: 'm' }],
    ['verplaatsing', { vergaderingId: 'm', besluitId: 'd', ambitie: 'ergens', reden: 'Zo is het.' }],
    ['afsluiting', { vergaderingId: 'm', besluitId: 'd', resultaat: 'Zo is het.' }],
    ['heropening', { vergaderingId: 'm', besluitId: 'd', reden: 'Zo is het.' }],
  ])('%s is sent as %j', (change, body) => expect(bodyOf(change, FULL)).toEqual({ change, body }));

  it('is sent with what was left open as open, and with whose word it is', () => {
    expect(bodyOf('behandeling', { ...EMPTY, to: 'tafel', told: { who: 'p', channel: 'telefoon', day: TODAY } })).toEqual({ change: 'behandeling', body: { overleg: 'tafel', toelichting: null, vergaderingId: null, namens: { persoonId: 'p', kanaal: 'telefoon', op: TODAY } } });
    expect(problemsWith('behandeling', { ...FULL, told: { ...NONE, who: 'p' } }, TODAY)).toHaveProperty('channel');
  });

  it.each([
    ['who works on it already', 'tafel', ['platform', 'tafel'], 'tafel'],
    ['nobody, where none was named', null, ['platform', 'tafel'], ''],
    ['the only one that it can be', null, ['tafel'], 'tafel'],
    ['nobody, where who works on it cannot be chosen', 'anders', ['platform', 'tafel'], ''],
  ])('begins with %s', (_, now, bodies, to) => {
    const question = { overleg: now === null ? null : { id: now, naam: now }, keuzes: { vergaderingen: [], komend: [], overleggen: bodies.map((id) => ({ id, naam: id })), ambities: [] } };
    expect(beginWith('behandeling', question, TODAY).to).toBe(to);
    expect(beginWith('verplaatsing', question, TODAY).to).toBe('');
  });
});

describe('a new question', () => {
  const NEW = { ...emptyAddition('kansen', TODAY), words: ' Wie haalt\nde kinderen op? ', meeting: 'm' };

  it('asks for its ambition, its words and the meeting that decided it', () => {
    expect(Object.keys(problemsWithAddition(emptyAddition('', TODAY), TODAY))).toEqual(['to', 'words', 'meeting']);
    expect(problemsWithAddition(NEW, TODAY)).toEqual({});
    expect(problemsWithAddition({ ...NEW, words: 'a'.repeat(501) }, TODAY)).toEqual({ words: 'Schrijf het korter op: in ten hoogste 500 tekens. De rest past in de toelichting.' });
  });

  it('is sent as one line', () => expect(additionBody(NEW)).toEqual({ vergaderingId: 'm', besluitId: null, ambitie: 'kansen', tekst: 'Wie haalt de kinderen op?', toelichting: null }));
});
