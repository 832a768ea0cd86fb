import { phrasesPage } from './phrases.js';

describe('planning-phrases', () => {
  it('tells for both halves how much is understood, and that nothing is understood wrongly', () => {
    const { page, sound } = phrasesPage();
    const [heading, seen, aside] = page.split('\n');
    expect(heading).toMatch(/met periode\s+begrepen\s+zonder\s+bewaard\s+verkeerd$/);
    expect(seen).toMatch(/^gezien bij het maken .*\(\d+%\).* 0 \(0%\)$/);
    expect(aside).toMatch(/^apart gehouden .*\(\d+%\).* 0 \(0%\)$/);
    expect(sound).toBe(true);
    expect(page.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
