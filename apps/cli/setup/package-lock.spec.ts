import { readFileSync } from 'node:fs';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

describe('package-lock.json', () => {
  // A registry that lacks a platform's package makes npm leave it out without a word, and `npm ci` then fails for everybody.
  it('names the optional packages of every platform', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
    const named = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !named.has(name))).toEqual([]);
  });
});
