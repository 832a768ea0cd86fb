import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, focused, pressEnter, said, settled, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };
const PATH = '/gemeenten/zoetermeer/wettelijke-toets';
const TOPIC = 'Voorkomen van segregatie';

describeWith('chromium', 'that a topic of the law does not play here', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let member: string;
  let meeting: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-09-01', '09:00'));
    secretary = await web.app.holder('platform', 'procesmanager');
    member = await web.app.holder('platform', 'vo-1');
    meeting = (await web.caller(secretary).post('/gemeenten/zoetermeer/vergaderingen', { overleg: 'platform', begin: instantOf('2021-11-09', '15:00') })).body.id;
    await web.app.advanceTo(instantOf('2021-11-10', '10:00'));
  });
  afterAll(() => web.close());

  const topic = (page: Awaited<ReturnType<WebApp['open']>>) => page.getByRole('region', { name: 'Waarover, en met welke afspraken?' }).getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Speelt dit hier?' }) });

  it('shows a member nothing to record, and nothing that nobody said', async () => {
    const page = await web.open('/wettelijke-toets', { as: member });
    await page.getByText(TOPIC, { exact: true }).waitFor();
    expect([await page.getByRole('heading', { name: 'Speelt dit hier?' }).count(), await page.getByRole('button', { name: /speelt|verkenning/ }).count()]).toEqual([0, 0]);
    await page.context().close();
  });

  it('is said by the secretary, from the keyboard, with the meeting that said so; what was typed survives', async () => {
    const page = await web.open('/wettelijke-toets', { as: secretary });
    const button = page.getByRole('button', { name: `Leg vast dat dit hier niet speelt : ${TOPIC}` });
    await pressEnter(page, button);
    const form = page.getByRole('form', { name: `‘${TOPIC}’ speelt hier niet` });
    await form.getByRole('combobox', { name: 'Welke vergadering zei dit?' }).and(page.locator(':focus')).waitFor();
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await form.getByText('Kies een vergadering.', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await form.getByLabel('Waarom speelt het hier niet?').fill('Alle scholen zijn gemengd.');
    await awayAndBack(page);
    await pressEnter(page, button);
    await form.getByText(STILL_HERE).waitFor();
    await form.getByLabel('Welke vergadering zei dit?').selectOption({ label: 'Bestuurlijk platform, dinsdag 9 november 2021' });
    await form.getByLabel('Vanaf welk jaar geldt het?').selectOption('2020');
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await form.getByText('Kies het jaar van de vergadering of een later jaar.').waitFor();
    await form.getByLabel('Vanaf welk jaar geldt het?').selectOption('2021');
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await form.waitFor({ state: 'detached' });
    await said(page, 'Vastgelegd: dit speelt hier niet, vanaf 2021.');
    expect(await focused(page)).toBe('h3: Speelt dit hier?');
    await topic(page).getByText('Dit geldt vanaf 2021, tot iets anders is gezegd.').waitFor();
    await topic(page).getByText(/^Over ‘Voorkomen van segregatie’ is gezegd dat het hier niet speelt\. De verkenning die dat laat zien ontbreekt/).waitFor();
    expect([await button.count(), (await web.caller(secretary).get(`${PATH}/speelt-niet`)).body.resultaten]).toMatchObject([0, [{ punt: 'segregatie', vanafJaar: 2021, vergaderingId: meeting, reden: 'Alle scholen zijn gemengd.' }]]);
    await page.context().close();
  });

  it('counts with its exploration, of which the latest is named', async () => {
    const page = await web.open('/wettelijke-toets', { as: secretary });
    const button = page.getByRole('button', { name: `Leg een verkenning vast : ${TOPIC}` });
    const explore = async (outcome: string, conclusion: string) => {
      await pressEnter(page, button);
      const form = page.getByRole('form', { name: `Verkenning: ‘${TOPIC}’` });
      await form.waitFor();
      await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
      await form.getByText('Kies met wie dit is verkend.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await form.getByLabel('Hoe is dit verkend?').fill('Schoolwijzer en gesprekken.');
      await form.getByLabel('Voeg een organisatie toe').selectOption({ index: 1 });
      await form.getByLabel('Voeg een organisatie toe').selectOption({ index: 1 });
      await form.getByRole('radio', { name: outcome, exact: true }).check();
      await form.getByLabel('Conclusie').fill(conclusion);
      await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
      await form.waitFor({ state: 'detached' });
      await said(page, 'De verkenning is vastgelegd.');
      expect(await focused(page)).toBe('h3: Speelt dit hier?');
      await topic(page).getByText(conclusion).waitFor();
    };
    await explore('Het speelt hier', 'Twee wijken lopen uiteen.');
    await topic(page).getByText('Nog niet in orde').waitFor();
    await web.app.advanceTo(instantOf('2021-11-10', '11:00'));
    await explore('Het speelt hier niet', 'De scholen zijn gemengd.');
    await topic(page).getByText('In orde', { exact: true }).waitFor();
    const explored = topic(page).getByRole('listitem').filter({ hasText: 'Verkend op woensdag 10 november 2021' });
    expect(await explored.allTextContents()).toMatchObject([expect.stringMatching(/De scholen zijn gemengd\..*Deze verkenning telt tot en met 2025\.$/), expect.stringMatching(/Twee wijken lopen uiteen\..*Een latere verkenning telt\.$/)]);
    await page.getByText('Dat staat bij ‘Voorkomen van segregatie’').waitFor();
    await page.context().close();
  });

  it('is read by a member, with who said it and until when; there is nothing for them to change', async () => {
    const page = await web.open('/wettelijke-toets', { as: member });
    await topic(page).getByRole('link', { name: 'Bestuurlijk platform op dinsdag 9 november 2021' }).waitFor();
    await topic(page).getByText('Alle scholen zijn gemengd.').waitFor();
    expect(await topic(page).getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, also with its forms open, %s', async (_, options) => {
    const page = await web.open('/wettelijke-toets', { as: secretary, ...options });
    for (const name of [/^Het speelt toch/, /^Leg een verkenning vast/]) await page.getByRole('button', { name }).click();
    await page.getByRole('form').nth(1).waitFor();
    await settled(page);
    expect({ findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ findings: [], width: options.viewport.width });
    await page.context().close();
  });

  it('is taken back; who was second hears that it was', async () => {
    const page = await web.open('/wettelijke-toets', { as: secretary });
    await pressEnter(page, topic(page).getByRole('button', { name: `Het speelt toch : ${TOPIC}` }));
    const form = page.getByRole('form', { name: `‘${TOPIC}’ speelt toch` });
    await form.waitFor();
    expect(await form.getByRole('combobox').locator('option').allTextContents()).toEqual(['Kies een jaar', 'Voor geen enkel jaar: het was een vergissing', 'Tot en met 2021']);
    await form.getByRole('combobox').selectOption('2021');
    const [{ id }] = (await web.caller(secretary).get(`${PATH}/speelt-niet`)).body.resultaten;
    expect((await web.caller(secretary).post(`${PATH}/speelt-niet/${id}/intrekking`, { totEnMetJaar: 2021 })).status).toBe(204);
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await form.getByText('Dit geldt al niet langer dan tot en met 2021.').waitFor();
    await topic(page).getByText('Dit geldt alleen voor 2021.').waitFor();
    await form.getByRole('combobox').selectOption('2020');
    await pressEnter(page, form.getByRole('button', { name: 'Leg vast' }));
    await form.waitFor({ state: 'detached' });
    await said(page, 'Vastgelegd: dat dit hier niet speelt, geldt voor geen enkel jaar.');
    expect(await focused(page)).toBe('h3: Speelt dit hier?');
    await topic(page).getByText('Dit is teruggenomen en geldt voor geen enkel jaar.').waitFor();
    await topic(page).getByRole('button', { name: /^Leg vast dat dit hier niet speelt/ }).waitFor();
    expect(await topic(page).getByRole('button', { name: /^Het speelt toch/ }).count()).toBe(0);
    await page.context().close();
  });

  it('leaves nothing to complain of', () => expect(web.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]));
});
