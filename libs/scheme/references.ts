/**
 * Names that must exist, and names that may exist once: tables of where they stand. PURE. Works on the file as it is read,
 * right or wrong, so that these problems are told together with those of the shape.
 */
import { entriesAt, pathKey, valueAt, type Finding, type Path } from './finding.js';

/** `*` is every entry of a list. A leading `^` in `ids` starts from the body that the reference stands in. */
const REFERENCES: readonly { at: string; ids: string; what: string }[] = [
  { at: 'partners.*.sector', ids: 'sectors', what: 'een sector' },
  { at: 'bodies.*.coverage.*', ids: 'sectors', what: 'een sector' },
  { at: 'bodies.*.ambitions.*', ids: 'ambitions', what: 'een ambitie' },
  { at: 'bodies.*.seats.*.sector', ids: 'sectors', what: 'een sector' },
  { at: 'bodies.*.seats.*.filledBy.sector', ids: 'sectors', what: 'een sector' },
  { at: 'bodies.*.seats.*.filledBy.partner', ids: 'partners', what: 'een partner' },
  { at: 'bodies.*.seats.*.filledBy.ambitionOwner', ids: 'ambitions', what: 'een ambitie' },
  { at: 'bodies.*.seats.*.filledBy.from', ids: 'bodies', what: 'een overleg' },
  { at: 'bodies.*.seats.*.filledBy.chairOf', ids: 'bodies', what: 'een overleg' },
  { at: 'bodies.*.seats.*.providedBy', ids: 'partners', what: 'een partner' },
  { at: 'bodies.*.rotation.appointedBy', ids: 'bodies', what: 'een overleg' },
  { at: 'bodies.*.rotation.leave.*.*', ids: '^seats', what: 'een plek van dit overleg' },
  { at: 'bodies.*.meetsBefore.body', ids: 'bodies', what: 'een overleg' },
  { at: 'bodies.*.agenda.preparedBy', ids: 'bodies', what: 'een overleg' },
  { at: 'bodies.*.chair.deputy', ids: '^seats', what: 'een plek van dit overleg' },
  { at: 'bodies.*.chair.seat', ids: '^seats', what: 'een plek van dit overleg' },
  { at: 'bodies.*.secretary', ids: '^seats', what: 'een plek van dit overleg' },
  { at: 'bodies.*.minuteTaker', ids: '^seats', what: 'een plek van dit overleg' },
  { at: 'bodies.*.meetings.precedes.body', ids: 'bodies', what: 'een overleg' },
  { at: 'bodies.*.minutes.recipients.*', ids: 'bodies', what: 'een overleg' },
  { at: 'workingGroups.installedBy.*', ids: 'bodies', what: 'een overleg' },
  { at: 'workingGroups.chosenBy', ids: 'bodies', what: 'een overleg' },
  { at: 'evaluations.*.body', ids: 'bodies', what: 'een overleg' },
  { at: 'evaluations.*.ambition', ids: 'ambitions', what: 'een ambitie' },
  { at: 'evaluations.*.line', ids: 'annualPlan.lines', what: 'een regel van het jaarplan' },
  { at: 'monitors.*.ambition', ids: 'ambitions', what: 'een ambitie' },
  { at: 'annualPlan.lines.*.ambitions.*', ids: 'ambitions', what: 'een ambitie' },
  { at: 'annualPlan.lines.*.costs.coveredBy.*.by', ids: 'funding.sources', what: 'een geldbron' },
  { at: 'annualPlan.alignedIn', ids: 'bodies', what: 'een overleg' },
  { at: 'annualPlan.adoptedBy.*.body', ids: 'bodies', what: 'een overleg' },
  { at: 'annualPlan.adoptedBy.*.partner', ids: 'partners', what: 'een partner' },
  { at: 'annualPlan.adoptedBy.*.sectors.*', ids: 'sectors', what: 'een sector' },
  { at: 'adoption.*.body', ids: 'bodies', what: 'een overleg' },
  { at: 'adoption.*.partner', ids: 'partners', what: 'een partner' },
  { at: 'adoption.*.sectors.*', ids: 'sectors', what: 'een sector' },
  { at: 'funding.sources.*.sectors.*', ids: 'sectors', what: 'een sector' },
  { at: 'consultations.*.heldWith', ids: 'bodies', what: 'een overleg' },
  { at: 'responsibilities.*.sectors.*', ids: 'sectors', what: 'een sector' },
  { at: 'participation.*.body', ids: 'bodies', what: 'een overleg' },
  { at: 'statutory.bodies.*', ids: 'bodies', what: 'een overleg' },
  { at: 'statutory.sectors.*', ids: 'sectors', what: 'een sector' },
];

const UNIQUE: readonly { at: string; what: string }[] = [
  { at: 'sectors.*.id', what: 'sectoren' },
  { at: 'partners.*.id', what: 'partners' },
  { at: 'ambitions.*.id', what: 'ambities' },
  { at: 'ambitions.*.questions.*.id', what: 'vraagstukken' },
  { at: 'bodies.*.id', what: 'overleggen' },
  { at: 'evaluations.*.id', what: 'evaluaties' },
  { at: 'monitors.*.id', what: 'monitors' },
  { at: 'annualPlan.lines.*.id', what: 'regels van het jaarplan' },
  { at: 'annualPlan.lines.*.activities.*.id', what: 'activiteiten van het jaarplan' },
  { at: 'principles.*.id', what: 'uitgangspunten' },
  { at: 'funding.sources.*.id', what: 'geldbronnen' },
  { at: 'consultations.*.id', what: 'andere overleggen' },
  { at: 'consultations.*.topics.*.id', what: 'onderwerpen van andere overleggen' },
  { at: 'responsibilities.*.id', what: 'verantwoordelijkheden' },
  { at: 'participation.*.id', what: 'gesprekken met kinderen en ouders' },
  { at: 'statutory.topics.*.id', what: 'wettelijke onderwerpen' },
  { at: 'statutory.earlyEducation.*.id', what: 'vve-afspraken' },
  { at: 'statutory.optional.*.id', what: 'afspraken die mogen' },
];
/** Unique within their list only. */
const UNIQUE_WITHIN: readonly { list: string; at: string; what: string }[] = [
  { list: 'bodies.*', at: 'seats.*.id', what: 'plekken in dit overleg' },
  { list: 'bodies.*', at: 'rotation.leave.*.*', what: 'plekken in dit rooster' },
  { list: 'bodies.*', at: 'coverage.*', what: 'sectoren in deze lijst' },
  { list: 'bodies.*', at: 'minutes.recipients.*', what: 'ontvangers in deze lijst' },
];

/** Longer lists of what is known help nobody. */
const MAX_NAMED = 20;

export function checkReferences(data: unknown): Finding[] {
  const lists = new Map<string, Set<unknown>>();
  const known = (list: Path): Set<unknown> => {
    const key = pathKey(list);
    const ids = lists.get(key) ?? new Set(entriesAt(data, list).map((entry) => valueAt(entry.value, ['id'])));
    lists.set(key, ids);
    return ids;
  };
  return REFERENCES.flatMap(({ at, ids, what }) =>
    stringsAt(data, at).flatMap(({ value, path }) => {
      const there = known(ids.startsWith('^') ? [...path.slice(0, 2), ids.slice(1)] : ids.split('.'));
      // A body must have seats: where it has none, that is what is told.
      const pointless = ids === '^seats' && there.size === 0;
      return pointless || there.has(value) ? [] : [unknown(value, path, what, [...there])];
    }),
  );
}

function unknown(value: string, path: Path, what: string, known: unknown[]): Finding {
  const names = known.filter((id) => typeof id === 'string');
  const list = names.length === 0 ? 'er is er nog geen' : names.slice(0, MAX_NAMED).join(', ') + (names.length > MAX_NAMED ? ', …' : '');
  const expected = `${what} (${list})`;
  return { path, code: 'scheme.unknown-reference', expected, message: `'${value}' bestaat niet; verwacht: ${expected}.` };
}

export function checkUnique(data: unknown): Finding[] {
  const everywhere = UNIQUE.flatMap(({ at, what }) => repeated(stringsAt(data, at), what));
  const within = UNIQUE_WITHIN.flatMap(({ list, at, what }) => placesOf(data, list).flatMap((path) => repeated(stringsAt(data, at, path), what)));
  return [...everywhere, ...within];
}

function repeated(found: { value: string; path: Path }[], what: string): Finding[] {
  const seen = new Set<string>();
  return found.flatMap(({ value, path }) => {
    const again = seen.has(value);
    seen.add(value);
    const expected = `elk kenmerk één keer onder de ${what}`;
    return again ? [{ path, code: 'scheme.duplicate-id', expected, message: `'${value}' staat twee keer; verwacht: ${expected}.` }] : [];
  });
}

function stringsAt(data: unknown, pattern: string, from: Path = []): { value: string; path: Path }[] {
  return placesOf(data, pattern, from).flatMap((path) => {
    const value = valueAt(data, path);
    return typeof value === 'string' ? [{ value, path }] : [];
  });
}

/** Every path that a pattern such as `bodies.*.seats.*.sector` stands for. */
function placesOf(data: unknown, pattern: string, from: Path = []): Path[] {
  return pattern
    .split('.')
    .reduce<Path[]>((paths, step) => paths.flatMap((path) => (step === '*' ? entriesAt(data, path).map((entry) => entry.path) : [[...path, step]])), [from]);
}
