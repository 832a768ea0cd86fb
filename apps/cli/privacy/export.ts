/** `leidraad privacy export`. */
import { localDateOf } from '#calendar/local-date';
import { appendAudit, BY_OPERATOR } from '#governance/audit/audit-log';
import { schemeOn } from '#governance/municipalities/schemes';
import { exportPerson, idAt, type PersonExport } from '#governance/privacy/person-export';
import { inMunicipality } from './in-municipality.js';

/** That it was handed out stands in the audit log. @throws DomainError for a municipality or a person that is not here, or an address of two */
export function exportOf({ municipality, email }: { municipality: string; email: string }): Promise<PersonExport> {
  return inMunicipality(
    municipality,
    async ({ tx, tenantId, now }) => {
      const { scheme } = await schemeOn(tx, tenantId, localDateOf(now));
      return exportPerson(tx, municipality, await idAt(tx, email), { at: now, retention: scheme.retention });
    },
    ({ person }, { tx, tenantId, now }) => appendAudit(tx, tenantId, now, 'person-exported', { ...BY_OPERATOR, personId: person.id }),
  );
}
