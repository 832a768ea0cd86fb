import { Chance } from './chance.js';
import { Outages } from './outages.js';

const of = (seed: string): Outages => new Outages(new Chance(seed));
const HOUR = 3_600_000;

it('has some outages in ten years, each of some hours, and is down in those and at no other time', () => {
  const server = of('1');
  const found = server.between('2021-01-01T00:00:00.000Z', '2030-12-31T00:00:00.000Z');
  expect(found.length).toBeGreaterThan(10);
  expect(found.length).toBeLessThan(35);
  for (const { from, until } of found) {
    const hours = (Date.parse(until) - Date.parse(from)) / HOUR;
    expect(hours).toBeGreaterThanOrEqual(2);
    expect(hours).toBeLessThanOrEqual(10);
    const before = new Date(Date.parse(from) - 1).toISOString();
    const last = new Date(Date.parse(until) - 1).toISOString();
    expect([before, from, last, until].map((at) => server.isDown(at))).toEqual([false, true, true, false]);
  }
});

it('follows from the seed, whoever asks first about which day', () => {
  const year = ['2021-08-01T00:00:00.000Z', '2022-07-31T00:00:00.000Z'] as const;
  const asked = of('1');
  asked.isDown('2025-03-03T12:00:00.000Z');
  expect(asked.between(...year)).toEqual(of('1').between(...year));
  expect(of('2').between('2021-08-01T00:00:00.000Z', '2025-07-31T00:00:00.000Z')).not.toEqual(of('1').between('2021-08-01T00:00:00.000Z', '2025-07-31T00:00:00.000Z'));
});

it('tells of an outage that has begun before the time asked about', () => {
  const [first] = of('1').between('2021-01-01T00:00:00.000Z', '2030-12-31T00:00:00.000Z');
  const within = new Date(Date.parse(first!.from) + HOUR).toISOString();
  expect(of('1').between(within, within)).toEqual([first]);
});
