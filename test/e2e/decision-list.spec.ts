/** The besluiten- en actielijst within two working days, whatever was reported; and what later lists tell of earlier actions. */
import { instantOf } from '#calendar/local-date';
import { comingDeadlines } from '#governance/meetings/coming.queries';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let chair: string;
const meetings: string[] = [];
const [first, second, third] = [0, 1, 2] as const;
const DAYS = ['2021-10-28', '2021-12-09', '2022-01-27'] as const;

const letters = (kind: string, meetingId: string | undefined) =>
  app.query<{ at: string; subject: string; text: string; to: string[] }>(
    `SELECT to_char(m.created_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') AS at, m.subject, m.text_body AS text, array_agg(d.person_id ORDER BY d.name) AS to
     FROM mailing m JOIN delivery d ON d.mailing_id = m.id WHERE m.kind = $1 AND m.about->>'meetingId' = $2 GROUP BY m.id ORDER BY m.created_at`,
    [kind, meetingId],
  );
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const lists = async (meetingId: string | undefined) => (await letters('decision-list', meetingId)).map(({ at, subject }) => `${at} ${subject.split(':')[0]}`);
const decided = (meetingId: string | undefined, text: string) => app.record.decision(app.as(secretary), meetingId!, { text });

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  chair = await app.chairOf('stuurgroep');
  for (const day of DAYS) meetings.push((await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:30'), extra: false, announce: true })).meetingId);
  await app.advanceTo(instantOf('2021-10-28', '18:00'));
});
afterAll(() => app.close());

describe('a record that nobody reported complete', () => {
  let actionId: string;
  const owner = () => secretary;

  it('is told two working days later as it stands, and says that it may not be all', async () => {
    await decided(meetings[first], 'De besturen dragen bij.');
    ({ actionId } = await app.record.action(app.as(secretary), meetings[first]!, { text: 'Cijfers aanvullen', ownerId: owner(), dueOn: '2021-11-26' }));
    await app.advanceTo(instantOf('2021-11-02', '09:00'));
    const [list] = await letters('decision-list', meetings[first]);
    expect(await lists(meetings[first])).toEqual(['2021-11-01 17:00 Besluiten en acties (nog niet volledig)']);
    const open = await app.commands.read(app.tenantId, (work) => comingDeadlines(work, null));
    expect(open.filter(({ meetingId, deadline }) => meetingId === meetings[first] && deadline.id === 'decisionList')).toEqual([]);
    expect(oneLine(list!.text)).toMatch(/Nog niet volledig\. De secretaris heeft nog niet gemeld dat alles is vastgelegd\..*De besturen dragen bij\..*Cijfers aanvullen/);
    expect((await letters('record-reminder', meetings[first])).map(({ at, to }) => [at, to])).toEqual([['2021-10-29 17:00', [secretary]], ['2021-11-01 17:00', [secretary]]]);
  });

  it('is told again when it is complete and says something else', async () => {
    await decided(meetings[first], 'De start is in januari.');
    await app.record.complete(app.as(secretary), meetings[first]!);
    await app.settle();
    expect((await lists(meetings[first])).slice(1)).toEqual(['2021-11-02 09:00 Besluiten en acties']);
    expect(oneLine((await letters('decision-list', meetings[first]))[1]!.text)).toContain('Deze lijst is volledig en vervangt die van maandag 1 november 2021.');
  });

  it('leaves an action open on the agenda of the next meeting, and done in its list, once', async () => {
    await app.advanceTo(instantOf('2021-11-30', '12:00'));
    const [agenda] = await letters('agenda', meetings[second]);
    expect(oneLine(agenda!.text)).toMatch(/Actiepunten uit eerdere vergaderingen .*28-10-2021 Cijfers aanvullen .*vrijdag 26 november 2021/);
    await app.actions.settle(app.as(owner()), meetings[first]!, actionId, {});
    await app.advanceTo(instantOf('2021-12-09', '18:00'));
    await decided(meetings[second], 'Akkoord met het voorstel.');
    await app.record.complete(app.as(secretary), meetings[second]!);
    await app.advanceTo(instantOf('2022-01-18', '12:00'));
    const [list] = await letters('decision-list', meetings[second]);
    expect(oneLine(list!.text)).toMatch(/Gereed uit eerdere vergaderingen .*28-10-2021 Cijfers aanvullen .*gereed op dinsdag 30 november 2021/);
    // Readers who were not in that meeting get no such list: the minutes tell them.
    expect(oneLine((await letters('minutes', meetings[second]))[0]!.text)).toContain('Gereed uit eerdere vergaderingen');
    expect((await letters('agenda', meetings[third]))[0]!.text).not.toContain('Cijfers aanvullen');
  });
});

describe('a record of which nothing is there', () => {
  it('brings members no empty mail: secretary and chair hear that it is asked of them', async () => {
    await app.advanceTo(instantOf('2022-02-01', '12:00'));
    expect(await lists(meetings[third])).toEqual([]);
    const reminders = await letters('record-reminder', meetings[third]);
    expect(reminders.map(({ at, to }) => [at, [...to].sort()])).toEqual([['2022-01-28 17:00', [secretary]], ['2022-01-31 17:00', [secretary, chair].sort()]]);
    expect(oneLine(reminders[1]!.text)).toContain('is nog niets vastgelegd: geen besluit en geen actiepunt. De leden hebben daarom geen lijst gekregen.');
  });

  it('leaves on the morning after something is, and is not sent again when nothing is added', async () => {
    await decided(meetings[third], 'Akkoord.');
    await app.advanceTo(instantOf('2022-02-02', '12:00'));
    await app.record.complete(app.as(secretary), meetings[third]!);
    await app.settle();
    expect(await lists(meetings[third])).toEqual(['2022-02-02 09:00 Besluiten en acties (nog niet volledig)']);
  });
});
