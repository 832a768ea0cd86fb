import { readsRecord } from './reads-record';

it.each([
  ['lid', true],
  ['oud-lid', true],
  ['bestuurssecretariaat', true],
  ['ontvanger', true],
  ['toehoorder', false],
  ['gast', false],
] as const)('a %s reads minutes, decisions and actions: %s; of what was not held nobody does', (lezer, reads) => {
  expect([readsRecord({ lezer, verslagStatus: 'vastgesteld' }), readsRecord({ lezer, verslagStatus: null })]).toEqual([reads, false]);
});
