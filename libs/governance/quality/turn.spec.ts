import { readFileSync } from 'node:fs';
import { instantOf, localDateOf } from '#calendar/local-date';
import { createCalendar } from '#calendar/working-days';
import { parseScheme } from '#scheme/parse';
import type { Scheme } from '#scheme/model';
import { cyclePlan } from '#workflows/quality-cycle.model';
import { homeBody, managerSeats, ownerSeats, subjectOf, subjectsOf } from './subjects.js';
import { planTurn } from './turn.js';

function schemeOf(name: string): Scheme {
  const parsed = parseScheme(readFileSync(`workflows/schemes/${name}.yaml`, 'utf8'), name);
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.scheme;
}
const SCHEMES = Object.fromEntries(['zoetermeer', 'westland', 'haarlemmermeer', 'leidschendam-voorburg'].map((name) => [name, schemeOf(name)])) as Record<string, Scheme>;

const plan = (name: string, subject: string, day: string, done: string[] = []) => planTurn(SCHEMES[name]!, createCalendar(SCHEMES[name]!.holidays), subjectOf(SCHEMES[name]!, subject)!, instantOf(day, '09:00'), done);
const evaluations = (...args: Parameters<typeof plan>) => plan(...args)?.evaluations.map((one) => `${one.id} ${one.bodyId} ${localDateOf(one.from)}..${localDateOf(one.until)}${one.closing ? ' closes' : ''}`) ?? null;
const asked = (...args: Parameters<typeof plan>) => plan(...args)!.moments.map(({ asks, until }) => `${localDateOf(asks)} of ${until}`);

describe('what has a quality cycle', () => {
  it('is each ambition, and a line of the plan that is evaluated by itself', () => {
    expect(subjectsOf(SCHEMES['zoetermeer']!).map(({ id }) => id)).toEqual(['bouwen', 'gelijke-kansen', 'passende-plek']);
    expect(subjectsOf(SCHEMES['leidschendam-voorburg']!).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'ambitie gelijke-kansen', 'ambitie passend-jeugdhulp', 'ambitie preventie', 'ambitie brede-ontwikkeling', 'ambitie doorgaande-leerlijnen', 'ambitie arbeidsmarkt', 'programmalijn vroegsignalering',
    ]);
  });

  it('has owners: by their seats, else whoever presides over its own working group', () => {
    const of = (name: string, subject: string) => ownerSeats(SCHEMES[name]!, subjectOf(SCHEMES[name]!, subject)!);
    expect(of('zoetermeer', 'bouwen').seats).toEqual([{ bodyId: 'stuurgroep', seatId: 'bouwen-1' }, { bodyId: 'stuurgroep', seatId: 'bouwen-2' }]);
    expect(of('westland', 'kennis').groups.map(({ id }) => id)).toEqual(['werkgroep-kennis']);
    expect(of('leidschendam-voorburg', 'gelijke-kansen').groups.map(({ id }) => id)).toEqual(['werkgroep-gelijke-kansen', 'werkgroep-vroegsignalering']);
    expect(of('leidschendam-voorburg', 'vroegsignalering').groups[0]?.id).toBe('werkgroep-vroegsignalering');
    expect(of('haarlemmermeer', 'toelating').groups.map(({ id }) => id)).toEqual(['werkgroep-nieuwkomersonderwijs']);
  });

  it('reports to the body that evaluates it, and never to a working group', () => {
    const home = (name: string) => subjectsOf(SCHEMES[name]!).map((subject) => homeBody(SCHEMES[name]!, subject).id);
    expect(new Set(home('zoetermeer'))).toEqual(new Set(['platform']));
    expect(new Set(home('westland'))).toEqual(new Set(['bestuurlijk-overleg']));
    expect(new Set(home('leidschendam-voorburg'))).toEqual(new Set(['regiegroep']));
    expect(new Set(home('haarlemmermeer'))).toEqual(new Set(['besturenoverleg']));
  });

  it('knows the procesmanager and the programmamanager by their office', () => {
    expect(managerSeats(SCHEMES['zoetermeer']!)).toContainEqual({ bodyId: 'stuurgroep', seatId: 'procesmanager' });
    expect(managerSeats(SCHEMES['westland']!).map(({ bodyId }) => bodyId)).toContain('werkgroep-kennis');
    expect(managerSeats(SCHEMES['haarlemmermeer']!)).toEqual([]);
  });
});

describe('the evaluations of a turn', () => {
  it('are in Zoetermeer that of 2024, and then one every two years', () => {
    expect(evaluations('zoetermeer', 'bouwen', '2021-08-02')).toEqual(['evaluatie-lea-2024 platform 2024-01-01..2024-12-31 closes']);
    expect(evaluations('zoetermeer', 'bouwen', '2024-06-03')).toEqual(['evaluatie-lea-2024 platform 2024-01-01..2024-12-31 closes']);
    expect(evaluations('zoetermeer', 'bouwen', '2024-06-03', ['evaluatie-lea-2024'])).toEqual(['evaluatie-lea-2026 platform 2026-01-01..2026-12-31 closes']);
    expect(evaluations('zoetermeer', 'bouwen', '2024-12-03')).toEqual(['evaluatie-lea-2026 platform 2026-01-01..2026-12-31 closes']);
    expect(plan('zoetermeer', 'bouwen', '2028-12-04')!.evaluations[0]).toMatchObject({ kind: 'periodiek', aspects: ['inhoud', 'samenwerking'], name: 'Evaluatie van de LEA 2030: Samen bouwen aan Zoetermeer 2040' });
  });

  it('are in Leidschendam-Voorburg interim and final ones, as the jaaragenda says', () => {
    expect(evaluations('leidschendam-voorburg', 'passend-jeugdhulp', '2021-08-02')).toEqual(['zorg-tussen regiegroep 2022-01-01..2022-01-31', 'zorg-eind regiegroep 2022-05-01..2022-05-31 closes']);
    expect(evaluations('leidschendam-voorburg', 'preventie', '2021-08-02')).toEqual(['preventie-tussen regiegroep 2021-12-01..2021-12-31', 'preventie-eind regiegroep 2022-06-01..2022-06-30 closes']);
    expect(evaluations('leidschendam-voorburg', 'vroegsignalering', '2021-08-02')).toEqual(['vroegsignalering-eind regiegroep 2022-06-01..2022-07-31 closes']);
  });

  it('go by their own name; one of the LEA as a whole says of which ambition', () => {
    expect(plan('leidschendam-voorburg', 'preventie', '2021-08-02')!.evaluations.map(({ name }) => name)).toEqual(['Tussenevaluatie huisbezoeken mboRijnland', 'Eindevaluatie huisbezoeken mboRijnland']);
    expect(plan('leidschendam-voorburg', 'arbeidsmarkt', '2021-08-02')!.evaluations.map(({ name }) => name)).toEqual(['Evaluatie schooljaar 2021-2022: Aansluiting onderwijs-arbeidsmarkt']);
  });

  it('are made up at the end of the year of the plan where the scheme names none', () => {
    expect(evaluations('leidschendam-voorburg', 'arbeidsmarkt', '2021-08-02')).toEqual(['eind-2022-07-31 regiegroep 2022-05-01..2022-07-03 closes']);
    expect(evaluations('haarlemmermeer', 'toelating', '2025-01-22')).toEqual(['eind-2026-07-31 besturenoverleg 2026-05-01..2026-07-03 closes']);
  });

  it('are in Westland those of every autumn', () => {
    expect(evaluations('westland', 'kennis', '2022-01-03')).toEqual(['evaluatie-programmas-2022 bestuurlijk-overleg 2022-09-01..2022-11-30 closes']);
    expect(evaluations('westland', 'kennis', '2022-12-20')).toEqual(['evaluatie-programmas-2023 bestuurlijk-overleg 2023-09-01..2023-11-30 closes']);
  });

  it('are no more at the end of the LEA: no turn begins', () => {
    expect(plan('zoetermeer', 'bouwen', '2030-11-11')).toBeNull();
    expect(plan('zoetermeer', 'bouwen', '2030-06-11', ['evaluatie-lea-2030'])).toBeNull();
    expect(plan('westland', 'kennis', '2025-12-10')).toBeNull();
    expect(plan('leidschendam-voorburg', 'preventie', '2022-06-20')).toBeNull();
  });
});

describe('figures are asked for', () => {
  it('each quarter in Leidschendam-Voorburg; the last in time for the final evaluation', () => {
    expect(asked('leidschendam-voorburg', 'gelijke-kansen', '2021-08-02')).toEqual(['2021-10-18 of 2021-10-31', '2022-01-17 of 2022-01-31', '2022-04-19 of 2022-04-30', '2022-05-30 of 2022-07-31']);
  });

  it('else before each evaluation, and in a turn of years at the end of each year of the plan', () => {
    expect(asked('leidschendam-voorburg', 'preventie', '2021-08-02')).toEqual(['2021-09-29 of 2021-11-03', '2022-03-30 of 2022-05-04']);
    expect(asked('zoetermeer', 'bouwen', '2021-08-02')).toEqual(['2022-06-20 of 2022-07-31', '2023-06-19 of 2023-07-31', '2023-10-30 of 2023-12-04']);
    expect(asked('westland', 'kennis', '2022-01-03')).toEqual(['2022-06-30 of 2022-08-04']);
  });
});

it('plans every subject of every scheme in a shape that the workflow takes, with its deadlines on working mornings', () => {
  for (const [name, scheme] of Object.entries(SCHEMES)) {
    const calendar = createCalendar(scheme.holidays);
    for (const { id } of subjectsOf(scheme)) {
      const made = plan(name, id, scheme.period.from)!;
      expect(cyclePlan.parse(made)).toEqual(made);
      expect(made.evaluations.filter(({ closing }) => closing)).toHaveLength(1);
      expect(made.evaluations.at(-1)!.closing).toBe(true);
      const mornings = [made.goalsDue, made.goalsLapse, ...made.moments.flatMap(({ asks, closes }) => [asks, closes])];
      expect(mornings.filter((at) => !calendar.isWorkingDay(localDateOf(at)))).toEqual([]);
    }
  }
});
