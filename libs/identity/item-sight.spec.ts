import { seesPaper, seesText, sightOf, type ItemReader, type ItemRules, type ReaderKind, type Sight } from './item-sight.js';

const reader = (kind: ReaderKind, more: Partial<ItemReader> = {}): ItemReader => ({ kind, personId: 'anna', offices: kind === 'lid' ? ['lid'] : [], guest: false, ...more });
const item = (more: Partial<ItemRules> = {}): ItemRules => ({ confidential: false, submittedBy: 'bram', kept: new Set(), named: new Set(), ...more });

describe('sightOf', () => {
  it.each<[ReaderKind, open: Sight, confidential: Sight]>([
    ['lid', 'whole', 'whole'],
    ['bestuurssecretariaat', 'open', 'notice'],
    ['oud-lid', 'open', 'notice'],
    ['toehoorder', 'open', 'nothing'],
    ['ontvanger', 'heading', 'nothing'],
    ['gast', 'nothing', 'nothing'],
  ])('shows %s of an open item %s, of a confidential one %s', (kind, open, confidential) => {
    expect([sightOf(reader(kind), item()), sightOf(reader(kind), item({ confidential: true }))]).toEqual([open, confidential]);
  });

  it('shows a guest the own item with its open papers', () => {
    const guest = reader('gast', { guest: true });
    expect(sightOf(guest, item())).toBe('open');
    expect(seesPaper(sightOf(guest, item({ confidential: true })), { confidential: true })).toBe(false);
  });

  it('leaves who is kept from an item its title, and of a confidential one that it is there', () => {
    const kept = new Set(['anna']);
    expect(sightOf(reader('lid'), item({ kept }))).toBe('heading');
    expect(sightOf(reader('lid'), item({ kept, confidential: true }))).toBe('notice');
    expect(sightOf(reader('lid', { personId: 'bram' }), item({ kept }))).toBe('whole');
  });

  it('keeps from it also who presides, who brought it in and who was named', () => {
    const kept = new Set(['anna']);
    expect(sightOf(reader('lid', { offices: ['voorzitter', 'lid'] }), item({ kept, confidential: true }))).toBe('notice');
    expect(sightOf(reader('lid'), item({ kept, submittedBy: 'anna' }))).toBe('heading');
    expect(sightOf(reader('lid'), item({ kept, named: new Set(['anna']), confidential: true }))).toBe('notice');
  });

  it('keeps from it also who reads for somebody who is kept', () => {
    const kept = new Set(['anna']);
    const secretariat = (readsFor: string[]): ItemReader => reader('bestuurssecretariaat', { personId: 'dirk', readsFor });
    expect([sightOf(secretariat(['bram', 'anna']), item({ kept })), sightOf(secretariat(['anna']), item({ kept, confidential: true })), sightOf(secretariat(['bram']), item({ kept }))]).toEqual(['heading', 'notice', 'open']);
  });

  it('never shows more to who is kept than they would see anyway', () => {
    const kept = new Set(['anna']);
    for (const kind of ['toehoorder', 'ontvanger', 'gast'] as const) expect(sightOf(reader(kind), item({ kept, confidential: true }))).toBe('nothing');
  });

  it('shows what is for named readers to them, to who brought it in, and to who prepares, leads and writes down', () => {
    const rules = item({ confidential: true, named: new Set(['carla']) });
    expect(sightOf(reader('lid'), rules)).toBe('notice');
    expect(sightOf(reader('lid', { personId: 'carla' }), rules)).toBe('whole');
    expect(sightOf(reader('lid', { personId: 'bram' }), rules)).toBe('whole');
    for (const office of ['voorzitter', 'secretaris', 'notulist'] as const) expect(sightOf(reader('lid', { offices: [office] }), rules)).toBe('whole');
    expect(sightOf(reader('bestuurssecretariaat', { personId: 'carla' }), rules)).toBe('whole');
  });

  it('keeps the confidential papers of an open item for its named readers', () => {
    const sight = sightOf(reader('lid'), item({ named: new Set(['carla']) }));
    expect([seesPaper(sight, { confidential: false }), seesPaper(sight, { confidential: true })]).toEqual([true, false]);
  });
});

describe('seesText', () => {
  it.each<[Sight, itemConfidential: boolean, textConfidential: boolean, seen: boolean]>([
    ['whole', true, true, true],
    ['open', false, false, true],
    ['open', false, true, false],
    ['heading', false, false, true],
    ['heading', false, true, false],
    ['notice', true, false, false],
    ['nothing', false, false, false],
  ])('%s, item confidential: %s, text confidential: %s → %s', (sight, confidential, text, seen) => {
    expect(seesText(sight, { confidential }, { confidential: text })).toBe(seen);
  });
});
