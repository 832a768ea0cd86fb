/**
 * Checks on bodies that lean on another one: an agendacommissie that prepares its agenda, a meeting before each of its
 * meetings, seats that go to its chair. PURE.
 */
import type { z } from 'zod';
import { nominalDays } from './deadlines.js';
import { entriesAt, valueAt, type Finding, type Path } from './finding.js';
import { part, partOfBodies } from './part.js';
import { MeetsBefore, Seats } from './schema.bodies.js';
import { Deadline, Id } from './schema.values.js';

export function checkCommittees(data: unknown): Finding[] {
  const bodies = new Map(entriesAt(data, ['bodies']).map((body) => [valueAt(body.value, ['id']), body]));
  return [
    ...entriesAt(data, ['bodies']).flatMap(({ value, path }) => [...rhythm(value, path), ...committee(value, path, bodies)]),
    ...partOfBodies(data, ['meetsBefore'], MeetsBefore).flatMap(({ path, value }) => leaning(data, path, value, bodies)),
    ...chairCircles(data),
  ];
}

type Bodies = ReadonlyMap<unknown, { value: unknown; path: Path }>;

/** A rhythm of its own, or that of another body. */
function rhythm(body: unknown, path: Path): Finding[] {
  const own = valueAt(body, ['meetings']);
  const other = valueAt(body, ['meetsBefore']);
  if ((own === undefined) !== (other === undefined)) return [];
  const expected = "precies één van: meetings (null: het overleg bepaalt het zelf), meetsBefore";
  return [{ path: other === undefined ? path : [...path, 'meetsBefore'], at: 'key', code: 'scheme.rhythm', expected, message: `${other === undefined ? 'Er staat niet hoe vaak dit overleg vergadert' : 'Dit overleg heeft twee ritmes'}; verwacht: ${expected}.` }];
}

function committee(body: unknown, path: Path, bodies: Bodies): Finding[] {
  const preparedBy = part(body, ['agenda', 'preparedBy'], Id);
  const fixedBy = valueAt(body, ['agenda', 'fixedBy']);
  if (preparedBy === undefined) {
    if (fixedBy !== 'agendacommissie') return [];
    const expected = "een overleg van de soort agendacommissie bij 'preparedBy'";
    return [{ path: [...path, 'agenda', 'fixedBy'], code: 'scheme.no-agendacommissie', expected, message: `Een agendacommissie stelt de agenda vast, maar er staat niet welke; verwacht: ${expected}.` }];
  }
  const found = bodies.get(preparedBy);
  if (!found) return [];
  if (valueAt(found.value, ['kind']) !== 'agendacommissie') {
    const expected = 'een overleg van de soort agendacommissie';
    return [{ path: [...path, 'agenda', 'preparedBy'], code: 'scheme.no-agendacommissie', expected, message: `'${preparedBy}' is geen agendacommissie; verwacht: ${expected}.` }];
  }
  const id = valueAt(body, ['id']);
  const before = valueAt(found.value, ['meetsBefore', 'body']);
  // A committee without any rhythm, or before itself, is told of there.
  const elsewhere = typeof before === 'string' ? before !== id && before !== preparedBy : valueAt(found.value, ['meetings']) !== undefined;
  if (elsewhere) {
    const expected = `een agendacommissie met meetsBefore: { body: ${String(id)}, … }; elke commissie bereidt één overleg voor`;
    const does = typeof before === 'string' ? `vergadert voor '${before}'` : 'heeft een eigen ritme';
    return [{ path: [...path, 'agenda', 'preparedBy'], code: 'scheme.committee-of-another', expected, message: `'${preparedBy}' ${does}; verwacht: ${expected}.` }];
  }
  const seats = part(found.value, ['seats'], Seats) ?? [];
  const voting = seats.filter((seat) => seat.voting !== false);
  if (seats.length === 0 || voting.length > 0) return [];
  const expected = 'minstens één plek met stem';
  return [{ path: [...found.path, 'seats'], code: 'scheme.empty-agendacommissie', expected, message: `In de agendacommissie '${preparedBy}' beslist niemand; verwacht: ${expected}.` }];
}

/** Meets before a body that is itself planned, and, as its agendacommissie, between the closing of items and the fixing of the agenda. */
function leaning(data: unknown, path: Path, value: z.output<typeof MeetsBefore>, bodies: Bodies): Finding[] {
  const other = bodies.get(value.body);
  if (!other) return [];
  const id = valueAt(data, [...path.slice(0, 2), 'id']);
  const own = valueAt(other.value, ['meetings']);
  if (value.body === id || own === null || own === undefined) {
    const expected = 'een overleg met een vergaderritme (meetings)';
    return [{ path: [...path, 'body'], code: 'scheme.unplanned-body', expected, message: `'${value.body}' heeft zelf geen vergaderritme; verwacht: ${expected}.` }];
  }
  if (valueAt(other.value, ['agenda', 'preparedBy']) !== id) return [];
  const itemsDue = part(other.value, ['agenda', 'itemsDue'], Deadline);
  const approval = part(other.value, ['agenda', 'approval'], Deadline);
  const days = nominalDays({ ...value, time: value.startTime });
  if (!itemsDue || !approval) return [];
  if (days < nominalDays(itemsDue) && days > nominalDays(approval)) return papersTooEarly(data, path.slice(0, 2), value.body, days, nominalDays(itemsDue));
  const expected = `minder dan ${nominalDays(itemsDue)} en meer dan ${nominalDays(approval)} dagen ervoor: na de inzendtermijn, voor het vaststellen van de agenda`;
  return [{ path, at: 'key', code: 'scheme.chain-does-not-fit', expected, message: `De agendacommissie vergadert ${days} dagen voor '${value.body}'; verwacht: ${expected}.` }];
}

/** What the committee discusses is in before its own papers leave; else it gets them at the table. */
function papersTooEarly(data: unknown, body: Path, prepared: string, days: number, itemsDue: number): Finding[] {
  const path = [...body, 'agenda', 'papers'];
  const papers = part(data, path, Deadline);
  if (!papers || days + nominalDays(papers) < itemsDue) return [];
  const room = itemsDue - days - 1;
  const expected = room > 0 ? `liever hoogstens ${room} ${room === 1 ? 'dag' : 'dagen'} ervoor` : 'liever een commissie die later vergadert';
  return [{ path, at: 'key', severity: 'warning', code: 'scheme.tight-chain', expected, message: `De agendacommissie krijgt haar stukken ${nominalDays(papers)} dagen voor zij vergadert; dan zijn de agendapunten voor '${prepared}' nog niet binnen; ${expected}.` }];
}

/** A chair's seat that depends, by way of other bodies, on itself. */
function chairCircles(data: unknown): Finding[] {
  const chairOf = new Map<unknown, { to: string; path: Path }>();
  for (const { value: seats, path } of partOfBodies(data, ['seats'], Seats)) {
    const chair = valueAt(data, [...path.slice(0, 2), 'chair', 'seat']);
    const index = seats.findIndex((seat) => seat.id === chair);
    const to = seats[index]?.filledBy.chairOf;
    if (to !== undefined) chairOf.set(valueAt(data, [...path.slice(0, 2), 'id']), { to, path: [...path, index, 'filledBy', 'chairOf'] });
  }
  return [...chairOf].flatMap(([id, { to, path }]) => {
    const seen = new Set<unknown>([id]);
    for (let at: string | undefined = to; at !== undefined; at = chairOf.get(at)?.to) {
      if (at === id) {
        const expected = 'een voorzitter die ergens vandaan komt';
        return [{ path, code: 'scheme.cycle', expected, message: `De voorzitters wijzen naar elkaar (${[...seen, id].join(' → ')}); verwacht: ${expected}.` }];
      }
      if (seen.has(at)) return [];
      seen.add(at);
    }
    return [];
  });
}
