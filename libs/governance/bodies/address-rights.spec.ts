import type { BodyOffice } from '#identity/permissions';
import { mayCorrectAddress } from './address-rights.js';
import type { Held } from './management.js';
import type { Places } from './places.queries.js';

const KINDS = { stuurgroep: 'stuurgroep', platform: 'platform', tafel: 'werkgroep', kring: 'werkgroep' } as const;
type BodyId = keyof typeof KINDS;

/** What somebody is in the bodies that are there; `stands`: for want of a secretary. */
const being = (offices: Partial<Record<BodyId, BodyOffice[]>>, stands: BodyId[] = []): Held[] =>
  (Object.keys(KINDS) as BodyId[]).map((id) => ({ body: { id, kind: KINDS[id] } as never, offices: offices[id] ?? [], standsIn: stands.includes(id) }));
const of = (places: Partial<Places>): Places => ({ sits: [], listens: [], before: [], beyond: false, ...places });

const STEERING = being({ stuurgroep: ['secretaris'] });
const GROUP = being({ tafel: ['secretaris', 'lid'] });
const BEHEERDER = being({ stuurgroep: ['beheerder'], platform: ['beheerder'], tafel: ['beheerder'], kring: ['beheerder'] });
const PRESIDING = being({ stuurgroep: ['voorzitter', 'secretaris', 'lid'] }, ['stuurgroep']);

it.each<[string, Held[], Partial<Places>, boolean]>([
  ['its secretary, of who sits in a steering body', STEERING, { sits: ['stuurgroep'] }, true],
  ['its secretary, of who sits in another too', STEERING, { sits: ['platform', 'stuurgroep', 'tafel'] }, true],
  ['another secretary, of who sits in a steering body', STEERING, { sits: ['platform'] }, false],
  ['a beheerder, of anybody', BEHEERDER, { sits: ['platform'], beyond: true }, true],
  ['who only sits there, of nobody', being({ stuurgroep: ['lid', 'voorzitter'] }), { sits: ['stuurgroep'] }, false],
  ['the secretary of a werkgroep, of who sits there only', GROUP, { sits: ['tafel'] }, true],
  ['the secretary of a werkgroep, of who sits in another werkgroep too', GROUP, { sits: ['tafel', 'kring'] }, true],
  ['the secretary of a werkgroep, of who sits in another werkgroep only', GROUP, { sits: ['kring'] }, false],
  ['the secretary of a werkgroep, of who sits in a steering body too', GROUP, { sits: ['stuurgroep', 'tafel'] }, false],
  ['the secretary of a werkgroep, of who once sat elsewhere', GROUP, { sits: ['tafel'], before: ['stuurgroep'] }, false],
  ['the secretary of a werkgroep, of who listens elsewhere', GROUP, { sits: ['tafel'], listens: ['platform'] }, false],
  ['the secretary of a werkgroep, of who holds an office for all', GROUP, { sits: ['tafel'], beyond: true }, false],
  ['the secretary of a werkgroep, of who sits nowhere', GROUP, {}, false],
  ['any other secretary, of who sits nowhere', STEERING, {}, true],
  ['any other secretary, of who sat in a dropped body', STEERING, { sits: ['tafel', 'vervallen'] }, true],
  ['the secretary of a werkgroep, of who sat in a dropped body', GROUP, { sits: ['tafel', 'vervallen'] }, false],
  ['who presides for want of one, of who sits there only', PRESIDING, { sits: ['stuurgroep'] }, true],
  ['who presides for want of one, of who sits elsewhere too', PRESIDING, { sits: ['stuurgroep', 'tafel'] }, false],
  ['who presides for want of one, of who holds an office for all', PRESIDING, { sits: ['stuurgroep'], beyond: true }, false],
  ['who presides for want of one, of who sits nowhere', PRESIDING, {}, false],
])('an address is corrected by %s', (_, held, places, expected) => {
  expect(mayCorrectAddress(held, of(places))).toBe(expected);
});
