import { groupWord, inParts, partsOf } from './group';

const group: Parameters<typeof groupWord>[0] = { moetGeinstalleerd: true, geinstalleerd: false, geinstalleerdOp: null, ligtVoor: false, ontbreekt: [] };

it.each<[string, Partial<typeof group>, string]>([
  ['has always been there', { moetGeinstalleerd: false, geinstalleerd: true }, 'Aan het werk'],
  ['was installed', { geinstalleerd: true, geinstalleerdOp: '2022-03-24' }, 'Geïnstalleerd op donderdag 24 maart 2022'],
  ['lies before who installs', { ligtVoor: true }, 'Installatie ligt voor'],
  ['lacks something', { ontbreekt: ['Doelen'] }, 'Kader niet compleet'],
  ['lacks nothing', {}, 'Klaar om te installeren'],
])('a group that %s', (_, change, text) => expect(groupWord({ ...group, ...change }).text).toBe(text));

it('has what must be installed first, and no empty part', () => {
  expect(inParts([{ id: 'a', geinstalleerd: true }, { id: 'b', geinstalleerd: false }]).map(({ id, groups }) => [id, groups.map((one) => one.id)])).toEqual([['te-installeren', ['b']], ['aan-het-werk', ['a']]]);
  expect(inParts([{ geinstalleerd: true }]).map(({ id }) => id)).toEqual(['aan-het-werk']);
});

describe('the parts of a frame', () => {
  it('are those that the scheme asks for, with what they say', () => expect(partsOf({ onderdelen: ['Kaders', 'Doelen'], kader: [{ naam: 'kaders', tekst: 'Binnen de begroting.' }] })).toEqual([{ naam: 'Kaders', tekst: 'Binnen de begroting.' }, { naam: 'Doelen', tekst: '' }]));
  it('are the usual ones where it asks for none', () => expect(partsOf({ onderdelen: [], kader: [] }).map(({ naam }) => naam)).toEqual(['Kaders', 'Uitgangspunten', 'Doelen', 'Succescriteria']));
  it('are what people wrote, where it asks for none', () => expect(partsOf({ onderdelen: [], kader: [{ naam: 'Opdracht', tekst: 'Zoek uit.' }] })).toEqual([{ naam: 'Opdracht', tekst: 'Zoek uit.' }]));
});
