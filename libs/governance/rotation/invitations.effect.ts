/** Effect `follow-invitations`: a change of seat takes the appointments of the body's coming meetings along (notices/appointments). */
import type { DataSource } from 'typeorm';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import { comingMeetings, followAppointments } from '../notices/appointments.js';

export class FollowInvitations implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly baseUrl: string,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { bodyId } = effect.params as { bodyId: string };
    return inEffect(this.db, effect, async (tx) => {
      const by = { tx, tenantId: effect.tenantId, now: this.clock.now(), baseUrl: this.baseUrl, cause: effect.id };
      for (const id of await comingMeetings(tx, bodyId, by.now)) await followAppointments(by, id);
      return { outcome: 'done' };
    });
  }
}
