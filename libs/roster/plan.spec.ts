import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, localDateOf, localTimeOf } from '#calendar/local-date';
import { parseScheme } from '#scheme/parse';
import { chairDays, nextTurn, turns } from './dates.js';
import type { LineUp, Roster, RotationPlan } from './model.js';
import { planRotation } from './plan.js';
import { rostersOf } from './roster.js';
import { disturbances, drawn, randomRoster, rosterWith } from './roster.spec-support.js';

const zoetermeer = (): Roster => {
  const parsed = parseScheme(readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8'), 'zoetermeer.yaml');
  if (!parsed.ok) throw new Error('Zoetermeer has problems');
  return rostersOf(parsed.scheme)[0]!;
};
const sectorsOf = ({ sittings }: LineUp): Set<string | null> => new Set(sittings.map(({ sector }) => sector));
const uncovered = (roster: Roster, lineUp: LineUp): string[] => roster.coverage.filter((sector) => !sectorsOf(lineUp).has(sector));

describe('Zoetermeer to 2031', () => {
  const roster = zoetermeer();
  const plan = planRotation(roster, { until: '2031-12-31' });
  const rotations = plan.changes.slice(1);

  it('changes every two years on the first day of the school year', () => {
    expect(rotations.map(({ on }) => on)).toEqual(['2023-08-01', '2025-08-01', '2027-08-01', '2029-08-01', '2031-08-01']);
    expect(rotations[0]).toMatchObject({ at: '2023-07-31T22:00:00.000Z', noticesOn: ['2022-08-01', '2023-02-01', '2023-05-01', '2023-07-01'] });
  });

  it('lets exactly one owner of each ambition leave, never both', () => {
    for (const { leaving, joining } of rotations) {
      for (const who of [leaving, joining]) expect(who.map(({ ambition }) => ambition)).toEqual(['bouwen', 'gelijke-kansen', 'passende-plek']);
    }
  });

  it('keeps kinderopvang, po, vo, mbo and gemeente at the table before and after', () => {
    expect(plan.lineUps.map((lineUp) => uncovered(roster, lineUp))).toEqual(plan.lineUps.map(() => []));
    expect(plan.changes.every(({ coverageOk, conflict }) => coverageOk && conflict === null)).toBe(true);
  });

  it('has the one wethouder and the one mbo member change ambitions rather than leave; all others go', () => {
    const back = rotations.flatMap(({ joining }) => joining.filter(({ how }) => how !== 'new').map(({ candidate, how }) => `${candidate} ${how}`));
    expect(new Set(back)).toEqual(new Set(['platform/wethouder moves', 'platform/mbo moves']));
  });

  it('has a chair from the owners’ midst at all times, another every two years', () => {
    for (const { sittings, chair } of plan.lineUps) expect(sittings.map(({ seat }) => seat)).toContain(chair);
    const persons = plan.lineUps.map(({ sittings, chair }) => sittings.find(({ seat }) => seat === chair)!.candidate);
    expect(persons.slice(1).filter((person, index) => person === persons[index])).toEqual([]);
  });

  it('says from which sectors successors must come, and who can come', () => {
    expect(rotations[0]).toMatchObject({ mustComeFrom: ['po', 'mbo', 'gemeente'] });
    // The wethouder and the mbo member must come back, and one of po: who of them is free, in any of the seats.
    expect(rotations[0]!.options.map(({ candidates }) => candidates)).toEqual(Array(3).fill(['platform/wethouder', 'platform/po-2', 'platform/po-3', 'platform/mbo']));
  });

  it('goes on beyond the scheme’s period with a warning', () => {
    expect(rotations.map(({ beyondPeriod }) => beyondPeriod)).toEqual([false, false, false, false, true]);
    expect(plan.warnings).toEqual(['Stuurgroep LEA: na dinsdag 31 december 2030 loopt de samenwerkingsstructuur niet door. Wat daarna staat, volgt uit dezelfde regels, als die blijven gelden.']);
    expect(planRotation(roster, { until: '2030-12-31' }).warnings).toEqual([]);
  });

  it('fills an early departure for the rest of the term, so that the stagger survives', () => {
    const { changes, lineUps } = planRotation(roster, { until: '2031-12-31', departures: [{ seat: 'bouwen-2', on: '2024-02-29' }] });
    const early = changes.find(({ on }) => on === '2024-02-29')!;
    expect(early).toMatchObject({ leaving: [{ seat: 'bouwen-2' }], joining: [{ seat: 'bouwen-2', sector: 'kinderopvang', until: '2025-08-01' }], noticesOn: [], coverageOk: true });
    expect(changes.map(({ on }) => on).filter((on) => on !== '2024-02-29')).toEqual(plan.changes.map(({ on }) => on));
    expect(lineUps.map((lineUp) => uncovered(roster, lineUp)).flat()).toEqual([]);
  });

  it('keeps the place of a sector’s only one who leaves early for whoever comes there, and says what cannot be kept', () => {
    const seated = { 'bouwen-1': 'platform/wethouder' };
    const { changes } = planRotation(roster, { until: '2024-01-01', seated, departures: [{ seat: 'bouwen-1', on: '2022-02-28' }] });
    const [, early, turn] = changes;
    expect(early).toMatchObject({ on: '2022-02-28', leaving: [], joining: [], carriedOver: [{ seat: 'bouwen-1', candidate: 'platform/wethouder' }], vacant: [], mustComeFrom: ['gemeente'], coverageOk: true, options: [{ seat: 'bouwen-1', candidates: ['platform/wethouder'] }] });
    expect(early!.conflict!.text).toMatch(/^Er komt één plek vrij\. Deze regel is dan niet te houden: .*\. Wie vertrekt, volgt zichzelf niet op: het lukt wel als daar eerst iemand anders zit \(Wethouder.*\)\.$/);
    // The wethouder of then is somebody else.
    expect([turn!.on, turn!.joining.some(({ candidate }) => candidate === 'platform/wethouder'), turn!.coverageOk]).toEqual(['2023-08-01', true, true]);
  });

  it('starts from who really sit there', () => {
    const seated = { 'bouwen-1': 'platform/hbo', 'bouwen-2': 'platform/mbo' };
    const [first] = planRotation(roster, { until: '2022-01-01', seated }).lineUps;
    expect(first!.sittings).toMatchObject([{ candidate: 'platform/hbo' }, { candidate: 'platform/mbo' }, {}, {}, {}, {}]);
    expect(uncovered(roster, first!)).toEqual([]);
  });
});

describe('a successor who is appointed late', () => {
  const roster = rosterWith({ pool: 'po1 po2 vo1 vo2', coverage: ['po', 'vo'] });
  const late = [{ seat: 'taal-1', due: '2023-08-01', appointedOn: '2023-10-05' }];

  it('finds who should have left still there, and comes for what is left of the term', () => {
    const plan = planRotation(roster, { until: '2024-12-31', late });
    expect(drawn(plan)).toEqual(['2021-08-01 taal-1:po1 taal-2:vo1, voorzitter taal-1', '2023-08-01 taal-1:po1 taal-2:vo1, voorzitter taal-2', '2023-10-05 taal-1:po2 taal-2:vo1, voorzitter taal-2']);
    expect(plan.changes[1]).toMatchObject({ leaving: [], joining: [], carriedOver: [{ seat: 'taal-1', candidate: 'po1' }], coverageOk: true });
    expect(plan.changes[2]).toMatchObject({ joining: [{ until: '2027-08-01' }], carriedOver: [] });
  });

  it('finds the seat empty where the scheme wants that', () => {
    const plan = planRotation({ ...roster, rules: { ...roster.rules, withoutSuccessor: 'vacant' } }, { until: '2024-12-31', late });
    expect(plan.changes[1]).toMatchObject({ leaving: [{ seat: 'taal-1' }], vacant: ['taal-1'], coverageOk: false, chair: { to: 'taal-2' } });
    expect(plan.changes[2]).toMatchObject({ joining: [{ seat: 'taal-1', sector: 'po' }], vacant: [], coverageOk: true });
  });
});

describe('where the rules leave nobody', () => {
  it('lets who leaves stay on, and says in Dutch which rules cannot be kept together', () => {
    const plan = planRotation(rosterWith({ pool: 'po1 vo1 vo2', coverage: ['po'], reappointment: 'never' }), { until: '2024-12-31' });
    expect(plan.changes[1]).toMatchObject({ on: '2023-08-01', carriedOver: [{ candidate: 'po1' }], coverageOk: true, conflict: { rules: [{ kind: 'coverage', sector: 'po' }, { kind: 'no-come-back' }] } });
    expect(plan.warnings).toEqual(['Stuurgroep, dinsdag 1 augustus 2023: Er komt één plek vrij. Deze regels zijn dan niet samen te houden: er komt iemand uit PO; wie aftreedt, komt niet meteen terug.']);
  });

  it('lets who leaves early stay on where nobody can come', () => {
    const one = rosterWith({ pool: 'po1 vo1', coverage: ['po', 'vo'], reappointment: 'allowed' });
    const early = (withoutSuccessor: 'carry-over' | 'vacant') => planRotation({ ...one, rules: { ...one.rules, withoutSuccessor } }, { until: '2023-01-01', departures: [{ seat: 'taal-1', on: '2022-03-01' }] }).changes[1]!;
    expect(early('carry-over')).toMatchObject({ on: '2022-03-01', leaving: [], carriedOver: [{ seat: 'taal-1', candidate: 'po1' }], vacant: [], coverageOk: true, conflict: { rules: [{ kind: 'coverage', sector: 'po' }] } });
    expect(early('vacant')).toMatchObject({ leaving: [{ seat: 'taal-1' }], vacant: ['taal-1'], coverageOk: false });
  });

  it('tries an empty seat again at the next change', () => {
    const plan = planRotation(rosterWith({ pool: 'po1 vo1', coverage: [], reappointment: 'never', withoutSuccessor: 'vacant' }), { until: '2026-12-31' });
    expect(drawn(plan)).toEqual(['2021-08-01 taal-1:po1 taal-2:vo1, voorzitter taal-1', '2023-08-01 taal-2:vo1, voorzitter taal-2', '2025-08-01 taal-1:po1, voorzitter taal-1']);
  });

  it('counts terms in a row', () => {
    const plan = planRotation(rosterWith({ pool: 'po1 vo1', coverage: ['po', 'vo'], reappointment: 'allowed', maxTerms: 2 }), { until: '2030-12-31' });
    expect(plan.changes.map(({ on, joining, carriedOver }) => `${on} ${joining.map(({ how }) => how).join()}${carriedOver.length > 0 ? ' blijft' : ''}`)).toEqual(['2021-08-01 new,new', '2023-08-01 re-appointed', '2025-08-01 re-appointed', '2027-08-01  blijft', '2029-08-01  blijft']);
    expect(plan.changes[3]!.conflict!.rules).toEqual([{ kind: 'coverage', sector: 'po' }, { kind: 'max-terms', count: 2 }]);
  });

  it('asks an organisation to send somebody else', () => {
    const plan = planRotation(rosterWith({ pool: 'po1*', coverage: ['po'], reappointment: 'never' }), { until: '2024-12-31' });
    expect(plan.changes[1]).toMatchObject({ joining: [{ candidate: 'po1', how: 'new' }], conflict: null });
  });
});

describe('what cannot be planned', () => {
  const roster = rosterWith({ pool: 'po1 po2 vo1' });
  it.each([
    ['an end before the beginning', { until: '2021-01-01' }],
    ['a departure from a seat that is not there', { until: '2024-01-01', departures: [{ seat: 'rekenen', on: '2022-01-01' }] }],
    ['a departure on the first day', { until: '2024-01-01', departures: [{ seat: 'taal-1', on: '2021-08-01' }] }],
    ['an appointment that is not late', { until: '2024-01-01', late: [{ seat: 'taal-1', due: '2023-08-01', appointedOn: '2023-07-01' }] }],
    ['an appointment for a day on which another seat changes hands', { until: '2024-01-01', late: [{ seat: 'taal-2', due: '2023-08-01', appointedOn: '2023-09-01' }] }],
    ['one person in two seats', { until: '2024-01-01', seated: { 'taal-1': 'po1', 'taal-2': 'po1' } }],
    ['somebody who may not sit there', { until: '2024-01-01', seated: { 'taal-1': 'mbo1' } }],
  ])('%s', (_, given) => {
    expect(() => planRotation(roster, given)).toThrow(RangeError);
  });
});

describe('whatever the scheme, whoever leaves before the time, and whoever is appointed late', () => {
  const disturbed = randomRoster.chain((roster) => {
    const until = addDays(roster.period.from, 3000);
    return disturbances(roster, until).map((given) => ({ roster, until, given }));
  });
  const always = (holds: (roster: Roster, plan: RotationPlan, until: string) => void): void =>
    fc.assert(
      fc.property(disturbed, ({ roster, until, given }) => {
        const plan = planRotation(roster, { until, ...given });
        try {
          holds(roster, plan, until);
        } catch (error) {
          throw new Error([...drawn(plan), JSON.stringify(roster.rules), String(error)].join('\n'), { cause: error });
        }
      }),
    );

  it('nobody sits in two seats, nor two in one', () => {
    always((_, { lineUps }) => {
      for (const { sittings } of lineUps) for (const key of ['seat', 'candidate'] as const) expect(new Set(sittings.map((sitting) => sitting[key])).size).toBe(sittings.length);
    });
  });

  it('the stagger survives: every seat comes free on a day of its own group', () => {
    always((roster, { lineUps }) => {
      for (const { sittings } of lineUps) for (const { seat, since, until } of sittings) expect(until).toBe(nextTurn(roster, roster.seats.find(({ id }) => id === seat)!.group!, since));
    });
  });

  it('every turn takes place, in order, at the start of its day', () => {
    always((roster, { changes }, until) => {
      const days = changes.map(({ on }) => on);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { on } of turns(roster, until)) expect(days).toContain(on);
      for (const { on, at } of changes) expect([localDateOf(at), localTimeOf(at)]).toEqual([on, '00:00']);
    });
  });

  it('coverage holds after every change without a conflict, and is told truly', () => {
    always((roster, { changes, lineUps }) => {
      changes.forEach(({ coverageOk, conflict, joining }, index) => {
        expect(coverageOk).toBe(uncovered(roster, lineUps[index]!).length === 0);
        if (joining.length > 0 && conflict === null) expect(coverageOk).toBe(true);
      });
    });
  });

  it('there is a chair as long as anybody sits there, and another whenever it is another’s turn', () => {
    always((roster, { lineUps }, until) => {
      const due = new Set(chairDays(roster, until));
      const person = ({ sittings, chair }: LineUp): string | undefined => sittings.find(({ seat }) => seat === chair)?.candidate;
      lineUps.forEach((lineUp, index) => {
        expect(person(lineUp) !== undefined).toBe(lineUp.sittings.length > 0);
        if (index > 0 && due.has(lineUp.from) && lineUp.sittings.length > 1) expect(person(lineUp)).not.toBe(person(lineUps[index - 1]!));
      });
    });
  });

  it('nobody comes back where that is not allowed', () => {
    always(({ rules }, { changes }) => {
      if (rules.reappointment === 'never') expect(changes.flatMap(({ joining }) => joining.filter(({ how }) => how !== 'new'))).toEqual([]);
    });
  });
});

it('nobody gets more terms in a row than is allowed', () => {
  fc.assert(
    fc.property(randomRoster, (roster) => {
      const { changes } = planRotation(roster, { until: addDays(roster.period.from, 3000) });
      const terms = new Map<string, number>();
      for (const { joining } of changes) for (const { candidate, how } of joining) terms.set(candidate, how === 'new' ? 1 : terms.get(candidate)! + 1);
      for (const { joining } of changes) for (const { candidate } of joining) expect(terms.get(candidate)).toBeLessThanOrEqual(roster.rules.maxTerms ?? Infinity);
    }),
  );
});
