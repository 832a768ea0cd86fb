import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { AuditDesk } from '#governance/audit/audit-desk';
import { FAULT_WORDS } from '#governance/audit/fault-words';
import type { Log } from '#platform/logging';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { dateOut, instantOut, municipalityPath, wholeNumber } from '../http/shapes.js';
import { LOG } from '../session/oidc.controller.js';

const PAGE = 31;

const sealQuery = z.strictObject({ voor: wholeNumber(1, 1_000_000).optional().meta({ description: 'Alleen zegels met een lager nummer' }) });
const seals = z.object({
  resultaten: z.array(z.object({ nummer: z.int(), dag: dateOut, op: instantOut, geschiedenissen: z.int().meta({ description: 'Die sinds hun vorige zegel waren gegroeid' }), zegel: z.string().meta({ description: 'SHA-256; bewaar het elders, en niemand kan de geschiedenis ongezien herschrijven' }) })),
  totaal: z.int(),
  volgende: z.int().nullable().meta({ description: 'Voor "voor"; null: er zijn er niet meer' }),
});
const verified = z
  .object({ nagekekenOp: instantOut, geschiedenissen: z.int(), regels: z.int(), zegels: z.int(), fouten: z.array(z.object({ waar: z.string(), wat: z.string() })) })
  .meta({ id: 'Controle' });

/** Whether all is still as it was recorded. */
@Controller('v1/gemeenten/:gemeente/controle')
export class AuditController {
  constructor(
    private readonly audit: AuditDesk,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Get()
  @Describe({ summary: 'Narekenen of alles er nog staat zoals het is vastgelegd', answer: verified })
  async verify(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<z.output<typeof verified>> {
    const { at, instances, entries, seals: count, faults } = await this.audit.verify(ask.tenantId, ask.person());
    return { nagekekenOp: at, geschiedenissen: instances, regels: entries, zegels: count, fouten: faults.map(({ row, fault }) => ({ waar: row, wat: FAULT_WORDS[fault] })) };
  }

  @Get('zegels')
  @Describe({ summary: 'De zegels, een per dag waarop er iets bij kwam, de laatste eerst', answer: seals })
  async seals(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: sealQuery }) { voor }: z.output<typeof sealQuery>): Promise<z.output<typeof seals>> {
    const all = await this.audit.seals(ask.tenantId, ask.person());
    const from = voor === undefined ? all : all.filter(({ nr }) => nr < voor);
    const page = from.slice(0, PAGE);
    return { resultaten: page.map(({ nr, day, at, chains, hash }) => ({ nummer: nr, dag: day, op: at, geschiedenissen: chains, zegel: hash })), totaal: all.length, volgende: from.length > PAGE ? page.at(-1)!.nr : null };
  }

  @Get('export')
  @Describe({ summary: 'Alles wat is vastgelegd, een JSON-object per regel, zonder wat mensen schreven; dat u dit ophaalt, wordt vastgelegd', file: 'answer' })
  async export(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown): Promise<StreamableFile> {
    const { tenantId, slug } = ask.municipality;
    await this.audit.assertMayExport(tenantId, ask.person());
    const out = new PassThrough();
    const lines = async function* (rows: AsyncGenerator<object>): AsyncGenerator<string> {
      for await (const row of rows) yield `${JSON.stringify(row)}\n`;
    };
    // Whoever goes away meanwhile ends it, and the transaction with it.
    void this.audit.export({ tenantId, slug }, (rows) => pipeline(Readable.from(lines(rows)), out)).catch((err: Error) => {
      this.log.warn({ err }, 'an audit export ended early');
      out.destroy(err);
    });
    await once(out, 'readable');
    return new StreamableFile(out, { type: 'application/octet-stream', disposition: `attachment; filename="${slug}-controle.jsonl"` });
  }
}
