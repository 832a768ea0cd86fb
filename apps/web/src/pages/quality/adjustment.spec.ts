import { adjustmentBody, problemsWith, type Adjusted } from './adjustment';
import { EMPTY, newIndicator } from './goal';

const READY = { ...EMPTY, text: 'Nog minder.', indicators: [{ ...newIndicator('a'), name: 'Aantal' }] };
const one = (more: Partial<Adjusted>): Adjusted => ({ goalId: 'g', decision: 'doorgaan', reason: '', draft: READY, ...more });

it.each<[string, Adjusted, string[]]>([
  ['nothing chosen', one({ decision: null }), ['g.decision']],
  ['goes on', one({}), []],
  ['stops without saying why', one({ decision: 'stoppen' }), ['g.reason']],
  ['changes into what cannot be evaluated', one({ decision: 'bijstellen', reason: 'Lager kan.', draft: { ...READY, indicators: [] } }), ['g.notMeasurable']],
  ['changes', one({ decision: 'bijstellen', reason: 'Lager kan.' }), []],
])('%s', (_, adjusted, places) => expect(Object.keys(problemsWith([adjusted], []))).toEqual(places));

it('asks of a new goal why, and what it is', () => expect(Object.keys(problemsWith([], [{ key: 'n', reason: '', draft: EMPTY }]))).toEqual(['n.reason', 'n.text', 'n.notMeasurable']));

it('sends a goal only where it changes', () => {
  const body = adjustmentBody([one({}), one({ goalId: 'h', decision: 'bijstellen', reason: ' Lager kan. ' })], [{ key: 'n', reason: 'Nieuw.', draft: READY }]);
  expect(body.besluiten).toMatchObject([{ doelId: 'g', besluit: 'doorgaan', reden: null }, { doelId: 'h', besluit: 'bijstellen', reden: 'Lager kan.', doel: { tekst: 'Nog minder.' } }]);
  expect(body.besluiten[0]).not.toHaveProperty('doel');
  expect(body.nieuw).toMatchObject([{ reden: 'Nieuw.', doel: { indicatoren: [{ naam: 'Aantal' }] } }]);
});
