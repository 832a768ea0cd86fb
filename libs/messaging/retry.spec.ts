import { afterAttempt, type SendOutcome } from './retry.js';

const NOW = '2021-10-21T07:00:00.000Z';
const accepted: SendOutcome = { outcome: 'accepted', response: '250 OK' };
const busy: SendOutcome = { outcome: 'refused', permanent: false, response: '451 try later' };
const noSuchUser: SendOutcome = { outcome: 'refused', permanent: true, response: '550 no such user' };
const lost: SendOutcome = { outcome: 'unknown', reason: 'connection lost' };

describe('after an attempt to deliver', () => {
  it.each<[string, SendOutcome, number, number, string, string | null]>([
    ['an accepted mail is done', accepted, 1, 0, 'accepted', null],
    ['a busy server is tried again after a minute', busy, 1, 0, 'queued', '2021-10-21T07:01:00.000Z'],
    ['then after five minutes', busy, 2, 0, 'queued', '2021-10-21T07:05:00.000Z'],
    ['then after a quarter', busy, 3, 0, 'queued', '2021-10-21T07:15:00.000Z'],
    ['then after an hour', busy, 4, 0, 'queued', '2021-10-21T08:00:00.000Z'],
    ['then after four hours', busy, 5, 0, 'queued', '2021-10-21T11:00:00.000Z'],
    ['and is then given up', busy, 6, 0, 'failed', null],
    ['an address that does not exist fails at once', noSuchUser, 1, 0, 'failed', null],
    ['a lost answer is sent once more after fifteen minutes', lost, 1, 0, 'unknown', '2021-10-21T07:15:00.000Z'],
    ['a second lost answer is not sent a third time', lost, 2, 1, 'unknown', null],
    ['a resend that is refused for now goes on waiting', busy, 2, 1, 'queued', '2021-10-21T07:05:00.000Z'],
    ['a resend that is accepted is done', accepted, 2, 1, 'accepted', null],
  ])('%s', (_, outcome, attempts, unknowns, state, nextAttemptAt) => {
    expect(afterAttempt(outcome, { attempts, unknowns }, NOW)).toEqual({ state, nextAttemptAt });
  });
});
