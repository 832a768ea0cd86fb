/** Where an agreement was decided: in a meeting here, by its decision or item; or elsewhere, before Leidraad. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError, type Problem } from '#platform/errors';
import { oneLine } from '#platform/text';
import type { Work } from '../command.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { findMeeting } from '../meetings/meeting.commands.js';
import { Decision } from '../meetings/record.entity.js';
import { decisionRefusal } from './agreement.rules.js';

export interface Decided {
  bodyId: string;
  on: LocalDate;
  meetingId: string | null;
  itemId: string | null;
  decisionId: string | null;
  source: string | null;
  /** The decision, or its item, is. */
  confidential: boolean;
  problems: Problem[];
}

/** @throws DomainError `meeting.unknown`, `decision.unknown`, `item.unknown`, or why it is no agreement (yet) */
export async function decidedHere({ tx, now }: Work, { meetingId, itemId, decisionId }: { meetingId: string; itemId?: string | null | undefined; decisionId?: string | null | undefined }): Promise<Decided> {
  const meeting = await findMeeting(tx, meetingId);
  const decision = decisionId ? await tx.findOneBy(Decision, { id: decisionId, meetingId }) : null;
  if (decisionId && !decision) throw new DomainError('not-found', 'decision.unknown', 'Dit besluit is niet in deze vergadering genomen.', { meetingId, decisionId });
  const about = decision?.itemId ?? itemId ?? null;
  const item = about ? await tx.findOneBy(AgendaItem, { id: about, meetingId }) : null;
  if (about && !item) throw new DomainError('not-found', 'item.unknown', 'Dit agendapunt staat niet op de agenda van deze vergadering.', { meetingId, itemId: about });
  const refusal = decisionRefusal(meeting.startsAt, meeting.cancelledBecause !== null, item, now);
  if (refusal) throw new DomainError('conflict', refusal[0], refusal[1], { meetingId, itemId: about });
  return { bodyId: meeting.bodyId, on: localDateOf(meeting.startsAt), meetingId, itemId: about, decisionId: decision?.id ?? null, source: null, confidential: (decision?.confidential ?? false) || (item?.confidential ?? false), problems: [] };
}

/** @throws DomainError `body.unknown` */
export function decidedElsewhere({ schemes, today }: Work, { bodyId, decidedOn, source }: { bodyId: string; decidedOn: LocalDate; source: string }): Decided {
  schemes.standing(bodyId, today);
  const problems: Problem[] = decidedOn > today ? [{ in: 'body', field: 'decidedOn', code: 'future', message: 'Kies vandaag of een dag die voorbij is.' }] : [];
  return { bodyId, on: decidedOn, meetingId: null, itemId: null, decisionId: null, source: oneLine(source), confidential: false, problems };
}
