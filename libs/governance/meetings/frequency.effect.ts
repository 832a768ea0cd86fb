/** Effect `check-frequency`: does the year fall below the scheme's number now that a meeting was cancelled, or a meeting go unprepared? Then propose a date. */
import type { DataSource, EntityManager } from 'typeorm';
import { formatDutchDateTime, localDateOf, schoolYearOf } from '#calendar/local-date';
import { proposeReplacement, type Replacement } from '#calendar/season';
import type { ProposedMeeting, SeasonInput } from '#calendar/season.model';
import { nameOf } from '#calendar/season-text';
import { allBodies } from '#calendar/teaching-time';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { schemesOf } from '../municipalities/schemes.js';
import { findMeeting } from './meeting.commands.js';
import { plannedIn } from './meeting.queries.js';
import { seasonOf } from './season-input.js';
import { Task } from './record.entity.js';

export class CheckFrequency implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    /** Mails the secretary the proposal; the text is the notices room's. */
    private readonly notify: (tx: EntityManager, effect: OutboxEffect, proposal: ProposedMeeting | null) => Promise<void>,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { meetingId, bodyId } = effect.params as { meetingId: string; bodyId: string };
    return inEffect(this.db, effect, async (tx) => {
      const now = this.clock.now();
      const meeting = await findMeeting(tx, meetingId);
      const date = localDateOf(meeting.startsAt);
      const fixed = await plannedIn(tx, schoolYearOf(date).label);
      const { calendar, input } = seasonOf(await schemesOf(tx, effect.tenantId), schoolYearOf(date), localDateOf(now), fixed);
      if (!allBodies(input).some(({ id }) => id === bodyId)) return { outcome: 'done' };
      const replacement = proposeReplacement(calendar, input, { body: bodyId, date });
      if (!replacement.needed) return { outcome: 'done' };
      await insertTask(tx, effect, bodyId, taskText(input, bodyId, replacement), now);
      await this.notify(tx, effect, replacement.meeting);
      return { outcome: 'done' };
    });
  }
}

async function insertTask(tx: EntityManager, effect: OutboxEffect, bodyId: string, text: string, now: string): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(Task)
    .values({ tenantId: effect.tenantId, id: derivedId('task', effect.id), kind: 'vergadering-te-weinig', bodyId, meetingId: (effect.params as { meetingId: string }).meetingId, text, createdAt: now, doneAt: null })
    .orIgnore()
    .execute();
}

function taskText(input: SeasonInput, bodyId: string, { meeting, along }: Replacement): string {
  const prepares = input.committees?.some(({ id }) => id === bodyId) ?? false;
  const why = prepares ? 'door de annulering wordt een vergadering niet voorbereid' : 'door de annulering haalt dit overleg het afgesproken aantal niet';
  const first = along.map((one) => ` Daarvoor: ${nameOf(input, one.body)} op ${formatDutchDateTime(one.at)}.`).join('');
  const proposal = meeting ? `Voorstel: ${formatDutchDateTime(meeting.at)}.${first}` : 'Er is geen passende datum gevonden.';
  return `Plan een nieuwe vergadering: ${why}. ${proposal}`;
}
