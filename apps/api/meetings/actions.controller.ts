import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ActionCommands } from '#governance/meetings/action.commands';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { date, meetingPath, namens, onlyNamens } from '../http/shapes.js';

const actionPath = meetingPath.extend({ actie: z.uuid() });
type Path = z.output<typeof actionPath>;
const doneBody = z.strictObject({ op: date.optional().meta({ description: 'De dag waarop het gereed was; vandaag als u niets invult' }), ...namens }).prefault({});

/** What became of actiepunten, also long after their meeting. */
@Controller('v1/gemeenten/:gemeente/vergaderingen/:vergadering/acties/:actie')
export class ActionsController {
  constructor(private readonly actions: ActionCommands) {}

  @Post('afhandeling')
  @Describe({ summary: 'Een actiepunt is gereed' })
  async done(@Asking() ask: Ask, @Param({ schema: actionPath }) path: Path, @Body({ schema: doneBody }) body: z.output<typeof doneBody>): Promise<void> {
    await this.actions.settle(ask.command(body.namens), path.vergadering, path.actie, { doneOn: body.op });
  }

  @Post('heropening')
  @Describe({ summary: 'Een actiepunt is toch niet gereed' })
  async open(@Asking() ask: Ask, @Param({ schema: actionPath }) path: Path, @Body({ schema: onlyNamens }) body: z.output<typeof onlyNamens>): Promise<void> {
    await this.actions.settle(ask.command(body.namens), path.vergadering, path.actie, 'open');
  }
}
