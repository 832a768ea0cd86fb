/** After the chair's akkoord, or the adoption that came without it, the record can still be changed: who reads the minutes is told that it was, and when. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const G = '/gemeenten/zoetermeer/vergaderingen';
const SECRET = 'Zwanenzang';

let app: Application;
let api: RunningApi;
let secretary: Caller;
let chair: string;
/** Sits in the platform, which receives the stuurgroep's minutes, and not in the stuurgroep. */
let receiver: string;
let meetings: string[];
let decisionId: string;

const changedFor = async (person: string, meeting = meetings[0]!): Promise<unknown> => (await new Caller(api.url, person).get(`${G}/${meeting}/verslag`)).body.gewijzigdNaAkkoord;
/** What every reader is told. */
const told = async (meeting = meetings[0]!): Promise<unknown[]> => [...new Set(await Promise.all([secretary.personId!, chair, receiver].map((person) => changedFor(person, meeting))))];
const decide = async (meeting: string, tekst: string): Promise<string> => (await secretary.post(`${G}/${meeting}/besluiten`, { tekst })).body.id;
const revise = async (meeting: string, id: string, tekst: string) => expect(await secretary.change('PUT', `${G}/${meeting}/besluiten/${id}`, { tekst }, `${G}/${meeting}`)).toMatchObject({ status: 204 });
const agreed = async (meeting: string): Promise<void> => {
  await app.minutes.save(app.as(secretary.personId!), meeting, { sections: [{ itemId: null, text: 'Zo ging het.', confidential: false }] });
  await app.minutes.submit(app.as(secretary.personId!), meeting);
  await app.minutes.akkoord(app.as(chair), meeting);
  await app.settle();
};
const adopt = async (meeting: string, adoptedIn: string, more: object = {}): Promise<void> => {
  const [item] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag' AND origin->>'meetingId' = $2`, [adoptedIn, meeting]);
  expect(await secretary.change('POST', `${G}/${adoptedIn}/agendapunten/${item!.id}/uitkomst`, { uitkomst: 'besloten', ...more }, `${G}/${adoptedIn}`)).toMatchObject({ status: 204 });
  await app.settle();
};

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = new Caller(api.url, await app.holder('stuurgroep', 'procesmanager'));
  chair = await app.chairOf('stuurgroep');
  receiver = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`))[0]!.id;
  meetings = [];
  for (const day of ['2021-10-28', '2021-11-11', '2021-11-25']) meetings.push((await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:30'), extra: false, announce: true })).meetingId);
  await app.advanceTo(instantOf('2021-10-29', '09:00'));
  decisionId = await decide(meetings[0]!, 'Het budget is € 10.000.');
});
afterAll(async () => {
  await api.close();
  await app.close();
});

it('nothing is told before the akkoord, nor of what was changed before it', async () => {
  await app.advanceTo(instantOf('2021-11-01', '10:00'));
  await revise(meetings[0]!, decisionId, 'Het budget is € 12.000.');
  expect(await changedFor(secretary.personId!)).toBeNull();
  await app.advanceTo(instantOf('2021-11-02', '10:00'));
  await agreed(meetings[0]!);
  expect(await told()).toEqual([null]);
});

it('what the product does by itself after it is no change', async () => {
  await app.advanceTo(instantOf('2021-11-03', '10:00'));
  expect(await told()).toEqual([null]);
});

it('whatever people record or change after it is told to every reader, by the last instant', async () => {
  const [meeting] = meetings as [string];
  const [item] = (await secretary.get(`${G}/${meeting}`)).body.agenda;
  const changes = [
    () => revise(meeting, decisionId, 'Het budget is € 15.000.'),
    () => decide(meeting, 'Er komt een tweede groep.'),
    () => secretary.post(`${G}/${meeting}/acties`, { tekst: SECRET, vertrouwelijk: true }),
    () => secretary.change('POST', `${G}/${meeting}/agendapunten/${item.id}/uitkomst`, { uitkomst: 'besproken' }, `${G}/${meeting}`),
    () => app.record.attendance(app.as(secretary.personId!), meeting, { people: [{ personId: chair, presence: 'aanwezig' }] }),
  ];
  for (const [index, change] of changes.entries()) {
    const at = instantOf('2021-11-04', `1${index}:15`);
    await app.advanceTo(at);
    await change();
    expect([index, ...(await told())]).toEqual([index, at]);
  }
});

it('of what is confidential who receives the minutes hears no more than that', async () => {
  const { body } = await new Caller(api.url, receiver).get(`${G}/${meetings[0]}/verslag`);
  expect(body).toMatchObject({ lezer: 'ontvanger', gewijzigdNaAkkoord: instantOf('2021-11-04', '14:15') });
  expect(JSON.stringify(body)).not.toContain(SECRET);
});

it('it is told until the corrected text has gone to everybody, with the record as it then was', async () => {
  await app.advanceTo(instantOf('2021-11-12', '10:00'));
  await adopt(meetings[0]!, meetings[1]!, { welkeWijzigingen: 'Bij punt 1 ontbrak een zin.' });
  expect(await told()).toEqual([instantOf('2021-11-04', '14:15')]);
  await app.advanceTo(instantOf('2021-11-15', '10:00'));
  await app.minutes.correct(app.as(secretary.personId!), meetings[0]!, { sections: [{ itemId: null, text: 'Zo ging het precies.', confidential: false }] });
  await app.settle();
  expect(await told()).toEqual([null]);
});

it('an adoption without changes sends nothing anew: readers still have the text from before', async () => {
  const id = await decide(meetings[1]!, 'De werkgroep begint in januari.');
  await agreed(meetings[1]!);
  await app.advanceTo(instantOf('2021-11-16', '10:00'));
  await revise(meetings[1]!, id, 'De werkgroep begint in februari.');
  await app.advanceTo(instantOf('2021-11-26', '10:00'));
  await adopt(meetings[1]!, meetings[2]!);
  expect((await secretary.get(`${G}/${meetings[1]}/verslag`)).body).toMatchObject({ vaststelling: { metWijzigingen: false }, gewijzigdNaAkkoord: instantOf('2021-11-16', '10:00') });
});

it('who was there counts, too, when it is added long after the record has closed', async () => {
  const at = instantOf('2022-03-01', '10:00');
  await app.advanceTo(at);
  await app.statutory.addAttendance(app.as(secretary.personId!), meetings[0]!, { people: [{ personId: chair, presence: 'afgemeld' }] });
  expect(await told()).toEqual([at]);
});

it('where the chair never answered it is told from the adoption on', async () => {
  const plan = async (day: string): Promise<string> => (await app.meetings.plan(app.as(secretary.personId!), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:30'), extra: false, announce: true })).meetingId;
  const [held, adopting] = [await plan('2022-03-10'), await plan('2022-04-14')];
  await app.advanceTo(instantOf('2022-03-11', '10:00'));
  const id = await decide(held, 'De proef duurt een jaar.');
  await app.minutes.save(app.as(secretary.personId!), held, { sections: [{ itemId: null, text: 'Zo ging het.', confidential: false }] });
  await app.minutes.submit(app.as(secretary.personId!), held);
  await app.advanceTo(instantOf('2022-04-14', '18:00'));
  await revise(held, id, 'De proef duurt twee jaar.');
  expect(await told(held)).toEqual([null]);
  await adopt(held, adopting);
  // What was sent with the adoption says what the record then said.
  expect([await told(held), (await secretary.get(`${G}/${held}/verslag`)).body]).toMatchObject([[null], { akkoord: null, vaststelling: { metWijzigingen: false } }]);
  const at = instantOf('2022-04-15', '10:00');
  await app.advanceTo(at);
  await revise(held, id, 'De proef duurt drie jaar.');
  expect(await told(held)).toEqual([at]);
});
