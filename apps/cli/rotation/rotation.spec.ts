import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inDutch } from '../in-dutch.js';
import { rotationCommand } from '../rotation.command.js';
import { rotation } from './rotation.js';

const folder = mkdtempSync(join(tmpdir(), 'leidraad-rotation-'));
afterAll(() => rmSync(folder, { recursive: true }));
const zoetermeer = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
const changed = (name: string, from: string, to: string): string => {
  if (!zoetermeer.includes(from)) throw new Error(`'${from}' is not in the file`);
  const path = join(folder, name);
  writeFileSync(path, zoetermeer.replace(from, to));
  return path;
};
const page = (scheme: string, until?: string): string => rotation({ scheme, until }).page;

/** As it is typed, with what the terminal shows. */
function typed(...words: string[]): string {
  const written: string[] = [];
  const command = inDutch(rotationCommand()).exitOverride();
  const { outputError } = command.configureOutput();
  command.configureOutput({ writeErr: (text) => written.push(text), ...(outputError ? { outputError } : {}) });
  expect(() => command.parse(words, { from: 'user' })).toThrow();
  return written.join('');
}

describe('leidraad rotation, typed wrong, says in Dutch', () => {
  it.each([
    ['an option that is not there', ['--tot', '2030-01-01'], 'Onbekende optie: --tot. Zie --help.\n'],
    ['an option without its value', ['--until'], 'Bij --until <dag> ontbreekt de waarde. Zie --help.\n'],
    ['a word too many', ['zoetermeer'], 'Te veel woorden. Zie --help.\n'],
  ])('%s', (_, words, message) => {
    expect(typed(...words)).toBe(message);
  });
});

describe('leidraad rotation', () => {
  it('shows who sits where as a time line', () => {
    expect(page('zoetermeer', '2026-01-01')).toContain(`
                           2021-08-01    2023-08-01    2025-08-01
Eigenaar 1 Samen bouwen    gemeente *    po            → *
Eigenaar 2 Samen bouwen    kinderopvang  → *           kinderopvang
Eigenaar 1 Gelijke kansen  po            mbo           →
Eigenaar 2 Gelijke kansen  vo            →             vo
Eigenaar 1 Passende plek   mbo           gemeente      →
Eigenaar 2 Passende plek   swv           →             swv
`);
  });

  it('tells each change in words', () => {
    expect(page('zoetermeer').replace(/\s+/g, ' ')).toContain(
      '1 augustus 2025: wisseling -------------------------- - Eigenaar 2 Samen bouwen: Kern Kinderopvang/SWKGroep gaat, De Drie Ballonnen/Junis Kinderopvang komt. - Eigenaar 2 Gelijke kansen: Voortgezet onderwijs 1 gaat, Voortgezet onderwijs 2 komt.',
    );
    expect(page('zoetermeer')).toContain('Berichten: 1 augustus 2024, 1 februari 2025, 1 mei 2025 en 1 juli 2025.');
  });

  it('says once what a name and its sector both say, and that an organisation sends somebody else', () => {
    expect(page('zoetermeer').replace(/\s+/g, ' ')).toContain('passend onderwijs vo gaat, (Voortgezet) speciaal onderwijs komt.');
    const island = page('test/support/schemes/eiland.yaml', '2032-01-01').replace(/\s+/g, ' ');
    expect(island).toContain('- Gemeente: Gemeente Zeezand stuurt iemand anders. - The Lighthouse: The Lighthouse School Board (Primary schools) stuurt iemand anders.');
    expect([page('zoetermeer'), island].filter((one) => one.includes('(('))).toEqual([]);
  });

  it('fits a terminal of eighty columns, also when it looks far ahead', () => {
    const lines = page('zoetermeer', '2070-12-31').split('\n');
    expect(lines.filter((line) => line.length > 80 || /undefined|\[object/.test(line))).toEqual([]);
    expect(page('zoetermeer', '2070-12-31').replace(/\s+/g, ' ')).toContain('na dinsdag 31 december 2030 loopt de samenwerkingsstructuur niet door');
  });

  it('says so where no seats rotate', () => {
    expect(rotation({ scheme: 'westland' })).toMatchObject({ page: expect.stringContaining('rouleert geen enkel overleg'), kept: true });
  });

  it('says which rules cannot be kept together, and that who leaves stays', () => {
    const { page, kept } = rotation({ scheme: changed('nooit.yaml', 'value: last-resort', 'value: never') });
    expect(kept).toBe(false);
    expect(page.replace(/\s+/g, ' ')).toContain('Er komen 3 plekken vrij. Deze regels zijn dan niet samen te houden: er komt iemand uit Gemeente; wie aftreedt, komt niet meteen terug.');
    expect(page.replace(/\s+/g, ' ')).toContain('Middelbaar beroepsonderwijs blijft tot er een opvolger is.');
  });

  it('gives the same as JSON, in seats and sectors', () => {
    const json = JSON.parse(rotation({ scheme: 'zoetermeer', until: '2024-01-01', json: true }).page);
    expect(json).toMatchObject({ scheme: 'zoetermeer', from: '2021-08-01', until: '2024-01-01', warnings: [] });
    expect(json.rotations).toEqual([
      {
        on: '2023-08-01',
        body: 'stuurgroep',
        leaving: [
          { seat: 'bouwen-1', ambition: 'bouwen', sector: 'gemeente' },
          { seat: 'gelijke-kansen-1', ambition: 'gelijke-kansen', sector: 'po' },
          { seat: 'passende-plek-1', ambition: 'passende-plek', sector: 'mbo' },
        ],
        joining: [
          { seat: 'bouwen-1', ambition: 'bouwen', sector: 'po', how: 'new' },
          { seat: 'gelijke-kansen-1', ambition: 'gelijke-kansen', sector: 'mbo', how: 'moves' },
          { seat: 'passende-plek-1', ambition: 'passende-plek', sector: 'gemeente', how: 'moves' },
        ],
        chair: { from: 'bouwen-1', to: 'bouwen-2' },
        noticesOn: ['2022-08-01', '2023-02-01', '2023-05-01', '2023-07-01'],
        coverageOk: true,
        carriedOver: [],
        vacant: [],
        mustComeFrom: ['po', 'mbo', 'gemeente'],
        options: ['bouwen-1', 'gelijke-kansen-1', 'passende-plek-1'].map((seat) => ({ seat, candidates: ['platform/wethouder', 'platform/po-2', 'platform/po-3', 'platform/mbo'] })),
        conflict: null,
      },
    ]);
    expect(json.lineUps.map(({ from, chair, members }: { from: string; chair: string; members: unknown[] }) => [from, chair, members.length])).toEqual([['2021-08-01', 'bouwen-1', 6], ['2023-08-01', 'bouwen-2', 6]]);
  });

  it.each([
    ['a scheme that does not exist', { scheme: 'atlantis' }, "Er is geen bestand 'atlantis'"],
    ['a day that is no date', { scheme: 'zoetermeer', until: '2030-02-30' }, '--until 2030-02-30 is geen dag tussen 2000 en 2100. Typ een dag als 2035-12-31.'],
    ['a day before the beginning', { scheme: 'zoetermeer', until: '2020-01-01' }, '--until 2020-01-01: dan is de samenwerkingsstructuur nog niet begonnen. Kies 2021-08-01 of later.'],
    ['a term that does not fit', { scheme: changed('krom.yaml', 'termYears: { value: 4', 'termYears: { value: 5') }, 'verwacht: een veelvoud van 2 jaar'],
    ['no day, for a scheme without end', { scheme: changed('eindeloos.yaml', 'until: { value: 2030-12-31', 'until: { value: null') }, 'Zeg met --until tot wanneer'],
  ])('refuses %s', (_, given, message) => {
    expect(() => rotation(given)).toThrow(message);
  });
});
