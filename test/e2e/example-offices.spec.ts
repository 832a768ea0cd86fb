/** In the worked example of every municipality somebody holds each office that goes with no seat, and whoever looks on can choose them. */
import { instantOf } from '#calendar/local-date';
import { nameOffices } from '#apps/cli/start/example-offices';
import type { RunningApi } from '#apps/api/start-api';
import { GIVEN_OFFICES, type GivenOffice } from '#identity/permissions';
import { Caller, startTestApi, type Reply } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';
import { signedIn } from '../support/browser.js';

interface Held { persoon: { id: string; naam: string }; functie: GivenOffice; overleg: string | null; voor: { id: string; naam: string } | null }

const MUNICIPALITIES: readonly [string, string, string][] = [
  ['zoetermeer', '2021-08-30', 'platform'],
  ['haarlemmermeer', '2025-02-03', 'besturenoverleg'],
  ['westland', '2022-01-04', 'bestuurlijk-overleg'],
  ['leidschendam-voorburg', '2021-08-30', 'stuurgroep'],
];

describe.each(MUNICIPALITIES)('the worked example of %s', (municipality, day, bodyId) => {
  let app: Application;
  let api: RunningApi;
  const asked = (personId: string | null, path: string): Promise<Reply> => new Caller(api.url, personId).get(`/gemeenten/${municipality}${path}`);

  beforeAll(async () => {
    app = await startApplication(instantOf(day, '09:00'), { scheme: municipality });
    api = await startTestApi(app);
    await nameOffices(app, app.tenantId);
  });
  afterAll(async () => {
    await api.close();
    await app.close();
  });

  it('has somebody for each of them, whom a visitor can choose', async () => {
    const { body, status } = await asked(null, '/kijk-mee');
    const held = body.resultaten as Held[];
    expect([status, held.map(({ functie }) => functie)]).toEqual([200, [...GIVEN_OFFICES].sort()]);
    for (const { functie, persoon } of held) {
      const { sessie } = (await asked(persoon.id, '/sessie')).body;
      expect({ functie, ...sessie }).toMatchObject({ naam: persoon.naam, aangemeld: false });
      expect(new Set(sessie.functies.flatMap(({ functies }: { functies: string[] }) => functies))).toEqual(new Set([functie]));
      expect((await asked(persoon.id, '/kijk-mee')).body).toEqual(body);
    }
    expect(held.find(({ functie }) => functie === 'toehoorder')!.overleg).toBe(bodyId);
    const { voor } = held.find(({ functie }) => functie === 'bestuurssecretariaat')!;
    const { resultaten } = (await asked(null, '/overleggen')).body;
    expect(resultaten.find(({ id }: { id: string }) => id === bodyId).plekken.map(({ persoon }: Held) => persoon?.id)).toContain(voor!.id);
  });

  it('has them under names and addresses of their own, named by who may', async () => {
    const people = await app.query<{ name: string; email: string }>('SELECT name, email FROM person');
    expect([new Set(people.map(({ name }) => name)).size, new Set(people.map(({ email }) => email)).size]).toEqual([people.length, people.length]);
    expect(people.filter(({ email }) => !email.endsWith(`@${municipality}.example`))).toEqual([]);
    const given = await app.query<{ office: string; by: string | null }>('SELECT o.office, g.office AS by FROM given_office o LEFT JOIN given_office g ON g.person_id = o.given_by ORDER BY 1');
    expect(given).toEqual([{ office: 'beheerder', by: null }, ...['bestuurssecretariaat', 'programmamanager', 'toehoorder'].map((office) => ({ office, by: 'beheerder' }))]);
    expect(await app.query(`SELECT FROM given_office WHERE given_by IS NULL`)).toEqual([]);
  });
});

describe('elsewhere', () => {
  let app: Application;
  let api: RunningApi;

  beforeAll(async () => {
    app = await startApplication(instantOf('2021-08-30', '09:00'));
    api = await startTestApi(app, undefined, { viewAs: false, embedded: false });
    await nameOffices(app, app.tenantId);
  });
  afterAll(async () => {
    await api.close();
    await app.close();
  });

  it('nobody is told whom one could be', async () => {
    const path = '/gemeenten/zoetermeer/kijk-mee';
    expect(await new Caller(api.url, null).get(path)).toMatchObject({ status: 401, body: { code: 'actor.signed-out' } });
    const member = await signedIn(app, api.url, await app.holder('stuurgroep', 'procesmanager'));
    expect(await member.get(path)).toMatchObject({ status: 404, body: { code: 'view-as.absent' } });
  });

  it('and in the example nobody whose office is over, or has yet to begin', async () => {
    const example = await startTestApi(app);
    const listed = async (): Promise<string[]> => (await new Caller(example.url, null).get('/gemeenten/zoetermeer/kijk-mee')).body.resultaten.map(({ functie }: Held) => functie);
    await app.query(`UPDATE given_office SET held = daterange('2021-08-31', NULL) WHERE office = 'toehoorder'`);
    await app.query(`UPDATE given_office SET held = daterange('2021-08-01', '2021-08-30') WHERE office = 'programmamanager'`);
    expect(await listed()).toEqual(['beheerder', 'bestuurssecretariaat']);
    await example.close();
  });
});
