/** Who must adopt a plan, and who may say so for them. Pure: scheme, and the seats of the day. */
import type { AnnualPlan, Scheme } from '#scheme/model';
import type { Authority } from '#workflows/annual-plan.model';
import { partnerOn, type Merger } from '../bodies/organisation.queries.js';
import type { SeatOnDay } from '../bodies/line-up.queries.js';

/** An authority in words: 'College van burgemeester en wethouders', 'Stichting De Zon'; what it says yes to. */
export interface NamedAuthority extends Authority {
  name: string;
  what: string;
  /** Of a board: the partner whose it is. */
  partnerId: string | null;
}

/** In the scheme's order, each once: of a partner that is named by itself and by its sector, as it is named by itself. `mergers`: who went on as another by `day` adopts as that one. */
export function authoritiesOf({ partners, bodies }: Pick<Scheme, 'partners' | 'bodies'>, { adoptedBy }: Pick<AnnualPlan, 'adoptedBy'>, mergers: readonly Merger[] = [], day = '9999-12-31'): NamedAuthority[] {
  const all = adoptedBy.flatMap(({ who, what, body, partner, sectors }, index): NamedAuthority[] => {
    if (body !== null) return [{ id: `overleg:${body}`, kind: 'body', bodyId: body, name: bodies.find(({ id }) => id === body)?.name ?? who, what, partnerId: null }];
    if (partner !== null) return [ofPartner(partnerOn(mergers, partner, day), who, what)];
    if (sectors.length === 0) return [{ id: `ander:${index + 1}`, kind: 'other', bodyId: null, name: who, what, partnerId: null }];
    const boards = partners.filter(({ sector }) => sectors.includes(sector)).map(({ id }) => partnerOn(mergers, id, day));
    return boards.map((id) => ofPartner(id, partners.find((one) => one.id === id)?.name ?? id, what));
  });
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

const ofPartner = (partnerId: string, name: string, what: string): NamedAuthority => ({ id: `partner:${partnerId}`, kind: 'partner', bodyId: null, name, what, partnerId });

/** Bodies in which an organisation's own authority sits; who works in a werkgroep has no say over its board. */
const AT_THE_TABLE = ['platform', 'stuurgroep', 'regiegroep'] as const;

/**
 * Who may say that an authority adopted: those who sit with a vote for that partner, or for its sector where the partner is the only one of
 * it (the wethouders for the gemeente). Empty: nobody at the table stands for it, and the secretary writes down what was said.
 */
export function standFor(scheme: Pick<Scheme, 'partners' | 'bodies'>, authority: Pick<NamedAuthority, 'partnerId'>, seats: readonly SeatOnDay[]): string[] {
  return [...new Set(speakingFor(scheme, authority, seats).flatMap(({ holder, standIn }) => holder?.personId ?? standIn?.personId ?? []))];
}

/** The seats of those, whoever sits there. */
export function speakingFor({ partners, bodies }: Pick<Scheme, 'partners' | 'bodies'>, { partnerId }: Pick<NamedAuthority, 'partnerId'>, seats: readonly SeatOnDay[]): SeatOnDay[] {
  const partner = partners.find(({ id }) => id === partnerId);
  if (!partner) return [];
  const alone = partners.filter(({ sector }) => sector === partner.sector).length === 1;
  const tables = bodies.filter(({ kind }) => (AT_THE_TABLE as readonly string[]).includes(kind)).map(({ id }) => id);
  return seats.filter(({ bodyId, voting, organisation, sector }) => tables.includes(bodyId) && voting && (organisation ? organisation.id === partner.id : alone && sector?.id === partner.sector));
}
