/**
 * What a new version of a scheme changes, in Dutch lines. PURE. Compares two compiled schemes by their ids: what is called
 * otherwise is renamed, what has another id is another thing.
 */
import canonicalize from 'canonicalize';
import { chair, optionalMeeting, rhythm, seatOrMembers, untilChosen } from './explain/bodies.js';
import { FIXED_BY } from './explain/preparation.js';
import { between, deadline, enumeration, holder, KINDS, named, namesOf, weekdays } from './explain/words.js';
import type { Body, Scheme, Seat } from './model.js';
import { CATEGORIES, keptInWords, RETENTION } from './retention.js';

export interface SchemeDifference {
  part: 'overleggen' | 'plekken' | 'vergaderingen' | 'agenda en verslag' | 'inhoud';
  change: 'new' | 'gone' | 'changed';
  /** The body that it is about; null: the LEA as a whole. */
  body: string | null;
  /** A seat of that body; null: the body itself. */
  seat: string | null;
  text: string;
}

/** In the order of the new file; nothing where the two say the same. */
export function compareSchemes(before: Scheme, after: Scheme): SchemeDifference[] {
  const bodies = pairs(before.bodies, after.bodies);
  const called = withNamesOf(before, after);
  const same = pairs(called.bodies, after.bodies).both;
  return [
    ...bodies.gone.map((body) => ofBody('overleggen', 'gone', body, `Overleg vervalt: ${body.name}.`)),
    ...bodies.added.map((body) => ofBody('overleggen', 'new', body, `Nieuw overleg: ${body.name} (${rhythm(after, body)}).`)),
    ...bodies.both.flatMap(([old, body]) => (old.name === body.name ? [] : [ofBody('overleggen', 'changed', body, `${old.name} heet voortaan ${body.name}.`)])),
    ...bodies.both.flatMap(([old, body]) => seats(called, after, old, body)),
    ...same.flatMap(([old, body]) => aspects(called, after, old, body)),
    ...same.flatMap(([old, body]) => optionalMeetings(old, body)),
    ...content(before, after),
  ];
}

/** A new name is told once, not again in every line that mentions it. */
function withNamesOf(before: Scheme, after: Scheme): Scheme {
  const renamed = <T extends { id: string; name: string }>(old: readonly T[], now: readonly { id: string; name: string }[]): T[] => old.map((one) => ({ ...one, name: named(now, one.id) === one.id ? one.name : named(now, one.id) }));
  const bodies = renamed(before.bodies, after.bodies).map((body) => ({ ...body, seats: renamed(body.seats, after.bodies.find(({ id }) => id === body.id)?.seats ?? []) }));
  return { ...before, bodies, sectors: renamed(before.sectors, after.sectors), partners: renamed(before.partners, after.partners), ambitions: renamed(before.ambitions, after.ambitions) };
}

function seats(before: Scheme, after: Scheme, old: Body, body: Body): SchemeDifference[] {
  const { gone, added, both } = pairs(old.seats, body.seats);
  const line = (change: SchemeDifference['change'], seat: Seat, text: string): SchemeDifference => ({ part: 'plekken', change, body: body.id, seat: seat.id, text: `${body.name}: ${text}` });
  return [
    ...gone.map((seat) => line('gone', seat, `de plek ‘${seat.name}’ vervalt.`)),
    ...added.map((seat) => line('new', seat, `nieuwe plek ‘${seat.name}’: ${filling(after, seat)}.`)),
    ...both.flatMap(([was, seat]) => (was.name === seat.name ? [] : [line('changed', seat, `de plek ‘${was.name}’ heet voortaan ‘${seat.name}’.`)])),
    ...both.flatMap(([was, seat]) => changed(filling(before, was), filling(after, seat)).map((text) => line('changed', seat, `de plek ‘${seat.name}’ wordt anders gevuld: ${text}.`))),
    ...both.flatMap(([was, seat]) => (was.voting === seat.voting ? [] : [line('changed', seat, `de plek ‘${seat.name}’ ${seat.voting ? 'krijgt een stem' : 'stemt niet meer mee'}.`)])),
    ...both.flatMap(([was, seat]) => otherwise(SEAT_REST, [was, before], [seat, after]).map((text) => line('changed', seat, `de plek ‘${seat.name}’: ${text}.`))),
  ];
}

/** Told in full: the seat's name need not say it. */
const filling = (scheme: Scheme, seat: Seat): string => holder(scheme, { ...seat, name: '' }).join(', ');

type Aspect = readonly [part: SchemeDifference['part'], label: string, told: (scheme: Scheme, body: Body) => string];

const AGENDA = ['call', 'itemsDue', 'approval', 'papers'] as const;
const MINUTES = ['decisionList', 'draft', 'review', 'akkoord', 'distribution'] as const;
const LABELS = { call: 'oproep', itemsDue: 'agendapunten binnen', approval: 'agenda vastgesteld', papers: 'stukken verzonden', decisionList: 'besluiten- en actielijst', draft: 'conceptverslag', review: 'opmerkingen op het verslag', akkoord: 'akkoord op het verslag', distribution: 'verslag verspreid' } as const;

const ASPECTS: readonly Aspect[] = [
  ['overleggen', 'soort', (_, { kind }) => KINDS[kind]],
  ['overleggen', 'werkt aan', (scheme, { ambitions }) => namesOf(scheme.ambitions, ambitions) || 'alles'],
  ['overleggen', 'voorzitter', (_, body) => chair(body)],
  ['overleggen', 'secretaris', (scheme, body) => `${seatOrMembers(body, body.secretary)}${untilChosen(scheme, body)}`],
  ['overleggen', 'notulist', (_, body) => seatOrMembers(body, body.minuteTaker)],
  ['overleggen', 'altijd vertegenwoordigd', (scheme, { coverage }) => namesOf(scheme.sectors, coverage) || 'geen eis'],
  ['vergaderingen', 'hoe vaak', (scheme, body) => rhythm(scheme, body)],
  ['vergaderingen', 'voorkeursdagen', (_, { meetings }) => (meetings ? `${weekdays(meetings.weekdays)}, ${meetings.startTime} uur, ${meetings.durationMinutes} minuten` : 'geen')],
  ['vergaderingen', 'dagen tussen twee vergaderingen', (_, { meetings }) => (meetings ? `minstens ${meetings.minDaysApart}` : 'geen regel')],
  ['vergaderingen', 'plaats', (_, { meetings, meetsBefore }) => meetings?.place ?? meetsBefore?.place ?? 'geen'],
  ['vergaderingen', 'volgorde', (scheme, { meetings }) => (meetings?.precedes ? `minstens ${meetings.precedes.atLeastDays} dagen voor ${named(scheme.bodies, meetings.precedes.body)}` : 'geen regel')],
  ['vergaderingen', 'vooraf aan een ander overleg', (_, { meetsBefore }) => (meetsBefore ? deadline(meetsBefore.before) : 'nee')],
  ['agenda en verslag', 'wie de agenda voorbereidt', (scheme, { agenda }) => (agenda.preparedBy === null ? 'de secretaris' : named(scheme.bodies, agenda.preparedBy))],
  ['agenda en verslag', 'wie de agenda vaststelt', (_, { agenda }) => FIXED_BY[agenda.fixedBy]],
  ['agenda en verslag', 'wie het verslag krijgt', (scheme, { minutes }) => namesOf(scheme.bodies, minutes.recipients)],
  ...AGENDA.map((slot): Aspect => ['agenda en verslag', LABELS[slot], (_, { agenda }) => deadline(agenda[slot])]),
  ...MINUTES.map((slot): Aspect => ['agenda en verslag', LABELS[slot], (_, { minutes }) => deadline(minutes[slot])]),
];

/** What is compared as a whole, for a reader who then looks in the file. */
type Rest<T> = readonly (readonly [name: string, of: (one: T, scheme: Scheme) => unknown])[];

const REST: Rest<Body> = [
  ['de taken', ({ tasks }) => tasks],
  ['het rooster van aftreden', ({ rotation }) => rotation],
  ['de vaste agendapunten', ({ agenda }) => agenda.standingItems],
  ['de herinneringen', ({ agenda }) => agenda.reminderDays],
  ['hoeveel tijd vrij blijft', ({ meetings }) => meetings?.informalMinutes ?? 0],
  ['hoe lang het vooraf vergadert', ({ meetsBefore }) => meetsBefore?.durationMinutes ?? 0],
  ['wanneer te zien is welk verslag vanzelf uitgaat', ({ minutes }) => minutes.previewWorkingDays],
  ['hoe de termijnen heten', ({ agenda, minutes }) => [...AGENDA.map((slot) => agenda[slot].label), ...MINUTES.map((slot) => minutes[slot].label)]],
  ['waarvan het een onderdeel is', ({ partOf }) => partOf],
  ['of het nog moet worden ingesteld', ({ yetToInstall }) => yetToInstall],
];

/** Left out where the way it is filled says it: an office is a function, a partner has a sector. */
const SEAT_REST: Rest<Seat> = [
  ['de functie', ({ role, filledBy }) => (filledBy.kind === 'office' && filledBy.office === role ? null : role)],
  ['de sector', (seat, scheme) => (seat.sector === sectorBy(seat, scheme) ? null : seat.sector)],
  ['wie iemand levert', ({ providedBy }) => providedBy],
  ['of zij tijdelijk is', ({ temporary }) => temporary],
  ['de taken', ({ tasks }) => tasks],
];

function sectorBy({ filledBy: by }: Seat, { partners }: Scheme): string | null {
  return by.kind === 'sector' ? by.sector : by.kind === 'partner' ? (partners.find(({ id }) => id === by.partner)?.sector ?? null) : null;
}

function aspects(before: Scheme, after: Scheme, old: Body, body: Body): SchemeDifference[] {
  const told = ASPECTS.flatMap(([part, label, tell]) => changed(tell(before, old), tell(after, body)).map((text) => ofBody(part, 'changed', body, `${body.name}, ${label}: ${text}.`)));
  return [...told, ...otherwise(REST, [old, before], [body, after]).map((text) => ofBody('overleggen', 'changed', body, `${body.name}: ${text}.`))];
}

/** What a body may hold beside its own rhythm. */
function optionalMeetings(old: Body, body: Body): SchemeDifference[] {
  const { gone, added, both } = pairs(old.optionalMeetings, body.optionalMeetings);
  const line = (change: SchemeDifference['change'], text: string): SchemeDifference => ofBody('vergaderingen', change, body, `${body.name}: ${text}.`);
  return [
    ...gone.map(({ name }) => line('gone', `de extra vergadering ‘${name}’ vervalt`)),
    ...added.map((one) => line('new', `nieuwe extra vergadering ‘${one.name}’: ${optionalMeeting(one)}`)),
    ...both.flatMap(([was, one]) => (was.name === one.name ? [] : [line('changed', `de extra vergadering ‘${was.name}’ heet voortaan ‘${one.name}’`)])),
    ...both.flatMap(([was, one]) => changed(optionalMeeting(was), optionalMeeting(one)).map((text) => line('changed', `de extra vergadering ‘${one.name}’: ${text}`))),
  ];
}

function otherwise<T>(rest: Rest<T>, was: readonly [T, Scheme], becomes: readonly [T, Scheme]): string[] {
  const found = rest.filter(([, of]) => differ(of(...was), of(...becomes))).map(([name]) => name);
  return found.length === 0 ? [] : [`ook anders: ${enumeration(found)}`];
}

/** `more`: what else there is to say of it, compared as a whole. */
type Listed = readonly [what: string, list: (scheme: Scheme) => readonly { id: string; name: string; more?: unknown }[]];

const withMore = <T extends { id: string; name: string }>(things: readonly T[]) => things.map(({ id, name, ...more }) => ({ id, name, more }));

const LISTS: readonly Listed[] = [
  ['partner', ({ partners }) => withMore(partners)],
  ['ambitie', ({ ambitions }) => withMore(ambitions.map(({ questions: _, ...ambition }) => ambition))],
  ['vraagstuk', ({ ambitions }) => ambitions.flatMap(({ id: more, questions }) => questions.map(({ id, text }) => ({ id, name: text, more })))],
  ['evaluatie', ({ evaluations }) => withMore(evaluations)],
  ['monitor', ({ monitors }) => withMore(monitors)],
  ['overleg naast de LEA', ({ consultations }) => withMore(consultations)],
];

const OTHER: Rest<Scheme> = [
  ['de titel', ({ title }) => title],
  ['de naam van de gemeente', ({ municipality }) => municipality.name],
  ['hoe ambities en vraagstukken heten', ({ words }) => words],
  ['de postbus', ({ mailbox }) => mailbox],
  ['de vakantieregels', ({ holidays }) => holidays],
  ['de sectoren', ({ sectors }) => sectors],
  ['de uitgangspunten', ({ principles }) => principles],
  ['de regels voor werkgroepen', ({ workingGroups }) => workingGroups],
  ['het jaarplan', ({ annualPlan }) => annualPlan],
  ['de verantwoordelijkheden', ({ responsibilities }) => responsibilities],
  ['de gesprekken met kinderen en ouders', ({ participation }) => participation],
  ['wie de LEA vaststelt', ({ adoption }) => adoption],
  ['het geld', ({ funding }) => funding],
  ['wat de wet vraagt', ({ statutory }) => statutory],
];

function content(before: Scheme, after: Scheme): SchemeDifference[] {
  const line = (change: SchemeDifference['change'], text: string): SchemeDifference => ({ part: 'inhoud', change, body: null, seat: null, text });
  const period = ({ period: { from, until } }: Scheme): string => between(from, until);
  const listed = LISTS.flatMap(([what, list]) => {
    const { gone, added, both } = pairs(list(before), list(after));
    return [
      ...gone.map(({ name }) => line('gone', `Vervalt (${what}): ${name}.`)),
      ...added.map(({ name }) => line('new', `Nieuw (${what}): ${name}.`)),
      ...both.flatMap(([old, now]) => (old.name === now.name ? [] : [line('changed', `Anders gezegd (${what}): ‘${old.name}’ wordt ‘${now.name}’.`)])),
      ...both.flatMap(([old, now]) => (differ(old.more, now.more) ? [line('changed', `Ook anders (${what}): ${now.name}.`)] : [])),
    ].map((one) => ({ ...one, text: one.text.replace(/([.?!])\.$/, '$1') }));
  });
  const rest = OTHER.filter(([, of]) => differ(of(before, before), of(after, after))).map(([name]) => name);
  const kept = CATEGORIES.flatMap((category) => changed(keptInWords(category, before.retention[category]), keptInWords(category, after.retention[category])).map((text) => line('changed', `Bewaren, ${RETENTION[category].title}: ${text}.`)));
  return [
    ...changed(period(before), period(after)).map((text) => line('changed', `Looptijd: ${text}.`)),
    ...listed,
    ...kept,
    ...(rest.length === 0 ? [] : [line('changed', `Ook anders: ${enumeration(rest)}.`)]),
  ];
}

const changed = (was: string, becomes: string): string[] => (was === becomes ? [] : [`was ${was}; wordt ${becomes}`]);
const differ = (was: unknown, becomes: unknown): boolean => canonicalize(was) !== canonicalize(becomes);
const ofBody = (part: SchemeDifference['part'], change: SchemeDifference['change'], { id }: Body, text: string): SchemeDifference => ({ part, change, body: id, seat: null, text });

function pairs<T extends { id: string }>(before: readonly T[], after: readonly T[]): { gone: T[]; added: T[]; both: [T, T][] } {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Set(after.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !now.has(id)),
    added: after.filter(({ id }) => !old.has(id)),
    both: after.flatMap((one): [T, T][] => (old.has(one.id) ? [[old.get(one.id)!, one]] : [])),
  };
}
