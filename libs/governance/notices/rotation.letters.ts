/** Letters about a change of a body's members. Each is written when it leaves: what was settled meanwhile is in it. */
import type { MailFacts } from '#messaging/mail-kinds';
import { rotationDetail } from '../rotation/rotation.queries.js';
import { findRotation, type StoredRotation } from '../rotation/rotation.rows.js';
import { doesRotate } from '../rotation/situation.js';
import { isOvertaken } from '../rotation/still.js';
import type { ProcedureBuilder, ProcedureContext } from './procedure.js';
import { departure, lineUp, nominated, overdue, settled } from './rotation-after.letters.js';
import { chair, coOwner, handover, leaving, nominate, overview } from './rotation-before.letters.js';
import type { Builder } from './rotation-facts.js';

/** A body that has stopped rotating has nothing to tell any more. */
const about = (build: Builder): ProcedureBuilder => async (context) => {
  const rotation = await findRotation(context.tx, String(context.params['rotationId']));
  if (!(await doesRotate(context.tx, context.tenantId, rotation.context, context.today))) return null;
  if (!TELLS_ANYWAY.includes(String(context.params['kind'])) && (await isOff(context, rotation))) return null;
  const detail = await rotationDetail(context.tx, context.tenantId, rotation, context.today);
  return (await build({ ...context, detail })).map((notice) => ({ ...notice, about: { rotationId: rotation.id } }));
};

/** What happened, and who sits there now. */
const TELLS_ANYWAY: readonly string[] = ['rotation-settled', 'rotation-departure', 'rotation-line-up'];

/** Nobody leaves any more, or somebody else comes by the rooster before who wanted to leave does: until that morning it may be taken back, and then the departure counts again. */
const isOff = async ({ tx }: ProcedureContext, { kind, state, bodyId, seatIds, leaverId, on }: StoredRotation): Promise<boolean> => kind === 'departure' && (state === 'lapsed' || (await isOvertaken(tx, { bodyId, seatId: seatIds[0]!, leaverId, on })));

export const ROTATION: Partial<Record<MailFacts['kind'], ProcedureBuilder>> = {
  'rotation-leaving': about(leaving),
  'rotation-co-owner': about(coOwner),
  'rotation-nominate': about(nominate),
  'rotation-overview': about(overview),
  'rotation-handover': about(handover),
  'rotation-chair': about(chair),
  'rotation-nominated': about(nominated),
  'rotation-settled': about(settled),
  'rotation-departure': about(departure),
  'rotation-line-up': about(lineUp),
  'rotation-overdue': about(overdue),
};
