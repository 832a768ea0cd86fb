import { endOfSession, isAlive, isToBeNoted } from './session.rules.js';

const START = '2026-11-23T07:30:00.000Z';
const session = (seenAt: string) => ({ seenAt, expiresAt: endOfSession(START) });

describe('a session', () => {
  it('lasts a working day without being used', () => {
    expect(isAlive(session(START), '2026-11-23T15:29:59.000Z')).toBe(true);
    expect(isAlive(session(START), '2026-11-23T15:30:00.000Z')).toBe(false);
  });

  it('lasts a week, however often it is used', () => {
    expect(isAlive(session('2026-11-30T07:00:00.000Z'), '2026-11-30T07:29:59.000Z')).toBe(true);
    expect(isAlive(session('2026-11-30T07:29:00.000Z'), '2026-11-30T07:30:00.000Z')).toBe(false);
  });

  it('notes its use every five minutes', () => {
    expect(isToBeNoted(START, '2026-11-23T07:34:59.000Z')).toBe(false);
    expect(isToBeNoted(START, '2026-11-23T07:35:00.000Z')).toBe(true);
  });
});
