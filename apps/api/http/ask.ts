/** Who asks what of which municipality: made by the access guard, handed to controllers as `@Asking() ask: Ask`. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#engine/model';
import type { CommandContext } from '#governance/command';
import { derivedId } from '#platform/ids';
import { ApiRefusal } from './problem.js';
import type { OnBehalfOf } from './shapes.js';

export interface MunicipalityOfRequest {
  tenantId: string;
  slug: string;
  name: string;
  example: boolean;
}

export class Ask {
  constructor(
    readonly municipality: MunicipalityOfRequest,
    /** null: a visitor of the worked example's open lists. */
    readonly personId: string | null,
    private readonly headers: FastifyRequest['headers'],
    private readonly newId: () => string,
  ) {}

  get tenantId(): string {
    return this.municipality.tenantId;
  }

  /** @throws ApiRefusal 401 for a visitor */
  person(): string {
    if (this.personId) return this.personId;
    throw unknownPerson(this.municipality);
  }

  /** The command that this request is: id from Idempotency-Key, revision from If-Match. @throws ApiRefusal on malformed headers */
  command(onBehalf?: OnBehalfOf | undefined): CommandContext {
    const actor: Actor = { kind: 'person', personId: this.person(), ...(onBehalf ? { onBehalfOf: { personId: onBehalf.persoonId, channel: onBehalf.kanaal, on: onBehalf.op } } : {}) };
    return { tenantId: this.tenantId, commandId: this.commandId(), actor, expectedRevision: expectedRevision(this.headers['if-match']) };
  }

  /** Derived, so that nobody can use up an id that the engine derives for a timer or an effect. */
  private commandId(): string {
    const key = this.headers['idempotency-key'];
    if (key === undefined) return this.newId();
    if (typeof key === 'string' && /^[\x21-\x7e]{8,255}$/.test(key)) return derivedId('http', this.tenantId, key);
    throw badHeader('Idempotency-Key', 'Idempotency-Key is een eigen sleutel van 8 tot 255 tekens zonder spaties, het liefst een UUID.');
  }
}

/** '"12"' → 12; absent or '*' → null: whatever the revision is. @throws ApiRefusal for anything else */
export function expectedRevision(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  const revision = /^"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw badHeader('If-Match', 'If-Match is de ETag die u bij het ophalen kreeg, zoals "12".');
  return Number(revision);
}

/** The worked example has its own code: there, and only there, one can choose whom to be. */
export const unknownPerson = ({ example }: Pick<MunicipalityOfRequest, 'example'>): ApiRefusal => {
  const headers = { 'www-authenticate': 'Leidraad realm="leidraad"' };
  return example ? new ApiRefusal(401, 'actor.unknown', 'Kies eerst als wie u meekijkt.', [], headers) : new ApiRefusal(401, 'actor.signed-out', 'Log eerst in.', [], headers);
};

const badHeader = (name: string, message: string): ApiRefusal =>
  new ApiRefusal(400, 'request.invalid', `De header ${name} klopt niet; er is niets gewijzigd. Hieronder staat wat er anders moet.`, [{ in: 'header', field: name, code: 'malformed', message }]);

export interface AskingRequest extends FastifyRequest {
  ask?: Ask;
}

export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Ask => {
  const { ask } = context.switchToHttp().getRequest<AskingRequest>();
  if (!ask) throw new Error('This route has no {gemeente} in its path: nobody can ask anything of it');
  return ask;
});
