import fc from 'fast-check';
import { Diary } from './diary.js';

it('gives intentions in order of time, and those of one moment in the order of their names, however they were noted', () => {
  const intention = fc.record({ minute: fc.integer({ min: 0, max: 5 }), key: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(intention), (noted) => {
      const diary = new Diary();
      for (const { minute, key } of noted) diary.note({ at: `2021-10-07T13:0${minute}:00.000Z`, key, act: () => Promise.resolve() });
      const taken: string[] = [];
      for (let next = diary.take('2021-10-08'); next; next = diary.take('2021-10-08')) taken.push(`${next.at} ${next.key}`);
      expect(taken).toEqual(noted.map(({ minute, key }) => `2021-10-07T13:0${minute}:00.000Z ${key}`).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(diary.nextAt).toBeNull();
    }),
  );
});

it('keeps what lies in the future', () => {
  const diary = new Diary();
  diary.note({ at: '2021-10-07T13:00:00.000Z', key: 'later', act: () => Promise.resolve() });
  expect(diary.take('2021-10-07T12:59:59.999Z')).toBeNull();
  expect(diary.take('2021-10-07T13:00:00.000Z')).toMatchObject({ key: 'later' });
});
