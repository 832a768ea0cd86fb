/** Vernietigingslijsten: asked for, looked over, approved. What is approved is removed by the effect `destroy`. */
import type { Target } from '#engine/model';
import type { Action } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import type { WorkflowEvent } from '#workflows/definition';
import { bodiesBeyond } from '../bodies/offices.queries.js';
import type { CommandContext, Commands, Reading, Result, Work } from '../command.js';
import { closeTask, writeProposal } from './proposal.js';

export const destructionTarget = (listId: string): Target => ({ workflow: 'destruction', key: listId });

type OfList = { listId: string };

export class DestructionCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `destruction.nothing-past`, `destruction.open`, or forbidden */
  propose(context: CommandContext): Promise<Result<OfList>> {
    const listId = derivedId('destruction-list', context.tenantId, context.commandId);
    return this.commands.begin(context, destructionTarget(listId), { propose: true }, async (work) => {
      const { tx, now, today, schemes } = work;
      await authorizeDestruction(work, 'destruction.keep');
      const [open]: unknown[] = await tx.query(`SELECT FROM destruction_list WHERE approved_at IS NULL AND withdrawn_at IS NULL`);
      if (open) throw new DomainError('conflict', 'destruction.open', 'Er ligt al een vernietigingslijst. Laat die goedkeuren, of trek haar in en laat dan een nieuwe maken.');
      const { version, scheme } = schemes.on(today);
      const input = await writeProposal(tx, { tenantId: context.tenantId, listId, by: personOf(context), now, today, scheme: { version, retention: scheme.retention } });
      if (!input) throw new DomainError('conflict', 'destruction.nothing-past', 'Er is vandaag niets waarvan de bewaartermijn voorbij is. Een lijst is niet nodig.');
      return { input: { ...input }, result: { listId } };
    });
  }

  /** One rule is kept for now, with the reason. @throws DomainError `destruction.unknown-entry`, `destruction.excluded`, or as the workflow refuses */
  exclude(context: CommandContext, listId: string, nr: number, { reason }: { reason: string }): Promise<Result<OfList>> {
    return this.onList(context, listId, { exclude: nr, reason }, 'destruction.keep', async ({ tx, now }) => {
      if (await isExcluded(tx, listId, nr)) throw new DomainError('conflict', 'destruction.excluded', 'Deze regel is al uitgezonderd.', { nr });
      await tx.query(`UPDATE destruction_entry SET excluded_because = $3, excluded_by = $4, excluded_at = $5 WHERE list_id = $1 AND nr = $2`, [listId, nr, multiLine(reason), personOf(context), now]);
      return { type: 'ENTRY_EXCLUDED', at: now, nr };
    });
  }

  /** @throws DomainError `destruction.unknown-entry`, `destruction.not-excluded`, or as the workflow refuses */
  include(context: CommandContext, listId: string, nr: number): Promise<Result<OfList>> {
    return this.onList(context, listId, { include: nr }, 'destruction.keep', async ({ tx, now }) => {
      if (!(await isExcluded(tx, listId, nr))) throw new DomainError('conflict', 'destruction.not-excluded', 'Deze regel is niet uitgezonderd.', { nr });
      await tx.query(`UPDATE destruction_entry SET excluded_because = NULL, excluded_by = NULL, excluded_at = NULL WHERE list_id = $1 AND nr = $2`, [listId, nr]);
      return { type: 'ENTRY_INCLUDED', at: now, nr };
    });
  }

  /** Two people look at it: who asked for a list does not approve it. @throws DomainError `destruction.own`, or as the workflow refuses */
  approve(context: CommandContext, listId: string): Promise<Result<OfList>> {
    return this.onList(context, listId, { approve: true }, 'destruction.approve', async ({ tx, now }) => {
      const by = personOf(context);
      const [list]: { askedBy: string | null }[] = await tx.query(`SELECT asked_by AS "askedBy" FROM destruction_list WHERE id = $1`, [listId]);
      if (by === null || list?.askedBy === by) throw new DomainError('forbidden', 'destruction.own', 'Wie een vernietigingslijst liet maken, keurt haar niet zelf goed. Vraag een andere beheerder of voorzitter.', { listId });
      await tx.query(`UPDATE destruction_list SET approved_by = $2, approved_at = $3 WHERE id = $1 AND approved_at IS NULL AND withdrawn_at IS NULL`, [listId, by, now]);
      await closeTask(tx, listId, now);
      return { type: 'APPROVED', at: now };
    });
  }

  withdraw(context: CommandContext, listId: string): Promise<Result<OfList>> {
    return this.onList(context, listId, { withdraw: true }, 'destruction.keep', async ({ tx, now }) => {
      await tx.query(`UPDATE destruction_list SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1 AND approved_at IS NULL AND withdrawn_at IS NULL`, [listId, personOf(context), now]);
      await closeTask(tx, listId, now);
      return { type: 'WITHDRAWN', at: now };
    });
  }

  /** A removal that stopped halfway goes on. */
  resume(context: CommandContext, listId: string): Promise<Result<OfList>> {
    return this.onList(context, listId, { resume: true }, 'destruction.approve', ({ now }) => Promise.resolve({ type: 'RESUMED', at: now }));
  }

  private onList(context: CommandContext, listId: string, body: { [key: string]: string | number | boolean }, action: DestructionAction, work: (work: Work) => Promise<WorkflowEvent>): Promise<Result<OfList>> {
    return this.commands.onInstance(context, destructionTarget(listId), body, async (given) => {
      await authorizeDestruction(given, action);
      return { event: await work(given), result: { listId } };
    });
  }
}

type DestructionAction = Extract<Action, `destruction.${string}`>;

/** It is about the whole municipality: an office in a werkgroep does not count. @throws DomainError `forbidden` */
export async function authorizeDestruction(work: Work, action: DestructionAction): Promise<void> {
  const { actor } = work.context;
  if (actor.kind === 'system' || (await mayDestroy(work, actor.personId, action))) return;
  const who = action === 'destruction.keep' ? 'Alleen een secretaris van een overleg dat geen werkgroep is, of een beheerder, kan dit.' : 'Alleen een beheerder, of de voorzitter van een overleg dat geen werkgroep is, keurt een vernietigingslijst goed.';
  throw new DomainError('forbidden', `permission.${action}`, who, { action });
}

export async function mayDestroy({ tx, schemes, today }: Pick<Reading, 'tx' | 'schemes' | 'today'>, personId: string, action: DestructionAction): Promise<boolean> {
  return (await bodiesBeyond(tx, schemes.bodiesOn(today), personId, action)).length > 0;
}

async function isExcluded(tx: Work['tx'], listId: string, nr: number): Promise<boolean> {
  const [entry]: { excluded: boolean }[] = await tx.query(`SELECT excluded_at IS NOT NULL AS excluded FROM destruction_entry WHERE list_id = $1 AND nr = $2`, [listId, nr]);
  if (!entry) throw new DomainError('not-found', 'destruction.unknown-entry', 'Deze regel staat niet op de lijst. Haal de lijst opnieuw op.', { listId, nr });
  return entry.excluded;
}

const personOf = ({ actor }: CommandContext): string | null => (actor.kind === 'person' ? actor.personId : null);
