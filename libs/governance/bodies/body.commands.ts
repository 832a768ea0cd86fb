/** What the members of a body settle themselves: who presides, and who takes the minutes and so acts as secretary. */
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import type { Body } from '#scheme/model';
import { mayChair } from '#scheme/working-groups';
import { authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { followChairs } from './chairs-elsewhere.js';
import { note } from '../history/logbook.js';
import { bodyOf } from '../municipalities/schemes.js';
import { askWhereChairLeaves } from '../rotation/needed.js';
import { tellRotations } from '../rotation/tell.js';
import { membersOn, type ChosenOffice } from './members.js';
import { assertLetsIn, chairElsewhere } from './own-conflict.js';
import { assertAtTheTable } from './people.queries.js';

export interface ChooseOfficers {
  chairId?: string | undefined;
  minuteTakerId?: string | undefined;
}

export class BodyCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * From today on. A member may say whom they chose; until there is a minute-taker also the LEA's secretary.
   * @throws DomainError `body.fixed-office`, `person.not-a-member`, or forbidden
   */
  choose(context: CommandContext, bodyId: string, { chairId, minuteTakerId }: ChooseOfficers): Promise<{ bodyId: string }> {
    return this.commands.plain(context, { body: bodyId, chair: chairId ?? null, minuteTaker: minuteTakerId ?? null }, async (work) => {
      const body = bodyOf(work.scheme, bodyId);
      await authorize(work, bodyId, 'body.choose');
      // Chair and secretary say who is kept from an item.
      await assertLetsIn(work, [bodyId, ...(chairId ? chairElsewhere(work.scheme, bodyId) : [])], { ever: false, others: 'een ander lid' });
      const chosen = choices({ chairId, minuteTakerId });
      for (const { office } of chosen) assertFree(body, office);
      await assertAtTheTable(work.tx, bodyId, work.today, chosen);
      await assertMayPreside(work, body, chairId);
      for (const { office, personId } of chosen) {
        await hold(work, bodyId, office, personId);
        await note(work, { what: `${office}-gekozen`, bodyId, personId });
      }
      await followChairs(work.tx, context.tenantId, work.today);
      if (chairId) await askWhereChairLeaves(work.tx, bodyId, work.today, tellRotations(this.commands.runner, work.tx, context.tenantId, context.commandId));
      return { bodyId };
    });
  }
}

const choices = ({ chairId, minuteTakerId }: ChooseOfficers): { office: ChosenOffice; personId: string; field: string }[] => [
  ...(chairId ? [{ office: 'voorzitter' as const, personId: chairId, field: 'chairId' }] : []),
  ...(minuteTakerId ? [{ office: 'notulist' as const, personId: minuteTakerId, field: 'minuteTakerId' }] : []),
];

function assertFree(body: Body, office: ChosenOffice): void {
  if (office === 'voorzitter' ? body.chair.by === 'members' : body.minuteTaker === null) return;
  throw new DomainError('conflict', 'body.fixed-office', `Wie hier ${office} is, staat in de samenwerkingsstructuur vast. De leden kiezen dat niet.`, { bodyId: body.id, office });
}

/** A working group is chaired from the roles that the scheme names (Westland: the primary process). @throws DomainError `working-group.chair` */
async function assertMayPreside({ tx, scheme, today }: Work, body: Body, chairId: string | undefined): Promise<void> {
  if (chairId === undefined) return;
  const seats = (await membersOn(tx, [body.id], today)).filter(({ personId }) => personId === chairId);
  if (seats.some(({ seatId }) => mayChair(scheme, body, seatId))) return;
  throw new DomainError('invalid', 'working-group.chair', `Wie deze werkgroep voorzit, heeft een van deze functies: ${scheme.workingGroups?.chairRoles.join(', ')}.`, { bodyId: body.id }, [
    { in: 'body', field: 'chairId', code: 'role', message: 'Kies iemand met een van de gevraagde functies.' },
  ]);
}

/**
 * From today until what was chosen for a later day: of a chair, the members may have chosen who presides from the next turn on. Who was
 * chosen this very day never held it, nor does who would have presided for now.
 */
async function hold({ tx, context: { tenantId, commandId }, today }: Work, bodyId: string, office: ChosenOffice, personId: string): Promise<void> {
  await tx.query(`DELETE FROM chosen_office WHERE body_id = $1 AND office = $2 AND lower(held) >= $3::date AND (lower(held) = $3::date OR for_now OR office <> 'voorzitter')`, [bodyId, office, today]);
  await tx.query(`UPDATE chosen_office SET held = daterange(lower(held), $3::date) WHERE body_id = $1 AND office = $2 AND held @> $3::date`, [bodyId, office, today]);
  const [{ next }]: [{ next: string | null }] = await tx.query(`SELECT min(lower(held))::text AS next FROM chosen_office WHERE body_id = $1 AND office = $2 AND lower(held) > $3::date`, [bodyId, office, today]);
  await tx.query(`INSERT INTO chosen_office (tenant_id, id, body_id, office, person_id, held) VALUES ($1, $2, $3, $4, $5, daterange($6::date, $7::date))`, [tenantId, derivedId('chosen-office', tenantId, commandId, office), bodyId, office, personId, today, next]);
}
