/** Every letter that is about no meeting, by its kind: each procedure's own in a file beside this one. */
import type { MailKind } from '#messaging/mail-kinds';
import { agreementEvaluation } from './agreement.letters.js';
import { HANDOVERS } from './handover.letters.js';
import { PLANS } from './plan.letters.js';
import { CYCLE_LETTERS } from './cycle.letters.js';
import { ASSIGNMENTS } from './assignment.letters.js';
import { statutoryGaps, statutoryResult } from './statutory.letters.js';
import type { ProcedureBuilder } from './procedure.js';
import { ROTATION } from './rotation.letters.js';

const ALL: Partial<Record<MailKind, ProcedureBuilder>> = {
  'agreement-evaluation': agreementEvaluation,
  ...PLANS,
  ...HANDOVERS,
  ...CYCLE_LETTERS,
  ...ROTATION,
  ...ASSIGNMENTS,
  'statutory-gaps': statutoryGaps,
  'statutory-result': statutoryResult,
};

export const PROCEDURES: ReadonlyMap<string, ProcedureBuilder> = new Map(Object.entries(ALL));
