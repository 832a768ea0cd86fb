/** Two changes of a line-up that touch the same person or the same seat. */
import { rosterWith } from '#roster/roster.spec-support';
import { Hall } from './hall.spec-support.js';

/** Seats 1 change in 2023, seats 2 in 2025; po5 sits nowhere. */
const roster = rosterWith({ pool: 'po1 po2 po3 po4 po5', leave: [['a-1', 'b-1'], ['a-2', 'b-2']] });
const SEATED = { 'a-1': 'po1', 'b-1': 'po2', 'a-2': 'po3', 'b-2': 'po4' };
const ON = '2023-08-01';

function begin(): Hall {
  const hall = new Hall(roster, new Map(Object.entries(SEATED)));
  hall.until('2021-09-01');
  return hall;
}
const seatsOf = (hall: Hall, day: string, who: string): string[] => roster.seats.filter(({ id }) => hall.at(day, id) === who).map(({ id }) => id);

describe('somebody who leaves one seat early and is appointed to another', () => {
  function elsewhere(): Hall {
    const hall = begin();
    hall.leave('b-2', '2022-01-01');
    hall.nominate('departure-1', 'b-2', 'po5');
    hall.decide('departure-1', 'b-2', 'Benoemen');
    hall.nominate('turn-0', 'a-1', 'po4');
    hall.decide('turn-0', 'a-1', 'Benoemen');
    return hall;
  }

  // Found once: the office passed, both owners of an ambition went on one day, and nobody was asked for the seat that stayed empty.
  it('is put forward for that one only when the first has a successor, for they stay until there is one', () => {
    const hall = begin();
    hall.leave('b-2', '2022-01-01');
    expect([hall.nominate('turn-0', 'a-1', 'po4'), hall.nominate('turn-0', 'a-1', 'po5')]).toEqual([false, true]);
    hall.until(ON);
    expect(seatsOf(hall, ON, 'po4')).toEqual(['b-2']);
  });

  it('has that one from its day on', () => {
    expect([seatsOf(elsewhere(), '2021-12-31', 'po4'), seatsOf(elsewhere(), '2022-01-01', 'po4'), seatsOf(elsewhere(), ON, 'po4')]).toEqual([['b-2'], [], ['a-1']]);
  });

  it('does not stay after all, nor leave later than that, before the appointment is taken back', () => {
    const hall = elsewhere();
    expect([hall.stay('departure-1'), hall.move('departure-1', '2023-09-01'), seatsOf(hall, ON, 'po4')]).toEqual([false, false, ['a-1']]);
    hall.withdraw('turn-0', 'a-1');
    expect([hall.stay('departure-1'), seatsOf(hall, ON, 'po4')]).toEqual([true, ['b-2']]);
  });

  it('leaves as was said, where the appointment is taken back', () => {
    const hall = elsewhere();
    hall.withdraw('turn-0', 'a-1');
    expect([seatsOf(hall, '2022-02-01', 'po4'), seatsOf(hall, ON, 'po4')]).toEqual([[], []]);
  });
});

it('nobody is put forward for the rest of a term who has another seat by then', () => {
  const hall = begin();
  hall.nominate('turn-0', 'a-1', 'po5');
  hall.decide('turn-0', 'a-1', 'Benoemen');
  hall.leave('b-2', '2022-01-01');
  expect([hall.nominate('departure-1', 'b-2', 'po5'), seatsOf(hall, ON, 'po5')]).toEqual([false, ['a-1']]);
});

describe('somebody whose term is over, who stays for want of a successor and wants to leave', () => {
  function staying(): Hall {
    const hall = begin();
    hall.until('2023-09-05');
    hall.leave('a-1', '2024-03-01');
    return hall;
  }
  function followed(): Hall {
    const hall = staying();
    hall.nominate('turn-0', 'a-1', 'po5');
    hall.decide('turn-0', 'a-1', 'Benoemen');
    return hall;
  }

  it('is followed by who was appointed in the turn; the departure is over, and puts nobody out', () => {
    const hall = followed();
    expect([hall.at('2023-10-01', 'a-1'), hall.nominate('departure-2', 'a-1', 'po2')]).toEqual(['po5', false]);
    hall.until('2024-03-02');
    expect([hall.at('2024-03-02', 'a-1'), hall.world.state('rotation/departure-2')]).toEqual(['po5', 'lapsed']);
  });

  it('leaves on that day all the same, where the appointment is taken back', () => {
    const hall = followed();
    hall.withdraw('turn-0', 'a-1');
    expect([hall.at('2023-10-01', 'a-1'), hall.at('2024-02-29', 'a-1'), hall.at('2024-03-01', 'a-1')]).toEqual(['po1', 'po1', null]);
  });
});

describe('whoever comes for the rest of a term', () => {
  function successor(): Hall {
    const hall = begin();
    hall.leave('b-2', '2022-01-01');
    hall.nominate('departure-1', 'b-2', 'po5');
    hall.decide('departure-1', 'b-2', 'Benoemen');
    return hall;
  }

  it('may leave again; then neither day passes the other, and the later departure is taken back first', () => {
    const hall = successor();
    expect([hall.leave('b-2', '2022-06-01'), hall.leave('b-2', '2022-07-01')]).toEqual([true, false]);
    expect([hall.move('departure-1', '2022-07-01'), hall.stay('departure-1')]).toEqual([false, false]);
    expect([hall.stay('departure-2'), hall.stay('departure-1'), hall.at('2022-06-15', 'b-2')]).toEqual([true, true, 'po4']);
  });
});
