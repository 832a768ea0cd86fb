import { VirtualClock } from '#platform/clock';
import { Chance } from './chance.js';
import { MailServer } from './mail-server.js';

const mail = (nr: number): Buffer => Buffer.from(`To: lid@zoetermeer.example\r\nMessage-ID: <${nr}@zoetermeer.example>\r\n\r\nDag\r\n`);
const server = (): MailServer => new MailServer(new VirtualClock('2021-10-07T13:00:00.000Z'), new Chance('1'));
const outcomes = async (target: MailServer, count: number) => {
  const seen = [];
  for (let nr = 0; nr < count; nr++) seen.push(await target.send('lid@zoetermeer.example', mail(nr)));
  return seen;
};

it('takes nearly everything, and shows each way in which a mail can go wrong', async () => {
  const counted = new Map<string, number>();
  for (const answer of await outcomes(server(), 4000)) {
    const key = answer.outcome === 'refused' ? `${answer.outcome} ${answer.permanent ? 'for good' : 'for now'}` : answer.outcome;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  expect(counted.get('accepted')).toBeGreaterThan(3600);
  expect([...counted.keys()].sort()).toEqual(['accepted', 'refused for good', 'refused for now', 'unknown']);
});

it('answers the same to the same mail, in whatever order mails come', async () => {
  const target = server();
  const forwards = await outcomes(server(), 200);
  const backwards = [];
  for (let nr = 199; nr >= 0; nr--) backwards.unshift(await target.send('lid@zoetermeer.example', mail(nr)));
  expect(backwards).toEqual(forwards);
});

it('takes nothing while it cannot be reached, and then what it would have taken', async () => {
  const clock = new VirtualClock('2021-01-01T00:00:00.000Z');
  const target = new MailServer(clock, new Chance('1'));
  const [outage] = target.outages.between('2021-01-01T00:00:00.000Z', '2025-12-31T00:00:00.000Z');
  clock.advanceTo(outage!.from);
  expect(new Set((await outcomes(target, 50)).map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
  expect(target.accepted).toEqual([]);
  expect(target.missedOf('<7@zoetermeer.example>')).toEqual([{ at: outage!.from, noServer: true }]);
  clock.advanceTo(outage!.until);
  expect(await outcomes(target, 50)).toEqual(await outcomes(server(), 50));
});

it('notes where answers go', async () => {
  const target = server();
  for (const [nr, head] of ['Reply-To: LEA <lea@zoetermeer.example>\r\n', 'Reply-To: lea@zoetermeer.example\r\n', ''].entries()) {
    await target.send('lid@zoetermeer.example', Buffer.from(`To: lid@zoetermeer.example\r\n${head}Message-ID: <r${nr}@zoetermeer.example>\r\n\r\nDag\r\n`));
  }
  expect(target.accepted.map(({ replyTo }) => replyTo)).toEqual(['lea@zoetermeer.example', 'lea@zoetermeer.example', null]);
});
