import { newHandover, type HandoverContext } from '#workflows/handover.model';
import { possibleInHandover, type HandoverRoles } from './possible.js';

const context = (state: HandoverContext['points'][number]['state']): HandoverContext => ({
  ...newHandover({ handoverId: 'h', bodyId: 'b', seatId: 's', fromId: 'anna', leavesOn: '2022-08-01', leavesAt: '2022-08-01T07:00:00.000Z', startedAt: '2022-06-15T09:00:00.000Z' }),
  points: [{ id: 'p', duty: true, state }],
});
const who = (role: keyof HandoverRoles): HandoverRoles => ({ leaves: false, comes: false, keeps: false, [role]: true });

it.each<[keyof HandoverRoles, string, HandoverContext['points'][number]['state'], string[]]>([
  ['leaves', 'annotating', 'open', ['toelichting']],
  ['leaves', 'accepting', 'open', ['toelichting']],
  ['leaves', 'done', 'accepted', []],
  ['comes', 'annotating', 'open', []],
  ['comes', 'accepting', 'open', ['aanvaarding', 'weigering']],
  ['comes', 'accepting', 'refused', []],
  ['comes', 'vacant', 'open', []],
  ['keeps', 'annotating', 'open', []],
  ['keeps', 'vacant', 'open', ['besluit']],
  ['keeps', 'accepting', 'refused', ['besluit']],
  ['keeps', 'off', 'open', []],
])('who %s can in %s with what is %s: %j', (role, state, point, possible) => expect(possibleInHandover(state, context(point), who(role))).toEqual(possible));
