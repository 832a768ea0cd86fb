import { closeSync, existsSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { checkPage } from './check.js';
import { explainPage } from './explain.js';
import { schemeNames } from './files.js';
import { newScheme } from './new.js';
import { schemaText } from './schema.js';

const folder = mkdtempSync(join(tmpdir(), 'leidraad-scheme-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const zoetermeer = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');

describe('scheme check', () => {
  it('says that a file is good', () => {
    expect(checkPage('zoetermeer')).toEqual({ page: 'Lokale Educatieve Agenda Zoetermeer 2021-2030: het bestand is goed.\n', sound: true });
  });

  it('names all problems with file, line and column, path, and what was expected', () => {
    const path = file('fout.yaml', zoetermeer.replace('region: midden', 'region: oost').replace('perYear: { min: 2, max: 2', 'perYear: { min: 0, max: 2'));
    const line = (text: string): number => zoetermeer.split('\n').findIndex((found) => found.includes(text)) + 1;
    const { page, sound } = checkPage(path);
    expect(sound).toBe(false);
    expect(page.split('\n')).toEqual([
      `${path}:${line('region: midden')}:11: fout bij holidays.region`,
      "  Hier staat 'oost'; verwacht: een van: noord, midden, zuid.",
      `${path}:${line('perYear: { min: 2')}:23: fout bij bodies.platform.meetings.perYear.min`,
      '  Hier staat 0; verwacht: minstens 1; bepaalt het overleg zelf hoe vaak, schrijf dan meetings: null.',
      '2 fouten. Begin bovenaan: een fout heeft vaak andere tot gevolg.',
      '',
    ]);
  });

  it('tells what is allowed but unwise, and calls the file good', () => {
    const { page, sound } = checkPage(file('krap.yaml', zoetermeer.replace('atLeastDays: { value: 28', 'atLeastDays: { value: 14')));
    expect(sound).toBe(true);
    expect(page).toMatch(/krap\.yaml:\d+:\d+: let op bij bodies\.stuurgroep\.meetings\.precedes\.atLeastDays\n {2}Met 14 dagen komen voorstellen na de inzendtermijn/);
    expect(page).toMatch(/het bestand is goed, met 1 opmerking\.\n$/);
  });

  it('refuses a name that nothing goes by, a file in another alphabet, and one of a hundred megabytes before it reads it', () => {
    expect(() => checkPage('atlantis')).toThrow("Er is geen bestand 'atlantis'.");
    const path = join(folder, 'groot.yaml');
    const descriptor = openSync(path, 'w');
    ftruncateSync(descriptor, 100_000_000);
    closeSync(descriptor);
    const other = join(folder, 'latin1.yaml');
    writeFileSync(other, Buffer.from('id: proef\ntitle: Coördinatie\n', 'latin1'));
    expect(() => checkPage(other)).toThrow(`${other}:2: dit is geen tekst in UTF-8.`);
    expect(() => checkPage(path)).toThrow('is met 100 MB te groot voor een samenwerkingsstructuur: hoogstens 3 MB. Het is niet gelezen.');
  });
});

describe('scheme explain', () => {
  it('tells a good file, and of a bad one what is wrong', () => {
    expect(explainPage('zoetermeer')).toMatchObject({ sound: true, page: expect.stringMatching(/^Lokale Educatieve Agenda Zoetermeer 2021-2030\n=+\n/) });
    expect(explainPage(file('leeg.yaml', 'id: leeg\n'))).toMatchObject({ sound: false, page: expect.stringContaining('title') });
  });
});

describe('scheme new', () => {
  const ANSWERS = { gemeente: 'Proefstad', vanaf: '2025-08-01', postbus: 'lea@proefstad.example', partners: 'De Zon (po); De Maan (vo)', ambities: 'Taal' };
  const run = async (out: string, answers: unknown): Promise<void> => newScheme({ out, answers: file('antwoorden.json', JSON.stringify(answers)) }, { stdin: new PassThrough(), stdout: new PassThrough() });

  it('writes a file that passes the check, from answers in a file', async () => {
    const out = join(folder, 'proefstad.yaml');
    await run(out, ANSWERS);
    expect(checkPage(out)).toMatchObject({ sound: true, page: expect.stringMatching(/het bestand is goed\.\n$/) });
    await expect(run(out, ANSWERS)).rejects.toThrow('bestaat al en blijft zoals het is');
  });

  it('asks again until an answer can be used', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()];
    const out = join(folder, 'gevraagd.yaml');
    stdin.end(['Proefstad', '1 augustus', '2025-08-01', '', 'lea@proefstad.example', 'zuid', 'De Zon (po)', 'Taal', '', '3', '0', 'ja', '', '', '', ''].join('\n'));
    await newScheme({ out }, { stdin, stdout });
    expect(String(stdout.read())).toContain('Schrijf de datum zo: 2025-08-01.');
    expect(checkPage(out).sound).toBe(true);
  });

  it('makes nothing of answers that cannot be, or that stop', async () => {
    const out = join(folder, 'niets.yaml');
    await expect(run(out, { ...ANSWERS, vanaf: 'ooit', kleur: 'rood' })).rejects.toThrow(/kleur: die vraag is er niet.*\n.*vanaf: Schrijf de datum/);
    await expect(run(out, [])).rejects.toThrow('is geen JSON met een antwoord per vraag');
    await expect(newScheme({ out: join(folder, 'weg', 'x.yaml') }, { stdin: new PassThrough(), stdout: new PassThrough() })).rejects.toThrow('bestaat niet');
    const stdin = new PassThrough();
    stdin.end('Proefstad\n');
    await expect(newScheme({ out }, { stdin, stdout: new PassThrough() })).rejects.toThrow('Er kwam geen antwoord meer');
    expect(existsSync(out)).toBe(false);
  });
});

describe('the published JSON Schema', () => {
  it('is what the parser takes (npx leidraad scheme schema > workflows/schemes/scheme.schema.json)', () => {
    expect(readFileSync('workflows/schemes/scheme.schema.json', 'utf8')).toBe(schemaText());
  });

  it.each(schemeNames())('is named in the first line of %s', (name) => {
    expect(readFileSync(`workflows/schemes/${name}.yaml`, 'utf8').split('\n')[0]).toBe('# yaml-language-server: $schema=./scheme.schema.json');
  });
});
