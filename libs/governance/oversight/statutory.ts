/**
 * Was the yearly overleg held as the law asks: often enough, with every board and holder, on its topics, with agreements, and those on
 * vve? PURE. Several meetings of a year add up. Every finding says what is missing and what it rests on.
 */
import { formatDutchDate } from '#calendar/local-date';
import { heldOn } from '../agreements/agreement.rules.js';
import { countsThrough, latest } from './absence.js';
import { EXPLORATION_YEARS, type LawPoint } from './law.data.js';
import { lawOf, pointsOf, type Law } from './law.js';
import { best, counts, presenceAt, type Presence, type PresenceAt } from './presence.js';
import type { AgreementInForce, Evidence, Finding, Gap, ItemOnAgenda, ObligedPartner, StatutoryCheck, StatutoryFacts } from './statutory.model.js';

/** @param law of the year; given by specs only */
export function checkStatutory(facts: StatutoryFacts, law: Law = lawOf(facts.year)): StatutoryCheck {
  const present = new Set(facts.partners.map(({ partyId }) => partyId));
  const points = law.points.filter(({ onlyWith }) => onlyWith === null || present.has(onlyWith));
  const partners = facts.partners.filter(({ partyId }) => law.parties.some(({ id }) => id === partyId));
  const findings = law.points.length === 0 ? [] : [held(facts, law), ...partners.map((partner) => tookPart(facts, law, partner)), ...points.map((point) => onPoint(facts, law, point))];
  return { year: facts.year, day: facts.day, ok: findings.every(({ ok }) => ok), findings };
}

/** What is missing in a year that is over can be recorded still, and not be done any more. */
const isOver = ({ year, day }: Pick<StatutoryFacts, 'year' | 'day'>): boolean => day >= `${year}-12-31`;

const other = (text: string): Gap => ({ text, lacks: null });

function finding(law: Law, articles: readonly string[], { gaps, ...one }: Omit<Finding, 'ok' | 'articles' | 'missing' | 'unshown' | 'mandateHelps' | 'absentWith' | 'unrecorded'> & Partial<Pick<Finding, 'unshown' | 'mandateHelps' | 'absentWith' | 'unrecorded'>>): Finding {
  return { unshown: 0, mandateHelps: false, absentWith: null, unrecorded: [], ...one, missing: gaps.map(({ text }) => text), gaps, ok: gaps.length === 0, articles: law.articles.filter(({ id }) => articles.includes(id)).map(({ name }) => name) };
}

function held(facts: StatutoryFacts, law: Law): Finding {
  const { year, perYear, meetings } = facts;
  const short = perYear - meetings.length;
  const times = perYear === 1 ? '' : ` Het zijn er ${meetings.length} van ${perYear}.`;
  return finding(law, ['wpo-161', 'wvo-118a'], {
    id: 'overleg',
    kind: 'overleg',
    name: 'Het jaarlijkse overleg',
    gaps: short > 0 ? [other(`Het overleg dat de wet vraagt, is in ${year} ${isOver(facts) ? '' : 'nog '}${meetings.length === 0 ? 'niet gehouden' : 'niet vaak genoeg gehouden'}.${times}${isOver(facts) ? '' : ' Plan een vergadering voor het eind van het jaar.'}`)] : [],
    evidence: meetings.map(({ meetingId, on }) => ({ kind: 'vergadering', id: meetingId, meetingId, on })),
  });
}

type Wanting = Readonly<Record<Exclude<Presence, 'aanwezig' | 'vertegenwoordigd'>, (name: string, year: number) => string>>;

const WANTING: Wanting = {
  'zonder-mandaat': (name) => `Namens ${name} kwam iemand van wie geen mandaat is vastgelegd. Leg het mandaat vast.`,
  afwezig: (name, year) => `${name} was er in ${year} nog niet bij. Zorg dat dit bestuur de volgende keer komt, of leg vast wie namens hen spreekt.`,
  onvermeld: (name) => `Of ${name} erbij was, is niet vastgelegd. Vul de aanwezigheid van de vergadering aan.`,
  'geen-plek': (name) => `${name} heeft geen plek in dit overleg. Geef hen er een, of leg vast wie namens hen spreekt.`,
};

const WANTING_WHEN_OVER: Wanting = {
  ...WANTING,
  afwezig: (name, year) => `${name} was er in ${year} niet bij. Sprak er iemand namens hen? Leg dan vast wie.`,
  'geen-plek': (name) => `${name} had geen plek in dit overleg. Sprak er iemand namens hen? Leg dan vast wie.`,
};

/** Where nobody wrote down who was there, that comes first. */
const MENDED_BY_MANDATE: readonly Presence[] = ['zonder-mandaat', 'afwezig', 'geen-plek'];

function tookPart(facts: StatutoryFacts, law: Law, { id, name, partyId }: ObligedPartner): Finding {
  const { year, meetings, mandates } = facts;
  const party = law.parties.find((one) => one.id === partyId)!;
  const seen = meetings.map((meeting) => presenceAt(id, meeting, mandates));
  const found = best(seen);
  const gaps = found === null ? [other(`Er is in ${year} ${isOver(facts) ? '' : 'nog '}geen vergadering geweest waar ${name} bij kon zijn.`)] : counts(found.presence) ? [] : [other((isOver(facts) ? WANTING_WHEN_OVER : WANTING)[found.presence as keyof Wanting](name, year))];
  return finding(law, party.articles, { id: `partij:${id}`, kind: 'partij', name: `${name} (${party.name})`, gaps, mandateHelps: found !== null && MENDED_BY_MANDATE.includes(found.presence), unrecorded: found?.presence === 'onvermeld' ? seen.filter(({ presence }) => presence === 'onvermeld').map(({ meetingId, on }) => ({ meetingId, on })) : [], evidence: seen.filter(({ presence }) => counts(presence)).flatMap(presenceEvidence) });
}

function presenceEvidence({ meetingId, on, mandateId }: PresenceAt): Evidence[] {
  const meeting: Evidence = { kind: 'vergadering', id: meetingId, meetingId, on };
  return mandateId === null ? [meeting] : [meeting, { kind: 'mandaat', id: mandateId, meetingId: null, on }];
}

function onPoint(facts: StatutoryFacts, law: Law, point: LawPoint): Finding {
  const absent = absence(facts, point);
  const base = { id: point.id, kind: point.kind, name: point.name, absentWith: point.absentWith };
  if (absent) return finding(law, point.articles, { ...base, ...absent });
  const items = facts.items.filter(({ topicIds }) => bearsOn(topicIds, point));
  const discussed = items.filter((one) => one.discussed);
  const agreements = facts.agreements.filter((one) => heldOn(one, facts.day) && bearsOn(one.topicIds, point));
  return finding(law, point.articles, {
    ...base,
    gaps: [...(point.asks.includes('besproken') ? talkedAbout(facts, point, items) : []), ...(point.asks.includes('afspraak') ? agreedOn(law, facts, point, agreements) : [])],
    evidence: [
      ...discussed.filter(isOpen).map(({ itemId, meetingId, on }): Evidence => ({ kind: 'agendapunt', id: itemId, meetingId, on })),
      ...agreements.filter(isOpen).map(({ agreementId, decidedOn }): Evidence => ({ kind: 'afspraak', id: agreementId, meetingId: null, on: decidedOn })),
    ],
    unshown: [...discussed, ...agreements].filter((one) => !isOpen(one)).length,
  });
}

const isOpen = ({ confidential }: { confidential?: boolean }): boolean => confidential !== true;

const bearsOn = (topicIds: readonly string[], { id }: LawPoint): boolean => topicIds.some((topic) => pointsOf(topic).includes(id));

function talkedAbout(facts: StatutoryFacts, { name }: LawPoint, items: readonly ItemOnAgenda[]): Gap[] {
  if (items.some(({ discussed }) => discussed)) return [];
  const unwritten = items.find(({ recorded }) => !recorded);
  if (unwritten) return [other(`‘${name}’ stond op ${isOpen(unwritten) ? `de agenda van ${formatDutchDate(unwritten.on)}` : 'een agenda'}. Leg vast wat ervan kwam.`)];
  return [{ text: `Over ‘${name}’ is in ${facts.year} ${isOver(facts) ? 'niet gesproken.' : 'nog niet gesproken. Zet het op een agenda.'}`, lacks: 'besproken' }];
}

/** With each party that the law names for it, as far as there is one among the partners. */
function agreedOn({ parties }: Law, facts: StatutoryFacts, { name, agreedWith }: LawPoint, agreements: readonly AgreementInForce[]): Gap[] {
  if (agreements.length === 0) return [{ text: isOver(facts) ? `Er gold geen afspraak over ‘${name}’. Was zij er wel? Leg haar dan vast.` : `Er geldt geen afspraak over ‘${name}’. Maak er een, of leg vast welke er al is.`, lacks: 'afspraak' }];
  const wanted = agreedWith.filter((party) => facts.partners.some(({ partyId }) => partyId === party));
  const lacking = wanted.filter((party) => !agreements.some(({ partyIds }) => partyIds.includes(party)));
  const names = parties.filter(({ id }) => lacking.includes(id)).map((party) => party.name);
  return lacking.length === 0 ? [] : [other(`De afspraak over ‘${name}’ is niet gemaakt met: ${names.join(', ')}.${isOver(facts) ? '' : ' Betrek hen erbij.'}`)];
}

/** Said not to be at issue here: then its exploration is on file, not older than a council's term, and says the same. null: not said. */
function absence({ year, day, claims, explorations }: StatutoryFacts, { name, absentWith }: LawPoint): Pick<Finding, 'gaps' | 'evidence'> | null {
  const said = claims.some(({ pointId, fromYear, untilYear }) => pointId === absentWith && fromYear <= year && (untilYear === null || untilYear >= year));
  if (!said) return null;
  const last = latest(explorations.filter(({ pointId, on }) => pointId === absentWith && on <= day && countsThrough(on) >= year));
  const evidence: Evidence[] = last ? [{ kind: 'verkenning', id: last.explorationId, meetingId: null, on: last.on }] : [];
  if (!last) return { gaps: [other(`Over ‘${name}’ is gezegd dat het hier niet speelt. De verkenning die dat laat zien ontbreekt, of is ouder dan ${EXPLORATION_YEARS} jaar.`)], evidence };
  return { gaps: last.atIssue ? [other(`Over ‘${name}’ is gezegd dat het hier niet speelt, maar de verkenning van ${formatDutchDate(last.on)} zegt dat het wel speelt.`)] : [], evidence };
}
