import { checkBody, EMPTY, goalBody, newIndicator, notReady, problemsFrom, problemsWith, type GoalDraft } from './goal';

const FILLED = { ...newIndicator('a'), name: ' Kinderen zonder plaats ', direction: 'omlaag' as const, baseline: 'ca. 25%', seat: 'werkgroep/jgz' };
const GOAL: GoalDraft = { ...EMPTY, text: ' Minder kinderen zonder plaats. ', owner: 'Werkgroep', indicators: [newIndicator('leeg'), FILLED] };

it('is sent without what was left open', () => {
  expect(goalBody(GOAL)).toEqual({
    tekst: 'Minder kinderen zonder plaats.', eigenaar: 'Werkgroep', wanneer: null, onderwerpen: [], nietMeetbaarOmdat: null,
    indicatoren: [{ naam: 'Kinderen zonder plaats', eenheid: null, richting: 'omlaag', huidigeSituatie: 'ca. 25%', teBereikenResultaat: null, wanneer: null, bron: null, wieMeet: null, meetplek: { overleg: 'werkgroep', plek: 'jgz' } }],
  });
  expect(checkBody(EMPTY)).toMatchObject({ tekst: null, indicatoren: [] });
});

it.each<[string, GoalDraft, string[]]>([
  ['nothing', EMPTY, ['text']],
  ['a goal', GOAL, []],
  ['an indicator without a name', { ...GOAL, indicators: [{ ...newIndicator('a'), target: '10%' }] }, ['indicators.0.name']],
])('%s', (_, draft, places) => expect(Object.keys(problemsWith(draft))).toEqual(places));

it('is ready for the next turn with an indicator, or a reason', () => expect([notReady(GOAL), notReady({ ...GOAL, indicators: [] }), notReady({ ...GOAL, indicators: [], notMeasurable: 'Te weinig kinderen.' })]).toEqual([false, true, false]));

it('finds the API’s problems at its own fields, past what was left blank', () => expect(problemsFrom({ 'indicatoren/0/meetplek': 'a', 'onderwerpen/0': 'b', tekst: 'c' }, GOAL)).toEqual({ 'indicators.1.seat': 'a', topics: 'b', text: 'c' }));
