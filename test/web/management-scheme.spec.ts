/** The scheme in the browser: looked at, read back, laid beside what holds, taken, and what was before taken again. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BEGIN, anAutumn, type Autumn } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const source = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
const file = (text: string) => ({ name: 'nieuw.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });

describeWith('chromium', 'the agreements of a municipality, in the browser', (chromium) => {
  let web: WebApp;
  let autumn: Autumn;

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    autumn = await anAutumn(web);
  });
  afterAll(() => web.close());

  const cursorLine = (page: Page): Promise<number> => page.getByLabel('De tekst van het bestand').evaluate((field: { value: string; selectionStart: number }) => field.value.slice(0, field.selectionStart).split('\n').length);

  it('names all that is wrong beside the text, and leads to each place with the keyboard', async () => {
    const page = await web.open('/', { as: autumn.secretary });
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Beheer' }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'De afspraken' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'De afspraken van uw gemeente' }).waitFor();
    await page.getByLabel('Of met een bestand van uzelf').setInputFiles(file(source.replace('region: midden', 'region: oost').replace('perYear: { min: 2, max: 2', 'perYear: { min: 0, max: 2')));
    await page.getByText('2 fouten', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const line = source.split('\n').findIndex((found) => found.includes('perYear: { min: 2')) + 1;
    await awayAndBack(page);
    await page.getByText(STILL_HERE).waitFor();
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await page.getByRole('button', { name: `Regel ${line}, kolom 23` }).focus();
    await page.keyboard.press('Enter');
    expect(await cursorLine(page)).toBe(line);
    expect(await page.getByRole('heading', { name: '3. Wat er verandert' }).count()).toBe(0);
    await awayAndBack(page);
    await page.getByRole('button', { name: 'Gooi weg wat ik invulde' }).click();
    await awayAndBack(page);
    expect(await page.getByLabel('De tekst van het bestand').inputValue()).toBe('');
    await page.context().close();
  });

  it('reads a file back in words, shows what changes from a day on, and takes it when that is said twice; and the one before again', async () => {
    const page = await web.open('/beheer/afspraken', { as: autumn.secretary });
    await page.getByLabel('Of met een bestand van uzelf').setInputFiles(file(source.replace('call: { weeks: 6', 'call: { weeks: 5')));
    await page.getByText('Dit bestand klopt', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Hoe u dit leest' }).waitFor();
    const [text, words] = [await page.getByLabel('De tekst van het bestand').boundingBox(), await page.getByRole('region', { name: 'De afspraken in gewone taal' }).boundingBox()];
    expect(words!.x).toBeGreaterThan(text!.x + text!.width);
    await page.getByRole('button', { name: 'Laat zien wat er verandert' }).click();
    await page.getByText('Stuurgroep LEA, oproep: was 6 weken').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leg versie 2 vast' }).click();
    await page.getByRole('button', { name: 'Ja, leg vast' }).click();
    await page.getByText('Versie 2 is vastgelegd', { exact: true }).waitFor();
    const table = page.getByRole('table', { name: 'Versies van de afspraken' });
    await table.getByRole('rowheader', { name: 'Versie 2' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await table.getByRole('button', { name: 'Ga verder met versie 1' }).click();
    await page.getByText('Dit bestand klopt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Laat zien wat er verandert' }).click();
    await page.getByText('Stuurgroep LEA, oproep: was 5 weken').waitFor();
    await page.context().close();
  });

  it('makes a file from answers that passes, and says at each question what is wrong', async () => {
    const page = await web.open('/beheer/afspraken', { as: autumn.secretary });
    await page.getByRole('button', { name: 'Met veertien vragen' }).click();
    await page.getByRole('button', { name: 'Maak het bestand' }).click();
    await page.getByText('Vul een dag in.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('group', { name: 'Vanaf welke dag gelden de afspraken?' }).getByRole('spinbutton').first().pressSequentially('01092026');
    await page.getByLabel('Op welk e-mailadres is de LEA te bereiken?').fill('lea@zoetermeer.example');
    await page.getByLabel('Welke organisaties zitten aan tafel').fill('De Zon (po); De Maan (vo)');
    await page.getByLabel('Welke ambities heeft de LEA?').fill('Taal; Gelijke kansen');
    await awayAndBack(page);
    await page.getByRole('button', { name: 'Met veertien vragen' }).click();
    await page.getByText(STILL_HERE).waitFor();
    expect(await page.getByLabel('Welke ambities heeft de LEA?').inputValue()).toBe('Taal; Gelijke kansen');
    await page.getByRole('button', { name: 'Maak het bestand' }).click();
    await page.getByText('Dit bestand klopt', { exact: true }).waitFor();
    await page.context().close();
  });

  it('is not for a member, and fits a phone', async () => {
    for (const path of ['/beheer', '/beheer/afspraken']) {
      const member = await web.open(path, { as: autumn.member });
      await member.getByText('Dit is niet voor u te zien').waitFor();
      expect(await member.getByRole('link', { name: 'Beheer', exact: true }).count()).toBe(0);
      await member.context().close();
      const narrow = await web.open(path, { as: autumn.secretary, viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
      await settled(narrow);
      expect([await narrow.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(narrow)]).toEqual([320, []]);
      await narrow.context().close();
    }
    const narrow = await web.open('/beheer/afspraken', { as: autumn.secretary, viewport: { width: 320, height: 640 } });
    await narrow.getByLabel('Of met een bestand van uzelf').setInputFiles(file(source.replace('region: midden', 'region: oost')));
    await narrow.getByText('1 fout', { exact: true }).waitFor();
    expect([await narrow.evaluate<number>('document.documentElement.scrollWidth'), await axeFindings(narrow)]).toEqual([320, []]);
    await narrow.context().close();
    expect(web.complaints.filter((text) => !text.includes('400'))).toEqual([]);
  });
});
