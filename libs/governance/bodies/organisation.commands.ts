/** Organisations that go on as one: from that day on their seats speak for the organisation that is left. Who sits there stays. */
import { authorizeSomewhere, type CommandContext, type Commands, type Reading } from '../command.js';
import { schemeOn } from '../municipalities/schemes.js';
import { lineUpOn } from './line-up.queries.js';
import { assertMayManage } from './management.js';
import { changesBy, goneBy, type MergePartners, type MergerChanges } from './merging.js';
import { mergersOf } from './organisation.queries.js';

export class OrganisationCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * Answers which seats of one body now speak for one organisation: whether both stay is for its members to say.
   * @throws DomainError `partner.unknown`, `partner.merged`, `partner.circle`, or forbidden
   */
  merge(context: CommandContext, body: MergePartners): Promise<{ together: { bodyId: string; seatIds: string[] }[] }> {
    return this.commands.plain(context, { ...body }, async (work) => {
      const { tx } = work;
      await authorizeSomewhere(work, 'partner.merge');
      const { scheme } = await schemeOn(tx, context.tenantId, body.on);
      const known = await mergersOf(tx);
      const gone = goneBy(scheme, known, body);
      for (const id of gone) await tx.query(`INSERT INTO partner_merger (tenant_id, partner_id, into_id, merged_on) VALUES ($1, $2, $3, $4)`, [context.tenantId, id, body.into, body.on]);
      return { together: changesBy(scheme, known, { gone, ...body }, []).together };
    });
  }
}

/** What `merge` would change. @throws DomainError as it does */
export async function mergerChanges(reading: Reading, tenantId: string, personId: string, body: MergePartners): Promise<MergerChanges> {
  await assertMayManage(reading, personId, 'partner.merge');
  const { scheme } = await schemeOn(reading.tx, tenantId, body.on);
  const known = await mergersOf(reading.tx);
  const gone = goneBy(scheme, known, body);
  return changesBy(scheme, known, { gone, ...body }, await lineUpOn(reading.tx, tenantId, body.on));
}
