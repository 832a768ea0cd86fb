import { happenedWord, nextItem, perAmbition, titleFrom } from './question';
import { isQuestionStatus } from './statuses';

const [BUILD, CARE] = [{ id: 'bouwen', naam: 'Bouwen' }, { id: 'zorg', naam: 'Zorg' }];
const QUESTIONS = [
  { id: 'a', ambitie: BUILD, status: 'afgesloten' },
  { id: 'b', ambitie: CARE, status: 'in-behandeling' },
  { id: 'c', ambitie: BUILD, status: 'open' },
] as const;

it.each([
  [{}, ['Bouwen: c a', 'Zorg: b']],
  [{ ambition: 'bouwen' }, ['Bouwen: c a']],
  [{ status: 'in-behandeling' }, ['Zorg: b']],
  [{ ambition: 'bouwen', status: 'in-behandeling' }, []],
] as const)('by %j they are shown per ambition, what is settled last', (filter, shown) => {
  expect(perAmbition(QUESTIONS, filter).map(({ name, questions }) => `${name}: ${questions.map(({ id }) => id).join(' ')}`)).toEqual(shown);
});

it('knows how a question can stand', () => expect([isQuestionStatus('open'), isQuestionStatus('klaar'), isQuestionStatus(undefined)]).toEqual([true, false, false]));

it('is next dealt with at the first meeting to come on whose agenda it stands', () => {
  const item = (id: string, begin: string, wachtOp: 'voorzitter' | null = null) => ({ id, titel: '', vergaderingId: id, overleg: 'platform', begin, uitkomst: null, wachtOp });
  const agendapunten = [item('later', '2026-03-01T14:00:00.000Z'), item('next', '2026-02-01T14:00:00.000Z'), item('waits', '2026-01-20T14:00:00.000Z', 'voorzitter'), item('held', '2026-01-01T14:00:00.000Z')];
  expect(nextItem({ agendapunten }, '2026-02-01')?.id).toBe('next');
  expect(nextItem({ agendapunten }, '2026-04-15')).toBeUndefined();
});

it.each([
  ['toegevoegd', true, null, 'Opgenomen in de samenwerkingsstructuur'],
  ['toegevoegd', false, null, 'Toegevoegd'],
  ['opgepakt', false, null, 'In behandeling'],
  ['opgepakt', false, 'opdracht', 'In behandeling met een opdracht'],
  ['verplaatst', false, null, 'Naar een andere ambitie'],
  ['gewijzigd', true, null, 'Anders verwoord in de samenwerkingsstructuur'],
  ['afgesloten', true, null, 'Niet meer in de samenwerkingsstructuur'],
  ['afgesloten', false, null, 'Afgesloten'],
  ['heropend', true, null, 'Weer opgenomen in de samenwerkingsstructuur'],
  ['heropend', false, null, 'Heropend'],
] as const)('%s (by the scheme: %s, by an assignment: %s): %s', (soort, uitSamenwerkingsstructuur, opdrachtId, word) => expect(happenedWord({ soort, uitSamenwerkingsstructuur, opdrachtId })).toBe(word));

it.each([
  ['Ouders meer betrekken.', 'Ouders meer betrekken.'],
  ['Voorzieningen voor onderwijs, opvang en educatie voor twintig jaar: hoeveel, van welke richting, per wijk en voor de hele stad?', 'Voorzieningen voor onderwijs, opvang en educatie voor twintig jaar: hoeveel, van welke richting, per …'],
])('as the title of an item “%s” is “%s”', (text, title) => expect(titleFrom(text)).toBe(title));
