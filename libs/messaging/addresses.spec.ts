import { parseAddress } from './addresses.js';

const read = (input: string): string => {
  const parsed = parseAddress(input);
  return parsed.ok ? `${parsed.name} <${parsed.email}>`.trim() : parsed.code;
};

describe('a mail address', () => {
  it.each([
    ['a.vos@school.example', '<a.vos@school.example>'],
    ['  a.vos@school.example ', '<a.vos@school.example>'],
    ['Anja Vos <A.Vos@School.Example>', 'Anja Vos <A.Vos@school.example>'],
    ['"Vos, Anja" <a.vos@school.example>', 'Vos, Anja <a.vos@school.example>'],
    ["o'neill+lea@school.example", "<o'neill+lea@school.example>"],
    ['info@café-de-brug.example', '<info@xn--caf-de-brug-dbb.example>'],
    ['info@ÉCOLE.example', '<info@xn--cole-9oa.example>'],
  ])('%j is read as %s', (input, expected) => expect(read(input)).toBe(expected));

  it.each([
    ['', 'empty'],
    ['a@b.example\r\nBcc: c@d.example', 'line-break'],
    ['a@b.example, c@d.example', 'several'],
    ['a@b.example; c@d.example', 'several'],
    ['Anja Vos', 'not-an-address'],
    ['a@b@c.example', 'several'],
    ['chair@gemeente.example <a@b.example>', 'several'],
    ['a.vos@', 'no-domain'],
    ['a.vos@school', 'no-domain'],
    ['a..vos@school.example', 'local-part'],
    ['"a vos"@school.example', 'local-part'],
    ['rené@school.example', 'local-part'],
    ['a@school_1.example', 'domain'],
    ['a@-school.example', 'domain'],
    ['a@127.0.0.1', 'domain'],
    ['a@school..example', 'domain'],
    [`${'a'.repeat(65)}@school.example`, 'too-long'],
  ])('%j is refused: %s', (input, code) => expect(read(input)).toBe(code));
});
