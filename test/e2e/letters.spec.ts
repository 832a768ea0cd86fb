/** What the letters of one meeting say, and who signs them: true on the day on which they leave. */
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let chair: string;
let member: string;
let meetingId: string;
const items: Record<'agreed' | 'silent' | 'refused', string> = { agreed: '', silent: '', refused: '' };

const letters = (kind: string) => app.query<{ subject: string; text: string; states: string[] }>(
  `SELECT m.subject, m.text_body AS text, array_agg(d.state ORDER BY d.email) AS states FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 AND m.about->>'meetingId' = $2 GROUP BY m.id ORDER BY m.created_at`,
  [kind, meetingId],
);
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  member = (await app.query<{ id: string }>(`SELECT person_id AS id FROM membership WHERE body_id = 'stuurgroep' AND person_id NOT IN ($1, $2) ORDER BY seat_id`, [secretary, chair]))[0]!.id;
  await app.query(`UPDATE person SET prefers_digest = true WHERE id = $1`, [member]);
  ({ meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: true }));
  await app.advanceTo(instantOf('2021-09-20', '12:00'));
  for (const name of ['agreed', 'silent', 'refused'] as const) {
    ({ itemId: items[name] } = await app.agenda.submit(app.as(member), meetingId, { title: `Bijdrage ${name}`, purpose: 'besluitvorming', minutes: 10, decisionAsked: 'Bijdragen.' }));
  }
});
afterAll(() => app.close());

describe('before the meeting', () => {
  it('chair and secretary are warned that an agenda without akkoord will leave, on the day on which it then does', async () => {
    await app.advanceTo(instantOf('2021-10-18', '12:00'));
    const [warning] = await letters('escalation');
    const [agenda] = await letters('agenda');
    expect(oneLine(warning!.text)).toContain('Zonder akkoord gaat de agenda op maandag 18 oktober 2021 toch naar de leden, met de opmerking ‘niet vastgesteld’.');
    expect(agenda!.subject).toContain('(niet vastgesteld)');
  });

  it('a meeting that moves once its agenda is out invites no more items, for they would be late', async () => {
    await app.meetings.move(app.as(secretary), meetingId, { startsAt: instantOf('2021-11-04', '15:30') });
    await app.settle();
    const [moved] = await letters('moved');
    expect(moved!.text).toContain('donderdag 4 november 2021');
    expect(moved!.text).not.toContain('welkom');
  });
});

describe('after the meeting', () => {
  it('the besluiten- en actielijst waits for no digest', async () => {
    await app.advanceTo(instantOf('2021-11-04', '18:00'));
    for (const itemId of Object.values(items)) {
      await app.record.outcome(app.as(secretary), meetingId, itemId, { outcome: 'onder-voorbehoud', until: instantOf('2021-11-18', '17:00') });
      await app.record.decision(app.as(secretary), meetingId, { itemId, text: 'De besturen dragen bij.' });
    }
    await app.record.complete(app.as(secretary), meetingId);
    await app.settle();
    const [list] = await letters('decision-list');
    expect(new Set(list!.states)).toEqual(new Set(['accepted']));
    expect(oneLine(list!.text).match(/onder voorbehoud van de achterban/g)).toHaveLength(3);
  });

  it('a reservation that nobody answers lapses in its item too, and the minutes then say how each ended', async () => {
    await app.record.settleReservation(app.as(secretary), meetingId, items.agreed, { agreed: true });
    await app.record.settleReservation(app.as(secretary), meetingId, items.refused, { agreed: false });
    await app.advanceTo(instantOf('2021-12-20', '12:00'));
    const rows = await app.query<{ id: string; reservation: string }>(`SELECT id, reservation FROM agenda_item WHERE meeting_id = $1 AND outcome = 'onder-voorbehoud'`, [meetingId]);
    expect(Object.fromEntries(rows.map(({ id, reservation }) => [id, reservation]))).toEqual({ [items.agreed]: 'bevestigd', [items.silent]: 'vervallen', [items.refused]: 'ingetrokken' });
    await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: 'Besproken.', confidential: false }] });
    await app.minutes.submit(app.as(secretary), meetingId);
    await app.minutes.akkoord(app.as(chair), meetingId);
    await app.settle();
    const last = oneLine((await letters('minutes')).at(-1)!.text);
    for (const end of [/onder voorbehoud van de achterban; die stemde op donderdag 4 november 2021 in\)/g, /daarop kwam geen antwoord, dus het besluit geldt\)/g, /gaat niet door: de achterban stemde op donderdag 4 november 2021 niet in\)/g]) expect(last.match(end)).toHaveLength(1);
  });

  it('who looks the minutes over has them with the mail', async () => {
    const withFile = await app.query<{ kind: string }>(`SELECT kind FROM mailing WHERE attachments <> '[]' AND about->>'meetingId' = $1 ORDER BY kind`, [meetingId]);
    expect(withFile.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['review-request', 'minutes']));
  });
});

it('nobody gets a mail by name that bears their own signature', async () => {
  const signed = await app.query<{ kind: string; text: string; names: string[] }>(
    `SELECT m.kind, m.text_body AS text, array_agg(d.name) AS names FROM mailing m JOIN delivery d ON d.mailing_id = m.id GROUP BY m.id`,
  );
  const signer = (text: string): string => /Met vriendelijke groet,\s+(.+)\n/.exec(text)![1]!;
  const byName = signed.filter(({ text, names }) => names.some((name) => text.startsWith('Beste ') && text.split('\n')[0]!.includes(name)));
  expect(byName.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['minutes-due-reminder', 'escalation', 'agenda-draft-reminder']));
  for (const { kind, text, names } of [...byName, ...signed.filter(({ kind }) => kind.endsWith('-reminder'))]) expect({ kind, own: names.includes(signer(text)) }).toEqual({ kind, own: false });
});
