/** `leidraad privacy register`. */
import { localDateOf } from '#calendar/local-date';
import { schemeOn } from '#governance/municipalities/schemes';
import { registerPage } from '#governance/privacy/register';
import { compileRetention } from '#scheme/compile.retention';
import { inMunicipality } from './in-municipality.js';

/** Under the scheme in force, or the defaults where no municipality is named. @throws DomainError for a municipality that is not here */
export async function registerOf(municipality?: string): Promise<string> {
  if (municipality === undefined) return registerPage(compileRetention());
  return inMunicipality(municipality, async ({ tx, tenantId, now }) => registerPage((await schemeOn(tx, tenantId, localDateOf(now))).scheme.retention));
}
