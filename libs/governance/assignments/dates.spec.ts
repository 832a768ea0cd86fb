import { datesAhead } from './dates.js';

const AGREED = { dueOn: '2027-06-30', reportsOn: ['2027-01-15', '2027-04-15'], reports: [] as string[], acceptedAt: null as string | null };
const ACCEPTED = { ...AGREED, acceptedAt: '2026-10-01T07:00:00.000Z' };

it.each<[string, string, Parameters<typeof datesAhead>[1], string[]]>([
  ['its reports and its last day, by time', 'issued', AGREED, ['tussenstand 2027-01-15', 'tussenstand 2027-04-15', 'einddatum 2027-06-30']],
  ['no report that came', 'underway', { ...ACCEPTED, reports: ['2027-01-10T09:00:00.000Z'] }, ['tussenstand 2027-04-15', 'einddatum 2027-06-30']],
  ['no report of before it was accepted', 'underway', { ...ACCEPTED, acceptedAt: '2027-02-01T07:00:00.000Z' }, ['tussenstand 2027-04-15', 'einddatum 2027-06-30']],
  ['nothing once a proposal was made', 'proposing', ACCEPTED, []],
  ['nothing when it is finished', 'discharged', ACCEPTED, []],
  ['nothing until it is issued', 'proposed', AGREED, []],
  ['nothing when it was stopped', 'stopped', ACCEPTED, []],
  ['nothing where nothing was agreed', 'issued', { ...AGREED, dueOn: null, reportsOn: [] }, []],
])('of an assignment is expected: %s', (_what, state, context, expected) => {
  expect(datesAhead(state, context).map(({ kind, on }) => `${kind} ${on}`)).toEqual(expected);
});
