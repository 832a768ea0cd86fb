import { mayChoose, preparedBy, toPlan, type Proposed } from './proposal';

const BODIES = [{ id: 'stuurgroep', bereidtVoor: null }, { id: 'platform', bereidtVoor: null }, { id: 'agendacommissie', bereidtVoor: 'platform' }];
const at = (overleg: string, datum: string): Proposed => ({ overleg, datum, begin: `${datum}T12:00:00Z`, duurMinuten: 90, waarom: [] });
const FIRST = at('stuurgroep', '2026-10-08');
const BEFORE = at('agendacommissie', '2026-10-22');
const PLATFORM = at('platform', '2026-11-12');
const LATER = at('platform', '2027-05-20');
const ALL = [FIRST, BEFORE, PLATFORM, LATER];

it('lets a secretary choose the meetings of the own overleg, not those of an agendacommissie', () => {
  expect(mayChoose(ALL, ['stuurgroep'], BODIES)).toEqual([FIRST]);
  expect(mayChoose(ALL, ['platform', 'agendacommissie'], BODIES)).toEqual([PLATFORM, LATER]);
});

it('ties a committee’s meeting to the first meeting after it of the overleg that it prepares', () => {
  expect(preparedBy(BEFORE, ALL, BODIES)).toBe(PLATFORM);
  expect(preparedBy(BEFORE, [FIRST, BEFORE], BODIES)).toBeNull();
  expect(preparedBy(FIRST, ALL, BODIES)).toBeNull();
});

it.each<[string, Proposed[], Proposed[]]>([
  ['with the committee before it', [PLATFORM], [BEFORE, PLATFORM]],
  ['without one that another meeting has', [LATER], [LATER]],
  ['nothing when nothing is chosen', [], []],
])('plans what is chosen, %s', (_, chosen, planned) => {
  expect(toPlan(ALL, new Set(chosen), BODIES)).toEqual(planned);
});
