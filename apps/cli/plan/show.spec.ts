import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showPlan } from './show.js';
import { wrap } from './columns.js';

const ours = { scheme: 'leidschendam-voorburg', year: '2021-2022' };
const { page } = showPlan(ours);
const folder = mkdtempSync(join(tmpdir(), 'leidraad-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const changed = (from: string, to: string): string => {
  const path = join(folder, 'plan.yaml');
  writeFileSync(path, readFileSync('workflows/schemes/leidschendam-voorburg.yaml', 'utf8').replace(from, to));
  return path;
};

describe('plan show --json', () => {
  const { lines, totals } = JSON.parse(showPlan({ ...ours, json: true }).page) as { lines: { theme: string; costCents: number; coveredCents: number; leaCents: number; actions: Record<string, unknown>[] }[]; totals: object };

  it('tells what each plan costs, and that all of it reconciles with the budget', () => {
    expect(lines.map(({ costCents, coveredCents, leaCents }) => [costCents, coveredCents, leaCents])).toEqual([[0, 0, 0], [3_250_000, 650_000, 2_600_000], [1_940_000, 940_000, 1_000_000], [3_530_000, 1_000_000, 2_530_000], [535_000, 0, 535_000]]);
    expect(totals).toEqual({ costCents: 9_255_000, coveredCents: 2_590_000, leaCents: 6_665_000, availableCents: 6_665_000 });
  });

  it('tells every action with its planning as written and as dates', () => {
    expect(lines.map(({ theme, actions }) => [theme, actions.length])).toEqual([['Gelijke kansen', 4], ['Verbinding zorg en onderwijs', 7], ['Brede ontwikkeling, IKC en doorgaande lijnen', 4], ['Preventie en voorkomen van uitval (mboRijnland)', 3], ['Pilot vroegsignalering', 4]]);
    expect(lines[1]!.actions[0]).toEqual({ nr: 1, action: 'Organiseren inspiratiebijeenkomst', partners: ['PO', 'KO', 'JGZ', 'SMW', 'SPPOH', 'Jeugdconsulent gemeente'], planning: 'Q4 2021', from: '2021-10-01', until: '2021-12-31', budgetCents: null });
    expect(lines[2]!.actions[2]).toMatchObject({ planning: 'December 2021- maart 2022', from: '2021-12-01', until: '2022-03-31' });
  });

  it('gives no dates for a planning that names none', () => {
    const undated = JSON.parse(showPlan({ ...ours, scheme: changed('planning: sept./okt 2021', 'planning: n.t.b.'), json: true }).page) as typeof ours & { lines: { actions: object[] }[] };
    expect(undated.lines[2]!.actions[0]).toMatchObject({ planning: 'n.t.b.', from: null, until: null });
  });
});

describe('plan show', () => {
  it('fits a terminal of eighty columns', () => {
    expect(page.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([
    ['who adopted it, and when', 'Stuurgroep Jeugd en Onderwijs: De plannen, met enkele aanpassingen, donderdag 14 oktober 2021.'],
    ['text in the column of the budget', 'November 2021 idem'],
    ['the sums', 'Totaal € 92.550 € 25.900 € 66.650'],
    ['what the budget leaves', 'Beschikbaar: LEA-budget 2021 € 66.650 (64521071) Over € 0'],
    ['that € 32.500 is gross', 'Bij 2: Onder de tabel staat \'Totale kosten t.l.v. LEA-budget € 32.500\'. Dat is het hele bedrag'],
    ['the regiegroep’s objection', 'Bij 3: De regiegroep houdt liever vast aan het oorspronkelijke plan'],
  ])('tells %s', (_, text) => {
    expect(page.replace(/\s+/g, ' ')).toContain(text);
  });

  it('says of a planning without dates that it has none', () => {
    expect(showPlan({ ...ours, scheme: changed('planning: sept./okt 2021', 'planning: n.t.b.') }).page).toContain("Bij 3: van 'n.t.b.' (1) zijn geen datums te maken.");
  });

  it('tells the problems of a file that does not add up, by their line', () => {
    const { page: problems, sound } = showPlan({ ...ours, scheme: changed('lea: 26000', 'lea: 32500') });
    expect(sound).toBe(false);
    expect(problems).toContain("Regel 'Verbinding zorg en onderwijs': ten laste van het LEA-budget staat € 32.500; verwacht: € 26.000.");
  });

  it.each([
    [{ scheme: 'atlantis', year: '2021-2022' }, "Er is geen bestand 'atlantis'."],
    [{ ...ours, year: '2022-2023' }, 'Jaaragenda LEA Leidschendam-Voorburg 2021-2022 heeft geen jaarplan voor 2022-2023, wel voor 2021-2022.'],
    [{ scheme: 'zoetermeer', year: '2021-2022' }, 'Lokale Educatieve Agenda Zoetermeer 2021-2030 heeft nog geen jaarplan met activiteiten of bedragen.'],
  ])('refuses what is not there: %j', (given, message) => {
    expect(() => showPlan(given)).toThrow(message);
  });
});

describe('a cell', () => {
  it.each([
    ['VVE/onderwijsachterstanden', 20, ['VVE/', 'onderwijsachterstan-', 'den']],
    ['kort', 20, ['kort']],
    ['', 20, []],
    ['een twee drie', 8, ['een twee', 'drie']],
  ])("'%s' in %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});
