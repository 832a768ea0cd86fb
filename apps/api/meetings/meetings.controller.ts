import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { instantOf } from '#calendar/local-date';
import { localDateOf } from '#calendar/local-date';
import { Commands } from '#governance/command';
import { MeetingCommands } from '#governance/meetings/meeting.commands';
import { momentWarnings } from '#governance/meetings/moment-warnings';
import { listMeetings } from '#governance/meetings/meeting.queries';
import { createdAt, done, versioned, type Answer } from '../http/answer.js';
import { Asking, Ask } from '../http/ask.js';
import { Describe } from '../http/operation.js';
import { meetingPath, municipalityPath } from '../http/shapes.js';
import * as cancelling from './cancellation.schema.js';
import { previewCancelling, readCancellation } from './cancellation.view.js';
import { previewMove } from './move-preview.js';
import { course, readCourse } from './course.view.js';
import * as schema from './meeting.schema.js';
import { readMeeting, summaryView } from './meeting.view.js';

@Controller('v1/gemeenten/:gemeente/vergaderingen')
export class MeetingsController {
  constructor(
    private readonly commands: Commands,
    private readonly meetings: MeetingCommands,
  ) {}

  @Get()
  @Describe({ summary: 'Vergaderingen op volgorde van datum', answer: schema.list, openInExample: true })
  list(@Asking() ask: Ask, @Param({ schema: municipalityPath }) _path: unknown, @Query({ schema: schema.listQuery }) { van, tot, overleg, pagina, aantal }: z.output<typeof schema.listQuery>): Promise<z.output<typeof schema.list>> {
    return this.commands.read(ask.tenantId, async ({ tx, now }) => {
      const all = await listMeetings(tx, { bodyId: overleg, from: instantOf(van ?? '1900-01-01', '00:00'), until: instantOf(tot ?? '2200-01-01', '00:00') });
      return { resultaten: all.slice((pagina - 1) * aantal, pagina * aantal).map((one) => summaryView(one, now)), pagina, aantal, totaal: all.length };
    });
  }

  @Post()
  @Describe({ summary: 'Een vergadering plannen', answer: schema.planned, status: 201, versioned: true })
  async plan(@Asking() ask: Ask, @Param({ schema: municipalityPath }) path: z.output<typeof municipalityPath>, @Body({ schema: schema.planBody }) body: z.output<typeof schema.planBody>): Promise<Answer<z.output<typeof schema.planned>>> {
    const { meetingId, revision } = await this.meetings.plan(ask.command(), {
      bodyId: body.overleg,
      startsAt: body.begin,
      durationMinutes: body.duurMinuten,
      place: body.plaats,
      extra: body.extra,
      announce: body.uitnodigen,
    });
    return createdAt(`/v1/gemeenten/${path.gemeente}/vergaderingen/${meetingId}`, { id: meetingId, waarschuwingen: await this.warnings(ask, body.begin) }, revision);
  }

  private warnings(ask: Ask, startsAt: string): Promise<string[]> {
    return this.commands.read(ask.tenantId, ({ schemes }) => Promise.resolve(momentWarnings(startsAt, schemes.on(localDateOf(startsAt)).scheme.period)));
  }

  @Get(':vergadering')
  @Describe({ summary: 'Een vergadering met agenda, uitkomsten en termijnen', answer: schema.detail, versioned: true })
  async read(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>): Promise<Answer<z.output<typeof schema.detail>>> {
    const { body, revision } = await readMeeting(this.commands, ask, path.vergadering);
    return versioned(body, revision);
  }

  @Get(':vergadering/verloop')
  @Describe({ summary: 'Wie wat wanneer deed, en namens wie', answer: course })
  course(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>): Promise<z.output<typeof course>> {
    return readCourse(this.commands, ask, path.vergadering);
  }

  @Get(':vergadering/verplaatsing/voorbeeld')
  @Describe({ summary: 'Wat een verplaatsing zou doen; er verandert niets', answer: schema.movePreview })
  preview(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>, @Query({ schema: schema.previewQuery }) { begin }: z.output<typeof schema.previewQuery>): Promise<z.output<typeof schema.movePreview>> {
    return previewMove(this.commands, ask, path.vergadering, begin);
  }

  @Post(':vergadering/verplaatsing')
  @Describe({ summary: 'Een vergadering verplaatsen', ifMatch: 'required' })
  async move(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>, @Body({ schema: schema.moveBody }) body: z.output<typeof schema.moveBody>): Promise<Answer> {
    return done(await this.meetings.move(ask.command(), path.vergadering, { startsAt: body.begin, place: body.plaats }));
  }

  @Get(':vergadering/annulering/voorbeeld')
  @Describe({ summary: 'Wat een annulering zou doen; er verandert niets', answer: cancelling.cancelPreview })
  previewCancelling(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>): Promise<z.output<typeof cancelling.cancelPreview>> {
    return previewCancelling(this.commands, ask, path.vergadering);
  }

  @Get(':vergadering/annulering')
  @Describe({ summary: 'Wat er van een annulering kwam: waar de agendapunten bleven, en of het schooljaar nog een vergadering nodig heeft', answer: cancelling.cancellation })
  cancelled(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>): Promise<z.output<typeof cancelling.cancellation>> {
    return readCancellation(this.commands, ask, path.vergadering);
  }

  @Post(':vergadering/annulering')
  @Describe({ summary: 'Een vergadering annuleren', ifMatch: 'required' })
  async cancel(@Asking() ask: Ask, @Param({ schema: meetingPath }) path: z.output<typeof meetingPath>, @Body({ schema: cancelling.cancelBody }) body: z.output<typeof cancelling.cancelBody>): Promise<Answer> {
    return done(await this.meetings.cancel(ask.command(body.namens), path.vergadering, { reason: body.reden }));
  }
}
