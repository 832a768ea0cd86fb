import { decoded } from './table-file';

it.each([
  ['UTF-8', new TextEncoder().encode('Naam;José')],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFNaam;José')],
  ['Windows', Uint8Array.from([...'Naam;Jos'].map((letter) => letter.charCodeAt(0)).concat(0xe9))],
])('reads a file in %s', (_, bytes) => expect(decoded(bytes)).toBe('Naam;José'));
