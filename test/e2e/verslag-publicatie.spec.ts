/** Adopted minutes without anybody's name, beside the minutes themselves. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { textOfPdf } from '#documents/pdf-text.spec-support';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

interface Person {
  id: string;
  name: string;
}

let app: Application;
let api: RunningApi;
let secretary: string;
let place: string;
let nextId: string;
let people: Person[];
let receiver: string;

const asked = (person: string, path = '') => new Caller(api.url, person).get(`${place}/verslag/publicatie${path}`);

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  const chair = await app.chairOf('stuurgroep');
  people = await app.query<Person>(`SELECT DISTINCT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.body_id = 'stuurgroep' ORDER BY p.name`);
  receiver = (await app.query<Person>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`))[0]!.id;
  const plan = async (startsAt: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt, extra: false, announce: true })).meetingId;
  const meetingId = await plan(instantOf('2021-10-28', '15:30'));
  nextId = await plan(instantOf('2021-12-09', '15:30'));
  place = `/gemeenten/zoetermeer/vergaderingen/${meetingId}`;
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
  const [first, second, third] = people.filter(({ id }) => id !== secretary) as [Person, Person, Person];
  await app.record.attendance(app.as(secretary), meetingId, { people: [{ personId: first.id, presence: 'aanwezig' }, { personId: second.id, presence: 'afgemeld', representedBy: 'Petra Peeters' }] });
  await app.record.decision(app.as(secretary), meetingId, { text: `${first.name} wordt voorzitter.` });
  await app.record.action(app.as(secretary), meetingId, { text: `Bel ${third.name}`, ownerId: first.id });
  await app.record.decision(app.as(secretary), meetingId, { text: 'Geheim besluit', confidential: true });
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: `${second.name} mailt via iemand@school.example. Petra Peeters licht toe.`, confidential: false }, { itemId: null, text: 'Vertrouwelijk.', confidential: true }] });
  await app.minutes.submit(app.as(secretary), meetingId);
  await app.minutes.akkoord(app.as(chair), meetingId);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('is there once the minutes are adopted, not before', async () => {
  expect(await asked(secretary)).toMatchObject({ status: 409, body: { code: 'minutes.not-adopted-yet' } });
  await app.advanceTo(instantOf('2021-12-09', '18:00'));
  const [adoption] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag'`, [nextId]);
  await app.record.outcome(app.as(secretary), nextId, adoption!.id, { outcome: 'besloten' });
  await app.settle();
  expect((await asked(secretary)).body).toMatchObject({ overleg: 'Stuurgroep LEA', datum: '2021-10-28', vastgesteldOp: '2021-12-09', vertrouwelijkWeggelaten: true });
});

it('names nobody: not in lists, text, decisions or actions, in any form', async () => {
  const { body } = await asked(receiver);
  expect(body).toMatchObject({ vervangen: null, nakijken: null, punten: [{ titel: 'Algemeen', tekst: expect.stringMatching(/^.+ mailt via \[mailadres\]\. plaatsvervanger licht toe\.$/) }, ...Array(body.punten.length - 1).fill({})] });
  expect(body.aanwezig).toContainEqual(expect.stringMatching(/^plaatsvervanger \(vervangt .+\)$/));
  const file = await fetch(`${api.url}/v1${place}/verslag/publicatie/pdf`, { headers: { cookie: `leidraad-als=${receiver}` } });
  const pdf = textOfPdf(Buffer.from(await file.arrayBuffer())).replace(/\s+/g, ' ');
  expect(pdf).toContain('Versie zonder persoonsgegevens: mensen staan hier met hun plek of organisatie.');
  expect(pdf).toContain('plaatsvervanger licht toe.');
  const text = String((await asked(receiver, '/tekst')).body);
  for (const form of [JSON.stringify(body), text, pdf]) {
    for (const { name } of [...people, { name: 'Petra Peeters' }]) expect(form).not.toContain(name);
    expect(form).not.toMatch(/Geheim besluit|Vertrouwelijk\./);
  }
  expect(text).toContain('Versie zonder persoonsgegevens van het vastgestelde verslag.');
});

it('shows the members every place that was replaced, and leaves the minutes as they are', async () => {
  const { vervangen } = (await asked(secretary)).body as { vervangen: { waar: string; stond: string }[] };
  expect(vervangen.map(({ waar }) => waar)).toEqual(expect.arrayContaining(['algemeen', 'besluit 1', 'actiepunt 1']));
  expect(vervangen.map(({ stond }) => stond)).toEqual(expect.arrayContaining(['iemand@school.example', 'Petra Peeters']));
  expect((await new Caller(api.url, secretary).get(`${place}/verslag`)).body.secties[0].tekst).toContain('Petra Peeters licht toe.');
});
