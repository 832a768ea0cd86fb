import { instantOf } from '#calendar/local-date';
import { BEGIN } from '../support/autumn.js';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const NARROW = { viewport: { width: 320, height: 640 } };

describeWith('chromium', 'minutes without anybody’s name', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let path: string;
  let person: { id: string; name: string };

  beforeAll(async () => {
    web = await startWebApp(chromium, BEGIN);
    const { app } = web;
    secretary = await app.holder('stuurgroep', 'procesmanager');
    const chair = await app.chairOf('stuurgroep');
    [person] = (await app.query<typeof person>(`SELECT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.body_id = 'stuurgroep' AND p.id NOT IN ($1, $2) ORDER BY m.seat_id`, [secretary, chair])) as [typeof person];
    const plan = async (startsAt: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt, extra: false, announce: true })).meetingId;
    const [held, next] = [await plan(instantOf('2026-10-29', '14:00')), await plan(instantOf('2026-12-10', '14:00'))];
    path = `/vergaderingen/${held}/verslag`;
    await app.advanceTo(instantOf('2026-10-29', '18:00'));
    await app.minutes.save(app.as(secretary), held, { sections: [{ itemId: null, text: `${person.name} licht de cijfers toe. ${person.name.split(' ')[0]!} mailt ze na.`, confidential: false }] });
    await app.minutes.submit(app.as(secretary), held);
    await app.minutes.akkoord(app.as(chair), held);
    await app.advanceTo(instantOf('2026-12-10', '18:00'));
    const [adoption] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag'`, [next]);
    await app.record.outcome(app.as(secretary), next, adoption!.id, { outcome: 'besloten' });
    await app.settle();
  });
  afterAll(() => web.close());

  it('stands beside adopted minutes, with what a member must look over', async () => {
    const page = await web.open(path, { as: secretary });
    const part = page.getByRole('region', { name: 'Versie zonder persoonsgegevens' });
    const row = part.getByRole('row').filter({ hasText: person.name });
    expect(await row.getByRole('cell').first().textContent()).toBe(person.name);
    await part.getByText(`Niet vervangen, maar misschien toch iemands naam: ${person.name.split(' ')[0]!} (algemeen).`).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), part.getByRole('link', { name: 'Download als tekst' }).press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^Verslag Stuurgroep LEA 2026-10-29 zonder persoonsgegevens\.txt$/);
    await page.context().close();
  });

  it('can be used on a phone, and by who sees or hears less', async () => {
    for (const visit of [{}, NARROW]) {
      const page = await web.open(path, { as: secretary, ...visit });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await page.context().close();
    }
    expect(web.complaints).toEqual([]);
  });
});
