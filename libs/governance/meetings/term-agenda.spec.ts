import type { Evaluation, Monitor, Scheme } from '#scheme/model';
import { placeTopics, type DatedMeeting } from './term-agenda.js';

const BODIES = [{ id: 'platform', kind: 'platform' }, { id: 'stuurgroep', kind: 'stuurgroep' }];
const scheme = (more: Partial<Scheme>): Scheme => ({ evaluations: [], monitors: [], annualPlan: null, statutory: null, period: { from: '2020-01-01', until: null }, bodies: BODIES, ...more }) as unknown as Scheme;
const evaluation = (more: Partial<Evaluation> = {}): Evaluation => ({ id: 'e', name: 'Evaluatie', kind: 'periodiek', aspects: [], body: 'platform', ambition: null, line: null, from: '2024-01-01', until: '2024-06-30', everyYears: null, ...more });
const monitor = (more: Partial<Monitor> = {}): Monitor => ({ id: 'm', name: 'Monitor', ambition: 'taal', every: 'kwartaal', from: '2024-01-31', until: null, measuredBy: 'GGD', ...more });
const meeting = (id: string, date: string, bodyId = 'platform'): DatedMeeting => ({ id, bodyId, date });
const placed = (given: Partial<Scheme>, meetings: DatedMeeting[], from = '2024-01-01', until = '2025-01-01') => placeTopics(scheme(given), meetings, from, until).map(({ text, from: begins, meetingId }) => `${text} ${begins} ${meetingId}`);

describe('an evaluation comes', () => {
  it.each<[string, Partial<Evaluation>, DatedMeeting[], string[]]>([
    ['in the first meeting of its body within its window', {}, [meeting('other', '2024-02-01', 'stuurgroep'), meeting('a', '2024-03-01'), meeting('b', '2024-05-01')], ['Evaluatie 2024-01-01 a']],
    ['nowhere yet where none lies in it', {}, [meeting('b', '2024-09-01')], ['Evaluatie 2024-01-01 null']],
    ['not again in what is asked when it came before', { from: '2023-10-01' }, [meeting('a', '2023-11-01'), meeting('b', '2024-03-01')], []],
    ['again every so many years', { from: '2020-01-01', until: '2020-06-30', everyYears: 2 }, [meeting('a', '2024-03-01')], ['Evaluatie 2024-01-01 a']],
    ['not in a year between', { from: '2021-01-01', until: '2021-06-30', everyYears: 2 }, [meeting('a', '2024-03-01')], []],
  ])('%s', (_, more, meetings, expected) => expect(placed({ evaluations: [evaluation(more)] }, meetings)).toEqual(expected));
});

it('a monitor’s figures come in the first meeting after each, also from the last day of a short month', () => {
  const meetings = [meeting('a', '2024-03-01', 'stuurgroep'), meeting('b', '2024-05-15', 'stuurgroep')];
  expect(placed({ monitors: [monitor({ until: '2024-08-01' })] }, meetings)).toEqual(['Monitor 2024-01-31 a', 'Monitor 2024-04-30 b', 'Monitor 2024-07-31 null']);
});

it('the plan of the coming year comes in the last meeting before it', () => {
  const annualPlan = { name: 'Jaarplan', year: 'schooljaar', alignedIn: 'stuurgroep' } as never;
  expect(placed({ annualPlan }, [meeting('a', '2024-03-01', 'stuurgroep'), meeting('b', '2024-06-20', 'stuurgroep')])).toEqual(['Jaarplan 2024-2025 afstemmen 2023-08-01 b', 'Jaarplan 2025-2026 afstemmen 2024-08-01 null']);
});

describe('what the law asks for comes', () => {
  const statutory = { bodies: ['platform'], topics: [{ id: 's', name: 'Segregatie' }], earlyEducation: [{ id: 'v', name: 'Toeleiding' }] } as never;

  it.each<[string, Partial<Scheme>, DatedMeeting[], string[]]>([
    ['in the first meeting of the year that counts', { statutory }, [meeting('x', '2024-02-01', 'stuurgroep'), meeting('a', '2024-03-01'), meeting('b', '2024-10-01')], ['Wettelijk overleg: Segregatie; Toeleiding 2024-01-01 a', 'Wettelijk overleg: Segregatie; Toeleiding 2025-01-01 null']],
    ['not before the scheme begins', { statutory, period: { from: '2024-08-01', until: null } }, [meeting('a', '2024-03-01'), meeting('b', '2024-10-01')], ['Wettelijk overleg: Segregatie; Toeleiding 2024-08-01 b', 'Wettelijk overleg: Segregatie; Toeleiding 2025-01-01 null']],
    ['nowhere when it has ended', { statutory, period: { from: '2020-01-01', until: '2023-12-31' } }, [], []],
  ])('%s', (_, given, meetings, expected) => expect(placed(given, meetings, '2024-01-01', '2025-01-02')).toEqual(expected));
});
