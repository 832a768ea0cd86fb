/** Agenda items as rows: found, judged, inserted. What people do with them stands in agenda.commands. */
import type { EntityManager } from 'typeorm';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { rowOf, rowsOf } from '#platform/rows';
import { multiLine, oneLine } from '#platform/text';
import type { ItemPurpose, Scheme } from '#scheme/model';
import { bodiesWhere } from '../bodies/offices.queries.js';
import { answerer, type Work } from '../command.js';
import { assertTopics, writeItemTopics } from '../oversight/item-topics.js';
import { questionOfDay } from '../questions/question.queries.js';
import { AgendaItem, MeetingDocument } from './agenda-item.entity.js';

export interface SubmitItem {
  title: string;
  purpose: ItemPurpose;
  minutes: number;
  decisionAsked?: string | null | undefined;
  coverNote?: string | null | undefined;
  confidential?: boolean | undefined;
  /** For whom it is brought in: a sector, a working group. */
  onBehalfOf?: string | null | undefined;
  /** The topic of a consultation that it is about. */
  topic?: string | null | undefined;
  /** The vraagstuk that it is about. */
  questionId?: string | null | undefined;
  /** What it is about: of oversight/known-topics. */
  topicIds?: string[] | undefined;
  /** Titles of the papers that belong to it; the files may come later. */
  documents?: string[] | undefined;
}

/** @throws DomainError `item.unknown` */
export async function findItem(tx: EntityManager, meetingId: string, itemId: string): Promise<AgendaItem> {
  const item = await rowOf(tx, AgendaItem, { id: itemId, meetingId });
  if (!item) throw new DomainError('not-found', 'item.unknown', 'Dit agendapunt staat niet op de agenda van deze vergadering.', { meetingId, itemId });
  return item;
}

/**
 * An item stays that of who brought it in, also on the agenda of a body in which that person has no seat: by way of a committee, or referred.
 * Not of who sits nowhere any more, where an item could be brought in: rights end with the membership.
 */
export async function isOwn({ context: { actor }, ...work }: Pick<Work, 'tx' | 'schemes' | 'today' | 'context'>, { submittedBy }: Pick<AgendaItem, 'submittedBy'>): Promise<boolean> {
  return actor.kind === 'person' && !actor.onBehalfOf && submittedBy === actor.personId && (await mayBringIn(work, actor.personId));
}

/** Somewhere, today. */
export const mayBringIn = async ({ tx, schemes, today }: Pick<Work, 'tx' | 'schemes' | 'today'>, personId: string): Promise<boolean> => (await bodiesWhere(tx, schemes.bodiesOn(today), personId, 'agenda.submit')).length > 0;

/** Why an item is not to be changed here, by its status; null: it may. */
const NOT_HERE: Readonly<Record<AgendaItem['status'], readonly [code: string, reason: string] | null>> = {
  ingediend: null,
  gevraagd: null,
  ingetrokken: ['item.withdrawn', 'Dit agendapunt is al ingetrokken. Er is niets meer aan te doen.'],
  geweigerd: ['item.gone-on', 'Dit agendapunt is niet tot deze vergadering toegelaten en gaat naar de volgende. Doe dit daar.'],
  aangeboden: null,
  samengevoegd: ['item.merged', 'Dit punt is samengevoegd met een ander punt. Ga verder bij dat punt.'],
  uitgesteld: ['item.gone-on', 'Dit punt is doorgeschoven naar een andere vergadering. Doe dit daar.'],
  verwezen: ['item.gone-on', 'Dit punt is naar een ander overleg verwezen. Doe dit daar.'],
  afgewezen: ['item.rejected', 'Dit punt is door de agendacommissie afgewezen. Dien het opnieuw in als er iets is veranderd.'],
  doorgeschoven: ['item.gone-on', 'Dit agendapunt is doorgeschoven naar de volgende vergadering. Doe dit daar.'],
};

/** @throws DomainError `item.withdrawn`, `item.gone-on` */
export function assertHere({ id, status }: AgendaItem): void {
  const refusal = NOT_HERE[status];
  if (refusal) throw new DomainError('conflict', refusal[0], refusal[1], { itemId: id });
}

/** What a workflow laid before the meeting, only that workflow takes back. @throws DomainError `item.brought` */
export function assertNotBrought({ id, origin }: AgendaItem): void {
  if (origin?.kind !== 'procedure') return;
  throw new DomainError('conflict', 'item.brought', 'Dit punt staat vanzelf op de agenda: iets anders wacht op de uitkomst ervan. Komt het er niet van, leg dan ‘niet behandeld’ vast; het gaat dan naar de volgende vergadering.', { itemId: id });
}

/** @throws DomainError `item.decision-asked` */
export function assertDecisionAsked({ purpose, decisionAsked }: SubmitItem): void {
  if (purpose !== 'besluitvorming' || (decisionAsked ?? '').trim() !== '') return;
  throw new DomainError('invalid', 'item.decision-asked', 'Een punt ter besluitvorming vraagt een besluit. Schrijf op welk besluit u vraagt.', {}, [
    { in: 'body', field: 'decisionAsked', code: 'required', message: 'Schrijf op welk besluit u vraagt.' },
  ]);
}

/** The LEA informs and advises on what a consultation (OOGO) is held about. @throws DomainError `item.topic-unknown`, `item.consultation` */
export function assertTopic({ consultations }: Pick<Scheme, 'consultations'>, { purpose, topic }: Pick<SubmitItem, 'purpose' | 'topic'>): void {
  if (topic === null || topic === undefined) return;
  const consultation = consultations.find(({ topics }) => topics.some(({ id }) => id === topic));
  if (!consultation) {
    const known = consultations.flatMap(({ topics }) => topics.map(({ id }) => id));
    const message = known.length === 0 ? 'Deze gemeente kent geen onderwerpen die ergens anders worden besloten. Laat dit leeg.' : `Kies een van: ${known.join(', ')}.`;
    throw new DomainError('invalid', 'item.topic-unknown', 'Dit onderwerp staat niet in de samenwerkingsstructuur.', { topic }, [{ in: 'body', field: 'topic', code: 'unknown', message }]);
  }
  if (purpose !== 'besluitvorming') return;
  const name = consultation.topics.find(({ id }) => id === topic)?.name ?? topic;
  throw new DomainError('invalid', 'item.consultation', `Over ‘${name}’ beslist de LEA niet: dat gebeurt in ${consultation.name}. Breng het punt in ter informatie of om advies.`, { topic, consultation: consultation.id }, [
    { in: 'body', field: 'purpose', code: 'consultation', message: 'Kies informatie of advies.' },
  ]);
}

/** @throws DomainError `agenda.foreign-items` */
export async function assertOwnItems(tx: EntityManager, meetingId: string, order: readonly string[]): Promise<void> {
  const known = new Set((await rowsOf(tx, AgendaItem, { meetingId })).map((item) => item.id));
  const foreign = order.filter((id) => !known.has(id));
  if (foreign.length > 0) throw new DomainError('invalid', 'agenda.foreign-items', `${foreign.length === 1 ? 'Een agendapunt hoort' : 'Sommige agendapunten horen'} niet bij deze vergadering. Ververs de pagina en zet de agenda opnieuw op volgorde.`, { foreign });
}

/** @throws DomainError `topic.unknown`, `question.unknown` */
export async function insertItem(work: Work, meetingId: string, itemId: string, body: SubmitItem, status: 'ingediend' | 'gevraagd' | 'aangeboden'): Promise<void> {
  const { tenantId, actor } = work.context;
  assertTopics(work.scheme, body.topicIds ?? []);
  if (body.questionId) await questionOfDay(work, tenantId, body.questionId, work.today);
  await work.tx.insert(AgendaItem, {
    tenantId,
    id: itemId,
    meetingId,
    title: oneLine(body.title),
    purpose: body.purpose,
    minutes: body.minutes,
    decisionAsked: body.decisionAsked ? multiLine(body.decisionAsked) : null,
    coverNote: body.coverNote ? multiLine(body.coverNote) : null,
    confidential: body.confidential ?? false,
    submittedBy: answerer(actor),
    onBehalfOf: body.onBehalfOf ? oneLine(body.onBehalfOf) : null,
    topic: body.topic ?? null,
    questionId: body.questionId ?? null,
    status,
    committeeDecision: null,
    late: status === 'gevraagd',
    origin: null,
    submittedAt: work.now,
  });
  await writeItemTopics(work.tx, tenantId, itemId, body.topicIds ?? []);
  const papers = (body.documents ?? []).map((title, index) => ({ tenantId, id: derivedId('paper', itemId, index), itemId, title: oneLine(title), addedBy: answerer(actor) }));
  if (papers.length > 0) await work.tx.insert(MeetingDocument, papers);
}
