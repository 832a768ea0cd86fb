import { may, mayRecordFor, PERMISSIONS, type Action, type Office } from './permissions.js';

const allowed = (office: Office): Action[] => (Object.keys(PERMISSIONS) as Action[]).filter((action) => may([office], action).allowed);

describe('may', () => {
  it('lets each office do what it is for', () => {
    expect(allowed('voorzitter')).toEqual(expect.arrayContaining(['agenda.fix', 'minutes.akkoord', 'agenda.consent-late']));
    expect(allowed('secretaris')).toEqual(expect.arrayContaining(['meeting.plan', 'meeting.move', 'agenda.propose', 'record.write']));
    expect(allowed('secretaris')).not.toContain('minutes.akkoord');
    expect(allowed('notulist')).toEqual(expect.arrayContaining(['meeting.read', 'record.write', 'minutes.write', 'agreement.record']));
    for (const action of ['meeting.plan', 'agenda.fix', 'minutes.akkoord', 'mail.read'] as const) expect(allowed('notulist')).not.toContain(action);
    expect(allowed('lid')).not.toContain('mail.read');
  });

  it('refuses who holds no office, and says who can', () => {
    expect(may([], 'minutes.akkoord')).toEqual({ allowed: false, reason: 'Alleen de voorzitter van dit overleg kan dit.' });
    expect(may(['lid'], 'record.write')).toEqual({ allowed: false, reason: 'Alleen de secretaris en de notulist van dit overleg kunnen dit.' });
  });

  it('lets the secretary fix the agenda only where the scheme says so', () => {
    expect(may(['secretaris'], 'agenda.fix').allowed).toBe(false);
    expect(may(['secretaris'], 'agenda.fix', { fixedBy: 'secretary' }).allowed).toBe(true);
  });
});

describe('mayRecordFor', () => {
  it('lets the secretary record what the chair answered by telephone', () => {
    expect(mayRecordFor(['secretaris'], ['voorzitter'], 'minutes.akkoord').allowed).toBe(true);
  });

  it('gives an answer no more weight than who gave it has', () => {
    expect(mayRecordFor(['secretaris'], ['lid'], 'minutes.akkoord').allowed).toBe(false);
  });

  it('is for the secretary only', () => {
    expect(mayRecordFor(['lid'], ['voorzitter'], 'minutes.akkoord')).toMatchObject({ allowed: false, reason: expect.stringContaining('secretaris') });
  });
});
