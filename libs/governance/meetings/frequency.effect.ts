/** Effect `check-frequency`: does the year fall below the scheme's number now that a meeting was cancelled, or a meeting go unprepared? Then propose a date. */
import type { DataSource, EntityManager } from 'typeorm';
import { formatDutchDateTime, localDateOf, schoolYearOf } from '#calendar/local-date';
import type { ProposedMeeting } from '#calendar/season.model';
import { nameOf } from '#calendar/season-text';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { schemesOf } from '../municipalities/schemes.js';
import { findMeeting } from './meeting.commands.js';
import { plannedIn } from './meeting.queries.js';
import { Task } from './record.entity.js';
import { replacementOf, type Replaced } from './replacement.js';

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
      const others = await plannedIn(tx, schoolYearOf(localDateOf(meeting.startsAt)).label);
      const replacement = replacementOf(await schemesOf(tx, effect.tenantId), { ...meeting, bodyId }, localDateOf(now), others);
      if (replacement === null) return { outcome: 'done' };
      await insertTask(tx, effect, bodyId, taskText(replacement), now);
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

function taskText({ why: lacks, input, meeting, along }: Replaced): string {
  const why = lacks === 'preparation' ? 'door de annulering wordt een vergadering niet voorbereid' : 'door de annulering haalt dit overleg het afgesproken aantal niet';
  const first = along.map((one) => ` Daarvoor: ${nameOf(input, one.body)} op ${formatDutchDateTime(one.at)}.`).join('');
  const proposal = meeting ? `Voorstel: ${formatDutchDateTime(meeting.at)}.${first}` : 'Er is geen passende datum gevonden.';
  return `Plan een nieuwe vergadering: ${why}. ${proposal}`;
}
