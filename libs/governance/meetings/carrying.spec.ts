import type { AgendaItem } from './agenda-item.entity.js';
import { carried, isOpen, statusLeftBehind } from './carrying.js';

const item = (more: Partial<AgendaItem> = {}): AgendaItem => ({
  tenantId: 't', id: 'i', meetingId: 'm1', title: 'Huisvesting', purpose: 'besluitvorming', minutes: 20, decisionAsked: 'Instemmen.', coverNote: null, confidential: false,
  submittedBy: 'p', onBehalfOf: null, topic: null, questionId: null, committeeDecision: null, status: 'ingediend', late: true, origin: null, outcome: null, choice: null, reservedUntil: null, reservedBy: null, reservation: null, reservationAnsweredOn: null, changes: null, changesConfidential: false, submittedAt: '2021-10-01T10:00:00.000Z', ...more,
});

describe('an item that should go on', () => {
  it.each<[string, Partial<AgendaItem>, boolean]>([
    ['was not reached', {}, true],
    ['was held over', { outcome: 'aangehouden' }, true],
    ['was recorded as not reached', { outcome: 'niet-behandeld' }, true],
    ['was refused as late', { status: 'geweigerd' }, true],
    ['was decided meanwhile', { outcome: 'besloten' }, false],
    ['was discussed meanwhile', { outcome: 'besproken' }, false],
    ['was taken back meanwhile', { status: 'ingetrokken' }, false],
    ['waits for the achterban', { outcome: 'onder-voorbehoud', reservation: 'open' }, false],
    ['has its achterban against it', { outcome: 'onder-voorbehoud', reservation: 'ingetrokken' }, true],
  ])('%s', (_, more, open) => expect(isOpen(item(more))).toBe(open));

  it.each([['ingediend', 'doorgeschoven'], ['gevraagd', 'geweigerd'], ['geweigerd', 'geweigerd']] as const)('leaves a %s item behind as %s', (status, left) => expect(statusLeftBehind({ status })).toBe(left));

  it('comes onto the next agenda in time, without its outcome, and says where it came from', () => {
    expect(carried(item({ outcome: 'aangehouden' }), 'm2')).toMatchObject({ meetingId: 'm2', status: 'ingediend', late: false, outcome: null, origin: { kind: 'doorgeschoven', itemId: 'i', meetingId: 'm1' } });
  });
});
