import { duration } from './text';

describe('how long something takes', () => {
  it.each([[0, '0 minuten'], [1, '1 minuut'], [45, '45 minuten'], [60, '1 uur'], [61, '1 uur en 1 minuut'], [200, '3 uur en 20 minuten'], [600, '10 uur']])('%i minutes', (minutes, words) => expect(duration(minutes)).toBe(words));
});
