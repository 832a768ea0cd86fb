import { Body, Controller, Get, Headers, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { AgreementCommands, type DecidedWhere, type Sequel } from '#governance/agreements/agreement.commands';
import { agreementDetail, listAgreements, registerReader } from '#governance/agreements/agreement.queries';
import { Commands } from '#governance/command';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, municipalityPath } from '../http/shapes.js';
import { tableAnswer, wantsTable } from '../http/table.js';
import * as schema from './agreement.schema.js';
import { agreementDetailView, agreementRows, agreementView, called, recordsFor } from './agreement.view.js';

const agreementPath = municipalityPath.extend({ afspraak: z.uuid() });
type Path = z.output<typeof agreementPath>;
type List = z.output<typeof schema.list>;

/** Het afsprakenregister. */
@Controller('v1/gemeenten/:gemeente/afspraken')
export class AgreementsController {
  constructor(
    private readonly commands: Commands,
    private readonly agreements: AgreementCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Het afsprakenregister: wie sprak wat af, waarover, waarom, en wat kwam ervan', answer: schema.list })
  async list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) query: z.output<typeof schema.listQuery>, @Headers('accept') accept?: string): Promise<List | Answer<string>> {
    const found = await this.commands.read(ask.tenantId, async (work): Promise<List> => {
      const filter = { status: query.status, topicId: query.onderwerp, bodyId: query.overleg, partnerId: query.partner, meetingId: query.vergadering, evaluateBy: query.teEvaluerenTot };
      const rows = await listAgreements(work.tx, await registerReader(work, ask.person()), filter);
      return { resultaten: rows.map((row) => agreementView(work, row)), legtVast: await recordsFor(work, ask.person(), 'agreement.record', 'stood'), keuzes: { partners: work.scheme.partners.map(called), ambities: work.scheme.ambitions.map(called) } };
    });
    return wantsTable(query.formaat, accept) ? tableAnswer('afspraken', agreementRows(found.resultaten)) : found;
  }

  @Post()
  @Describe({ summary: 'Een afspraak vastleggen die een vergadering maakte, of een oudere met de plaats waar die staat', answer: created, status: 201 })
  async record(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.recordBody }) body: z.output<typeof schema.recordBody>): Promise<Answer<z.output<typeof created>>> {
    const { agreementId, revision } = await this.agreements.record(ask.command(body.namens), { text: body.tekst, why: body.waarom, partnerIds: body.partners, topicIds: body.onderwerpen, ambitionId: body.ambitie, evaluateOn: body.evalueerOp, confidential: body.vertrouwelijk, decided: decidedOf(body) });
    return createdAt(`/v1/gemeenten/${path.gemeente}/afspraken/${agreementId}`, { id: agreementId }, revision);
  }

  @Get(':afspraak')
  @Describe({ summary: 'Een afspraak met alles wat ermee gebeurde', answer: schema.detail, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: agreementPath }) { afspraak }: Path): Promise<Answer<z.output<typeof schema.detail>>> {
    const { body, revision } = await this.commands.read(ask.tenantId, async (work) => {
      const found = await agreementDetail(work.tx, await registerReader(work, ask.person()), afspraak);
      return { body: await agreementDetailView(work, found, ask.person()), revision: found.revision };
    });
    return versioned(body, revision);
  }

  @Post(':afspraak/herziening')
  @Describe({ summary: 'Een afspraak herzien: andere woorden, partners of datum, met de reden', ifMatch: 'required' })
  async revise(@Asking() ask: Ask, @Param({ schema: agreementPath }) { afspraak }: Path, @Body({ schema: schema.reviseBody }) body: z.output<typeof schema.reviseBody>): Promise<Answer> {
    return done(await this.agreements.revise(ask.command(body.namens), afspraak, { on: body.op, meetingId: body.vergaderingId, change: { ...changeOf(body), evaluateOn: body.evalueerOp }, note: body.toelichting }));
  }

  @Post(':afspraak/evaluatie')
  @Describe({ summary: 'Vastleggen wat een afspraak opleverde en wat ervan wordt', ifMatch: 'accepted' })
  async evaluate(@Asking() ask: Ask, @Param({ schema: agreementPath }) { afspraak }: Path, @Body({ schema: schema.evaluateBody }) body: z.output<typeof schema.evaluateBody>): Promise<Answer> {
    return done(await this.agreements.evaluate(ask.command(body.namens), afspraak, { on: body.op, meetingId: body.vergaderingId, result: body.resultaat, cause: body.oorzaak, process: body.samenwerking, sequel: sequelOf(body.vervolg) }));
  }

  @Post(':afspraak/beeindiging')
  @Describe({ summary: 'Een afspraak beëindigen zonder evaluatie, met de reden', ifMatch: 'required' })
  async end(@Asking() ask: Ask, @Param({ schema: agreementPath }) { afspraak }: Path, @Body({ schema: schema.endBody }) body: z.output<typeof schema.endBody>): Promise<Answer> {
    return done(await this.agreements.end(ask.command(body.namens), afspraak, { on: body.op, meetingId: body.vergaderingId, reason: body.reden }));
  }
}

/** The schema has seen that it is one of the two. */
function decidedOf({ vergaderingId, agendapuntId, besluitId, overleg, beslotenOp, vindplaats }: z.output<typeof schema.recordBody>): DecidedWhere {
  return vergaderingId ? { meetingId: vergaderingId, itemId: agendapuntId, decisionId: besluitId } : { bodyId: overleg!, decidedOn: beslotenOp!, source: vindplaats! };
}

const changeOf = ({ tekst, waarom, partners, onderwerpen, ambitie }: Pick<z.output<typeof schema.reviseBody>, 'tekst' | 'waarom' | 'partners' | 'onderwerpen' | 'ambitie'>) => ({ text: tekst, why: waarom, partnerIds: partners, topicIds: onderwerpen, ambitionId: ambitie });

function sequelOf(sequel: z.output<typeof schema.evaluateBody>['vervolg']): Sequel {
  switch (sequel.wordt) {
    case 'voortgezet':
      return { became: 'voortgezet', evaluateOn: sequel.evalueerOp };
    case 'herzien':
      return { became: 'herzien', change: { ...changeOf(sequel), evaluateOn: sequel.evalueerOp } };
    case 'beeindigd':
      return { became: 'beeindigd' };
  }
}
