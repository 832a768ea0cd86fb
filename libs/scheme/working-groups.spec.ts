import { readFileSync } from 'node:fs';
import type { Scheme } from './model.js';
import { parseScheme } from './parse.js';
import { issuerOf, mayChair, mostMembers, needsInstalling } from './working-groups.js';

const read = (name: string): string => readFileSync(`workflows/schemes/${name}.yaml`, 'utf8');
const schemeOf = (text: string): Scheme => {
  const parsed = parseScheme(text, 'proef.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.scheme;
};
const problems = (text: string): string[] => {
  const parsed = parseScheme(text, 'proef.yaml');
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};
const groups = (scheme: Scheme) => scheme.bodies.filter(({ kind }) => kind === 'werkgroep');

describe('working groups', () => {
  it.each([
    ['zoetermeer', 'stuurgroep', [], 'platform', 'procesmanager LEA'],
    ['westland', 'bestuurlijk-overleg', 'all', null, 'programmamanager LEA'],
    ['leidschendam-voorburg', 'stuurgroep', ['werkgroep-vroegsignalering'], null, 'coördinator LEA'],
    ['haarlemmermeer', 'besturenoverleg', [], null, null],
  ])('of %s: issued to by %s, to be installed first: %s', (name, issuer, first, chosenBy, followedBy) => {
    const scheme = schemeOf(read(name));
    expect(issuerOf(scheme)?.id).toBe(issuer);
    expect(groups(scheme).filter((group) => needsInstalling(scheme, group)).map(({ id }) => id)).toEqual(first === 'all' ? groups(scheme).map(({ id }) => id) : first);
    expect([scheme.workingGroups?.chosenBy, scheme.workingGroups?.followedBy]).toEqual([chosenBy, followedBy]);
  });

  it('of Westland are chaired from the primary process, of Zoetermeer by whom their members choose', () => {
    const westland = schemeOf(read('westland'));
    const group = westland.bodies.find(({ id }) => id === 'werkgroep-arbeidsmarkt')!;
    expect(group.seats.filter(({ id }) => mayChair(westland, group, id)).map(({ id }) => id)).toEqual(['voorzitter', 'vo']);
    const zoetermeer = schemeOf(read('zoetermeer'));
    const table = zoetermeer.bodies.find(({ id }) => id === 'tafel-passende-plek')!;
    expect(table.seats.every(({ id }) => mayChair(zoetermeer, table, id))).toBe(true);
  });

  it('are large above the scheme’s own number, else above eight', () => {
    expect(mostMembers({ workingGroups: null })).toBe(8);
    expect(mostMembers({ workingGroups: { preferredSize: { min: 2, max: 5 } } as Scheme['workingGroups'] })).toBe(5);
  });
});

describe('a file is refused', () => {
  it.each<[string, string, string]>([
    ['where nobody has the office that follows', read('zoetermeer').replace('followedBy: { value: procesmanager LEA', 'followedBy: { value: kwartiermaker'), 'workingGroups.followedBy scheme.unknown-reference'],
    ['where an unknown body chooses', read('zoetermeer').replace('chosenBy: { value: platform', 'chosenBy: { value: raad'), 'workingGroups.chosenBy scheme.unknown-reference'],
    ['where a fixed chair has none of the roles', read('westland').replace('name: Voorzitter (mbo), role: teamleider', 'name: Voorzitter (mbo), role: bestuurder'), 'bodies.werkgroep-arbeidsmarkt.chair scheme.chair-role'],
  ])('%s', (_, text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });
});
