/** A check that cannot fail proves nothing: every rule that a check can name is seen broken in a spec. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const textOf = (wanted: (name: string) => boolean): string => readdirSync(folder).filter((name) => name.startsWith('checks.') && wanted(name)).map((name) => readFileSync(`${folder}${name}`, 'utf8')).join('\n');
const RULE = /'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g;
const rulesIn = (text: string): string[] => [...new Set([...text.matchAll(RULE)].map(([, rule]) => rule!))].sort();

it('sees every rule broken in a spec', () => {
  const rules = rulesIn(textOf((name) => !name.includes('.spec') && name !== 'checks.engine.ts'));
  const broken = new Set(rulesIn(textOf((name) => name.endsWith('.spec.ts'))));
  expect(rules.length).toBeGreaterThan(40);
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});
