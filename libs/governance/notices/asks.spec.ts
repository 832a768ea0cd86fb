import { asksOf, type AskedPerson, type AskingMeeting, type AskKind } from './asks.js';

const MEETING: AskingMeeting = { state: 'planned', fixedBy: 'chair', preparation: null, lateItems: false, recordOpen: true, minutesState: null };
const NOBODY: AskedPerson = { offices: [], inCommittee: false, answered: false, papersMissing: false, wasThere: false, remarked: false };
const MEMBER: AskedPerson = { ...NOBODY, offices: ['lid'] };
const CHAIR: AskedPerson = { ...NOBODY, offices: ['voorzitter', 'lid'] };
const SECRETARY: AskedPerson = { ...NOBODY, offices: ['secretaris', 'notulist', 'lid'] };

it.each<[string, Partial<AskingMeeting>, AskedPerson, AskKind[]]>([
  ['nothing before the call', {}, MEMBER, []],
  ['items of a member', { state: 'collecting' }, MEMBER, ['oproep']],
  ['nothing more of who answered', { state: 'collecting' }, { ...MEMBER, answered: true }, []],
  ['no items of who gathers them', { state: 'collecting' }, SECRETARY, []],
  ['items of the committee’s members', { state: 'planned', preparation: 'collecting' }, { ...NOBODY, inCommittee: true }, ['oproep']],
  ['none of other members where a committee prepares', { state: 'collecting', preparation: 'collecting' }, MEMBER, []],
  ['the agenda of the secretary', { state: 'drafting' }, SECRETARY, ['agenda']],
  ['no agenda while the committee is at work', { state: 'drafting', preparation: 'deciding' }, SECRETARY, []],
  ['the agenda of the secretary when the committee is done', { state: 'drafting', preparation: 'settled' }, SECRETARY, ['agenda']],
  ['a word of the chair', { state: 'proposed' }, CHAIR, ['vaststellen']],
  ['a word of the secretary where the scheme says so', { state: 'proposed', fixedBy: 'secretary' }, SECRETARY, ['vaststellen']],
  ['no word of the secretary elsewhere', { state: 'proposed' }, SECRETARY, []],
  ['two things of the chair', { state: 'proposed', lateItems: true }, CHAIR, ['vaststellen', 'laat-punt']],
  ['a late item of the chair after the agenda left', { state: 'sent', lateItems: true }, CHAIR, ['laat-punt']],
  ['no late item once the meeting is held', { state: 'held', lateItems: true, recordOpen: false }, CHAIR, []],
  ['papers of who announced them', { state: 'sent' }, { ...MEMBER, papersMissing: true }, ['stukken']],
  ['no papers afterwards', { state: 'held' }, { ...MEMBER, papersMissing: true }, []],
  ['the list and the minutes of who writes them', { state: 'held', minutesState: 'awaiting-draft' }, SECRETARY, ['besluitenlijst', 'verslag']],
  ['the minutes only when the record is complete', { state: 'held', recordOpen: false, minutesState: 'awaiting-draft' }, SECRETARY, ['verslag']],
  ['a look of who was there', { state: 'held', minutesState: 'in-review' }, { ...MEMBER, wasThere: true }, ['opmerkingen']],
  ['no look of who was not', { state: 'held', minutesState: 'in-review' }, MEMBER, []],
  ['no second look', { state: 'held', minutesState: 'in-review' }, { ...MEMBER, wasThere: true, remarked: true }, []],
  ['no look of who wrote it', { state: 'held', recordOpen: false, minutesState: 'in-review' }, { ...SECRETARY, wasThere: true }, []],
  ['akkoord of the chair', { state: 'held', minutesState: 'awaiting-akkoord' }, CHAIR, ['akkoord']],
  ['the changes of who writes', { state: 'closed', minutesState: 'adopted' }, SECRETARY, ['verwerken']],
  ['nothing of who is nobody there', { state: 'proposed', lateItems: true, minutesState: 'awaiting-akkoord' }, NOBODY, []],
])('asks %s', (_, meeting, person, asked) => {
  expect(asksOf({ ...MEETING, ...meeting }, person)).toEqual(asked);
});
