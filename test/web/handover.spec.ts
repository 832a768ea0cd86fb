import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { awayAndBack, axeFindings, startWebApp, STILL_HERE, type WebApp } from '../support/web-app.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'a handover', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let leaver: string;
  let comer: string;
  let path: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-08-30', '09:00'));
    const { app } = web;
    [secretary, leaver] = [await app.holder('platform', 'procesmanager'), await app.holder('platform', 'po-3')];
    comer = (await app.people.add(app.as(secretary), { name: 'Nieuwe Bestuurder', email: 'nieuw@zoetermeer.example' })).personId;
    const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'platform', startsAt: instantOf('2021-11-09', '15:00'), extra: false, announce: false });
    await app.advanceTo(instantOf('2021-11-09', '18:00'));
    for (const text of ['Plan schrijven', 'Kosten uitrekenen', 'Besturen bellen']) await app.record.action(app.as(secretary), meetingId, { text, ownerId: leaver, dueOn: '2022-01-10' });
    await app.record.complete(app.as(secretary), meetingId);
    const [own] = await app.query<{ id: string }>(`SELECT id FROM membership WHERE body_id = 'platform' AND seat_id = 'po-3'`);
    await app.memberships.end(app.as(secretary), own!.id, { on: '2022-02-01' });
    const { headers } = await web.caller(secretary).post('/gemeenten/zoetermeer/overdrachten', { deelnameId: own!.id });
    path = headers.get('location')!.replace('/v1/gemeenten/zoetermeer', '');
    await app.settle();
  });
  afterAll(() => web.close());

  it('is explained by who leaves', async () => {
    const page = await web.open('/overdrachten', { as: leaver });
    await page.getByRole('link', { name: /aan een opvolger die nog niet bekend is/ }).click();
    const duties = page.getByRole('region', { name: 'Wat iemand moet overnemen' });
    await duties.getByRole('button', { name: /^Licht toe.*Plan schrijven/ }).click();
    await duties.getByRole('button', { name: 'Bewaar' }).click();
    await duties.getByText('Schrijf wat uw opvolger moet weten.').waitFor();
    await duties.getByLabel('Wat moet uw opvolger weten?').fill('Het concept ligt bij de gemeente.');
    await duties.getByRole('button', { name: 'Bewaar' }).click();
    await duties.getByRole('button', { name: /^Wijzig uw toelichting/ }).waitFor();
    await duties.getByText('Het concept ligt bij de gemeente.').waitFor();
    expect(await page.locator(':focus').textContent()).toContain('Plan schrijven');
    await page.context().close();
  });

  it('is taken up by who comes, but for what they refuse; the secretary gives that to another', async () => {
    const { app } = web;
    await app.memberships.begin(app.as(secretary), { bodyId: 'platform', seatId: 'po-3', personId: comer, from: '2022-02-01' });
    await app.advanceTo(instantOf('2022-02-02', '10:00'));
    await app.worker.handoverWatch.run(app.tenantId);
    await app.settle();
    const page = await web.open(path, { as: comer });
    await page.getByRole('button', { name: 'Neem 3 punten over' }).waitFor();
    await page.getByRole('button', { name: /^Neem ik niet over.*Kosten uitrekenen/ }).click();
    await page.getByLabel('Waarom neemt u dit niet over?').fill('Dat hoort bij de gemeente.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await page.getByText('Niet overgenomen: Dat hoort bij de gemeente.').waitFor();
    await page.getByRole('checkbox', { name: /Besturen bellen/ }).uncheck();
    await page.getByRole('button', { name: 'Neem 1 punt over' }).click();
    await page.getByText('Overgenomen door Nieuwe Bestuurder', { exact: true }).waitFor();
    await page.context().close();

    const theirs = await web.open(path, { as: secretary });
    await theirs.getByRole('button', { name: 'Leg vast wat Nieuwe Bestuurder overneemt' }).press('Enter');
    await theirs.locator('input[type="checkbox"]:focus').waitFor();
    await theirs.getByRole('checkbox', { name: /^Neemt Nieuwe Bestuurder over.*Besturen bellen/ }).waitFor();
    await theirs.getByRole('button', { name: 'Leg vast: 1 punt overgenomen' }).press('Enter');
    await theirs.getByText('Kies hoe u dit hoorde.').waitFor();
    expect(await axeFindings(theirs)).toEqual([]);
    await theirs.getByRole('radio', { name: 'Door de telefoon' }).check();
    await awayAndBack(theirs);
    await theirs.getByText(STILL_HERE).waitFor();
    await theirs.getByRole('button', { name: 'Leg vast: 1 punt overgenomen' }).press('Enter');
    await theirs.getByText('Overgenomen door Nieuwe Bestuurder', { exact: true }).nth(1).waitFor();
    await theirs.getByRole('button', { name: /^Leg vast/ }).waitFor({ state: 'detached' });
    await theirs.getByRole('button', { name: /^Geef aan iemand anders.*Kosten uitrekenen/ }).click();
    await theirs.getByLabel('Wie neemt dit over?').selectOption({ index: 1 });
    await theirs.getByRole('button', { name: 'Leg vast' }).click();
    await theirs.getByText(/^Toegewezen aan /).waitFor();
    await theirs.context().close();
  });

  it('is not for others', async () => {
    const page = await web.open(path, { as: await web.app.holder('platform', 'vo-1') });
    await page.getByText('Dit is niet voor u te zien').waitFor();
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const address of ['/overdrachten', path, '/overdrachten/00000000-0000-4000-8000-000000000000']) {
      const page = await web.open(address, { as: secretary, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});
