import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let chair: string;
const START = instantOf('2021-08-30', '09:00');
const HELD = instantOf('2021-10-28', '15:30');
const NEXT = instantOf('2021-12-09', '15:30');

beforeAll(async () => {
  app = await startApplication(START);
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
});
afterAll(() => app.close());

const plan = (startsAt: string, announce = true) => app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt, extra: false, announce });
const state = async (workflow: string, key: string) => (await app.query<{ state: string }>('SELECT state FROM instance WHERE workflow = $1 AND business_key = $2', [workflow, key]))[0]?.state;
const mails = (kind: string, meetingId: string) =>
  app.query<{ email: string; state: string; acceptedAt: string; subject: string }>(
    `SELECT d.email, d.state, d.accepted_at AS "acceptedAt", m.subject FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 AND m.about->>'meetingId' = $2 ORDER BY d.accepted_at, d.email`,
    [kind, meetingId],
  );

describe('a meeting of which everybody does their part', () => {
  let meetingId: string;
  let nextId: string;
  let itemId: string;

  it('invites the members and calls for items six weeks before', async () => {
    ({ meetingId } = await plan(HELD));
    ({ meetingId: nextId } = await plan(NEXT));
    await app.advanceTo(instantOf('2021-09-16', '12:00'));
    expect(await state('meeting', meetingId)).toBe('collecting');
    expect(await mails('invitation', meetingId)).toHaveLength(7);
    expect(await mails('call-for-items', meetingId)).toHaveLength(7);
  });

  it('takes an item, and reminds only those who have not answered', async () => {
    const owner = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND seat_id <> 'procesmanager' ORDER BY seat_id`))[0]!.id;
    ({ itemId } = await app.agenda.submit(app.as(owner), meetingId, { title: 'Overgang po-vo', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Instemmen met de pilot.' }));
    await app.advanceTo(instantOf('2021-10-07', '18:00'));
    const reminded = await mails('items-reminder', meetingId);
    const address = (await app.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [owner]))[0]!.email;
    expect(reminded.length).toBeGreaterThan(0);
    expect(reminded.map(({ email }) => email)).not.toContain(address);
    // Both lead to where one hands in.
    const leading = await app.query<{ kind: string }>('SELECT DISTINCT kind FROM mailing WHERE html_body LIKE $1 ORDER BY kind', [`%/vergaderingen/${meetingId}#inbreng"%`]);
    expect(leading.map(({ kind }) => kind)).toEqual(['call-for-items', 'items-reminder']);
    expect(await state('meeting', meetingId)).toBe('drafting');
  });

  it('has its agenda fixed by the chair, not by the secretary', async () => {
    await app.agenda.propose(app.as(secretary), meetingId, { order: [itemId] });
    await expect(app.agenda.fix(app.as(secretary), meetingId)).rejects.toMatchObject({ kind: 'forbidden' });
    await app.settle();
    // What is asked of either is done at the agenda.
    const asked = await app.query<{ kind: string }>('SELECT DISTINCT kind FROM mailing WHERE html_body LIKE $1 ORDER BY kind', [`%/vergaderingen/${meetingId}#agenda"%`]);
    expect(asked.map(({ kind }) => kind)).toContain('agenda-approval-request');
    await app.agenda.fix(app.as(chair), meetingId);
    await app.advanceTo(instantOf('2021-10-18', '13:00'));
    expect(await state('meeting', meetingId)).toBe('sent');
    expect(await mails('agenda', meetingId)).toHaveLength(7);
  });

  it('is held at its time, and records what came of it', async () => {
    await app.advanceTo(instantOf('2021-10-28', '18:00'));
    expect(await state('meeting', meetingId)).toBe('held');
    expect(await state('minutes', meetingId)).toBe('awaiting-draft');
    await app.record.attendance(app.as(secretary), meetingId, { people: [{ personId: chair, presence: 'aanwezig' }] });
    await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'besloten' });
    await app.record.decision(app.as(secretary), meetingId, { itemId, text: 'De pilot begint in januari.' });
    await app.record.action(app.as(secretary), meetingId, { itemId, text: 'Scholen benaderen', ownerId: chair, dueOn: '2021-12-01' });
    await app.record.complete(app.as(secretary), meetingId);
    await app.settle();
    expect((await mails('decision-list', meetingId)).length).toBeGreaterThanOrEqual(7);
  });

  it('sends the minutes with the chair’s akkoord to every member of platform and stuurgroep, each once, with the PDF', async () => {
    await app.advanceTo(instantOf('2021-11-02', '10:00'));
    await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId, text: 'De stuurgroep bespreekt de pilot.', confidential: false }, { itemId: null, text: 'GEHEIM', confidential: true }] });
    await app.minutes.submit(app.as(secretary), meetingId);
    await app.advanceTo(instantOf('2021-11-04', '10:00'));
    await app.minutes.akkoord(app.as(chair), meetingId);
    await app.settle();
    const sent = await mails('minutes', meetingId);
    const members = await app.query<{ email: string }>(`SELECT DISTINCT p.email FROM membership m JOIN person p ON p.id = m.person_id WHERE m.body_id IN ('platform', 'stuurgroep') ORDER BY 1`);
    expect(sent.map(({ email }) => email).sort()).toEqual(members.map(({ email }) => email));
    expect(sent.every((mail) => mail.state === 'accepted' && mail.acceptedAt === '2021-11-04T09:00:00.000Z')).toBe(true);
    const last = app.mailbox.listMessages().at(-1)!;
    const mail = (await app.mailbox.readMessage(last.id))!;
    expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([['Verslag Stuurgroep LEA 2021-10-28 (concept).pdf', 'application/pdf']]);
    expect(mail.text).toContain('De pilot begint in januari.');
    expect(JSON.stringify(mail)).not.toContain('GEHEIM');
  });

  it('puts the minutes on the next agenda by itself, where they are adopted', async () => {
    const [adoption] = await app.query<{ id: string; title: string }>(`SELECT id, title FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag'`, [nextId]);
    expect(adoption?.title).toBe('Verslag van donderdag 28 oktober 2021');
    await app.advanceTo(instantOf('2021-12-09', '17:00'));
    await app.record.outcome(app.as(secretary), nextId, adoption!.id, { outcome: 'besloten', changes: false });
    await app.settle();
    expect(await state('minutes', meetingId)).toBe('closed');
  });
});

describe('a meeting of which nobody does anything', () => {
  it('sends its agenda unfixed, and on day fourteen at nine what there is to every platform member, and tells the chair', async () => {
    const startsAt = instantOf('2022-03-24', '15:30');
    const { meetingId } = await plan(startsAt, false);
    await app.advanceTo(instantOf('2022-03-24', '16:00'));
    const [agenda] = await mails('agenda', meetingId);
    expect(agenda?.subject).toContain('niet vastgesteld');
    await app.advanceTo(instantOf('2022-04-07', '08:59'));
    expect(await mails('automatic-mailing-preview', meetingId)).toHaveLength(2);
    expect(await mails('minutes', meetingId)).toHaveLength(0);
    await app.advanceTo(instantOf('2022-04-07', '09:00'));
    const sent = await mails('minutes', meetingId);
    expect(sent.length).toBeGreaterThanOrEqual(14);
    expect(new Set(sent.map(({ acceptedAt }) => acceptedAt))).toEqual(new Set([instantOf('2022-04-07', '09:00')]));
    expect((await mails('escalation', meetingId)).length).toBeGreaterThan(0);
  });
});

describe('a meeting that is cancelled', () => {
  it('is withdrawn from calendars, and its items go to the next one', async () => {
    const { meetingId } = await plan(instantOf('2022-06-16', '15:30'));
    const { meetingId: later } = await plan(instantOf('2022-06-30', '15:30'));
    const { itemId } = await app.agenda.submit(app.as(secretary), meetingId, { title: 'Thuiszitters', purpose: 'informatie', minutes: 10 });
    await app.meetings.cancel(app.as(secretary), meetingId, { reason: 'Te weinig aanmeldingen' });
    await app.settle();
    expect(await mails('cancelled', meetingId)).toHaveLength(7);
    const carried = await app.query<{ title: string }>(`SELECT title FROM agenda_item WHERE meeting_id = $1 AND origin->>'itemId' = $2`, [later, itemId]);
    expect(carried).toEqual([{ title: 'Thuiszitters' }]);
  });
});
