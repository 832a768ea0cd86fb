import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions, type SimulateArguments } from './options.js';

const ARGUMENTS: SimulateArguments = { scheme: 'zoetermeer', seed: '1', people: 'human' };
const folder = mkdtempSync(join(tmpdir(), 'leidraad-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('lives through the scheme’s own period when no days are asked for', () => {
  expect(readOptions(ARGUMENTS)).toMatchObject({ from: '2021-08-01', to: '2030-12-31', seed: 1, people: 'human', json: null });
});

it('lives through four years of a scheme without an end', () => {
  expect(readOptions({ ...ARGUMENTS, scheme: 'haarlemmermeer' })).toMatchObject({ from: '2025-01-22', to: '2029-01-21' });
});

it('takes a scheme by its path too', () => {
  const { source } = readOptions(ARGUMENTS);
  const path = join(folder, 'eigen.yaml');
  writeFileSync(path, source);
  expect(readOptions({ ...ARGUMENTS, scheme: path }).scheme.id).toBe('zoetermeer');
});

describe('says in one line what is wrong with', () => {
  const broken = join(folder, 'kapot.yaml');
  writeFileSync(broken, 'id: kapot\nonbekend: 1\n');
  it.each<[string, Partial<SimulateArguments>, RegExp]>([
    ['a scheme that does not exist', { scheme: 'atlantis' }, /^Er is geen bestand 'atlantis'\. .*zoetermeer/],
    ['a scheme that is not right', { scheme: broken }, /^--scheme .*kapot\.yaml:\d+:\d+: .*\(en nog \d+\)$/],
    ['an end before the beginning', { from: '2022-01-01', to: '2021-12-31' }, /^--to 2021-12-31 ligt voor --from 2022-01-01\.$/],
    ['a day that is no date', { from: '2022-02-30' }, /^--from 2022-02-30 is geen datum/],
    ['a date in another form', { to: '31-12-2022' }, /^--to 31-12-2022 is geen datum/],
    ['a day beyond what can be told', { to: '2400-01-01' }, /^--to 2400-01-01 ligt niet tussen/],
    ['a seed that is no number', { seed: 'een' }, /^--seed een is geen getal/],
    ['a seed below zero', { seed: '-1' }, /^--seed -1 is geen getal/],
    ['people of an unknown kind', { people: 'lazy' }, /^--people lazy is er niet\. Kies uit: punctual, human, negligent\.$/],
    ['a file in a folder that is not there', { json: join(folder, 'weg', 'uit.json') }, /^--json .* bestaat niet\.$/],
    ['a folder instead of a file', { json: folder }, /^--json .* is een map/],
  ])('%s', (_, change, message) => {
    expect(() => readOptions({ ...ARGUMENTS, ...change })).toThrow(message);
    expect(() => readOptions({ ...ARGUMENTS, ...change })).toThrow(/^[^\n]*$/);
  });
});
