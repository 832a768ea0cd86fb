import { lettersOf, type Message } from './letters.js';

const message = (nummer: number, onderwerp: string, day: string): Message => ({ nummer, onderwerp, ontvangenOp: `${day}T10:00:00.000Z`, van: 'lea@zoetermeer.example', aan: `lid${nummer}@zoetermeer.example` });

describe('the letters in a mailbox', () => {
  it('are shown once, with to how many people each went', () => {
    const letters = lettersOf([message(4, 'Agenda', '2026-11-10'), message(3, 'Oproep', '2026-11-10'), message(2, 'Agenda', '2026-11-10'), message(1, 'Agenda', '2026-11-09')]);
    expect(letters.map(({ message: { nummer }, recipients }) => [nummer, recipients])).toEqual([[4, 2], [3, 1], [1, 1]]);
  });
});
