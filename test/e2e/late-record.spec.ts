/** Found by `leidraad simulate` (human, seed 3): a meeting that is recorded after its items have gone on to the next one. */
import { instantOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
});
afterAll(() => app.close());

const DAYS = ['2021-10-28', '2021-12-09', '2022-01-27', '2022-03-24'] as const;
const meetings: string[] = [];
const adoptions = (agendaOf: string) =>
  app.query<{ id: string; status: string }>(`SELECT id, status FROM agenda_item WHERE meeting_id = $1 AND origin->>'kind' = 'verslag' AND origin->>'meetingId' = $2 ORDER BY status`, [agendaOf, meetings[0]]);
const failed = () => app.query(`SELECT type, last_error FROM outbox WHERE status = 'failed'`);
const minutesState = async () => (await app.query<{ state: string }>(`SELECT state FROM instance WHERE workflow = 'minutes' AND business_key = $1`, [meetings[0]]))[0]!.state;

it('puts minutes on the next agenda, and on the one after when nobody says what became of them', async () => {
  for (const day of DAYS) meetings.push((await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf(day, '14:00'), extra: false, announce: false })).meetingId);
  await app.advanceTo(instantOf('2021-11-01', '09:00'));
  await app.minutes.save(app.as(secretary), meetings[0]!, { sections: [] });
  await app.minutes.submit(app.as(secretary), meetings[0]!);
  await app.advanceTo(instantOf('2021-12-28', '09:00'));
  expect(await adoptions(meetings[1]!)).toMatchObject([{ status: 'doorgeschoven' }]);
  expect(await adoptions(meetings[2]!)).toMatchObject([{ status: 'ingediend' }]);
});

it('does not put them there twice when the meeting then says that it held them over', async () => {
  const [{ id }] = (await adoptions(meetings[1]!)) as unknown as [{ id: string }];
  await app.record.outcome(app.as(secretary), meetings[1]!, id, { outcome: 'aangehouden' });
  await app.settle();
  expect(await adoptions(meetings[2]!)).toMatchObject([{ status: 'ingediend' }]);
});

it('takes them off the coming agenda when it turns out that they were adopted', async () => {
  const [{ id }] = (await adoptions(meetings[1]!)) as unknown as [{ id: string }];
  await app.record.outcome(app.as(secretary), meetings[1]!, id, { outcome: 'besloten' });
  await app.settle();
  expect(await minutesState()).toBe('closed');
  expect(await adoptions(meetings[2]!)).toMatchObject([{ status: 'ingetrokken' }]);
});

it('leaves minutes that are adopted alone, whatever is recorded about them later', async () => {
  const [{ id }] = (await adoptions(meetings[1]!)) as unknown as [{ id: string }];
  await app.record.outcome(app.as(secretary), meetings[1]!, id, { outcome: 'aangehouden' });
  await app.record.complete(app.as(secretary), meetings[1]!);
  await app.advanceTo(instantOf('2022-03-25', '09:00'));
  expect(await minutesState()).toBe('closed');
  expect(await adoptions(meetings[3]!)).toEqual([]);
  expect(await failed()).toEqual([]);
});
