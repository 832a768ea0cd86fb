import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { MailCommands } from '#governance/notices/mail.commands';
import { createdAt, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { created, lines, mailAddress, municipalityPath } from '../http/shapes.js';

const deliveryPath = municipalityPath.extend({ mailing: z.uuid(), bezorging: z.uuid() });
type Path = z.output<typeof deliveryPath>;
const againBody = z
  .strictObject({ email: mailAddress.optional().meta({ description: 'Alleen bij een gast. Van een persoon geldt het adres dat nu bij die persoon staat' }) })
  .prefault({});
const cameBackBody = z.strictObject({ antwoord: lines(1000).meta({ description: 'Wat er in de terugmelding stond' }) });

/** What the secretary does about one recipient's mail. */
@Controller('v1/gemeenten/:gemeente/mailings/:mailing/bezorgingen/:bezorging')
export class DeliveriesController {
  constructor(private readonly mail: MailCommands) {}

  @Post('herzending')
  @Describe({ summary: 'De mail nog eens aan deze ontvanger sturen, als bezorging op zichzelf', answer: created, status: 201 })
  async again(@Asking() ask: Ask, @Param({ schema: deliveryPath }) path: Path, @Body({ schema: againBody }) body: z.output<typeof againBody>): Promise<Answer<z.output<typeof created>>> {
    const { deliveryId } = await this.mail.sendAgain(ask.command(), path.mailing, path.bezorging, body);
    return createdAt(`/v1/gemeenten/${path.gemeente}/mailings/${path.mailing}`, { id: deliveryId });
  }

  @Post('terugmelding')
  @Describe({ summary: 'Vastleggen dat deze mail onbestelbaar terugkwam' })
  async cameBack(@Asking() ask: Ask, @Param({ schema: deliveryPath }) path: Path, @Body({ schema: cameBackBody }) body: z.output<typeof cameBackBody>): Promise<void> {
    await this.mail.cameBack(ask.command(), path.mailing, path.bezorging, { answer: body.antwoord });
  }
}
