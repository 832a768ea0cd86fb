/** What is confidential reaches no mail, and nobody outside the body. */
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import type { SubmitItem } from '#governance/meetings/items';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const SECRET = 'Zwanenzang';
const HELD = instantOf('2021-10-28', '15:30');

let app: Application;
let api: RunningApi;
let secretary: string;
let chair: string;
let member: string;
/** Sits in the platform, which receives the stuurgroep's minutes, and not in the stuurgroep. */
let other: string;
let receiver: string;
let meetingId: string;
let openId: string;
let hiddenId: string;
let withdrawnId: string;

const plan = async (startsAt: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt, extra: false, announce: true })).meetingId;
const submit = async (title: string, more: Partial<SubmitItem> = {}) => (await app.agenda.submit(app.as(member), meetingId, { title, purpose: 'besluitvorming', minutes: 20, decisionAsked: `Instemmen met ${title}.`, ...more })).itemId;
const letters = (kind: string) => app.query<{ subject: string; text: string }>(`SELECT subject, text_body AS text FROM mailing WHERE kind = $1`, [kind]);
const asReceiver = async (path: string) => (await new Caller(api.url, receiver).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}${path}`)).body;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  const stuurgroep = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair])).map(({ id }) => id);
  [member, other] = stuurgroep as [string, string];
  receiver = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`))[0]!.id;
  meetingId = await plan(HELD);
  await app.advanceTo(instantOf('2021-09-16', '12:00'));
  openId = await submit('Overgang po-vo', { documents: ['Notitie overgang'] });
  hiddenId = await submit(`${SECRET} een`, { confidential: true, coverNote: SECRET, documents: [`${SECRET} notitie`] });
  withdrawnId = await submit(`${SECRET} twee`, { confidential: true });
  await app.agenda.withdraw(app.as(member), meetingId, withdrawnId);
});
afterAll(async () => {
  await api.close();
  await app.close();
});

describe('what is confidential', () => {
  it('is known by who read it: each opening of a confidential paper stands in the audit log, of an open one none does', async () => {
    const add = async (itemId: string, name: string, more = '') => (await new Caller(api.url, secretary).send('POST', `/gemeenten/zoetermeer/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken?titel=${name}&bestandsnaam=${name}.txt${more}`, { body: new TextEncoder().encode(name), headers: { 'content-type': 'application/octet-stream' } })).body.id as string;
    const papers = [[openId, await add(openId, 'open')], [openId, await add(openId, 'dicht', '&vertrouwelijk=true')], [hiddenId, await add(hiddenId, 'bij-een-vertrouwelijk-punt')]] as const;
    const read = (personId: string) => Promise.all(papers.map(async ([itemId, id]) => (await new Caller(api.url, personId).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken/${id}`)).status));
    expect(await read(chair)).toEqual([200, 200, 200]);
    expect(await read(receiver)).toEqual([403, 403, 403]);
    const entries = await app.query<{ entry: { documentId: string; personId: string } }>(`SELECT entry FROM audit_log WHERE kind = 'paper-read' ORDER BY nr`);
    expect(entries.map(({ entry }) => [entry.personId, entry.documentId]).sort()).toEqual(papers.slice(1).map(([, id]) => [chair, id]).sort());
  });

  it('stays in the body when it was recorded with an item that is not on the agenda any more', async () => {
    await app.advanceTo(instantOf('2021-10-28', '18:00'));
    for (const itemId of [hiddenId, withdrawnId]) {
      await app.record.decision(app.as(secretary), meetingId, { itemId, text: `${SECRET} besloten` });
      await app.record.action(app.as(secretary), meetingId, { itemId, text: `${SECRET} uitvoeren`, ownerId: chair, dueOn: '2021-12-01' });
    }
    await app.record.decision(app.as(secretary), meetingId, { itemId: openId, text: 'De pilot begint in januari.' });
    await app.record.action(app.as(secretary), meetingId, { itemId: openId, text: 'Scholen benaderen', ownerId: chair });
    const hidden = { agendapuntId: openId, tekst: `${SECRET} voorbereiden`, eigenaarId: chair, vertrouwelijk: true };
    expect(await new Caller(api.url, secretary).post(`/gemeenten/zoetermeer/vergaderingen/${meetingId}/acties`, hidden)).toMatchObject({ status: 201 });
    await app.record.complete(app.as(secretary), meetingId);
    await app.settle();
    const seen = await asReceiver('');
    expect(seen.besluiten.map(({ tekst }: { tekst: string }) => tekst)).toEqual(['De pilot begint in januari.']);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    const sent = await letters('decision-list');
    expect(sent).not.toEqual([]);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
  });

  it('stays in the body when it is an action of an open item: its members see it, its receivers and mail do not', async () => {
    const secret = { tekst: `${SECRET} voorbereiden`, vertrouwelijk: true };
    const inBody = (await new Caller(api.url, chair).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}`)).body.acties;
    expect(inBody).toContainEqual(expect.objectContaining(secret));
    expect((await asReceiver('')).acties.map(({ tekst }: { tekst: string }) => tekst)).toEqual(['Scholen benaderen']);
    const sent = await letters('decision-list');
    expect(sent.map(({ text }) => text).join()).toContain('Scholen benaderen');
    expect(JSON.stringify(sent)).not.toContain(SECRET);
  });

  it('stays in the body when it is what changed in the minutes: mail says that there are changes, no more', async () => {
    const next = await plan(instantOf('2021-12-09', '15:30'));
    await app.advanceTo(instantOf('2021-11-01', '09:00'));
    await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: 'Besproken.', confidential: false }] });
    await app.minutes.submit(app.as(secretary), meetingId);
    await app.minutes.akkoord(app.as(chair), meetingId);
    await app.advanceTo(instantOf('2021-12-10', '09:00'));
    const [adoption] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag' AND origin->>'meetingId' = $2`, [next, meetingId]);
    const path = `/gemeenten/zoetermeer/vergaderingen/${next}`;
    const outcome = { uitkomst: 'besloten', welkeWijzigingen: `${SECRET} vervalt.`, wijzigingenVertrouwelijk: true };
    expect(await new Caller(api.url, secretary).post(`${path}/agendapunten/${adoption!.id}/uitkomst`, outcome)).toMatchObject({ status: 204 });
    await app.advanceTo(instantOf('2021-12-28', '12:00'));
    const sent = [...(await letters('correction-request')), ...(await letters('minutes-adopted'))];
    expect(sent.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([expect.stringContaining('Welke wijzigingen dat zijn, is vertrouwelijk.'), expect.stringContaining('vastgesteld, met wijzigingen.')]);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    expect(JSON.stringify((await new Caller(api.url, secretary).get(path)).body)).toContain(`${SECRET} vervalt.`);
    expect(JSON.stringify((await new Caller(api.url, receiver).get(path)).body)).not.toContain(SECRET);
    const told = async (who: string) => (await new Caller(api.url, who).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}/verslag`)).body.vaststelling.wijzigingen;
    expect(await told(member)).toBe(`${SECRET} vervalt.`);
    // Kept from the item by which the minutes were adopted, and no named reader of it.
    const access = (who: string, soort: string) => new Caller(api.url, chair).post(`${path}/agendapunten/${adoption!.id}/toegang`, { persoonId: who, soort, reden: 'Eigen belang' });
    expect((await access(member, 'geweerd')).status).toBeLessThan(300);
    expect([await told(member), await told(other)]).toEqual([null, `${SECRET} vervalt.`]);
    expect((await access(chair, 'genoemd')).status).toBeLessThan(300);
    expect([await told(other), await told(secretary)]).toEqual([null, `${SECRET} vervalt.`]);
  });

  it('keeps a file of somebody who may not add papers, or for an item that is not there, off the disk', async () => {
    const kept = async () => (await readdir(join(app.folder, 'files'), { recursive: true }).catch(() => [])).length;
    const before = await kept();
    const add = (personId: string, itemId: string) => new Caller(api.url, personId).post(`/gemeenten/zoetermeer/vergaderingen/${meetingId}/agendapunten/${itemId}/stukken?titel=x&bestandsnaam=x.pdf`, new TextEncoder().encode(`${personId} ${itemId}`), { 'content-type': 'application/octet-stream' });
    expect(await add(receiver, openId)).toMatchObject({ status: 403 });
    expect(await add(receiver, randomUUID())).toMatchObject({ status: 403 });
    expect(await add(secretary, randomUUID())).toMatchObject({ status: 404, body: { code: 'item.unknown' } });
    expect(await kept()).toBe(before);
  });
});
