/** Offices that go with no seat: given to a person from a day, ended on a day. The audit log tells of both. */
import { formatDutchDate } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Action, GivenOffice } from '#identity/permissions';
import { DomainError, type Problem } from '#platform/errors';
import { derivedId } from '#platform/ids';
import { appendAudit } from '../audit/audit-log.js';
import { authorize, type CommandContext, type Commands, type Work } from '../command.js';
import { bodiesBeyond } from './offices.queries.js';
import { assertLetsIn } from './own-conflict.js';
import { assertPeople } from './people.queries.js';
import { placesOf } from './places.queries.js';

export interface GiveOffice {
  office: GivenOffice;
  personId: string;
  /** Of a toehoorder: whose agenda. */
  bodyId?: string | undefined;
  /** Of a bestuurssecretariaat: for whom. */
  forPersonId?: string | undefined;
  from: LocalDate;
  until?: LocalDate | undefined;
}

type About = Pick<GiveOffice, 'office' | 'bodyId' | 'forPersonId'>;

export class GivenOfficeCommands {
  constructor(private readonly commands: Commands) {}

  /**
   * A toehoorder is let in by the secretary of that body, a bestuurssecretariaat by that of a body in which its member sits (of any that is
   * no werkgroep, where they sit in werkgroepen only), and either by a beheerder; beheerder and programmamanager are named by a beheerder, and while there is none by the secretary of a body that is no werkgroep.
   * @throws DomainError `office.about`, `office.self`, `office.held`, `body.own-conflict`, `membership.order`, `person.unknown`, or forbidden
   */
  give(context: CommandContext, body: GiveOffice): Promise<{ officeId: string }> {
    return this.commands.plain(context, { ...body } as never, async (work) => {
      const { tx } = work;
      assertAbout(body);
      await assertMayGive(work, body);
      await assertLetsIn(work, await readAlongIn(work, body), { ever: true, others: 'een beheerder' });
      const { tenantId, actor } = context;
      const by = actor.kind === 'person' ? actor.personId : null;
      if (body.forPersonId === body.personId) throw new DomainError('invalid', 'office.about', 'Niemand is secretariaat van zichzelf. Kies een ander.', { office: body.office }, [{ in: 'body', field: 'forPersonId', code: 'self', message: 'Kies een ander dan wie de functie krijgt.' }]);
      if (by === body.personId) throw new DomainError('forbidden', 'office.self', 'Niemand geeft zichzelf een functie. Vraag het een ander die dit mag.', { office: body.office });
      const until = body.until ?? null;
      assertOrder(body.from, until);
      await assertPeople(tx, [{ personId: body.personId, field: 'personId' }, ...(body.forPersonId ? [{ personId: body.forPersonId, field: 'forPersonId' }] : [])]);
      const about = [body.office, body.personId, body.bodyId ?? null, body.forPersonId ?? null];
      const [held]: { from: LocalDate }[] = await tx.query(`SELECT lower(held)::text AS "from" FROM given_office WHERE office = $1 AND person_id = $2 AND body_id IS NOT DISTINCT FROM $3 AND for_person_id IS NOT DISTINCT FROM $4 AND held && daterange($5::date, $6::date) LIMIT 1`, [...about, body.from, until]);
      if (held) throw new DomainError('conflict', 'office.held', `Deze persoon heeft deze functie dan al, vanaf ${formatDutchDate(held.from)}. Laat die eerst eindigen.`, { office: body.office });
      const officeId = derivedId('given-office', tenantId, context.commandId);
      await tx.query(`INSERT INTO given_office (tenant_id, id, office, person_id, body_id, for_person_id, held, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6, daterange($7::date, $8::date), $9, $10)`, [tenantId, officeId, ...about, body.from, until, by, work.now]);
      await appendAudit(tx, tenantId, work.now, 'office-given', { id: officeId, by, office: body.office, personId: body.personId, bodyId: body.bodyId ?? null, forPersonId: body.forPersonId ?? null, from: body.from, until });
      return { officeId };
    });
  }

  /** `on` is the first day without it. @throws DomainError `office.unknown`, `membership.order`, or forbidden */
  end(context: CommandContext, officeId: string, { on }: { on: LocalDate }): Promise<{ officeId: string }> {
    return this.commands.plain(context, { officeId, end: on }, async (work) => {
      const [found]: (About & { from: LocalDate; until: LocalDate | null })[] = await work.tx.query(`SELECT office, body_id AS "bodyId", for_person_id AS "forPersonId", lower(held)::text AS "from", upper(held)::text AS until FROM given_office WHERE id = $1 FOR UPDATE`, [officeId]);
      // Who may give none learns of none.
      if (!found) await assertMayGive(work, { office: 'beheerder' });
      if (!found) throw new DomainError('not-found', 'office.unknown', 'Deze functie is niet (meer) gegeven. Haal de lijst opnieuw op.', { officeId });
      await assertMayGive(work, { office: found.office, bodyId: found.bodyId ?? undefined, forPersonId: found.forPersonId ?? undefined });
      assertOrder(found.from, on);
      if (found.until !== null && on > found.until) throw new DomainError('conflict', 'membership.order', `Deze functie eindigt al op ${formatDutchDate(found.until)}. Kies een dag daarvoor.`, { until: found.until, on });
      await work.tx.query(`UPDATE given_office SET held = daterange(lower(held), $2::date) WHERE id = $1`, [officeId, on]);
      await appendAudit(work.tx, context.tenantId, work.now, 'office-ended', { id: officeId, by: context.actor.kind === 'person' ? context.actor.personId : null, on });
      return { officeId };
    });
  }
}

function assertAbout({ office, bodyId, forPersonId }: About): void {
  const problem = (field: string, wanted: boolean, given: boolean, missing: string): Problem[] =>
    wanted === given ? [] : [{ in: 'body', field, code: wanted ? 'required' : 'not-here', message: wanted ? missing : 'Dit hoort niet bij deze functie.' }];
  const problems = [
    ...problem('bodyId', office === 'toehoorder', bodyId !== undefined, 'Kies van welk overleg.'),
    ...problem('forPersonId', office === 'bestuurssecretariaat', forPersonId !== undefined, 'Kies voor wie.'),
  ];
  if (problems.length > 0) throw new DomainError('invalid', 'office.about', 'Een toehoorder is van één overleg, een bestuurssecretariaat van één persoon; de andere functies gelden overal.', { office }, problems);
}

async function assertMayGive(work: Work, { office, bodyId, forPersonId }: About): Promise<void> {
  const { tx, schemes, today, context: { actor } } = work;
  if (actor.kind === 'system') return;
  if (office === 'toehoorder' && bodyId !== undefined) return authorize(work, bodyId, 'office.give');
  const where = (action: Action): Promise<string[]> => bodiesBeyond(tx, schemes.bodiesOn(today), actor.personId, action);
  if ((await where('office.give-everywhere')).length > 0) return;
  const own = await where('office.give');
  if (office === 'bestuurssecretariaat' && forPersonId !== undefined) {
    const { sits, listens } = await placesOf(tx, forPersonId, today);
    const higher = schemes.bodiesOn(today).filter(({ body }) => body.kind !== 'werkgroep' && [...sits, ...listens].includes(body.id));
    // A secretariat reads what its member reads, wherever that one comes to sit: no werkgroep's own secretary gives it.
    if (higher.length > 0 ? higher.some(({ body }) => own.includes(body.id)) : own.length > 0) return;
    throw new DomainError('forbidden', 'permission.office.give', 'Alleen de secretaris van een overleg waarin deze persoon zit, en een beheerder, kunnen dit; zit die alleen in werkgroepen, dan de secretaris van een ander overleg.');
  }
  if (!(await hasBeheerder(work)) && own.length > 0) return;
  throw new DomainError('forbidden', 'permission.office.give-everywhere', 'Alleen een beheerder kan dit; zolang er geen is, de secretaris van een overleg dat geen werkgroep is.');
}

/** Where somebody reads by such an office. */
async function readAlongIn({ tx, today }: Work, { bodyId, forPersonId }: About): Promise<string[]> {
  if (forPersonId === undefined) return bodyId === undefined ? [] : [bodyId];
  const { sits, listens } = await placesOf(tx, forPersonId, today);
  return [...sits, ...listens];
}

async function hasBeheerder({ tx, today }: Work): Promise<boolean> {
  const rows: unknown[] = await tx.query(`SELECT FROM given_office WHERE office = 'beheerder' AND (upper(held) IS NULL OR upper(held) > $1::date) LIMIT 1`, [today]);
  return rows.length > 0;
}

function assertOrder(from: LocalDate, until: LocalDate | null): void {
  if (until === null || from < until) return;
  throw new DomainError('invalid', 'membership.order', 'Een functie eindigt na haar eerste dag.', { from, until }, [{ in: 'body', field: 'until', code: 'order', message: 'Kies een dag na de eerste.' }]);
}
