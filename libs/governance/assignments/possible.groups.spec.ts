import { newExecutionAgenda } from '#workflows/execution-agenda.model';
import { newWorkingGroup } from '#workflows/working-group.model';
import { possibleWithGroup, possibleWithYear } from './possible.groups.js';

const now = '2022-01-10T09:00:00.000Z';
const group = newWorkingGroup({ groupId: 'g', name: 'G', installerId: 's', missing: [] });
const year = { ...newExecutionAgenda({ year: '2021-2022', bodyId: 'platform', issuerId: 's', openedAt: now }), offers: [{ assignmentId: 'a', title: 'A', ambition: 'x', chosen: null, late: false }] };

describe('with a working group', () => {
  it.each<[string, string | null, Parameters<typeof possibleWithGroup>[1], string[]]>([
    ['nobody has begun: its frame', null, ['secretaris'], ['kader']],
    ['its frame is not complete', 'framing', ['secretaris'], ['kader']],
    ['all is set', 'ready', ['secretaris'], ['kader', 'installatie']],
    ['all is set, for a member', 'ready', ['lid'], ['kader']],
    ['it lies before who installs', 'proposed', ['voorzitter'], ['installatie/terugname']],
    ['it is installed', 'installed', ['secretaris'], []],
    ['all is set, for who sits elsewhere', 'ready', [], []],
  ])('%s', (_, state, offices, expected) => expect(possibleWithGroup({ state, context: state === null ? null : group }, offices, now)).toEqual(expected));
});

describe('with a school year', () => {
  it.each<[string, string, Parameters<typeof possibleWithYear>[1], string[]]>([
    ['assignments are offered', 'collecting', ['secretaris'], ['voorlegging']],
    ['it lies before who chooses', 'proposed', ['secretaris'], []],
    ['some were chosen: which', 'naming', ['voorzitter'], ['keuze']],
    ['what was said can be said again', 'chosen', ['secretaris'], ['keuze']],
    ['a member says nothing of it', 'naming', ['lid'], []],
  ])('%s', (_, state, offices, expected) => expect(possibleWithYear({ state, context: year }, offices, now)).toEqual(expected));

  it('of which nothing is offered, nothing is laid before', () => expect(possibleWithYear({ state: 'collecting', context: { ...year, offers: [] } }, ['secretaris'], now)).toEqual([]));
});
