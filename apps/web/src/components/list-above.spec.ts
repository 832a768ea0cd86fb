import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAbove } from './list-above';

const ROUTER = readFileSync(join(import.meta.dirname, '..', 'router.tsx'), 'utf8');
const paths = [...ROUTER.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!);
/** The page of a role is one text that comes with the application: it asks the server for nothing. */
const ofOne = paths.filter((path) => path.includes('$') && path !== '/hulp/$rol');

test('there are pages about one thing', () => expect(ofOne).toEqual(expect.arrayContaining(['/vergaderingen/$vergadering', '/opdrachten/$opdracht/wijzigen'])));

test.each(ofOne)('%s has a list above it, which is a page', (path) => {
  const above = listAbove(path.replaceAll('$', ''));
  expect(paths).toContain(above?.to);
  expect(path.startsWith(`${above!.to}/`)).toBe(true);
});

test.each(['/', '/vergaderingen', '/mensen', '/kalender'])('%s is about no one thing', (path) => expect(listAbove(path)).toBeNull());
