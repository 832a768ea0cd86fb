import { agendaWarnings } from './agenda-warnings.js';

const body = { meetings: null };
const items = [{ minutes: 60 }, { minutes: 45 }];

describe('an agenda', () => {
  it('that is longer than its meeting is said to be, with by how much', () => {
    expect(agendaWarnings(body, 90, { state: 'drafting', items })).toEqual(['De agenda duurt 105 minuten en er is plaats voor 90: dat is 15 minuten te lang.']);
  });

  it.each([['that fits', 120, 'drafting'], ['of a meeting that was held', 90, 'held'], ['of a meeting that is off', 90, 'cancelled']])('%s asks for nothing', (_, duration, state) => {
    expect(agendaWarnings(body, duration, { state, items })).toEqual([]);
  });
});
