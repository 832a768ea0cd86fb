import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseScheme } from './parse.js';
import { WrittenSchemeFile } from './schema.js';

const guide = readFileSync('docs/je-eigen-gemeente.md', 'utf8');
const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!);
const whole = blocks.join('');

describe('the guide for a municipality of one’s own', () => {
  it('shows blocks that together are a file without problems or warnings', () => {
    const parsed = parseScheme(whole, 'je-eigen-gemeente.md');
    expect(parsed.ok ? parsed.scheme.warnings : parsed.problems).toEqual([]);
  });

  it.each(blocks.map((text, index) => [index + 1, text] as const))('shows in block %i nothing but YAML', (_, text) => {
    expect(Object.keys(parse(text) as object).length).toBeGreaterThan(0);
  });

  it('names every key that a file may have', () => {
    expect(keysOf(z.toJSONSchema(WrittenSchemeFile, { io: 'input' })).filter((key) => !new RegExp(`\\b${key}\\b`).test(guide))).toEqual([]);
  });

  it.each([
    ['De sleutel', whole.replace('mailbox:', 'postbus:')],
    ['ontbreekt', whole.replace('mailbox:', 'postbus:')],
    ['Hier staat', whole.replace('region: midden', 'region: oost')],
    ['bestaat niet', whole.replace('sector: po }', 'sector: bo }')],
    ['komt te vroeg', whole.replace('itemsDue: { weeks: 3', 'itemsDue: { weeks: 9')],
    ['Een voorstel haalt met', whole.replace('atLeastDays: 28', 'atLeastDays: 3')],
    ['passen daar niet tussen', whole.replace(/perYear: \{ min: 4, max: 6, target: 5 \}/, 'perYear: { min: 4, max: 52, target: 40 }')],
    ['is geen plek (over)', whole.replace('id: maan, name: De Maan College, role: bestuurder, filledBy: { partner: maan }', 'id: maan, name: De Maan College, filledBy: { partner: zon }')],
    ['De overleggen wachten op elkaar', whole.replace('precedes: null', 'precedes: { body: stuurgroep, atLeastDays: 28 }')],
    ['past niet bij een wisseling', whole.replace('termYears: 4', 'termYears: 5')],
    ['kan niet rouleren', whole.replace('[eigenaar-taal-2]]', '[eigenaar-taal-2, secretaris]]')],
    ['treden op één dag af', whole.replace('[[eigenaar-taal-1], [eigenaar-taal-2]]', '[[eigenaar-taal-1, eigenaar-taal-2], [eigenaar-taal-1]]')],
    ['groeit dit bestand bij het lezen te ver uit', `${whole}x: &x [*x]\n`],
    ['De agendacommissie vergadert', whole.replace('calendarDays: 18', 'calendarDays: 30')],
  ])('explains the message that says: %s', (words, text) => {
    const parsed = parseScheme(text, 'proef.yaml');
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
    expect(guide).toContain(words);
  });
});

/** The names of all properties, at every depth. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(keysOf)])];
}
