/** Before anything is read: does the municipality exist, who asks, and is the version named where it must be? */
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { MunicipalityQueries } from '#governance/municipalities/municipality.queries';
import type { ActorSource } from '#identity/actor';
import type { Ids } from '#platform/ids';
import { Ask, unknownPerson, type AskingRequest } from './ask.js';
import { OPERATION, type Operation } from './operation.js';
import { ApiRefusal } from './problem.js';

export class AccessGuard implements CanActivate {
  constructor(
    private readonly municipalities: MunicipalityQueries,
    private readonly actors: ActorSource,
    private readonly ids: Ids,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AskingRequest>();
    const slug = (request.params as { gemeente?: string }).gemeente;
    if (slug === undefined) return true;
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as Operation;
    const municipality = await this.municipalities.bySlug(slug);
    const person = await this.actors.actorOf({ tenantId: municipality.tenantId, headers: request.headers });
    if (!person && !(operation.openInExample && municipality.example)) throw unknownPerson(municipality);
    if (operation.ifMatch === 'required' && request.headers['if-match'] === undefined) throw versionMissing();
    request.ask = new Ask(municipality, person?.personId ?? null, request.headers, () => this.ids.uuid());
    return true;
  }
}

const versionMissing = (): ApiRefusal =>
  new ApiRefusal(428, 'revision.required', 'Zeg met If-Match welke versie u wijzigt: de ETag die u bij het ophalen kreeg. Zo overschrijft niemand het werk van een ander.');
