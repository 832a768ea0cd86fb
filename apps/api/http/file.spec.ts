import { baseName } from './file.js';

it.each([
  ['notitie café.pdf', 'notitie café.pdf'],
  ['../../tmp/notitie.pdf', 'notitie.pdf'],
  ['C:\\Users\\Jan\\notitie.pdf', 'notitie.pdf'],
  ['.htaccess', 'htaccess'],
  ['map/', 'bestand'],
  ['..', 'bestand'],
])('%s is saved as %s', (name, saved) => expect(baseName(name)).toBe(saved));
