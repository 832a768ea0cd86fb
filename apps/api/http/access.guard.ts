/** Before anything is read: does a change come from our own pages, does the municipality exist, who asks, and is the version named where it must be? */
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { MunicipalityQueries } from '#governance/municipalities/municipality.queries';
import type { Ids } from '#platform/ids';
import { isAskedHere } from '../session/view-as.js';
import type { Visitors } from '../session/visitors.js';
import { Ask, unknownPerson, type AskingRequest } from './ask.js';
import { isOwnSite } from './own-site.js';
import { OPERATION, type Operation } from './operation.js';
import { ApiRefusal } from './problem.js';

export class AccessGuard implements CanActivate {
  constructor(
    private readonly municipalities: MunicipalityQueries,
    private readonly visitors: Visitors,
    private readonly ids: Ids,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AskingRequest>();
    if (this.visitors.chooser && !isAskedHere(request.headers.host, this.visitors.settings.publicUrl)) throw otherName();
    if (!isOwnSite(request, this.visitors.settings.publicUrl)) throw foreignSite();
    const slug = (request.params as { gemeente?: string }).gemeente;
    if (slug === undefined) return true;
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as Operation;
    const known = await this.municipalities.bySlug(slug);
    // Where nobody can choose whom to be, the worked example is a municipality as any other.
    const municipality = { ...known, example: known.example && this.visitors.chooser !== null };
    const person = await this.visitors.actorOf({ tenantId: municipality.tenantId, headers: request.headers });
    if (!person && !operation.open && !(operation.openInExample && municipality.example)) throw unknownPerson(municipality);
    if (operation.ifMatch === 'required' && request.headers['if-match'] === undefined) throw versionMissing();
    request.ask = new Ask(municipality, person?.personId ?? null, request.headers, () => this.ids.uuid());
    return true;
  }
}

export const foreignSite = (): ApiRefusal => new ApiRefusal(403, 'request.other-site', 'Dit kwam van een andere site dan Leidraad zelf. Er is niets gewijzigd.');

/** Reading, too: a page that had its own name lead here reads the answer as its own. */
const otherName = (): ApiRefusal => new ApiRefusal(403, 'request.other-name', 'Hier kiest men zelf wie men is. Daarom antwoordt Leidraad alleen op deze computer onder zijn eigen adres: gebruik 127.0.0.1 of localhost.');

const versionMissing = (): ApiRefusal =>
  new ApiRefusal(428, 'revision.required', 'Zeg met If-Match welke versie u wijzigt: de ETag die u bij het ophalen kreeg. Zo overschrijft niemand het werk van een ander.');
