import fc from 'fast-check';
import { allRules, backs, fewest, keeping, situations } from './fill.spec-support.js';
import type { RosterSeat, Sitting } from './model.js';
import { objectionTo, withChosen, type Chosen } from './nominate.js';
import { rosterWith } from './roster.spec-support.js';
import { requiredSectors, type Situation } from './situation.js';

/** A stuurgroep of three seats of which two come free: po1 stays, vo1 and mbo1 leave. */
function twoFree(pool: string, more: Parameters<typeof rosterWith>[0] extends infer T ? Partial<T> : never = {}): Situation {
  const roster = rosterWith({ pool, coverage: ['po', 'vo', 'mbo'], leave: [['a-1', 'a-2'], ['b-1']], ...more });
  const seat = (id: string) => roster.seats.find((one) => one.id === id)!;
  return {
    roster,
    staying: [{ seat: 'b-1', ambition: 'b', candidate: 'po1', sector: 'po', since: '2021-08-01', until: '2025-08-01' }],
    vacated: [{ seat: seat('a-1'), holder: 'vo1', mayStay: true }, { seat: seat('a-2'), holder: 'mbo1', mayStay: true }],
    terms: new Map([['vo1', 1], ['mbo1', 1]]),
    placed: new Map(),
  };
}
const leaving = (situation: Situation): Situation => ({ ...situation, vacated: situation.vacated.map((one) => ({ ...one, mayStay: false })) });
const none: Chosen = new Map();
const code = (situation: Situation, candidate: string, chosen: Chosen = none, seat = 'a-1'): string | null => objectionTo(situation, chosen, seat, candidate)?.code ?? null;

describe('in the place of the last one of a sector who leaves early', () => {
  // Neither sector can be had: of both only who leaves could come.
  const early = (mayStay: boolean): Situation => {
    const both = twoFree('po1 vo1 mbo1 mbo2', { reappointment: 'never' });
    return { ...both, goes: ['vo1'], vacated: [{ ...both.vacated[0]!, mayStay }], terms: new Map() };
  };

  it('nobody of another sector comes while they can stay', () => {
    expect(objectionTo(early(true), none, 'a-1', 'mbo2')).toMatchObject({ code: 'coverage', sectors: ['vo'], text: expect.stringMatching(/niemand uit .*blijft zitten tot er iemand uit die sector kan komen/) });
  });

  it('whoever keeps most of the rules comes where they cannot', () => expect(code(early(false), 'mbo2')).toBeNull());
});

describe('who is put forward', () => {
  const plenty = twoFree('po1 po2 vo1 vo2 mbo1 mbo2');

  it.each<[string, string | null, string | null]>([
    ['somebody of a sector that is needed', code(plenty, 'vo2'), null],
    ['somebody of a sector that is there already, while another seat can still cover one only', code(plenty, 'po2'), 'coverage'],
    ['the last one that is needed', code(plenty, 'mbo2', new Map([['a-2', 'vo2']])), null],
    ['a second one of a sector when the other is still to come', code(plenty, 'vo2', new Map([['a-2', 'vo2']])), 'already-here'],
    ['somebody who sits there already', code(plenty, 'po1'), 'already-here'],
    ['who leaves, while somebody else can', code(plenty, 'vo1'), 'comes-back'],
    ['nobody that this room knows', code(plenty, 'hbo1'), 'not-eligible'],
    ['for a seat that does not come free', code(plenty, 'vo2', none, 'b-1'), 'not-eligible'],
    ['who leaves, where nobody else can', code(twoFree('po1 vo1 mbo1 mbo2'), 'vo1'), null],
    ['who leaves where that is never allowed, though nobody else can', code(twoFree('po1 vo1 mbo1 mbo2', { reappointment: 'never' }), 'vo1'), 'comes-back'],
    ['who leaves and has sat as long as may be', code(twoFree('po1 vo1 mbo1 mbo2', { maxTerms: 1 }), 'vo1'), 'max-terms'],
    ['anybody of those who are left, where coverage cannot be kept anyway', code(twoFree('po1 vo1 vo2 mbo1', { reappointment: 'never' }), 'vo2'), null],
    ['somebody in the place of the last one of a sector, who can stay until there is another', code(twoFree('po1 vo1 vo2 mbo1', { reappointment: 'never' }), 'vo2', none, 'a-2'), 'coverage'],
    ['somebody in the place of the last one of a sector, who wants to go', code(leaving(twoFree('po1 vo1 vo2 vo3 mbo1', { reappointment: 'never' })), 'vo2', none, 'a-2'), null],
    ['an organisation, which sends somebody else', code(twoFree('po1 vo1* mbo1*', { reappointment: 'never' }), 'vo1'), null],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('hears in Dutch what would be missing, and of whom somebody must come', () => {
    expect(objectionTo(plenty, new Map([['a-2', 'vo2']]), 'a-1', 'po2')).toEqual({ code: 'coverage', sectors: ['mbo'], text: 'Met po2 op deze plek zit er straks niemand uit MBO. Draag iemand voor uit MBO.' });
    expect(objectionTo(plenty, none, 'a-1', 'po2')).toEqual({ code: 'coverage', sectors: ['vo', 'mbo'], text: 'Met po2 op deze plek blijft er te weinig plaats over voor VO en MBO. De andere plekken die vrijkomen, kunnen dat niet meer opvangen. Draag iemand voor uit VO of MBO.' });
  });

  it('is judged anew when another takes that place', () => {
    expect(code(plenty, 'mbo2', new Map([['a-1', 'vo2'], ['a-2', 'mbo2']]), 'a-2')).toBeNull();
  });
});

describe('for the place of who leaves early', () => {
  /** gem1 is the only one of the gemeente, and wants to go; po1 stays. */
  function early(pool: string): Situation {
    const roster = rosterWith({ pool, coverage: ['po', 'gem'], leave: [['a-1'], ['b-1']] });
    const seat = roster.seats.find(({ id }) => id === 'a-1')!;
    return { roster, staying: [{ seat: 'b-1', ambition: 'b', candidate: 'po1', sector: 'po', since: '2021-08-01', until: '2025-08-01' }], vacated: [{ seat, holder: 'gem1', mayStay: false }], goes: ['gem1'], terms: new Map([['gem1', 1]]), placed: new Map() };
  }
  const only = early('po1 po2 gem1');

  it('nobody is put forward who leaves', () => {
    expect([code(only, 'gem1'), code(early('po1 gem1 gem2'), 'gem1')]).toEqual(['leaves', 'leaves']);
    expect(objectionTo(only, none, 'a-1', 'gem1')!.text).toMatch(/vertrekt zelf/);
  });

  it('nobody is put forward of another sector where that one would be missing: it is kept for who comes in that place', () => {
    expect(objectionTo(only, none, 'a-1', 'po2')).toEqual({ code: 'coverage', sectors: ['gem'], text: 'Met po2 op deze plek zit er straks niemand uit GEM. Draag iemand voor uit GEM.' });
  });

  it('somebody else of the sector is welcome, and so is whoever has that place by then', () => {
    expect([code(early('po1 gem1 gem2'), 'gem2'), code({ ...only, goes: [], vacated: only.vacated.map((one) => ({ ...one, holder: 'person/gem1' })) }, 'gem1')]).toEqual([null, null]);
  });
});

describe('on a seat whose holder could wait, while another of that sector goes on a later day,', () => {
  const roster = rosterWith({ pool: 'po1 po2 po3 vo1 vo2 vo3', coverage: ['po', 'vo'], leave: [['a-1', 'b-1'], ['a-2', 'b-2']] });
  const seat = (id: string): RosterSeat => roster.seats.find((one) => one.id === id)!;
  const sits = (id: string, candidate: string): Sitting => ({ seat: id, ambition: null, candidate, sector: candidate.replace(/\d/, ''), since: '2021-08-01', until: null });
  const counts = { terms: new Map<string, number>(), placed: new Map<string, number>() };
  /** po1 leaves a-2 now; po2 leaves a-1 later, and b-1 keeps its vo1. */
  const now = (chosen: Chosen, vacated = ['a-1']): Situation => ({
    roster,
    staying: [sits('a-1', 'po2'), sits('b-1', 'vo1')],
    vacated: [{ seat: seat('a-2'), holder: 'po1', mayStay: true }],
    goes: ['po1'],
    ...counts,
    afterwards: [{ on: '2023-08-01', chosen, situation: { roster, staying: [sits('b-1', 'vo1'), sits('a-2', 'po1')].filter((one) => !vacated.includes(one.seat)), vacated: vacated.map((id) => ({ seat: seat(id), holder: id === 'a-1' ? 'po2' : 'po1', mayStay: true })), ...counts } }],
  });

  it('nobody comes from another sector where that one would then be missing', () => {
    expect(objectionTo(now(new Map([['a-1', 'vo2']])), none, 'a-2', 'vo3')).toEqual({ code: 'coverage', sectors: ['po'], text: 'Met vo3 op deze plek zit er vanaf dinsdag 1 augustus 2023 niemand meer uit PO. Draag iemand voor uit PO.' });
  });

  it.each<[string, Situation, string]>([
    ['somebody of the same sector does', now(new Map([['a-1', 'vo2']])), 'po3'],
    ['anybody does as long as that one can still come then', now(none), 'vo3'],
    ['anybody does who goes again that day', now(new Map([['a-1', 'vo2']]), ['a-1', 'a-2']), 'vo3'],
  ])('%s', (_, situation, candidate) => {
    expect(objectionTo(situation, none, 'a-2', candidate)).toBeNull();
  });
});

describe('beside trying everything', () => {
  it('objects exactly to those with whom no line-up is possible that needs the fewest people to come back', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const possible = keeping(situation, allRules(situation));
        if (possible.length === 0) return;
        const least = fewest(situation, possible);
        const good = possible.filter((ids) => situation.roster.rules.reappointment !== 'last-resort' || backs(situation, ids) === least);
        situation.vacated.forEach(({ seat }, index) => {
          for (const candidate of seat.eligible) {
            expect([seat.id, candidate, objectionTo(situation, none, seat.id, candidate) === null]).toEqual([seat.id, candidate, good.some((ids) => ids[index] === candidate)]);
          }
        });
      }),
    );
  });

  it('whoever is put forward one after the other without objection, in whatever order, covers what must be covered and fills every seat', () => {
    fc.assert(
      fc.property(situations, fc.infiniteStream(fc.nat(5)), (situation, lots) => {
        if (keeping(situation, allRules(situation)).length === 0) return;
        const chosen = new Map<string, string>();
        const seats = situation.vacated.map(({ seat }) => seat).sort(() => (lots.next().value! % 2 === 0 ? 1 : -1));
        for (const seat of seats) {
          const welcome = seat.eligible.filter((candidate) => objectionTo(situation, chosen, seat.id, candidate) === null);
          expect(welcome).not.toEqual([]);
          chosen.set(seat.id, welcome[lots.next().value! % welcome.length]!);
        }
        const after = withChosen(situation, chosen);
        expect([after.vacated, requiredSectors(after)]).toEqual([[], []]);
      }),
    );
  });

  it('where the rules cannot be kept together, nobody whom it lets through leaves more sectors without anybody', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        // Also by those who get the place of who wants to leave, where that makes a difference.
        const measures = helped(situation) ? [withNewcomers] : [withNewcomers, (one: Situation) => one];
        for (const { seat } of situation.vacated) {
          const welcome = seat.eligible.filter((candidate) => objectionTo(situation, none, seat.id, candidate) === null);
          for (const candidate of welcome) {
            const after = withChosen(situation, new Map([[seat.id, candidate]]));
            for (const measured of measures) expect(leastUncovered(measured(after))).toBeLessThanOrEqual(leastUncovered(measured(situation)));
          }
        }
      }),
    );
  });
});

/** As if whoever wants to leave had gone, and another had that place. */
const withNewcomers = (situation: Situation): Situation => {
  const { goes = [], vacated, leaving = [] } = situation;
  return { ...situation, goes: [], vacated: vacated.map((one) => (one.holder !== null && goes.includes(one.holder) ? { ...one, holder: null } : one)), leaving: leaving.filter((id) => !goes.includes(id)) };
};

/** Whether those newcomers cover a sector more, or fill a seat more, than is possible without. */
function helped(situation: Situation): boolean {
  const most = (one: Situation): number => Math.max(...keeping(one, personalRules(one)).map((ids) => ids.filter((id) => id !== null).length));
  return leastUncovered(withNewcomers(situation)) < leastUncovered(situation) || most(withNewcomers(situation)) > most(situation);
}

const personalRules = (situation: Situation) => allRules(situation).filter(({ kind }) => kind === 'no-come-back' || kind === 'max-terms');

/** By trial: how many sectors stay without anybody in the best line-up that the rules for persons allow. */
function leastUncovered(situation: Situation): number {
  const required = requiredSectors(situation);
  return Math.min(...keeping(situation, personalRules(situation)).map((ids) => required.filter((sector) => !ids.some((id) => id !== null && situation.roster.candidates.get(id)!.sector === sector)).length));
}
