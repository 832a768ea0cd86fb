import fc from 'fast-check';
import { checkGoal } from './goal-check.js';
import { goalDraft, type GoalDraft } from './goal.js';
import { LONGEST } from './reading.js';

type Fields = Partial<Omit<GoalDraft, 'text'>>;
const codes = (text: string, fields: Fields = {}): string[] => checkGoal(goalDraft(text, fields)).findings.map(({ code }) => code);

describe('the doelentoets', () => {
  it.each([
    ['Eind 2026 is het non-bereik van vve gedaald van 25% naar 15%. De gemeente levert het cijfer.'],
    ['In 2027 heeft 90% van de doelgroeppeuters een plek op een vve-locatie (nu 75%). Eigenaar: de gemeente.'],
    ['Het samenwerkingsverband brengt het aantal thuiszitters terug van 34 naar hoogstens 15 op 1 oktober 2027.'],
    ['In schooljaar 2026-2027 bereikt mboOost 300 studenten, een verdubbeling ten opzichte van vorig schooljaar.'],
    ['Vanaf 2027 wachten kinderen minder dan 4 weken op een plaats, nu gemiddeld 9 weken; de stuurgroep bewaakt dit.'],
  ])('has nothing to say of: %s', (text) => expect(codes(text)).toEqual([]));

  it.each<[string, string[]]>([
    ['In onze gemeente hoort iedereen erbij.', ['wish', 'no-indicator', 'no-baseline', 'no-target', 'no-date', 'no-owner']],
    ['Wij organiseren een conferentie over taal.', ['activity', 'no-indicator', 'no-baseline', 'no-target', 'no-date', 'no-owner']],
    ['Het schoolverzuim terugdringen.', ['no-baseline', 'no-target', 'no-date', 'no-owner']],
    ['De bibliotheek onderzoekt voor 2027 welke kinderen nog geen lid zijn.', ['activity', 'no-indicator', 'no-baseline', 'no-target']],
    ['De werkgroep brengt het aantal thuiszitters terug tot hoogstens 10.', ['no-baseline', 'no-date']],
    ['Het aantal thuiszitters is eind 2027 gedaald van 34 naar 15.', ['no-owner']],
    ['In juni 2027 leest 85% van de leerlingen in groep 8 op niveau 2F; in 2025 was dat 72%.', ['no-owner']],
    ['In 2027 is 80% van de ouders tevreden over het contact met school (2024: 64%).', ['no-owner']],
    ['Per 1 augustus 2026 staan er geen peuters meer op de wachtlijst voor vve (nu 45).', ['no-owner']],
    ['Halvering van het aantal thuiszitters voor eind 2027.', ['no-baseline', 'no-owner']],
    ['De doorstroom van vmbo naar havo stijgt van 18 naar 22 procent in 2029.', ['no-owner']],
    ['De bibliotheek geeft in 2026 op 12 scholen voorleeslessen.', ['activity', 'no-baseline']],
    ['Er wordt een werkgroep opgericht voor laaggeletterdheid.', ['activity', 'no-indicator', 'no-baseline', 'no-target', 'no-date', 'no-owner']],
    ['De gemeente brengt het verzuim in 2027 onder de 4%.', ['no-baseline']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it('shows the words that led to a finding, and the advice in Dutch', () => {
    const [finding] = checkGoal(goalDraft('Wij onderzoeken hoe het beter kan.')).findings;
    expect(finding).toMatchObject({ code: 'activity', because: 'onderzoeken', advice: expect.stringContaining('wat u gaat doen') });
  });

  it.each<[string, Fields, string]>([
    ['an indicator', { indicator: 'percentage doelgroepkinderen zonder plaats' }, 'no-indicator'],
    ['the value of now', { baseline: 'ca. 25%' }, 'no-baseline'],
    ['the value to reach', { target: '15%' }, 'no-target'],
    ['a date', { byWhen: '2027-08-01' }, 'no-date'],
    ['an owner', { owner: 'samenwerkingsverband' }, 'no-owner'],
  ])('takes %s from its field', (_, fields, code) => {
    expect(codes('Minder kinderen vallen uit.')).toContain(code);
    expect(codes('Minder kinderen vallen uit.', fields)).not.toContain(code);
  });

  it.each<[Fields, string]>([
    [{ owner: 'n.v.t.' }, 'no-owner'],
    [{ owner: 'alle partners' }, 'no-owner'],
    [{ byWhen: 'doorlopend' }, 'no-date'],
    [{ byWhen: 'nog niet bekend' }, 'no-date'],
    [{ baseline: ' - ' }, 'no-baseline'],
  ])('takes %j for nothing said', (fields, code) => expect(codes('Minder kinderen vallen uit.', fields)).toContain(code));

  const measured: Fields = { indicator: 'doelgroepkinderen zonder plaats', unit: 'kinderen', baseline: '120', target: '60', byWhen: 'Q4 2027', owner: 'gemeente', direction: 'down', source: 'kwartaalmonitor', measuredBy: 'JGZ' };
  it.each<[string, Fields, string[]]>([
    ['all is said', {}, []],
    ['the unit is missing', { unit: null }, ['no-unit']],
    ['the way up or down follows from the figures', { direction: null }, []],
    ['it does not', { direction: null, target: 'zo weinig mogelijk' }, ['no-direction']],
    ['the figure goes the wrong way', { target: '180' }, ['against-direction']],
    ['nobody says where the figure comes from, or who gives it', { source: null, measuredBy: '' }, ['no-source', 'no-measurer']],
  ])('asks of an indicator in its own field what it takes to measure it: %s', (_, change, expected) => expect(codes('Meer doelgroepkinderen doen mee.', { ...measured, ...change })).toEqual(expected));

  it('keeps a goal that cannot be measured, with its reason, and asks nothing about figures', () => {
    const reason = 'Vertrouwen laat zich hier niet tellen; wij bespreken het elk jaar.';
    expect(checkGoal(goalDraft('Ieder kind hoort erbij.', { notMeasurableBecause: reason }))).toMatchObject({ keptBecause: reason, findings: [{ code: 'no-date' }, { code: 'no-owner' }] });
    expect(codes('Ieder kind hoort erbij.', { notMeasurableBecause: 'n.v.t.' })).toContain('no-indicator');
  });

  it('reads capitals, line ends and typographic quotes as any other text', () => {
    expect(codes('HET AANTAL THUISZITTERS\nDAALT VAN 34\u00a0NAAR 15')).toEqual(codes('Het aantal thuiszitters daalt van 34 naar 15'));
  });

  it('never throws, says the same twice, and gives each finding once, whatever is written', () => {
    const word = fc.constantFrom('gelijke', 'kansen', 'onderzoeken', 'van', '25%', 'naar', 'nu', 'eind', '2026', 'de gemeente', 'aantal', 'thuiszitters', 'om', 'te', 'zodat', 'stelt', 'op', '1 op de 10', '(', ')', '.', '\u0000', '’');
    const text = fc.oneof(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')));
    const field = fc.option(text);
    const goal = fc.record({ text, indicator: field, unit: field, direction: fc.constantFrom('up' as const, 'down' as const, null), baseline: field, target: field, byWhen: field, source: field, measuredBy: field, owner: field, notMeasurableBecause: field });
    fc.assert(
      fc.property(goal, (draft) => {
        const { findings } = checkGoal(draft);
        expect(checkGoal(draft).findings).toEqual(findings);
        expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length);
        expect(findings.filter(({ code }) => code === 'activity' || code === 'wish').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['A', 'aA', 'Aa-', 'A, ', 'A, A en ', 'de gemeente, ', 'nu ', 'om ', 'stelt ', '1', '1.', '10 tot 20 ', 'jan ', 'doorgaande ', 'In a', 'van 1 naar ', 'verdeling van '])('comes to an answer on a page full of %j', (piece) => {
    expect(checkGoal(goalDraft(piece.repeat(LONGEST))).findings.length).toBeGreaterThan(0);
    expect(checkGoal(goalDraft('doel', { indicator: piece.repeat(LONGEST), baseline: piece.repeat(LONGEST), target: piece.repeat(LONGEST) })).findings.length).toBeGreaterThan(0);
  });

  it('reads no further than a goal is long, so that a book as a goal costs nothing', () => {
    const opening = 'gelijke kansen '.repeat(LONGEST);
    expect(codes(opening)).toEqual(codes(`${opening}${'x'.repeat(5_000_000)} van 25% naar 15% eind 2026`));
  });
});
