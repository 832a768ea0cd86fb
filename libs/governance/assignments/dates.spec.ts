import { datesOf } from './dates.js';

const AGREED = { dueOn: '2027-06-30', reportsOn: ['2027-01-15', '2027-07-15'] };

it.each<[string, string, Parameters<typeof datesOf>[1], string[]]>([
  ['are its reports and its last day, by time', 'underway', AGREED, ['tussenstand 2027-01-15', 'einddatum 2027-06-30', 'tussenstand 2027-07-15']],
  ['stay when it is finished', 'discharged', AGREED, ['tussenstand 2027-01-15', 'einddatum 2027-06-30', 'tussenstand 2027-07-15']],
  ['are wishes until it is issued', 'proposed', AGREED, []],
  ['are gone when it is stopped', 'stopped', AGREED, []],
  ['are none where none were agreed', 'issued', { dueOn: null, reportsOn: [] }, []],
])('the dates of an assignment %s', (_what, state, context, expected) => {
  expect(datesOf(state, context).map(({ kind, on }) => `${kind} ${on}`)).toEqual(expected);
});
