import { messagesOf, problemsOf, schemeOf, SOUND } from './spec-support.js';

/** The platform's agenda is prepared by a committee of one sector and the platform's chair. */
const PREPARED =
  SOUND.replace('    secretary: null\n    minuteTaker: null\n    meetings: { perYear: { min: 2', '    secretary: null\n    minuteTaker: null\n    agenda: { preparedBy: commissie, fixedBy: agendacommissie }\n    meetings: { perYear: { min: 2') +
  `  - id: commissie
    name: Agendacommissie
    kind: agendacommissie
    chair: { by: seat, seat: voorzitter }
    secretary: null
    minuteTaker: null
    meetsBefore: { body: platform, calendarDays: 18, startTime: "16:00", durationMinutes: 60, place: Stadhuis }
    seats:
      - { id: voorzitter, name: Voorzitter, filledBy: { chairOf: platform } }
      - { id: po, name: Primair onderwijs, filledBy: { sector: po } }
`;
const changed = (from: string, to: string): string => {
  if (!PREPARED.includes(from)) throw new Error(`'${from}' is not in the file`);
  return PREPARED.replace(from, to);
};
const codes = (text: string): string[] => problemsOf(text).map((line) => line.split(' ').slice(1).join(' '));

describe('an agendacommissie', () => {
  it('meets before each meeting that it prepares, and has the chair of that body in it', () => {
    const commissie = schemeOf(PREPARED).bodies.at(-1)!;
    expect(commissie).toMatchObject({
      meetings: null,
      meetsBefore: { body: 'platform', before: { amount: 18, unit: 'calendar-days', direction: 'before', time: '16:00', label: 'Agendacommissie' }, durationMinutes: 60 },
    });
    expect(commissie.seats[0]!.filledBy).toEqual({ kind: 'chair-of', body: 'platform' });
    expect(schemeOf(PREPARED).bodies[0]!.agenda).toMatchObject({ preparedBy: 'commissie', fixedBy: 'agendacommissie' });
  });

  it.each<[string, string, string, string[]]>([
    ['that is an ordinary body', 'preparedBy: commissie', 'preparedBy: stuurgroep', ['bodies.platform.agenda.preparedBy scheme.no-agendacommissie']],
    ['that prepares another body too', 'precedes: { body: platform, atLeastDays: 28 }, place: Stadhuis }', 'precedes: { body: platform, atLeastDays: 28 }, place: Stadhuis }\n    agenda: { preparedBy: commissie }', ['bodies.stuurgroep.agenda.preparedBy scheme.committee-of-another']],
    ['that meets when it likes', 'meetsBefore: { body: platform, calendarDays: 18, startTime: "16:00", durationMinutes: 60, place: Stadhuis }', 'meetings: null', ['bodies.platform.agenda.preparedBy scheme.committee-of-another']],
    ['that does not exist', 'preparedBy: commissie', 'preparedBy: comite', ['bodies.platform.agenda.preparedBy scheme.unknown-reference']],
    ['that should fix the agenda but is not named', 'preparedBy: commissie, ', '', ['bodies.platform.agenda.fixedBy scheme.no-agendacommissie']],
    ['in which nobody decides', 'filledBy: { chairOf: platform } }\n      - { id: po, name: Primair onderwijs, filledBy: { sector: po } }', 'filledBy: { chairOf: platform }, voting: false }', ['bodies.commissie.seats scheme.empty-agendacommissie']],
    ['that meets before the items are in', 'calendarDays: 18', 'weeks: 5', ['bodies.commissie.meetsBefore scheme.chain-does-not-fit']],
    ['that meets after the agenda is fixed', 'calendarDays: 18', 'weeks: 2', ['bodies.commissie.meetsBefore scheme.chain-does-not-fit']],
    ['that meets before itself', 'meetsBefore: { body: platform', 'meetsBefore: { body: commissie', ['bodies.commissie.meetsBefore.body scheme.unplanned-body']],
    ['with two rhythms', '    meetsBefore:', '    meetings: null\n    meetsBefore:', ['bodies.commissie.meetsBefore scheme.rhythm']],
    ['with no rhythm at all', '    meetsBefore: { body: platform, calendarDays: 18, startTime: "16:00", durationMinutes: 60, place: Stadhuis }\n', '', ['bodies.commissie scheme.rhythm']],
    ['whose meeting is counted in two units', 'calendarDays: 18', 'calendarDays: 18, weeks: 3', ['bodies.commissie.meetsBefore scheme.wrong-value']],
    ['with the chair of nothing', 'chairOf: platform', 'chairOf: raad', ['bodies.commissie.seats.voorzitter.filledBy.chairOf scheme.unknown-reference']],
  ])('%s', (_, from, to, expected) => {
    expect(codes(changed(from, to))).toEqual(expected);
  });

  it('that gets its papers before the items are in, is told so', () => {
    expect(messagesOf(PREPARED)).toEqual(["De agendacommissie krijgt haar stukken 7 dagen voor zij vergadert; dan zijn de agendapunten voor 'platform' nog niet binnen; liever hoogstens 2 dagen ervoor."]);
    expect(messagesOf(changed('    meetsBefore:', '    agenda: { papers: { calendarDays: 2, time: "12:00" } }\n    meetsBefore:'))).toEqual([]);
  });

  it('that waits for a body which, by way of others, waits for it', () => {
    const circle = changed('precedes: null', 'precedes: { body: stuurgroep, atLeastDays: 28 }').replace('precedes: { body: platform', 'precedes: { body: commissie');
    expect(codes(circle)).toEqual(['bodies.platform.meetings.precedes.body scheme.cycle', 'bodies.stuurgroep.meetings.precedes.body scheme.cycle']);
  });

  it('whose chair comes from a body whose chair comes from it', () => {
    const circle = changed('{ id: wethouder, name: Wethouder, filledBy: { office: wethouder onderwijs } }', '{ id: wethouder, name: Wethouder, filledBy: { chairOf: commissie } }');
    expect(codes(circle)).toEqual(['bodies.platform.seats.wethouder.filledBy.chairOf scheme.cycle', 'bodies.commissie.seats.voorzitter.filledBy.chairOf scheme.cycle']);
  });
});

describe('what goes round from year to year', () => {
  const withEvaluation = (window: string): string => `${SOUND}evaluations: [{ id: e, name: Evaluatie, kind: eind, aspects: [inhoud], body: platform, ${window}, everyYears: null }]\n`;

  it.each([
    ['from: 2025-01-01, until: 2024-12-31', ['evaluations.e.until scheme.period-order']],
    ['from: 2020-01-01, until: 2020-12-31', ['evaluations.e.from scheme.outside-period']],
    ['from: 2025-01-01, until: 2025-12-31', []],
  ])('an evaluation %s', (window, expected) => {
    expect(codes(withEvaluation(window))).toEqual(expected);
  });

  it('leaves no time to meet when all of it is informal', () => {
    expect(codes(SOUND.replace('durationMinutes: 90', 'durationMinutes: 90, informalMinutes: 90'))).toEqual(['bodies.platform.meetings.informalMinutes scheme.frequency']);
  });
});
