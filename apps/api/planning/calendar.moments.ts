/** What happens in the LEA between two days, each with why it is then, as far as the reader may know of it. */
import { addDays, formatDutchDate, localDateOf, schoolYearOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { firstLine } from '#governance/agreements/agreement.names';
import { listAgreements, readerOfRegister } from '#governance/agreements/agreement.queries';
import { listAssignments, readsAssignments } from '#governance/assignments/assignment.queries';
import { datesAhead, EXPECTING } from '#governance/assignments/dates';
import { rulesOf, type Reading } from '#governance/command';
import { whyOnThatDay } from '#governance/meetings/calendar';
import { changesBetween, deadlinesBetween, isCommitteeMeeting, meetingDays, reservationsBetween, type DatedDeadline } from '#governance/meetings/calendar.queries';
import { termAgenda, type TermMeeting } from '#governance/meetings/term-agenda.queries';
import { cycleDatesBetween } from '#governance/quality/waiting';
import { readsRotations } from '#governance/rotation/reading';
import { deadlineView } from '../meetings/meeting.view.js';
import type { Moment } from './calendar.schema.js';

const NOTHING = { totEnMet: null, begin: null, vergaderingId: null, rotatieId: null, ronde: null, opdrachtId: null, afspraakId: null, gedaan: false, waarom: [] };
/** What stands on an agenda by itself belongs to its meeting; what must be looked at there is a moment of its own. */
const LOOKED_AT = new Set(['evaluatie', 'monitor', 'jaarplan', 'wettelijk']);

/** 'Wettelijk overleg: a; b' is called by its first words; what it is about stands under the date. */
function told(text: string): { tekst: string; waarom: string[] } {
  const [head, ...rest] = text.split(': ');
  return rest.length === 0 ? { tekst: text, waarom: [] } : { tekst: head!, waarom: [`Het gaat over: ${rest.join(': ')}.`] };
}

/** `key`: what it is, the same in every file that it goes into; null: what there is of its kind on its day, or of its meeting, tells it apart. */
export type KeyedMoment = Moment & { key: string | null };

/** In [from, until), by time. @param personId null: a visitor of the worked example. @param wants a kind that nobody asked for need not be found */
export async function momentsBetween(work: Reading, personId: string | null, from: LocalDate, until: LocalDate, wants: (kind: Moment['soort']) => boolean): Promise<{ moments: KeyedMoment[]; meetings: TermMeeting[] }> {
  const deadlines = await deadlinesBetween(work, from, until);
  const { meetings, unplaced } = await termAgenda(work, personId, from, until);
  const moments = [
    ...(await meetingMoments(work, meetings, deadlines)),
    ...deadlines.filter((one) => !isCommitteeMeeting(one)).map((one) => deadlineMoment(work, one)),
    ...unplaced.map(({ kind: soort, text, bodyId, from: first, until: last }): Moment => ({ ...NOTHING, soort, datum: first < from ? from : first, totEnMet: last, overleg: bodyId, naam: work.schemes.nameOf(bodyId, first), ...told(text), waarom: [...told(text).waarom, 'Zo staat het in de samenwerkingsstructuur. Voor deze maanden is nog geen vergadering gepland.'] })),
    ...(wants('wisseling') ? await changeMoments(work, personId, from, until) : []),
  ];
  const keyed = [
    ...moments.map((one): KeyedMoment => ({ ...one, key: null })),
    // A meeting can have two of them on one day.
    ...(await reservationsBetween(work, personId, from, until)).map((one): KeyedMoment => ({ ...deadlineMoment(work, one), key: one.deadline.id })),
    ...(wants('kwaliteitscyclus') && personId !== null ? await cycleMoments(work, from, until) : []),
    ...(wants('opdracht') ? await assignmentMoments(work, personId, from, until) : []),
    ...(wants('afspraak') ? await agreementMoments(work, personId, from, until) : []),
  ];
  return { moments: keyed.filter(({ soort }) => wants(soort)).sort((a, b) => (a.datum + (a.begin ?? '') < b.datum + (b.begin ?? '') ? -1 : 1)), meetings };
}

async function meetingMoments(work: Reading, meetings: readonly TermMeeting[], deadlines: readonly DatedDeadline[]): Promise<Moment[]> {
  const years = [...new Set(meetings.map(({ startsAt }) => schoolYearOf(localDateOf(startsAt)).label))];
  const days = await meetingDays(work.tx, years);
  return meetings.flatMap(({ meetingId, bodyId, startsAt, preparing, topics }): Moment[] => {
    const datum = localDateOf(startsAt);
    const base = { ...NOTHING, datum, overleg: bodyId, naam: work.schemes.nameOf(bodyId, datum), vergaderingId: meetingId };
    const looked = topics.filter((topic) => LOOKED_AT.has(topic.kind)).map((topic): Moment => ({ ...base, soort: topic.kind as Moment['soort'], begin: new Date(startsAt).toISOString(), ...told(topic.text), waarom: [...told(topic.text).waarom, `Komt aan de orde in deze vergadering van ${base.naam}.`] }));
    return [{ ...base, soort: preparing ? 'voorbereiding' : 'vergadering', begin: new Date(startsAt).toISOString(), tekst: base.naam, waarom: preparing ? whyCommittee(work, deadlines, meetingId) : whyMeeting(work, bodyId, datum, days) }, ...looked];
  });
}

function whyMeeting(work: Reading, bodyId: string, datum: LocalDate, days: Awaited<ReturnType<typeof meetingDays>>): string[] {
  const { label } = schoolYearOf(datum);
  const own = days.filter((one) => one.bodyId === bodyId && one.schoolYear === label).map((one) => one.date);
  return whyOnThatDay(work.schemes.on(datum).calendar, work.schemes.standing(bodyId, datum).body, label, datum, own);
}

function whyCommittee(work: Reading, deadlines: readonly DatedDeadline[], meetingId: string): string[] {
  const found = deadlines.find((one) => one.meetingId === meetingId && isCommitteeMeeting(one));
  return found ? deadlineMoment(work, found).waarom : [];
}

function deadlineMoment(work: Reading, one: DatedDeadline): Moment {
  const { naam, datum, moment: begin, waarom } = deadlineView(rulesOf(work, one).scheme, one.bodyId, one.deadline);
  return { ...NOTHING, soort: 'termijn', datum, begin, overleg: one.bodyId, naam: work.schemes.nameOf(one.bodyId, localDateOf(one.startsAt)), tekst: naam, vergaderingId: one.meetingId, gedaan: one.done, waarom };
}

/** For who may read the rooster van aftreden. */
async function changeMoments(work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<Moment[]> {
  if (!(await readsRotations(work, personId))) return [];
  return (await changesBetween(work.tx, from, until)).map(({ id, bodyId, kind: soort, on, seats }): Moment => {
    const naam = work.schemes.nameOf(bodyId, on);
    const tekst = soort === 'turn' ? `Wisseling: ${seats === 1 ? '1 plek' : `${seats} plekken`}` : 'Vertrek uit een plek';
    return { ...NOTHING, soort: 'wisseling', datum: on, overleg: bodyId, naam, tekst, rotatieId: id, waarom: [soort === 'turn' ? `Zo staat het in het rooster van aftreden van ${naam}.` : 'Zo is het aangekondigd.'] };
  });
}

/** The same words as on Vandaag. */
const ASKED = { setting: 'Doelen stellen', monitoring: 'Cijfers aanleveren', evaluating: 'Evaluatie opschrijven', adjusting: 'Doelen bijstellen' } as const;

/** Where a quality cycle stands is for everybody who is known. */
async function cycleMoments(work: Reading, from: LocalDate, until: LocalDate): Promise<KeyedMoment[]> {
  return (await cycleDatesBetween(work.tx, from, until)).map(
    ({ subjectId, turn, name, phase, of, on, bodyId, why }): KeyedMoment => ({ ...NOTHING, key: `${subjectId}/${turn}/${phase}/${of}`, soort: 'kwaliteitscyclus', datum: on, overleg: bodyId, naam: work.schemes.nameOf(bodyId, on), tekst: `${ASKED[phase]}: ${name}`, ronde: { ambitie: subjectId, nummer: turn }, waarom: why }),
  );
}

/** For who may read assignments. */
async function assignmentMoments(work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<KeyedMoment[]> {
  if (!(await readsAssignments(work, personId))) return [];
  return (await listAssignments(work, { states: EXPECTING })).flatMap(({ row, state, context }) =>
    datesAhead(state, context)
      .filter(({ on }) => on >= from && on < until)
      .map(({ kind, on }): KeyedMoment => {
        const naam = work.schemes.nameOf(context.groupId, on);
        const tekst = `${kind === 'einddatum' ? 'Opdracht klaar' : 'Tussenstand van de opdracht'}: ${row.title}`;
        const accepted = context.acceptedAt === null ? [`${naam} heeft haar nog niet aanvaard.`] : [];
        return { ...NOTHING, key: `${row.id}/${kind === 'einddatum' ? kind : `${kind}/${on}`}`, soort: 'opdracht', datum: on, overleg: context.groupId, naam, tekst, opdrachtId: row.id, waarom: [`Zo staat het in de opdracht van ${work.schemes.nameOf(context.issuerId, on)} aan ${naam}.`, ...accepted] };
      }),
  );
}

/** When agreements that hold should have been evaluated, for who reads the register. A file goes to other programs: what is confidential is not named in it. */
async function agreementMoments(work: Reading, personId: string | null, from: LocalDate, until: LocalDate): Promise<KeyedMoment[]> {
  const reader = personId === null ? null : await readerOfRegister(work, personId);
  if (!reader) return [];
  const found = await listAgreements(work.tx, reader, { status: 'geldt', evaluateFrom: from, evaluateBy: addDays(until, -1) });
  return found.map(({ id, bodyId, text, confidential, evaluateOn: on, decidedOn }): KeyedMoment => {
    const naam = work.schemes.nameOf(bodyId, on);
    return { ...NOTHING, key: id, soort: 'afspraak', datum: on, overleg: bodyId, naam, tekst: confidential ? 'Vertrouwelijke afspraak evalueren' : `Afspraak evalueren: ${firstLine(text)}`, afspraakId: id, waarom: [`Zo staat het in de afspraak die ${naam} op ${formatDutchDate(decidedOn)} maakte.`] };
  });
}
