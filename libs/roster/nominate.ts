/** May this candidate be put forward for that seat, given who stays and who was put forward for the other seats that come free? PURE. */
import { formatDutchDate } from '#calendar/local-date';
import type { Assignment } from './assign.js';
import { fill } from './fill.js';
import type { Candidate, Roster, Sitting } from './model.js';
import { costOf, KEPT, leaves, match, requiredSectors, STRICT, wantsToGo, type Limits, type Situation, type Vacated } from './situation.js';

/**
 * - `leaves`: wants to leave, and would come in the own place.
 * - `not-eligible`: does not come from where this seat is filled from.
 * - `already-here`: sits in another seat that day, or was put forward for one.
 * - `comes-back`: leaves that day, and by the rules somebody else comes first. `max-terms`: has sat here as long as anybody may.
 * - `coverage`: the seats that are left cannot cover any more what this line-up lacks.
 * - `needed-elsewhere`: another seat that comes free could then not be filled.
 */
export type ObjectionCode = 'leaves' | 'not-eligible' | 'already-here' | 'comes-back' | 'max-terms' | 'coverage' | 'needed-elsewhere';

export interface Objection {
  code: ObjectionCode;
  /** Dutch, whole sentences. */
  text: string;
  /** Of `coverage`: sectors of which nobody would sit here; where there are several to choose from, all of these. */
  sectors: string[];
}

/** Seat → candidate, for seats that come free. */
export type Chosen = ReadonlyMap<string, string>;

/** Those who were chosen count as sitting there. Seats that do not come free are left out. */
export function withChosen(situation: Situation, chosen: Chosen): Situation {
  const { roster, staying, vacated } = situation;
  const taken = vacated.filter(({ seat }) => chosen.has(seat.id));
  const sittings = taken.map(({ seat }): Sitting => {
    const candidate = roster.candidates.get(chosen.get(seat.id)!)!;
    return { seat: seat.id, ambition: seat.ambition, candidate: candidate.id, sector: candidate.sector, since: '', until: null };
  });
  const leaving = [...(situation.leaving ?? []), ...taken.flatMap(({ holder }) => holder ?? [])];
  return { ...situation, staying: [...staying, ...sittings], vacated: vacated.filter((one) => !taken.includes(one)), leaving };
}

/**
 * null: there is nothing against it. Where the rules cannot be kept together anyway, nobody is refused but who makes it worse.
 * `seat` is one that comes free; what was chosen for it before does not count.
 */
export function objectionTo(situation: Situation, chosen: Chosen, seat: string, candidateId: string): Objection | null {
  const { roster } = situation;
  const others = new Map([...chosen].filter(([id]) => id !== seat));
  const before = withChosen(situation, others);
  const vacated = before.vacated.find((one) => one.seat.id === seat);
  const candidate = roster.candidates.get(candidateId);
  if (!vacated || !candidate || !vacated.seat.eligible.includes(candidateId)) return objection('not-eligible', 'Wie u voordraagt, hoort niet bij wie op deze plek kan komen.');
  return personal(before, vacated, candidate) ?? coverage(before, seat, candidate) ?? precedence(before, seat, candidate);
}

function personal(before: Situation, { seat, holder }: Vacated, { id, organisation, name }: Candidate): Objection | null {
  if (organisation) return null;
  const { roster, staying, terms } = before;
  if (staying.some((sitting) => sitting.candidate === id)) return objection('already-here', `${name} heeft dan al een andere plek in dit overleg, of is daarvoor voorgedragen.`);
  if (wantsToGo(before, id)) return objection('leaves', `Wie nu op die plek zit (${name}), vertrekt zelf en kan niet de opvolger zijn. Draag iemand anders voor, of leg eerst vast wie daar komt.`);
  if (!leaves(before, id) || costOf(before, id, holder === id && seat.eligible.includes(id), STRICT) !== null) return null;
  const { maxTerms } = roster.rules;
  if (maxTerms !== null && (terms.get(id) ?? 0) >= maxTerms) return objection('max-terms', `${name} heeft dan ${maxTerms === 1 ? 'één termijn' : `${maxTerms} termijnen`} achter elkaar gezeten. Langer kan volgens de afspraken niet.`);
  return objection('comes-back', `${name} treedt die dag af. Volgens de afspraken komt wie aftreedt niet meteen terug.`);
}

/** What the others cannot make good any more: neither by those who could come, nor by a holder who stays for want of a successor. */
function coverage(before: Situation, seat: string, candidate: Candidate): Objection | null {
  const limits = limitsOf(before);
  const lost = lostWith(before, seat, candidate.id, limits);
  if (lost.length > 0) return uncovered(before, seat, candidate, lost);
  const stays = coveredByLeaver(before, seat, candidate);
  if (stays !== null) return { code: 'coverage', sectors: [stays], text: `Met ${candidate.name} op deze plek zit er straks niemand uit ${nameOf(before.roster, stays)}. Wie vertrekt, blijft zitten tot er iemand uit die sector kan komen. Draag iemand voor uit ${nameOf(before.roster, stays)}.` };
  const later = lostLater(before, seat, candidate);
  if (later !== null) return later;
  const could = match(before, limits, requiredSectors(before)).unfilled.filter((id) => id !== seat);
  const after = withChosen(before, new Map([[seat, candidate.id]]));
  if (match(after, limits, requiredSectors(after)).unfilled.length <= could.length) return null;
  return objection('needed-elsewhere', `${candidate.name} is nodig op een andere plek die vrijkomt: daar kan anders niemand komen. Draag voor deze plek iemand anders voor.`);
}

/** Who leaves early and can wait is here until somebody of the own sector can come: that sector is not lost to whoever comes first. */
function coveredByLeaver(before: Situation, seat: string, candidate: Candidate): string | null {
  const { roster, staying, vacated } = before;
  const own = vacated.find((one) => one.seat.id === seat);
  const sector = own?.mayStay && own.holder !== null && wantsToGo(before, own.holder) ? (roster.candidates.get(own.holder)?.sector ?? null) : null;
  return sector === null || !roster.coverage.includes(sector) || candidate.sector === sector || staying.some((one) => one.sector === sector) ? null : sector;
}

/** Who comes is there on a later day, too, on which somebody else of a sector goes: what those cannot make good who come then, is lost from that day on. */
function lostLater({ roster, vacated, afterwards = [] }: Situation, seat: string, candidate: Candidate): Objection | null {
  if (vacated.length > 1) return null;
  for (const { on, situation, chosen } of afterwards) {
    // That day the seat comes free again.
    if (situation.vacated.some((one) => one.seat.id === seat)) continue;
    const then = withChosen(situation, chosen);
    const sits: Sitting = { seat, ambition: vacated[0]!.seat.ambition, candidate: candidate.id, sector: candidate.sector, since: '', until: null };
    const lost = lostBetween(then, { ...then, staying: [...then.staying.filter((one) => one.seat !== seat), sits] }, limitsOf(then));
    if (lost.length === 0) continue;
    const names = (word: string): string => listed(lost.map((id) => nameOf(roster, id)), word);
    return { code: 'coverage', sectors: lost, text: `Met ${candidate.name} op deze plek zit er vanaf ${formatDutchDate(on)} niemand meer uit ${names('en')}. Draag iemand voor uit ${names('of')}.` };
  }
  return null;
}

/** Where more of the rules can be kept that way, a seat is kept for whoever gets the place of who leaves early. */
function limitsOf(situation: Situation): Limits {
  const [strict, kept] = [STRICT, KEPT].map((limits) => match(situation, limits, requiredSectors(situation))) as [Assignment, Assignment];
  return kept.missing.length < strict.missing.length || kept.unfilled.length < strict.unfilled.length ? KEPT : STRICT;
}

/** Sectors of which nobody would come any more, with this candidate on that seat. */
function lostWith(before: Situation, seat: string, candidate: string, limits: Limits): string[] {
  return lostBetween(before, withChosen(before, new Map([[seat, candidate]])), limits);
}

/** Also where those who leave may keep their seats for want of successors. */
function lostBetween(before: Situation, after: Situation, limits: Limits): string[] {
  const missing = (situation: Situation, stayOn: boolean): string[] => match(situation, limits, requiredSectors(situation), stayOn).missing;
  return [...new Set([false, true].flatMap((stayOn) => lostSectors(missing(before, stayOn), missing(after, stayOn))))];
}

const lostSectors = (could: readonly string[], can: readonly string[]): string[] => (can.length > could.length ? can.filter((sector) => !could.includes(sector)) : []);

/** Which sector goes without is for those to say who put forward the next one: all of which somebody would do here are named. */
function uncovered(before: Situation, seat: string, { name }: Candidate, lost: string[]): Objection {
  const { roster } = before;
  const { eligible } = before.vacated.find((one) => one.seat.id === seat)!.seat;
  const limits = limitsOf(before);
  const fits = requiredSectors(before).filter((sector) => eligible.some((id) => roster.candidates.get(id)!.sector === sector && lostWith(before, seat, id, limits).length === 0));
  const others = before.vacated.length === 1 ? '' : 'De andere plekken die vrijkomen, kunnen dat niet meer opvangen. ';
  const names = (sectors: readonly string[], word: string): string => listed(sectors.map((id) => nameOf(roster, id)), word);
  if (fits.length <= lost.length) return { code: 'coverage', sectors: lost, text: `Met ${name} op deze plek zit er straks niemand uit ${names(lost, 'en')}. ${others}Draag iemand voor uit ${names(lost, 'of')}.` };
  return { code: 'coverage', sectors: fits, text: `Met ${name} op deze plek blijft er te weinig plaats over voor ${names(fits, 'en')}. ${others}Draag iemand voor uit ${names(fits, 'of')}.` };
}

/** Who leaves comes back only where nobody else can: not while a line-up needs fewer who do. */
function precedence(before: Situation, seat: string, candidate: Candidate): Objection | null {
  const { conflict, options } = fill(before);
  if (conflict !== null || before.roster.rules.reappointment !== 'last-resort') return null;
  if (options.find((one) => one.seat === seat)?.candidates.includes(candidate.id)) return null;
  return objection('comes-back', `Met ${candidate.name} op deze plek moet iemand terugkomen die net aftreedt, terwijl dat niet nodig is. Draag iemand anders voor.`);
}

const objection = (code: ObjectionCode, text: string): Objection => ({ code, text, sectors: [] });

/** 'PO, VO en MBO' */
const listed = (names: readonly string[], word: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`);

const nameOf = ({ sectors }: Roster, id: string): string => sectors.find((sector) => sector.id === id)?.name ?? id;

/** Why the rules cannot all be kept now, in Dutch; null: they can. */
export function conflictOf(situation: Situation): string | null {
  return fill(situation).conflict?.text ?? null;
}
