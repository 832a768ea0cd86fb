import { definitions } from '#workflows/registry';
import { assertLetters } from './mail.effect.js';

describe('letters', () => {
  it('exist for every kind of mail that a workflow can ask for, and for no other', () => {
    expect(() => assertLetters(definitions.values())).not.toThrow();
  });

  it('that are missing, or that nobody asks for, stop the start by name', () => {
    const letter = () => Promise.resolve(null);
    expect(() => assertLetters([{ mails: ['agenda', 'greeting'] }], new Map([['agenda', letter], ['farewell', letter]]))).toThrow('Mails without a letter: greeting; letters that no workflow asks for: farewell');
  });
});
