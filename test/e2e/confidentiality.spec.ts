/** What is confidential reaches no mail, and nobody outside the body. */
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
  member = stuurgroep[0]!;
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
  it('stays in the body when it was recorded with an item that is not on the agenda any more', async () => {
    await app.advanceTo(instantOf('2021-10-28', '18:00'));
    for (const itemId of [hiddenId, withdrawnId]) {
      await app.record.decision(app.as(secretary), meetingId, { itemId, text: `${SECRET} besloten` });
      await app.record.action(app.as(secretary), meetingId, { itemId, text: `${SECRET} uitvoeren`, ownerId: chair, dueOn: '2021-12-01' });
    }
    await app.record.decision(app.as(secretary), meetingId, { itemId: openId, text: 'De pilot begint in januari.' });
    await app.record.complete(app.as(secretary), meetingId);
    await app.settle();
    const seen = await asReceiver('');
    expect(seen.besluiten.map(({ tekst }: { tekst: string }) => tekst)).toEqual(['De pilot begint in januari.']);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    const sent = await letters('decision-list');
    expect(sent).not.toEqual([]);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
  });
});
