/** Every competent authority says yes for itself, or not: by who stands for it at the table, or through the secretary. */
import { localDateOf } from '#calendar/local-date';
import type { LocalDate } from '#calendar/model';
import type { Instance } from '#engine/model';
import { DomainError } from '#platform/errors';
import { multiLine } from '#platform/text';
import { officesOf } from '../bodies/members.js';
import { lineUpOn } from '../bodies/line-up.queries.js';
import { mergersOf } from '../bodies/organisation.queries.js';
import { answerer, type CommandContext, type Commands, type Result, type Work } from '../command.js';
import { authoritiesOf, standFor, type NamedAuthority } from './authorities.js';
import { contextOf, pastDay } from './plan.commands.js';
import { YearPlanAdoption, type YearPlan } from './plan.entity.js';
import { findPlan, planTarget } from './plan.rows.js';

type OfAuthority = { year: string; authority: string };

export interface AdoptPlan {
  authority: string;
  /** The day on which it was decided; today where left out. */
  on?: LocalDate | undefined;
  /** "Met aanpassingen": which. */
  adaptations?: string | null | undefined;
}

export class AdoptionCommands {
  constructor(private readonly commands: Commands) {}

  /** @throws DomainError `plan.no-authority`, `plan.adopts-in-meeting`, `permission.plan.adopt`, `plan.day`, `plan.adopted-already`, … */
  adopt(context: CommandContext, year: string, body: AdoptPlan): Promise<Result<OfAuthority>> {
    return this.commands.onInstance(context, planTarget(year), { ...body } as never, async (work, instance) => {
      const plan = await this.allowed(work, instance, year, body.authority);
      const on = pastDay(body.on ?? work.today, work.today, localDateOf(plan.createdAt));
      const adaptations = body.adaptations ? multiLine(body.adaptations) : null;
      const { version, adoptions } = contextOf(instance);
      if (!adoptions.some(({ authority }) => authority === body.authority)) {
        await work.tx.createQueryBuilder().insert().into(YearPlanAdoption).values({ tenantId: context.tenantId, year, version: Math.max(version, 1), authority: body.authority, adoptedOn: on, adoptedBy: answerer(context.actor), adapted: adaptations !== null, adaptations, meetingId: null }).orIgnore().execute();
      }
      return { event: { type: 'ADOPTED', at: work.now, authority: body.authority, on, adapted: adaptations !== null }, result: { year, authority: body.authority } };
    });
  }

  /** Not as it is: it goes back to be changed; of an amended plan the old one goes on. `reason` goes to the secretary. */
  withhold(context: CommandContext, year: string, body: { authority: string; reason: string }): Promise<Result<OfAuthority>> {
    return this.commands.onInstance(context, planTarget(year), { withhold: true, ...body }, async (work, instance) => {
      await this.allowed(work, instance, year, body.authority);
      return { event: { type: 'ADOPTION_WITHHELD', at: work.now, authority: body.authority, reason: multiLine(body.reason) }, result: { year, authority: body.authority } };
    });
  }

  private async allowed(work: Work, instance: Instance, year: string, authorityId: string): Promise<YearPlan> {
    const plan = await findPlan(work.tx, year);
    const authority = await namedAuthority(work, instance, authorityId);
    if (authority.kind === 'body') throw new DomainError('conflict', 'plan.adopts-in-meeting', `${authority.name} stelt dit plan vast in de eigen vergadering. Leg de uitkomst daar bij het agendapunt vast.`, { authority: authorityId });
    await assertStandsFor(work, plan, authority);
    return plan;
  }
}

/** @throws DomainError `plan.no-authority` */
async function namedAuthority({ tx, scheme, today }: Work, instance: Instance, authorityId: string): Promise<NamedAuthority> {
  const kept = contextOf(instance).authorities.find(({ id }) => id === authorityId);
  const named = scheme.annualPlan ? authoritiesOf(scheme, scheme.annualPlan, await mergersOf(tx), today).find(({ id }) => id === authorityId) : undefined;
  if (!kept) throw new DomainError('not-found', 'plan.no-authority', 'Wie u noemt, hoeft dit plan niet vast te stellen. Kies uit de lijst bij het plan.', { authority: authorityId });
  // Of a plan that began under another scheme, the board may have left since: then the secretary writes down what was said.
  return named ?? { ...kept, name: authorityId, what: '', partnerId: null };
}

/** @throws DomainError `permission.plan.adopt` for who does not stand for this board */
async function assertStandsFor(work: Work, plan: YearPlan, authority: NamedAuthority): Promise<void> {
  const { tx, context: { tenantId, actor }, scheme, schemes, today } = work;
  if (actor.kind === 'system') return;
  const standing = standFor(scheme, authority, await lineUpOn(tx, tenantId, today));
  if (!actor.onBehalfOf && standing.includes(actor.personId)) return;
  const isSecretary = (await officesOf(tx, schemes.standing(plan.bodyId, today), actor.personId)).includes('secretaris');
  if (isSecretary && (actor.onBehalfOf ? standing.includes(actor.onBehalfOf.personId) : standing.length === 0)) return;
  const who = standing.length === 0 ? 'Niemand aan tafel zit er nu namens hen; alleen de secretaris legt vast wat zij besloten.' : 'Dat kan alleen wie er namens hen zit, of de secretaris op hun verzoek.';
  throw new DomainError('forbidden', 'permission.plan.adopt', `U vertegenwoordigt ${authority.name} niet. ${who}`, { authority: authority.id });
}
