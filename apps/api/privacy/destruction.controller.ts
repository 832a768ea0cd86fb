import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Commands, type Reading } from '#governance/command';
import { DestructionCommands, mayDestroy } from '#governance/privacy/destruction.commands';
import { destructionList, destructionLists, type DestructionSummary } from '#governance/privacy/destruction.queries';
import { DomainError } from '#platform/errors';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './destruction.schema.js';
import { ruleView, summaryView, tableOf } from './destruction.view.js';

type ListPath = z.output<typeof schema.listPath>;
type RulePath = z.output<typeof schema.rulePath>;

/** Vernietigingslijsten: for secretaries and beheerders, who look them over, and chairs, who may approve them. */
@Controller('v1/gemeenten/:gemeente/vernietigingslijsten')
export class DestructionController {
  constructor(
    private readonly commands: Commands,
    private readonly destructions: DestructionCommands,
  ) {}

  @Get()
  @Describe({ summary: 'De vernietigingslijsten, nieuwste eerst', answer: schema.lists })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof schema.lists>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const { keeps } = await reader(work, ask.person());
      const found = await destructionLists(work.tx, ask.tenantId);
      return { resultaten: found.map(summaryView), mogelijk: keeps && !found.some(({ state }) => state === 'proposed') ? ['nieuw' as const] : [] };
    });
  }

  @Post()
  @Describe({ summary: 'Een vernietigingslijst laten maken van alles waarvan de bewaartermijn voorbij is', answer: created, status: 201 })
  async propose(@Asking() ask: Ask, @Param({ schema: municipalityPath }) { gemeente }: z.output<typeof municipalityPath>): Promise<Answer<z.output<typeof created>>> {
    const { listId, revision } = await this.destructions.propose(ask.command());
    return createdAt(`/v1/gemeenten/${gemeente}/vernietigingslijsten/${listId}`, { id: listId }, revision);
  }

  @Get(':lijst')
  @Describe({ summary: 'Een vernietigingslijst met haar regels; als tabel met formaat=csv', answer: schema.detail, versioned: true })
  read(@Asking() ask: Ask, @Param({ schema: schema.listPath }) { lijst }: ListPath, @Query({ schema: schema.listQuery }) { formaat }: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<Answer<z.output<typeof schema.detail> | string>> {
    return this.commands.read(ask.tenantId, async (work) => {
      const may = await reader(work, ask.person());
      const { list, rules } = await destructionList(work.tx, ask.tenantId, lijst);
      if (wantsTable(formaat, accept)) return tableAnswer(`vernietigingslijst-${list.madeOn}`, tableOf(rules));
      return versioned({ ...summaryView(list), lijst: rules.map(ruleView), mogelijk: possible(list, may) }, list.revision);
    });
  }

  @Post(':lijst/regels/:regel/uitzondering')
  @Describe({ summary: 'Een regel uitzonderen: dit blijft nog, met de reden', versioned: true })
  async exclude(@Asking() ask: Ask, @Param({ schema: schema.rulePath }) { lijst, regel }: RulePath, @Body({ schema: schema.excludeBody }) { reden }: z.output<typeof schema.excludeBody>): Promise<Answer> {
    return done(await this.destructions.exclude(ask.command(), lijst, regel, { reason: reden }));
  }

  @Post(':lijst/regels/:regel/uitzondering/opheffing')
  @Describe({ summary: 'Een uitgezonderde regel weer meenemen', versioned: true })
  async include(@Asking() ask: Ask, @Param({ schema: schema.rulePath }) { lijst, regel }: RulePath): Promise<Answer> {
    return done(await this.destructions.include(ask.command(), lijst, regel));
  }

  @Post(':lijst/goedkeuring')
  @Describe({ summary: 'De lijst goedkeuren zoals u haar zag; wat erop staat wordt verwijderd', ifMatch: 'required' })
  async approve(@Asking() ask: Ask, @Param({ schema: schema.listPath }) { lijst }: ListPath): Promise<Answer> {
    return done(await this.destructions.approve(ask.command(), lijst));
  }

  @Post(':lijst/intrekking')
  @Describe({ summary: 'De lijst intrekken; er wordt niets verwijderd', versioned: true })
  async withdraw(@Asking() ask: Ask, @Param({ schema: schema.listPath }) { lijst }: ListPath): Promise<Answer> {
    return done(await this.destructions.withdraw(ask.command(), lijst));
  }

  @Post(':lijst/hervatting')
  @Describe({ summary: 'Het verwijderen hervatten dat halverwege stopte', versioned: true })
  async resume(@Asking() ask: Ask, @Param({ schema: schema.listPath }) { lijst }: ListPath): Promise<Answer> {
    return done(await this.destructions.resume(ask.command(), lijst));
  }
}

interface Reader {
  personId: string;
  keeps: boolean;
  approves: boolean;
}

async function reader(work: Reading, personId: string): Promise<Reader> {
  const [keeps, approves] = [await mayDestroy(work, personId, 'destruction.keep'), await mayDestroy(work, personId, 'destruction.approve')];
  if (keeps || approves) return { personId, keeps, approves };
  throw new DomainError('forbidden', 'permission.destruction.read', 'Vernietigingslijsten zijn te lezen voor een secretaris of voorzitter van een overleg dat geen werkgroep is, en voor een beheerder.');
}

function possible({ state, askedBy }: DestructionSummary, { personId, keeps, approves }: Reader): z.output<typeof schema.detail>['mogelijk'] {
  if (state === 'stopped') return approves ? ['hervatting'] : [];
  if (state !== 'proposed') return [];
  return [...(keeps ? (['uitzondering', 'intrekking'] as const) : []), ...(approves && askedBy?.id !== personId ? (['goedkeuring'] as const) : [])];
}
