import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parseScheme } from './parse.js';
import { changed, messagesOf, problemsOf, schemeOf, SOUND } from './spec-support.js';

describe('a sound file', () => {
  it('has no problems and no warnings', () => {
    expect(messagesOf(SOUND)).toEqual([]);
    expect(schemeOf(SOUND).id).toBe('proefstad');
  });

  it('gives every body the agenda and minutes of the top, but for what it says itself', () => {
    const own = changed('    coverage: [po]\n', '    coverage: [po]\n    agenda: { call: { weeks: 8, time: "10:00" } }\n');
    const [platform, stuurgroep] = schemeOf(own).bodies;
    expect(platform!.agenda.call).toMatchObject({ id: 'call', label: 'Oproep voor agendapunten', amount: 6, unit: 'weeks', direction: 'before', time: '09:00' });
    expect(stuurgroep!.agenda.call).toMatchObject({ amount: 8, time: '10:00' });
    expect(stuurgroep!.agenda.papers).toEqual(platform!.agenda.papers);
  });
});

describe('each mistake is named with its place', () => {
  const sound = 'proef.yaml';
  it.each<[string, string, string, string[]]>([
    ['an unknown key', 'title: LEA', 'titel: LEA', [`${sound}:1:1 title scheme.missing`, `${sound}:2:1 titel scheme.unknown-key`]],
    ['a word for a number', 'reminderDays: [7]', 'reminderDays: [zeven]', [`${sound}:15:18 agenda.reminderDays.0 scheme.wrong-type`]],
    ['a day that does not exist', '2024-08-01', '2024-02-30', [`${sound}:4:17 period.from scheme.wrong-value`]],
    ['a period that ends before it begins', 'until: null', 'until: 2023-07-31', [`${sound}:4:36 period.until scheme.period-order`]],
    ['a mail address without a domain', 'lea@proefstad.example', 'lea@proefstad', [`${sound}:5:10 mailbox scheme.wrong-value`]],
    ['a line break meant for a mail header', 'LEA Proefstad', '"LEA\\nBcc: x@y.example"', [`${sound}:2:8 title scheme.wrong-value`]],
    ['an unknown region', 'region: noord', 'region: oost', [`${sound}:6:21 holidays.region scheme.wrong-value`]],
    ['an unknown sector', 'sector: po', 'sector: hbo', [`${sound}:8:45 partners.zon.sector scheme.unknown-reference`, `${sound}:43:16 bodies.stuurgroep.coverage.0 scheme.coverage`]],
    ['an unknown partner', 'partner: zon', 'partner: maan', [`${sound}:36:55 bodies.platform.seats.zon.filledBy.partner scheme.unknown-reference`, `${sound}:43:16 bodies.stuurgroep.coverage.0 scheme.coverage`]],
    ['an unknown ambition', 'ambitionOwner: taal', 'ambitionOwner: rekenen', [`${sound}:46:66 bodies.stuurgroep.seats.taal-1.filledBy.ambitionOwner scheme.unknown-reference`]],
    ['an unknown seat as chair', 'seat: wethouder', 'seat: directeur', [`${sound}:30:30 bodies.platform.chair.seat scheme.unknown-reference`]],
    ['an unknown body to receive minutes', 'recipients: [platform]', 'recipients: [platform, raad]', [`${sound}:24:26 minutes.recipients.1 scheme.unknown-reference`]],
    ['a sector that no seat can fill', 'coverage: [po]', 'coverage: [po, vo]', [`${sound}:43:20 bodies.stuurgroep.coverage.1 scheme.coverage`]],
    ['more minimum than maximum', 'min: 4, max: 6', 'min: 7, max: 6', [`${sound}:44:33 bodies.stuurgroep.meetings.perYear.min scheme.frequency`]],
    ['a target outside the bounds', 'target: 5', 'target: 9', [`${sound}:44:52 bodies.stuurgroep.meetings.perYear.target scheme.frequency`]],
    ['a frequency of zero', 'min: 4', 'min: 0', [`${sound}:44:33 bodies.stuurgroep.meetings.perYear.min scheme.wrong-value`]],
    ['more days apart than a year holds', 'minDaysApart: 30', 'minDaysApart: 80', [`${sound}:44:133 bodies.stuurgroep.meetings.minDaysApart scheme.frequency`]],
    ['items due before the call', 'weeks: 3', 'weeks: 7', [`${sound}:12:3 agenda.itemsDue scheme.chain-order`]],
    ['papers on the day itself', 'workingDays: 5', 'workingDays: 0', [`${sound}:14:3 agenda.papers scheme.chain-order`]],
    ['an akkoord after the distribution', 'akkoord: { calendarDays: 10', 'akkoord: { workingDays: 11', [`${sound}:23:3 minutes.distribution scheme.chain-order`]],
    ['papers that go out before the meeting before', 'min: 4, max: 6, target: 5 }, weekdays: [dinsdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 30', 'min: 4, max: 52, target: 52 }, weekdays: [dinsdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 7', [`${sound}:44:53 bodies.stuurgroep.meetings.perYear.target scheme.chain-does-not-fit`]],
    ['a deadline in two units', 'call: { weeks: 6', 'call: { weeks: 6, calendarDays: 42', [`${sound}:11:3 agenda.call scheme.wrong-value`]],
    ['a proposal that cannot reach the papers', 'atLeastDays: 28', 'atLeastDays: 3', [`${sound}:44:178 bodies.stuurgroep.meetings.precedes.atLeastDays scheme.chain-does-not-fit`]],
    ['a proposal that must be there before the meeting before', 'atLeastDays: 28', 'atLeastDays: 182', [`${sound}:44:178 bodies.stuurgroep.meetings.precedes.atLeastDays scheme.chain-does-not-fit`]],
    ['two bodies of one name', 'id: stuurgroep', 'id: platform', [`${sound}:37:9 bodies.platform.id scheme.duplicate-id`, `${sound}:44:155 bodies.platform.meetings.precedes.body scheme.cycle`]],
    ['a body that waits for itself', 'body: platform, at', 'body: stuurgroep, at', [`${sound}:44:155 bodies.stuurgroep.meetings.precedes.body scheme.cycle`]],
    ['a body that waits for one without a rhythm', 'meetings: { perYear: { min: 2, max: 2, target: 2 }, weekdays: [dinsdag], startTime: "15:00", durationMinutes: 90, minDaysApart: 90, precedes: null, place: Stadhuis }', 'meetings: null', [`${sound}:44:155 bodies.stuurgroep.meetings.precedes.body scheme.unplanned-body`]],
    ['an agendacommissie that is not there', 'fixedBy: chair', 'fixedBy: agendacommissie', [`${sound}:16:12 agenda.fixedBy scheme.no-agendacommissie`]],
    ['a body without seats', 'seats:\n      - { id: taal-1, name: Eigenaar, filledBy: { ambitionOwner: taal, from: platform } }\n', 'seats: []\n', [`${sound}:45:5 bodies.stuurgroep.seats scheme.wrong-value`]],
    ['a body without seats that names one of them', 'seats:\n      - { id: wethouder, name: Wethouder, filledBy: { office: wethouder onderwijs } }\n      - { id: zon, name: De Zon, filledBy: { partner: zon } }\n', 'seats: []\n', [`${sound}:34:5 bodies.platform.seats scheme.wrong-value`]],
    ['an unknown sector that must be represented', 'coverage: [po]', 'coverage: [bo]', [`${sound}:43:16 bodies.stuurgroep.coverage.0 scheme.unknown-reference`]],
    ['the same key twice', 'title: LEA Proefstad\n', 'title: LEA Proefstad\ntitle: LEA\n', [`${sound}:3:1 title yaml.duplicate-key`]],
    ['a key __proto__', 'title: LEA', '__proto__: { a: 1 }\ntitle: LEA', [`${sound}:2:1 __proto__ scheme.unknown-key`]],
    ['an alias to nothing', 'title: LEA Proefstad', 'title: *lea', [`${sound}:2:1 title scheme.wrong-type`, `${sound}:2:8 title yaml.bad-alias`]],
    ['a value without origin', 'title: LEA Proefstad', 'title: { value: LEA Proefstad }', [`${sound}:2:17 title scheme.unmarked-value`]],
    ['two origins for one value', 'title: LEA Proefstad', 'title: { value: LEA, source: "1", default: zo }', [`${sound}:2:35 title.default scheme.two-marks`]],
    ['an origin that says nothing', 'title: LEA Proefstad', 'title: { value: LEA, default: true }', [`${sound}:2:22 title.default scheme.bad-mark`]],
  ])('%s', (_, from, to, expected) => {
    expect(problemsOf(changed(from, to))).toEqual(expected);
  });
});

describe('what the secretary reads', () => {
  it.each([
    ['weeks: 6', 'weeks: zes', "Hier staat 'zes'; verwacht: een heel getal."],
    ['region: noord', 'region: oost', "Hier staat 'oost'; verwacht: een van: noord, midden, zuid."],
    ['"09:00" }\n  itemsDue', '9 uur }\n  itemsDue', "Hier staat '9 uur'; verwacht: een tijd als \"09:00\"."],
    ['sector: po', 'sector: hbo', "'hbo' bestaat niet; verwacht: een sector (po, vo)."],
    ['name: De Zon', 'naam: De Zon', "De sleutel 'naam' is hier niet bekend; verwacht: een van deze sleutels: id, name, sector, board."],
    ['aim: Elk kind leest', 'aim: { value: Lezen, default: Nodig, zo blijkt }', "De sleutel 'zo blijkt' hoort hier niet; verwacht: naast 'value' precies één van: source, default, invented. Staat er een komma in een tekst tussen { }? Zet die tekst dan tussen aanhalingstekens."],
    ['weeks: 3', 'weeks: 7', "'Agendapunten binnen' (7 weken, 17:00) komt te vroeg; verwacht: 'Agendapunten binnen' na 'Oproep voor agendapunten' (6 weken, 09:00)."],
    ['body: platform, at', 'body: stuurgroep, at', 'De overleggen wachten op elkaar (stuurgroep → stuurgroep); verwacht: een volgorde zonder kringen.'],
    ['perYear: { min: 2, max: 2, target: 2 }', 'perYear: { min: 0, max: 2, target: 2 }', 'Hier staat 0; verwacht: minstens 1; bepaalt het overleg zelf hoe vaak, schrijf dan meetings: null.'],
    ['seats:\n      - { id: taal-1, name: Eigenaar, filledBy: { ambitionOwner: taal, from: platform } }\n', 'seats: []\n', 'Hier staat een lege lijst; verwacht: minstens één plek: een overleg zonder leden kan niet vergaderen.'],
    ['weekdays: [dinsdag]', 'weekdays: []', 'Hier staat een lege lijst; verwacht: minstens 1 regel in de lijst.'],
  ])('%s → %s', (from, to, sentence) => {
    expect(messagesOf(changed(from, to))).toContain(sentence);
  });

  it('tells problems of shape, of names and of time together, in the order of the file', () => {
    const text = changed('mailbox: lea@', 'mailbox: lea at ').replace('sector: po', 'sector: hbo').replace('until: null', 'until: 2020-01-01').replace('weeks: 3', 'weeks: 9');
    expect(problemsOf(text).map((line) => line.split(' ').at(-1))).toEqual(['scheme.period-order', 'scheme.wrong-value', 'scheme.unknown-reference', 'scheme.chain-order', 'scheme.coverage']);
  });
});

describe('what is allowed but unwise is a warning', () => {
  const group = (size: number): string =>
    `${SOUND}  - id: tafel
    name: Tafel
    kind: werkgroep
    chair: { by: members }
    secretary: null
    minuteTaker: null
    meetings: null
    seats:
${Array.from({ length: size }, (_, index) => `      - { id: s${index}, name: Lid, filledBy: { sector: po } }\n`).join('')}workingGroups: { preferredSize: { min: 5, max: 8 } }
`;

  it.each([[4, true], [5, false], [8, false], [9, true]])('a working group of %i: %s', (size, warned) => {
    expect(schemeOf(group(size)).warnings.map(({ path, line }) => `${line} ${path}`)).toEqual(warned ? ['54 bodies.tafel.seats'] : []);
  });

  it('ambitions with unequal numbers of owners', () => {
    const text = changed('questions: [{ id: taal-1, text: Hoe? }] }]', 'questions: [] }, { id: rekenen, name: Rekenen, aim: Elk kind rekent, questions: [] }]') +
      '      - { id: taal-2, name: Eigenaar, filledBy: { ambitionOwner: taal } }\n      - { id: rekenen-1, name: Eigenaar, filledBy: { ambitionOwner: rekenen } }\n';
    expect(messagesOf(text)).toEqual(['De ambities hebben niet evenveel eigenaren (taal: 2, rekenen: 1); verwacht: voor elke ambitie evenveel eigenaren.']);
  });

  it('proposals that come after the next body’s items are due', () => {
    expect(messagesOf(changed('atLeastDays: 28', 'atLeastDays: 14'))).toEqual(["Met 14 dagen komen voorstellen na de inzendtermijn van 'platform'; liever minstens 21 dagen."]);
  });

  it('too few days between the closing of items and the papers to make an agenda in, of one body or of all', () => {
    const tight = (days: number) => changed('itemsDue: { weeks: 3, time: "17:00" }', `itemsDue: { calendarDays: ${days}, time: "17:00" }`).replace('approval: { calendarDays: 15', 'approval: { calendarDays: 8').replace('atLeastDays: 28', 'atLeastDays: 30');
    expect(messagesOf(tight(12))).toEqual(["Tussen 'Agendapunten binnen' (12 dagen, 17:00) en 'Agenda en stukken verzonden' (5 werkdagen, 12:00) zitten 5 dagen om de agenda te maken en vast te stellen; liever minstens 7 dagen."]);
    expect(messagesOf(tight(14))).toEqual([]);
  });
});

describe('files that are no scheme', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['1:1 scheme.wrong-type']],
    ['a list', '- a\n- b\n', ['1:1 scheme.wrong-type']],
    ['tabs', 'id: a\nperiod:\n\tfrom: x\n', ['3:1 yaml.tab-as-indent']],
    ['an open bracket', 'a: [1, 2\nb: 3\n', ['2:1 yaml.bad-indent']],
    ['a line without a colon', 'id zoetermeer\ntitle: x\n', ['1:1 yaml.multiline-implicit-key']],
    ['a colon in a value', 'id: x\ntitle: LEA: de agenda\n', ['2:8 yaml.block-as-implicit-key']],
    ['a quote that does not close', 'title: "LEA\nid: x\n', ['3:1 yaml.missing-char']],
    ['something after a quote', 'title: "LEA" x\n', ['1:14 yaml.unexpected-token']],
    ['a sign that no value begins with', 'id: @x\n', ['1:5 yaml.bad-scalar-start']],
    ['dashes between brackets', 'a: {\n b:\n  - c\n}\n', ['3:3 yaml.block-in-flow']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['2:1 yaml.multiple-docs']],
    ['a tag', 'a: !!js/function x\n', ['1:4 yaml.tag-resolve-failed']],
    ['a hundred thousand brackets', `a: ${'['.repeat(100_000)}`, ['1:36 yaml.too-deep']],
    ['a hundred thousand dashes', '- '.repeat(100_000), ['1:33 yaml.too-deep']],
    ['steps to the right for ever', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), ['202:1 yaml.too-deep']],
    ['more than a megabyte', `# ${'x'.repeat(1_000_000)}`, ['1:1 yaml.too-large']],
  ])('%s', (_, text, expected) => {
    const parsed = parseScheme(text, 'proef.yaml');
    expect(parsed.ok ? [] : parsed.problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
  });

  it('anchors gone wild: nine lines that stand for a billion values, and one that holds itself', () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)].join('\n');
    expect(problemsOf(laughs)).toEqual([expect.stringMatching(/^proef\.yaml:\d+:\d+ a\d\.\d yaml\.too-many-values$/)]);
    expect(problemsOf(`${SOUND}x: &x [*x]`)).toEqual([expect.stringMatching(/:8 x\.0 yaml\.too-many-values$/)]);
    expect(messagesOf(`${SOUND}x: &x [*x]`)).toEqual(['Door de verwijzing *x groeit dit bestand bij het lezen te ver uit; verwacht: verwijzingen (*naam) die niet in zichzelf of eindeloos in elkaar grijpen.']);
    expect(problemsOf('a: &a [*a]')).toContainEqual(expect.stringMatching(/yaml\.too-many-values$/));
    expect(problemsOf('a: &a { value: *a }')).toContainEqual(expect.stringMatching(/yaml\.too-many-values$/));
  });

  it('twenty thousand aliases are read in one go', () => {
    expect(problemsOf(`a: &a 1\nb: [${Array(20_000).fill('*a').join(',')}]`)).toContain('proef.yaml:2:1 b scheme.unknown-key');
  });

  it('never throws, whatever is typed into a file', () => {
    const zoetermeer = readFileSync('workflows/schemes/zoetermeer.yaml', 'utf8');
    const slip = fc.tuple(fc.nat(zoetermeer.length), fc.nat(40), fc.string({ maxLength: 12, unit: 'binary' }));
    fc.assert(
      fc.property(slip, ([at, length, typed]) => {
        const parsed = parseScheme(zoetermeer.slice(0, at) + typed + zoetermeer.slice(at + length), 'z.yaml');
        return parsed.ok || (parsed.problems.length > 0 && parsed.problems.every((problem) => problem.line >= 1 && problem.column >= 1 && problem.message.length > 0));
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
