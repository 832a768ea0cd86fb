import { instantOf } from '#calendar/local-date';
import { describeWith } from '../support/tools.js';
import { axeFindings, startWebApp, type WebApp } from '../support/web-app.js';

const TEXT = 'Alle voorscholen en basisscholen dragen kinderen over met één formulier.';
const WIDE = { viewport: { width: 1280, height: 900 } };
/** A phone; and a desktop at 400 % zoom. */
const NARROW = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const };

describeWith('chromium', 'the register of agreements', (chromium) => {
  let web: WebApp;
  let secretary: string;
  let path: string;

  beforeAll(async () => {
    web = await startWebApp(chromium, instantOf('2021-09-01', '09:00'));
    secretary = await web.app.holder('platform', 'procesmanager');
    const agreed = { tekst: TEXT, waarom: 'Kinderen raakten zoek.', partners: ['gemeente', 'kern'], onderwerpen: ['doorgaande-lijn'], evalueerOp: '2022-10-04', overleg: 'platform', beslotenOp: '2021-06-15', vindplaats: 'Verslag van 15 juni 2021, punt 4' };
    const { body, status } = await web.caller(secretary).post('/gemeenten/zoetermeer/afspraken', agreed);
    expect({ status, body }).toMatchObject({ status: 201 });
    path = `/afspraken/${body.id}`;
  });
  afterAll(() => web.close());

  it('is read by everybody at a table: what was agreed, with whom, where it stands', async () => {
    const page = await web.open('/afspraken', { as: await web.app.holder('platform', 'vo-1') });
    await page.getByText('1 afspraak', { exact: true }).waitFor();
    await page.getByRole('link', { name: TEXT }).click();
    await page.getByText('Verslag van 15 juni 2021, punt 4').waitFor();
    await page.getByRole('region', { name: 'Wat ermee gebeurde' }).getByText('Vastgelegd', { exact: true }).waitFor();
    await page.context().close();
  });

  it.each([['wide', WIDE], ['narrow and dark', NARROW]])('is fine with axe and fits the screen, %s', async (_, options) => {
    for (const address of ['/afspraken', '/afspraken?status=beeindigd', path]) {
      const page = await web.open(address, { as: secretary, ...options });
      expect({ address, findings: await axeFindings(page), width: await page.evaluate<number>('document.documentElement.scrollWidth') }).toEqual({ address, findings: [], width: options.viewport.width });
      await page.context().close();
    }
  });
});

describeWith('chromium', 'an agreement of a werkgroep', (chromium) => {
  it('says that it does not count for what the law asks; one of another overleg says nothing', async () => {
    const web = await startWebApp(chromium, instantOf('2022-05-17', '09:00'), { scheme: 'westland' });
    const { app } = web;
    const counted = app.scheme.bodies.find(({ kind, meetings }) => kind !== 'werkgroep' && meetings !== null)!;
    const group = app.scheme.bodies.find(({ kind }) => kind === 'werkgroep')!;
    const [reader] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = $1`, [counted.id]);
    const record = async (bodyId: string) => (await app.agreements.record(app.as('', { actor: { kind: 'system', name: 'setup' } }), { text: 'Wij mengen.', why: 'Omdat het kan.', partnerIds: app.scheme.partners.map(({ id }) => id), topicIds: ['segregatie'], evaluateOn: '2023-05-17', decided: { bodyId, decidedOn: '2022-05-16', source: 'Een mail' } })).agreementId;
    const sentence = async (bodyId: string) => {
      const page = await web.open(`/afspraken/${await record(bodyId)}`, { as: reader!.id });
      await page.getByText('Omdat het kan.').waitFor();
      return page.getByText('Deze afspraak is in een werkgroep gemaakt en telt niet mee voor de wettelijke toets.').count();
    };
    expect([await sentence(group.id), await sentence(counted.id)]).toEqual([1, 0]);
    await web.close();
  });
});
