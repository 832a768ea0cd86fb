import { waitingText } from './waiting-task.js';

describe('a handover that keeps waiting, on the secretary’s list', () => {
  it.each([
    [{ from: 'Anna', to: null, open: 1, refused: 0 }, 'Overdracht van X: één punt van Anna wacht nog, en er is geen opvolger. Geef het aan iemand anders, of leg vast waarom het vervalt.'],
    [{ from: 'Anna', to: 'Bas', open: 2, refused: 2 }, 'Overdracht van X: Bas neemt 2 punten van Anna niet over. Geef ze aan iemand anders, of leg vast waarom ze vervallen.'],
    [{ from: 'Anna', to: 'Bas', open: 2, refused: 1 }, 'Overdracht van X: 2 punten van Anna wachten nog op Bas, die na herinneringen niet heeft geantwoord. Bel Bas, of geef de punten aan iemand anders.'],
  ])('%j', (waits, text) => expect(waitingText('X', waits)).toBe(text));
});
