/** Checks on the period, on how often bodies meet, and on the order between them. PURE. */
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import { nominalDays } from './deadlines.js';
import { part, partOfBodies } from './part.js';
import { Meetings, MeetsBefore } from './schema.bodies.js';
import { Deadline, Period } from './schema.values.js';

export function checkPeriod(data: unknown): Finding[] {
  const period = part(data, ['period'], Period);
  if (!period || period.until === null || period.until >= period.from) return [];
  const expected = `een dag op of na ${period.from}`;
  return [{ path: ['period', 'until'], code: 'scheme.period-order', expected, message: `De periode eindigt op ${period.until}, vóór zij begint; verwacht: ${expected}.` }];
}

export function checkFrequencies(data: unknown): Finding[] {
  return partOfBodies(data, ['meetings'], Meetings).flatMap(({ path, value }) => {
    const { min, max, target } = value.perYear;
    if (min > max) {
      const expected = `hoogstens ${max} (max)`;
      return [{ path: [...path, 'perYear', 'min'], code: 'scheme.frequency', expected, message: `Het minimum van ${min} vergaderingen per jaar is meer dan het maximum; verwacht: ${expected}.` }];
    }
    if (target < min || target > max) {
      const expected = `een aantal van ${min} tot en met ${max}`;
      return [{ path: [...path, 'perYear', 'target'], code: 'scheme.frequency', expected, message: `Het streven van ${target} vergaderingen per jaar valt buiten de grenzen; verwacht: ${expected}.` }];
    }
    if ((value.informalMinutes ?? 0) >= value.durationMinutes) {
      const expected = `minder dan ${value.durationMinutes} minuten`;
      return [{ path: [...path, 'informalMinutes'], code: 'scheme.frequency', expected, message: `Er blijft geen tijd over om te vergaderen; verwacht: ${expected}.` }];
    }
    const most = Math.floor(365 / Math.max(target, 1));
    if (value.minDaysApart <= most) return [];
    const expected = `hoogstens ${most} dagen, want een jaar moet ${target} vergaderingen kunnen bevatten`;
    return [{ path: [...path, 'minDaysApart'], code: 'scheme.frequency', expected, message: `Met ${value.minDaysApart} dagen ertussen passen er geen ${target} vergaderingen in een jaar; verwacht: ${expected}.` }];
  });
}

/** One agenda's papers after the meeting before it (a problem), and better its items too (a warning); of meetings spread evenly over a year. */
export function checkSpacing(data: unknown): Finding[] {
  return partOfBodies(data, ['meetings'], Meetings).flatMap(({ path, value }): Finding[] => {
    const { target } = value.perYear;
    const apart = Math.floor(365 / Math.max(target, 1));
    const agenda = [...path.slice(0, 2), 'agenda'];
    const [papers, itemsDue] = ['papers', 'itemsDue'].map((slot) => part(data, [...agenda, slot], Deadline));
    const found = { path: [...path, 'perYear', 'target'], code: 'scheme.chain-does-not-fit' };
    const spread = `Bij ${target} vergaderingen per jaar liggen er ongeveer ${apart} dagen tussen twee vergaderingen`;
    if (papers && nominalDays(papers) >= apart) {
      const expected = `stukken minder dan ${apart} dagen voor de vergadering, of minder vergaderingen`;
      return [{ ...found, expected, message: `${spread}; de stukken (${nominalDays(papers)} dagen ervoor) passen daar niet tussen; verwacht: ${expected}.` }];
    }
    if (!itemsDue || nominalDays(itemsDue) < apart) return [];
    const expected = `liever een inzendtermijn van minder dan ${apart} dagen`;
    return [{ ...found, severity: 'warning', code: 'scheme.tight-chain', expected, message: `${spread}; agendapunten moeten dan binnen zijn (${nominalDays(itemsDue)} dagen ervoor) voordat de vorige vergadering is geweest; ${expected}.` }];
  });
}

interface Edge { path: Path; from: unknown; to: string; toPath: Path | undefined; atLeastDays: number }

/** `precedes`: towards a body whose meetings are planned, without going in circles, and early enough to be of use. */
export function checkOrder(data: unknown): Finding[] {
  const bodies = entriesAt(data, ['bodies']);
  const pathOf = new Map(bodies.map((body) => [valueAt(body.value, ['id']), body.path]));
  const edges = partOfBodies(data, ['meetings'], Meetings).flatMap(({ path, value }): Edge[] => {
    if (!value.precedes) return [];
    const from = valueAt(data, [...path.slice(0, 2), 'id']);
    return [{ path: [...path, 'precedes'], from, to: value.precedes.body, toPath: pathOf.get(value.precedes.body), atLeastDays: value.precedes.atLeastDays }];
  });
  // A body that meets before each meeting of another waits for no body of its own, but others may wait for it.
  const leaning = partOfBodies(data, ['meetsBefore'], MeetsBefore).map(({ path, value }) => [valueAt(data, [...path.slice(0, 2), 'id']), value.body] as const);
  const next = new Map<unknown, string>([...leaning, ...edges.map((edge) => [edge.from, edge.to] as const)]);
  return edges.flatMap((edge) => [...circle(edge, next), ...unplanned(data, edge), ...tooLate(data, edge)]);
}

function circle(edge: Edge, next: Map<unknown, string>): Finding[] {
  const way = new Set<unknown>([edge.from]);
  for (let at: string | undefined = edge.to; at !== undefined; at = next.get(at)) {
    if (at === edge.from) {
      const expected = 'een volgorde zonder kringen';
      return [{ path: [...edge.path, 'body'], code: 'scheme.cycle', expected, message: `De overleggen wachten op elkaar (${[...way, at].join(' → ')}); verwacht: ${expected}.` }];
    }
    if (way.has(at)) return [];
    way.add(at);
  }
  return [];
}

function unplanned(data: unknown, edge: Edge): Finding[] {
  if (!edge.toPath || valueAt(data, [...edge.toPath, 'meetings']) || valueAt(data, [...edge.toPath, 'meetsBefore'])) return [];
  const expected = 'een overleg met een vergaderritme (meetings of meetsBefore)';
  return [{ path: [...edge.path, 'body'], code: 'scheme.unplanned-body', expected, message: `'${edge.to}' bepaalt zelf wanneer het vergadert; verwacht: ${expected}.` }];
}

/** Days between two meetings of the body at `path`, spread evenly over a year; of one that meets before each of another, between those. */
function daysApart(data: unknown, path: Path): number | null {
  const before = part(data, [...path, 'meetsBefore'], MeetsBefore);
  const lead = before && entriesAt(data, ['bodies']).find(({ value }) => valueAt(value, ['id']) === before.body);
  const meetings = part(data, [...(lead ? lead.path : path), 'meetings'], Meetings);
  return meetings ? Math.floor(365 / Math.max(meetings.perYear.target, 1)) : null;
}

/** What one body proposes must reach the papers of the next (a problem), and better its call for items (a warning); and not have to be there before the meeting that comes first. */
function tooLate(data: unknown, edge: Edge): Finding[] {
  if (!edge.toPath) return [];
  const agenda = [...edge.toPath, 'agenda'];
  const path = [...edge.path, 'atLeastDays'];
  const apart = daysApart(data, edge.toPath);
  if (apart !== null && edge.atLeastDays >= apart) {
    const expected = `minder dan ${apart} dagen`;
    return [{ path, code: 'scheme.chain-does-not-fit', expected, message: `Tussen twee vergaderingen van '${edge.to}' liggen ongeveer ${apart} dagen; een voorstel dat er ${edge.atLeastDays} dagen voor klaar moet zijn, past daar niet tussen; verwacht: ${expected}.` }];
  }
  const papers = part(data, [...agenda, 'papers'], Deadline);
  if (papers && edge.atLeastDays < nominalDays(papers)) {
    const expected = `minstens ${nominalDays(papers)} dagen`;
    return [{ path, code: 'scheme.chain-does-not-fit', expected, message: `Een voorstel haalt met ${edge.atLeastDays} dagen de stukken van '${edge.to}' niet; verwacht: ${expected}.` }];
  }
  const itemsDue = part(data, [...agenda, 'itemsDue'], Deadline);
  if (!itemsDue || edge.atLeastDays >= nominalDays(itemsDue)) return [];
  const expected = `liever minstens ${nominalDays(itemsDue)} dagen`;
  return [{ path, severity: 'warning', code: 'scheme.tight-chain', expected, message: `Met ${edge.atLeastDays} dagen komen voorstellen na de inzendtermijn van '${edge.to}'; ${expected}.` }];
}
