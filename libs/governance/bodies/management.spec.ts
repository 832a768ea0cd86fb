import type { Action, BodyOffice } from '#identity/permissions';
import { mayManage, type Held } from './management.js';

const held = (kind: Held['body']['kind'], ...offices: BodyOffice[]): Held[] => [{ body: { id: 'x', kind }, offices }];

const standsIn = (kind: Held['body']['kind']): Held[] => [{ ...held(kind, 'voorzitter', 'secretaris', 'lid')[0]!, standsIn: true }];

describe('keeping the municipality as a whole', () => {
  it.each<[string, Held[], boolean, Action, boolean]>([
    ['a beheerder changes the scheme', held('platform', 'beheerder'), true, 'scheme.change', true],
    ['a secretary reads its file', held('stuurgroep', 'secretaris'), true, 'scheme.read', true],
    ['a secretary does not change it beside a beheerder', held('stuurgroep', 'secretaris'), true, 'scheme.change', false],
    ['a secretary changes it while there is no beheerder', held('stuurgroep', 'secretaris'), false, 'scheme.change', true],
    ['the secretary of a werkgroep never does', held('werkgroep', 'secretaris'), false, 'scheme.change', false],
    ['nor reads its file', held('werkgroep', 'secretaris'), true, 'scheme.read', false],
    ['nor looks into the audit log', held('werkgroep', 'secretaris', 'lid'), true, 'audit.read', false],
    ['but adds who is to sit there', held('werkgroep', 'secretaris'), true, 'person.add', true],
    ['whom a werkgroep chose to take its minutes says nothing of the questions of all', held('werkgroep', 'notulist', 'lid'), true, 'question.change', false],
    ['whoever takes the minutes of another body does', held('stuurgroep', 'notulist', 'lid'), true, 'question.change', true],
    ['a chair never does', held('stuurgroep', 'voorzitter', 'lid'), false, 'scheme.change', false],
    ['what is not a beheerder’s to do, no absence of one gives', held('werkgroep', 'secretaris'), false, 'agenda.fix', false],
    ['who sits nowhere may nothing', [], false, 'scheme.read', false],
    ['who presides for want of a secretary adds people', standsIn('werkgroep'), true, 'person.add', true],
    ['who presides for want of a secretary does not read the scheme’s file', standsIn('stuurgroep'), true, 'scheme.read', false],
    ['who presides for want of a secretary does not change it while there is no beheerder', standsIn('stuurgroep'), false, 'scheme.change', false],
    ['who presides for want of a secretary hands out nobody’s data', standsIn('stuurgroep'), false, 'person.export', false],
    ['who stands in here and is secretary there does', [...standsIn('werkgroep'), ...held('stuurgroep', 'secretaris')], false, 'scheme.change', true],
  ])('%s', (_, offices, kept, action, allowed) => {
    expect(mayManage(offices, kept, action)).toBe(allowed);
  });
});
