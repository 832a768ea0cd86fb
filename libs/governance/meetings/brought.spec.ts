import { itemOutcome, itemPlaced } from '#workflows/brought';
import type { BroughtOrigin } from './agenda-item.entity.js';
import { agendaFor, broughtOutcome, earlierAgenda, placedAt } from './brought.js';

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

describe('the agenda that an item finds', () => {
  const meeting = (date: string, open = true) => ({ id: date, startsAt: `${date}T13:00:00.000Z`, open, takesItems: open });
  const [march, may, september] = [meeting('2022-03-10'), meeting('2022-05-24'), meeting('2022-09-08')];
  const july = { notBefore: '2022-07-01T00:00:00.000Z', noLaterThan: '2022-07-31T22:00:00.000Z' };

  it.each<[string, ReturnType<typeof meeting>[], { notBefore: string | null; noLaterThan?: string | null }, string | null]>([
    ['is the first one', [march, may], { notBefore: null }, '2022-03-10'],
    ['is the first from the day on that was asked', [march, may, september], { notBefore: '2022-05-01T00:00:00.000Z' }, '2022-05-24'],
    ['is one whose papers have not left', [meeting('2022-03-10', false), may], { notBefore: null }, '2022-05-24'],
    ['is an agenda that has left where there is no other', [meeting('2022-03-10', false)], { notBefore: null }, '2022-03-10'],
    ['is the last one before, where the body does not meet in time', [march, may, september], july, '2022-05-24'],
    ['is the first one after, where that is nearer', [march, may, meeting('2022-08-20')], july, '2022-08-20'],
    ['is the last one before, where nothing is planned after', [march, may], july, '2022-05-24'],
    ['is the first one after, where the last before lies long ago or has left', [march, meeting('2022-05-24', false), september], july, '2022-09-08'],
    ['is in time where it can', [may, meeting('2022-07-05'), september], july, '2022-07-05'],
    ['is none while nothing is planned', [], july, null],
  ])('%s', (_, coming, when, expected) => {
    expect(agendaFor(coming, when)?.id ?? null).toBe(expected);
  });

  describe('by now, when a meeting is planned that was not there', () => {
    const first = { notBefore: null };
    const making = { ...march, takesItems: false };
    it.each<[string, ReturnType<typeof meeting>[], string, { notBefore: string | null; noLaterThan?: string | null } | undefined, string | null]>([
      ['is the earlier one', [march, may], '2022-05-24', first, '2022-03-10'],
      ['stays the one on which it stands', [march, may], '2022-03-10', first, null],
      ['is none that begins before it may', [march, may], '2022-05-24', { notBefore: '2022-04-01T00:00:00.000Z' }, null],
      ['is the nearest before, where the body does not meet in time', [may, september], '2022-09-08', july, '2022-05-24'],
      ['is none that takes no items any more', [making, may], '2022-05-24', first, null],
      ['passes over one that takes no items any more', [making, may, september], '2022-09-08', first, '2022-05-24'],
      ['stays with an agenda that members have', [march, meeting('2022-05-24', false)], '2022-05-24', first, null],
      ['stays where nobody knows when it was asked for', [march, may], '2022-05-24', undefined, null],
      ['stays where its meeting has begun', [march], '2022-05-24', first, null],
    ])('%s', (_, coming, standsOn, when, expected) => expect(earlierAgenda(coming, standsOn, when)?.id ?? null).toBe(expected));
  });
});
