/** What follows from a body's decision about assignments: a follow-up's draft, and each assignment told whether it was chosen. */
import type { DataSource, EntityManager } from 'typeorm';
import { localDateOf } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Runner } from '#engine/runner';
import type { Clock } from '#platform/clock';
import { derivedId } from '#platform/ids';
import { schemeOn } from '../municipalities/schemes.js';
import { inputOf } from './assignment.commands.js';
import { Assignment } from './assignment.entity.js';
import { assignmentTarget, findAssignment } from './assignment.rows.js';

const SYSTEM = { kind: 'system', name: 'effects' } as const;

abstract class AssignmentEffect implements EffectHandler {
  constructor(
    protected readonly db: DataSource,
    protected readonly runner: Runner,
    protected readonly clock: Clock,
  ) {}

  abstract handle(effect: OutboxEffect): Promise<HandlerOutcome>;
}

/** Effect `follow-up`: the draft of a vervolgopdracht, with ambition, group and topics of the one that it follows; what must be new in it is still empty. */
export class FollowUp extends AssignmentEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    return inEffect(this.db, effect, async (tx) => {
      const id = derivedId('follow-up', effect.id);
      if (await tx.existsBy(Assignment, { id })) return { outcome: 'done' };
      await this.begin(tx, effect, id);
      return { outcome: 'done', result: { assignmentId: id } };
    });
  }

  private async begin(tx: EntityManager, effect: OutboxEffect, id: string): Promise<void> {
    const now = this.clock.now();
    const today = localDateOf(now);
    const { scheme } = await schemeOn(tx, effect.tenantId, today);
    const before = await findAssignment(tx, String(effect.params['assignmentId']));
    const row: Assignment = { ...before, id, title: `Vervolg: ${before.title.replace(/^Vervolg: /, '')}`, result: null, measure: null, dueOn: null, reportsOn: [], mandate: null, follows: before.id, draftedBy: null, draftedAt: now };
    await tx.insert(Assignment, row);
    await this.runner.start(effect.tenantId, assignmentTarget(id), inputOf(scheme, row, today), { id: derivedId('begin-follow-up', effect.id), actor: SYSTEM }, tx);
  }
}

/** Effect `tell-chosen`: each assignment of the school year's list hears whether the platform chose it. */
export class TellChosen extends AssignmentEffect {
  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { year, chosen, passedOver } = effect.params as { year: string; chosen: string[]; passedOver: string[] };
    return inEffect(this.db, effect, async (tx) => {
      const at = this.clock.now();
      for (const [ids, isChosen] of [[chosen, true], [passedOver, false]] as const) {
        for (const assignmentId of ids) {
          const event = { type: 'CHOSEN', at, year, chosen: isChosen };
          await this.runner.sendWithin(tx, effect.tenantId, assignmentTarget(assignmentId), { id: derivedId('chosen', effect.id, assignmentId), event, actor: SYSTEM });
        }
      }
      return { outcome: 'done' };
    });
  }
}
