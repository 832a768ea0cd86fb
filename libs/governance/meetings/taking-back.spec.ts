import type { AgendaItem } from './agenda-item.entity.js';
import { mayTakeBack, type Taker } from './taking-back.js';

const ANNA: Pick<AgendaItem, 'submittedBy' | 'status' | 'origin'> = { submittedBy: 'anna', status: 'ingediend', origin: null };
const NOBODY: Taker = { personId: 'wim', own: false, served: [], keeps: false };
const anna: Taker = { ...NOBODY, personId: 'anna', own: true };
const secretariat: Taker = { ...NOBODY, served: ['anna'] };
const secretary: Taker = { ...NOBODY, own: true, keeps: true };
const KEPT = new Set(['anna', 'wim']);

test.each([
  ['whoever brought it in', anna, new Set<string>(), true],
  ['whoever brought it in, also when kept from it', anna, KEPT, true],
  ['not when the workflow takes it no more', { ...anna, own: false }, new Set<string>(), false],
  ['their bestuurssecretariaat', secretariat, new Set<string>(), true],
  ['the bestuurssecretariaat of a member who is kept from it', secretariat, new Set(['anna']), true],
  ['no bestuurssecretariaat that is kept from it', secretariat, KEPT, false],
  ['not the bestuurssecretariaat of another', { ...secretariat, served: ['bart'] }, new Set<string>(), false],
  ['the secretary', secretary, new Set<string>(), true],
  ['no secretary who is kept from it', secretary, KEPT, false],
  ['not another member', { ...NOBODY, own: true }, new Set<string>(), false],
] as const)('an item is taken back by %s', (_, taker, kept, expected) => expect(mayTakeBack(ANNA, kept, taker)).toBe(expected));

test.each([
  ['what waits for the chair', { ...ANNA, status: 'gevraagd' }, true],
  ['what came from an earlier meeting', { ...ANNA, origin: { kind: 'doorgeschoven', itemId: 'x', meetingId: 'y' } }, true],
  ['not what went on to a next one', { ...ANNA, status: 'doorgeschoven' }, false],
  ['not what lies before the agendacommissie', { ...ANNA, status: 'aangeboden' }, false],
  ['not what was taken back', { ...ANNA, status: 'ingetrokken' }, false],
  ['not what a workflow laid before the meeting', { ...ANNA, origin: { kind: 'procedure', workflow: 'rotation', key: 'k', ref: 'r', choices: [] } }, false],
  ['not what nobody brought in', { ...ANNA, submittedBy: null, origin: { kind: 'vast', place: 'first', index: 0 } }, false],
] as const)('the secretary takes off the agenda %s', (_, item, expected) => expect(mayTakeBack(item as never, new Set(), secretary)).toBe(expected));
