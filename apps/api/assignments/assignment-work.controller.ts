import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AssignmentWorkCommands } from '#governance/assignments/assignment-work.commands';
import { createdAt, done, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { onlyNamens } from '../http/shapes.js';
import * as schema from './assignment.schema.js';

type Path = z.output<typeof schema.assignmentPath>;
type Text = z.output<typeof schema.textBody>;
type Noted = Promise<Answer<z.output<typeof schema.noted>>>;

/** An assignment in the hands of its working group. */
@Controller('v1/gemeenten/:gemeente/opdrachten/:opdracht')
export class AssignmentWorkController {
  constructor(private readonly work: AssignmentWorkCommands) {}

  @Post('aanvaarding')
  @Describe({ summary: 'De werkgroep aanvaardt de opdracht', ifMatch: 'accepted' })
  async accept(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) { opdracht }: Path, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.work.accept(ask.command(namens), opdracht));
  }

  @Post('vraag')
  @Describe({ summary: 'De werkgroep vraagt eerst iets, of wil het anders: terug naar het concept', answer: schema.noted, status: 201, ifMatch: 'accepted' })
  async ask(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) path: Path, @Body({ schema: schema.textBody }) { tekst, namens }: Text): Noted {
    return noted(path, await this.work.return(ask.command(namens), path.opdracht, { question: tekst }));
  }

  @Post('tussenstanden')
  @Describe({ summary: 'Laten weten hoe het gaat', answer: schema.noted, status: 201, ifMatch: 'accepted' })
  async report(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) path: Path, @Body({ schema: schema.textBody }) { tekst, namens }: Text): Noted {
    return noted(path, await this.work.report(ask.command(namens), path.opdracht, { text: tekst }));
  }

  @Post('knelpunten')
  @Describe({ summary: 'Een knelpunt melden; wie meer tijd vraagt, komt meteen op de agenda', answer: schema.noted, status: 201, ifMatch: 'accepted' })
  async raise(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) path: Path, @Body({ schema: schema.bottleneckBody }) { tekst, vraagtTijdTot, namens }: z.output<typeof schema.bottleneckBody>): Noted {
    return noted(path, await this.work.raiseBottleneck(ask.command(namens), path.opdracht, { text: tekst, asksUntil: vraagtTijdTot }));
  }

  @Post('knelpunten/:knelpunt/oplossing')
  @Describe({ summary: 'Een knelpunt is opgelost', answer: schema.noted, status: 201, ifMatch: 'accepted' })
  async resolve(@Asking() ask: Ask, @Param({ schema: schema.bottleneckPath }) path: z.output<typeof schema.bottleneckPath>, @Body({ schema: schema.textBody }) { tekst, namens }: Text): Noted {
    return noted(path, await this.work.resolveBottleneck(ask.command(namens), path.opdracht, path.knelpunt, { text: tekst }));
  }

  @Post('voorstel')
  @Describe({ summary: 'Het voorstel van de werkgroep; het komt vanzelf op de agenda van de opdrachtgever', answer: schema.noted, status: 201, ifMatch: 'accepted' })
  async propose(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) path: Path, @Body({ schema: schema.textBody }) { tekst, namens }: Text): Noted {
    return noted(path, await this.work.propose(ask.command(namens), path.opdracht, { text: tekst }));
  }

  @Post('voorstel/terugname')
  @Describe({ summary: 'Het voorstel terugnemen', ifMatch: 'accepted' })
  async takeBack(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) { opdracht }: Path, @Body({ schema: onlyNamens }) { namens }: z.output<typeof onlyNamens>): Promise<Answer> {
    return done(await this.work.takeProposalBack(ask.command(namens), opdracht));
  }

  @Post('decharge')
  @Describe({ summary: 'Eindverslag, met de vraag om decharge; de opdrachtgever beslist', answer: schema.noted, status: 201, ifMatch: 'accepted' })
  async discharge(@Asking() ask: Ask, @Param({ schema: schema.assignmentPath }) path: Path, @Body({ schema: schema.textBody }) { tekst, namens }: Text): Noted {
    return noted(path, await this.work.askDischarge(ask.command(namens), path.opdracht, { text: tekst }));
  }
}

const noted = ({ gemeente, opdracht }: Path, { noteId, revision }: { noteId: string; revision: number }): Answer<z.output<typeof schema.noted>> => createdAt(`/v1/gemeenten/${gemeente}/opdrachten/${opdracht}`, { id: noteId }, revision);
