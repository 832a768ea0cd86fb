import { newAssignment, type AssignmentContext } from '#workflows/assignment.model';
import { judge, worst } from './standing.js';

const TODAY = '2022-03-01';
const underway = (change: Partial<AssignmentContext> = {}): AssignmentContext => ({
  ...newAssignment({ assignmentId: 'a', title: 'T', ambition: 'x', ambitionName: 'X', issuerId: 's', groupId: 'g', chooserId: null, year: '2021-2022', draftedAt: '2021-09-06T08:00:00.000Z', dueOn: '2022-06-30', reportsOn: ['2022-01-20', '2022-04-01'], missing: [] }),
  issuedAt: '2021-10-07T13:00:00.000Z', acceptanceAskedAt: '2021-10-07T13:00:00.000Z', acceptedAt: '2021-10-14T08:00:00.000Z', reports: ['2022-01-19T08:00:00.000Z'],
  ...change,
});
const stuck = { noteId: 'b', at: '2022-02-01T08:00:00.000Z', asksUntil: null, brought: false, resolvedAt: null };

describe('an assignment', () => {
  it.each<[string, string, Partial<AssignmentContext>, string | null, string[]]>([
    ['that reports and has time', 'underway', {}, 'op-koers', []],
    ['with its end in sight', 'underway', { dueOn: '2022-03-20' }, 'aandacht', ['De einddatum is zondag 20 maart 2022 en er is nog geen voorstel.']],
    ['on its last day', 'underway', { dueOn: TODAY }, 'aandacht', ['De einddatum is dinsdag 1 maart 2022 en er is nog geen voorstel.']],
    ['past its date', 'underway', { dueOn: '2022-02-28' }, 'knelpunt', ['De einddatum was maandag 28 februari 2022 en er is geen voorstel.']],
    ['past its date with a proposal', 'proposing', { dueOn: '2022-02-28' }, 'op-koers', []],
    ['with a bottleneck', 'underway', { bottlenecks: [stuck] }, 'knelpunt', ['Er staat een knelpunt open.']],
    ['with a bottleneck that was solved', 'underway', { bottlenecks: [{ ...stuck, resolvedAt: '2022-02-02T08:00:00.000Z' }] }, 'op-koers', []],
    ['with a report that is late', 'underway', { reports: [], reportsOn: ['2022-02-20'] }, 'aandacht', ['De tussenstand van zondag 20 februari 2022 ontbreekt.']],
    ['with a report that is five weeks late', 'underway', { reports: [], reportsOn: ['2022-01-20'] }, 'knelpunt', ['De tussenstand van donderdag 20 januari 2022 ontbreekt.']],
    ['with two reports missing', 'underway', { reports: [], reportsOn: ['2022-02-01', '2022-02-20'] }, 'knelpunt', ['2 tussenstanden ontbreken, de eerste van dinsdag 1 februari 2022.']],
    ['whose report is due today', 'underway', { reports: [], reportsOn: [TODAY] }, 'op-koers', []],
    ['that waits to be accepted', 'issued', { acceptanceAskedAt: '2022-02-20T08:00:00.000Z', acceptedAt: null }, 'op-koers', []],
    ['that nobody accepts', 'issued', { acceptanceAskedAt: '2022-02-10T08:00:00.000Z', acceptedAt: null }, 'aandacht', ['De werkgroep heeft de opdracht na 19 dagen nog niet aanvaard.']],
    ['that nobody accepts for weeks', 'issued', { acceptanceAskedAt: '2022-01-10T08:00:00.000Z', acceptedAt: null }, 'knelpunt', ['De werkgroep heeft de opdracht na 50 dagen nog niet aanvaard.']],
    ['that is a draft', 'complete', {}, null, []],
    ['that is discharged', 'discharged', { bottlenecks: [stuck] }, null, []],
  ])('%s', (_, state, change, standing, reasons) => {
    expect(judge(state, underway(change), TODAY)).toEqual({ standing, reasons });
  });

  it('tells the worst first', () => {
    expect(judge('underway', underway({ dueOn: '2022-03-20', bottlenecks: [stuck] }), TODAY).reasons[0]).toBe('Er staat een knelpunt open.');
  });
});

it('an ambition stands as the worst of its assignments', () => {
  expect([worst([]), worst([null, 'op-koers']), worst(['knelpunt', 'op-koers']), worst(['aandacht', null])]).toEqual([null, 'op-koers', 'knelpunt', 'aandacht']);
});
