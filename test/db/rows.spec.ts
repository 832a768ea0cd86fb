import { instantOf } from '#calendar/local-date';
import { entities } from '#governance/database';
import { Meeting } from '#governance/meetings/meeting.entity';
import { rowOf, rowsOf, rowsWhere } from '#platform/rows';
import { readInTenant } from '#platform/tenancy';
import { startApplication, type Application } from '../support/application.js';

let app: Application;

beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  for (const day of ['2021-10-28', '2021-09-30']) await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf(day, '15:30'), extra: false, announce: false });
});
afterAll(() => app.close());

describe('rows', () => {
  it.each(entities.map((entity) => [entity.name, entity] as const))('of %s are what TypeORM makes of them', async (_, entity) => {
    await readInTenant(app.app, app.tenantId, async (tx) => {
      const theirs = await tx.find(entity);
      const ours = await rowsWhere(tx, entity, 'true', []);
      const inOneOrder = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
      expect(inOneOrder(ours)).toEqual(inOneOrder(theirs));
    });
  });

  it('are those with the values asked for, in the order asked for', async () => {
    await readInTenant(app.app, app.tenantId, async (tx) => {
      const found = await rowsOf(tx, Meeting, { bodyId: 'stuurgroep', extra: false }, ['startsAt', 'id']);
      expect(found.map(({ startsAt }) => startsAt)).toEqual([instantOf('2021-09-30', '15:30'), instantOf('2021-10-28', '15:30')]);
      expect(found[0]).toBeInstanceOf(Meeting);
      expect(await rowsOf(tx, Meeting, {}, ['startsAt', 'id'])).toHaveLength(2);
      expect(await rowOf(tx, Meeting, { bodyId: 'nergens' })).toBeNull();
    });
  });

  it('of a property that is not there are nobody’s wish', async () => {
    await readInTenant(app.app, app.tenantId, async (tx) => {
      expect(() => rowsOf(tx, Meeting, { colour: 'red' } as never)).toThrow('Meeting has no colour');
      expect(() => rowsOf(tx, Meeting, { cancelledBecause: null })).toThrow('without a value');
    });
  });
});
