/** Day fourteen with something broken: what readers have by the end of it. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, localDateOf, localTimeOf } from '#calendar/local-date';
import { startApplication, type Application } from '../support/application.js';

let app: Application;
beforeAll(async () => {
  app = await startApplication(instantOf('2021-08-30', '09:00'));
});
afterAll(() => app.close());

it('a PDF that cannot be made keeps nobody from having the besluiten- en actielijst on that day, in office hours', async () => {
  const secretary = await app.holder('stuurgroep', 'procesmanager');
  const { meetingId } = await app.meetings.plan(app.as(secretary), { bodyId: 'stuurgroep', startsAt: instantOf('2021-11-18', '15:30'), extra: false, announce: true });
  await app.advanceTo(instantOf('2021-12-02', '07:30'));
  // A file where the folder of files should be: no PDF can be kept.
  const files = join(app.folder, 'files');
  await rm(files, { recursive: true, force: true });
  await writeFile(files, '');
  await app.minutes.save(app.as(secretary), meetingId, { sections: [{ itemId: null, text: 'Tekst.', confidential: false }] });
  await app.minutes.submit(app.as(secretary), meetingId);
  await app.advanceTo(instantOf('2021-12-02', '18:00'));
  const sent = await app.query<{ kind: string; status: string; at: string }>(`SELECT kind, about->>'status' AS status, created_at AS at FROM mailing WHERE about->>'meetingId' = $1 AND kind IN ('minutes', 'escalation') AND created_at >= $2 ORDER BY created_at, kind`, [meetingId, instantOf('2021-12-02', '00:00')]);
  expect(sent.map(({ kind, status, at }) => `${localDateOf(at)} ${localTimeOf(at)} ${status ?? kind}`)).toEqual(['2021-12-02 10:00 escalation', '2021-12-02 10:00 decisions-only']);
  await rm(files);
});
