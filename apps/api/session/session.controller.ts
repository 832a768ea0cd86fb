import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { officesOf } from '#governance/bodies/members';
import { personName } from '#governance/bodies/people.queries';
import { Commands } from '#governance/command';
import { DomainError } from '#platform/errors';
import { Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { Chooser, chooserCookie } from './chooser.js';

const chooseBody = z.strictObject({ persoonId: z.uuid() });
const session = z
  .object({ persoonId: z.uuid(), naam: z.string(), functies: z.array(z.object({ overleg: z.string(), functies: z.array(z.enum(['voorzitter', 'secretaris', 'notulist', 'lid'])) })) })
  .meta({ id: 'Sessie' });
type Session = z.output<typeof session>;
/** Nobody in particular is an answer too: a browser notes a refusal in its console, and a first visit is no fault. */
const whoAsks = z.object({ sessie: session.nullable().meta({ description: 'null: u hebt nog niet gezegd wie u bent' }) });

@Controller('v1/gemeenten/:gemeente/sessie')
export class SessionController {
  constructor(
    private readonly commands: Commands,
    private readonly chooser: Chooser,
  ) {}

  @Get()
  @Describe({ summary: 'Wie u bent en wat u bent in elk overleg', answer: whoAsks, openInExample: true })
  async read(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof whoAsks>> {
    return { sessie: ask.personId === null ? null : await this.sessionOf(ask, ask.personId) };
  }

  @Post()
  @Describe({ summary: 'Kiezen wie u bent (alleen in het voorbeeld)', answer: session, openInExample: true })
  async choose(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Body({ schema: chooseBody }) { persoonId }: z.output<typeof chooseBody>): Promise<Answer<Session>> {
    if (!(await this.chooser.mayBe(ask.tenantId, persoonId))) throw new DomainError('not-found', 'person.unknown', 'Deze persoon bestaat hier niet. Kies er een uit de lijst met personen.');
    return new Answer(await this.sessionOf(ask, persoonId), { 'set-cookie': chooserCookie(ask.municipality.slug, persoonId) });
  }

  @Delete()
  @Describe({ summary: 'Vergeten wie u bent', openInExample: true })
  leave(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Answer {
    return new Answer(undefined, { 'set-cookie': chooserCookie(ask.municipality.slug, null) });
  }

  private sessionOf(ask: Ask, personId: string): Promise<Session> {
    return this.commands.read(ask.tenantId, async ({ tx, scheme, today }) => {
      const functies: Session['functies'] = [];
      for (const body of scheme.bodies) {
        const offices = await officesOf(tx, body, personId, today);
        if (offices.length > 0) functies.push({ overleg: body.id, functies: offices });
      }
      return { persoonId: personId, naam: (await personName(tx, personId)) ?? '', functies };
    });
  }
}
