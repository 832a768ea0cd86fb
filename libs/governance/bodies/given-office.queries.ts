/** Which offices without a seat are held on a day, or will be. Queries change nothing. */
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#calendar/model';
import type { GivenOffice } from '#identity/permissions';

export interface OfficeHeld {
  id: string;
  office: GivenOffice;
  personId: string;
  name: string;
  bodyId: string | null;
  forPersonId: string | null;
  forName: string | null;
  from: LocalDate;
  /** The first day without it. */
  until: LocalDate | null;
}

/** By office and name. */
export function givenOffices(tx: EntityManager, day: LocalDate): Promise<OfficeHeld[]> {
  return tx.query(
    `SELECT o.id, o.office, o.person_id AS "personId", p.name, o.body_id AS "bodyId", o.for_person_id AS "forPersonId", f.name AS "forName", lower(o.held)::text AS "from", upper(o.held)::text AS until
     FROM given_office o JOIN person p ON p.tenant_id = o.tenant_id AND p.id = o.person_id LEFT JOIN person f ON f.tenant_id = o.tenant_id AND f.id = o.for_person_id
     WHERE upper(o.held) IS NULL OR upper(o.held) > $1::date ORDER BY o.office, p.name, o.id`,
    [day],
  );
}
