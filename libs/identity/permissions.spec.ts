import { ANSWERED_FOR_A_MEMBER, GIVEN_OFFICES, may, mayRecordFor, PERMISSIONS, type Action, type Office } from './permissions.js';

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

describe('offices without a seat', () => {
  it.each<[Office, Action[]]>([
    ['beheerder', ['seat.fill', 'partner.merge', 'rotation.read', 'person.add', 'office.give', 'office.give-everywhere', 'person.address', 'destruction.keep', 'destruction.approve', 'audit.export', 'audit.read', 'person.export', 'scheme.change', 'scheme.read', 'settings.read']],
    ['programmamanager', ['rotation.read', 'assignment.read', 'plan.read', 'cycle.start', 'cycle.goals', 'cycle.measure', 'cycle.evaluate', 'cycle.adjust', 'cycle.leave']],
    ['bestuurssecretariaat', ['rotation.read', 'meeting.read-open', 'assignment.read', 'plan.read']],
    ['toehoorder', ['meeting.read-open']],
  ])('%s may do this, and nothing else', (office, actions) => expect(allowed(office).sort()).toEqual([...actions].sort()));

  it('gives none of them a vote, an akkoord, a record or the text of a mail', () => {
    const others: Action[] = ['body.choose', 'agenda.fix', 'agenda.consent-late', 'minutes.akkoord', 'record.write', 'mail.read', 'item.access', 'meeting.read'];
    for (const office of GIVEN_OFFICES) for (const action of others) expect([office, action, may([office], action).allowed]).toEqual([office, action, false]);
  });

  it('leaves who is no member and has no office nothing at all', () => expect((Object.keys(PERMISSIONS) as Action[]).filter((action) => may([], action).allowed)).toEqual([]));
});

describe('mayRecordFor', () => {
  it.each(Object.keys(PERMISSIONS) as Action[])('lets a bestuurssecretariaat answer %s for its member only where that is asked of every member', (action) => {
    const expected = ANSWERED_FOR_A_MEMBER.includes(action) && may(['lid'], action).allowed;
    expect(mayRecordFor(['bestuurssecretariaat'], ['lid'], action, { serves: true }).allowed).toBe(expected);
    expect(mayRecordFor(['bestuurssecretariaat'], ['lid'], action, { serves: false }).allowed).toBe(false);
  });

  it('never lets it answer what the member may not', () => expect(mayRecordFor(['bestuurssecretariaat'], [], 'agenda.submit', { serves: true }).allowed).toBe(false));

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
