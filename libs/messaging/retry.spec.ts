import { afterAttempt, type DeliveryTrouble, type SendOutcome } from './retry.js';

const NOW = '2021-10-21T07:00:00.000Z';
const accepted: SendOutcome = { outcome: 'accepted', response: '250 OK' };
const busy: SendOutcome = { outcome: 'refused', permanent: false, response: '451 try later' };
const noSuchUser: SendOutcome = { outcome: 'refused', permanent: true, response: '550 no such user' };
const notMade: SendOutcome = { outcome: 'not-made', reason: 'a file is missing' };
const lost: SendOutcome = { outcome: 'unknown', reason: 'connection lost' };

describe('after an attempt to deliver', () => {
  it.each<[string, SendOutcome, number, number, string, string | null, DeliveryTrouble | null]>([
    ['an accepted mail is done', accepted, 1, 0, 'accepted', null, null],
    ['a busy server is tried again after a minute', busy, 1, 0, 'queued', '2021-10-21T07:01:00.000Z', null],
    ['then after five minutes', busy, 2, 0, 'queued', '2021-10-21T07:05:00.000Z', null],
    ['then after a quarter', busy, 3, 0, 'queued', '2021-10-21T07:15:00.000Z', null],
    ['then after an hour', busy, 4, 0, 'queued', '2021-10-21T08:00:00.000Z', null],
    ['then after four hours', busy, 5, 0, 'queued', '2021-10-21T11:00:00.000Z', null],
    ['then every four hours, and the secretary hears it', busy, 6, 0, 'queued', '2021-10-21T11:00:00.000Z', 'silent'],
    ['which is told once', busy, 7, 0, 'queued', '2021-10-21T11:00:00.000Z', null],
    ['for five days', busy, 34, 0, 'queued', '2021-10-21T11:00:00.000Z', null],
    ['and is then given up', busy, 35, 0, 'failed', null, 'given-up'],
    ['a mail that cannot be put together is tried as quickly', notMade, 5, 0, 'queued', '2021-10-21T11:00:00.000Z', null],
    ['but not for days', notMade, 6, 0, 'failed', null, 'not-made'],
    ['an address that does not exist fails at once', noSuchUser, 1, 0, 'failed', null, 'refused'],
    ['also after days of silence', noSuchUser, 20, 0, 'failed', null, 'refused'],
    ['a lost answer is sent once more after fifteen minutes', lost, 1, 0, 'unknown', '2021-10-21T07:15:00.000Z', null],
    ['a second lost answer is not sent a third time', lost, 2, 1, 'unknown', null, 'uncertain'],
    ['a resend that is refused for now goes on waiting', busy, 2, 1, 'queued', '2021-10-21T07:05:00.000Z', null],
    ['a resend that is accepted is done', accepted, 2, 1, 'accepted', null, null],
  ])('%s', (_, outcome, attempts, unknowns, state, nextAttemptAt, task) => {
    expect(afterAttempt(outcome, { attempts, unknowns }, NOW)).toEqual({ state, nextAttemptAt, task });
  });
});
