/** Who is known here, and how they are reached. */
import type { Actor } from '#engine/model';
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { oneLine } from '#platform/text';
import { authorizeSomewhere, type CommandContext, type Commands, type Work } from '../command.js';
import { tellOldAddress } from '../notices/address-changed.js';
import { whoHas } from './address.js';
import { mayCorrectAddress } from './address-rights.js';
import { heldBy } from './management.js';
import { Person } from './person.entity.js';
import { placesOf } from './places.queries.js';

export class PeopleCommands {
  constructor(private readonly commands: Commands) {}

  /** Somebody who may take a seat. One address is one person. @throws DomainError `person.known`, or forbidden */
  add(context: CommandContext, body: { name: string; email: string }): Promise<{ personId: string }> {
    return this.commands.plain(context, { ...body }, async (work) => {
      await authorizeSomewhere(work, 'person.add');
      const known = await whoHas(work.tx, body.email);
      if (known) throw new DomainError('conflict', 'person.known', 'Iemand met dit mailadres is al bekend. Kies die persoon uit de lijst.', { personId: known.id });
      const personId = derivedId('person-added', context.tenantId, context.commandId);
      await work.tx.insert(Person, { tenantId: context.tenantId, id: personId, name: oneLine(body.name), email: body.email, addedOn: work.today, prefersDigest: false });
      return { personId };
    });
  }

  /**
   * From now on mail goes to `email`, and the old address is told so; what is under way is not redirected. Who may: `mayCorrectAddress`.
   * Not that of somebody else, who could not sign in with it any more: whose session it would be nobody could tell.
   * @throws DomainError `person.absent`, `person.address-taken`, or forbidden
   */
  changeAddress(context: CommandContext, personId: string, body: { email: string }): Promise<{ personId: string }> {
    return this.commands.plain(context, { person: personId, ...body }, async (work) => {
      const [known]: { name: string; email: string }[] = await work.tx.query(`SELECT name, email FROM person WHERE id = $1 FOR NO KEY UPDATE`, [personId]);
      if (!known) throw absent(personId);
      await assertSecretary(work, personId);
      if (await whoHas(work.tx, body.email, personId)) throw new DomainError('conflict', 'person.address-taken', 'Iemand anders heeft dit mailadres al. Met een adres logt één persoon in: geef een adres dat van deze persoon alleen is.', { personId });
      await work.tx.query(`UPDATE person SET email = $2 WHERE id = $1`, [personId, body.email]);
      if (known.email.toLowerCase() !== body.email.toLowerCase()) await tellOldAddress(work, { personId, ...known });
      return { personId };
    });
  }

  /**
   * One mail a day, or each by itself; what is urgent, or has a file or an appointment with it, comes at once all the same. One chooses
   * for oneself, or the secretary does as was asked.
   * @throws DomainError `person.absent`, or forbidden
   */
  chooseMail(context: CommandContext, personId: string, { digest }: { digest: boolean }): Promise<{ personId: string }> {
    return this.commands.plain(context, { person: personId, digest }, async (work) => {
      await assertSelfOrSecretary(work, personId);
      const [, changed]: [unknown, number] = await work.tx.query(`UPDATE person SET prefers_digest = $2 WHERE id = $1`, [personId, digest]);
      if (changed === 0) throw absent(personId);
      return { personId };
    });
  }

  /** How somebody wants their mail. @throws DomainError as `chooseMail` does */
  mailOf(tenantId: string, by: string, personId: string): Promise<{ digest: boolean }> {
    return this.commands.read(tenantId, async (reading) => {
      await assertSelfOrSecretary({ ...reading, context: { actor: { kind: 'person', personId: by } } }, personId);
      const [row]: { digest: boolean }[] = await reading.tx.query(`SELECT prefers_digest AS digest FROM person WHERE id = $1`, [personId]);
      if (!row) throw absent(personId);
      return row;
    });
  }
}

type Asking = Pick<Work, 'tx' | 'schemes' | 'today'> & { context: { actor: Actor } };

const absent = (personId: string): DomainError => new DomainError('not-found', 'person.absent', 'Deze persoon bestaat niet in deze gemeente. Kies uit de lijst met personen.', { personId });

async function assertSelfOrSecretary(asking: Asking, personId: string): Promise<void> {
  const { actor } = asking.context;
  if (actor.kind === 'person' && actor.personId === personId && !actor.onBehalfOf) return;
  await assertSecretary(asking, personId);
}

/** @throws DomainError `permission.person.address` for who may not correct this person's address */
async function assertSecretary(asking: Asking, personId: string): Promise<void> {
  const { tx, today, context: { actor } } = asking;
  if (actor.kind === 'system') return;
  if (mayCorrectAddress(await heldBy(asking, actor.personId), await placesOf(tx, personId, today))) return;
  throw new DomainError(
    'forbidden',
    'permission.person.address',
    'Alleen de secretaris van een overleg waarin deze persoon zit, of een beheerder, kan dit. Zit die ook buiten een werkgroep, dan de secretaris daar; zit die nergens, of heeft die een functie buiten de overleggen om, dan de secretaris van een overleg dat geen werkgroep is. Wie voorzit zolang er geen secretaris is, kan het voor wie nergens anders zit.',
  );
}
