/** Effect `check-frequency`: does the year fall below the scheme's number now that a meeting was cancelled? Then propose a date. */
import type { DataSource, EntityManager } from 'typeorm';
import { instantOf, localDateOf, schoolYearOf } from '#calendar/local-date';
import { proposeReplacement } from '#calendar/season';
import type { ProposedMeeting } from '#calendar/season.model';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { schemeOn } from '../municipalities/schemes.js';
import { findMeeting } from './meeting.commands.js';
import { plannedIn } from './meeting.queries.js';
import { seasonInput } from './planning.js';
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
      const { scheme, calendar } = await schemeOn(tx, effect.tenantId, localDateOf(now));
      const date = localDateOf(meeting.startsAt);
      const fixed = await plannedIn(tx, schoolYearOf(date).label);
      const input = seasonInput(scheme, schoolYearOf(date), localDateOf(now), fixed);
      if (!input.bodies.some(({ id }) => id === bodyId)) return { outcome: 'done' };
      const { needed, meeting: proposal } = proposeReplacement(calendar, input, { body: bodyId, date });
      if (!needed) return { outcome: 'done' };
      await insertTask(tx, effect, bodyId, proposal, now);
      await this.notify(tx, effect, proposal);
      return { outcome: 'done' };
    });
  }
}

async function insertTask(tx: EntityManager, effect: OutboxEffect, bodyId: string, proposal: ProposedMeeting | null, now: string): Promise<void> {
  const text = proposal
    ? `Plan een nieuwe vergadering: door de annulering haalt dit overleg het afgesproken aantal niet. Voorstel: ${proposal.date}, ${proposal.startTime} uur.`
    : 'Plan een nieuwe vergadering: door de annulering haalt dit overleg het afgesproken aantal niet. Er is geen passende datum gevonden.';
  await tx
    .createQueryBuilder()
    .insert()
    .into(Task)
    .values({ tenantId: effect.tenantId, id: derivedId('task', effect.id), kind: 'vergadering-te-weinig', bodyId, meetingId: (effect.params as { meetingId: string }).meetingId, text, createdAt: now, doneAt: null })
    .orIgnore()
    .execute();
}

/** A proposal as an instant: what `plan` takes. */
export const startOf = (proposal: ProposedMeeting): string => instantOf(proposal.date, proposal.startTime);
