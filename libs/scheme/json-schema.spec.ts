import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { schemeJsonSchema } from './json-schema.js';

type Tree = Record<string, Record<string, unknown>>;

describe('the JSON Schema that editors complete and check with', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schemeJsonSchema());
  const written = (file: string): Tree => parse(readFileSync(`workflows/schemes/${file}`, 'utf8')) as Tree;
  const wrong = (change: (file: Tree) => void): boolean => {
    const file = written('zoetermeer.yaml');
    change(file);
    return !validate(file);
  };

  it.each(readdirSync('workflows/schemes').filter((file) => file.endsWith('.yaml')))('takes %s as it is written, marks and all', (file) => {
    validate(written(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each<[string, (file: Tree) => void]>([
    ['an unknown key', (file) => Object.assign(file['holidays']!, { holiday: true })],
    ['a wrong value', (file) => Object.assign(file['holidays']!, { region: 'oost' })],
    ['a missing key', (file) => delete file['title']],
    ['a wrapped value without its origin', (file) => Object.assign(file, { title: { value: 'LEA' } })],
    ['a deadline without a unit', (file) => Object.assign(file['agenda']!, { call: { time: '09:00' } })],
  ])('refuses %s', (_, change) => {
    expect(wrong(change)).toBe(true);
  });
});
