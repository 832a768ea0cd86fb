/** Organisations that go on as one: from that day on their seats speak for the organisation that is left. Who sits there stays. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import { DomainError } from '#platform/errors';
import type { Scheme } from '#scheme/model';
import { authorizeSomewhere, type CommandContext, type Commands } from '../command.js';
import { schemeOn } from '../municipalities/schemes.js';
import { mergersOf, partnerOn, type Merger } from './organisation.queries.js';

export interface MergePartners {
  /** Ids in the scheme. */
  partners: string[];
  /** The one that is left: one of them, or another that the scheme has by then. */
  into: string;
  on: LocalDate;
}

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
      assertKnown(scheme, body);
      const known = await mergersOf(tx);
      const gone = [...new Set(body.partners)].filter((id) => id !== body.into);
      for (const id of gone) assertFree(scheme, known, id);
      if (gone.length === 0 || gone.includes(partnerOn(known, body.into, '9999-12-31'))) throw new DomainError('conflict', 'partner.circle', 'Zo gaat een organisatie op in zichzelf. Kies de organisatie die overblijft. Er is niets gewijzigd.', { into: body.into });
      for (const id of gone) await tx.query(`INSERT INTO partner_merger (tenant_id, partner_id, into_id, merged_on) VALUES ($1, $2, $3, $4)`, [context.tenantId, id, body.into, body.on]);
      const after = await mergersOf(tx);
      return { together: seatsTogether(scheme, after, partnerOn(after, body.into, body.on), body.on) };
    });
  }
}

function assertKnown({ partners }: Scheme, { partners: named, into }: MergePartners): void {
  const missing = [...named.map((id, index) => ({ id, field: `partners.${index}` })), { id: into, field: 'into' }].filter(({ id }) => !partners.some((partner) => partner.id === id));
  if (missing.length === 0) return;
  throw new DomainError('invalid', 'partner.unknown', `Niet elke organisatie die u noemt, staat op die dag in de samenwerkingsstructuur. Kies uit: ${partners.map(({ id }) => id).join(', ')}.`, {}, missing.map(({ field }) => ({ in: 'body', field, code: 'unknown', message: 'Deze organisatie is hier niet bekend.' })));
}

function assertFree(scheme: Scheme, known: readonly Merger[], id: string): void {
  const before = known.find(({ partnerId }) => partnerId === id);
  if (!before) return;
  throw new DomainError('conflict', 'partner.merged', `Deze organisatie is al opgegaan in ${nameOf(scheme, before.intoId)}, op ${formatDutchDate(before.on)}. Noem die organisatie.`, { partnerId: id });
}

const nameOf = ({ partners }: Scheme, id: string): string => partners.find((partner) => partner.id === id)?.name ?? id;

function seatsTogether(scheme: Scheme, mergers: readonly Merger[], partner: string, on: LocalDate): { bodyId: string; seatIds: string[] }[] {
  return scheme.bodies
    .map(({ id, seats }) => ({ bodyId: id, seatIds: seats.filter(({ filledBy }) => filledBy.kind === 'partner' && partnerOn(mergers, filledBy.partner, on) === partner).map((seat) => seat.id) }))
    .filter(({ seatIds }) => seatIds.length > 1);
}
