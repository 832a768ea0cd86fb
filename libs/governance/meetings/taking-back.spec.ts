import type { AgendaItem } from './agenda-item.entity.js';
import { mayTakeBack, mayTakeBackOffer, type Taker } from './taking-back.js';

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

const OFFERED: Pick<AgendaItem, 'id' | 'submittedBy' | 'status' | 'committeeDecision'> = { id: 'punt', submittedBy: 'anna', status: 'aangeboden', committeeDecision: null };
const decided = (into: string | null): Pick<AgendaItem, 'committeeDecision'> => ({ committeeDecision: { decision: into === null ? 'accepted' : 'merged', into } as AgendaItem['committeeDecision'] });

test.each([
  ['by whoever brought it in', OFFERED, anna, [], true],
  ['by their bestuurssecretariaat', OFFERED, secretariat, [], true],
  ['not by who decides on it', OFFERED, secretary, [], false],
  ['not once the committee has decided', { ...OFFERED, ...decided(null) }, anna, [], false],
  ['not when the workflow takes it no more', OFFERED, { ...anna, own: false }, [], false],
  ['not once it is on the agenda', { ...OFFERED, status: 'ingediend' }, anna, [], false],
  ['not when another was merged into it', OFFERED, anna, [decided('punt')], false],
  ['also when another was merged elsewhere', OFFERED, anna, [decided('iets anders')], true],
] as const)('what lies before the agendacommissie is taken back %s', (_, item, taker, offers, expected) => expect(mayTakeBackOffer(item as never, offers, new Set(), taker)).toBe(expected));

test('a bestuurssecretariaat that is kept from it takes nothing back from the agendacommissie', () => expect(mayTakeBackOffer(OFFERED, [], KEPT, secretariat)).toBe(false));
