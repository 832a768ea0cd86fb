/** Who may read a dossier: who leaves, who comes, and who keeps the body going. What of it, says sight.ts. */
import { may } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { officesOf } from '../bodies/members.js';
import type { Reading } from '../command.js';
import type { HandoverDetail } from './handover.queries.js';
import { isParty } from './sight.js';

/** @throws DomainError `permission.handover.read`, `permission.handover.over` */
export async function assertMayRead(reading: Pick<Reading, 'tx' | 'schemes' | 'today'>, detail: HandoverDetail, personId: string): Promise<void> {
  const refusal = REFUSALS[await verdictFor(reading, detail, personId)];
  if (refusal) throw new DomainError('forbidden', refusal[0], refusal[1], { handoverId: detail.handover.id });
}

/**
 * Who leaves and who comes read it while it runs, also without a seat; once it is over (everything is accepted or settled, or nobody
 * leaves after all) as long as they sit in the body. `listHandovers` goes by the same.
 */
export async function verdictFor({ tx, schemes, today }: Pick<Reading, 'tx' | 'schemes' | 'today'>, detail: HandoverDetail, personId: string): Promise<'may' | 'no-party' | 'over'> {
  const offices = await officesOf(tx, schemes.standing(detail.handover.bodyId, today), personId);
  if (may(offices, 'handover.settle').allowed) return 'may';
  if (!isParty(detail, personId)) return 'no-party';
  return !isOver(detail.state) || may(offices, 'meeting.read').allowed ? 'may' : 'over';
}

const isOver = (state: string): boolean => state === 'done' || state === 'off';

const REFUSALS: Readonly<Record<Awaited<ReturnType<typeof verdictFor>>, readonly [code: string, reason: string] | null>> = {
  may: null,
  'no-party': ['permission.handover.read', 'Een overdracht is te lezen voor wie vertrekt, voor wie komt, en voor secretaris en voorzitter van het overleg.'],
  over: ['permission.handover.over', 'Deze overdracht is afgerond. U zit niet meer in dit overleg en kunt haar daarom niet meer lezen. Vraag de secretaris om wat u nog nodig hebt.'],
};
