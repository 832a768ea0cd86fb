import { itemOutcome, itemPlaced } from '#workflows/brought';
import type { BroughtOrigin } from './agenda-item.entity.js';
import { broughtOutcome, placedAt } from './brought.js';

const origin: BroughtOrigin = { kind: 'procedure', workflow: 'rotation', key: 'plek-1', ref: 'voordracht', choices: [] };
const at = '2021-10-07T13:00:00.000Z';

it('tells the workflow that brought an item where it stands, in the shape that workflows take', () => {
  const tell = placedAt({ id: 'i', origin }, { id: 'm', startsAt: at }, at);
  expect(tell).toMatchObject({ workflow: 'rotation', key: 'plek-1', event: { type: 'ITEM_PLACED', ref: 'voordracht', meetingId: 'm', itemId: 'i', startsAt: at } });
  expect(itemPlaced.parse(tell!.event)).toEqual(tell!.event);
});

it.each(['besloten', 'besproken', 'ingetrokken'] as const)('tells it that the item is %s', (outcome) => {
  const tell = broughtOutcome({ id: 'i', meetingId: 'm', origin }, outcome, null, at);
  expect(itemOutcome.parse(tell!.event)).toMatchObject({ outcome, choice: null, itemId: 'i' });
});

it.each(['aangehouden', 'niet-behandeld', 'onder-voorbehoud', null] as const)('says nothing while the outcome is %s: the item is not settled', (outcome) => {
  expect(broughtOutcome({ id: 'i', meetingId: 'm', origin }, outcome, null, at)).toBeNull();
});

it('says nothing of an item that somebody submitted', () => {
  expect(broughtOutcome({ id: 'i', meetingId: 'm', origin: null }, 'besloten', null, at)).toBeNull();
  expect(placedAt({ id: 'i', origin: null }, { id: 'm', startsAt: at }, at)).toBeNull();
});
