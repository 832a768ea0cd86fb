import { allTold, replacedOn, withTold } from './told-list.js';

const first = withTold({}, ['stuurgroep'], { on: '2021-10-11', list: 'a' });

describe('a besluiten- en actielijst', () => {
  it('that says what everybody was told is no news', () => {
    expect(allTold(first, ['stuurgroep'], 'a')).toBe(true);
    expect(allTold(first, ['stuurgroep'], 'b')).toBe(false);
  });

  it('is news as long as one body was not told', () => expect(allTold(first, ['stuurgroep', 'platform'], 'a')).toBe(false));

  it('replaces the one before it, where all have that', () => {
    expect(replacedOn(first, ['stuurgroep'])).toBe('2021-10-11');
    expect(replacedOn(first, ['stuurgroep', 'platform'])).toBeNull();
    expect(replacedOn({}, ['stuurgroep'])).toBeNull();
    expect(replacedOn(withTold(first, ['platform'], { on: '2021-10-21', list: 'a' }), ['stuurgroep', 'platform'])).toBeNull();
  });
});
