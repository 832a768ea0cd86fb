/** From the rows of a preparation to the API's answer, for one reader. */
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { rulesOf, type Commands, type Reading } from '#governance/command';
import { AgendaItem, MeetingDocument } from '#governance/meetings/agenda-item.entity';
import { accessOf, rulesOfItem } from '#governance/meetings/item-access';
import { findMeeting } from '#governance/meetings/meeting.commands';
import { inOrder } from '#governance/meetings/meeting.queries';
import { mayTakeBackOffer } from '#governance/meetings/taking-back';
import { CONFIDENTIAL_TITLE } from '#governance/meetings/told';
import type { Meeting } from '#governance/meetings/meeting.entity';
import { bodyOf } from '#governance/municipalities/schemes';
import { MEETS } from '#governance/preparation/planning';
import { findPreparation, preparationDetail, preparationTarget, type PreparationDetail } from '#governance/preparation/preparation.queries';
import { askedBy, mayDecide, offerSight, readerOfPreparation } from '#governance/preparation/reading';
import { timeOfAgenda } from '#governance/preparation/time-budget.queries';
import { isKept, sees, seesPaper, type Sight } from '#identity/item-sight';
import type { Ask } from '../http/ask.js';
import { deadlineView, decidedElsewhereView, possible, timeView, topicNamesOf } from '../meetings/meeting.view.js';
import { offerTakerOf } from '../meetings/taking-back.js';
import { DECISIONS, PREPARATION_STATES, type preparation } from './preparation.schema.js';

type View = z.output<typeof preparation>;

/** Of the meeting's deadlines those that its preparation has to do with. */
export const STEPS: readonly string[] = ['call', 'itemsDue', MEETS, 'approval'];
const FIXED_BY = { chair: 'voorzitter', secretary: 'secretaris', agendacommissie: 'agendacommissie' } as const;

/** @throws DomainError `meeting.unknown`, `preparation.none`, `permission.preparation.read` */
export function readPreparation(commands: Commands, ask: Ask, meetingId: string): Promise<{ body: View; revision: number }> {
  return commands.read(ask.tenantId, async (work) => {
    const { tx, now } = work;
    const meeting = await findMeeting(tx, meetingId);
    const { scheme } = rulesOf(work, meeting);
    const row = await findPreparation(tx, meetingId);
    const reader = await readerOfPreparation(work, meeting.bodyId, row.committeeId, ask.person());
    const detail = await preparationDetail(tx, meetingId);
    if (!detail) throw new Error(`The preparation of ${meetingId} has a row and no workflow`);
    const rules = bodyOf(scheme, meeting.bodyId);
    const held = await accessOf(tx, [meetingId]);
    const sight = (item: AgendaItem): Sight => offerSight(reader, item, held);
    const seen = detail.items.filter((item) => sees(sight(item), 'heading'));
    const asked = await askedBy(work, row.committeeId);
    const mogelijk = await possible(commands, tx, ask.tenantId, preparationTarget(meetingId), { offices: reader.offices, fixedBy: rules.agenda.fixedBy, now, byCommittee: asked.has(reader.personId) });
    const taker = offerTakerOf(reader, mogelijk);
    const meets = meeting.deadlines.find(({ id }) => id === MEETS);
    const body: View = {
      vergaderingId: meeting.id,
      overleg: meeting.bodyId,
      begin: meeting.startsAt,
      commissie: row.committeeId,
      status: PREPARATION_STATES[detail.state as keyof typeof PREPARATION_STATES],
      vaststelling: FIXED_BY[detail.context.fixedBy],
      bijeenkomst: { begin: row.meets, duurMinuten: row.durationMinutes, plaats: row.place, waarom: meets ? deadlineView(scheme, meeting.bodyId, meets).waarom : [] },
      termijnen: meeting.deadlines.filter(({ id }) => STEPS.includes(id)).map((one) => deadlineView(scheme, meeting.bodyId, one)),
      antwoorden: mayDecide(reader) ? answersOf(asked, detail) : null,
      punten: await itemViews(work, detail, seen, { sight, kept: (item) => isKept(reader, rulesOfItem(item, held)), takesBack: (item) => mayTakeBackOffer(item, detail.items, rulesOfItem(item, held).kept, taker) }),
      ...(await agendaSoFar(tx, meeting, detail, sight)),
      onderwerpen: decidedElsewhereView(scheme),
      geantwoord: detail.answered.includes(reader.personId),
      tijd: timeView(await timeOfAgenda(tx, rules, meeting)),
      mogelijk,
    };
    return { body, revision: detail.revision };
  });
}

/** Each person once, also who holds two seats. */
const answersOf = (asked: ReadonlyMap<string, string>, { answered }: PreparationDetail): NonNullable<View['antwoorden']> =>
  [...asked].map(([persoonId, naam]) => ({ persoonId, naam, geantwoord: answered.includes(persoonId) }));

/** What stands on the agenda that never lay before the committee, in its order. */
async function agendaSoFar(tx: EntityManager, meeting: Meeting, { items }: PreparationDetail, sight: (item: AgendaItem) => Sight): Promise<Pick<View, 'ookOpDeAgenda' | 'volgorde'>> {
  const offered = new Set(items.map(({ id }) => id));
  const others = inOrder(meeting, await tx.findBy(AgendaItem, { meetingId: meeting.id, status: 'ingediend' })).filter(({ id }) => !offered.has(id));
  const place = ({ origin }: AgendaItem): 'begin' | 'midden' | 'eind' => (origin?.kind === 'vast' ? (origin.place === 'first' ? 'begin' : 'eind') : origin?.kind === 'verslag' ? 'begin' : 'midden');
  const ookOpDeAgenda = others.map((item) => ({ id: item.id, titel: sees(sight(item), 'heading') ? item.title : CONFIDENTIAL_TITLE, minuten: item.minutes, plek: place(item) }));
  return { ookOpDeAgenda, volgorde: meeting.agendaOrder };
}

async function itemViews(work: Reading, { context }: PreparationDetail, seen: readonly AgendaItem[], { sight, kept, takesBack }: { sight(item: AgendaItem): Sight; kept(item: AgendaItem): boolean; takesBack(item: AgendaItem): boolean }): Promise<View['punten']> {
  const { tx } = work;
  const topics = await topicNamesOf(work, seen);
  const [ids, people] = [seen.map(({ id }) => id), seen.flatMap(({ submittedBy }) => submittedBy ?? [])];
  const names: { id: string; name: string }[] = await tx.query(`SELECT id, name FROM person WHERE id = ANY($1::uuid[])`, [people]);
  const papers: Pick<MeetingDocument, 'itemId' | 'title' | 'confidential'>[] = await tx.query(`SELECT item_id AS "itemId", title, confidential FROM document WHERE item_id = ANY($1::uuid[]) ORDER BY title, id`, [ids]);
  return seen.map((item) => ({
    id: item.id,
    titel: item.title,
    doel: item.purpose,
    minuten: item.minutes,
    gevraagdBesluit: item.decisionAsked,
    toelichting: sees(sight(item), 'open') ? item.coverNote : null,
    vertrouwelijk: item.confidential,
    geweerd: kept(item),
    terugTeNemen: takesBack(item),
    voorWie: item.onBehalfOf,
    onderwerp: item.topic,
    onderwerpen: topics(item),
    ingediendDoor: names.filter(({ id }) => id === item.submittedBy).map(({ id, name }) => ({ id, naam: name }))[0] ?? null,
    stukken: papers.filter((paper) => paper.itemId === item.id && seesPaper(sight(item), paper)).map(({ title }) => title),
    besluit: decisionView(item, context.items.find(({ itemId }) => itemId === item.id), { ids, open: sees(sight(item), 'open') }),
  }));
}

/** What was merged into an item that the reader (who sees the items `ids`) may not see does not say which. The reason is of the item's explanation. */
function decisionView({ committeeDecision: decided }: AgendaItem, offered: PreparationDetail['context']['items'][number] | undefined, { ids, open }: { ids: readonly string[]; open: boolean }): View['punten'][number]['besluit'] {
  if (!offered?.decision) return null;
  const into = offered.into !== null && ids.includes(offered.into) ? offered.into : null;
  return { soort: DECISIONS[offered.decision], reden: open ? (decided?.reason ?? null) : null, met: into, naarVergadering: decided?.meetingId ?? null, naarOverleg: decided?.bodyId ?? null, vanzelf: offered.bySilence };
}
