import fc from 'fast-check';
import { compileRetention } from './compile.retention.js';
import { compareSchemes } from './compare.js';
import { provenanceOf } from './provenance.js';
import { CATEGORIES, RETENTION } from './retention.js';
import { messagesOf, problemsOf, schemeOf, SOUND } from './spec-support.js';

const kept = (lines: string): string => `${SOUND}retention:\n${lines}`;

describe('how long personal data stays', () => {
  it('follows the file, and for what it leaves out a default that is marked as one', () => {
    const scheme = schemeOf(kept('  mail: { years: 7, after: sent, source: blz. 3 }\n'));
    expect(scheme.retention).toEqual({ ...compileRetention(), mail: { years: 7, after: 'sent' } });
    expect(provenanceOf(scheme, 'retention.mail.years')).toEqual({ path: 'retention.mail', kind: 'source', place: 'blz. 3' });
    expect(provenanceOf(scheme, 'retention.persons.years')).toMatchObject({ kind: 'default', why: expect.stringContaining(RETENTION.persons.why) });
  });

  it('has every default in a file that says nothing', () => {
    const scheme = schemeOf(SOUND);
    expect(scheme.retention).toEqual(compileRetention());
    expect(CATEGORIES.map((category) => provenanceOf(scheme, `retention.${category}`)?.kind)).toEqual(CATEGORIES.map(() => 'default'));
  });

  it('takes any whole number of years from one to a hundred', () => {
    fc.assert(fc.property(fc.constantFrom(...CATEGORIES), fc.integer({ min: 1, max: 100 }), (category, years) => schemeOf(kept(`  ${category}: { years: ${years}, after: ${RETENTION[category].after} }\n`)).retention[category].years === years));
  });

  it.each([
    ['no years at all', '  mail: { years: 0, after: sent }\n', '48:18 retention.mail.years scheme.wrong-value', 'een heel getal van 1 tot en met 100'],
    ['half a year', '  mail: { years: 0.5, after: sent }\n', '48:18 retention.mail.years scheme.wrong-type', 'een heel getal van 1 tot en met 100'],
    ['years in words', '  mail: { years: twee, after: sent }\n', '48:18 retention.mail.years scheme.wrong-type', 'een heel getal van 1 tot en met 100'],
    ['too many years', '  mail: { years: 101, after: sent }\n', '48:18 retention.mail.years scheme.wrong-value', 'een heel getal van 1 tot en met 100'],
    ['an event that is not of this category', '  mail: { years: 2, after: last-seat }\n', '48:28 retention.mail.after scheme.wrong-value', 'verwacht: sent'],
    ['no event', '  mail: { years: 2 }\n', '48:3 retention.mail.after scheme.missing', 'verwacht: sent'],
    ['a category that is a record', '  decisions: { years: 2, after: meeting }\n', '48:3 retention.decisions scheme.unknown-key', 'persons, mail, drafts'],
  ])('refuses %s, with its place', (_, lines, problem, words) => {
    expect(problemsOf(kept(lines))).toEqual([`proef.yaml:${problem}`]);
    expect(messagesOf(kept(lines))[0]).toContain(words);
  });

  it('is told by what a new version changes', () => {
    expect(compareSchemes(schemeOf(SOUND), schemeOf(kept('  tasks: { years: 4, after: done }\n'))).map(({ text }) => text)).toEqual(['Bewaren, Afgehandelde taken van de secretaris: was 2 jaar na de afhandeling; wordt 4 jaar na de afhandeling.']);
  });
});
