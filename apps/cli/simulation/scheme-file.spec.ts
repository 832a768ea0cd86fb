import { readFileSync } from 'node:fs';
import { parseScheme } from '#scheme/parse';
import { findScheme } from '../scheme/files.js';
import { stretched, uncertainties } from './scheme-file.js';

const source = readFileSync(findScheme('zoetermeer')!, 'utf8');
const parsed = (text: string) => {
  const result = parseScheme(text, 'zoetermeer');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.scheme;
};
const zoetermeer = parsed(source);
const period = (from: string, to: string) => parsed(stretched(source, zoetermeer, from, to)).period;

describe('a simulation', () => {
  it('leaves the scheme as it is where it covers the days', () => {
    expect(stretched(source, zoetermeer, '2021-08-01', '2025-07-31')).toBe(source);
  });
  it('begins where it is told to, so that no meetings of before have to be made up for', () => {
    expect(period('2022-03-01', '2030-12-31')).toEqual({ from: '2022-03-01', until: '2030-12-31' });
  });
  it('keeps the beginning of a scheme that names days before the simulation’s first', () => {
    const text = readFileSync(findScheme('leidschendam-voorburg')!, 'utf8');
    const scheme = parsed(text);
    expect(parsed(stretched(text, scheme, '2022-08-01', '2024-07-31')).period).toEqual({ from: scheme.period.from, until: '2024-07-31' });
  });
  it('goes on beyond the end with the same rules, in whole school years', () => {
    expect(period('2021-08-01', '2032-02-01')).toEqual({ from: '2021-08-01', until: '2032-07-31' });
  });
  it('says what it cannot know for certain', () => {
    expect(uncertainties(zoetermeer, '2030-08-25', '2020-01-01', '2031-01-01')).toEqual([
      expect.stringContaining('geldt vanaf 2021-08-01'),
      expect.stringContaining('geldt tot en met 2030-12-31'),
      expect.stringContaining('bekend tot en met 2030-08-25'),
    ]);
    expect(uncertainties(zoetermeer, '2030-08-25', '2021-08-01', '2030-07-31')).toEqual([]);
  });
});
