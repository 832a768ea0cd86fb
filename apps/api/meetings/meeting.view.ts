/** From governance's rows to the API's answers. */
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { explainDeadline } from '#calendar/explain';
import type { Deadline } from '#calendar/model';
import { lift, instanceId } from '#engine/step';
import type { Target } from '#engine/model';
import { decisionRefusal } from '#governance/agreements/agreement.rules';
import { hasLeft } from '#governance/bodies/left';
import { answersFor } from '#governance/bodies/offices.queries';
import { rulesOf, type Commands, type Reading } from '#governance/command';
import { AgendaItem, type AgendaGuest, type MeetingDocument } from '#governance/meetings/agenda-item.entity';
import { fairly, type Begun } from '#governance/meetings/fair-deadlines';
import { meetingTarget } from '#governance/meetings/meeting.commands';
import { meetingDetail, type MeetingDetail, type MeetingSummary } from '#governance/meetings/meeting.queries';
import { readerOfMeeting, readsOf, seenItem, sightFor, visibleTo, type MeetingReader, type SeenDetail } from '#governance/meetings/reading';
import { CallAnswer, type ActionItem, type Decision } from '#governance/meetings/record.entity';
import { ownTopicsOf, topicsOfItems } from '#governance/oversight/item-topics';
import { topicName } from '#governance/oversight/known-topics';
import { addsAttendance } from '#governance/oversight/late-attendance';
import { taggedBy } from '#governance/oversight/topic.commands';
import { minutesTarget } from '#governance/minutes/minutes.commands';
import { decisionLines } from '#governance/notices/decision-facts';
import { agendaWarnings } from '#governance/preparation/agenda-warnings';
import type { TimeBudget } from '#governance/preparation/time-budget';
import { timeOfAgenda } from '#governance/preparation/time-budget.queries';
import { namesInRecord } from '#governance/privacy/leavers';
import { reservationsOf } from '#governance/meetings/reservations';
import { bodyOf } from '#governance/municipalities/schemes';
import { Preparation } from '#governance/preparation/preparation.entity';
import { isBusy, preparationTarget } from '#governance/preparation/preparation.queries';
import { askedBy } from '#governance/preparation/reading';
import { possibleNow, type Possible } from '#governance/possible';
import { questionsOfDay } from '#governance/questions/question.queries';
import { isKept } from '#identity/item-sight';
import { may } from '#identity/permissions';
import type { Scheme } from '#scheme/model';
import { ruleComesFrom } from '#scheme/rule-origin';
import type { Ask } from '../http/ask.js';
import { MEETING_STATES, MINUTES_STATES, type agendaItem, type agendaTime, type deadline, type decidedElsewhere, type detail, type served, type summary, type MeetingState, type MinutesState } from './meeting.schema.js';
import { broughtInFromElsewhere, offersOfServed, takenBackBy, takerOf } from './taking-back.js';

export const meetingStateOf = (state: string): MeetingState => MEETING_STATES[state as keyof typeof MEETING_STATES];
export const minutesStateOf = (state: string | null): MinutesState | null => (state === null ? null : MINUTES_STATES[state as keyof typeof MINUTES_STATES]);

/** `bodyId`: whose deadline it is; its rule stands in that body's part of the scheme. */
export const deadlineView = (scheme: Scheme, bodyId: string, one: Deadline): z.output<typeof deadline> => ({
  id: one.id,
  naam: one.label,
  datum: one.date,
  moment: one.at,
  haalbaar: one.met,
  waarom: [...explainDeadline(one), ...ruleComesFrom(scheme, bodyId, one.id)],
});

export const timeView = ({ available, planned, left }: TimeBudget): z.output<typeof agendaTime> => ({ beschikbaar: available, gepland: planned, over: left });

export const summaryView = (meeting: MeetingSummary, now: string): z.output<typeof summary> => ({
  id: meeting.id,
  overleg: meeting.bodyId,
  titel: meeting.title,
  begin: meeting.startsAt,
  duurMinuten: meeting.durationMinutes,
  plaats: meeting.place,
  extra: meeting.extra,
  status: meetingStateOf(meeting.state),
  bezig: meeting.state === 'held' && Date.parse(now) < Date.parse(meeting.startsAt) + meeting.durationMinutes * 60_000,
  verslagStatus: minutesStateOf(meeting.minutesState),
});

/** Of a preparation, what is offered on the page of its meeting too: for who does not read the preparation. */
const ON_THE_MEETING: readonly string[] = ['voorbereiding/antwoord', 'voorbereiding/agendapunten/intrekking'];

/** A meeting as this person may see it, with its revision. @throws DomainError `meeting.unknown`, `permission.meeting.read` */
export function readMeeting(commands: Commands, ask: Ask, meetingId: string): Promise<{ body: z.output<typeof detail>; revision: number }> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, now, schemes, today } = work;
    const whole = await meetingDetail(tx, meetingId);
    const { scheme } = rulesOf(work, whole.meeting);
    const reader = await readerOfMeeting(work, whole.meeting, ask.person());
    const { meeting, revision, ...seen } = visibleTo(reader, whole);
    const minutes = await stateOf(tx, ask.tenantId, minutesTarget(meetingId));
    const late = (await requestedItems(tx, meetingId, reader)).flatMap((item) => seenItem(item, sightFor(reader, item.id, whole.rules.get(item.id)!)) ?? []);
    const rules = bodyOf(scheme, meeting.bodyId);
    const asking = { offices: reader.offices, fixedBy: rules.agenda.fixedBy, now, ended: schemes.standing(meeting.bodyId, today).day < today };
    const committee = await tx.findOneBy(Preparation, { meetingId });
    const asked = committee && (await askedBy(work, committee.committeeId));
    const busy = await isBusy(tx, ask.tenantId, meetingId);
    const offered = async (who: Possible, id: string): Promise<string[]> => {
      const offers = asked ? await possible(commands, tx, ask.tenantId, preparationTarget(meetingId), { ...who, byCommittee: asked.has(id) }) : [];
      const own = await possible(commands, tx, ask.tenantId, meetingTarget(meetingId), who);
      // What the committee is still at work on is laid before nobody.
      return [...own.filter((name) => !(busy && name === 'agenda/voorstel')), ...(offers.includes('voorbereiding/agendapunten') ? ['agendapunten'] : []), ...offers.filter((name) => ON_THE_MEETING.includes(name)), ...(minutes ? await possible(commands, tx, ask.tenantId, minutesTarget(meetingId), who) : [])];
    };
    const mogelijk = await offered(asking, reader.personId);
    const namens = await servedViews(work, meeting.bodyId, reader, asking, async (who, id) => ((await tx.existsBy(CallAnswer, { meetingId, personId: id })) ? (await offered(who, id)).filter((name) => !name.endsWith('/antwoord')) : offered(who, id)));
    const offers = await offersOfServed(tx, meetingId, seen, reader, namens);
    const topics = await topicNamesOf(work, [...seen.items, ...late, ...offers.items].filter(({ id }) => seen.sights.get(id) !== 'notice'));
    const question = await questionNamesOf(work, ask.tenantId, [...seen.items, ...late, ...offers.items]);
    const asMember = (await broughtInFromElsewhere(work, seen.items, reader)) ? await offered({ ...asking, offices: ['lid'] }, reader.personId) : mogelijk;
    const takesBack = await takenBackBy(tx, [...seen.items, ...late], seen, takerOf(reader, mogelijk, asMember, namens));
    const reservedBy = await reserversOf(tx, seen.items);
    const topicsOwn = await ownTopics(work, [...seen.items, ...late], reader);
    const shown = { reader, topicsOwn, reservedBy, sets: may(reader.offices, 'item.access').allowed, invites: may(reader.offices, 'agenda.guest').allowed, seen, takesBack: (itemId: string) => takesBack(itemId) || offers.takesBack(itemId) };
    const records = may(reader.offices, 'agreement.record').allowed;
    const isAgreed = ({ itemId }: Decision): boolean => decisionRefusal(meeting.startsAt, meeting.cancelledBecause !== null, whole.items.find(({ id }) => id === itemId) ?? null, now) === null;
    const settles = await settledBy(work, reader, meeting.bodyId, seen.actions);
    const body = {
      ...summaryView({ ...meeting, state: seen.state, minutesState: minutes?.state ?? null, revision, minutesRevision: null }, now),
      schooljaar: meeting.schoolYear,
      geannuleerdWegens: meeting.cancelledBecause,
      lezer: reader.kind,
      mogelijk,
      namens,
      voorbereiding: committee !== null,
      commissieBezig: busy,
      geantwoord: await tx.existsBy(CallAnswer, { meetingId, personId: reader.personId }),
      agendaVersie: seen.agendaVersion,
      nietVastgesteld: seen.fixedBySilence,
      waarschuwingen: reader.kind === 'lid' ? agendaWarnings(rules, meeting.durationMinutes, seen) : [],
      tijd: [mogelijk, ...namens.map((one) => one.mogelijk)].some((offers) => offers.includes('agendapunten')) ? timeView(await timeOfAgenda(tx, rules, meeting)) : null,
      agenda: seen.items.map((item) => itemView(item, topics(item), question(item), seen.documents, seen.guests, shown)),
      wachtOpVoorzitter: late.map((item) => itemView(item, topics(item), question(item), [], [], shown)),
      agendaVerzonden: whole.sentVersion !== null,
      vaststelling: FIXED_BY[rules.agenda.fixedBy],
      bijAgendacommissie: offers.items.map((item) => itemView(item, topics(item), question(item), [], [], shown)),
      onderwerpen: decidedElsewhereView(scheme),
      aanwezigheid: seen.attendance.map((row) => ({ persoonId: row.personId, aanwezigheid: row.presence, vervangenDoor: row.representedBy })),
      aanwezigheidAanTeVullen: addsAttendance(seen.state, reader.offices),
      namenInVerslag: reader.kind === 'lid' || reader.kind === 'bestuurssecretariaat' || reader.kind === 'oud-lid' ? [...(await namesInRecord(tx, meetingId))].map(([id, naam]) => ({ id, naam })) : [],
      besluiten: seen.decisions.map((row) => ({ id: row.id, agendapuntId: row.itemId, tekst: row.text, vertrouwelijk: isHidden(whole, row), vastgelegdOp: row.recordedAt, wordtAfspraak: records && isAgreed(row) })),
      besluitenlijst: decisionLines(whole).filter(readsOf(reader, whole)).map((one) => ({ agendapuntId: one.itemId, besluitId: one.id ?? null, aanhef: one.lead, zin: one.sentence, vertrouwelijk: isHidden(whole, one) })),
      acties: seen.actions.map((row) => ({ id: row.id, agendapuntId: row.itemId, tekst: row.text, eigenaarId: row.ownerId, uiterlijk: row.dueOn, gereedOp: row.doneOn, vertrouwelijk: isHidden(whole, row), magAfhandelen: settles(row) })),
      termijnen: [...meeting.deadlines.map((one) => fairly(one, (minutes?.context as Begun | undefined) ?? null)), ...reservationsOf(meeting, seen.items)].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).map((one) => deadlineView(scheme, meeting.bodyId, one)),
    };
    return { body, revision };
  });
}

const FIXED_BY = { chair: 'voorzitter', secretary: 'secretaris', agendacommissie: 'agendacommissie' } as const;

/** What waits for the chair: for the members, and for who handed it in for one of them. */
async function requestedItems(tx: EntityManager, meetingId: string, { kind, readsFor = [] }: MeetingReader): Promise<AgendaItem[]> {
  if (kind !== 'lid' && kind !== 'bestuurssecretariaat') return [];
  const requested = await tx.find(AgendaItem, { where: { meetingId, status: 'gevraagd' }, order: { submittedAt: 'ASC', id: 'ASC' } });
  return kind === 'lid' ? requested : requested.filter(({ submittedBy }) => submittedBy !== null && readsFor.includes(submittedBy));
}

export const decidedElsewhereView = ({ consultations }: Scheme): z.output<typeof decidedElsewhere> => consultations.flatMap(({ name, topics }) => topics.map((one) => ({ id: one.id, naam: one.name, beslistIn: name })));

/** For whom the reader answers as bestuurssecretariaat, and what: `offered` says it of one of them, by their id. */
export async function servedViews(work: Reading, bodyId: string, { offices: own, personId }: MeetingReader, asking: Possible, offered: (who: Possible, id: string) => Promise<string[]>): Promise<z.output<typeof served>[]> {
  if (!own.includes('bestuurssecretariaat')) return [];
  const people = await answersFor(work, bodyId, personId);
  return Promise.all(people.map(async ({ id, name, offices }) => ({ persoon: { id, naam: name }, mogelijk: [...new Set(await offered({ ...asking, offices, served: true }, id))] })));
}

/** Whose say it is that an actiepunt is done: who writes the record, and its owner who has not left. */
async function settledBy(work: Reading, { kind, personId, offices }: MeetingReader, bodyId: string, actions: readonly ActionItem[]): Promise<(action: ActionItem) => boolean> {
  if (may(offices, 'record.write').allowed) return () => true;
  const owns = actions.some(({ ownerId }) => ownerId === personId) && (kind === 'lid' || !(await hasLeft(work, personId, bodyId)));
  return ({ ownerId }) => owns && ownerId === personId;
}

/** Confidential itself, or by its item. */
const isHidden = ({ confidentialItems }: MeetingDetail, { itemId, confidential }: { itemId: string | null; confidential: boolean }): boolean => confidential || (itemId !== null && confidentialItems.has(itemId));

type Topics = z.output<typeof agendaItem>['onderwerpen'];

/** What each of these items is about, by name. */
export async function topicNamesOf({ tx, scheme }: Pick<Reading, 'tx' | 'scheme'>, items: readonly { id: string }[]): Promise<(item: { id: string }) => Topics> {
  const topics = await topicsOfItems(tx, items.map(({ id }) => id));
  return ({ id }) => (topics.get(id) ?? []).map((one) => ({ id: one, naam: topicName(scheme, one) }));
}

type QuestionOf = z.output<typeof agendaItem>['vraagstuk'];

/** The vraagstuk that each of these items is about, as it reads today. */
async function questionNamesOf(work: Reading, tenantId: string, items: readonly Pick<AgendaItem, 'questionId'>[]): Promise<(item: Pick<AgendaItem, 'questionId'>) => QuestionOf> {
  if (items.every(({ questionId }) => questionId === null)) return () => null;
  const texts = new Map((await questionsOfDay(work, tenantId, work.today)).map(({ id, text }) => [id, text]));
  return ({ questionId: id }) => (id !== null && texts.has(id) ? { id, tekst: texts.get(id)! } : null);
}

/** What was said of each item itself, for who may change it; else null. */
async function ownTopics(work: Reading, items: readonly AgendaItem[], reader: MeetingReader): Promise<Shown['topicsOwn']> {
  const tags = await taggedBy(work, items, reader);
  const own = await ownTopicsOf(work.tx, items.filter(tags).map(({ id }) => id));
  return (item) => (tags(item) ? (own.get(item.id) ?? []) : null);
}

interface Shown {
  reader: Parameters<typeof isKept>[0];
  /** Who sets the rules of an item sees them, but of one from which they are kept. */
  sets: boolean;
  /** Who invites guests sees at which address. */
  invites: boolean;
  takesBack(itemId: string): boolean;
  topicsOwn(item: AgendaItem): readonly string[] | null;
  reservedBy(item: AgendaItem): z.output<typeof agendaItem>['voorbehoudVan'];
  seen: Pick<SeenDetail, 'rules' | 'access' | 'sights'>;
}

/** Why this reader sees less of an item than the others at the table. */
function restrictionOf(itemId: string, reader: Shown['reader'], { rules, sights }: Shown['seen']): z.output<typeof agendaItem>['beperking'] {
  const item = rules.get(itemId);
  if (item && isKept(reader, item)) return 'geweerd';
  return sights.get(itemId) === 'notice' ? 'vertrouwelijk' : null;
}

function itemView(item: AgendaItem, topics: Topics, question: QuestionOf, documents: readonly MeetingDocument[], guests: readonly AgendaGuest[], { reader, sets, invites, seen, takesBack, topicsOwn, reservedBy }: Shown): z.output<typeof agendaItem> {
  return {
    id: item.id,
    titel: item.title,
    doel: item.purpose,
    minuten: item.minutes,
    gevraagdBesluit: item.decisionAsked,
    toelichting: item.coverNote,
    vertrouwelijk: item.confidential,
    ingediendDoor: item.submittedBy,
    laat: item.late,
    onderwerpen: topics,
    vraagstuk: question,
    eigenOnderwerpen: restrictionOf(item.id, reader, seen) === null ? (topicsOwn(item)?.slice() ?? null) : null,
    herkomst: item.origin?.kind ?? null,
    verslagVan: item.origin?.kind === 'verslag' ? item.origin.meetingId : null,
    keuzes: item.origin?.kind === 'procedure' ? item.origin.choices : [],
    uitkomst: item.outcome,
    keuze: item.choice,
    voorbehoudTot: item.reservedUntil,
    voorbehoudVan: reservedBy(item),
    voorbehoudBeantwoordOp: item.reservationAnsweredOn,
    wijzigingen: item.changes,
    wijzigingenVertrouwelijk: item.changesConfidential,
    voorbehoud: item.reservation,
    stukken: documents.filter(({ itemId }) => itemId === item.id).map((paper) => ({ id: paper.id, titel: paper.title, bestandsnaam: paper.fileName, grootte: paper.size, vertrouwelijk: paper.confidential || item.confidential, aanwezig: paper.sha256 !== null })),
    beperking: restrictionOf(item.id, reader, seen),
    toegang: sets && restrictionOf(item.id, reader, seen) !== 'geweerd' ? seen.access.filter(({ itemId }) => itemId === item.id).map(({ personId, name, rule, reason, setAt }) => ({ persoonId: personId, naam: name, soort: rule, reden: reason, sinds: new Date(setAt).toISOString() })) : null,
    gasten: guests.filter(({ itemId }) => itemId === item.id).map(({ id, name, email, told }) => ({ id, naam: name, email: invites ? email : null, uitgenodigd: told !== null })),
    terugTeNemen: takesBack(item.id),
  };
}

/** Whose achterban answers, by name. */
async function reserversOf(tx: EntityManager, items: readonly AgendaItem[]): Promise<Shown['reservedBy']> {
  const ids = items.flatMap(({ reservedBy }) => reservedBy ?? []);
  const people: { id: string; naam: string }[] = ids.length === 0 ? [] : await tx.query('SELECT id, name AS naam FROM person WHERE id = ANY($1)', [ids]);
  return ({ reservedBy }) => people.find(({ id }) => id === reservedBy) ?? null;
}

/** State and revision of an instance, or null while it does not exist. */
export async function stateOf(tx: EntityManager, tenantId: string, target: Target): Promise<{ state: string; revision: number; context: Record<string, unknown> } | null> {
  const [row] = await tx.query(`SELECT state, version AS revision, snapshot -> 'context' AS context FROM instance WHERE id = $1`, [instanceId(tenantId, target)]);
  return row ?? null;
}

export async function possible(commands: Commands, tx: EntityManager, tenantId: string, target: Target, asking: Possible): Promise<string[]> {
  const id = instanceId(tenantId, target);
  const [row] = await tx.query(`SELECT snapshot, definition_version AS "definitionVersion" FROM instance WHERE id = $1`, [id]);
  const definition = commands.runner.definition(target.workflow);
  return possibleNow(definition, lift(definition, { id, ...row }), asking);
}
