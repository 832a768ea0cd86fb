import { asAsked } from './answers';

describe('an answer to one of the fourteen questions', () => {
  it.each([
    ['vanaf', '2026-08-01', '2026-08-01'],
    ['vanaf', '1-8-2026', '2026-08-01'],
    ['vanaf', ' 1 augustus 2026 ', '2026-08-01'],
    ['tot', '31/07/2030', '2030-07-31'],
    ['tot', '31.7.2030', '2030-07-31'],
    ['vanaf', '1-13-2026', '1-13-2026'],
    ['vanaf', '1 oogst 2026', '1 oogst 2026'],
    ['vanaf', 'augustus 2026', 'augustus 2026'],
    ['overleg', 'Bestuurlijk Overleg', 'Bestuurlijk Overleg'],
  ])('to %s, %j is sent as %j', (question, typed, sent) => {
    expect(asAsked(question, typed)).toBe(sent);
  });
});
