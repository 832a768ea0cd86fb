/** Effect `agreement-task`: the evaluation of an agreement is on the secretary's list. The letter about it is an effect of its own. */
import type { DataSource } from 'typeorm';
import { formatDutchDate } from '#calendar/local-date';
import { inEffect, type EffectHandler, type HandlerOutcome } from '#engine/effects';
import type { OutboxEffect } from '#engine/model';
import type { Clock } from '#platform/clock';
import type { AgreementNoticeKind } from '#workflows/agreement.setup';
import { Agreement } from './agreement.entity.js';
import { isMoot, shortName } from './agreement.names.js';
import { openEvaluationTask } from './evaluation-task.js';

export class AgreementTask implements EffectHandler {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  handle(effect: OutboxEffect): Promise<HandlerOutcome> {
    const { agreementId, moment, due } = effect.params as { agreementId: string; moment: AgreementNoticeKind; due: string };
    return inEffect(this.db, effect, async (tx) => {
      const row = await tx.findOneByOrFail(Agreement, { id: agreementId });
      if (!isMoot(row, due)) await openEvaluationTask(tx, row, taskText(row, moment), this.clock.now());
      return { outcome: 'done' };
    });
  }
}

function taskText(row: Agreement, moment: AgreementNoticeKind): string {
  const on = formatDutchDate(row.evaluateOn);
  return moment === 'coming' ? `Zet de evaluatie van ${shortName(row)} op een agenda: zij hoort er op ${on} te zijn.` : `Leg de evaluatie vast van ${shortName(row)}: zij hoorde er op ${on} te zijn.`;
}
