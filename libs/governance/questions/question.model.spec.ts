import { fromAssignments, fromSchemes, GONE, questionsOn, refusal, type Happening, type HappeningKind, type SchemeFrom } from './question.model.js';

const scheme = (from: string, ambitions: Record<string, Record<string, string>>): SchemeFrom => ({
  from,
  scheme: { ambitions: Object.entries(ambitions).map(([id, questions]) => ({ id, name: id, aim: '', ownPlan: null, questions: Object.entries(questions).map(([question, text]) => ({ id: question, text })) })) },
});
const FIRST = scheme('2021-08-01', { bouwen: { wijk: 'Hoeveel scholen?', veilig: 'Veilig leren.' }, kansen: { taal: 'Beter in taal.' } });
const SECOND = scheme('2023-08-01', { bouwen: { wijk: 'Hoeveel scholen in 2040?' }, kansen: { taal: 'Beter in taal.', nieuw: 'Nieuwkomers.' } });
const THIRD = scheme('2024-08-01', { bouwen: { wijk: 'Hoeveel scholen in 2040?', taal: 'Beter in taal.', veilig: 'Veilig leren.' }, kansen: { nieuw: 'Nieuwkomers.' } });

const schemes = (...versions: SchemeFrom[]): Happening[] => fromSchemes(versions, (id) => id);
let nr = 0;
const people = (questionId: string, kind: HappeningKind, on: string, more: Partial<Happening> = {}): Happening => ({ questionId, nr: ++nr, kind, on, ambitionId: null, text: null, bodyId: null, meetingId: 'm', decisionId: null, assignmentId: null, note: null, recorded: null, ...more });
const standing = (happenings: Happening[], day: string): string[] => questionsOn(happenings, day).map(({ id, ambitionId, status }) => `${ambitionId}/${id} ${status}`);

describe('a scheme’s questions', () => {
  it('are there from its first day, and not before', () => {
    expect(standing(schemes(FIRST), '2021-07-31')).toEqual([]);
    expect(standing(schemes(FIRST), '2021-08-01')).toEqual(['bouwen/wijk open', 'bouwen/veilig open', 'kansen/taal open']);
  });

  it('change with the scheme: new, in other words, no longer there', () => {
    const happenings = schemes(FIRST, SECOND);
    expect(standing(happenings, '2023-07-31')).toEqual(['bouwen/wijk open', 'bouwen/veilig open', 'kansen/taal open']);
    expect(standing(happenings, '2023-08-01')).toEqual(['bouwen/wijk open', 'bouwen/veilig afgesloten', 'kansen/taal open', 'kansen/nieuw open']);
    const [wijk, veilig] = questionsOn(happenings, '2023-08-01');
    expect(wijk).toMatchObject({ text: 'Hoeveel scholen in 2040?', addedOn: '2021-08-01', since: '2021-08-01' });
    expect(veilig!.happened.at(-1)).toMatchObject({ kind: 'afgesloten', on: '2023-08-01', note: GONE });
  });

  it('move to another ambition, and come back', () => {
    expect(standing(schemes(FIRST, SECOND, THIRD), '2024-08-01')).toEqual(['bouwen/wijk open', 'bouwen/veilig open', 'bouwen/taal open', 'kansen/nieuw open']);
  });
});

describe('what people decide', () => {
  it('is added, worked on, moved, closed and opened again', () => {
    const happenings = [
      ...schemes(FIRST),
      people('eigen', 'toegevoegd', '2021-11-09', { ambitionId: 'kansen', text: 'Armoede.' }),
      people('taal', 'opgepakt', '2021-11-09', { bodyId: 'tafel' }),
      people('veilig', 'verplaatst', '2022-04-19', { ambitionId: 'kansen' }),
      people('taal', 'afgesloten', '2022-04-19', { note: 'Opgelost.' }),
      people('taal', 'heropend', '2022-11-08'),
    ];
    expect(standing(happenings, '2021-12-01')).toEqual(['bouwen/wijk open', 'bouwen/veilig open', 'kansen/taal in-behandeling', 'kansen/eigen open']);
    expect(standing(happenings, '2022-05-01')).toEqual(['bouwen/wijk open', 'kansen/veilig open', 'kansen/taal afgesloten', 'kansen/eigen open']);
    expect(questionsOn(happenings, '2022-12-01').find(({ id }) => id === 'taal')).toMatchObject({ status: 'open', bodyId: null, since: '2022-11-08', happened: [{ nr: null }, { kind: 'opgepakt' }, { kind: 'afgesloten', note: 'Opgelost.' }, { kind: 'heropend' }] });
  });

  it('stays when the scheme says the same later: what was closed is not ended twice', () => {
    const happenings = [...schemes(FIRST, SECOND), people('veilig', 'afgesloten', '2022-04-19', { note: 'Klaar.' })];
    expect(questionsOn(happenings, '2023-09-01').find(({ id }) => id === 'veilig')!.happened.map(({ note }) => note)).toEqual([null, 'Klaar.']);
  });

  it('comes after the scheme’s own on the same day, in the order in which it was written down', () => {
    const happenings = [people('taal', 'opgepakt', '2021-08-01', { bodyId: 'tafel' }), people('taal', 'afgesloten', '2021-08-01'), ...schemes(FIRST)];
    expect(questionsOn(happenings, '2021-08-01').find(({ id }) => id === 'taal')!.happened.map(({ kind }) => kind)).toEqual(['toegevoegd', 'opgepakt', 'afgesloten']);
  });
});

describe('an assignment that was issued', () => {
  const issued = (on: string): Happening[] => fromAssignments([{ id: 'opdracht', questionId: 'taal', groupId: 'tafel', on }]);
  const taal = (happenings: Happening[], day = '2022-12-01') => questionsOn([...schemes(FIRST), ...happenings], day).find(({ id }) => id === 'taal')!;

  it('takes its question up from that day on', () => {
    expect(taal(issued('2021-11-09'), '2021-11-08')).toMatchObject({ status: 'open', bodyId: null });
    expect(taal(issued('2021-11-09'))).toMatchObject({ status: 'in-behandeling', bodyId: 'tafel', since: '2021-11-09', happened: [{ kind: 'toegevoegd' }, { kind: 'opgepakt', assignmentId: 'opdracht' }] });
  });

  it('leaves one as it is that was closed before, or on the same day', () => {
    for (const closed of ['2021-10-01', '2021-11-09']) expect(taal([...issued('2021-11-09'), people('taal', 'afgesloten', closed)])).toMatchObject({ status: 'afgesloten', since: closed });
  });

  it('takes up one that was added on the same day', () => {
    const happenings = [...fromAssignments([{ id: 'opdracht', questionId: 'eigen', groupId: 'tafel', on: '2021-11-09' }]), people('eigen', 'toegevoegd', '2021-11-09', { ambitionId: 'kansen', text: 'Armoede.' })];
    expect(standing(happenings, '2021-11-09')).toEqual(['kansen/eigen in-behandeling']);
  });
});

describe('a question takes', () => {
  const open = questionsOn(schemes(FIRST), '2021-08-01')[0]!;
  const closed = questionsOn([...schemes(FIRST), people('wijk', 'afgesloten', '2022-04-19')], '2022-05-01').find(({ id }) => id === 'wijk')!;
  it.each([
    ['work while it is open', 'opgepakt', open, '2021-11-09', null],
    ['no closing when it is closed', 'afgesloten', closed, '2022-06-01', 'question.closed'],
    ['no move when it is closed', 'verplaatst', closed, '2022-06-01', 'question.closed'],
    ['reopening when it is closed', 'heropend', closed, '2022-06-01', null],
    ['no reopening while it is open', 'heropend', open, '2021-11-09', 'question.not-closed'],
    ['nothing from before what happened last', 'heropend', closed, '2022-04-18', 'question.out-of-order'],
  ] as const)('%s', (_, kind, question, on, code) => {
    expect(refusal(kind, question, on)?.[0] ?? null).toBe(code);
  });
});
