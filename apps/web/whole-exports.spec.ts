import { missingIn } from './whole-exports';

test.each([
  ['what it declares', 'const a = 1; function b() {} class C {} export { a, b as x, C };', []],
  ['what it takes from elsewhere', 'import d, { e as f } from "./e.js"; import * as g from "./g.js"; export { d, f, g };', []],
  ['what it takes apart', 'const { a, b: [c, ...d], e = 1, ...f } = g(); export { a, c, d, e, f };', []],
  ['what it passes on', 'export { a } from "./a.js"; export * from "./b.js"; export const c = 1;', []],
  ['what nobody declares', 'const a = 1; export { a, Page_exports };', ['Page_exports']],
])('a file that exports %s', (_, code, missing) => expect(missingIn(code)).toEqual(missing));
