/** Agenda, decisions and actions as mails tell them. What is confidential stays out of mail: its title too. */
import { localTimeOf } from '#calendar/local-date';
import type { ActionFacts, AgendaItemFacts } from '#messaging/templates/setting';
import type { EntityManager } from 'typeorm';
import type { Person } from '../bodies/person.entity.js';
import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import { CONFIDENTIAL_TITLE } from '../meetings/told.js';
import { meetingDetail, type MeetingDetail } from '../meetings/meeting.queries.js';
import { namesInRecord } from '../privacy/leavers.js';
import { tellable } from './decision-facts.js';
import type { NoticeContext } from './notice.js';

/** A title that may stand in a mail: a confidential item shows that it is there, no more. */
export const mailableTitle = (item: Pick<AgendaItem, 'title' | 'confidential'>): string => (item.confidential ? CONFIDENTIAL_TITLE : item.title);

export async function names(tx: EntityManager): Promise<Map<string, string>> {
  const people: Pick<Person, 'id' | 'name'>[] = await tx.query('SELECT id, name FROM person');
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** The agenda with running times; a confidential item shows that it is there, no more. `only`: for guests, just these items; `without`: items from which the reader is kept, told without their papers. */
export function agendaFacts(context: NoticeContext, detail: MeetingDetail, known: ReadonlyMap<string, string>, only?: ReadonlySet<string>, without?: ReadonlySet<string>): AgendaItemFacts[] {
  let start = Date.parse(detail.meeting.startsAt);
  return detail.items.flatMap((item, index) => {
    const facts = itemFacts(context, detail, known, item, `${index + 1}`, localTimeOf(new Date(start).toISOString()), without);
    start += item.minutes * 60_000;
    return only && !only.has(item.id) ? [] : [facts];
  });
}

export function itemFacts(context: NoticeContext, detail: MeetingDetail, known: ReadonlyMap<string, string>, item: AgendaItem, number: string, startTime: string | null, without?: ReadonlySet<string>): AgendaItemFacts {
  const hidden = item.confidential;
  const papers = detail.documents.filter((paper) => paper.itemId === item.id && !paper.confidential);
  return {
    number,
    title: hidden ? CONFIDENTIAL_TITLE : item.title,
    startTime,
    minutes: item.minutes,
    purpose: item.purpose,
    asked: hidden ? null : item.decisionAsked,
    presenter: item.submittedBy && !hidden ? (known.get(item.submittedBy) ?? null) : null,
    papers: hidden || without?.has(item.id) ? [] : [...minutesToAdopt(context, item), ...papers.map((paper) => ({ title: paper.title, attached: false, url: paper.sha256 ? `${context.baseUrl}/vergaderingen/${context.meeting.id}/stukken/${paper.id}` : null }))],
    late: item.late,
  };
}

/** The minutes that this item adopts: where they are read. */
const minutesToAdopt = ({ baseUrl }: Pick<NoticeContext, 'baseUrl'>, { origin }: AgendaItem): AgendaItemFacts['papers'] => (origin?.kind === 'verslag' ? [{ title: 'Het verslag', attached: false, url: `${baseUrl}/vergaderingen/${origin.meetingId}/verslag` }] : []);

export function actionFacts(detail: MeetingDetail, known: ReadonlyMap<string, string>): ActionFacts[] {
  return tellable(detail, detail.actions).map((action, index) => ({ number: `${index + 1}`, what: action.text, who: (action.ownerId && known.get(action.ownerId)) ?? 'nog te bepalen', due: action.dueOn, doneOn: action.doneOn }));
}

/** The meeting with everything on it, and the names of people as its record has them: what most letters are made from. */
export async function load(context: Pick<NoticeContext, 'tx' | 'meeting'>): Promise<{ detail: MeetingDetail; known: Map<string, string> }> {
  const { tx, meeting } = context;
  return { detail: await meetingDetail(tx, meeting.id), known: new Map([...(await names(tx)), ...(await namesInRecord(tx, meeting.id))]) };
}
