/** The way in for everything that people change: races, repeats, and what a command may send. */
import { randomUUID } from 'node:crypto';
import { instantOf } from '#calendar/local-date';
import type { Work } from '#governance/command';
import { meetingTarget } from '#governance/meetings/meeting.commands';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
let secretary: string;
let member: string;
let meetingId: string;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  secretary = await app.holder('stuurgroep', 'procesmanager');
  member = await app.holder('stuurgroep', 'bouwen-2');
  ({ meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-10-28', '15:30'), extra: false, announce: false }));
});
afterAll(() => app.close());

const insertPerson = (id: string) => async ({ tx, context }: Work) => {
  await tx.query(`INSERT INTO person (tenant_id, id, name, email, added_on) VALUES ($1, $2, 'Iemand', 'iemand@school.example', '2021-08-01')`, [context.tenantId, id]);
  return { id };
};
const version = async () => (await app.query<{ version: number }>(`SELECT version FROM instance WHERE business_key = $1`, [meetingId]))[0]!.version;

describe('a command', () => {
  it('that writes what another has written is refused at once, in Dutch', async () => {
    const id = randomUUID();
    await app.commands.plain(app.as(secretary), { id }, insertPerson(id));
    let tries = 0;
    const again = app.commands.plain(app.as(secretary), { id }, (work) => {
      tries += 1;
      return insertPerson(id)(work);
    });
    await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'command.duplicate', message: expect.stringContaining('is er al') });
    expect(tries).toBe(1);
  });

  it('that is given twice at the same moment is done once, and both hear the same', async () => {
    const context = app.as(secretary);
    const id = randomUUID();
    const [one, other] = await Promise.all([app.commands.plain(context, { id }, insertPerson(id)), app.commands.plain(context, { id }, insertPerson(id))]);
    expect(one).toEqual(other);
    expect(await app.query('SELECT id FROM person WHERE id = $1', [id])).toHaveLength(1);
  });

  it.each([
    ['is not public', { type: 'CALL_DUE', at: '2021-08-30T07:00:00.000Z' }],
    ['is not whole', { type: 'ITEM_SUBMITTED', at: '2021-08-30T07:00:00.000Z' }],
  ])('that sends an event that %s fails and changes nothing', async (_, event) => {
    const before = await version();
    const sent = app.commands.onInstance(app.as(secretary), meetingTarget(meetingId), {}, () => Promise.resolve({ event, result: {} }));
    await expect(sent).rejects.toThrow(/public events do not know/);
    expect(await version()).toBe(before);
  });

  it('that records an answer raises the revision, and is refused for a meeting that was cancelled', async () => {
    const before = await version();
    expect(await app.agenda.answerCall(app.as(member), meetingId)).toEqual({ meetingId, revision: before + 1 });
    await app.meetings.cancel(app.as(secretary), meetingId, { reason: 'Te weinig punten' });
    await expect(app.agenda.answerCall(app.as(member), meetingId)).rejects.toMatchObject({ kind: 'conflict', code: 'meeting.cancelled' });
  });
});
