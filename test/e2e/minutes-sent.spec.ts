/** What readers have of the minutes: the version that was sent, to whom, and what became of it in the meeting that adopted it. */
import { instantOf } from '#calendar/local-date';
import type { RunningApi } from '#apps/api/start-api';
import { textOfPdf } from '#documents/pdf-text.spec-support';
import { Caller, startTestApi } from '../support/api.js';
import { startApplication, type Application } from '../support/application.js';

const HELD = instantOf('2021-10-28', '15:30');
const ADOPTED = instantOf('2021-12-09', '15:30');

let app: Application;
let api: RunningApi;
let secretary: string;
let chair: string;
let member: string;
/** Sat there, too, and was not there on the day. */
let absent: string;
/** Sits in the platform, which receives the stuurgroep's minutes, and not in the stuurgroep. */
let receiver: string;
let meetingId: string;
let nextId: string;

const save = (text: string) => app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text, confidential: false }, { itemId: null, text: 'Vertrouwelijk.', confidential: true }] });
const read = async (person: string) => (await new Caller(api.url, person).get(`/gemeenten/zoetermeer/vergaderingen/${meetingId}/verslag`)).body;
const texts = (body: { secties: { tekst: string }[] }) => body.secties.map(({ tekst }) => tekst);
const letters = (kind: string) => app.query<{ id: string; subject: string; text: string; sentAt: string }>(`SELECT id, subject, text_body AS text, created_at AS "sentAt" FROM mailing WHERE kind = $1 AND about->>'meetingId' = $2 ORDER BY created_at`, [kind, meetingId]);
const readers = async (mailingId: string) => (await app.query<{ personId: string }>(`SELECT person_id AS "personId" FROM delivery WHERE mailing_id = $1`, [mailingId])).map(({ personId }) => personId);
const pdf = async () => {
  const message = (await app.mailbox.readMessage(app.mailbox.listMessages().at(-1)!.id))!;
  expect(message.attachments).toHaveLength(1);
  return textOfPdf(Buffer.from(message.attachments[0]!.content as Uint8Array)).replace(/\s+/g, ' ');
};
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  api = await startTestApi(app);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  [member, absent] = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair])).map(({ id }) => id) as [string, string];
  receiver = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'platform' AND person_id NOT IN (SELECT person_id FROM membership WHERE body_id = 'stuurgroep') ORDER BY seat_id`))[0]!.id;
  const plan = async (startsAt: string) => (await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt, extra: false, announce: true })).meetingId;
  meetingId = await plan(HELD);
  nextId = await plan(ADOPTED);
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
});
afterAll(async () => {
  await api.close();
  await app.close();
});

/** The member leaves every body on this day: their seats are vacant from then on. */
const leaves = (person: string, day: string) => app.query(`UPDATE membership SET held = daterange(lower(held), $2::date) WHERE person_id = $1`, [person, day]);

describe('who only receives minutes', () => {
  it('reads nothing where nothing but the besluiten- en actielijst was sent, though a draft is being written', async () => {
    await leaves(member, '2021-11-08');
    await app.advanceTo(instantOf('2021-11-11', '12:00'));
    await save('Eerste tekst.');
    expect(await read(receiver)).toMatchObject({ versie: null, secties: [], verzendingen: [{ soort: 'besluitenlijst', versie: null }] });
    expect(texts(await read(chair))).toEqual(['Eerste tekst.', 'Vertrouwelijk.']);
  });

  it('got that list also as a member of that day who has left since, when nobody recorded who was there', async () => {
    const [list] = await letters('minutes');
    expect(await readers(list!.id)).toContain(member);
  });

  it('is asked to review what was said where they were, and may, though they have left since; who was never there may not', async () => {
    await leaves(absent, '2021-11-08');
    await app.record.attendance(app.as(secretary), meetingId, { people: [{ personId: absent, presence: 'afgemeld' }] });
    await app.minutes.submit(app.as(secretary), meetingId);
    await app.settle();
    const [asked] = await letters('review-request');
    expect(await readers(asked!.id)).toContain(member);
    expect(await readers(asked!.id)).not.toContain(absent);
    await app.minutes.remark(app.as(member), meetingId, { text: 'Dat zei ik anders.' });
    await expect(app.minutes.remark(app.as(receiver), meetingId, { text: 'Ik was er niet.' })).rejects.toMatchObject({ code: 'permission.minutes.review' });
  });

  it('may still when it is recorded afterwards that they were not there, for they were asked; who was not asked may not', async () => {
    await app.record.attendance(app.as(secretary), meetingId, { people: [{ personId: member, presence: 'afgemeld' }] });
    await app.minutes.remark(app.as(member), meetingId, { text: 'Ik was er niet, maar dit klopt niet.' });
    await expect(app.minutes.remark(app.as(absent), meetingId, { text: 'Ik was er niet.' })).rejects.toMatchObject({ code: 'permission.minutes.review' });
  });

  it('reads the version that was sent, not the text that was saved after it', async () => {
    await app.advanceTo(instantOf('2021-11-19', '12:00'));
    await save('Tweede tekst.');
    expect(await read(receiver)).toMatchObject({ versie: 1, verzendingen: [{ versie: null }, { soort: 'concept', versie: 1 }] });
    expect(texts(await read(receiver))).toEqual(['Eerste tekst.']);
    expect(texts(await read(chair))).toEqual(['Tweede tekst.', 'Vertrouwelijk.']);
    await app.minutes.akkoord(app.as(chair), meetingId);
    await app.settle();
    expect(texts(await read(receiver))).toEqual(['Tweede tekst.']);
    expect(await pdf()).toContain('Tweede tekst.');
  });

  it('fetches the PDF that went out, to be saved and never shown as a page of this site', async () => {
    const path = `/gemeenten/zoetermeer/vergaderingen/${meetingId}/verslag/pdf`;
    const { status, headers, body } = await new Caller(api.url, receiver).get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''Verslag%20.*2021-10-28%20\(concept\)\.pdf$/);
    expect(body).toMatch(/^%PDF-/);
    expect(await read(receiver)).toMatchObject({ pdf: { bestandsnaam: expect.stringMatching(/2021-10-28 \(concept\)\.pdf$/) } });
    const [outsider] = await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE person_id NOT IN (SELECT person_id FROM membership WHERE body_id IN ('stuurgroep', 'platform'))`);
    expect(await new Caller(api.url, outsider!.id).get(path)).toMatchObject({ status: 403 });
    expect(await new Caller(api.url, secretary).get(`/gemeenten/zoetermeer/vergaderingen/${nextId}/verslag/pdf`)).toMatchObject({ status: 404, body: { code: 'minutes.not-sent' } });
  });

  it('fetches no attachment of the mail itself: that is for who may read the mail', async () => {
    const sent = (await letters('minutes')).at(-1)!;
    const attachment = (person: string, number = 1) => new Caller(api.url, person).get(`/gemeenten/zoetermeer/mailings/${sent.id}/bijlagen/${number}`);
    expect((await attachment(secretary)).body).toMatch(/^%PDF-/);
    expect(await attachment(receiver)).toMatchObject({ status: 404, body: { code: 'mailing.unknown' } });
    expect(await attachment(secretary, 2)).toMatchObject({ status: 404, body: { code: 'attachment.unknown' } });
  });

  it('can be read with its attachment in the example’s mailbox, without having said who one is', async () => {
    const visitor = new Caller(api.url, null);
    const { body } = await visitor.get('/gemeenten/zoetermeer/postvak?aantal=1');
    expect((await visitor.get(`/gemeenten/zoetermeer/postvak/${body.resultaten[0].nummer}/bijlagen/1`)).body).toMatch(/^%PDF-/);
  });

  it('was announced the late draft for the day on which it left', async () => {
    const [, late] = await letters('automatic-mailing-preview');
    const [, draft] = await letters('minutes');
    expect(draft).toMatchObject({ sentAt: instantOf('2021-11-19', '09:00') });
    expect(oneLine(late!.text)).toContain('Wanneer vrijdag 19 november 2021 om 09.00 uur');
  });
});

describe('minutes that are adopted with changes', () => {
  it('ask the minute-taker for the changes that the meeting named', async () => {
    await app.advanceTo(instantOf('2021-12-10', '09:00'));
    const [adoption] = await app.query<{ id: string }>(`SELECT id FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag'`, [nextId]);
    const outcome = `/gemeenten/zoetermeer/vergaderingen/${nextId}/agendapunten/${adoption!.id}/uitkomst`;
    expect(await new Caller(api.url, secretary).change('POST', outcome, { uitkomst: 'besloten', welkeWijzigingen: 'Bij punt 3 is het bedrag € 12.500.' }, `/gemeenten/zoetermeer/vergaderingen/${nextId}`)).toMatchObject({ status: 204 });
    await app.settle();
    const [request] = await letters('correction-request');
    expect(request?.text).toContain('Bij punt 3 is het bedrag € 12.500.');
  });

  it('that nobody worked in go to all readers after two weeks: the text, the changes, and the day of the meeting that adopted', async () => {
    await app.advanceTo(instantOf('2021-12-28', '12:00'));
    const [adopted] = await letters('minutes-adopted');
    expect(oneLine(adopted!.text)).toMatch(/^Beste leden van (het bestuurlijk platform en de stuurgroep LEA|de stuurgroep LEA en het bestuurlijk platform),/);
    expect(oneLine(adopted!.text)).toContain('is op donderdag 9 december 2021 vastgesteld, met wijzigingen.');
    expect(oneLine(adopted!.text)).toContain('Lees de tekst samen met deze wijzigingen: Bij punt 3 is het bedrag € 12.500.');
    expect(await readers(adopted!.id)).toEqual(expect.arrayContaining([receiver, chair]));
    const text = await pdf();
    expect(text).toContain('Vastgesteld op donderdag 9 december 2021, met wijzigingen die niet in deze tekst zijn verwerkt. Bij punt 3 is het bedrag € 12.500.');
    expect(text).toContain('Tweede tekst.');
    expect(text).not.toContain('Vertrouwelijk.');
  });
});
