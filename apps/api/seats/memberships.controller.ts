import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { formatDutchDate } from '#calendar/local-date';
import { MembershipCommands } from '#governance/bodies/membership.commands';
import { Commands } from '#governance/command';
import { bodyOf, schemeOn } from '#governance/municipalities/schemes';
import { membersOfDay, type SeatOfDay } from '#governance/rotation/expected';
import { readsRotations } from '#governance/rotation/reading';
import type { Scheme } from '#scheme/model';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './seat.schema.js';
import { rowsOf, seatView } from './seat.view.js';

const membershipPath = municipalityPath.extend({ deelname: z.uuid() });
type Path = z.output<typeof municipalityPath>;
type List = z.output<typeof schema.seatList>;

/** Who was put forward is for who may read the rooster. */
const withoutNominee = (seat: SeatOfDay): SeatOfDay => (seat.expectation ? { ...seat, expectation: { ...seat.expectation, nominee: null } } : seat);

/** Who sat there by then is history, who will is not known: the seats are those of the nearest day on which the structure is. */
function outsidePeriod({ period }: Scheme, day: string): string[] {
  if (day < period.from) return [`De samenwerkingsstructuur begint op ${formatDutchDate(period.from)}: voor die dag is niet vastgelegd wie waar zat.`];
  return period.until !== null && day > period.until ? [`De samenwerkingsstructuur loopt tot en met ${formatDutchDate(period.until)}: wat daarna staat, geldt alleen als zij doorloopt.`] : [];
}

/** Who sits where, on any day. */
@Controller('v1/gemeenten/:gemeente/deelnames')
export class MembershipsController {
  constructor(
    private readonly commands: Commands,
    private readonly memberships: MembershipCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Wie er op een dag op elke plek zit, met wie hen vervangt en wat leeg is; van een dag die nog komt ook wat wordt verwacht', answer: schema.seatList, openInExample: true })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.seatQuery }) { op, overleg, formaat }: z.output<typeof schema.seatQuery>, @Headers('accept') accept?: string): Promise<List | Answer<string>> {
    const { day, seats, notes } = await this.commands.read(ask.tenantId, async (reading): Promise<{ day: string; seats: SeatOfDay[]; notes: string[] }> => {
      const { tx, scheme, today } = reading;
      const bodies = overleg === undefined ? undefined : [bodyOf(scheme, overleg).id];
      const found = await membersOfDay(tx, ask.tenantId, op ?? today, today, bodies);
      const notes = outsidePeriod((await schemeOn(tx, ask.tenantId, op ?? today)).scheme, op ?? today);
      return { day: op ?? today, notes, seats: (await readsRotations(reading, ask.personId)) ? found : found.map(withoutNominee) };
    });
    return wantsTable(formaat, accept) ? tableAnswer(`leden-${day}`, rowsOf(seats)) : { op: day, resultaten: seats.map(seatView), letOp: notes };
  }

  @Post()
  @Describe({ summary: 'Iemand op een plek zetten; bij een functie op elke plek die daarbij hoort', answer: schema.begun, status: 201 })
  async begin(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: Path, @Body({ schema: schema.beginBody }) body: z.output<typeof schema.beginBody>): Promise<Answer<z.output<typeof schema.begun>>> {
    const { overleg, plek, persoonId, vanaf, tot, opvolging, volgtPersoon, namens } = body;
    const { membershipIds } = await this.memberships.begin(ask.command(namens), { bodyId: overleg, seatId: plek, personId: persoonId, from: vanaf, until: tot, succeeds: opvolging, replaces: volgtPersoon });
    return createdAt(`/v1/gemeenten/${gemeente}/deelnames?op=${vanaf}&overleg=${overleg}`, { deelnames: membershipIds });
  }

  @Put(':deelname/einde')
  @Describe({ summary: 'Een deelname laten eindigen; bij een functie op elke plek die daarbij hoort', answer: schema.begun })
  async end(@Asking() ask: Ask, @Param({ schema: membershipPath }) { deelname }: z.output<typeof membershipPath>, @Body({ schema: schema.endBody }) { op, namens }: z.output<typeof schema.endBody>): Promise<z.output<typeof schema.begun>> {
    return { deelnames: (await this.memberships.end(ask.command(namens), deelname, { on: op })).membershipIds };
  }

  @Post(':deelname/overstap')
  @Describe({ summary: 'Iemand gaat op een dag naar een andere plek', answer: schema.begun })
  async transfer(@Asking() ask: Ask, @Param({ schema: membershipPath }) { deelname }: z.output<typeof membershipPath>, @Body({ schema: schema.transferBody }) { overleg, plek, op, namens }: z.output<typeof schema.transferBody>): Promise<z.output<typeof schema.begun>> {
    return { deelnames: (await this.memberships.transfer(ask.command(namens), deelname, { bodyId: overleg, seatId: plek, on: op })).membershipIds };
  }
}
