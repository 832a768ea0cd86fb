import { meet } from '../../api/form-parts';
import { type ActionDraft, bodyOf, type LineDraft } from './draft';
import { lineParts } from './line-parts';

const action = (id: string, text: string): ActionDraft => ({ key: id, id, nr: '1', action: text, partners: '', planning: 'Q2 2022', budget: '', lead: '' });
const BASE: LineDraft = { fields: { Doel: 'Meer lezen.', Waarom: '' }, people: '', cost: '', cover: [], actions: [action('a', 'Werven'), action('b', 'Ouderavonden')], remarks: [] };
const merged = (mine: Partial<LineDraft>, theirs: Partial<LineDraft>) => meet(lineParts, BASE, { ...BASE, ...mine }, { ...BASE, ...theirs });

it('keeps both people’s columns and actions where they wrote in different ones', () => {
  const added = { ...action('c', 'Boekenkist'), key: 'x' };
  const { draft, open } = merged({ fields: { Doel: 'Meer lezen.', Waarom: 'Omdat het helpt.' }, actions: [action('a', 'Werven in Noord'), action('b', 'Ouderavonden')] }, { fields: { Doel: 'Meer plezier.', Waarom: '' }, actions: [action('a', 'Werven'), added] });
  expect(open).toEqual([]);
  expect(draft.fields).toEqual({ Doel: 'Meer plezier.', Waarom: 'Omdat het helpt.' });
  expect(draft.actions.map((one) => one.action)).toEqual(['Werven in Noord', 'Boekenkist']);
});

it('asks about an action that one changed and the other took away; kept, it comes back as a new one', () => {
  const { open } = merged({ actions: [action('a', 'Werven in Noord'), action('b', 'Ouderavonden')] }, { actions: [action('b', 'Ouderavonden')] });
  expect(open).toEqual(['a']);
  const part = lineParts([BASE]).find(({ key }) => key === 'a')!;
  const kept = part.put(BASE, part.anew!(action('a', 'Werven in Noord')));
  expect(bodyOf(kept).acties[0]).not.toHaveProperty('id');
  expect(part.said(action('a', 'Werven in Noord'))).toBe('1. Werven in Noord; Q2 2022');
});

it('sends a remark on that somebody else added', () => expect(bodyOf(merged({ people: '1 fte' }, { remarks: ['Let op'] }).draft)).toMatchObject({ mensen: '1 fte', opmerkingen: ['Let op'] }));
