import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '..');
const ENGLISH = join(import.meta.dirname, 'en');
/** What more than one room says, or what belongs to none. */
const COMMON = 'common';

test('every word on screen has its English, and nothing else has: by the room that says it, or in common', () => {
  const found = [...spoken()].map(([words, rooms]) => `${rooms.size === 1 ? [...rooms][0] : COMMON}: ${words}`);
  const had = files().flatMap(({ room, words }) => Object.keys(words).map((key) => `${room}: ${key}`));
  expect(had.sort()).toEqual(found.sort());
});

test('what is filled in, is filled in in English too, and nothing else', () => {
  const places = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();
  const differ = catalogue().filter(([dutch, english]) => JSON.stringify(places(dutch)) !== JSON.stringify(places(english)));
  expect(differ).toEqual([]);
});

test('space at the edges stays: words stand beside others', () => {
  const edges = (text: string): string => `${/^\s/.test(text)}${/\s$/.test(text)}`;
  expect(catalogue().filter(([dutch, english]) => edges(dutch) !== edges(english))).toEqual([]);
});

function files(): { room: string; words: Record<string, string> }[] {
  return readdirSync(ENGLISH).map((file) => ({ room: file.replace('.json', ''), words: JSON.parse(readFileSync(join(ENGLISH, file), 'utf8')) as Record<string, string> }));
}

function catalogue(): [string, string][] {
  return files().flatMap(({ words }) => Object.entries(words));
}

/** The words of all t`…` and mixed`…` in the application, 'Nog {0} dagen', with the rooms that say them. */
function spoken(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /\.spec\.ts$|^generated/.test(file)) continue;
    const room = /^pages[\\/]([^\\/]+)/.exec(file)?.[1] ?? COMMON;
    for (const words of keysIn(ts.createSourceFile(file, readFileSync(join(SOURCE, file), 'utf8'), ts.ScriptTarget.Latest))) found.set(words, (found.get(words) ?? new Set()).add(room));
  }
  return found;
}

function keysIn(node: ts.Node): string[] {
  const own = ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && ['t', 'mixed'].includes(node.tag.text) ? [keyOf(node.template)] : [];
  const within: string[] = [];
  ts.forEachChild(node, (child) => {
    within.push(...keysIn(child));
  });
  return [...own, ...within];
}

const keyOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template) ? template.text : [template.head, ...template.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).reduce((key, part, index) => `${key}{${index - 1}}${part}`);
