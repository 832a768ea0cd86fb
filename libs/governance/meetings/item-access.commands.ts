/** Who is kept from an agenda item because of an own interest, and who is named as reader of its confidential part: by the secretary or the chair. */
import { DomainError } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { multiLine } from '#platform/text';
import { membersStanding } from '../bodies/members.js';
import { assertPeople } from '../bodies/people.queries.js';
import { authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { note } from '../history/logbook.js';
import { assertNotKept, everywhere, holdAccess, type AccessRule } from './item-access.js';
import { findItem } from './items.js';
import { findMeeting } from './meeting.commands.js';
import type { Meeting } from './meeting.entity.js';

type OfItem = { meetingId: string; itemId: string };

export class ItemAccessCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * From now on, also where the item goes, and on the agendas from which it came. Again for the same person: the reason that stands is kept.
   * @throws DomainError `item.unknown`, `person.unknown`, `item.reader-outside` for a reader who does not sit there, `item.own-conflict`, or forbidden
   */
  set(context: CommandContext, { meetingId, itemId }: OfItem, body: { personId: string; rule: AccessRule; reason: string }): Promise<OfItem> {
    return this.commands.plain(context, { meetingId, itemId, ...body }, async (work) => {
      const { meeting, items } = await found(work, meetingId, itemId);
      await assertPeople(work.tx, [{ personId: body.personId, field: 'personId' }]);
      if (body.rule === 'genoemd') await assertMember(work, meeting, body.personId);
      const { tenantId, actor } = context;
      const added: unknown[] = await work.tx.query(
        `INSERT INTO item_access (tenant_id, id, item_id, person_id, rule, reason, set_by, set_at) SELECT $1, row.id, row.item, $4, $5, $6, $7, $8 FROM unnest($2::uuid[], $3::uuid[]) AS row(id, item)
         ON CONFLICT (tenant_id, item_id, person_id, rule) WHERE lifted_at IS NULL DO NOTHING RETURNING id`,
        [tenantId, items.map((id) => derivedId('item-access', tenantId, context.commandId, id)), items, body.personId, body.rule, multiLine(body.reason), actor.kind === 'person' ? actor.personId : null, work.now],
      );
      if (added.length > 0) await note(work, { what: body.rule === 'geweerd' ? 'geweerd' : 'lezer-genoemd', bodyId: meeting.bodyId, meetingId, personId: body.personId });
      return { meetingId, itemId };
    });
  }

  /** @throws DomainError `item.unknown`, `item.no-such-access`, `item.own-conflict`, or forbidden */
  lift(context: CommandContext, { meetingId, itemId }: OfItem, body: { personId: string; rule: AccessRule }): Promise<OfItem> {
    return this.commands.plain(context, { meetingId, itemId, lift: { ...body } }, async (work) => {
      const { meeting, items } = await found(work, meetingId, itemId);
      const by = context.actor.kind === 'person' ? context.actor.personId : null;
      const [, lifted]: [unknown, number] = await work.tx.query(`UPDATE item_access SET lifted_at = $4, lifted_by = $5 WHERE item_id = ANY($1::uuid[]) AND person_id = $2 AND rule = $3 AND lifted_at IS NULL`, [items, body.personId, body.rule, work.now, by]);
      if (lifted === 0) throw new DomainError('not-found', 'item.no-such-access', 'Dit geldt niet (meer) voor deze persoon. Ververs de pagina.', { itemId, personId: body.personId });
      await note(work, { what: body.rule === 'geweerd' ? 'niet-meer-geweerd' : 'lezer-niet-meer-genoemd', bodyId: meeting.bodyId, meetingId, personId: body.personId });
      return { meetingId, itemId };
    });
  }
}

/** The item with all that it is one with: whoever is kept from any of it has no say in who reads any of it. */
async function found(work: Work, meetingId: string, itemId: string): Promise<{ meeting: Meeting; items: string[] }> {
  const meeting = await findMeeting(work.tx, meetingId);
  await authorize(work, meeting.bodyId, 'item.access');
  await findItem(work.tx, meetingId, itemId);
  await holdAccess(work.tx, meetingId);
  const items = await everywhere(work.tx, itemId, meeting.bodyId);
  await assertNotKept(work, items, { help: 'Laat de voorzitter of de secretaris dit doen.' });
  return { meeting, items };
}

/** Named readers are of the body: what is confidential goes to nobody else. */
async function assertMember({ tx, schemes, today }: Work, { bodyId }: Meeting, personId: string): Promise<void> {
  if ((await membersStanding(tx, [schemes.standing(bodyId, today)])).some((member) => member.personId === personId)) return;
  throw new DomainError('invalid', 'item.reader-outside', 'Alleen wie in dit overleg zit, kan lezer zijn van wat vertrouwelijk is. Kies een van de leden.', { personId }, [{ in: 'body', field: 'personId', code: 'outside', message: 'Kies een van de leden.' }]);
}
