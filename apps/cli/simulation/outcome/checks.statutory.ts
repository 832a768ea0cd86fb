/** The overleg that the law asks for: looked after every year, what is missing told in time, and what is called in order rests on what was done. */
import { addDays, formatDutchDate, localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { countedBodies } from '#governance/oversight/counted-bodies';
import type { MeetingAttended } from '#governance/oversight/presence';
import { checkStatutory } from '#governance/oversight/statutory';
import { missingIn, type Finding } from '#governance/oversight/statutory.model';
import type { Run } from './run.js';
import { isOver, type StatutoryYearFact } from './statutory.js';

const RESULT_BY = '01-20';

/** Each year has its workflow, which ends with a letter and leaves nothing on the list. */
export function checkYearsLookedAfter({ statutory: { years }, end, findings }: Run): void {
  for (const { year, state, resultAt, tasks } of years) {
    if (state === null) findings.add('statutory.not-looked-after', `${year}-01-01`, `Naar het wettelijke overleg van ${year} keek niemand.`);
    if (localDateOf(end) <= `${year + 1}-${RESULT_BY}`) continue;
    if (state !== 'closed' || resultAt.length === 0) findings.add('statutory.no-result', `${year + 1}-${RESULT_BY}`, `Wat het wettelijke overleg van ${year} opleverde, is niet gemeld.`);
    const left = tasks.filter(({ open }) => open);
    if (left.length > 0) findings.add('statutory.list-left', `${year + 1}-${RESULT_BY}`, `Het jaar ${year} is voorbij en op de takenlijst staat nog: ${left.map(({ findingId }) => findingId).join(', ')}.`);
  }
}

/** What was missing at the end of a year stood on the list from its beginning on, and the secretary had letters about it. */
export function checkMissingTold(run: Run): void {
  for (const one of run.statutory.years) {
    if (one.listedAt === null || !isOver(one.year, run.end)) continue;
    const { year, check, tasks, gapsAt, listedAt } = one;
    const listed = localDateOf(listedAt);
    const early = missingOn(one, listed);
    for (const id of missingIn(check)) {
      const by = early.includes(id) ? addDays(listed, 1) : `${year}-12-31`;
      if (!tasks.some((task) => task.findingId === id && localDateOf(task.createdAt) <= by)) run.findings.add('statutory.not-listed', by, `In ${year} ontbrak ${id} en stond dat op ${formatDutchDate(by)} niet op de takenlijst.`);
    }
    for (const day of [listed, ...[`${year}-11-01`, `${year}-12-01`].filter((date) => date > listed)]) {
      // The first office morning: Saturday and Sunday, and a holiday at most, may lie between.
      const told = gapsAt.some((at) => localDateOf(at) >= day && localDateOf(at) <= addDays(day, 4));
      if (!told && missingOn(one, day).length > 0) run.findings.add('statutory.not-told', day, `Op ${formatDutchDate(day)} ontbrak er nog iets aan het wettelijke overleg van ${year}, en niemand kreeg daarover bericht.`);
    }
  }
}

/**
 * What was missing at the end and was so on that day already: what was done in the year stays done, only agreements end. That something
 * is not at issue may have been said later: of those nothing is asked here.
 */
function missingOn({ facts, check }: StatutoryYearFact, day: LocalDate): string[] {
  const then = missingIn(checkStatutory({ ...facts, day, claims: [] }));
  return missingIn(check).filter((id) => then.includes(id) && !(facts.claims.length > 0 && (id === 'segregatie' || id === 'spreiding')));
}

/** What is in order shows where that follows from, and it is there: a meeting of the year that was held, an item that it came to, an agreement that holds. */
export function checkEvidence(run: Run): void {
  const counted = countedBodies(run.scheme).map(({ id }) => id);
  for (const { year, check, facts } of run.statutory.years) {
    for (const finding of check.findings.filter(({ ok }) => ok)) {
      const wrong = finding.evidence.length === 0 ? 'er staat niets bij' : unfounded(run, year, finding, check.day);
      if (wrong !== null) run.findings.add('statutory.evidence', `${year}-12-31`, `${finding.name} heet in ${year} op orde: ${wrong}.`);
    }
    const held = run.facts.meetings.filter(({ bodyId, cancelled, startsAt }) => counted.includes(bodyId) && !cancelled && isIn(year, startsAt) && startsAt <= run.end).length;
    const overleg = check.findings.find(({ id }) => id === 'overleg');
    if (overleg && overleg.ok !== held >= facts.perYear) run.findings.add('statutory.overleg', `${year}-12-31`, `Het overleg dat de wet vraagt is in ${year} ${held} keer gehouden en heet ${overleg.ok ? 'wel' : 'niet'} op orde.`);
  }
}

function unfounded(run: Run, year: number, { evidence }: Finding, day: LocalDate): string | null {
  for (const { kind, id, meetingId } of evidence) {
    const meeting = run.facts.meetings.find((one) => one.id === meetingId);
    if (meetingId !== null && (!meeting || meeting.cancelled || !isIn(year, meeting.startsAt))) return `vergadering ${meetingId} is in dat jaar niet gehouden`;
    if (kind === 'agendapunt' && !run.facts.items.some((item) => item.id === id && item.meetingId === meetingId)) return `agendapunt ${id} stond niet op die agenda`;
    const agreement = run.statutory.agreements.find((one) => one.id === id);
    if (kind === 'afspraak' && (!agreement || agreement.decidedOn > day || (agreement.endedOn !== null && agreement.endedOn <= day))) return `afspraak ${id} gold toen niet`;
  }
  return null;
}

const isIn = (year: number, at: string): boolean => localDateOf(at).startsWith(`${year}-`);

/** Counted once more from who sat where and what was recorded: each board and holder that counts as present was there, or was spoken for. */
export function checkPresence(run: Run): void {
  for (const { year, check, facts } of run.statutory.years) {
    for (const { id, name, ok } of check.findings.filter(({ kind }) => kind === 'partij')) {
      const partnerId = id.slice('partij:'.length);
      const there = facts.meetings.some((meeting) => tookPart(partnerId, meeting, facts.mandates));
      if (there !== ok) run.findings.add('statutory.presence', `${year}-12-31`, `${name} was er in ${year} ${there ? 'wel' : 'niet'} bij en heet ${ok ? 'wel' : 'niet'} aanwezig of vertegenwoordigd.`);
    }
  }
}

function tookPart(partnerId: string, { bodyId, on, seats, attendance }: MeetingAttended, mandates: StatutoryYearFact['facts']['mandates']): boolean {
  const given = mandates.filter((one) => one.partnerId === partnerId && one.bodyId === bodyId && one.from <= on && (one.until === null || one.until >= on));
  const present = new Set(attendance.filter(({ presence }) => presence === 'aanwezig').map(({ personId }) => personId));
  const own = seats.filter((seat) => seat.partnerId === partnerId);
  const speakers = own.flatMap(({ holder }) => attendance.find(({ personId }) => personId === holder?.personId)?.representedBy ?? []);
  const recorded = new Set([...given.flatMap(({ standIn }) => standIn ?? []), ...own.flatMap(({ standInName }) => standInName ?? [])].map((one) => one.toLowerCase()));
  return (
    own.some(({ holder }) => holder !== null && present.has(holder.personId)) ||
    speakers.some((speaker) => recorded.has(speaker.toLowerCase())) ||
    seats.some(({ seatId, holder }) => holder !== null && present.has(holder.personId) && given.some((one) => one.seatId === seatId))
  );
}

/** Days after the one that was agreed: the letter comes on an office morning. */
const ASKED_WITHIN = 10;
const DECIDED = ['besloten', 'besproken', 'onder-voorbehoud'];

/** Who agreed what, why, and until when it is evaluated: of every agreement it is there, it was decided, and its evaluation was asked for. */
export function checkAgreements({ statutory: { agreements }, facts, findings, end }: Run): void {
  for (const one of agreements) {
    const { id, decidedOn, meetingId, itemId, outcome, reservation, evaluateOn, status, askedAt } = one;
    const wrong = (rule: string, what: string): void => findings.add(rule, decidedOn, `Afspraak ${id} van ${formatDutchDate(decidedOn)} ${what}.`);
    if (one.partners < 2 || one.subjects === 0 || one.why === '' || evaluateOn <= decidedOn) wrong('agreement.incomplete', 'zegt niet met wie, waarover, waarom of tot wanneer');
    const meeting = facts.meetings.find((held) => held.id === meetingId);
    if (meetingId !== null && (!meeting || meeting.cancelled || localDateOf(meeting.startsAt) !== decidedOn)) wrong('agreement.undecided', 'is van een vergadering die toen niet is gehouden');
    if (itemId !== null && (!DECIDED.includes(outcome ?? '') || reservation === 'open')) wrong('agreement.undecided', 'is van een agendapunt waarover niet is besloten');
    const due = addDays(evaluateOn, ASKED_WITHIN);
    if (status === 'geldt' && due < localDateOf(end) && !askedAt.some((at) => localDateOf(at) >= evaluateOn && localDateOf(at) <= due)) wrong('agreement.evaluation-not-asked', `had op ${formatDutchDate(evaluateOn)} geëvalueerd moeten zijn, en niemand vroeg ernaar`);
  }
}
