import { createCalendar } from '#calendar/working-days';
import { changed, schemeOf, SOUND } from '#scheme/spec-support';
import { SchemeHistory, type HeldScheme } from './scheme-history.js';

const TABLE = `  - id: tafel
    name: Overlegtafel
    kind: werkgroep
    ambitions: [taal]
    chair: { by: members }
    secretary: null
    minuteTaker: null
    meetings: null
    seats:
      - { id: po, name: Primair onderwijs, filledBy: { sector: po } }
`;
const version = (number: number, validFrom: string, text: string): HeldScheme => {
  const scheme = schemeOf(text);
  return { version: number, validFrom, scheme, calendar: createCalendar(scheme.holidays) };
};
const WITHOUT = changed('name: Platform', 'name: Besturenoverleg');

/** The table is there in the first and the third, which holds for one year; the platform gets another name with the second. */
const history = new SchemeHistory([version(1, '2024-08-01', SOUND + TABLE), version(2, '2025-01-01', WITHOUT), version(3, '2025-08-01', WITHOUT + TABLE), version(4, '2026-08-01', WITHOUT)]);
const stands = (id: string, day: string) => {
  const { body, day: on } = history.standing(id, day);
  return `${body.name} ${on}`;
};

describe('the schemes of a municipality', () => {
  it.each([['2023-01-01', 1], ['2024-08-01', 1], ['2024-12-31', 1], ['2025-01-01', 2], ['2025-08-01', 3], ['2030-01-01', 4]])('hold each from its day on: %s', (day, number) => {
    expect(history.on(day).version).toBe(number);
  });

  it('are kept for what was begun under them', () => {
    expect(history.under(1).scheme.bodies.map(({ name }) => name)).toContain('Platform');
    expect(() => history.under(5)).toThrow('There is no version 5');
  });

  it.each([
    ['a body that is there stands as on that day', 'tafel', '2024-10-01', 'Overlegtafel 2024-10-01'],
    ['one that was dropped as on its last', 'tafel', '2025-03-01', 'Overlegtafel 2024-12-31'],
    ['one that came back is there', 'tafel', '2025-09-01', 'Overlegtafel 2025-09-01'],
    ['and went again', 'tafel', '2028-01-01', 'Overlegtafel 2026-07-31'],
    ['one that is called otherwise by its name of that day', 'platform', '2024-12-31', 'Platform 2024-12-31'],
    ['also when that is another', 'platform', '2025-01-01', 'Besturenoverleg 2025-01-01'],
  ])('%s', (_, id, day, expected) => expect(stands(id, day)).toBe(expected));

  it('know a body that is still to come by its first day', () => {
    const later = new SchemeHistory([version(1, '2024-08-01', SOUND), version(2, '2025-08-01', SOUND + TABLE)]);
    expect(later.standing('tafel', '2025-01-01').day).toBe('2025-08-01');
    expect(() => later.bodyOn('tafel', '2025-01-01')).toThrow('Overlegtafel bestaat dan nog niet. Kies een dag vanaf 2025-08-01.');
    expect(later.bodyOn('tafel', '2025-08-01').name).toBe('Overlegtafel');
  });

  it('have no meetings of a body that is gone by then', () => {
    expect(() => history.bodyOn('tafel', '2025-01-01')).toThrow('Overlegtafel bestaat dan niet meer. Kies een dag tot en met 2024-12-31.');
    expect(() => history.standing('nergens', '2025-01-01')).toThrow("Het overleg 'nergens' staat niet in de samenwerkingsstructuur. Kies een van: platform, stuurgroep.");
    expect(history.nameOf('nergens', '2025-01-01')).toBe('nergens');
  });

  it('list the bodies of a day, and after them those that are gone', () => {
    expect(history.bodiesOn('2025-03-01').map(({ body }) => body.id)).toEqual(['platform', 'stuurgroep']);
    expect(history.bodiesUntil('2025-03-01').map(({ body, day }) => `${body.id} ${day}`)).toEqual(['platform 2025-03-01', 'stuurgroep 2025-03-01', 'tafel 2024-12-31']);
    expect(history.bodiesUntil('2024-09-01').map(({ body }) => body.id)).toEqual(['platform', 'stuurgroep', 'tafel']);
  });

  it('know of a dropped body which places went with a scheme: bodies, seats, and seats that the chair of another body has since', () => {
    const seat = '{ id: zon, name: De Zon, filledBy: ';
    const [own, other] = ['{ partner: zon } }', '{ chairOf: stuurgroep } }'];
    const without = (text: string) => SOUND.replace('    coverage: [po]\n', '').replace(`      - ${seat}${own}\n`, text);
    const gone = (...later: string[]) => new SchemeHistory([SOUND + TABLE, ...later].map((text, index) => version(index + 1, `202${4 + index}-08-01`, text))).standing('tafel', '2029-01-01').dropped!.gone.map(({ bodyId, seatId, from }) => `${bodyId} ${seatId} ${from}`);
    expect(gone(SOUND)).toEqual(['tafel null 2025-08-01']);
    expect(gone(without(''))).toEqual(['platform zon 2025-08-01', 'tafel null 2025-08-01']);
    expect(gone(without(`      - ${seat}${other}\n`), SOUND)).toEqual(['platform zon 2025-08-01', 'tafel null 2025-08-01', 'platform zon 2026-08-01']);
    expect(gone(without(`      - ${seat}${own.replace('partner: zon', 'sector: po')}\n`))).toEqual(['tafel null 2025-08-01']);
  });

  it('divide a stretch of time into those in which one holds', () => {
    expect(history.stretches('2024-11-01', '2025-09-01').map(({ from, until }) => `${from} ${until}`)).toEqual(['2024-11-01 2025-01-01', '2025-01-01 2025-08-01', '2025-08-01 2025-09-01']);
    expect(history.stretches('2027-01-01', '2028-01-01')).toHaveLength(1);
  });
});
