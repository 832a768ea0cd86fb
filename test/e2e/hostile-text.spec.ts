/** Whatever somebody writes stays text: in every field of the API where one may write what one likes, in the mails that come of it, and on disk. */
import { readdir } from 'node:fs/promises';
import { instantOf } from '#calendar/local-date';
import { ask, isOfMeeting, operations, takesText } from '../support/matrix/ask.js';
import { RULES } from '../support/matrix/rules.js';
import { STATES } from '../support/matrix/place.js';
import { startStage, type Stage } from '../support/matrix/stage.js';
import { zoetermeer } from '../support/matrix/zoetermeer.js';

const ELSEWHERE = 'iedereen@kwaad.example';
const HOSTILE = {
  SQL: `'); DROP TABLE person CASCADE; SELECT ('$1 %s`,
  markup: `<script>alert(1)</script><img src=x onerror="alert(2)">]]>{{7*7}}`,
  'lines of a mail’s head': `Onderwerp\r\nBcc: ${ELSEWHERE}\r\nContent-Type: text/html\r\n\r\n<b>x</b>`,
  'a path': '../../../../tmp/leidraad-was-hier.pdf',
  'a zero byte and half a character': 'nul\u0000, half \ud800',
};
const OPERATIONS = operations().filter(takesText);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(zoetermeer);
});
afterAll(() => stage.close());

it('is asked of every operation that takes text', () => expect(OPERATIONS.length).toBeGreaterThan(60));

it.each(Object.entries(HOSTILE))('%s: is kept or refused as the text that it is', async (_, written) => {
  const { app } = stage;
  const people = async (): Promise<number> => (await app.query<{ n: number }>(`SELECT count(*)::int AS n FROM person`))[0]!.n;
  const before = await people();
  const faults: string[] = [];
  let kept = 0;
  for (const operation of OPERATIONS) {
    for (const state of isOfMeeting(operation) ? STATES : STATES.slice(0, 1)) {
      const actor = stage.actors.filter(({ personId }) => personId !== null).find((one) => RULES.get(operation.name)?.(one, state));
      if (!actor) continue;
      const { status, code } = await ask(stage, actor, operation, state, zoetermeer.gemeente, written);
      if (status < 300) kept += 1;
      if (status >= 500) faults.push(`${operation.name}, ${actor.name}, ${state}: ${status} ${code}`);
    }
  }
  expect(faults).toEqual([]);
  // What is only refused shows nothing of what becomes of it.
  expect(kept).toBeGreaterThan(0);
  await app.settle();
  expect(await people()).toBeGreaterThanOrEqual(before);
});

it('and a paper is saved by the reader under a name without a way elsewhere', async () => {
  const { app, api, actors } = stage;
  const papers = await app.query<{ id: string; item: string; meeting: string; name: string }>(`SELECT d.id, d.item_id AS item, i.meeting_id AS meeting, d.file_name AS name FROM document d JOIN agenda_item i ON i.id = d.item_id WHERE d.file_name LIKE '%was-hier%'`);
  expect(papers.length).toBeGreaterThan(0);
  const { cookie } = actors.find(({ name }) => name === 'secretaris')!;
  for (const { id, item, meeting } of papers) {
    const { status, headers } = await fetch(`${api.url}/v1/gemeenten/zoetermeer/vergaderingen/${meeting}/agendapunten/${item}/stukken/${id}`, { headers: { cookie: cookie! } });
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).not.toMatch(/[/\\\0\r\n]|%2F|%5C|%00/i);
  }
});

it('and no mail went to whom somebody wrote into it, nor with markup that is theirs', async () => {
  // Agendas, lists and minutes of what was written go out.
  await stage.app.advanceTo(instantOf('2022-02-20', '09:00'));
  const { mailbox } = stage.app;
  const mails = await Promise.all(mailbox.listMessages().map(({ id }) => mailbox.readMessage(id)));
  expect(mailbox.listMessages().filter(({ to }) => to.includes(ELSEWHERE))).toEqual([]);
  expect(mails.filter((mail) => mail?.headers.some(({ key }) => key === 'bcc'))).toEqual([]);
  expect(mails.filter((mail) => /<script|<img[^>]*onerror/i.test(mail?.html ?? '')).map((mail) => mail?.subject)).toEqual([]);
  expect(mails.some((mail) => (mail?.html ?? '').includes('&lt;script&gt;'))).toBe(true);
  expect((await readdir('/tmp')).filter((name) => name.startsWith('leidraad-was-hier'))).toEqual([]);
});
