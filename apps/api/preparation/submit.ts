/** An item that somebody submits: to the agendacommissie while one collects for this agenda, else onto the agenda itself. */
import type { z } from 'zod';
import type { CommandContext, Commands } from '#governance/command';
import type { AgendaCommands } from '#governance/meetings/agenda.commands';
import type { SubmitItem } from '#governance/meetings/items';
import type { PreparationCommands } from '#governance/preparation/preparation.commands';
import { goesToCommittee } from '#governance/preparation/preparation.queries';
import type { submitBody } from '../meetings/agenda.schema.js';

export const itemOf = (body: z.output<typeof submitBody>): SubmitItem => ({
  title: body.titel,
  purpose: body.doel,
  minutes: body.minuten,
  decisionAsked: body.gevraagdBesluit,
  coverNote: body.toelichting,
  confidential: body.vertrouwelijk,
  onBehalfOf: body.voorWie,
  topic: body.onderwerp,
  questionId: body.vraagstukId,
  topicIds: body.onderwerpen,
  documents: body.stukken,
});

export interface Submitted {
  itemId: string;
  late: boolean;
  toCommittee: boolean;
  revision: number;
}

/** The caller's If-Match is about the meeting: what only the committee gets does not change that, and is not refused for it. */
export async function submitItem(to: { commands: Commands; agenda: AgendaCommands; preparation: PreparationCommands }, context: CommandContext, meetingId: string, item: SubmitItem): Promise<Submitted> {
  const toCommittee = await to.commands.read(context.tenantId, ({ tx }) => goesToCommittee(tx, context, meetingId));
  if (!toCommittee) return { ...(await to.agenda.submit(context, meetingId, item)), toCommittee };
  return { ...(await to.preparation.offer({ ...context, expectedRevision: null }, meetingId, item)), late: false, toCommittee };
}
