/** Who may read an agenda's preparation, and what. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import { may, type Office } from '#identity/permissions';
import { DomainError } from '#platform/errors';
import { membersStanding, officesOf } from '../bodies/members.js';
import { sightOf, type Sight } from '#identity/item-sight';
import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import { rulesOfItem } from '../meetings/item-access.js';
import type { SchemeHistory } from '../municipalities/scheme-history.js';

export interface PreparationReader {
  personId: string;
  /** In the committee and in the body that it prepares. */
  offices: Office[];
  /** Sits in the committee. */
  inCommittee: boolean;
}

/** Whom the committee asks for items, as its letters do: its own members, and nobody else of the body that it prepares. */
export async function askedBy({ tx, schemes, today }: { tx: EntityManager; schemes: SchemeHistory; today: LocalDate }, committeeId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await membersStanding(tx, [schemes.standing(committeeId, today)])).map(({ personId, name }) => [personId, name]));
}

const SEATED: readonly Office[] = ['voorzitter', 'secretaris', 'notulist', 'lid'];

/** @throws DomainError `permission.preparation.read` for who sits in neither */
export async function readerOfPreparation(work: { tx: EntityManager; schemes: SchemeHistory; today: LocalDate }, bodyId: string, committeeId: string, personId: string): Promise<PreparationReader> {
  const of = (id: string): Promise<Office[]> => officesOf(work.tx, work.schemes.standing(id, work.today), personId);
  const own = await of(committeeId);
  const offices = [...own, ...(await of(bodyId))];
  if (may(offices, 'preparation.read').allowed) return { personId, offices, inCommittee: own.some((office) => SEATED.includes(office)) };
  throw new DomainError('forbidden', 'permission.preparation.read', 'De voorbereiding van deze agenda is alleen te lezen voor de agendacommissie en voor wie in dit overleg zit.', { bodyId, committeeId });
}

export const mayDecide = ({ offices }: PreparationReader): boolean => may(offices, 'preparation.decide').allowed;

/** An item as this reader sees it: below `heading` it is not shown, below `open` without explanation and papers. */
export function offerSight(reader: PreparationReader, item: AgendaItem, held: Parameters<typeof rulesOfItem>[1]): Sight {
  return maySeeOffer(reader, item) ? sightOf({ kind: 'lid', personId: reader.personId, offices: reader.offices, guest: false }, rulesOfItem(item, held)) : 'nothing';
}

/** What is confidential is for the committee, for who decides in its stead, and for who brought it in. */
const maySeeOffer = (reader: PreparationReader, { confidential, submittedBy }: Pick<AgendaItem, 'confidential' | 'submittedBy'>): boolean =>
  !confidential || reader.inCommittee || mayDecide(reader) || submittedBy === reader.personId;
