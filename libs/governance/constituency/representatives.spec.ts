import type { Body, SeatFilling } from '#scheme/model';
import { representatives } from './representatives.js';

const body = (kind: Body['kind'], filledBy: SeatFilling, sector: string | null = null) => [{ id: 'b', kind, seats: [{ id: 's', filledBy, sector }] as unknown as Body['seats'] }];
const sits = { personId: 'anna', bodyId: 'b', seatId: 's' };

it.each<[string, ReturnType<typeof body>, number]>([
  ['who sits for a board', body('platform', { kind: 'partner', partner: 'po-1' }), 1],
  ['who sits for a sector', body('regiegroep', { kind: 'sector', sector: 'po' }), 1],
  ['an owner of an ambition', body('stuurgroep', { kind: 'ambition-owner', ambition: 'x', from: null }), 1],
  ['a wethouder, whose seat counts for the municipality', body('platform', { kind: 'office', office: 'wethouder' }, 'gemeente'), 1],
  ['a procesmanager', body('platform', { kind: 'office', office: 'procesmanager' }), 0],
  ['somebody of a board in a working group', body('werkgroep', { kind: 'partner', partner: 'po-1' }), 0],
  ['somebody in the agendacommissie', body('agendacommissie', { kind: 'sector', sector: 'po' }), 0],
])('%s: %#', (_, bodies, number) => expect(representatives(bodies, [sits])).toHaveLength(number));

it('is asked once, whatever seats somebody has', () => expect(representatives(body('platform', { kind: 'sector', sector: 'po' }), [sits, sits])).toHaveLength(1));
