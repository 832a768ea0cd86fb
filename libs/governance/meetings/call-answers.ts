/** Who answered the call for agenda items, in whichever way: they are not reminded. */
import { Not } from 'typeorm';
import { DomainError } from '#platform/errors';
import { answerer, type Work } from '../command.js';
import { AgendaItem } from './agenda-item.entity.js';
import { CallAnswer } from './record.entity.js';

/** What they brought in stands, whatever became of it. */
const hasItems = ({ tx }: Pick<Work, 'tx'>, meetingId: string, personId: string): Promise<boolean> => tx.existsBy(AgendaItem, { meetingId, submittedBy: personId, status: Not('ingetrokken') });

/** "Geen agendapunten" is an answer. @throws DomainError `call.has-items` from who has brought one in */
export async function noteAnswer(work: Work, meetingId: string, answer: CallAnswer['answer']): Promise<void> {
  const personId = answerer(work.context.actor);
  if (!personId) return;
  if (answer === 'geen-agendapunten' && (await hasItems(work, meetingId, personId))) throw new DomainError('conflict', 'call.has-items', 'Voor deze vergadering is van deze persoon al een agendapunt ingebracht. Neem dat eerst terug als het er niet op hoeft.', { meetingId });
  await work.tx.upsert(CallAnswer, { tenantId: work.context.tenantId, meetingId, personId, answer, at: work.now }, ['tenantId', 'meetingId', 'personId']);
}

/** Whoever took back the last they brought in has not answered any more, and is asked again. */
export async function forgetAnswer(work: Work, { meetingId, submittedBy }: Pick<AgendaItem, 'meetingId' | 'submittedBy'>): Promise<void> {
  if (submittedBy === null || (await hasItems(work, meetingId, submittedBy))) return;
  await work.tx.delete(CallAnswer, { meetingId, personId: submittedBy, answer: 'agendapunten' });
}
