import { attendedButLeft, membersOn, officersOn, readersOn } from './tables.js';
import { ANOUK, BAS, first, goodYear, PETRA, scheme, WANDA } from './good-year.spec-support.js';

const DAY = '2021-10-18';
const span = (bodyId: string, seatId: string, personId: string, from: string, until: string | null = null) => ({ bodyId, seatId, personId, from, until });

it('knows who sat where on a day: from the first until, not including, the last', () => {
  const facts = goodYear();
  facts.memberships.push(span('platform', 'po-1', 'carla', '2021-10-18', '2021-10-20'));
  const days = ['2021-10-17', '2021-10-18', '2021-10-19', '2021-10-20'];
  expect(days.map((day) => membersOn(facts, ['platform'], day).includes('carla'))).toEqual([false, true, true, false]);
  expect(membersOn(facts, ['platform', 'stuurgroep'], DAY).filter((person) => person === ANOUK)).toHaveLength(1);
});

it('counts a plaatsvervanger while the seat is vacant, and only then', () => {
  const facts = goodYear();
  facts.standIns.push(span('platform', 'kern', 'stine', '2021-10-01'));
  expect(membersOn(facts, ['platform'], DAY)).not.toContain('stine');
  facts.memberships.find(({ seatId }) => seatId === 'kern')!.until = '2021-10-10';
  expect(membersOn(facts, ['platform'], DAY)).toContain('stine');
});

it('knows who held the offices: by seat, chosen, and nobody who has left', () => {
  const facts = goodYear();
  expect(officersOn(facts, scheme, 'platform', DAY)).toEqual({ chair: WANDA, secretary: PETRA, minuteTaker: PETRA });
  expect(officersOn(facts, scheme, 'stuurgroep', DAY)).toEqual({ chair: ANOUK, secretary: PETRA, minuteTaker: PETRA });
  facts.memberships.filter(({ personId }) => personId === ANOUK).forEach((one) => (one.until = DAY));
  expect(officersOn(facts, scheme, 'stuurgroep', DAY).chair).toBeNull();
});

it('lets the LEA’s secretary serve a table that has chosen nobody', () => {
  const facts = goodYear();
  const table = scheme.bodies.find(({ secretaryUntilChosen }) => secretaryUntilChosen !== null)!;
  facts.memberships.push(span(table.id, table.seats[0]!.id, 'tom', '2021-08-01'));
  expect(officersOn(facts, scheme, table.id, DAY)).toEqual({ chair: null, secretary: PETRA, minuteTaker: null });
  facts.offices.push({ bodyId: table.id, office: 'notulist', personId: 'tom', from: '2021-09-01', until: null });
  expect(officersOn(facts, scheme, table.id, DAY)).toEqual({ chair: null, secretary: 'tom', minuteTaker: 'tom' });
});

it('counts who was there and has left the body among the readers, also when they still sit elsewhere', () => {
  const facts = goodYear();
  const meeting = first(facts);
  facts.memberships.find(({ bodyId, personId }) => bodyId === 'stuurgroep' && personId === BAS)!.until = '2021-10-15';
  const at = `${DAY}T10:00:00.000Z`;
  expect(attendedButLeft(facts, meeting, at)).toEqual([BAS]);
  expect(readersOn(facts, meeting, ['platform', 'stuurgroep'], at).filter((person) => person === BAS)).toHaveLength(1);
});

it('takes who has left for present as long as nothing was recorded', () => {
  const facts = goodYear();
  const meeting = first(facts);
  facts.memberships.filter(({ personId }) => personId === BAS).forEach((one) => (one.until = '2021-10-08'));
  facts.attendance.filter(({ personId }) => personId === BAS).forEach((one) => (one.presence = 'afgemeld'));
  // Recorded on the 8th at half past nine.
  expect(attendedButLeft(facts, meeting, '2021-10-08T07:00:00.000Z')).toEqual([BAS]);
  expect(attendedButLeft(facts, meeting, '2021-10-08T08:00:00.000Z')).toEqual([]);
});
