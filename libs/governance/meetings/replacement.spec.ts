import { instantOf } from '#calendar/local-date';
import { createCalendar } from '#calendar/working-days';
import { schemeOf, SOUND } from '#scheme/spec-support';
import { SchemeHistory } from '../municipalities/scheme-history.js';
import { replacementOf, without } from './replacement.js';

const scheme = schemeOf(SOUND);
const schemes = new SchemeHistory([{ version: 1, validFrom: '2024-08-01', scheme, calendar: createCalendar(scheme.holidays) }]);
const TODAY = '2025-09-01';
const { id: body, meetings } = scheme.bodies.find((one) => one.meetings !== null)!;
const min = meetings!.perYear.min;
const day = (nr: number): string => `2025-1${nr % 3}-0${1 + nr}`;
const planned = (count: number) => Array.from({ length: count }, (_, nr) => ({ body, date: day(nr) }));
const cancelled = { bodyId: body, startsAt: instantOf('2025-11-20', '14:00') };

it('proposes another where the body falls below its number, and nothing where enough are left', () => {
  expect(replacementOf(schemes, cancelled, TODAY, planned(min))).toBeNull();
  expect(replacementOf(schemes, cancelled, TODAY, planned(min - 1))).toMatchObject({ why: 'number', meeting: { body } });
});

it('asks nothing of a body that settles itself how often it meets', () => {
  expect(replacementOf(schemes, { ...cancelled, bodyId: 'werkgroep-x' }, TODAY, [])).toBeNull();
});

it.each([
  ['one of two on a day', [{ body, date: day(1) }, { body, date: day(1) }], [{ body, date: day(1) }], [{ body, date: day(1) }]],
  ['what is not there', [{ body, date: day(1) }], [{ body, date: day(2) }], [{ body, date: day(1) }]],
  ['of its own body only', [{ body, date: day(1) }, { body: 'ander', date: day(1) }], [{ body: 'ander', date: day(1) }], [{ body, date: day(1) }]],
])('takes away %s', (_, all, gone, left) => expect(without(all, gone)).toEqual(left));
