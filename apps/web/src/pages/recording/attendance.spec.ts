import { changedIn, draftOf, partsOf, withSaid } from './attendance';

const recorded = draftOf({ aanwezigheid: [{ persoonId: 'anna', aanwezigheid: 'aanwezig', vervangenDoor: null }, { persoonId: 'bob', aanwezigheid: 'afgemeld', vervangenDoor: 'Carla' }] });

it('begins with what was recorded', () => expect(recorded).toEqual({ anna: { word: 'aanwezig', instead: '' }, bob: { word: 'afgemeld', instead: 'Carla' } }));

it.each([
  ['who was left out', withSaid(recorded, 'dirk', { word: 'afwezig' }), [{ persoonId: 'dirk', aanwezigheid: 'afwezig', vervangenDoor: null }]],
  ['who was there after all, without who came in their place', withSaid(recorded, 'bob', { word: 'aanwezig' }), [{ persoonId: 'bob', aanwezigheid: 'aanwezig', vervangenDoor: null }]],
  ['another in their place', withSaid(recorded, 'bob', { instead: ' Dina ' }), [{ persoonId: 'bob', aanwezigheid: 'afgemeld', vervangenDoor: 'Dina' }]],
  ['nobody in their place', withSaid(recorded, 'bob', { instead: '' }), [{ persoonId: 'bob', aanwezigheid: 'afgemeld', vervangenDoor: null }]],
  ['nothing that stayed as it was', recorded, []],
])('sends %s', (_, draft, body) => expect(changedIn(draft, recorded)).toEqual(body));

it('tells each person by themselves, where two fill it in at once', () => {
  const [anna, bob] = partsOf((id) => id)([recorded, {}]);
  expect([anna!.said(anna!.get(recorded)), bob!.said(bob!.get(recorded)), bob!.said(bob!.get({}))]).toEqual(['aanwezig', 'afgemeld, vervangen door Carla', 'leeg']);
  expect([bob!.put({}, bob!.get(recorded)), bob!.put({}, null)]).toEqual([{ bob: recorded['bob'] }, {}]);
});
