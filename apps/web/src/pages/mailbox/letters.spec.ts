import { lettersOf, type Message } from './letters.js';

const message = (nummer: number, onderwerp: string): Message => ({ nummer, onderwerp, ontvangenOp: '2026-11-10T10:00:00.000Z', van: 'lea@zoetermeer.example', aan: `lid${nummer}@zoetermeer.example` });

describe('the letters in a mailbox', () => {
  it('are shown once, with to how many people each went', () => {
    const letters = lettersOf([message(4, 'Agenda'), message(3, 'Oproep'), message(2, 'Oproep'), message(1, 'Agenda')]);
    expect(letters.map(({ message: { nummer }, recipients }) => [nummer, recipients])).toEqual([[4, 1], [3, 2], [1, 1]]);
  });
});
